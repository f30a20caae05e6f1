"""Contents find their cue and cues their source, by what words are like and how far apart they stand."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotes.extraction.model.attributions import linked
from quotes.extraction.model.decoding import TaggedSpan
from quotes.extraction.model.links import BUCKETS, RELATIONS, WIDTH, Linker, bucket

SAID, BY, SPOKEN = range(3)  # content to cue, cue to source, content to source


def behind(distance: int) -> int:
    return bucket(0, 2, 2 + distance, 3 + distance)


def before(distance: int) -> int:
    return bucket(distance + 1, distance + 3, 0, 1)


def test_nearer_is_told_apart_better():
    assert [behind(d) for d in (0, 1, 2, 3, 4, 5, 6, 7, 8)] == [16, 18, 19, 20, 20, 21, 21, 22, 22]


@given(st.integers(0, 2_000))
def test_buckets_grow_with_the_distance_on_either_side(distance: int):
    assert BUCKETS // 2 <= behind(distance) <= behind(distance + 1) < BUCKETS
    assert BUCKETS // 2 > before(distance) >= before(distance + 1) >= 0


@given(st.integers(0, 2_000))
def test_a_word_further_off_before_is_as_far_as_behind(distance: int):
    """A backward distance counts one more, so that none is forward and backward at once."""
    assert before(distance) == BUCKETS - 1 - behind(distance + 1)


@given(st.integers(0, 50), st.integers(1, 5), st.integers(0, 50), st.integers(1, 5))
def test_any_two_spans_have_a_bucket(start: int, length: int, other: int, other_length: int):
    assert 0 <= bucket(start, start + length, other, other + other_length) < BUCKETS


def span(role: str, first: int, last: int, certainty: float = 0.9) -> TaggedSpan:
    return TaggedSpan(role, first, last, certainty)


def vectors(count: int, *pulls: tuple[int, int, int]) -> np.ndarray:
    """Words' vectors in which, for each (relation, word, other), the first asks for the second."""
    made = np.zeros((count, 2 * len(RELATIONS) * WIDTH), np.float32)
    for dimension, (relation, word, other) in enumerate(pulls):
        made[word, 2 * relation * WIDTH + dimension] = 20
        made[other, (2 * relation + 1) * WIDTH + dimension] = 20
    return made


def linker(none: float = 1.0) -> Linker:
    return Linker(np.zeros((len(RELATIONS), BUCKETS), np.float32), np.full(len(RELATIONS), none, np.float32))


@pytest.mark.parametrize("asked", [0, 1, 3])
def test_chances_sum_to_one(asked: int):
    random = np.random.default_rng(3).normal(0, 3, (12, 2 * len(RELATIONS) * WIDTH)).astype(np.float32)
    contents, cues = [span("content", 0, 3), span("content", 4, 5)], [span("cue", 6 + n, 7 + n) for n in range(asked)]
    chances = linker().chances("content to cue", random, contents, cues)
    assert chances.shape == (2, 1 + asked)
    np.testing.assert_allclose(chances.sum(axis=1), 1, rtol=1e-5)


def test_distance_decides_where_words_do_not():
    near = Linker(np.zeros((len(RELATIONS), BUCKETS), np.float32), np.zeros(len(RELATIONS), np.float32))
    near.distance[SAID, behind(0)] = 5
    (chances,) = near.chances(
        "content to cue", vectors(10), [span("content", 0, 2)], [span("cue", 2, 3), span("cue", 8, 9)]
    )
    assert chances.argmax() == 1


# "It rains", she said, "and it pours".
#   0           1   2      3
CONTENT, SOURCE, CUE, FURTHER = span("content", 0, 1), span("source", 1, 2), span("cue", 2, 3), span("content", 3, 4)


def test_pieces_under_one_cue_are_one_attribution():
    pulls = vectors(4, (SAID, 0, 2), (SAID, 3, 2), (BY, 2, 1), (SPOKEN, 0, 1), (SPOKEN, 3, 1))
    (made,) = linked([CONTENT, SOURCE, CUE, FURTHER], pulls, linker())
    assert (made.content, made.cue, made.source) == ((CONTENT, FURTHER), CUE, SOURCE)
    assert made.certainty == pytest.approx(0.9)


def test_a_content_without_cue_is_kept_with_its_source():
    (made,) = linked([CONTENT, SOURCE, CUE], vectors(4, (SPOKEN, 0, 1)), linker())
    assert (made.content, made.cue, made.source) == ((CONTENT,), None, SOURCE)


def test_contents_without_cue_stay_apart():
    made = linked([CONTENT, FURTHER], vectors(4), linker())
    assert [(one.content, one.cue, one.source) for one in made] == [((CONTENT,), None, None), ((FURTHER,), None, None)]


def test_a_cue_that_nothing_is_said_with_is_dropped():
    assert linked([CUE, SOURCE], vectors(4, (BY, 2, 1)), linker()) == []


def test_cue_and_contents_choose_the_source_together():
    other = span("source", 3, 4)
    pulls = vectors(4, (SAID, 0, 2), (BY, 2, 3), (SPOKEN, 0, 3))
    (made,) = linked([CONTENT, SOURCE, CUE, other], pulls, linker())
    assert made.source == other


def test_an_attribution_is_as_sure_as_its_weakest_part():
    unsure = span("content", 0, 1, 0.25)
    (made,) = linked([unsure, CUE], vectors(4, (SAID, 0, 2)), linker())
    assert made.certainty == 0.25
    (made,) = linked([CONTENT, CUE], vectors(4), linker(none=0.0))
    assert made.certainty == 0.5


def test_no_spans_no_attributions():
    assert linked([], vectors(4), linker()) == []
