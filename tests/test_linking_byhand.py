"""What people decided on utterances goes before what linking finds."""

import random
from dataclasses import replace

import pytest
from test_linking_utterances import DAM, said

from quotes.decided import DecidedUtterances
from quotes.linking import link

TRIM = "taller than before, whatever it costs the province"
FERRY = "The ferries will stop at midnight until the new year"
ALL = (said("a", DAM), said("b", DAM), said("c", TRIM), said("d", FERRY), said("e", FERRY))


def together(*groups):
    return tuple(frozenset(group) for group in groups)


def apart(*pairs):
    return frozenset(frozenset(pair) for pair in pairs)


def groups(decided, versions=ALL):
    found = link(versions, [], decided=decided).utterances
    return sorted("".join(sorted(variant.quote for variant in utterance.variants)) for utterance in found)


@pytest.mark.parametrize(
    ("decided", "found"),
    [
        pytest.param(DecidedUtterances(), ["abc", "de"], id="nothing"),
        pytest.param(DecidedUtterances(together("ad")), ["abcde"], id="two joined with all their versions"),
        pytest.param(DecidedUtterances(together("c"), apart("ca", "cb")), ["ab", "c", "de"], id="one set apart"),
        pytest.param(DecidedUtterances(together("bc"), apart("ba", "ca")), ["a", "bc", "de"], id="two set apart"),
        pytest.param(DecidedUtterances((), apart("ab")), ["ac", "b", "de"], id="who agrees with both stays with one"),
        pytest.param(
            DecidedUtterances(together("ab"), pinned=frozenset("ab")), ["ab", "c", "de"], id="pinned without another"
        ),
        pytest.param(DecidedUtterances(together("ad"), pinned=frozenset("ad")), ["ad", "bc", "e"], id="pinned across"),
        pytest.param(DecidedUtterances(together("ax"), apart("xy")), ["abc", "de"], id="quotations that are gone"),
    ],
)
def test_people_decide(decided, found):
    assert groups(decided) == found


@pytest.mark.parametrize("seed", range(5))
def test_the_order_of_the_quotations_is_no_matter(seed):
    decided = DecidedUtterances(together("cd"), apart("ca", "cb", "da", "db"))
    order = list(ALL)
    random.Random(seed).shuffle(order)
    assert groups(decided, order) == groups(decided) == ["ab", "cde"]


def test_a_further_version_joins_what_was_joined():
    decided = DecidedUtterances(together("ad"))
    assert groups(decided, (*ALL, said("f", FERRY))) == ["abcdef"]


def test_no_further_version_joins_what_is_pinned():
    decided = DecidedUtterances(together("de"), pinned=frozenset("de"))
    assert groups(decided, (*ALL, said("f", FERRY))) == ["abc", "de", "f"]


EARLIEST_DAY = (
    "a print of the earliest day: "
    "what others agree on, direct before indirect, an original before what copies or credits it, then the longest"
)


def test_the_evidence_names_the_decision():
    decided = DecidedUtterances(together("ad"), why=dict.fromkeys("ad", "joined by hand, decision 3"))
    (utterance,) = link((ALL[0], ALL[3]), [], decided=decided).utterances
    assert [(variant.quote, variant.score, variant.evidence) for variant in utterance.variants] == [
        ("a", 1.0, f"{EARLIEST_DAY}; joined by hand, decision 3"),
        ("d", 1.0, "joined by hand, decision 3"),
    ]


@pytest.mark.parametrize(("on", "found"), [("2031-03-05", ["af", "b"]), ("2031-03-19", ["a", "bf"])])
def test_what_agrees_with_both_parts_goes_with_the_one_printed_when_it_was(on, found):
    prints = [replace(said(key, FERRY), published=day) for key, day in (("a", "2031-03-04"), ("b", "2031-03-20"))]
    assert groups(DecidedUtterances((), apart("ab")), (*prints, replace(said("f", FERRY), published=on))) == found
