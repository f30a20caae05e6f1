"""Which quotations become one utterance, given how sure each pair is: what all tell on average, never one alone."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from quotes.linking.judging.decision import Judgement
from quotes.linking.judging.whereabouts import Whereabouts
from quotes.linking.statements.statements import Statement, prepare
from quotes.linking.utterances.clusters import gather
from quotes.pairs import pair_of
from quotes.records import Span
from quotes.versions import Version

WORDS = {"a": "The mill will close", "b": "No mill stays", "c": "Milling ends in May", "d": "It is over for millers"}


class Given:
    """Judgements that are given by the letters of two quotations; all others speak against it."""

    def __init__(self, given: Mapping[str, float | Judgement]) -> None:
        self.whereabouts = Whereabouts((), ())
        self.made = {pair_of(*map("abcd".index, pair)): one for pair, one in given.items()}

    def between(self, a: Statement, b: Statement) -> Judgement:
        one = self.made.get(pair_of(a.place, b.place), 0.0)
        return one if isinstance(one, Judgement) else Judgement(one, "")


def utterances(given: Mapping[str, float | Judgement]) -> list[str]:
    """The letters of the quotations of each utterance."""
    versions = [
        Version(key, f"article of {key}", "direct", text, (Span(0, len(text)),), "lindt", published="2031-03-04")
        for key, text in WORDS.items()
    ]
    judgements = Given(given)
    found = gather(prepare(versions), judgements.made, judgements)  # type: ignore[arg-type]
    return sorted("".join(one.version.key for one in cluster) for cluster in found)


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        pytest.param({"ab": 0.5}, ["ab", "c", "d"], id="two that are as likely as not"),
        pytest.param({"ab": 0.49}, ["a", "b", "c", "d"], id="two that are not"),
        pytest.param({"ab": 0.9, "ac": 0.9, "bc": 0.2}, ["abc", "d"], id="two of three pairs are sure"),
        pytest.param(
            {"ab": 0.9, "ac": 0.6, "bc": 0.2}, ["ab", "c", "d"], id="one is nearly sure, one speaks against it"
        ),
        pytest.param({"ab": 0.9, "ac": 0.9}, ["abc", "d"], id="one that is sure is worth one that is none"),
        pytest.param({"ab": 0.9, "bc": 0.9, "cd": 0.9}, ["ab", "cd"], id="no chain, each like the next"),
        pytest.param(
            {"ab": 1.0, "ac": 1.0, "bc": 1.0, "ad": 1.0}, ["abc", "d"], id="nobody joins three by one, however sure"
        ),
        pytest.param({"ab": 0.6, "bc": 0.8}, ["a", "bc", "d"], id="the surest first"),
    ],
)
def test_an_utterance_is_what_agrees_on_average(given, expected):
    assert utterances(given) == expected


def little(score: float) -> Judgement:
    return Judgement(score, "", least=0.8)


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        pytest.param({"ab": little(0.79)}, ["a", "b", "c", "d"], id="little in common, not sure enough"),
        pytest.param({"ab": little(0.8)}, ["ab", "c", "d"], id="little in common, sure"),
        pytest.param(
            {"ab": 0.9, "ac": 0.6, "bc": little(0.6)}, ["abc", "d"], id="little in common speaks for others, too"
        ),
    ],
)
def test_little_in_common_opens_no_utterance_but_counts_in_one(given, expected):
    assert utterances(given) == expected
