"""What an answer to SQL shows: changes as they are marked on our pages, dates in words, names that lead somewhere."""

import re

import pytest
from newsroom import data, get, page

from quotes.web.tables.answered import in_answer
from quotes.web.tables.cells import shown_columns
from quotes.web.tables.stock import is_full

REMOVED = '<del class="diff-removed"><span class="visually-hidden">removed: </span>{}</del>'
ADDED = '<ins class="diff-added"><span class="visually-hidden">added: </span>{}</ins>'


@pytest.mark.parametrize(
    ("column", "value", "expected"),
    [
        (
            "difference",
            "It [-rained-] {+snowed+} today",
            f"It {REMOVED.format('rained')} {ADDED.format('snowed')} today",
        ),
        ("difference", "[-<b>-] it {+&+}", f"{REMOVED.format('&lt;b&gt;')} it {ADDED.format('&amp;')}"),
        (
            "difference",
            "{~Today~} it rained [~today~]",
            '<ins class="diff-moved"><span class="visually-hidden">moved here: </span>Today</ins> it rained '
            '<del class="diff-moved"><span class="visually-hidden">moved from here: </span>today</del>',
        ),
        ("difference", "no <i>change</i>", "no &lt;i&gt;change&lt;/i&gt;"),
        ("published", "2025-06", '<time datetime="2025-06">June 2025</time>'),
        ("first_published", "no <date>", '<time datetime="no &lt;date&gt;">no &lt;date&gt;</time>'),
        ("share", 0.186, "19%"),
        ("share", 12, None),
        ("outlet", "2025-06", None),
    ],
    ids=["words", "markup", "moved", "the same", "month", "no date", "share", "no share", "another column"],
)
def test_a_cell_of_an_answer(column, value, expected):
    assert in_answer(value, column, {column: value}) == expected


def test_two_wordings_in_a_row_have_what_differs_marked():
    row = {"reference": "It rains <all> day", "words": "It rains all night"}
    assert in_answer(row["reference"], "reference", row).endswith("</span>day</del>")
    assert in_answer(row["words"], "words", row).endswith("</span>night</ins>")
    assert "&lt;all" in in_answer(row["reference"], "reference", row)
    assert in_answer(row["words"], "words", {"words": row["words"]}) is None
    assert in_answer("day " * 900, "words", {"reference": "day", "words": "day " * 900}) is None


@pytest.mark.parametrize(
    ("columns", "expected"),
    [
        (["speaker", "speaker_key", "outlet"], ["speaker", "outlet"]),
        (["speaker_key", "outlet"], ["speaker_key", "outlet"]),
        (["before", "before_key", "key"], ["before", "before_key", "key"]),
    ],
)
def test_a_key_stands_for_itself_unless_its_name_leads_there(columns, expected):
    assert shown_columns(columns) == expected


@pytest.mark.parametrize(
    ("sql", "rows", "full"),
    [
        ("select 1 limit 20", 20, True),
        ("select 1\nLIMIT 20;\n", 20, True),
        ("select 1 limit 20", 19, False),
        ("select 1 from (select 2 limit 3)", 3, False),
        (None, 0, False),
    ],
)
def test_an_answer_as_long_as_its_limit_may_go_on(sql, rows, full):
    assert is_full(sql, rows) == full


def test_names_and_headlines_lead_to_their_pages(site):
    shown = get(site, "/quotes/numbers_that_disagree").text
    assert '<a href="/-/speaker/ana-brandt">Ana Brandt</a>' in shown
    assert '<a href="/-/outlet/daily-lantern">Daily Lantern</a>' in shown
    assert "speaker key" not in shown
    copies = get(site, "/quotes/articles_that_copy").text
    (row,) = data(site, "/quotes/articles_that_copy.json?_shape=array")
    for side in ("copy", "original"):
        assert f'<a href="/-/article/{row[f"{side}_key"]}">{row[side]}</a>' in copies.replace("&#39;", "'")


def test_an_answer_reads_as_our_pages_do(site):
    shown = page(site, "/quotes/changes_word_by_word")
    assert "removed: completely unworkable" in shown
    assert "5 March 2025, 09:30" in shown
    assert "100%" in page(site, "/quotes/articles_that_copy")


def test_no_more_rows_are_claimed_than_there_may_be(site):
    assert "The first 2 rows" in page(site, "/quotes?sql=select+key+from+quotes+limit+2")
    assert "The first" not in page(site, "/quotes?sql=select+key+from+quotes+limit+200")


def test_on_a_phone_fields_have_names_in_words_and_empty_ones_are_left_out(site):
    shown = get(site, "/quotes/sense_that_changed").text
    assert 'content: "reference has"' in shown
    assert re.search(r'class="col-version_has type-none">&nbsp;<', shown)
