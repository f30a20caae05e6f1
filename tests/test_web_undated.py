"""Where no date is known, nothing is called the newest: what came in last stands first, and is called so."""

import pytest
from newsroom import BRANDT, _said, article, page, write_story

from quotes.records import Analysis
from quotes.web.serving import build

WORDS = "the ferry is late"
PAGES = ("/", "/-/outlet/post", "/-/search")


def site(path, *dates):
    reports = [
        article(f"ferry {number}", "Post", date, f"Ferry {number}", f"“{WORDS},” Ana Brandt said.")
        for number, date in enumerate(dates)
    ]
    write_story(path, [Analysis(each, (_said(each, WORDS, "said", BRANDT.name, BRANDT),)) for each in reports], [])
    return build(path)


@pytest.mark.parametrize(
    ("dates", "expected"),
    [
        pytest.param(
            (None, None), ("Articles added last", "Articles added last", "The quotations added last"), id="none"
        ),
        pytest.param(("2031-03-04", None), ("Newest articles", "Newest articles", "The latest quotations"), id="one"),
    ],
)
def test_a_list_is_headed_by_what_it_is_sorted_by(tmp_path, dates, expected):
    shown = site(tmp_path / "ferry.db", *dates)
    assert [heading for address, heading in zip(PAGES, expected, strict=True) if heading in page(shown, address)] == [
        *expected
    ]


def test_the_newest_stands_first_by_the_clock_of_all(tmp_path):
    late = "2031-03-04T23:30:00-05:00", "2031-03-05T01:00:00Z", None
    shown = page(site(tmp_path / "ferry.db", *late), "/")
    assert [shown.index(f"Ferry {number}") for number in (0, 1, 2)] == sorted(
        shown.index(f"Ferry {number}") for number in (0, 1, 2)
    )
