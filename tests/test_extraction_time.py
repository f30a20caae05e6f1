"""Time grows with the length of a text and no faster, whatever the typist did: each of these once took minutes."""

import time

import pytest

from quotes.attribution.cast.full_names import first_names, nicknamed
from quotes.flow import analysis_text, paragraphs, readable
from quotes.pipeline import make_doc
from quotes.reading.articles.articles import inferred_title
from quotes.records import Article, Span
from quotes.regions import kind_of, regions

MANY = 20_000


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("a" + " " * 20 * MANY + "b", id="spaces"),
        pytest.param("\n" * MANY, id="blank lines"),
        pytest.param("‘" + "xs’ y " * MANY + ",’", id="possessives in a region"),
        pytest.param("‘a " * MANY + "xs’ y " * MANY + ",’", id="regions that never close"),
        pytest.param("“‘" * MANY + "a" + "’”" * MANY, id="deep nesting"),
        pytest.param('"' + '6" a ' * MANY + '."', id="inches"),
        pytest.param("w." * MANY + " é ,\nnext one", id="a word without end"),
        pytest.param("“It rains,” he said. " * MANY, id="very many quotations"),
    ],
)
def test_marks_and_paragraphs(text):
    began = time.process_time()
    found = regions(text)
    analysis_text(text, found)
    paragraphs(text)
    for region in found:
        kind_of(text, (region.inner,), found)
    assert time.process_time() - began < 20


def test_furniture_is_blanked_in_one_go():
    line = "share\nThe man went home late.\n"
    began = time.process_time()
    text = readable(line * MANY, tuple(Span(at * len(line), at * len(line) + 5) for at in range(MANY)))
    assert time.process_time() - began < 5
    assert text == "     \nThe man went home late.\n" * MANY


@pytest.mark.parametrize("text", ["A’" * MANY, "A-" * MANY, "Ann “Bo” de la " * MANY], ids=["’", "-", "nicknames"])
def test_names_are_looked_for_in_one_go(nlp, text):
    doc = make_doc(nlp, Article("x", "It rained.", title=text))
    doc._.printed = text
    began = time.process_time()
    first_names(doc)
    nicknamed(doc)
    assert time.process_time() - began < 5


def test_a_byline_of_capitals():
    assert inferred_title(f"By {'A' * 60}!\n\nIt rained all day in the town of North.") == f"By {'A' * 60}!"


@pytest.mark.parametrize(
    "words",
    [
        pytest.param("he said that ", id="cue after cue"),
        pytest.param("😀 “🙂 yes,” said 😎. ", id="sentences that the parser does not end"),
    ],
)
def test_a_sentence_without_end(nlp, words):
    doc = make_doc(nlp, Article("x", words * 600))
    for name, component in nlp.pipeline:
        began = time.process_time()
        doc = component(doc)
        if name in {"quotes", "quote_speakers"}:
            assert time.process_time() - began < 10, name
