"""Dates known in part, and the days on which they may have been."""

from datetime import date

import pytest

from quotes.dates import days


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
