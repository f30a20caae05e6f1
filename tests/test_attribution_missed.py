"""Somebody says that something is so, and extraction found no word of it: the parse shows it."""

from dataclasses import replace

import pytest
from attributed import unmark

from quotes.pipeline import make_doc
from quotes.records import GIVEN, Article
from quotes.spans import printed

BEFORE = "“[c1|It rains],” [s1|Ann Lund] [q1|said].\n\n"

MISSED = {
    "plain words": ("Ines Falk said the boat was his.", "Ines Falk", "the boat was his"),
    "plain words, behind a name that says who the bearer of an office is": (
        "The minister for ports and inland shipping, Ines Falk, said the harbour board met on Monday evening.",
        "The minister for ports and inland shipping, Ines Falk",
        "the harbour board met on Monday evening",
    ),
    "words before who said so, and what that meant": (
        "Torvik used the old ferry during a storm on Friday that killed at least two people, Ferry Director Ines Falk "
        "said Sunday, marking the third time the boat has been used in the winter.",
        "Ferry Director Ines Falk",
        "Torvik used the old ferry during a storm on Friday that killed at least two people",
    ),
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
    "a court that heard it": (
        "Torvik Crown Court heard Mr Pugh’s nephew raised the alarm in May.",
        "",
        "Mr Pugh’s nephew raised the alarm in May",
    ),
    "a panel that heard it, with words in marks": (
        "The story was “a fiction from start to finish”, a misconduct panel heard today.",
        "",
        "The story was “a fiction from start to finish”",
    ),
    "an inquiry that heard it": (
        "The guard was “fast asleep in the signal box”, the inquiry heard.",
        "",
        "The guard was “fast asleep in the signal box”",
    ),
    "a name": ("Tom Hollis warned on Friday that the dam would burst.", "Tom Hollis", "the dam would burst"),
}
NOTHING = {
    "a deed and not whoever was told": "Ines Falk admitted to stealing the boat he had built.",
    "no verb of saying": "The port still makes sure that its cranes are safe.",
    "need not be said": "The port must admit that its cranes are old.",
    "nobody": "It says that the cranes are old.",
    "what a court will hear": "The court will hear that the cranes were old.",
    "what a court heard that is no clause": "The court heard evidence from two divers.",
    "what neighbours heard": "Neighbours heard the boat was on fire.",
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


CLOSED = {
    "who told it to whom": (
        "[s1|Union bosses] [q1|have discussed] [c1|ousting Lund], a branch insider told the Courier.",
        "a branch insider",
        "Union bosses have discussed ousting Lund",
    ),
    "a report within it": (
        "[s1|The trustees] [q1|talked about] [c1|selling the chapel], two members said.",
        "two members",
        "The trustees talked about selling the chapel",
    ),
    "a question within it": (
        "[s1|Surgeons] [q1|have debated] [c1|whether to shut the ward], a nurse told Radio Holm on Friday.",
        "a nurse",
        "Surgeons have debated whether to shut the ward",
    ),
}
OPEN = {
    "found already": "[c1|Union bosses have discussed ousting Lund], [s1|an insider] [q1|told] the Courier.",
    "no verb of saying": "[s1|Union bosses] [q1|have discussed] [c1|ousting Lund], an insider learned.",
    "not said yet": "[s1|Union bosses] [q1|have discussed] [c1|ousting Lund], an insider may say.",
    "nobody who speaks": "[s1|Union bosses] [q1|have discussed] [c1|ousting Lund], it said.",
    "a deed of the same": "[s1|Union bosses], having [q1|discussed] [c1|ousting Lund], told the Courier nothing.",
}


@pytest.mark.parametrize(("sentence", "source", "words"), CLOSED.values(), ids=CLOSED)
def test_a_sentence_is_his_who_told_it_at_its_end(nlp, sentence, source, words):
    found = _found(nlp, sentence)
    assert len(found) == 2
    assert (source, words) in found


@pytest.mark.parametrize("sentence", OPEN.values(), ids=OPEN)
def test_nobody_at_the_end_told_it(nlp, sentence):
    assert len(_found(nlp, sentence)) == 1


def test_what_is_found_already_is_not_found_twice(nlp):
    assert len(_found(nlp, "[s1|Tom Hollis] [q1|warned] on Friday that [c1|the dam would burst].")) == 1


def test_given_quotations_are_all_that_there_are(nlp):
    assert len(_found(nlp, BEFORE + MISSED["a name"][0], GIVEN)) == 1
