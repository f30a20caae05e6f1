"""The marked texts are read as they are meant, and a slip in the markup is reported with its place."""

import re

import pytest
from corpus import FOLDER, MarkupError, texts, unmark

from quotes.spans import printed


def pieces(text, spans):
    return [text[start:end] for start, end in spans]


def test_source_cue_and_content_slice_the_text_without_its_marks():
    text, (quote,) = unmark("[1q “It rains,”] [1s Ada Lind] [1c said]. [1q “A lot.”]")
    assert text == "“It rains,” Ada Lind said. “A lot.”"
    assert pieces(text, quote.content) == ["“It rains,”", "“A lot.”"]
    assert (printed(text, quote.cue), printed(text, quote.source)) == ("said", "Ada Lind")
    assert (quote.kind, quote.cue_class) == ("direct", "speech")


def test_a_cue_tells_its_class():
    _, quotes = unmark("[2s She] [2c:stance wants] [2q to go], [1s he] [1c said]: [1q never].")
    assert [quote.cue_class for quote in quotes] == ["speech", "stance"]


def test_a_source_may_be_that_of_two_cues():
    text, quotes = unmark("[1,2s She] [1c warned] [1q him] and [2c urged] [2q him to go].")
    assert [printed(text, quote.source) for quote in quotes] == ["She", "She"]


def test_brackets_of_the_text_itself_stay():
    text, (quote,) = unmark("[1s He] [1c said] [1q “[the mayor] lied [sic]”] [Reuters].")
    assert text == "He said “[the mayor] lied [sic]” [Reuters]."
    assert pieces(text, quote.content) == ["“[the mayor] lied [sic]”"]


def test_pieces_may_go_over_lines():
    text, (quote,) = unmark("[1s He] [1c said]:\n\n[1q “One.\n\n“Two.”]")
    assert pieces(text, quote.content) == ["“One.\n\n“Two.”"]


@pytest.mark.parametrize(
    ("marked", "message"),
    [
        ("[1s He] [1c said", "[1c  is not closed"),
        ("He] said", "that none opened"),
        ("[1q it [1c rains]]", "[1c  stands in a piece"),
        ("[1s He] [1c spoke].", "1 has no content"),
        ("[1q It rains].", "1 has neither cue nor source"),
        ("[1c:gossip says] [1q it rains]", "'gossip' is no class"),
    ],
)
def test_a_slip_is_reported(marked, message):
    with pytest.raises(MarkupError, match=re.escape(message)):
        unmark(marked)


def test_a_slip_in_a_file_is_reported_with_its_place(tmp_path):
    (tmp_path / "sport.txt").write_text("# Note.\n\n=== derby: a slip\n[1s He\n")
    with pytest.raises(MarkupError, match=r"sport\.txt, derby: \[1s  is not closed"):
        list(texts(tmp_path))


def test_every_text_of_the_corpus_has_a_name_of_its_own_and_a_fit_length():
    found = list(texts())
    assert len(found) >= 70
    assert len({text.name for text in found}) == len(found)
    assert sum(path.read_text().count("\n===") for path in FOLDER.glob("*.txt")) == len(found)
    lengths = {text.name: len(text.text.split()) for text in found}
    assert {name: words for name, words in lengths.items() if not 35 <= words <= 160} == {}


def test_the_corpus_has_every_kind_and_class_and_texts_without_any_quotation():
    quotes = [quote for text in texts() for quote in text.quotes]
    assert {quote.kind for quote in quotes} == {"direct", "mixed", "indirect"}
    assert {quote.cue_class for quote in quotes} == {"speech", "thought", "stance", "document"}
    assert sum(not text.quotes for text in texts()) >= 5
