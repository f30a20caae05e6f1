"""Where the parts of the drawings stand: prints on the time line, and the tree of who took it from whom."""

import pytest

from quotes.web.pictures.drawings import time_line, tree


def printed(*pairs):
    return [{"wording": wording, "published": published} for wording, published in pairs]


def test_prints_lie_on_their_wordings_lanes_between_the_first_and_the_last_day():
    line = time_line(printed((1, "2025-03-01"), (1, "2025-03-01T10:00"), (2, "2025-03-31"), (2, None)))
    assert [lane.wording for lane in line.lanes] == [1, 2]
    assert [(stay.x, stay.end, stay.prints) for lane in line.lanes for stay in lane.stays] == [
        (34, 34, 2),
        (336, 336, 1),
    ]
    assert (line.first, line.last, line.undated) == ("2025-03-01", "2025-03-31", 1)


def test_a_month_is_as_long_as_a_month():
    line = time_line(printed((1, "2025-01-01"), (2, "2025-03"), (3, "2025-12-31")))
    march = line.lanes[1].stays[0]
    assert march.x == pytest.approx(34 + 302 * 59 / 364, abs=0.1)
    assert march.end == pytest.approx(34 + 302 * 89 / 364, abs=0.1)


@pytest.mark.parametrize(
    "dates",
    [
        pytest.param([None, None], id="no dates"),
        pytest.param(["2025-03-04", "2025-03-04"], id="one day"),
        pytest.param(["2025-03-04", "yesterday"], id="no ISO date"),
        pytest.param(["2025-02-31", "0000", "2025-13"], id="no dates of any calendar"),
        pytest.param([], id="no prints"),
    ],
)
def test_without_two_days_there_is_no_line(dates):
    assert time_line(printed(*((1, one) for one in dates))) is None


def test_many_wordings_are_drawn_up_to_a_bound():
    line = time_line(printed(*((number, f"2025-03-{number:02}") for number in range(1, 29))))
    assert (len(line.lanes), line.more) == (14, 14)


def test_a_line_of_the_tree_is_set_in_and_knows_the_one_above():
    lines = [{"key": "a", "depth": 0, "parent": None}, {"key": "b", "depth": 1, "parent": "a"}]
    drawn = tree(lines)
    assert [(line.x, line.y, line.above) for line in drawn.lines] == [(12, 14, None), (28, 42, (12, 14))]


def test_a_deep_tree_of_many_prints_stays_in_its_bounds():
    lines = [{"key": str(depth), "depth": depth, "parent": str(depth - 1)} for depth in range(1000)]
    drawn = tree(lines)
    assert max(line.x for line in drawn.lines) < 200
    assert (len(drawn.lines), drawn.more) == (40, 960)
