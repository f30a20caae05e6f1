"""`quotes doctor` and `quotes publish`: what is sound, what mends what is not; a copy that a server can read."""

import importlib.metadata
import json
import sqlite3
import stat
import sys
from contextlib import closing

import pytest
from commands import quick_pipeline, quotes
from newsroom import write_newsroom

from quotes.store import open_database
from quotes.store.file.health import examined


@pytest.fixture
def spring(tmp_path):
    write_newsroom(tmp_path / "spring.db")
    return tmp_path / "spring.db"


def changed(database, *statements):
    with closing(sqlite3.connect(database)) as db:
        for statement in statements:
            db.execute(statement)
        db.commit()


def found(database):
    return {finding.what: finding for finding in examined(database)}


def test_the_install_is_looked_at():
    looked = quotes("doctor")
    assert looked.exit_code == 0
    for words in ("well  Python: 3.", "well  SQLite: ", "checksums agree", "finds sentences and names"):
        assert words in looked.stdout


def test_a_package_that_is_missing_is_reported_with_what_mends_it(monkeypatch):
    def missing(name):
        if name == "textacy":
            raise importlib.metadata.PackageNotFoundError(name)
        return "1.2.3"

    monkeypatch.setattr("importlib.metadata.version", missing)
    monkeypatch.setitem(sys.modules, "quotes.extraction.model.network", None)
    looked = quotes("doctor")
    assert looked.exit_code == 1
    assert "textacy is missing, sqlite-utils 1.2.3" in looked.stdout
    assert "MEND  model: cannot be loaded: import of quotes.extraction.model.network halted" in looked.stdout
    assert "Install quotes again, with all that it needs: pip install --force-reinstall quotes" in looked.stdout


def test_a_sound_file_is_well_in_every_respect(spring):
    assert [finding.what for finding in examined(spring) if finding.is_well] == [
        "integrity", "references", "search", "words", "versions", "runs",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("statement", "what", "words"),
    [
        ("delete from variants where id = 1", "versions", "quotations are in no utterance"),
        ("delete from outlets where id = 1", "references", "articles"),
        ("delete from quote_spans where quote_id = 1", "words", "1 quotations do not know where"),
        ("delete from quotes_fts_docsize where id = 1", "search", "quotes_fts lacks rows"),
        ("update runs set finished = null", "runs", "did not come to their end"),
    ],
)
def test_what_is_wrong_is_reported_with_what_mends_it(spring, statement, what, words):
    changed(spring, statement)
    finding = found(spring)[what]
    assert words in finding.found
    assert finding.remedy


def test_a_file_of_something_else_is_reported(tmp_path):
    (tmp_path / "x.db").write_text("no database")
    looked = quotes("doctor", tmp_path / "x.db", "--json")
    assert looked.exit_code == 1
    last = json.loads(looked.stdout)[-1]
    assert last["what"] == "database"
    assert "is no SQLite file" in last["remedy"]


def test_a_damaged_file_is_reported_and_not_published(spring, tmp_path):
    with open_database(spring) as db:
        db.execute("pragma wal_checkpoint(truncate)")
        db.execute("pragma journal_mode = delete")
    content = bytearray(spring.read_bytes())
    content[8192:12288] = b"\xff" * 4096
    spring.write_bytes(content)
    assert not all(finding.is_well for finding in examined(spring))
    assert quotes("publish", spring, tmp_path / "out.db").exit_code == 1
    assert not (tmp_path / "out.db").exists()


def test_a_published_file_holds_the_same_and_needs_no_files_beside_it(spring, tmp_path):
    folder = tmp_path / "served"
    folder.mkdir()
    written = quotes("publish", spring, folder / "news.db")
    assert written.exit_code == 0, written.output
    assert [path.name for path in folder.iterdir()] == ["news.db"]
    (folder / "news.db").chmod(stat.S_IRUSR)
    assert quotes("export", folder / "news.db").stdout == quotes("export", spring).stdout
    with closing(sqlite3.connect(f"file:{folder / 'news.db'}?immutable=1", uri=True)) as db:
        assert db.execute("pragma journal_mode").fetchone() == ("delete",)
        assert db.execute("select count(*) from sqlite_stat1").fetchone()[0] > 10


def test_publishing_again_replaces_the_older_copy(spring, tmp_path):
    out = tmp_path / "news.db"
    out.write_text("an older copy")
    assert quotes("publish", spring, out).exit_code == 0
    assert found(out)["integrity"].is_well


def test_what_is_not_there_is_not_published(spring, tmp_path):
    refused = quotes("publish", tmp_path / "none.db", spring)
    assert refused.exit_code == 1
    assert "there is no database yet" in refused.output


def test_a_file_is_not_published_onto_itself(spring):
    refused = quotes("publish", spring, spring)
    assert refused.exit_code == 1
    assert "is the file itself" in refused.output


def test_a_file_of_an_older_version_is_copied_before_it_is_brought_up_to_date(spring):
    changed(
        spring,
        "drop table fetches",
        "delete from _sqlite_migrations where name = 'm014_fetches'",
    )
    open_database(spring).close()
    copy = spring.with_name("spring.db.before-m014_fetches")
    with closing(sqlite3.connect(copy)) as db:
        assert db.execute("select count(*) from sqlite_master where name = 'fetches'").fetchone() == (0,)
        assert db.execute("select count(*) from articles").fetchone() == (5,)


def test_a_new_file_is_not_copied(tmp_path):
    with quick_pipeline():
        quotes("add", tmp_path / "new.db", "-", stdin="“The bridge stays open,” said Ana Brandt.")
    assert [path.name for path in tmp_path.iterdir() if "before" in path.name] == []


def test_the_log_of_an_older_copy_is_not_laid_over_the_new_one(spring, tmp_path):
    out = tmp_path / "news.db"
    assert quotes("publish", spring, out).exit_code == 0
    changed(out, "pragma journal_mode = wal", "create table left_over (id integer)")
    with closing(sqlite3.connect(out)) as reader:
        reader.execute("select count(*) from articles").fetchone()
        reader.execute("insert into left_over values (1)")
        reader.commit()
        assert out.with_name("news.db-wal").exists()
        again = quotes("publish", spring, out)
    if again.exit_code:
        assert "another program writes to it" in again.output
    else:
        assert found(out)["integrity"].is_well
