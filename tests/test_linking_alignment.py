"""Sentences that face each other are found as the best path through all pairs would have it, and quickly."""

import random
import time
from itertools import combinations, pairwise

import pytest

from quotes.linking.reprints.alignment import align_sentences, alike
from quotes.linking.statements.texts import Sentence
from quotes.records import Span


def sentences(*lines):
    return [Sentence(Span(0, 1), frozenset(words.split())) for words in lines]


ALIGNED = {
    "as they stand": (
        ["ferry late storm", "mayor pays repair"],
        ["ferry late storm", "mayor pays repair"],
        [(0, 0), (1, 1)],
    ),
    "one left out": (
        ["ferry late storm", "market opens noon", "mayor pays repair"],
        ["ferry late storm", "mayor pays repair"],
        [(0, 0), (2, 1)],
    ),
    "turned round: the more alike pair": (
        ["ferry late storm wind", "mayor pays repair"],
        ["mayor pays repair", "ferry late storm"],
        [(1, 0)],
    ),
    "split in two": (
        ["ferry late storm mayor pays repair"],
        ["ferry late storm", "mayor pays repair"],
        [(0, 0), (0, 1)],
    ),
    "two words are none": (["ferry late"], ["ferry late"], []),
    "nothing": ([], ["ferry late storm"], []),
}  # fmt: skip


@pytest.mark.parametrize(("one", "other", "pairs"), ALIGNED.values(), ids=ALIGNED.keys())
def test_what_faces_what(one, other, pairs):
    assert list(align_sentences(sentences(*one), sentences(*other))) == pairs


@pytest.mark.parametrize("seed", range(40))
def test_no_path_is_better(seed):
    """All paths through few sentences are tried."""
    chance = random.Random(seed)
    words = [str(number) for number in range(7)]
    one, other = (
        sentences(*(" ".join(chance.choices(words, k=6)) for _ in range(chance.randint(1, 5)))) for _ in range(2)
    )
    cells = [(i, j) for i in range(len(one)) for j in range(len(other)) if alike(one[i], other[j])]
    rising = (
        path
        for number in range(min(len(one), len(other)) + 1)
        for path in combinations(cells, number)
        if all(a[0] < b[0] and a[1] < b[1] for a, b in pairwise(path))
    )
    best = max(sum(alike(one[i], other[j]) for i, j in path) for path in rising)
    found = align_sentences(one, other)
    assert sum(alike(one[i], other[j]) for i, j in found) >= best - 1e-9


def test_records_of_a_session_are_aligned_in_a_moment():
    chance = random.Random(1)
    texts = [" ".join(str(chance.randint(0, 9_000)) for _ in range(12)) + " motion" for _ in range(3_000)]
    begun = time.process_time()
    pairs = align_sentences(sentences(*texts), sentences(*texts))
    assert [i for i, _ in pairs] == [j for _, j in pairs] == list(range(3_000))
    assert time.process_time() - begun < 4
