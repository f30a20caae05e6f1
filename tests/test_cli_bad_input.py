"""Bad input: a clear message with a remedy, the rest done, never a traceback."""

import sqlite3

import pytest
from commands import quotes, records

pytestmark = pytest.mark.usefixtures("pipeline")

GOOD = "“The bridge is safe enough for all trains,” said Ada Lund."


@pytest.fixture
def folder(tmp_path):
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "good.txt").write_text(GOOD)
    return folder


BAD_FILES = {
    "not text": ("photo.txt", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\1\0", "photo.txt: "),
    "invalid UTF-8": ("latin.txt", "“Déjà vu,” said Ada Lund.".encode("cp1252"), "latin.txt: "),
    "empty": ("empty.txt", b"", "empty.txt: is empty; "),
    "blank": ("blank.txt", b" \n\n ", "blank.txt: is empty; "),
    "no JSON": ("a.jsonl", b'{"text": "It rained."}\n{"text": \n', "a.jsonl, line 2: is no JSON"),
    "no object": ("a.jsonl", b"[1, 2]\n", "a.jsonl, line 1: is JSON, but no object; "),
    "no text": ("a.jsonl", b'{"title": "x"}\n', "a.jsonl, line 1: has no text; "),
}


@pytest.mark.parametrize(("name", "content", "message"), BAD_FILES.values(), ids=BAD_FILES)
def test_a_bad_file_is_reported_and_the_rest_is_done(folder, tmp_path, name, content, message):
    (folder / name).write_bytes(content)
    added = quotes("add", tmp_path / "news.db", folder)
    assert added.exit_code == 0
    skipped = added.stderr.split("Skipped: 1\n  ")[1].splitlines()[0]
    assert message in skipped
    assert "; " in skipped  # the remedy
    assert [row["speaker"] for row in records(quotes("export", tmp_path / "news.db"))] == ["Ada Lund"]


@pytest.mark.parametrize("name", ["missing.txt", "missing/"])
def test_a_missing_source_is_reported_and_the_rest_is_done(folder, tmp_path, name):
    added = quotes("add", tmp_path / "news.db", tmp_path / name, folder)
    assert added.exit_code == 0
    assert "Skipped: 1" in added.stderr
    assert "there is no such file or folder" in added.stderr


def test_nothing_readable_is_status_1(tmp_path):
    (tmp_path / "nothing").mkdir()
    added = quotes("add", tmp_path / "news.db", tmp_path / "nothing")
    assert added.exit_code == 1
    assert "nothing: is a folder without articles; " in added.stderr
    assert quotes("extract", tmp_path / "nothing").exit_code == 1


def test_many_problems_do_not_hide_the_summary(folder, tmp_path):
    lines = b"\n".join(b'{"title": "no text"}' for _ in range(50))
    (folder / "a.jsonl").write_bytes(lines)
    stderr = quotes("add", tmp_path / "news.db", folder).stderr.splitlines()
    assert len([line for line in stderr if "has no text" in line]) == 20
    assert "Skipped: 50" in stderr
    assert "  and 30 more" in stderr


def test_details_left_out_of_kept_articles_are_no_skipped_articles(tmp_path):
    lines = [b'{"text": "It rained.", "date": "yesterday", "title": 5}', b'{"title": "no text"}']
    (tmp_path / "a.jsonl").write_bytes(b"\n".join(lines))
    stderr = quotes("add", tmp_path / "news.db", tmp_path / "a.jsonl").stderr.splitlines()
    assert stderr[stderr.index("Skipped: 1") + 1].endswith(
        'a.jsonl, line 2: has no text; put the article into "text", as a string'
    )
    assert "Left out: 2 details of articles that are kept" in stderr
    with sqlite3.connect(tmp_path / "news.db") as db:
        assert db.execute("select articles_skipped from runs").fetchall() == [(1,)]


ON_DATABASES = {
    "add": ["{folder}"],
    "link": [],
    "serve": [],
    "search": ["train"],
    "compare": ["abcdef"],
    "export": [],
}


@pytest.mark.parametrize("command", ON_DATABASES)
@pytest.mark.parametrize("kind", ["text", "other database", "folder"])
def test_a_file_that_is_no_database_of_ours_is_refused_and_left_as_it_is(folder, tmp_path, command, kind):
    path = tmp_path / "other.db"
    if kind == "text":
        path.write_text("my notes")
    elif kind == "folder":
        path.mkdir()
    else:
        with sqlite3.connect(path) as connection:
            connection.execute("create table recipes (name text)")
        connection.close()
    before = path.read_bytes() if path.is_file() else None
    refused = quotes(command, path, *(argument.format(folder=folder) for argument in ON_DATABASES[command]))
    assert (refused.exit_code, refused.stdout) == (1, "")
    assert refused.stderr.startswith(f"Error: {path}: is ")
    assert (path.read_bytes() if path.is_file() else None) == before


@pytest.mark.parametrize("command", ["link", "serve", "export"])
def test_a_missing_database_is_not_made_by_reading(tmp_path, command):
    refused = quotes(command, tmp_path / "none.db")
    assert refused.exit_code == 1
    assert "`quotes add" in refused.stderr
    assert not (tmp_path / "none.db").exists()


def test_messages_do_not_command_the_terminal(folder, tmp_path):
    (folder / "\x1b[31mred.txt").write_text("")
    assert "\x1b" not in quotes("add", tmp_path / "news.db", folder).stderr


def test_a_run_that_reads_nothing_leaves_no_database_behind(tmp_path):
    refused = quotes("add", tmp_path / "news.db", tmp_path / "mistyped.txt")
    assert refused.exit_code == 1
    assert refused.stderr.startswith("Nothing could be read.")
    assert list(tmp_path.iterdir()) == []
