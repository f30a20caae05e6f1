"""What opening says about every kind of file, and that it leaves alone what is not ours."""

import os
import shutil
import sqlite3
from dataclasses import replace

import pytest
from sqlite_utils import Database
from stored import HARBOUR, add, bakery, dump, ferry, harbour, without_versions_that_count

from quotes.errors import DatabaseError
from quotes.records import Analysis
from quotes.store import export_rows, open_database, search
from quotes.store.file import database
from quotes.store.file.schema import MIGRATIONS
from quotes.store.file.views import VIEWS
from quotes.store.transactions import transaction

pytestmark = pytest.mark.usefixtures("identity")


@pytest.fixture
def path(tmp_path):
    return tmp_path / "quotes.db"


@pytest.fixture
def filled(path):
    with open_database(path, create=True) as db:
        add(db, harbour(), ferry(), bakery())
    return path


def message(path, **options):
    with pytest.raises(DatabaseError) as caught:
        open_database(path, **options)
    return str(caught.value)


def test_a_new_file_is_made_when_asked(path):
    with open_database(path, create=True) as db:
        assert db["quotes"].count == 0
        assert db.journal_mode == "wal"
        assert db.execute("pragma foreign_keys").fetchone() == (1,)
    with open_database(path) as db:
        assert MIGRATIONS.pending(db) == []


@pytest.mark.parametrize("content", [None, b""], ids=["missing", "empty"])
def test_no_database_yet(path, content):
    if content is not None:
        path.write_bytes(content)
    assert message(path) == f"{path}: there is no database yet. `quotes add {path} SOURCE...` makes one."
    assert message(path, read_only=True) == message(path)
    assert path.exists() == (content is not None)


def test_an_empty_file_counts_as_new(path):
    path.touch()
    with open_database(path, create=True) as db:
        assert db["articles"].count == 0


def test_a_path_with_characters_that_addresses_reserve(tmp_path):
    path = tmp_path / "50% ? #1.db"
    open_database(path, create=True).close()
    assert path.exists()


@pytest.mark.parametrize("create", [False, True])
def test_a_text_file_is_refused_and_left(path, create):
    path.write_text("id,name\n1,Ada\n" * 100)
    assert "is no SQLite file" in message(path, create=create)
    assert path.read_text().startswith("id,name")


def test_a_folder_is_refused(tmp_path):
    assert (
        message(tmp_path, create=True) == f"{tmp_path}: is a folder. Name a file in it, such as {tmp_path}/quotes.db."
    )


def test_a_missing_folder_is_named(tmp_path):
    path = tmp_path / "nowhere" / "quotes.db"
    assert message(path, create=True) == f"{path}: there is no folder {path.parent}. Make it first."


@pytest.mark.parametrize("create", [False, True])
def test_a_foreign_database_is_refused_and_left(path, create):
    with Database(path) as db:
        db["customers"].insert({"name": "Ada"})
    before = path.read_bytes()
    assert "is a database of something else" in message(path, create=create)
    assert path.read_bytes() == before


def test_a_foreign_database_with_migrations_of_its_own_is_refused(path):
    with Database(path) as db:
        db["_sqlite_migrations"].insert({"migration_set": "other", "name": "m001", "applied_at": "now"})
    assert "is a database of something else" in message(path, create=True)


def test_a_newer_database_is_refused(filled):
    with Database(filled) as db:
        db["_sqlite_migrations"].insert({"migration_set": "quotes", "name": "m999_tomorrow", "applied_at": "then"})
    assert message(filled) == f"{filled}: a newer version of quotes made it (m999_tomorrow). Install that version."
    assert message(filled, read_only=True) == message(filled)


def test_a_damaged_database_is_reported(filled):
    content = bytearray(filled.read_bytes())
    content[100:4096] = b"\xff" * 3996
    filled.write_bytes(content)
    assert "cannot be opened as a database" in message(filled)
    assert "cannot be opened as a database" in message(filled, read_only=True)


def test_opening_again_writes_nothing(filled):
    before = filled.read_bytes()
    open_database(filled).close()
    assert filled.read_bytes() == before


def test_views_of_an_earlier_version_are_made_anew(filled):
    with Database(filled) as db:
        db.create_view("quotes_list", "select 1 as old", replace=True)
    with open_database(filled) as db:
        assert "text" in db["quotes_list"].columns_dict


def test_a_locked_database_says_so(filled, monkeypatch):
    monkeypatch.setattr(database, "_PATIENCE", 0.0)
    with Database(filled) as db:
        db.create_view("quotes_list", "select 1 as old", replace=True)
        db.conn.execute("begin immediate")
        assert "try again when that has finished" in message(filled)
        db.conn.rollback()


def test_reading_only_never_writes(filled):
    before = filled.read_bytes()
    with open_database(filled, read_only=True) as db:
        assert len(search(db, "monday").hits) == 2
        with pytest.raises(sqlite3.OperationalError, match="readonly"):
            db["outlets"].insert({"key": "x", "name": "X"})
    assert filled.read_bytes() == before
    assert [file.name for file in filled.parent.iterdir()] == [filled.name]


def test_reading_only_sees_what_another_process_just_wrote(path):
    with open_database(path, create=True) as writer:
        add(writer, harbour())
        with open_database(path, read_only=True) as reader:
            add(writer, ferry())
            assert reader["quotes"].count == 5


def test_a_file_that_may_not_be_written_can_be_read(filled, monkeypatch):
    monkeypatch.setattr(os, "access", lambda *_: False)
    assert "is not writable" in message(filled)
    with open_database(filled, read_only=True) as db:
        assert len(list(export_rows(db))) == 6
    assert [file.name for file in filled.parent.iterdir()] == [filled.name]


def test_a_dump_of_a_copy_is_the_same(filled, tmp_path):
    copy = tmp_path / "copy.db"
    shutil.copy(filled, copy)
    with open_database(filled) as db, open_database(copy) as other:
        assert dump(other) == dump(db)


def test_a_database_that_another_program_keeps_locked_is_reported(tmp_path):
    path = tmp_path / "quotes.db"
    open_database(path, create=True).close()
    with open_database(path) as db, open_database(path) as other:
        db.execute("pragma busy_timeout = 10")
        with (
            transaction(other),
            pytest.raises(DatabaseError, match=r"locked.*Another program is writing"),
            transaction(db),
        ):
            pytest.fail("wrote beside another writer")


def test_a_statement_that_is_wrong_is_no_damaged_file(path):
    with (
        open_database(path, create=True) as db,
        pytest.raises(sqlite3.OperationalError, match="no such column: nope"),
        transaction(db),
    ):
        db.execute("select nope from articles")


def test_ctrl_c_while_a_transaction_begins_leaves_none_open(path, monkeypatch):
    """How the run ended is recorded in another."""
    with open_database(path, create=True) as db:
        begin = db.execute

        def interrupted(statement):
            begin(statement)
            raise KeyboardInterrupt

        monkeypatch.setattr(db, "execute", interrupted)
        with pytest.raises(KeyboardInterrupt), transaction(db):
            pytest.fail("went on though it was stopped")
        monkeypatch.undo()
        with transaction(db):
            db.execute("delete from articles")


def test_a_file_that_may_only_be_read_is_reported_when_it_is_written(filled):
    with (
        open_database(filled, read_only=True) as db,
        pytest.raises(DatabaseError, match=r"readonly database\). Copy the file to a folder of yours\."),
        transaction(db),
    ):
        db.execute("delete from articles")


@pytest.mark.parametrize(
    ("evidence", "ties", "is_guess"),
    [
        ("the earliest print here", "[]", 0),
        ("the same words", "[]", 0),
        ("the same words; 1 other is as likely", '["some"]', 1),
        ("by time alone", "[]", 1),
        ("credits Gull; which came first is not known", "[]", 1),
        ("55% of the words are the same, in the same order; nothing else speaks for it", "[]", 1),
        ("the same words; it was said in public, where both may have heard it", "[]", 1),
    ],
    ids=["the earliest", "the words", "ties", "time alone", "order unknown", "a part of the words", "in public"],
)
def test_in_a_file_of_before_what_is_a_guess_is_read_off_the_evidence(filled, evidence, ties, is_guess):
    with Database(filled) as db:
        for name in ("variants", "article_parents"):
            db.execute(f"alter table {name} drop column parent_is_guess")
        db.execute("update variants set parent_evidence = ?, parent_ties = ?", [evidence, ties])
        db.execute("delete from _sqlite_migrations where name like 'm019%'")
    with open_database(filled) as db:
        assert {row["parent_is_guess"] for row in db["variants"].rows} == {is_guess}
        assert {row["parent_is_guess"] for row in db["article_parents"].rows} == {0}


def test_in_a_file_of_before_what_counts_of_an_article_is_found(tmp_path):
    texts = [HARBOUR.text, f"{HARBOUR.text} More."]
    with open_database(tmp_path / "quotes.db", create=True) as db:
        add(db, *(Analysis(replace(HARBOUR, text=text), ()) for text in texts))
    with Database(tmp_path / "quotes.db") as db:
        for name in VIEWS:
            db[name].drop()
        without_versions_that_count(db)
    with open_database(tmp_path / "quotes.db") as db:
        replaced = db.execute("select text, replaced_by is not null from articles order by id").fetchall()
        assert replaced == list(zip(texts, (1, 0), strict=True))


def test_in_a_file_of_before_the_known_order_is_read_off_the_evidence(filled):
    """What a version before had in words alone."""
    orders = {
        "the earliest print here; has it from Gull": "first",
        "taken for the earliest print here, not dated": "none earlier",
        "no print here is known to come before it": "none earlier",
        "the same words; which came first is not known": "unknown",
        "credits Gull; the same words": "later",
        "": "",
    }
    with Database(filled) as db:
        for name in ("variants", "article_parents"):
            db.execute(f"alter table {name} drop column parent_order")
        db.execute("alter table reprints drop column is_guess")
        db.execute("update reprints set evidence = 'all of it; which came first is not known'")
        ids = [row["id"] for row in db["variants"].rows]
        for id_, evidence in zip(ids, orders, strict=False):
            db.execute("update variants set parent_evidence = ? where id = ?", [evidence, id_])
        db.execute("delete from _sqlite_migrations where name like 'm018%'")
    with open_database(filled) as db:
        found = {row["parent_evidence"]: row["parent_order"] for row in db["variants"].rows_where(f"id <= {ids[5]}")}
        assert found == orders
        assert [row["is_guess"] for row in db["reprints"].rows] == [1]
        assert {row["parent_order"] for row in db["article_parents"].rows} == {"first", "later"}
