"""What speaks for and against two quotations being one utterance, as numbers that a learned decision weighs."""

from __future__ import annotations

import math
from collections.abc import Mapping

from quotes.dates import day, days_between, printed_days
from quotes.linking.judging.shared_words import LONG, context_signs, mark_signs, run_signs, word_signs
from quotes.linking.statements.days import days_apart
from quotes.linking.statements.occasions import kinds_of_occasion
from quotes.linking.statements.speakers import are_close, is_named
from quotes.linking.statements.statements import Statement
from quotes.linking.statements.weights import Weights

_LONG_AGO = 7
"""Days before the print beyond which what was said is no longer news."""

_UNDATED = 7
"""Days assumed between two prints of which one has no date."""

_FAR = 10
"""So many characters, as a logarithm, are as far apart as any more: 22,000."""


def signs(a: Statement, b: Statement, weight: Weights, ruled: float) -> dict[str, float]:
    """All signs of the two, in whichever order they are given; `ruled` is the rules' score. The trees know each by its
    place among them, and the file that they are in lists the names."""
    days = days_between_prints(a, b)
    found = {
        **word_signs(a, b, weight),
        **run_signs(a, b, weight),
        **mark_signs(a, b),
        **context_signs(a, b, weight),
        **_speakers(a, b),
        "days between": math.log1p(days) / 5,
        **_occasions(a, b),
        **_kinds(a, b),
        **_places(a, b),
    }
    return {**found, **_together(found, days), "the rules' score": ruled}


def _together(found: Mapping[str, float], days: int) -> dict[str, float]:
    """Signs that tell most where another holds."""
    like = found["likeness of the words"]
    return {
        "likeness of the words, same speaker": like * found["same speaker"],
        "likeness of the words, other speaker": like * found["other speaker"],
        "likeness of the words within three days": like * (days <= 3),
        "likeness of the words after a week": like * (days > 7),
    }


def days_between_prints(a: Statement, b: Statement) -> int:
    """Days between the two prints; if one has no date, a number that counts slightly against them."""
    if a.version.article == b.version.article:
        return 0
    days = days_between(a.version.published, b.version.published)
    return _UNDATED if days is None else days


def _speakers(a: Statement, b: Statement) -> dict[str, float]:
    """Whether the speakers are the same, or near each other; the "surname" of a body is the last word of its name."""
    one, other = a.version.speaker, b.version.speaker
    is_same, is_other = one is not None and one == other, one is not None and other is not None and one != other
    one_is_named = is_named(one, b.names) or is_named(other, a.names)
    return {
        "same speaker": float(is_same),
        "one speaker not named": float((one is None) != (other is None)),
        "no speaker named": float(one is None and other is None),
        "other speaker": float(is_other),
        "other speaker of the same surname": float(is_other and are_close(one or "", other or "")),
        "other speaker, named in the sentences around": float(not is_same and one_is_named),
    }


def occasions_in_common(a: Statement, b: Statement) -> frozenset[str]:
    """The occasions that the words around both name. Whoever speaks in two reports of one outlet "told CNN" both, be it
    once or twice: an outlet's name in its own prints is none."""
    common = a.occasions & b.occasions
    own = a.version.outlet if a.version.outlet == b.version.outlet else None
    return common - (set((own or "").casefold().split()) - kinds_of_occasion())


def _occasions(a: Statement, b: Statement) -> dict[str, float]:
    one, other = a.days_named, b.days_named
    common = occasions_in_common(a, b)
    return {
        "on the same days by the words around": float(bool(one and other and days_apart(one, other) == 0)),
        "on other days by the words around": float(bool(one and other and days_apart(one, other) > 1)),
        "named days after the other's print": float(_is_named_after(a, b) or _is_named_after(b, a)),
        "named days long before the print": float(_is_long_ago(a) or _is_long_ago(b)),
        "said more than once by the words around": (a.recurs + b.recurs) / 2,
        "occasions in common": min(2, len(common)) / 2,
        "other occasions": float(bool(a.occasions and b.occasions) and a.occasions.isdisjoint(b.occasions)),
    }


def _is_named_after(a: Statement, b: Statement) -> bool:
    """True where, by the words around it, the one was said after the other was printed."""
    printed = printed_days(b.version.published)
    return bool(a.days_named and printed and a.days_named.first > printed[1].toordinal())


def _is_long_ago(a: Statement) -> bool:
    printed = day(a.version.published)
    return bool(a.days_named and printed and a.days_named.last < printed.toordinal() - _LONG_AGO)


def _kinds(a: Statement, b: Statement) -> dict[str, float]:
    kinds = {a.version.kind, b.version.kind}
    shorter, longer = sorted((len(a.stems), len(b.stems)))
    return {
        "figures in common": float(bool(a.numbers & b.numbers)),
        "other figures": float(bool(a.numbers and b.numbers and not a.numbers & b.numbers)),
        "one denies": float(a.is_negative != b.is_negative),
        "both direct": float(kinds == {"direct"}),
        "both indirect": float(kinds == {"indirect"}),
        "length of the shorter": min(LONG, shorter) / LONG,
        "length of the shorter to that of the longer": shorter / (longer or 1),
    }


def _places(a: Statement, b: Statement) -> dict[str, float]:
    """Where two of one article stand in it: a lead tells in short what is quoted further down, and who is quoted twice
    in a row goes on to something else."""
    if a.version.article != b.version.article:
        return _in_article()
    first, last = sorted((a.version, b.version), key=lambda version: version.content)
    return _in_article(
        far=_length(last.content[0].start - first.content[-1].end),
        below=_length(first.content[0].start),
        is_told_first=first.kind == "indirect",
    )


def _in_article(far: float = 0.0, below: float = 0.0, is_told_first: bool = False) -> dict[str, float]:
    return {
        "in one article, from the one to the other": far,
        "in one article, from its head to the first": below,
        "in one article, the first in no quotation marks": float(is_told_first),
    }


def _length(characters: int) -> float:
    return min(_FAR, math.log1p(max(0, characters))) / _FAR
