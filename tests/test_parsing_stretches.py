"""A long text is parsed a stretch at a time, and nobody behind sees the seams."""

from itertools import pairwise
from pathlib import Path

import pytest
from spacy.tokens import Doc

from quotes import pipeline
from quotes.parsing.stretches import parsed, stretches
from quotes.pipeline import make_doc
from quotes.records import Analysis, Article

SEED = (Path(__file__).parent.parent / "seeds" / "002_7e5029170bf0b50f.txt").read_text(encoding="utf-8")
OURS = ("quotes", "quote_speakers")


@pytest.fixture
def doc(trained_nlp) -> Doc:
    """A seed before its parse."""
    return make_doc(trained_nlp, Article("a", SEED))


@pytest.mark.parametrize("longest", [1, 500, 10_000])
def test_stretches_make_up_the_text_and_end_where_sentences_do(doc: Doc, longest: int):
    found = list(stretches(doc, longest))
    assert "".join(part.text_with_ws for part in found) == doc.text
    assert all(part[0].is_sent_start or before[-1].text in ".!?" for before, part in pairwise(found))
    assert all(len(part.text_with_ws) >= longest for part in found[:-1])


def test_a_paragraph_without_end_is_cut_at_full_stops(trained_nlp):
    text = "The ferry sails on Monday and it will rain. " * 2_000
    found = list(stretches(make_doc(trained_nlp, Article("a", text)), 10_000))
    assert [len(part.text_with_ws) for part in found[:-1]] == [10_032] * 8


def test_stretches_of_nothing(trained_nlp):
    empty = trained_nlp.make_doc("")
    assert list(stretches(empty)) == []
    assert parsed(trained_nlp, empty, OURS).text == ""


def test_a_text_in_stretches_is_parsed_as_the_whole_is(trained_nlp, doc: Doc):
    whole, parts = trained_nlp(doc.copy()), parsed(trained_nlp, doc, OURS, longest=500)
    assert parts.text == whole.text
    same = [
        a.tag == b.tag and a.head.i == b.head.i and a.ent_type == b.ent_type for a, b in zip(parts, whole, strict=True)
    ]
    assert sum(same) / len(same) > 0.99  # the model looks four words back and ahead: at a seam it sees less
    assert [quote.content for quote in parts._.quotes] == [quote.content for quote in whole._.quotes]
    assert {quote.speaker.name for quote in parts._.quotes} == {quote.speaker.name for quote in whole._.quotes}


def test_a_long_article_goes_that_way(monkeypatch):
    monkeypatch.setattr(pipeline, "LONG", 200)
    (found,) = pipeline.analyse([Article("a", SEED)])
    assert isinstance(found, Analysis)
    assert any(quote.speaker and quote.speaker.name for quote in found.quotes)
