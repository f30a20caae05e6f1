"""Dates known in part, and the days on which they may have been."""

from datetime import date

import pytest

from quotes.dates import days, days_between


@pytest.mark.parametrize(
    ("published", "first", "last"),
    [
        ("2024", date(2024, 1, 1), date(2024, 12, 31)),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("2024-12", date(2024, 12, 1), date(2024, 12, 31)),
        ("2024-02-03", date(2024, 2, 3), date(2024, 2, 3)),
        ("2024-02-03T10:30:00Z", date(2024, 2, 3), date(2024, 2, 3)),
        ("9999", date(9999, 1, 1), date(9999, 12, 31)),
    ],
)
def test_the_days_on_which_it_may_have_been(published, first, last):
    assert days(published) == (first, last)


@pytest.mark.parametrize("published", [None, "", "soon", "2024-13", "2024-02-30"])
def test_no_date_has_no_days(published):
    assert days(published) is None


@pytest.mark.parametrize(
    ("one", "other", "least"),
    [
        ("2031-01-05", "2031", 0),
        ("2031-12-28", "2031", 0),
        ("2031-01-05", "2031-01", 0),
        ("2031-02-03", "2031-01", 3),
        ("2030-12-30", "2031", 2),
        ("2030", "2031", 1),
        ("2031-03-04T23:30:00-05:00", "2031-03-05", 1),
        ("2031-03-05", None, None),
        ("2031-02-30", "2031", None),
    ],
)
def test_the_fewest_days_between_two_dates(one, other, least):
    assert days_between(one, other) == days_between(other, one) == least
