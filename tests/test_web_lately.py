"""What was found lately is kept, but never longer than the file stays as it is."""

import pytest
from newsroom import POST, RELL, article, data, serve
from stored import add, plain_identity

from quotes.records import Analysis, Quote, Span
from quotes.store import open_database
from quotes.web.database.lately import Lately


def test_the_answer_that_was_not_asked_for_longest_goes_first():
    lately = Lately(2)
    lately.keep("a", 1)
    lately.keep("b", 2)
    assert lately.get("a") == 1
    lately.keep("c", 3)
    assert [lately.get(asked) for asked in "abc"] == [1, None, 3]


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
    told = article("new", POST.outlet, "2025-04-01", "No", "“The bridge is gone,” he said.")
    with plain_identity(), open_database(tmp_path / "spring.db") as db:
        add(db, Analysis(told, (Quote("direct", (Span(1, 19),), speaker=RELL),)))
    assert data(site, "/-/search.json?q=bridge")["hits"][0]["text"] == "The bridge is gone"
