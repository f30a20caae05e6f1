"""Pages put prints in the order of time: half past eleven at night in New York is later than one
o'clock of the next day in UTC."""

import re
import sqlite3
from importlib.resources import files

import pytest

from quotes.dates import start_in_utc
from quotes.explaining.descent import lineage
from quotes.store.sqlfiles import fragment
from quotes.web.answering.paging import day_number

FIRST, THEN = "2025-06-09T01:00:00Z", "2025-06-08T23:30:00-05:00"

IN_ORDER = ["2024", "2025-05", "2025-06", "2025-06-08", "2025-06-08T22:00:00+0100", FIRST, THEN, "2025-06-09T06:00"]


def test_the_database_sorts_by_time():
    with sqlite3.connect(":memory:") as conn:
        conn.execute("create table articles (published text)")
        conn.executemany("insert into articles values (?)", [(date,) for date in reversed(IN_ORDER)])
        sorted_by = fragment("start_in_utc", "articles.published")
        found = [date for (date,) in conn.execute(f"select published from articles order by {sorted_by}")]
    conn.close()
    assert found == IN_ORDER == sorted(IN_ORDER, key=start_in_utc)


def test_the_first_and_the_last_of_a_group_are_so_by_time():
    firsts = ["2025-06-08T22:00:00+0100", THEN, None, FIRST]
    with sqlite3.connect(":memory:") as conn:
        conn.execute("create table articles (place integer, published text)")
        dates = [(0, date) for date in reversed(IN_ORDER)] + [(1, date) for date in firsts] + [(2, None)]
        conn.executemany("insert into articles values (?, ?)", dates)
        ends = f"{fragment('earliest', 'published')}, {fragment('latest', 'published')}"
        found = list(conn.execute(f"select {ends} from articles group by place order by place"))
    conn.close()
    assert found == [(IN_ORDER[0], IN_ORDER[-1]), (firsts[0], THEN), (None, None)]


def test_leafing_does_too():
    numbers = [day_number(date) for date in IN_ORDER]
    assert numbers == sorted(set(numbers))


FEW_HUNDRED = re.compile(r"limit [3-9]\d\d$")
"""What only takes those that are sorted by time thereafter."""

QUESTIONS = [file for file in files("quotes.web").joinpath("sql").iterdir() if file.name.endswith(".sql")]


@pytest.mark.parametrize("question", QUESTIONS, ids=[file.name for file in QUESTIONS])
def test_no_page_sorts_by_the_clock_on_the_wall(question):
    orders = [
        order for order in re.findall(r"order by .*", question.read_text("utf-8")) if not FEW_HUNDRED.search(order)
    ]
    by_date = [order for order in orders if re.search(r"\b(?:published|printed)\b(?!\.)", order)]
    assert [order for order in by_date if "{start_in_utc " not in order] == []


@pytest.mark.parametrize("room", ["quotes.store", "quotes.web"])
def test_no_sql_takes_the_first_or_last_date_by_its_letters(room):
    texts = [file.read_text("utf-8") for file in files(room).joinpath("sql").iterdir()]
    assert [
        found for text in texts for found in re.findall(r"\b(?:min|max)\((?:\w+\.)?(?:published|printed)\)", text)
    ] == []


def test_a_tree_puts_the_earlier_print_first():
    of_all = {
        "title": None,
        "opening": "",
        "wording": 1,
        "parent": None,
        "parent_ties": [],
        "parent_evidence": "dated",
        "parent_is_guess": 0,
    }
    versions = [
        {**of_all, "key": key, "article": key, "outlet": key, "published": date}
        for key, date in (("then", THEN), ("first", FIRST))
    ]
    assert [line["key"] for line in lineage(versions)] == ["first", "then"]
