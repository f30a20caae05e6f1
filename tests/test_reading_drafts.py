"""What a writer hands in: its words, where they stand in it, and that none is lost."""

import re
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotes.reading.drafts.drafts import draft_of
from quotes.reading.drafts.struck_out import without_struck_out
from quotes.records import Span


@pytest.mark.parametrize(
    ("handed_in", "text"),
    [
        pytest.param(
            '**"We never said that,"** said _Maria Lopez_.', '"We never said that," said Maria Lopez.', id="emphasis"
        ),
        pytest.param("> “No,”\n> he *said*.\n\nIt rained.", "“No,”\nhe said.\n\nIt rained.", id="a block quote"),
        pytest.param('[He](https://x.example/a_(b) "Him") said no.', "He said no.", id="a link"),
        pytest.param("[He][1] said no.\n\n[1]: https://x.example/a", "He said no.", id="a link that is told below"),
        pytest.param("“No,”[^1] he said.\n\n[^1]: To us.", "“No,” he said.\n\nTo us.", id="a footnote"),
        pytest.param("![Ada](a.png)\n\n## A *heading*\n\n- one\n- two", "A heading\n\none\n\ntwo", id="a list"),
        pytest.param("---\ntitle: A\ntags: [b]\n---\nIt *rained*.", "It rained.", id="front matter"),
        pytest.param(
            "<p>&ldquo;No,&#8221; he said.</p><p>It&nbsp;rained.", "“No,” he said.\n\nIt\xa0rained.", id="HTML"
        ),
        pytest.param("one<br>two &lt;3 three", "one\ntwo <3 three", id="breaks"),
        pytest.param("one\n\n&ldquo;No,&rdquo; he <em>said</em>.", "one\n\n“No,” he said.", id="a tag here and there"),
        pytest.param("*one*\n\n<div>two</div>\n\nthree", "one\n\ntwo\n\nthree", id="HTML within Markdown"),
        pytest.param("~~~\nIt rained.\n~~~\nIt blew.", "It rained.\n\nIt blew.", id="lines of marks"),
        pytest.param("He <!-- who? --> said *no*.", "He  said no.", id="a comment"),
        pytest.param(f"<!-- {'who? ' * 500}-->\n\nHe said *no*.", "He said no.", id="a long comment"),
        pytest.param("![map][1] He said *no*.\n\n[1]: a.png", "He said no.", id="a picture that is told below"),
        pytest.param("![map [sic]](a.png) He said *no*.", "He said no.", id="brackets in what stands for a picture"),
        pytest.param("[He](<a.html#a b>) said *no*.", "He said no.", id="a space in an address"),
        pytest.param('[He](a.html "A \\" b") said *no*.', "He said no.", id="a mark in a link's title"),
        pytest.param("<figure><img src='a.png'></figure>\n\nHe said *no*.", "He said no.", id="a figure"),
        pytest.param("```python\none\n```\n\nHe said *no*.", "python\none\n\nHe said no.", id="a fence with a word"),
        pytest.param("> - [He](a.html\n>   'A') said `&amp;` &amp; no", "He said &amp; & no", id="code, and an entity"),
    ],
)
def test_markup_is_no_part_of_the_words(handed_in, text):
    assert draft_of(handed_in).text == text


@pytest.mark.parametrize(
    "text",
    [
        "2 * 3 * 4 and snake_case_names <3",
        "f**k and s**t, said Bo",
        "If a <b and c> d, said Bo. <TK: name>",
        "[Brandt]: No.",
        "He [the mayor](Brandt) said so.",
        "    set in by four\n\nnot set in",
        "1986. A good year.",
        "AT&T; R&D &copy=1",
        "“No” [...] he said.",
        "<!-- never closed\n\nIt rained.",
        "He said so.\n\nIt rained.\n\n<p>\n<TK name> said no.",
        "He said so.\n\nIt rained.\n\n<p>\na <b and c> d",
        "",
    ],
)
def test_plain_text_is_taken_as_it_is(text):
    assert draft_of(text).text.split() == text.split()


MARKS = st.sampled_from(["*", "**", "_", "<3", "<", ">", "#", "[", "](", ")", "]:", "`", "```", "~~", "&", "\\", "!["])
WORDS = st.sampled_from(
    ["never", "“No,”", "f**k", "12", "3.", "-", "TK", "<TK>", "    ", "\n", "\n\n", "\r\n", " ", " "]
)

FOREIGN = st.text(st.characters(min_codepoint=0xA1, exclude_categories=["Cs"]), max_size=3)  # makes no tag or address


def letters(text):
    return re.findall(r"\w+", text.replace("_", " "))


@given(st.lists(st.one_of(MARKS, WORDS, FOREIGN)).map("".join))
def test_no_word_of_a_plain_draft_is_lost(text):
    assert "".join(letters(draft_of(text).text)) == "".join(letters(without_struck_out(text)))


SAID = [f"w{number}" for number in range(40)]


@given(
    st.lists(st.sampled_from(["**{}**", "_{}_", "[{}](https://a.example/w1)", "{}", "“{}”", "\n\n> {}", "<i>{}</i>"]))
)
def test_each_word_is_where_it_stands_in_what_was_handed_in(shapes):
    handed_in = " ".join(shape.format(word) for shape, word in zip(shapes, SAID, strict=False))
    draft = draft_of(handed_in)
    found = list(re.finditer(r"\w+", draft.text))
    assert [handed_in[slice(*span)] for span in draft.in_given(Span(*word.span()) for word in found)] == SAID[
        : len(found)
    ]
    assert len(found) == min(len(shapes), len(SAID))


@pytest.mark.parametrize(
    ("handed_in", "words", "stretch", "line"),
    [
        (
            "<p>It rained.</p>\n<p>&ldquo;We <em>never</em> &amp; no&rdquo;",
            "We never & no",
            "We <em>never</em> &amp; no",
            2,
        ),
        ("# A\n\n“We **never** [said](https://said.example) so”", "said so", "said](https://said.example) so", 3),
        ("It rained.\r\n“We\r\nnever”", "We\nnever", "We\r\nnever", 2),
        ("---\ntitle: We never\n---\n“We *never*”", "We never", "We *never", 4),
        (
            "> # It\n>\n> “We [*never*](a.html)\n> ![a\n> b](a.png) so”",
            "never\n so",
            "never*](a.html)\n> ![a\n> b](a.png) so",
            3,
        ),
        ("“We never”", "We never", "We never", 1),
        ("<p>&copy 2020</p>\n<p>We never", "We never", "We never", 2),
        ("<p>a <!-- We " + "x" * 3000 + " --></p>\n<p>We never", "We never", "We never", 2),
        ("<p>a</p><script>" + "We = 1\n" * 2000 + "</script>\n<p>We never", "We never", "We never", 2002),
        ("<p>&notaword; We <![CDATA[We]]></p>\n<p>We never &amp so on", "We never &", "We never &amp", 2),
    ],
    ids=[
        "HTML",
        "Markdown",
        "line ends of Windows",
        "front matter",
        "a picture over two lines of a block quote",
        "plain",
        "an entity without semicolon",
        "a long comment",
        "a long script",
        "what is read otherwise",
    ],
)
def test_a_stretch_is_given_with_the_markup_in_it(handed_in, words, stretch, line):
    draft = draft_of(handed_in)
    start = draft.text.index(words)
    spans = (Span(start, start + len(words)),)
    assert [handed_in[slice(*span)] for span in draft.in_given(spans)] == [stretch]
    assert draft.line(spans) == line


def test_a_draft_called_markdown_is_read_as_such():
    assert draft_of("```python\nIt rained.\n```", "a.txt").text == "python\nIt rained."
    assert draft_of("```python\nIt rained.\n```", "a.MD").text == "It rained."


LONG = 100_000


def long(piece, before="", behind=""):
    """Text of as many characters as the page allows that is PIECE over and over."""
    return before + piece * ((LONG - len(before) - len(behind)) // len(piece)) + behind


@pytest.mark.parametrize(
    "handed_in",
    [
        pytest.param(long("a.aa", "**x** [a]("), id="an address that does not end"),
        pytest.param(long("[a](a.aa", "**x** "), id="links that do not end"),
        pytest.param(long(".aa", "**x**\n\n[a]: ", " x y\n"), id="a definition with words behind it"),
        pytest.param(long("[a]: a.aa.aa.aa.aa.aa.aa.aa x\n", "**x**\n\n"), id="definitions that are none"),
        pytest.param(long("(a)", "**x** [a](/", " x"), id="parentheses in an address"),
        pytest.param(long("![a](x.aa ", "**x** "), id="pictures that do not end"),
        pytest.param(long("<a b='\" c=\"'", "**x** "), id="attributes that do not end"),
        pytest.param(long("<p a=", "<p>x</p>"), id="tags that do not end"),
        pytest.param(long(" ", "<p>x</p><p"), id="a tag of spaces"),
        pytest.param(long("<!--", "<p>x</p>"), id="comments that do not end"),
        pytest.param(long("<script ", "<p>x</p>"), id="scripts that do not end"),
        pytest.param(long("&copy", "<p>"), id="entities without semicolon"),
        pytest.param(long("&aaaaaaaaaaaaaaaaaaaa", "**x** "), id="entities that are none"),
        pytest.param(long("a", "**x** [^"), id="a footnote that does not end"),
    ],
)
def test_no_draft_takes_long(handed_in):
    before = process_time()
    draft_of(handed_in)
    assert process_time() - before < 20  # each once took minutes; a second or two on a busy machine
