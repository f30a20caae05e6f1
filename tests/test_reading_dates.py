"""Dates as exports, messages and front matter write them, and none where one may be two."""

import pytest

from quotes.reading.dates import understood_date


@pytest.mark.parametrize(
    ("written", "date"),
    [
        ("2016-11-08", "2016-11-08"),
        ("2016-11-08 10:30:00", "2016-11-08T10:30:00"),
        ("2016/11/8", "2016-11-08"),
        ("20161108", "2016-11-08"),
        ("20161108103000", "2016-11-08T10:30:00Z"),
        ("20161108T103000Z", "2016-11-08T10:30:00Z"),
        (2016, "2016"),
        (20161108, "2016-11-08"),
        (1478601000, "2016-11-08T10:30:00+00:00"),
        (1478601000000, "2016-11-08T10:30:00+00:00"),
        ("Tue, 08 Nov 2016 10:30:00 GMT", "2016-11-08T10:30:00+00:00"),
        ("Tue, 08 Nov 2016 10:30:00 -0500", "2016-11-08T10:30:00-05:00"),
        ("November 8, 2016", "2016-11-08"),
        ("Nov. 8, 2016, 5:30 p.m. EST", "2016-11-08T17:30:00-05:00"),
        ("8 November 2016", "2016-11-08"),
        ("November 2016", "2016-11"),
        ("31/12/2016", "2016-12-31"),
        ("12/31/2016 10:30", "2016-12-31T10:30"),
        ("7/7/2016", "2016-07-07"),
        ("05/06/2016", None),
        ("November 8", None),
        ("last Friday", None),
        ("2025-13", None),
        ("31/31/2016", None),
        ("99/99/2016", None),
        ("May", None),
        ("Nov 8, 2016 10:30 XYZT", None),
        ("", None),
        (True, None),
        ([2016], None),
        ("1" * 1000, None),
    ],
    ids=str,
)
def test_a_date(written, date):
    assert understood_date(written) == date
