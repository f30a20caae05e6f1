"""What words two quotations have in common, by themselves, in a row, in quotation marks and in the sentences around."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from difflib import SequenceMatcher

from quotes.comparing.language.matter import carries_matter, stem
from quotes.linking.statements import Statement, weight_of

LONG = 10
"""So many words are as telling as any more."""

_MUCH, _RARE, _MANY = 40.0, 10.0, 60.0
"""Weights taken for one: of words in common, of one pair of words, of all pairs in common."""


def share_in_common(a: Statement, b: Statement, weight: Mapping[str, float]) -> float:
    """Share of the shorter one's telling words, by their weight, that the other has."""
    shorter = min(weight_of(a.stems, weight), weight_of(b.stems, weight))
    return weight_of(a.stems & b.stems, weight) / (shorter or 1.0)


def runs_in_common(a: Statement, b: Statement) -> float:
    """Share of the shorter one's runs of three words that the other has."""
    return len(a.runs & b.runs) / min(len(a.runs), len(b.runs))


def word_signs(a: Statement, b: Statement, weight: Mapping[str, float]) -> tuple[float, ...]:
    """How much of their words, by weight and by number, they have in common."""
    common = weight_of(a.stems & b.stems, weight)
    both = weight_of(a.stems, weight) + weight_of(b.stems, weight)
    return (
        share_in_common(a, b, weight),
        2 * common / (both or 1.0),
        min(1.0, common / _MUCH),
        min(5, len(a.stems & b.stems)) / 5,
    )


def run_signs(a: Statement, b: Statement, weight: Mapping[str, float]) -> tuple[float, ...]:
    """How much of their words they have in common in a row, and how rare that is."""
    rarity = {pair: _rarity(pair, weight) for pair in a.told_pairs & b.told_pairs}
    quoted = [pair for pair in rarity if pair in a.quoted_pairs or pair in b.quoted_pairs]
    quoted_twice = [pair for pair in quoted if pair in a.quoted_pairs and pair in b.quoted_pairs]
    return (
        runs_in_common(a, b),
        max(rarity.values(), default=0.0) / _RARE,
        min(1.0, math.fsum(rarity.values()) / _MANY),
        max((rarity[pair] for pair in quoted), default=0.0) / _RARE,
        max((rarity[pair] for pair in quoted_twice), default=0.0) / _RARE,
        min(LONG, _longest_run(a.told, b.told)) / LONG,
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


def mark_signs(a: Statement, b: Statement) -> tuple[float, ...]:
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
    return share, min(LONG, shorter - common) / LONG, 1 - common / shorter, 0.0


def context_signs(a: Statement, b: Statement, weight: Mapping[str, float]) -> tuple[float, ...]:
    """How much alike the sentences around them are, and how much of the one is told in those around the other."""
    a_in_b = weight_of(a.stems & b.around, weight) / (weight_of(a.stems, weight) or 1.0)
    b_in_a = weight_of(b.stems & a.around, weight) / (weight_of(b.stems, weight) or 1.0)
    return (
        likeness(a.around, b.around, weight),
        likeness(a.around - a.stems, b.around - b.stems, weight),
        max(a_in_b, b_in_a),
        min(a_in_b, b_in_a),
        max(likeness(a.stems, b.around, weight), likeness(b.stems, a.around, weight)),
    )


def _rarity(pair: Iterable[str], weight: Mapping[str, float]) -> float:
    """How telling two neighbouring words are together."""
    return math.fsum(weight[stem(word)] for word in pair if word != "#" and carries_matter(word))


def likeness(one: frozenset[str], other: frozenset[str], weight: Mapping[str, float]) -> float:
    """Cosine of two sets of stems, each with its weight."""
    length = math.sqrt(_squares(one, weight) * _squares(other, weight))
    return _squares(one & other, weight) / length if length else 0.0


def _squares(stems: Iterable[str], weight: Mapping[str, float]) -> float:
    return math.fsum(weight[stem] ** 2 for stem in stems)
