"""What speaks for and against two quotations being one utterance, as numbers that a learned decision weighs."""

from __future__ import annotations

import math
from collections.abc import Mapping

from quotes.dates import day
from quotes.linking.days import days_apart
from quotes.linking.shared_words import LONG, context_signs, likeness, mark_signs, run_signs, word_signs
from quotes.linking.speakers import are_close, is_named
from quotes.linking.statements import Statement

SIGNS = (
    "share of the shorter one's words in common",
    "share of all words in common",
    "weight of the words in common",
    "words in common",
    "likeness of the words",
    "share of runs in common",
    "rarest pair of words in common",
    "weight of the pairs in common",
    "rarest pair in common that one has in quotation marks",
    "rarest pair in common that both have in quotation marks",
    "longest run in common",
    "the same words",
    "share of the quoted words in common",
    "quoted words that differ on both sides",
    "share of quoted words that differ on both sides",
    "quoted in both, nothing in common",
    "likeness of the sentences around",
    "likeness of the words around only",
    "most that one's words are in the other's sentences",
    "least that one's words are in the other's sentences",
    "likeness of one's words to the other's sentences",
    "same speaker",
    "one speaker not named",
    "no speaker named",
    "other speaker",
    "other speaker of the same surname",
    "other speaker, named in the sentences around",
    "days between",
    "on the same days by the words around",
    "on other days by the words around",
    "named days after the other's print",
    "named days long before the print",
    "said more than once by the words around",
    "occasions in common",
    "other occasions",
    "figures in common",
    "other figures",
    "one denies",
    "both direct",
    "both indirect",
    "in one article",
    "length of the shorter",
    "length of the shorter to that of the longer",
    "likeness of the words, same speaker",
    "likeness of the words, other speaker",
    "likeness of the words within three days",
    "likeness of the words after a week",
    "the rules' score",
)
"""What each number is, in order: the trees know a sign by its place, and the file that they are in lists the names."""

_LONG_AGO = 7
"""Days before the print beyond which what was said is no longer news."""

_UNDATED = 7
"""Days assumed between two prints of which one has no date."""


def signs(a: Statement, b: Statement, weight: Mapping[str, float], ruled: float) -> tuple[float, ...]:
    """The numbers of `SIGNS` for the two, in whichever order they are given; `ruled` is the rules' score."""
    like = likeness(a.stems, b.stems, weight)
    days = days_between(a, b)
    speakers = _speakers(a, b)
    same, _, _, other, *_ = speakers
    return (
        *word_signs(a, b, weight),
        like,
        *run_signs(a, b, weight),
        *mark_signs(a, b),
        *context_signs(a, b, weight),
        *speakers,
        math.log1p(days) / 5,
        *_occasions(a, b),
        *_kinds(a, b),
        like * same,
        like * other,
        like * (days <= 3),
        like * (days > 7),
        ruled,
    )


def days_between(a: Statement, b: Statement) -> int:
    """Days between the two prints; if one has no date, a number that counts slightly against them."""
    one, other = day(a.version.published), day(b.version.published)
    return abs((one - other).days) if one and other else _UNDATED


def _speakers(a: Statement, b: Statement) -> tuple[float, ...]:
    """Whether the speakers are the same, or near each other; the "surname" of a body is the last word of its name."""
    one, other = a.version.speaker, b.version.speaker
    is_same, is_other = one is not None and one == other, one is not None and other is not None and one != other
    one_is_named = is_named(one, b.names) or is_named(other, a.names)
    return (
        float(is_same),
        float((one is None) != (other is None)),
        float(one is None and other is None),
        float(is_other),
        float(is_other and are_close(one or "", other or "")),
        float(not is_same and one_is_named),
    )


def _occasions(a: Statement, b: Statement) -> tuple[float, ...]:
    one, other = a.days_said, b.days_said
    common = a.occasions & b.occasions
    return (
        float(bool(one and other and days_apart(one, other) == 0)),
        float(bool(one and other and days_apart(one, other) > 1)),
        float(_is_named_after(a, b) or _is_named_after(b, a)),
        float(_is_long_ago(a) or _is_long_ago(b)),
        (a.recurs + b.recurs) / 2,
        min(2, len(common)) / 2,
        float(bool(a.occasions and b.occasions and not common)),
    )


def _is_named_after(a: Statement, b: Statement) -> bool:
    """True where, by the words around it, the one was said after the other was printed."""
    printed = day(b.version.published)
    return bool(a.days_said and printed and a.days_said.first > printed.toordinal())


def _is_long_ago(a: Statement) -> bool:
    printed = day(a.version.published)
    return bool(a.days_said and printed and a.days_said.last < printed.toordinal() - _LONG_AGO)


def _kinds(a: Statement, b: Statement) -> tuple[float, ...]:
    kinds = {a.version.kind, b.version.kind}
    shorter, longer = sorted((len(a.stems), len(b.stems)))
    return (
        float(bool(a.numbers & b.numbers)),
        float(bool(a.numbers and b.numbers and not a.numbers & b.numbers)),
        float(a.denies != b.denies),
        float(kinds == {"direct"}),
        float(kinds == {"indirect"}),
        float(a.version.article == b.version.article),
        min(LONG, shorter) / LONG,
        shorter / (longer or 1),
    )
