"""What rules make of two quotations that may be versions of one: a score that stands where nothing was learned, and is
a sign for the trees where something was."""

from __future__ import annotations

import math

from quotes.dates import apart, are_dated
from quotes.linking.judging.shared_words import MUCH, runs_in_common, share_in_common
from quotes.linking.judging.signs import days_between_prints
from quotes.linking.judging.vetoes import is_too_little
from quotes.linking.judging.whereabouts import Where
from quotes.linking.statements.carried import is_carried, is_fragment
from quotes.linking.statements.statements import Statement, whose
from quotes.linking.statements.voices import is_of_one_body
from quotes.linking.statements.weights import Weights

_FACING = 0.85
"""Score of two quotations whose sentences face each other in a reprint, where nothing else speaks for them."""

# The weights of a regression, fitted once to labelled pairs and rounded. No script fits them anew, as
# `quotes.training.deciding` does the trees, to which the score that these make is a sign.
_BASE = -3.5
_SHARE, _EVEN, _RUNS, _AMOUNT, _SPEAKER = 1.6, 0.9, 0.8, 3.2, 2.4
_MONTH, _DENIAL = -1.8, -0.5

_REWORDED, _FEW = -1.5, 0.2
"""What it speaks against two that are both in quotation marks that so small a share of their runs of words is common:
who quotes one speaker twice in other words quotes two statements, or a translation."""

_BESIDE, _RESTATED = -2.0, 0.6
"""What it speaks against two that one text has in two places, unless so large a share of the one is in the other: a
lead restates what is quoted below, but else who writes two quotations reports two statements."""

_CARRIED = 0.7
"""Score of two of which one's words stand in a row in the other, where nothing else speaks for them."""

_IN_A_ROW = {"same": 3, "unknown": 6}
"""So many words in a row in both tell a quotation: a little more than a set phrase, or than a run that chance makes."""

_MANY = 8
"""Words in a row that are a sentence."""

_ECHOED = 3
"""Days within which a word or two in quotation marks are taken from what the same speaker is quoted with."""

_KNOWN_BY_WORDS = {"unknown": 5, "other": 8}
"""Words that carry matter from which a quotation is known by its words alone: where a speaker is not named; where two
are named, one of whom may be the campaign, or a mistake."""

_VERBATIM = 0.6
"""Share of runs in common from which a long quotation is known by its words alone."""


def rule_score(a: Statement, b: Statement, weight: Weights, where: Where) -> float:
    """What the rules by themselves make of two quotations that may be versions of one."""
    speaker = whose(a, b)
    if where == "facing" and speaker != "other":
        score = 1.0 if a.words == b.words else max(_FACING, regression(a, b, weight, where, of_one=speaker == "same"))
        return round(score, 4)
    has_taken = where != "one text" and is_taken(a, b)
    if not has_taken and speaker != "same" and not _tells_itself(a, b, _KNOWN_BY_WORDS[speaker]):
        return 0.0
    if a.words == b.words:
        return 1.0 if speaker == "same" else 0.9
    # From here on the words tell that it is one speaker, whatever name a print has.
    if has_taken:
        return round(max(_CARRIED, regression(a, b, weight, where)), 4)
    if is_too_little(a, b, weight) or (speaker != "same" and where == "one text"):
        return 0.0
    return round(regression(a, b, weight, where), 4)


def is_taken(a: Statement, b: Statement) -> bool:
    """True where the words of either stand in a row in the other, printed at nearly the same time."""
    speaker = "same" if is_of_one_body(a, b) else whose(a, b)
    if speaker not in _IN_A_ROW or apart(a.version.published, b.version.published, _ECHOED):
        return False
    is_cut = is_fragment(a, b) or is_fragment(b, a)
    if speaker == "same" and are_dated(a.version.published, b.version.published) and is_cut:
        return True
    return is_carried(a, b, _IN_A_ROW[speaker]) or is_carried(b, a, _IN_A_ROW[speaker])


def is_whole(a: Statement, b: Statement) -> bool:
    """True where one speaker's many words all stand in a row in the other, printed at nearly the same time, a "not"
    more or less."""
    is_soon = not apart(a.version.published, b.version.published, _ECHOED)
    return is_soon and whose(a, b) == "same" and (is_carried(a, b, _MANY) or is_carried(b, a, _MANY))


def _tells_itself(a: Statement, b: Statement, long: int) -> bool:
    """True where the words are so many and so much the same that they need no speaker to be known."""
    return min(len(a.stems), len(b.stems)) >= long and runs_in_common(a, b) >= _VERBATIM


def regression(a: Statement, b: Statement, weight: Weights, where: Where, *, of_one: bool = True) -> float:
    """The logistic score of what speaks for one utterance and what against it, `of_one` speaker or not."""
    common, share = weight.sum_of(a.stems & b.stems), share_in_common(a, b, weight)
    runs = runs_in_common(a, b)
    of_a, of_b = weight.of(a.stems), weight.of(b.stems)
    total = (
        _BASE
        + _SHARE * share
        + _EVEN * 2 * common / ((of_a + of_b) or 1.0)
        + _RUNS * runs
        + _REWORDED * (runs < _FEW and a.version.kind == b.version.kind == "direct")
        + _AMOUNT * min(1.0, common / MUCH)
        + _SPEAKER * of_one
        + _MONTH * min(1.0, days_between_prints(a, b) / 30)
        + _DENIAL * (a.is_negative != b.is_negative)
        + _BESIDE * (where == "one text" and share < _RESTATED)
    )
    return 1 / (1 + math.exp(-total))
