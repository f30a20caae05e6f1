"""What words two quotations have in common, by themselves, in a row, in quotation marks and in the sentences around."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from difflib import SequenceMatcher

from quotes.comparing.language.matter import carries_matter, stem
from quotes.linking.statements.statements import Statement, is_matter
from quotes.linking.statements.weights import Weights

LONG = 10
"""So many words are as telling as any more."""

MUCH = 40.0
"""So much weight in common (seven or eight rare words) is as telling as any more."""

_RARE, _ALL_RARE = 10.0, 60.0
"""The same of one pair of words, and of all pairs in common."""


def share_in_common(a: Statement, b: Statement, weight: Weights) -> float:
    """Share of the shorter one's telling words, by their weight, that the other has."""
    shorter = min(weight.of(a.stems), weight.of(b.stems))
    return weight.sum_of(a.stems & b.stems) / (shorter or 1.0)


def runs_in_common(a: Statement, b: Statement) -> float:
    """Share of the shorter one's runs of three words that the other has."""
    return len(a.runs & b.runs) / min(len(a.runs), len(b.runs))


def word_signs(a: Statement, b: Statement, weight: Weights) -> dict[str, float]:
    """How much of their words, by weight and by number, they have in common."""
    common = weight.sum_of(a.stems & b.stems)
    both = weight.of(a.stems) + weight.of(b.stems)
    return {
        "share of the shorter one's words in common": share_in_common(a, b, weight),
        "share of all words in common": 2 * common / (both or 1.0),
        "weight of the words in common": min(1.0, common / MUCH),
        "words in common": min(5, len(a.stems & b.stems)) / 5,
        "likeness of the words": likeness(a.stems, b.stems, weight),
    }


def run_signs(a: Statement, b: Statement, weight: Weights) -> dict[str, float]:
    """How much of their words they have in common in a row, and how rare that is."""
    rarity = {pair: _rarity(pair, weight) for pair in a.unshifted_pairs & b.unshifted_pairs}
    quoted = [pair for pair in rarity if pair in a.quoted_pairs or pair in b.quoted_pairs]
    quoted_twice = [pair for pair in quoted if pair in a.quoted_pairs and pair in b.quoted_pairs]
    return {
        "share of runs in common": runs_in_common(a, b),
        "rarest pair of words in common": _rarest(rarity, rarity),
        "weight of the pairs in common": min(1.0, math.fsum(rarity.values()) / _ALL_RARE),
        "rarest pair in common that one has in quotation marks": _rarest(quoted, rarity),
        "rarest pair in common that both have in quotation marks": _rarest(quoted_twice, rarity),
        "longest run in common": min(LONG, _longest_run(a.unshifted, b.unshifted)) / LONG,
        "the same words": float(a.words == b.words),
    }


def _rarest(pairs: Iterable[tuple[str, ...]], rarity: Mapping[tuple[str, ...], float]) -> float:
    return max((rarity[pair] for pair in pairs), default=0.0) / _RARE


def _longest_run(one: Sequence[str], other: Sequence[str]) -> float:
    """Words that carry matter in the longest run that both have, the small ones counted a quarter."""
    places = defaultdict(list)
    for place, word in enumerate(other):
        places[word].append(place)
    longest, before = 0.0, dict[int, tuple[float, bool]]()
    for word in one:
        here = {}
        has_matter = is_matter(word)
        for place in places.get(word, ()):
            length, matter = before.get(place - 1, (0.0, False))
            here[place] = length + (1.25 if has_matter else 0.25), matter or has_matter
            if here[place][1]:
                longest = max(longest, here[place][0])
        before = here
    return longest


def mark_signs(a: Statement, b: Statement) -> dict[str, float]:
    """How what is in quotation marks in both agrees. Cut from one utterance, one of the two is in the other, or they
    are two parts of it; where both go on in other words, they were said twice."""
    if not a.quoted or not b.quoted:
        return _in_marks()
    # Turned round, the same two may have other blocks.
    one, other = sorted((a.quoted, b.quoted), key=lambda words: (len(words), words))
    blocks = SequenceMatcher(None, one, other, autojunk=False).get_matching_blocks()
    common = sum(block.size for block in blocks if block.size > 1 or (block.size and carries_matter(one[block.a])))
    shorter = len(one)
    stems = min(len(a.quoted_stems), len(b.quoted_stems))
    share = len(a.quoted_stems & b.quoted_stems) / stems if stems else 0.0
    if not common:
        return _in_marks(share, nothing=1.0)
    return _in_marks(share, min(LONG, shorter - common) / LONG, 1 - common / shorter)


def _in_marks(
    share: float = 0.0, other: float = 0.0, share_other: float = 0.0, nothing: float = 0.0
) -> dict[str, float]:
    return {
        "share of the quoted words in common": share,
        "quoted words that differ on both sides": other,
        "share of quoted words that differ on both sides": share_other,
        "quoted in both, nothing in common": nothing,
    }


def context_signs(a: Statement, b: Statement, weight: Weights) -> dict[str, float]:
    """How much alike the sentences around them are, and how much of the one stands in those around the other."""
    a_in_b = weight.sum_of(a.stems & b.around) / (weight.of(a.stems) or 1.0)
    b_in_a = weight.sum_of(b.stems & a.around) / (weight.of(b.stems) or 1.0)
    a_to_b, b_to_a = likeness(a.stems, b.around, weight), likeness(b.stems, a.around, weight)
    return {
        "likeness of the sentences around": likeness(a.around, b.around, weight),
        "likeness of the words around only": likeness(a.around - a.stems, b.around - b.stems, weight),
        "most that one's words are in the other's sentences": max(a_in_b, b_in_a),
        "least that one's words are in the other's sentences": min(a_in_b, b_in_a),
        "likeness of one's words to the other's sentences": max(a_to_b, b_to_a),
    }


def _rarity(pair: Iterable[str], weight: Weights) -> float:
    """How telling two neighbouring words are together."""
    return math.fsum(weight[stem(word)] for word in pair if is_matter(word))


def likeness(one: frozenset[str], other: frozenset[str], weight: Weights) -> float:
    """Cosine of two sets of stems, each with its weight."""
    length = math.sqrt(weight.squares(one) * weight.squares(other))
    return weight.squares_of(one & other) / length if length else 0.0
