"""The quick pipeline: what spaCy's own model says, word for word."""

from __future__ import annotations

from pathlib import Path

import pytest
import spacy

from quotes import pipeline
from quotes.parsing import quicken, word_forms

SEEDS = sorted((Path(__file__).parent.parent / "seeds").glob("*.txt"))
ATTRIBUTES = ("tag_", "pos_", "lemma_", "ent_type_", "ent_iob_", "is_sent_start")
TEXTS = [
    pytest.param("", id="nothing"),
    pytest.param("\n \n", id="blank"),
    pytest.param("Ann", id="a name alone"),
    pytest.param(
        "Have you read that? I do. That which I have, I've done. There was Ann, and there're others.", id="verbs"
    ),
    pytest.param("New York\nUniversity of Southern California at Los Angeles\n\nSept. 3", id="names at line ends"),
    pytest.param("He paid $3.5 million on Tuesday to the Norvik Harbour Trust in Oslo, Norway", id="a name at the end"),
    *(pytest.param(path.read_text(encoding="utf-8"), id=path.name) for path in SEEDS),
]


@pytest.fixture(scope="module")
def plain():
    return spacy.load(pipeline.BUNDLED)


@pytest.fixture(scope="module")
def quick():
    return quicken(spacy.load(pipeline.BUNDLED))


def parts(doc) -> list[tuple[object, ...]]:
    """What the parts say of each token; the dependency of a blank, which spaCy's rules call "dep", is of no use."""
    return [
        (token.text, token.head.i, token.is_space or token.dep_, *(getattr(token, name) for name in ATTRIBUTES))
        for token in doc
    ]


@pytest.mark.parametrize("text", TEXTS)
def test_quick_parts_say_what_spacys_own_say(plain, quick, text):
    assert parts(quick(text)) == parts(plain(text))


def test_slow_parts_do_not_run(quick):
    assert quick.pipe_names == ["tok2vec", "tagger", "parser", "quick_words", "quick_entities"]


def test_forgetting_changes_nothing(monkeypatch, plain):
    forgetful = quicken(spacy.load(pipeline.BUNDLED))
    monkeypatch.setattr(word_forms, "_MOST", 20)
    for text in (
        "Ann Lee has said that it rains.",
        "It has rained, said Bob Marsh.",
        "Ann Lee has said that it rains.",
    ):
        assert parts(forgetful(text)) == parts(plain(text))


def test_a_pipeline_without_the_known_parts_stays_as_it_is():
    nlp = spacy.blank("en")
    nlp.add_pipe("sentencizer")
    assert quicken(nlp).pipe_names == ["sentencizer"]


def test_a_users_own_pipeline_stays_as_it_is():
    assert {"quick_words", "quick_entities"} <= set(pipeline.load("rules").pipe_names)
    own = pipeline.load("rules", pipeline.BUNDLED).pipe_names
    assert {"attribute_ruler", "lemmatizer", "ner"} <= set(own)
    assert not {"quick_words", "quick_entities"} & set(own)
