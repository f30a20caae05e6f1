"""Intervals tell how far a figure would swing with other articles."""

from collections import Counter

import pytest

from quotes.evaluation.counting import GROUPS
from quotes.evaluation.intervals import intervals


def article(right, gold=10, predicted=10):
    counts = Counter({"gold": gold, "predicted": predicted, "exact recalled": right, "exact precise": right})
    return {group: counts if group in ("all", "direct") else Counter() for group in GROUPS}


def test_articles_of_one_quality_leave_no_doubt():
    assert intervals([article(5)] * 20, "exact")["all"] == (pytest.approx(0.5), pytest.approx(0.5))


def test_the_interval_holds_the_figure_and_narrows_with_more_articles():
    few, many = (intervals([article(2), article(8)] * pairs, "exact")["all"] for pairs in (5, 50))
    assert few.low < many.low < 0.5 < many.high < few.high


def test_hundred_articles_are_as_wide_as_statistics_says():
    found = intervals([article(0), article(10)] * 50, "exact")["all"]
    assert found.low == pytest.approx(0.5 - 1.96 * 0.05, abs=0.015)
    assert found.high == pytest.approx(0.5 + 1.96 * 0.05, abs=0.015)


def test_the_same_figures_give_the_same_interval():
    articles = [article(right) for right in range(10)]
    assert intervals(articles, "exact") == intervals(articles, "exact")


def test_nothing_to_tell_of_a_group_without_quotations():
    assert intervals([article(3)], "exact")["mixed"] is None
    assert set(intervals([], "exact").values()) == {None}


def test_a_draw_without_gold_or_predictions_is_left_out():
    found = intervals([article(10), article(0, gold=0, predicted=0)], "exact")["all"]
    assert found == (1.0, 1.0)


def test_nothing_right_is_nought():
    assert intervals([article(0)] * 3, "exact")["all"] == (0.0, 0.0)
