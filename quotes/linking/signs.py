"""What speaks for two quotations' being one utterance and what against it: numbers that a learned decision weighs."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Sequence
from difflib import SequenceMatcher

from quotes.comparing.matter import carries_matter
from quotes.linking.dates import day
from quotes.linking.statements import Statement
from quotes.linking.weights import Weights, likeness, weight_of

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
    "on the same day by the words around",
    "on other days by the words around",
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
)
"""What each number is, in order."""

_MUCH, _RARE, _MANY = 40.0, 10.0, 60.0
"""Weights taken for one: of words in common, of one pair of words, of all pairs in common."""

_LONG = 10
"""So many words are as telling as any more."""

_UNDATED = 7
"""Days taken to lie between two prints where it is not known."""


def signs(a: Statement, b: Statement, weights: Weights) -> tuple[float, ...]:
    """The numbers of `SIGNS` for the two, whichever comes first."""
    like = likeness(a.stems, b.stems, weights.words)
    days = days_between(a, b)
    same, other = _speakers(a, b)[0], _speakers(a, b)[3]
    return (
        *_words(a, b, weights),
        like,
        *_runs(a, b, weights),
        *_quoted(a, b),
        *_around(a, b, weights),
        *_speakers(a, b),
        math.log1p(days) / 5,
        *_occasions(a, b),
        *_kinds(a, b),
        like * same,
        like * other,
        like * (days <= 3),
        like * (days > 7),
    )


def days_between(a: Statement, b: Statement) -> int:
    """Days between the two prints; where one is not dated, a number that speaks a little against them."""
    one, other = day(a.version.published), day(b.version.published)
    return abs((one - other).days) if one and other else _UNDATED


def share_in_common(a: Statement, b: Statement, weights: Weights) -> float:
    """Share of the shorter one's telling words, by their weight, that the other has."""
    shorter = min(weight_of(a.stems, weights.words), weight_of(b.stems, weights.words))
    return weight_of(a.stems & b.stems, weights.words) / (shorter or 1.0)


def runs_in_common(a: Statement, b: Statement) -> float:
    """Share of the shorter one's runs of three words that the other has."""
    return len(a.runs & b.runs) / min(len(a.runs), len(b.runs))


def _words(a: Statement, b: Statement, weights: Weights) -> tuple[float, ...]:
    common = weight_of(a.stems & b.stems, weights.words)
    both = weight_of(a.stems, weights.words) + weight_of(b.stems, weights.words)
    return (
        share_in_common(a, b, weights),
        2 * common / (both or 1.0),
        min(1.0, common / _MUCH),
        min(5, len(a.stems & b.stems)) / 5,
    )


def _runs(a: Statement, b: Statement, weights: Weights) -> tuple[float, ...]:
    rarity = {pair: weights.pairs[pair] for pair in a.told_pairs & b.told_pairs}
    quoted = [pair for pair in rarity if pair in a.quoted_pairs or pair in b.quoted_pairs]
    quoted_twice = [pair for pair in quoted if pair in a.quoted_pairs and pair in b.quoted_pairs]
    return (
        runs_in_common(a, b),
        max(rarity.values(), default=0.0) / _RARE,
        min(1.0, math.fsum(rarity.values()) / _MANY),
        max((rarity[pair] for pair in quoted), default=0.0) / _RARE,
        max((rarity[pair] for pair in quoted_twice), default=0.0) / _RARE,
        min(_LONG, _longest_run(a.told, b.told)) / _LONG,
        float(a.words == b.words),
    )


def _longest_run(one: Sequence[str], other: Sequence[str]) -> float:
    """Words that carry matter in the longest run that both have, the small ones counted a quarter."""
    places = defaultdict(list)
    for place, word in enumerate(other):
        places[word].append(place)
    longest, before = 0.0, dict[int, tuple[float, bool]]()
    for word in one:
        here = {}
        has_matter = word != "#" and carries_matter(word)
        for place in places.get(word, ()):
            length, matter = before.get(place - 1, (0.0, False))
            here[place] = length + (1.25 if has_matter else 0.25), matter or has_matter
            if here[place][1]:
                longest = max(longest, here[place][0])
        before = here
    return longest


def _quoted(a: Statement, b: Statement) -> tuple[float, ...]:
    """How what is in quotation marks in both agrees. Cut from one utterance, one of the two is in the other, or they
    are two parts of it; where both go on in other words, they were said twice."""
    if not a.quoted or not b.quoted:
        return 0.0, 0.0, 0.0, 0.0
    blocks = SequenceMatcher(None, a.quoted, b.quoted, autojunk=False).get_matching_blocks()
    common = sum(block.size for block in blocks if block.size > 1 or (block.size and carries_matter(a.quoted[block.a])))
    shorter = min(len(a.quoted), len(b.quoted))
    stems = min(len(a.quoted_stems), len(b.quoted_stems))
    share = len(a.quoted_stems & b.quoted_stems) / stems if stems else 0.0
    if not common:
        return share, 0.0, 0.0, 1.0
    return share, min(_LONG, shorter - common) / _LONG, 1 - common / shorter, 0.0


def _around(a: Statement, b: Statement, weights: Weights) -> tuple[float, ...]:
    a_in_b = weight_of(a.stems & b.around, weights.words) / (weight_of(a.stems, weights.words) or 1.0)
    b_in_a = weight_of(b.stems & a.around, weights.words) / (weight_of(b.stems, weights.words) or 1.0)
    return (
        likeness(a.around, b.around, weights.around),
        likeness(a.around - a.stems, b.around - b.stems, weights.around),
        max(a_in_b, b_in_a),
        min(a_in_b, b_in_a),
        max(likeness(a.stems, b.around, weights.around), likeness(b.stems, a.around, weights.around)),
    )


def _speakers(a: Statement, b: Statement) -> tuple[float, ...]:
    """Whether the speakers are one. A surname is the last part of a key."""
    one, other = a.version.speaker, b.version.speaker
    surnames = [(speaker or "").rpartition("-")[2] for speaker in (one, other)]
    is_same, is_other = one is not None and one == other, one is not None and other is not None and one != other
    is_named = bool((one and surnames[0] in b.names) or (other and surnames[1] in a.names))
    return (
        float(is_same),
        float((one is None) != (other is None)),
        float(one is None and other is None),
        float(is_other),
        float(is_other and surnames[0] == surnames[1]),
        float(not is_same and is_named),
    )


def _occasions(a: Statement, b: Statement) -> tuple[float, ...]:
    known = a.day_said is not None and b.day_said is not None
    common = a.occasions & b.occasions
    return (
        float(known and a.day_said == b.day_said),
        float(known and a.day_said != b.day_said),
        min(2, len(common)) / 2,
        float(bool(a.occasions and b.occasions and not common)),
    )


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
        min(_LONG, shorter) / _LONG,
        shorter / (longer or 1),
    )
