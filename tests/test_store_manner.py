"""The store keeps how each quotation was said and who tells it; older files are brought up to date."""

import pytest
from manners import dam
from sqlite_utils import Database
from stored import add, dump, harbour, integrity, without_indexes_of_pages

from quotes.records import Analysis
from quotes.store import export_rows, open_database, read_versions, search, write
from quotes.store.file.schema import MIGRATIONS
from quotes.store.file.views import VIEWS

pytestmark = pytest.mark.usefixtures("identity")


@pytest.fixture
def db(tmp_path):
    with open_database(tmp_path / "dam.db", create=True) as db:
        add(db, dam())
        yield db


def test_the_list_tells_polarity_modality_and_teller(db):
    text_of = {row["key"]: row["text"] for row in db["quotes"].rows}
    rows = db["quotes_list"].rows_where(order_by="id")
    assert [(r["text"], r["polarity"], r["modality"], text_of.get(r["reported_by"])) for r in rows] == [
        ("the dam had cracked", "denied", "", None),
        ("Lund had warned that the dam would fail", "said", "", None),
        ("the dam would fail", "said", "", "Lund had warned that the dam would fail"),
        ("to say whether the valley would be cleared", "declined to say", "", None),
        ("the dam was lost", "said", "reportedly", None),
    ]
    assert integrity(db) == []


def test_adding_twice_is_adding_once(db):
    before = dump(db)
    assert add(db, dam()) == ["unchanged"]
    assert dump(db) == before


def test_a_teller_that_goes_is_named_no_more(db):
    denial, _, inner, *_ = dam().quotes
    alone = type(inner)(inner.kind, inner.content, inner.cue, inner.source, inner.method, 0.8, inner.speaker)
    assert write(db, Analysis(dam().article, (denial, alone)), 1) == "updated"
    assert [(row["text"], row["reported_by_id"]) for row in db["quotes"].rows] == [
        ("the dam had cracked", None),
        ("the dam would fail", None),
    ]


def test_an_export_and_linking_have_them(db):
    rows = list(export_rows(db))
    assert [(row["polarity"], row["modality"]) for row in rows] == [
        ("denied", ""),
        ("said", ""),
        ("said", ""),
        ("said", "reportedly"),
    ]
    assert [row["reported_by"] for row in rows] == [None, None, rows[1]["key"], None]
    versions = list(read_versions(db))
    assert [version.polarity for version in versions] == ["denied", "said", "said", "said"]
    assert versions[2].reported_by == versions[1].key


@pytest.mark.parametrize(
    ("polarity", "found"),
    [
        (None, {"the dam had cracked", "the dam would fail", "Lund had warned that the dam would fail"}),
        ("denied", {"the dam had cracked"}),
        ("said", {"the dam would fail", "Lund had warned that the dam would fail"}),
        ("not said", set()),
    ],
)
def test_search_by_polarity(db, polarity, found):
    assert {hit.text for hit in search(db, "lund", polarity=polarity).hits} == found


def test_a_hit_tells_how_it_was_said(db):
    hits = {hit.text: hit for hit in search(db, "dam").hits}
    assert hits["the dam had cracked"].polarity == "denied"
    assert hits["the dam was lost"].modality == "reportedly"
    assert hits["the dam would fail"].told_by == "Ministry"


def test_an_older_file_is_brought_up_to_date_and_all_in_it_was_plainly_said(tmp_path):
    path = tmp_path / "old.db"
    with open_database(path, create=True) as db:
        add(db, harbour())
    with Database(path) as db:
        for view in VIEWS:
            db[view].drop()
        without_indexes_of_pages(db)
        for column in ("reported_by_id", "modality", "polarity"):
            db.execute(f"drop index idx_quotes_{column}")
            db.execute(f"alter table quotes drop column {column}")
        db.execute("delete from _sqlite_migrations where name = 'm003_manner'")
    with open_database(path) as db:
        assert MIGRATIONS.pending(db) == []
        manners = {(row["polarity"], row["modality"], row["reported_by"]) for row in db["quotes_list"].rows}
        assert manners == {("said", "", None)}
        add(db, dam())
        assert db["quotes"].count_where("reported_by_id is not null") == 1
        assert integrity(db) == []
