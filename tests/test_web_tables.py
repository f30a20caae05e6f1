"""A table's page: its main columns or all, facets in the words of its cells, and the way back by titles."""

import re

import pytest
from newsroom import data, get, page, serve
from sqlite_utils import Database

from quotes.web.tables.stock import empty_columns, main_columns

NAMES = ["id", "key", "text", "cue", "venue"]


@pytest.mark.parametrize(
    ("main", "asked", "shown"),
    [
        (["key", "text"], {}, ["key", "text"]),
        (["key", "text"], {"venue__contains": "Reuters"}, ["key", "text", "venue"]),
        (["key", "text"], {"cue": "said", "_sort_desc": "id"}, ["id", "key", "text", "cue"]),
        (["key", "text"], {"_columns": "all"}, NAMES),
        (["key", "text"], {"_col": "venue"}, NAMES),
        (None, {}, NAMES),
    ],
    ids=["main ones", "filtered by", "filtered and sorted by", "all", "chosen", "no main ones"],
)
def test_the_columns_that_are_shown(main, asked, shown):
    assert main_columns(NAMES, main, asked) == shown


def test_a_column_in_which_nothing_stands_is_shown_where_it_is_asked_for():
    rows = [[{"column": "key", "value": "k"}, {"column": "text", "value": "&nbsp;"}, {"column": "cue", "value": 0}]]
    assert empty_columns(rows) == {"text"}
    assert empty_columns([]) == set()
    assert main_columns(NAMES, ["key", "text"], {}, {"text"}) == ["key"]
    assert main_columns(NAMES, ["key", "text"], {"_sort": "text"}, {"text"}) == ["key", "text"]


def columns(site, path):
    return re.findall(r'data-column="(\w+)" data-column-type', get(site, path).text)


def test_a_table_shows_its_main_columns_and_the_way_to_all(site):
    short = columns(site, "/quotes/quotes_list")
    assert "text" in short
    assert "method" not in short
    assert "all 29 columns" in page(site, "/quotes/quotes_list")
    assert len(columns(site, "/quotes/quotes_list?_columns=all")) == 29
    assert "the main columns" in page(site, "/quotes/quotes_list?_columns=all")
    assert "method" in columns(site, "/quotes/quotes_list?method__contains=cue")


@pytest.mark.parametrize("table", ["sense_changes", "wordings", "drift"])
def test_a_table_of_words_shows_them_without_numbers_and_keys(site, table):
    every = columns(site, f"/quotes/{table}?_columns=all")
    short = columns(site, f"/quotes/{table}")
    assert {"id", "key"} <= set(every)
    assert {"utterance", "speaker", "text"} <= set(short)
    assert {"id", "key"}.isdisjoint(short)


def test_facets_have_the_words_of_the_cells(site):
    assert "turned from direct into indirect speech 1" in page(site, "/quotes/variants")
    assert ">made indirect<" not in get(site, "/quotes/variants").text
    assert "May say the opposite 1" in page(site, "/quotes/utterances")


def test_a_facet_that_is_there_anyway_is_shown_once(site):
    assert get(site, "/quotes/quotes_list?_facet=outlet&_facet=venue").text.count('id="facet-outlet"') == 1
    assert get(site, "/quotes/quotes_list?_facet=outlet&_facet=venue").text.count('id="facet-venue"') == 1


def test_the_facet_of_outlets_counts_the_unknown_too(site):
    shown = get(site, "/quotes/quotes_list").text
    counts = re.findall(r"<a href=\"[^\"]*outlet(?:=|__isnull=)[^\"]*\">([^<]*)</a> (\d+)", shown)
    rows = data(site, "/quotes/quotes_list.json?_shape=array&_size=max")
    assert ("unknown", "3") in counts
    assert sum(int(number) for _, number in counts) == len(rows)
    chosen = page(site, "/quotes/quotes_list?outlet__isnull=1")
    assert "3 rows where outlet is null" in chosen
    assert "unknown 3 ✖ no longer only unknown" in chosen


def test_the_way_back_has_the_titles_of_its_pages(site):
    for path, way in (
        ("/quotes/quotes_list", "Start / Tables and SQL Quotations, with names"),
        ("/quotes/quotes/1", "Start / Tables and SQL / Quotations Quotations, row 1"),
        ("/quotes/least_sure", "Start / Tables and SQL What should a person check first?"),
    ):
        assert way in page(site, path)


def test_an_empty_table_asks_for_nothing_to_be_taken_away(site):
    assert "There are no rows yet." in page(site, "/quotes/problems")
    assert "No row fits. Take a filter away, or a word." in page(site, "/quotes/quotes_list?outlet=nobody")
    assert "No row fits." in page(site, "/quotes/quotes_list?_search=zeppelin")


def test_empty_fields_are_left_out_on_a_phone(tmp_path):
    served = serve(tmp_path)
    with Database(tmp_path / "spring.db") as db:
        db.execute("update variants set flags = '[]'")
    assert 'class="col-flags type-none">&nbsp;<' in get(served, "/quotes/variants?_columns=all").text
