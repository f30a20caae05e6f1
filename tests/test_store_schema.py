"""What holds for every table, whoever writes to it: keys, references, indexes, search, views."""

from dataclasses import replace

import pytest
from stored import add, bakery, ferry, harbour, integrity, plain_identity

from quotes.store import open_database
from quotes.store.file.views import VIEWS

TABLES = [
    "outlets",
    "articles",
    "speakers",
    "speaker_names",
    "speaker_decisions",
    "speaker_changes",
    "speaker_ties",
    "found_speakers",
    "utterance_decisions",
    "quotes",
    "quote_spans",
    "utterances",
    "variants",
    "echoes",
    "reprints",
    "article_parents",
    "runs",
    "problems",
    "fetches",
]


@pytest.fixture(scope="module")
def db(tmp_path_factory):
    with plain_identity(), open_database(tmp_path_factory.mktemp("schema") / "quotes.db", create=True) as db:
        add(db, harbour(), ferry(), bakery())
        yield db


def test_these_are_the_tables_and_views(db):
    own = [name for name in db.table_names() if "_fts" not in name and not name.startswith(("_", "sqlite_"))]
    assert sorted(own) == sorted(TABLES)
    assert sorted(db.view_names()) == sorted(VIEWS)


@pytest.mark.parametrize("name", TABLES)
def test_a_table_has_an_integer_id_and_a_unique_key(db, name):
    id_, key = db[name].columns[:2]
    assert (id_.name, id_.type, id_.is_pk) == ("id", "INTEGER", 1)
    assert (key.name, key.type, key.notnull) == ("key", "TEXT", 1)
    assert ["key"] in [index.columns for index in db[name].indexes if index.unique]


@pytest.mark.parametrize("name", TABLES)
def test_every_reference_is_indexed(db, name):
    indexed = {index.columns[0] for index in db[name].indexes}
    assert {reference.column for reference in db[name].foreign_keys} <= indexed


@pytest.mark.parametrize(
    "name", sorted({*VIEWS} - {"sense_changes", "echoes_list", "edited_quotations"})
)  # here no sense changes
def test_a_view_has_rows_to_read(db, name):
    rows = list(db[name].rows)
    assert rows
    assert {"id", "key"} <= set(rows[0])


def test_the_list_of_quotations_has_names_for_ids(db):
    row = next(db["quotes_list"].rows_where("outlet = 'Coast Herald' and kind = 'direct'"))
    columns = ("speaker", "described", "speaker_kind", "source", "cue", "title", "relation")
    assert {column: row[column] for column in columns} == {
        "speaker": "Ingrid Solberg",
        "described": None,
        "speaker_kind": "person",
        "source": "Solberg",
        "cue": "said",
        "title": "Ferries wait",
        "relation": "verbatim",
    }
    assert db["quotes_list"].count == db["quotes"].count


@pytest.mark.parametrize(
    ("printed", "day"),
    [
        ("2024-03-01", "2024-03-01"),
        ("2024-03-01T08:15:00Z", "2024-03-01"),
        ("2024-03-01T06:30:00+00:00", "2024-03-01"),
        ("2024-03", None),
        (None, None),
    ],
)
def test_the_list_of_quotations_has_a_day_to_compare_by(tmp_path, printed, day):
    with plain_identity(), open_database(tmp_path / "quotes.db", create=True) as db:
        add(db, replace(harbour(), article=replace(harbour().article, published=printed, author="Kit Amare")))
        assert {(row["day"], row["author"]) for row in db["quotes_list"].rows} == {(day, "Kit Amare")}


def test_the_summary_of_a_speaker(db):
    (row,) = db["speaker_summary"].rows
    assert row == {
        "id": 1,
        "key": "ingrid-solberg",
        "name": "Ingrid Solberg",
        "kind": "person",
        "role": "Mayor",
        "quotations": 4,
        "articles": 2,
        "outlets": 2,
        "direct": 3,
        "first_published": "2024-03-01",
        "last_published": "2024-03-02",
        "names": '["Ingrid Solberg","Solberg"]',
    }


def test_the_summary_of_outlets(db):
    columns = ("name", "articles", "quotations", "speakers", "said_to", "credited", "reprints")
    assert sorted(tuple(row[column] for column in columns) for row in db["outlet_summary"].rows) == [
        ("Coast Herald", 1, 2, 1, 0, 1, 1),
        ("Daily Gull", 0, 0, 0, 1, 0, 0),
        ("Evening Post", 1, 3, 1, 0, 0, 0),
    ]


@pytest.mark.parametrize(
    ("name", "words", "count"),
    [("quotes", "monday", 2), ("articles", "ferries", 1), ("speakers", "solberg", 1), ("outlets", "herald", 1)],
)
def test_tables_are_searchable(db, name, words, count):
    assert len(list(db[name].search(words))) == count


def test_search_follows_every_change(tmp_path):
    with plain_identity(), open_database(tmp_path / "quotes.db", create=True) as db:
        add(db, harbour())
        db["quotes"].update(2, {"text": "no barge was lost"})
        assert [row["id"] for row in db["quotes"].search("barge")] == [2]
        assert list(db["quotes"].search("ship")) == []
        db["articles"].delete(1)
        assert list(db["quotes"].search("barge")) == []
        assert [db[name].count for name in ("quotes", "quote_spans", "utterances", "variants")] == [0, 0, 0, 0]
        assert integrity(db) == []


def test_the_file_is_whole(db):
    assert integrity(db) == []
