"""What states the same as another utterance, and somebody else's mention, stands beside it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from quotes.linking.judging.judgements import Judgements
from quotes.linking.judging.learned import Learned, Trees
from quotes.linking.judging.whereabouts import Whereabouts
from quotes.linking.statements.statements import prepare
from quotes.linking.statements.weights import StatementWeights, count_stems
from quotes.linking.utterances.echoes import find_echoes
from quotes.records import Span
from quotes.versions import Version

DAM = "The northern dam will be rebuilt from scratch"
NEW_DAM = "We are starting on the northern dam from scratch this month"


def said(key: str, text: str, *, by: str = "ada-okafor", on: str = "2031-03-04", article: str = "", context: str = ""):
    return Version(key, article or key, "direct", text, (Span(0, 1),), by, None, on, context or text)


def echoes_of(one: Version, other: Version, *, claim: float) -> list[tuple[str, str, str]]:
    """Key of the utterance, kind, and key of the other, where trees hold for so sure that both state the same."""
    statements = prepare([one, other])
    trees = Learned(Trees(-9.0, ()), Trees(claim, ()), Trees(-9.0, ()))
    judgements = Judgements(StatementWeights(count_stems(statements), 2), Whereabouts((), ()), trees)
    judgements.between(*statements)
    found = find_echoes([(each,) for each in statements], [each.version.key for each in statements], judgements)
    return [(key, echo.kind, echo.other) for key, echoes in found.items() for echo in echoes]


@pytest.mark.parametrize(
    ("one", "other", "echo"),
    [
        pytest.param(
            said("a", DAM, on="2031-03-09"), said("b", NEW_DAM), ("a", "same claim", "b"), id="the later is the echo"
        ),
        pytest.param(
            said("a", DAM),
            said("b", NEW_DAM, by="ivo-lang", on="2031-03-01", context=f"Lang on Okafor: “{NEW_DAM}”"),
            ("b", "mention", "a"),
            id="somebody else's mention, though printed first",
        ),
        pytest.param(
            said("a", DAM),
            said("b", NEW_DAM, by="ivo-lang", on="2031-03-05"),
            ("b", "same claim", "a"),
            id="two speakers",
        ),
        pytest.param(
            said("a", DAM, on="2031-03-04T23:30:00-05:00"),
            said("b", NEW_DAM, on="2031-03-05T01:00:00+00:00"),
            ("a", "same claim", "b"),
            id="the later by the clock, not by the date of the place",
        ),
        pytest.param(
            said("a", DAM, on=""), said("b", NEW_DAM), ("a", "same claim", "b"), id="one without a date goes last"
        ),
    ],
)
def test_what_states_the_same_is_an_echo(one, other, echo):
    assert echoes_of(one, other, claim=1.0) == [echo]


@pytest.mark.parametrize(
    ("other", "claim"),
    [
        pytest.param(said("b", NEW_DAM), -1.0, id="not sure enough"),
        pytest.param(said("b", NEW_DAM, article="a"), 1.0, id="in one article"),
        pytest.param(said("b", "declined to comment"), 1.0, id="a set phrase"),
    ],
)
def test_what_is_no_echo(other, claim):
    assert echoes_of(said("a", DAM), other, claim=claim) == []


CAUGHT = "the smuggler had been caught at the crossing"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param(
            replace(said("a", CAUGHT), polarity="denied", kind="indirect"),
            replace(said("b", CAUGHT, on="2031-03-05"), kind="indirect"),
            id="denied and said",
        ),
        pytest.param(
            said("a", "The roof of the old gym is safe to walk on"),
            said("b", "The roof of the old gym is not safe to walk on", by=None, on="2031-03-05"),
            id="a not more, by nobody named",
        ),
        pytest.param(
            said("a", "I do not say that the count was rigged. I say that I want to see the papers"),
            said("b", "the count was rigged", on="2031-03-05"),
            id="a not before the saying, cut off",
        ),
        pytest.param(
            said("a", "We are not saying the reservoir leaks badly, only that nobody has looked"),
            said("b", "The reservoir leaks badly", on="2031-03-05"),
            id="a not before the saying, without a that",
        ),
        pytest.param(
            said("a", "I never claimed that this medicine heals anybody"),
            said("b", "This medicine heals anybody", on="2031-03-05"),
            id="a never before what was claimed",
        ),
    ],
)
def test_what_one_says_and_another_denies_is_the_opposite(one, other):
    assert echoes_of(one, other, claim=-9.0) == [("b", "opposite", "a")]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param(
            replace(said("a", CAUGHT), polarity="denied"),
            said("b", CAUGHT.replace("had", "had not"), on="2031-03-05"),
            id="denied, and said with a not",
        ),
        pytest.param(
            replace(said("a", CAUGHT), polarity="denied"),
            said("b", CAUGHT, by="ivo-lang"),
            id="of two people who differ",
        ),
        pytest.param(
            replace(said("a", CAUGHT), polarity="denied"), said("b", CAUGHT, article="a"), id="in one article"
        ),
        pytest.param(said("a", "We will pay"), said("b", "We will not pay", by=None), id="few words, by nobody named"),
        pytest.param(
            said("a", "I cannot say since when, but the reservoir leaks badly, that is all"),
            said("b", "The reservoir leaks badly", on="2031-03-05"),
            id="what cannot be said of it",
        ),
        pytest.param(
            said("a", "They never said a word to us, and the count was rigged"),
            said("b", "the count was rigged", on="2031-03-05"),
            id="a saying that leads to something else",
        ),
    ],
)
def test_what_is_no_opposite(one, other):
    assert echoes_of(one, other, claim=-9.0) == []


@pytest.mark.parametrize(
    ("reference", "kind"),
    [
        pytest.param(CAUGHT.replace("had", "had not"), "same claim", id="a print lost the not of its reference"),
        pytest.param(CAUGHT, "opposite", id="its reference says it"),
    ],
)
def test_of_a_denial_a_print_that_lost_the_not_makes_no_opposite(reference, kind):
    denied = replace(said("a", CAUGHT), polarity="denied")
    others = said("b", reference, on="2031-03-05"), said("c", f"{CAUGHT}!", on="2031-03-06")
    a, b, c = statements = prepare([denied, *others])
    trees = Learned(Trees(-9.0, ()), Trees(0.6, ()), Trees(-9.0, ()))
    judgements = Judgements(StatementWeights(count_stems(statements), 3), Whereabouts((), ()), trees)
    for one in (b, c):
        judgements.between(a, one)
    found = find_echoes([(a,), (b, c)], ["denial", "saying"], judgements)
    assert [echo.kind for echoes in found.values() for echo in echoes] == [kind]
