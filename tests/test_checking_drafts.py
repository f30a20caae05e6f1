"""A draft's quotations: by its marks alone, and whom it puts them down to."""

import re
import subprocess
import sys
from time import process_time

import pytest

from quotes.checking import analysed, loose_marks, marked, passed_over
from quotes.reading.drafts.drafts import draft_of
from quotes.records import Analysis, Article, Quote, Span, Speaker


@pytest.mark.parametrize(
    ("draft", "found"),
    [
        pytest.param("“It rains,” said Ana Brandt.", [("It rains", "Ana Brandt")], id="name behind"),
        pytest.param("“It rains,” Mayor Ana Brandt told the Post.", [("It rains", "Ana Brandt")], id="title"),
        pytest.param("Ana Brandt said: “It rains.”", [("It rains.", "Ana Brandt")], id="name before"),
        pytest.param("Ana Brandt, the mayor, said “it rains”.", [("it rains", "Ana Brandt")], id="with an aside"),
        pytest.param("According to Ana Brandt, “it rains”.", [("it rains", "Ana Brandt")], id="according to"),
        pytest.param("“It rains,” she said.", [("It rains", None)], id="a pronoun"),
        pytest.param("He called it “a farce”.", [("a farce", None)], id="a pronoun with a capital"),
        pytest.param("“It rains,” the mayor said.", [("It rains", None)], id="a description"),
        pytest.param(
            "Ana Brandt was “very wet”, she said.", [("very wet", "Ana Brandt")], id="a pronoun, named before"
        ),
        pytest.param("Ana Brandt was “very wet”.", [("very wet", None)], id="named before, nobody speaks"),
        pytest.param("Bo Mork hit “a wall”, she said.", [("a wall", None)], id="named before as doing something"),
        pytest.param("The “so-called” plan", [("so-called", None)], id="nobody at all"),
        pytest.param("Bo Mork said no. “It rains,” she said.", [("It rains", None)], id="a name in another sentence"),
        pytest.param(
            "“It rains,” said Bo Mork. “It pours,” said Ana Brandt.",
            [("It rains", "Bo Mork"), ("It pours", "Ana Brandt")],
            id="two in a row",
        ),
        pytest.param("“It rains”\nBo Mork said so.", [("It rains", None)], id="a name in another paragraph"),
        pytest.param("Bo Mork says no\n“It rains,” she said.", [("It rains", None)], id="a name in a headline"),
        pytest.param("“It rains,” said Ana\nBrandt.", [("It rains", "Ana Brandt")], id="a wrapped line"),
        pytest.param("“It rains,” said Paul H. Mork.", [("It rains", "Paul H. Mork")], id="an initial"),
        pytest.param("Ana “Red” Brandt said “it rains”.", [("it rains", "Brandt")], id="a nickname"),
        pytest.param("“It rains,” said Bo van der Mork.", [("It rains", "Bo van der Mork")], id="a small word in it"),
        pytest.param("“It rains,” said Sen. Bo Mork.", [("It rains", "Bo Mork")], id="a title cut short"),
        pytest.param("“It rains,” said fire inspector Bo Mork.", [("It rains", "Bo Mork")], id="an office"),
        pytest.param("“It rains,” said a spokesman for Bo Mork.", [("It rains", None)], id="his spokesman"),
        pytest.param("Bo Mork: “It rains.”", [("It rains.", "Bo Mork")], id="a colon"),
        pytest.param("Exclusive: “It rains.”", [("It rains.", None)], id="a label"),
        pytest.param("Dear Sir: “It rains.”", [("It rains.", None)], id="a salutation"),
        pytest.param("Mayor Mork: “It rains.”", [("It rains.", "Mork")], id="a title and a colon"),
        pytest.param("Bo Mork left. Mork: “It rains.”", [("It rains.", "Mork")], id="a surname in full elsewhere"),
        pytest.param("A friend of Bo Mork said “it rains”.", [("it rains", None)], id="his friend"),
        pytest.param("Sources close to Bo Mork said “it rains”.", [("it rains", None)], id="close to him"),
        pytest.param("The lawyer for Mayor Bo Mork said “it rains”.", [("it rains", None)], id="his lawyer"),
        pytest.param(
            "The mayor of Linden, Bo Mork, said “it rains”.", [("it rains", "Bo Mork")], id="a place's mayor, named"
        ),
        pytest.param("“It rains,” said Ana Brandt's critic, Bo Mork.", [("It rains", "Bo Mork")], id="her critic"),
        pytest.param("“It rains,” said Ana Brandt's lawyer.", [("It rains", None)], id="her lawyer"),
        pytest.param("“It rains,” said Élodie Łuk.", [("It rains", "Élodie Łuk")], id="capitals beyond A to Z"),
        pytest.param("Bo Mork Hammers Linden Bank: “It Rains.”", [("It Rains.", None)], id="a headline"),
        pytest.param("As Bo Mork put it, “it rains”.", [("it rains", "Bo Mork")], id="as he put it"),
        pytest.param("“It rains,” said the owner's lawyer, Bo Mork.", [("It rains", "Bo Mork")], id="an office behind"),
        pytest.param("“It rains,” said a man from the capital, Linden.", [("It rains", None)], id="a place behind"),
        pytest.param("“It rains,” said the mayor, Bo Mork's friend.", [("It rains", None)], id="a friend behind"),
        pytest.param("“It rains,” was Bo Mork’s verdict.", [("It rains", "Bo Mork")], id="his verdict"),
        pytest.param("“It rains,” was the mayor’s verdict.", [("It rains", None)], id="an office's verdict"),
        pytest.param("“It rains” was Bo Mork’s first song.", [("It rains", None)], id="his song"),
        pytest.param("“It rains,” was how Bo Mork saw it.", [("It rains", "Bo Mork")], id="how he saw it"),
        pytest.param("“It rains,” was how Bo’s sister put it.", [("It rains", None)], id="how his sister put it"),
        pytest.param("“It rains?” Ó Mórda asked.", [("It rains?", "Ó Mórda")], id="a name's part of one letter"),
        pytest.param("In the words of Bo Mork, “it rains”.", [("it rains", "Bo Mork")], id="in his words"),
        pytest.param(
            "“It rains.\n\n“It pours,” said Bo Mork.",
            [("It rains.", "Bo Mork"), ("It pours", "Bo Mork")],
            id="of two paragraphs",
        ),
        pytest.param("“It rains,” Bo Mork testified.", [("It rains", "Bo Mork")], id="a verb of reports"),
        pytest.param("“It rains,” Bo Mork later admitted.", [("It rains", "Bo Mork")], id="later"),
        pytest.param("“It rains,” according to Bo Mork.", [("It rains", "Bo Mork")], id="according to, behind"),
        pytest.param("Bo Mork was quoted as saying: “It rains.”", [("It rains.", "Bo Mork")], id="quoted as saying"),
        pytest.param("“It rains,” the Post quoted Bo Mork as saying.", [("It rains", "Bo Mork")], id="an outlet"),
        pytest.param("“It rains,” wrote The Post, citing Bo Mork.", [("It rains", "Bo Mork")], id="an outlet cites"),
        pytest.param(
            "“It rains,” the mayor of Linden, Bo Mork, said.", [("It rains", "Bo Mork")], id="a place's mayor, behind"
        ),
        pytest.param(
            "Bo Mork: “It rains”\nAna Brandt: “It pours”",
            [("It rains", "Bo Mork"), ("It pours", "Ana Brandt")],
            id="labels, a line each",
        ),
        pytest.param(
            "After Ana Brandt said she would go, Bo Mork replied: “It rains.”",
            [("It rains.", "Bo Mork")],
            id="another speaks before",
        ),
        pytest.param(
            "Bo Mork said that what Ana Brandt says is “rain”.", [("rain", "Bo Mork")], id="another speaks in an aside"
        ),
        pytest.param(
            "“It rains,” Bo Mork said, and Ana Brandt added that “it pours”.",
            [("It rains", "Bo Mork"), ("it pours", "Ana Brandt")],
            id="another adds",
        ),
        pytest.param(
            "Bo Mork said “it rains” and “it pours”.",
            [("it rains", "Bo Mork"), ("it pours", "Bo Mork")],
            id="two of one sentence",
        ),
        pytest.param(
            "Ana Brandt said she trusts Bo Mork, who said “it rains”.", [("it rains", "Bo Mork")], id="who said"
        ),
        pytest.param("“It rains,” says 54-year-old engineer Bo Mork.", [("It rains", "Bo Mork")], id="an age"),
        pytest.param("“It rains,” said Brandt supporter Bo Mork.", [("It rains", "Bo Mork")], id="her supporter"),
        pytest.param("“It rains,” he said, citing the Americans.", [("It rains", None)], id="cites a crowd"),
        pytest.param("But Bo Mork said: “It rains.”", [("It rains.", "Bo Mork")], id="but"),
        pytest.param("Yesterday Bo Mork said: “It rains.”", [("It rains.", "Bo Mork")], id="yesterday"),
        pytest.param("In Linden Bo Mork said: “It rains.”", [("It rains.", "Bo Mork")], id="in a place"),
        pytest.param("On Monday Bo Mork said: “It rains.”", [("It rains.", "Bo Mork")], id="on a day"),
        pytest.param("“It rains,” said April Jones.", [("It rains", "April Jones")], id="a month for a name"),
        pytest.param(
            "“It rains, he said.\n\nIt did.\n\n“It pours,” said Bo Mork.",
            [("It rains, he said.", None), ("It pours", "Bo Mork")],
            id="left open, words between",
        ),
        pytest.param("It rained for 3 days.", [], id="none"),
        pytest.param("“…” and “”", [], id="no words"),
    ],
)
def test_marks_tell_words_and_speaker(draft, found):
    assert [(one.text, one.speaker) for one in marked(draft)] == found


@pytest.mark.parametrize(
    ("draft", "found"),
    [
        pytest.param("Bo Mork wrote:\n\n> It rains.\n\nHe left.", [("It rains.", "Bo Mork")], id="introduced"),
        pytest.param("> It rains.\n>\n> — Bo Mork, mayor", [("It rains.", "Bo Mork")], id="a line of credit"),
        pytest.param(
            "<blockquote>It rains.</blockquote><p>– Bo Mork</p>", [("It rains.", "Bo Mork")], id="below, HTML"
        ),
        pytest.param(
            "Bo Mork wrote:\n\n> It rains.\n>\n> It pours.",
            [("It rains.", "Bo Mork"), ("It pours.", "Bo Mork")],
            id="two paragraphs",
        ),
        pytest.param("It was wet.\n\n> It rains a “bit”.", [("It rains a “bit”.", None)], id="nobody named"),
        pytest.param("> “It rains,” said Bo Mork.", [("It rains", "Bo Mork")], id="marks of its own"),
        pytest.param("> “It rains.”\n>\n> — Bo Mork", [("It rains.", "Bo Mork")], id="marks, signed below"),
        pytest.param("> “It rains.” — Bo Mork", [("It rains.", "Bo Mork")], id="marks, signed behind"),
        pytest.param("> It rains.\n\n– Linden, Monday", [("It rains.", None)], id="place and day"),
        pytest.param("> NOTE: this was updated.", [], id="a note"),
        pytest.param(
            "<blockquote class=twitter-tweet><p>It rains.</p>&mdash; Bo Mork (@bo) <a>May 5, 2020</a></blockquote>",
            [("It rains.", "Bo Mork")],
            id="a tweet",
        ),
        pytest.param(
            "<blockquote><p>It rains.</p><cite>Bo Mork</cite></blockquote>", [("It rains.", "Bo Mork")], id="cite"
        ),
        pytest.param(
            "<blockquote>It rains. <cite>Bo Mork</cite></blockquote>", [("It rains.", "Bo Mork")], id="cite in the line"
        ),
    ],
)
def test_what_is_set_off_as_a_block_is_a_quotation(draft, found):
    read = draft_of(draft)
    assert [(one.text, one.speaker) for one in marked(read.text, read.block_quotes)] == found


@pytest.mark.parametrize(
    ("draft", "polarity"),
    [
        pytest.param("“It rains,” Bo Mork noted.", "said", id="noted"),
        pytest.param("“It rains,” snapped Bo Mork.", "said", id="snapped"),
        pytest.param("“It rains,” Bo Mork grumbled.", "said", id="grumbled"),
        pytest.param("“It rains,” said Bo Mork in a notice.", "said", id="in a notice"),
        pytest.param("“It rains,” said Bo Mork.", "said", id="said"),
        pytest.param("Bo Mork denied that “it rains”.", "denied", id="denied"),
        pytest.param("“It rains,” Bo Mork denied.", "denied", id="denied, behind"),
        pytest.param("Bo Mork never said “it rains”.", "not said", id="never said"),
        pytest.param("Bo Mork did not say “it rains”.", "not said", id="did not say"),
        pytest.param("Bo Mork denied it and called it “rain”.", None, id="denied something else"),
        pytest.param("It “rains”.", None, id="nobody named"),
    ],
)
def test_marks_tell_whether_it_is_denied(draft, polarity):
    assert [one.polarity for one in marked(draft)] == [polarity]


@pytest.mark.parametrize(
    ("draft", "marks"),
    [
        pytest.param("It rains,” said Bo Mork.", [9], id="none opens"),
        pytest.param('It rains," said Bo Mork.', [9], id="none opens, straight"),
        pytest.param("“It rains,” said Bo Mork.", [], id="a pair"),
        pytest.param("“It rains, said Bo Mork.", [], id="none closes"),
        pytest.param("“”", [], id="no words"),
        pytest.param('A 6" pipe.', [], id="inches"),
    ],
)
def test_closing_marks_that_none_opens_are_shown(draft, marks):
    assert [mark.start for mark in loose_marks(draft)] == marks


def test_a_speaker_whom_the_model_does_not_find_is_whom_the_marks_name():
    text = "“It rains,” said Bo Mork."
    quote = Quote("direct", (Span(1, 9),))
    (found,) = analysed(Analysis(Article("draft", text), (quote,)))
    assert found.speaker == "Bo Mork"


def test_a_draft_that_names_nobody_keeps_what_it_calls_them():
    text = "“It rains,” said a man at the bar."
    quote = Quote("direct", (Span(1, 9),), source=(Span(17, 33),), speaker=Speaker(None, "anonymous", "described"))
    (found,) = analysed(Analysis(Article("draft", text), (quote,)))
    assert (found.speaker, found.described) == (None, "a man at the bar")


@pytest.mark.parametrize(
    ("draft", "pieces"),
    [
        pytest.param("“It rains,” said Bo Mork. “It pours.”", ["It rains", "It pours."], id="two sentences"),
        pytest.param("“It rains,” said Bo Mork, “and pours.”", [], id="one sentence"),
        pytest.param("“It rains,” said Bo Mork, then: “It pours.”", ["It rains", "It pours."], id="a colon"),
        pytest.param("“It rains.” He sat down. “It pours.”", ["It rains.", "It pours."], id="words between"),
    ],
)
def test_what_may_have_been_said_apart_is_told_apart(draft, pieces):
    spans = tuple(Span(region.start(1), region.end(1)) for region in re.finditer("“([^”]+?)”", draft))
    quote = Quote("direct", spans, speaker=Speaker("Bo Mork", "person", "named"))
    (found,) = analysed(Analysis(Article("draft", draft), (quote,)))
    assert [one.text for one in found.pieces] == pieces


def test_thousands_of_quotations_in_one_sentence_take_no_minutes():
    began = process_time()
    assert len(marked("Bo Mork and “a tunnel” " * 4000)) == 4000
    assert process_time() - began < 10


DRAFT = "Brandt said the bridge was “unworkable” for years. The “experts” agreed. She wants “a tunnel”."


def span(words):
    start = DRAFT.index(words)
    return Span(start, start + len(words))


def test_a_pronoun_is_whom_its_sentence_names_rather_than_whom_the_model_takes_it_for():
    text = "Ana Brandt was “very wet”, she said."
    she = Span(text.index("she"), text.index(" said"))
    quote = Quote("mixed", (Span(0, text.index(", she")),), source=(she,), speaker=Speaker("Bo Mork", "person", "last"))
    (found,) = analysed(Analysis(Article("draft", text), (quote,)))
    assert (found.text, found.speaker) == ("Ana Brandt was “very wet”", "Ana Brandt")


@pytest.mark.parametrize(
    ("source", "name"),
    [
        pytest.param("the pilot, Ruth Pell, told", "Ruth Pell", id="her name beside it"),
        pytest.param("the pilot, Captain Ruth Pell, told", "Ruth Pell", id="her title and name"),
        pytest.param("the pilot told", "Bo Mork", id="no name beside it"),
    ],
)
def test_a_description_is_whose_name_stands_beside_it_rather_than_who_was_named_before(source, name):
    text = f"Bo Mork left. “The rope had frayed,” {source} the inquiry."
    spans = [Span(text.index(part), text.index(part) + len(part)) for part in ("The rope had frayed", "the pilot")]
    quote = Quote("direct", (spans[0],), source=(spans[1],), speaker=Speaker("Bo Mork", "person", "last"))
    (found,) = analysed(Analysis(Article("draft", text), (quote,)))
    assert found.speaker == name


def test_the_model_finds_more_and_marks_find_the_rest():
    mixed = Quote(
        "mixed", (span("the bridge was “unworkable” for years"),), speaker=Speaker("Ana Brandt", "person", "named")
    )
    stance = Quote("mixed", (span("“a tunnel”"),), cue_class="stance")
    found = analysed(Analysis(Article("draft", DRAFT), (mixed, stance)))
    assert [(one.text, one.quoted, one.speaker, one.polarity) for one in found] == [
        ("the bridge was “unworkable” for years", ("unworkable",), "Ana Brandt", "said"),
        ("experts", ("experts",), None, None),
        ("a tunnel", ("a tunnel",), None, None),
    ]


def test_a_thought_without_marks_is_passed_over():
    thought = Quote("indirect", (span("The “experts” agreed"),), cue_class="thought")
    stance = Quote("mixed", (span("“a tunnel”"),), cue_class="stance")
    said = Quote("indirect", (span("the bridge was"),))
    assert passed_over(Analysis(Article("draft", DRAFT), (said, thought, stance))) == [thought.content]


@pytest.mark.parametrize(
    ("draft", "found"),
    [
        pytest.param(
            "“It rains,” Bo Mork said. In the words of Ana Brandt, “it pours”.",
            [("It rains", "Bo Mork"), ("it pours", "Ana Brandt")],
            id="another is named",
        ),
        pytest.param(
            "“It rains,” Bo Mork said.\n\nTold by “Weather”.",
            [("It rains", "Bo Mork"), ("Weather", None)],
            id="another paragraph has words of its own",
        ),
        pytest.param("“It rains,” Bo Mork said. “It pours.”", [("It rains It pours.", "Bo Mork")], id="he goes on"),
        pytest.param(
            "“It rains,” Bo Mork said.\n\n“It pours,” he added.",
            [("It rains It pours", "Bo Mork")],
            id="a pronoun goes on",
        ),
        pytest.param(
            "“It rains,” Bo Mork said.\n\n“A deluge,” was how Bo’s sister put it.",
            [("It rains", "Bo Mork"), ("A deluge", None)],
            id="his sister in the next paragraph",
        ),
        pytest.param(
            "“It pours,” was Ana Brandt’s dry verdict.\n\n“It rains,” Bo Mork said.",
            [("It pours", "Ana Brandt"), ("It rains", "Bo Mork")],
            id="hers in the paragraph before",
        ),
    ],
)
def test_pieces_of_two_quotations_are_kept_apart(draft, found):
    pieces = tuple(Span(region.start(1), region.end(1)) for region in re.finditer("“([^”]+?),?”", draft))
    at = draft.index("Bo Mork")
    source = (Span(at, at + len("Bo Mork")),)
    quote = Quote("direct", pieces, source=source, speaker=Speaker("Bo Mork", "person", "named"))
    assert [(one.text, one.speaker) for one in analysed(Analysis(Article("draft", draft), (quote,)))] == found


def test_a_block_has_the_speaker_that_the_model_finds():
    draft = draft_of("She went on.\n\n> It rains. It pours.")
    start = draft.text.index("It rains")
    quote = Quote("indirect", (Span(start, start + 8),), speaker=Speaker("Ana Brandt", "person", "pronoun"))
    (found,) = analysed(Analysis(Article("draft", draft.text), (quote,)), draft.block_quotes)
    assert (found.text, found.kind, found.speaker) == ("It rains. It pours.", "direct", "Ana Brandt")


def test_a_block_that_an_office_introduces_is_not_of_whoever_was_named_last():
    draft = draft_of("Ana Brandt left.\n\nThe head of midwifery put it this way:\n\n> It rains. It pours.")
    start = draft.text.index("It rains")
    quote = Quote("direct", (Span(start, start + 8),), speaker=Speaker("Ana Brandt", "person", "named"))
    assert analysed(Analysis(Article("draft", draft.text), (quote,)), draft.block_quotes)[0].speaker is None


def test_a_source_that_is_a_name_is_whom_the_draft_names():
    quote = Quote("indirect", (span("the bridge was “unworkable”"),), source=(span("Brandt"),))
    assert analysed(Analysis(Article("draft", DRAFT), (quote,)))[0].speaker == "Brandt"


def test_what_stands_beside_the_words_is_kept():
    (found,) = marked("The vote on the bridge was “a farce”, said Ana Brandt.")
    assert found.around.split() == ["The", "vote", "on", "the", "bridge", "was", ",", "said", "Ana", "Brandt."]


def test_checking_loads_neither_spacy_nor_textacy():
    code = (
        "import sys; from quotes.checking import marked; "
        "from quotes.checking.record.descriptions import is_crowd, speaks_for; "
        "from quotes.checking.words.naming import is_first_name; "
        "marked('“It rains,” said Bo Mork.'); is_crowd('Police'); "
        "is_first_name('Bo'); speaks_for('the firm', 'X'); print(sorted({'spacy', 'textacy'} & set(sys.modules)))"
    )
    assert subprocess.check_output([sys.executable, "-c", code], text=True) == "[]\n"


@pytest.mark.parametrize(
    ("draft", "words", "is_checked"),
    [
        pytest.param("Here is what was said at the mill.", "what", False, id="what"),
        pytest.param("Linden: what they were told", "what they were told", False, id="a headline"),
        pytest.param("Ana Brandt said no.", "no", True, id="no"),
        pytest.param("Ana Brandt said she might.", "she might", True, id="might"),
        pytest.param("Ana Brandt said “what”.", "“what”", True, id="in marks"),
    ],
)
def test_what_tells_nothing_is_not_checked(draft, words, is_checked):
    at = draft.index(words)
    quote = Quote("mixed" if "“" in words else "indirect", (Span(at, at + len(words)),))
    assert bool(analysed(Analysis(Article("draft", draft), (quote,)))) == is_checked
