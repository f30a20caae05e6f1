"""The best tags and how sure each is, against all sequences that there are."""

from itertools import pairwise, product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotes.extraction.model.decoding import Tagged, TaggedSpan, Transitions, decode, spans
from quotes.extraction.model.tags import TAGS, may_follow

COUNT = len(TAGS)
O, B_CONTENT, I_CONTENT, B_CUE, I_CUE, B_SOURCE, I_SOURCE = range(COUNT)  # noqa: E741


def chance(seed: int, scale: float = 1.0):
    """Random scores for the start, the steps and windows of several lengths."""
    random = np.random.default_rng(seed)
    start, step = random.normal(0, scale, COUNT), random.normal(0, scale, (COUNT, COUNT))
    windows = [random.normal(0, scale, (length, COUNT)).astype(np.float32) for length in (3, 1, 4, 2)]
    return start, step, windows


def by_hand(start, step, scores):
    """The best of all sequences that may be, and the probability of each of its tags."""
    likely = {}
    for tags in product(range(COUNT), repeat=len(scores)):
        if all(may_follow(a, b) for a, b in pairwise(tags)):
            stepped = sum(step[a, b] for a, b in pairwise(tags))
            likely[tags] = start[tags[0]] + stepped + sum(scores[at, tag] for at, tag in enumerate(tags))
    best = max(likely, key=likely.__getitem__)
    weights = np.exp(np.array(list(likely.values())))
    certainty = [
        sum(weight for tags, weight in zip(likely, weights, strict=True) if tags[at] == tag) / weights.sum()
        for at, tag in enumerate(best)
    ]
    return list(best), certainty


@pytest.mark.parametrize("seed", range(6))
def test_best_and_certainty_of_windows_of_several_lengths(seed: int):
    start, step, windows = chance(seed)
    for tagged, scores in zip(decode(windows, Transitions.of(start, step)), windows, strict=True):
        best, certainty = by_hand(start, step, scores)
        assert tagged.tags.tolist() == best
        np.testing.assert_allclose(tagged.certainty, certainty, rtol=1e-4)


@pytest.mark.parametrize("seed", range(3))
def test_a_window_alone_is_as_among_others(seed: int):
    start, step, windows = chance(seed)
    transitions = Transitions.of(start, step)
    for tagged, scores in zip(decode(windows, transitions), windows, strict=True):
        (alone,) = decode([scores], transitions)
        assert tagged.tags.tolist() == alone.tags.tolist()
        np.testing.assert_allclose(tagged.certainty, alone.certainty, rtol=1e-5)


@given(st.integers(0, 10_000), st.floats(0.1, 200))
def test_what_may_not_follow_is_never_chosen(seed: int, scale: float):
    start, step, windows = chance(seed)
    scaled = [(scale * scores).astype(np.float32) for scores in windows]
    for tagged in decode(scaled, Transitions.of(start, step)):
        assert all(may_follow(a, b) for a, b in pairwise(tagged.tags.tolist()))
        assert np.all((tagged.certainty >= 0) & (tagged.certainty <= 1.0001))


@pytest.mark.parametrize("windows", [[], [np.zeros((0, COUNT), np.float32)]], ids=["no windows", "an empty one"])
def test_nothing_to_decode(windows):
    found = decode(windows, Transitions.of([0.0] * COUNT, [[0.0] * COUNT] * COUNT))
    assert [len(tagged.tags) for tagged in found] == [0] * len(windows)


def test_an_empty_window_among_others():
    start, step, windows = chance(1)
    found = decode([np.zeros((0, COUNT), np.float32), windows[0]], Transitions.of(start, step))
    assert [len(tagged.tags) for tagged in found] == [0, 3]


@pytest.mark.parametrize(
    ("tags", "expected"),
    [
        pytest.param([O, O], [], id="nothing"),
        pytest.param(
            [B_CONTENT, I_CONTENT, O, B_CUE], [("content", 0, 2, False), ("cue", 3, 4, False)], id="two roles"
        ),
        pytest.param([B_CUE, B_CUE, I_CUE], [("cue", 0, 1, False), ("cue", 1, 3, False)], id="side by side"),
        pytest.param([I_CONTENT, I_CONTENT, O], [("content", 0, 2, True)], id="goes on from the window before"),
        pytest.param([I_SOURCE, B_SOURCE], [("source", 0, 1, True), ("source", 1, 2, False)], id="goes on, then anew"),
        pytest.param([O, B_SOURCE, I_SOURCE], [("source", 1, 3, False)], id="up to the end"),
    ],
)
def test_spans(tags: list[int], expected: list[tuple]):
    found = spans(Tagged(np.array(tags), np.full(len(tags), 0.5, np.float32)))
    assert [(span.role, span.first, span.last, span.goes_on) for span in found] == expected


def test_a_span_is_as_sure_as_its_ends():
    tagged = Tagged(np.array([B_CONTENT, I_CONTENT, I_CONTENT]), np.array([0.5, 0.125, 0.25], np.float32))
    assert list(spans(tagged)) == [TaggedSpan("content", 0, 3, 0.25)]
