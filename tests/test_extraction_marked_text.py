"""What a quoted region holds that is somebody's words: the comma before the closing mark leads over to the cue."""

import pytest

from quotes.extraction.bounding.marked_text import marked_text
from quotes.pipeline import make_doc
from quotes.records import Article, Span
from quotes.regions import regions, words_within
from quotes.spans import printed


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param("“It rains,” she said.", "It rains", id="a comma"),
        pytest.param("“It rains.” She left.", "It rains.", id="a full stop"),
        pytest.param("« It rains, » she said.", "It rains", id="spaces within the marks"),
        pytest.param("“It rains,\n\nShe left.", "It rains,", id="left open"),
        pytest.param("“,” she said.", "", id="nothing else"),
    ],
)
def test_words_within(text, words):
    marked = marked_text(text, regions(text))
    assert text[slice(*words_within(text, marked.regions[0]))] == words


@pytest.mark.parametrize(
    ("piece", "is_whole", "without_comma"),
    [
        ("It rains, it pours,", True, "It rains, it pours"),
        ("It rains, it pours", True, "It rains, it pours"),
        ("It rains, it", False, "It rains, it"),
        ("it pours,", False, "it pours"),
        ("It rains,", False, "It rains,"),
        ("she said,", False, "she said,"),
    ],
)
def test_a_piece_of_a_region(piece, is_whole, without_comma):
    text = "“It rains, it pours,” she said, and left."
    marked, start = marked_text(text, regions(text)), text.index(piece)
    span = Span(start, start + len(piece))
    assert (marked.is_whole(span), text[slice(*marked.without_comma(span))]) == (is_whole, without_comma)


@pytest.mark.parametrize(
    "text",
    [
        "Ann Lee said: “Bo Roe told me, ‘The bridge is broken and we knew it,’ and I believed him.”",
        "“Bo Roe told me, ‘The bridge is broken and we knew it,’ and I believed him,” Ann Lee said.",
        "« Bo Roe told me, “The bridge is broken and we knew it,” and I believed him », Ann Lee said.",
    ],
    ids=["cue in front", "cue behind, after a comma", "spaces within the marks"],
)
def test_a_quotation_within_a_quotation_is_found_however_the_outer_one_ends(trained_nlp, text):
    quotes = trained_nlp(make_doc(trained_nlp, Article("made-up", text)))._.quotes
    assert [printed(text, quote.source) for quote in quotes] == ["Ann Lee", "Bo Roe"]
    assert printed(text, quotes[1].content) == "The bridge is broken and we knew it"


def test_words_that_a_comma_ends_are_bounded_by_their_marks(trained_nlp):
    (quote,) = trained_nlp(make_doc(trained_nlp, Article("a", "“It rains every day,” Ann Lee said.")))._.quotes
    assert quote.method == "read by the trained model, bounded by quotation marks"


@pytest.mark.parametrize(
    ("text", "source", "words"),
    [
        pytest.param(
            "“The yard is full,” said mayor Ines Falk, “and so is the pond.” Her husband died in May. “I have seen it "
            "fuller than that.”",
            "mayor Ines Falk",
            ["The yard is full,", "and so is the pond.", "I have seen it fuller than that."],
            id="behind a name",
        ),
        pytest.param(
            "“It was a good year,” said Omar Sayegh, who runs the mill, “for everybody here.”\n\nIt rained.",
            "Omar Sayegh, who runs the mill",
            ["It was a good year,", "for everybody here."],
            id="behind a clause",
        ),
        pytest.param(
            "“It was a good year,” said Omar Sayegh, author of “The Mill”.",
            "Omar Sayegh, author of “The Mill”",
            ["It was a good year"],
            id="a title of the source's",
        ),
    ],
)
def test_words_that_go_on_behind_the_source_are_none_of_it(trained_nlp, text, source, words):
    (quote,) = trained_nlp(make_doc(trained_nlp, Article("made-up", text)))._.quotes
    assert (text[slice(*quote.source[0])], [text[slice(*piece)] for piece in quote.content]) == (source, words)
