"""Utterances scored by labelled pairs and by whole groups."""

from __future__ import annotations

from quotes.evaluation.links import Label, b_cubed, pair_rate, share_joined

JOINED: list[tuple[Label, bool]] = [
    ("verbatim", True),
    ("reworded", True),
    ("trimmed", False),
    ("different", True),
    ("different", False),
    ("same-gist", True),
    ("same-gist", False),
]


def test_pairs():
    rate = pair_rate(JOINED)
    assert (round(rate.precision, 3), round(rate.recall, 3), round(rate.f1, 3)) == (0.667, 0.667, 0.667)


def test_what_says_the_same_on_two_occasions_is_told_apart():
    assert share_joined(JOINED, "same-gist") == 0.5


def test_groups_with_a_member_left_out_and_a_stranger():
    found = {1: frozenset({1, 2, 9}), 2: frozenset({1, 2, 9})}
    rate = b_cubed([{1, 2, 3}], found)
    assert (round(rate.precision, 3), round(rate.recall, 3)) == (0.778, 0.556)


def test_nothing_to_score():
    assert (pair_rate([]).f1, b_cubed([], {}).f1) == (0.0, 0.0)
