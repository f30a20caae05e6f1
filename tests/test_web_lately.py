"""What was found lately is kept, but never longer than the file stays as it is."""

import sqlite3

import pytest
from newsroom import POST, RELL, article, data, serve
from stored import add, plain_identity

from quotes.records import Analysis, Quote, Span
from quotes.store import open_database
from quotes.web.database.lately import Lately


def answer(lately, asked, looked_for):
    """What is asked in capitals; whatever is looked for is said in the list."""
    with sqlite3.connect(":memory:") as conn:
        found = lately.answer(conn, asked, lambda: looked_for.append(asked) or asked.upper())
    conn.close()
    return found


def test_the_answer_that_was_not_asked_for_longest_goes_first():
    lately, looked_for = Lately(2), []
    for asked in "abacab":
        assert answer(lately, asked, looked_for) == asked.upper()
    assert looked_for == ["a", "b", "c", "b"]


def test_what_is_not_worth_keeping_is_looked_for_again():
    lately, looked_for = Lately(2, worth_keeping=lambda found: found == "B"), []
    for asked in "aabb":
        answer(lately, asked, looked_for)
    assert looked_for == ["a", "a", "b"]


@pytest.fixture
def common(monkeypatch):
    """Every word is one that is everywhere."""
    monkeypatch.setattr("quotes.web.pages.search.BOUND", 1)


def test_the_same_is_not_looked_for_twice(tmp_path, common, monkeypatch):
    site = serve(tmp_path)
    first = data(site, "/-/search.json?q=bridge")
    monkeypatch.setattr("quotes.web.pages.search.find", None)
    assert data(site, "/-/search.json?q=bridge") == first


def test_what_comes_in_is_found_at_once(tmp_path, common):
    site = serve(tmp_path)
    data(site, "/-/search.json?q=bridge")
    newest = article("new", POST.outlet, "2025-04-01", "No", "“The bridge is gone,” he said.")
    with plain_identity(), open_database(tmp_path / "spring.db") as db:
        add(db, Analysis(newest, (Quote("direct", (Span(1, 19),), speaker=RELL),)))
    assert data(site, "/-/search.json?q=bridge")["hits"][0]["text"] == "The bridge is gone"
