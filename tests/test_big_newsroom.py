"""The made-up news that pages are measured on: it is what it says, and every kind of page comes from it."""

import asyncio

import pytest
from big_newsroom import write_big
from page_speed import line, visits
from stored import integrity

from quotes.store import open_database


@pytest.fixture(scope="module")
def path(tmp_path_factory):
    path = tmp_path_factory.mktemp("big") / "big.db"
    write_big(path, 800)
    return path


def test_it_has_so_many_quotations_and_is_whole(path):
    with open_database(path) as db:
        assert db["quotes"].count == 800
        assert integrity(db) == []


def test_it_is_as_uneven_as_news(path):
    with open_database(path, read_only=True) as db:
        most = next(db.query("select max(versions) as versions, max(altered) as altered from utterances"))
        assert most["versions"] == 300
        assert most["altered"] > 20
        assert len(list(db["quotes"].search("government"))) > 20
        classes = {row["cue_class"] for row in db.query("select distinct cue_class from quotes")}
        assert classes == {"speech", "document", "thought", "stance"}


def test_every_kind_of_page_comes_from_it(path):
    from quotes.web.serving import build

    site = build(path)
    with open_database(path, read_only=True) as db:
        asked = visits(db, 1)
    assert len({kind for kind, _ in asked}) == len(asked) > 20
    for kind, address in asked:
        assert asyncio.run(site.client.get(address)).status_code == 200, kind


def test_a_row_of_the_table_tells_median_95th_percentile_and_slowest():
    assert line("start", [1.0, 2.0, 30.0]).split() == ["start", "2", "30", "30"]
