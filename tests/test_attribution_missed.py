"""Somebody says that something is so, and extraction found no word of it: the parse shows it."""

from dataclasses import replace

import pytest
from attributed import unmark

from quotes.pipeline import make_doc
from quotes.records import GIVEN, Article
from quotes.spans import printed

BEFORE = "“[c1|It rains],” [s1|Ann Lund] [q1|said].\n\n"

MISSED = {
    "an adverb before the verb": (
        "The harbour board still maintains that its cranes are safe.",
        "The harbour board",
        "its cranes are safe",
    ),
    "words behind the verb": (
        "Officials insisted on Friday that the gates had been shut.",
        "Officials",
        "the gates had been shut",
    ),
    "no “that”, behind whoever was told": (
        "Ines Falk admitted to Radio Holm she had seen the letter.",
        "Ines Falk",
        "she had seen the letter",
    ),
    "whoever was told, not by name": (
        "The mayor conceded to reporters the yard was full.",
        "The mayor",
        "the yard was full",
    ),
    "a name": ("Tom Hollis warned on Friday that the dam would burst.", "Tom Hollis", "the dam would burst"),
}
NOTHING = {
    "a deed and not whoever was told": "Ines Falk admitted to stealing the boat he had built.",
    "no words between, which extraction is left to judge": "Ines Falk said the boat was his.",
    "no verb of saying": "The port still makes sure that its cranes are safe.",
    "need not be said": "The port must admit that its cranes are old.",
    "nobody": "It says that the cranes are old.",
    "a condition to come": "Whoever says that the cranes are old is right.",
}


def _found(nlp, marked, method="found"):
    text, given = unmark(marked)
    given = tuple(replace(quote, method=method) for quote in given)
    doc = nlp(make_doc(nlp, Article("made-up", text, given=given)))
    return [(printed(text, q.source), printed(text, q.content)) for q in doc._.quotes]


@pytest.mark.parametrize(("sentence", "source", "words"), MISSED.values(), ids=MISSED)
def test_what_was_passed_over_is_found(nlp, sentence, source, words):
    assert _found(nlp, BEFORE + sentence)[1:] == [(source, words)]


@pytest.mark.parametrize("sentence", NOTHING.values(), ids=NOTHING)
def test_nothing_is_found_where_nobody_says_it(nlp, sentence):
    assert len(_found(nlp, BEFORE + sentence)) == 1


def test_what_is_found_already_is_not_found_twice(nlp):
    assert len(_found(nlp, "[s1|Tom Hollis] [q1|warned] on Friday that [c1|the dam would burst].")) == 1


def test_given_quotations_are_all_that_there_are(nlp):
    assert len(_found(nlp, BEFORE + MISSED["a name"][0], GIVEN)) == 1
