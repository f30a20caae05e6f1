"""How often in each month or year, and the charts that show it."""

import re
from xml.etree import ElementTree

import pytest

from quotes.web.pictures.charts import Column, bar, columns, over_time, stacked
from quotes.web.pictures.periods import periods


@pytest.mark.parametrize(
    ("numbers", "expected"),
    [
        ({"2025-03-04": 1, "2025-03": 2, "2025-05-01T10:00": 1}, [("2025-03", 3), ("2025-04", 0), ("2025-05", 1)]),
        ({"2024-12-31": 1, "2025-01-01": 1}, [("2024-12", 1), ("2025-01", 1)]),
        ({"2025": 2, "2023": 1}, [("2023", 1), ("2024", 0), ("2025", 2)]),
        (
            {"2020-01": 1, "2025-01": 1, "2024": 1},
            [*((str(y), 0 if 2020 < y < 2024 else 1) for y in range(2020, 2026))],
        ),
        ({None: 3, "<i>yesterday</i>": 1, "2025-13-01": 1, "20250304": 1}, [("2025", 1)]),
        ({None: 3}, []),
        ({"2025-03-01": 90, "2205-03-01": 1}, [("2025-03", 90)]),
        ({"0202-05-01": 1, "2019": 2, "2022": 3}, [("2019", 2), ("2020", 0), ("2021", 0), ("2022", 3)]),
        ({"1931-02": 4, "1931-04": 1, "2024-06": 4}, [("1931-02", 4), ("1931-03", 0), ("1931-04", 1)]),
    ],
    ids=[
        "months",
        "over a year's end",
        "years alone",
        "too many months",
        "odd dates",
        "no dates",
        "one misdated ahead",
        "one misdated back",
        "most are old",
    ],
)
def test_periods_of(numbers, expected):
    assert [tuple(period) for period in periods(numbers)] == expected


def test_of_endless_time_the_last_years_are_shown():
    found = periods({f"{year:04}": 1 for year in range(1, 10_000)})
    assert (len(found), found[0].name, found[-1].name) == (48, "9952", "9999")


def svg(markup):
    return ElementTree.fromstring(str(markup))


def test_the_highest_column_fills_the_chart_and_the_lowest_can_be_seen():
    chart = svg(columns([Column("<March>", 100, "/a?b=1&c=2"), Column("April", 0, "/b"), Column("May", 1)]))
    drawn = [float(rect.get("height")) for rect in chart.iter("rect") if rect.get("class") == "column"]
    assert drawn == [46.0, 0.0, 1.0]
    assert [link.get("href") for link in chart.iter("a")] == ["/a?b=1&c=2"]
    assert [title.text for title in chart.iter("title")] == ["<March>", "April", "May"]


@pytest.mark.parametrize("found", [[], [Column("March", 0)]], ids=["no columns", "nothing counted"])
def test_of_nothing_there_is_no_chart(found):
    assert columns(found) == ""


def test_a_chart_over_time_leads_to_the_search_for_each_month_or_year():
    def address(page, **chosen):
        return f"{page} {' '.join(f'{name}={value}' for name, value in chosen.items())}"

    months = over_time([{"name": "2025-03", "number": 2}], "quotation", address=address, speaker="ana")
    assert 'href="search speaker=ana month=2025-03"' in months
    assert "March 2025: 2 quotations" in months
    assert "year=2025" in over_time([{"name": "2025", "number": 2}], "article", address=address)


def test_parts_of_a_bar_stand_side_by_side():
    chart = svg(
        stacked(
            [
                {"relation": "made indirect", "label": "word for word", "versions": 3},
                {"relation": None, "label": "<reworded>", "versions": 1},
            ]
        )
    )
    assert [part.get("class") for part in chart] == ["part part-made-indirect", "part part-otherwise"]
    assert [title.text for title in chart.iter("title")] == ["word for word: 3", "<reworded>: 1"]
    assert [(float(rect.get("x")), float(rect.get("width"))) for rect in chart.iter("rect")] == [(0, 74.7), (75, 24.7)]


@pytest.mark.parametrize(("number", "most", "width"), [(1, 4, "25.0"), (9, 4, "100"), (1, 0, "0")])
def test_a_bar_is_as_long_as_its_share(number, most, width):
    assert re.search(r'width="([\d.]+)"', bar(number, most))[1] == width
