"""Dates as exports, messages and front matter write them, and none where one may be two."""

import pytest

from quotes.dates import moment
from quotes.reading.texts.dates import understood_date
from quotes.reading.texts.facts import UNKNOWN, Fact
from quotes.reading.texts.printed_dates import date_in


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
        (1478601000, "2016-11-08T10:30:00Z"),
        (1478601000000, "2016-11-08T10:30:00Z"),
        ("Tue, 08 Nov 2016 10:30:00 GMT", "2016-11-08T10:30:00+00:00"),
        ("Tue, 08 Nov 2016 10:30:00 -0500", "2016-11-08T10:30:00-05:00"),
        ("Nov. 8, 2016, 5:30 p.m. ET", "2016-11-08T17:30:00"),
        ("8 November 2016 10:30 MSK", "2016-11-08T10:30:00+03:00"),
        ("November 8, 2016", "2016-11-08"),
        ("Nov. 8, 2016, 5:30 p.m. EST", "2016-11-08T17:30:00-05:00"),
        ("8 November 2016", "2016-11-08"),
        ("November 2016", "2016-11"),
        ("31/12/2016", "2016-12-31"),
        ("12/31/2016 10:30", "2016-12-31T10:30"),
        ("7/7/2016", "2016-07-07"),
        ("05.06.2016", "2016-06-05"),
        ("5.6.2016 10:30", "2016-06-05T10:30"),
        ("12.31.2016", "2016-12-31"),
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


STAMPS = {
    "2019-07-21 06:15:00 +0000": "2019-07-21T06:15:00+00:00",
    "2019-07-21 06:15:00 -0330": "2019-07-21T06:15:00-03:30",
    "2019-07-21 06:15:00.500+02": "2019-07-21T06:15:00.500+02:00",
    "2019-07-21 06:15:00 UTC": "2019-07-21T06:15:00Z",
    "2019-07-21 06:15 IST": "2019-07-21T06:15+05:30",
    "2019-07-21T06:15:00.1234567Z": "2019-07-21T06:15:00.123456Z",
    "2019-07-21T06:15:00.123456789+09:00": "2019-07-21T06:15:00.123456+09:00",
    "2019/7/21 06:15 EET": "2019-07-21T06:15+02:00",
    "20190721T061500+0200": "2019-07-21T06:15:00+02:00",
    "2019-07-21 06:15:00 QQQ": None,
    "2019-07-21T06:15:00+99:99": None,
    "2019-07-21T06:75:00Z": None,
}


@pytest.mark.parametrize(("written", "date"), STAMPS.items(), ids=STAMPS)
def test_a_machines_date_is_read_with_its_zone_and_a_moment_to_sort_by(written, date):
    assert understood_date(written) == date
    assert date is None or moment(date) is not None


@pytest.mark.parametrize("written", ["2019-07-21 06:15:00 +0000", "2019-07-21 06:15:00 MSK", "21 July 2019, 06:15 MSK"])
def test_a_page_and_a_record_tell_the_same_moment(written):
    assert moment(date_in(written, day_first=False).value) == moment(understood_date(written))


@pytest.mark.parametrize("written", ["04.03.2025", "4.3.2025", "31.12.2025", "12.31.2025", "04/03/2025", "04-03-2025"])
def test_a_date_that_a_page_states_is_one_in_a_record(written):
    on_page = date_in(written, day_first=True)
    assert understood_date(written) == (on_page.value if on_page.basis == "stated" else None)


@pytest.mark.parametrize(
    ("written", "fact"),
    [
        ("Posted 07/09/2019", Fact("2019-09-07", "inferred")),
        ("Posted 21/09/2019", Fact("2019-09-21", "stated")),
        ("Posted 09/09/2019", Fact("2019-09-09", "stated")),
        ("Posted 7.9.2019", Fact("2019-09-07", "stated")),
        ("Posted 7 September 2019", Fact("2019-09-07", "stated")),
        ("2019-09-07T06:15:00.123Z", Fact("2019-09-07T06:15:00Z", "stated")),
        ("Posted today", UNKNOWN),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_the_order_of_day_and_month_is_inferred_where_it_may_be_either(written, fact):
    assert date_in(written, day_first=True) == fact
