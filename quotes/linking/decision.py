"""Whether two quotations are versions of one utterance: a score between 0 and 1, and the evidence in words.

The weights are rounded from a logistic regression over labelled pairs of news quotations. Words alone never separate
one statement from another on the same matter, so speaker and time carry most.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

from quotes.linking.dates import day
from quotes.linking.statements import Statement, is_template, weight_of

SAME = 0.5
"""The score from which two quotations are taken for one utterance."""

_FACING = 0.85
"""Score of two quotations whose sentences face each other in a reprint, where nothing else speaks for them."""

_BASE = -3.4
_SHARE, _EVEN, _RUNS, _AMOUNT, _SPEAKER, _MARKS = 1.2, 0.6, 0.8, 1.6, 2.4, 0.3
_MONTH, _NUMBERS, _DENIAL = -1.8, -1.5, -0.5

_MUCH = 30.0
"""So much weight in common (five or six rare words) is as telling as any more."""

_LONG = 5
"""A quotation with so many words that carry matter is told by its words alone, whoever is said to have said it."""


@dataclass(frozen=True, slots=True)
class Judgement:
    """How sure it is that two quotations are one utterance, and why."""

    score: float
    evidence: str


NO = Judgement(0.0, "")


def judge(a: Statement, b: Statement, weight: Mapping[str, float], *, facing: bool = False) -> Judgement:
    """The judgement on two quotations. `facing` tells that their sentences face each other in a reprint."""
    speaker = _speaker(a, b)
    common = a.stems & b.stems
    if facing and speaker != "other":
        score = max(_FACING, _score(a, b, weight, speaker))
        return Judgement(round(score, 4), f"facing sentences of a reprint, {_telling(a, b, speaker)}")
    if not common or is_template(a) or is_template(b):
        return NO
    shorter = min(len(a.stems), len(b.stems))
    if a.words == b.words and (speaker == "same" or shorter >= _LONG):
        return Judgement(1.0 if speaker == "same" else 0.9, f"same words, {speaker} speaker")
    runs = _runs_in_common(a, b)
    if speaker != "same" and not (shorter >= _LONG and runs >= 0.6):
        return NO
    score = _score(a, b, weight, "same" if shorter >= _LONG and runs >= 0.6 else speaker)
    return Judgement(round(score, 4), _telling(a, b, speaker))


def _speaker(a: Statement, b: Statement) -> str:
    one, other = a.version.speaker, b.version.speaker
    return "unknown" if one is None or other is None else "same" if one == other else "other"


def _score(a: Statement, b: Statement, weight: Mapping[str, float], speaker: str) -> float:
    """The logistic score of what speaks for one utterance and what against it."""
    common = weight_of(a.stems & b.stems, weight)
    of_a, of_b = weight_of(a.stems, weight) or 1.0, weight_of(b.stems, weight) or 1.0
    total = (
        _BASE
        + _SHARE * common / min(of_a, of_b)
        + _EVEN * 2 * common / (of_a + of_b)
        + _RUNS * _runs_in_common(a, b)
        + _AMOUNT * min(1.0, common / _MUCH)
        + _SPEAKER * (speaker == "same")
        + _MARKS * sum(one.version.kind == "direct" for one in (a, b))
        + _MONTH * min(1.0, _days(a, b) / 30)
        + _NUMBERS * bool(a.numbers and b.numbers and not a.numbers & b.numbers)
        + _DENIAL * (a.denies != b.denies)
    )
    return 1 / (1 + math.exp(-total))


def _runs_in_common(a: Statement, b: Statement) -> float:
    """Share of the shorter one's runs of three words that the other has."""
    runs_a, runs_b = ({one.words[start : start + 3] for start in range(max(1, len(one.words) - 2))} for one in (a, b))
    return len(runs_a & runs_b) / min(len(runs_a), len(runs_b))


def _days(a: Statement, b: Statement) -> int:
    """Days between the two prints, none where one is not dated."""
    one, other = day(a.version.published), day(b.version.published)
    return abs((one - other).days) if one and other else 0


def _telling(a: Statement, b: Statement, speaker: str) -> str:
    """The evidence as a reader takes it."""
    if a.words == b.words:
        return f"same words, {speaker} speaker"
    shorter = min(len(a.stems), len(b.stems))
    return f"{speaker} speaker, {len(a.stems & b.stems)} of {shorter} telling words"
