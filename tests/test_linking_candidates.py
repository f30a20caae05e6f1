"""Which quotations are worth comparing: by their words, or by what stands around them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from quotes.linking.judging.candidates import find_candidates, keys_of
from quotes.linking.statements.index import KIND_BITS, hashed, hashed_runs
from quotes.linking.statements.statements import prepare
from quotes.linking.statements.weights import StatementWeights, count_stems
from quotes.records import Span
from quotes.versions import Version

DIRECT = "“Russia, if you're listening, I hope you find the missing letters”"
REPORTED = "foreign burglars to look for them"
AROUND = "from the private archive that Castellano kept as minister, the candidate's rally in Dover heard on Wednesday"


def said(key: str, text: str, around: str = AROUND, *, by: str | None = "ada-lind", on: str = "2031-03-04"):
    return Version(key, f"article of {key}", "direct", text, (Span(0, 1),), by, None, on, f"{text} {around}")


ONE, OTHER = said("a", DIRECT), said("b", REPORTED, on="2031-03-06")
CROWD = [
    said(f"c{number}", f"nothing but rain {number}", f"a grey day {number}", by="ivo-lang") for number in range(60)
]
"""So that the words around the two are rare."""


def are_candidates(one: Version, other: Version) -> bool:
    statements = prepare([one, other, *CROWD])
    weight = StatementWeights(count_stems(statements), len(statements))
    places = {statement.version.key: statement.place for statement in statements}
    keys = {statement.place: keys_of(statement) for statement in statements}
    return (places["a"], places["b"]) in find_candidates(statements, keys, weight, ())


@pytest.mark.parametrize(
    ("other", "found"),
    [
        pytest.param(OTHER, True, id="other words, the same told around them"),
        pytest.param(
            said("b", REPORTED, "in a speech about schools"), False, id="other words, other things around them"
        ),
        pytest.param(replace(OTHER, published="2031-03-30"), False, id="weeks later"),
        pytest.param(replace(OTHER, published=None), False, id="no day known"),
        pytest.param(replace(OTHER, speaker="ivo-lang"), False, id="another speaker"),
        pytest.param(replace(OTHER, article=ONE.article), False, id="in one article"),
        pytest.param(said("b", "find the missing letters", "", on="2031-03-05"), True, id="its own words"),
        pytest.param(said("b", "find the missing letters", "", by="ivo-lang"), True, id="a rare run of words"),
    ],
)
def test_what_is_worth_comparing(other: Version, found: bool):
    assert are_candidates(ONE, other) is found


def test_only_pairs_with_a_new_quotation_are_asked_for():
    some = [OTHER, replace(OTHER, key="c", published="2031-03-05"), said("d", DIRECT, by="ivo-lang"), *CROWD]
    statements = prepare([ONE, *some])
    weight = StatementWeights(count_stems(statements), len(statements))
    keys = {statement.place: keys_of(statement) for statement in statements}
    every = find_candidates(statements, keys, weight, ())
    for new in ({0}, {1, 3}, {*range(2, len(statements))}):
        found = find_candidates(statements, keys, weight, (), new)
        assert found == {pair for pair in every if not new.isdisjoint(pair)} < every


@pytest.mark.parametrize("number", [0, 1, 4, 5, 6, 40])
def test_the_keys_of_all_runs_are_those_of_each(number: int):
    words = [f"wörd{place % 7}" for place in range(number)]
    alone = [hashed("article run", *words[start : start + 5]) for start in range(max(0, number - 4))]
    assert hashed_runs("article run", words, 5) == alone
    assert all(-(2**63) <= key < 2**63 and key & KIND_BITS == 3 for key in alone)


POLL = said("a", "the harbour party lies two points behind the farmers in Torvik", "", by="holm-institute")
SHORT = "Torvik farmers lead and trailing by points is that party of the harbour"


@pytest.mark.parametrize(
    ("other", "found"),
    [
        pytest.param(said("b", SHORT, "", by=None), True, id="nobody named"),
        pytest.param(said("b", SHORT, "", by=None, on="2031-04-20"), False, id="weeks later"),
        pytest.param(replace(said("b", SHORT, "", by=None), published=None), False, id="no day known"),
        pytest.param(replace(said("b", SHORT, "", by=None), article=POLL.article), False, id="in one article"),
        pytest.param(
            said("b", "Farmers lead everywhere, to great surprise in the capital", "", by=None),
            False,
            id="too few words",
        ),
        pytest.param(said("b", SHORT, "", by="ivo-lang"), False, id="somebody else"),
    ],
)
def test_what_nobody_named_says_is_compared_with_what_anybody_says(other: Version, found: bool):
    assert are_candidates(POLL, other) is found
    unnamed = replace(POLL, speaker=None)
    assert are_candidates(unnamed, other) is (found or other.speaker == "ivo-lang")
