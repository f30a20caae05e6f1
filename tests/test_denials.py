"""Who denies in one print what he says is not so in another says one thing: both are one utterance, without a flag."""

from __future__ import annotations

import pytest

from quotes.comparing import as_told, flags
from quotes.explaining.differences import departure
from quotes.linking import link
from quotes.records import Kind, Polarity, Span
from quotes.versions import Flag, Utterance, Version


def denied(text: str, by: str = "paul-lorne") -> Version:
    return _version("denied", text, "denied", "indirect", by)


def said(text: str, kind: Kind = "indirect") -> Version:
    return _version("said", text, "said", kind, "paul-lorne")


def _version(key: str, text: str, polarity: Polarity, kind: Kind, by: str) -> Version:
    content = (Span(0, len(text)),)
    return Version(key, f"article of {key}", kind, text, content, by, published="2031-03-04", polarity=polarity)


def together(*versions: Version) -> list[Utterance]:
    return [one for one in link(versions, []).utterances if len(one.variants) > 1]


@pytest.mark.parametrize(
    ("denial", "statement"),
    [
        pytest.param(
            denied("taking money from a lobbyist"), said("he took no money from any lobbyist"), id="no before the noun"
        ),
        pytest.param(
            denied("that he took money from the lobby"),
            said("he had never taken money from the lobby"),
            id="never before the verb",
        ),
        pytest.param(denied("the ward would close"), said("The ward will not close", "direct"), id="in direct speech"),
        pytest.param(
            denied("selling any land of the abbey"),
            said("I never sold any land of the abbey", "direct"),
            id="never any",
        ),
        pytest.param(denied("no money was taken"), said("money was taken"), id="the not in what is denied"),
        pytest.param(
            denied("having told the minister of the leak before May"),
            said("I told no minister of the leak", "direct"),
            id="the denial longer",
        ),
    ],
)
def test_a_denial_is_a_version_of_what_is_said_not_to_be(denial, statement):
    (utterance,) = together(denial, statement)
    assert [variant.flags for variant in utterance.variants] == [(), ()]


@pytest.mark.parametrize(
    ("denial", "statement"),
    [
        pytest.param(denied("the ward would close"), said("the ward would close"), id="the same words"),
        pytest.param(
            denied("the ward would not close"), said("the ward would not close"), id="the same words, with a not"
        ),
        pytest.param(
            denied("taking money from a lobbyist"),
            said("he took money from a lobbyist and hid nothing"),
            id="the not elsewhere",
        ),
        pytest.param(
            denied("taking money from a lobbyist", by="ida-moss"),
            said("he took no money from a lobbyist"),
            id="of another speaker",
        ),
    ],
)
def test_a_denial_is_no_version_of_anything_else(denial, statement):
    assert together(denial, statement) == []


NOT = Flag("negation", "", "not")
NUMBER = Flag("number", "3", "5")


@pytest.mark.parametrize(
    ("raised", "told", "found"),
    [
        pytest.param((NOT, NUMBER), ("said", "said"), (NOT, NUMBER), id="both said"),
        pytest.param((NOT, NUMBER), ("denied", "denied"), (NOT, NUMBER), id="both denied"),
        pytest.param((NOT, NUMBER), ("denied", "said"), (NUMBER,), id="denied, and said with a not"),
        pytest.param((NOT, NUMBER), ("said", "denied"), (NUMBER,), id="said, and denied with a not"),
        pytest.param(
            (NUMBER,), ("denied", "said"), (Flag("negation", "(denied)", "(said)"), NUMBER), id="the same words"
        ),
        pytest.param((NOT,), (None, "said"), (NOT,), id="told nobody knows how"),
    ],
)
def test_flags_of_what_was_denied(raised, told, found):
    assert as_told(raised, *told) == found


def test_a_comparison_tells_a_denial_from_its_words():
    base = {"text": "taking money from a lobbyist", "kind": "indirect", "polarity": "denied"}
    other = {"text": "he took no money from a lobbyist", "kind": "indirect", "polarity": "said"}
    assert [flag.name for flag in flags(base["text"], other["text"], "indirect", "indirect")] == ["negation"]
    assert departure(base, other)["flags"] == []
    assert departure(base, base | {"polarity": "said"})["flags"] == [
        {"name": "negation", "reference": "(denied)", "version": "(said)"}
    ]
