"""`quotes export`: everything, for programs and for spreadsheets."""

import csv
import io
import subprocess
import sys
from pathlib import Path

import pytest
from commands import quotes, records
from newsroom import write_newsroom

COLUMNS = [
    *(
        "article",
        "key",
        "outlet",
        "published",
        "kind",
        "cue_class",
        "polarity",
        "modality",
        "text",
        "content",
        "cue",
        "source",
    ),
    *(
        "speaker",
        "described",
        "venue",
        "credited",
        "reported_by",
        "later_version",
        "utterance",
        "relation",
        "flags",
        "echoes",
        "fate",
    ),
]


@pytest.fixture(scope="module")
def database(tmp_path_factory):
    path = tmp_path_factory.mktemp("export") / "spring.db"
    write_newsroom(path, hostile=True)
    return path


def test_one_json_line_a_quotation_in_the_order_of_the_articles(database):
    rows = records(quotes("export", database))
    assert [row["article"] for row in rows[:4]] == ["post.txt", "post.txt", "wire.txt", "wire.txt"]
    assert {tuple(row) for row in rows} == {tuple(COLUMNS)}
    assert rows[1]["text"] == "completely unworkable"
    assert rows[1]["content"] == [list(map(int, span)) for span in rows[1]["content"]]


def test_who_is_meant_is_shown_where_nobody_is_named(database):
    speakers = {row["text"]: (row["speaker"], row["described"]) for row in records(quotes("export", database))}
    assert speakers["The steel is sound"] == (None, "an engineer")
    assert speakers["Nobody asked the people who work on it"] == ("Tomas Rell", None)


def test_csv_has_the_same_rows_below_their_names(database):
    rows = list(csv.DictReader(io.StringIO(quotes("export", database, "--format", "csv").stdout)))
    assert list(rows[0]) == COLUMNS
    assert [row["key"] for row in rows] == [row["key"] for row in records(quotes("export", database))]


def test_a_csv_file_opens_in_a_spreadsheet(database, tmp_path):
    written = quotes("export", database, "--format", "csv", "--output", tmp_path / "all.csv")
    assert (written.exit_code, written.stdout) == (0, "")
    assert (tmp_path / "all.csv").read_bytes().startswith(b"\xef\xbb\xbfarticle,key,")


def test_a_jsonl_file_has_no_byte_order_mark(database, tmp_path):
    quotes("export", database, "--output", tmp_path / "all.jsonl")
    assert (tmp_path / "all.jsonl").read_text(encoding="utf-8") == quotes("export", database).stdout


def test_a_file_that_cannot_be_written_is_reported(database, tmp_path):
    refused = quotes("export", database, "--output", tmp_path / "none" / "all.csv")
    assert (refused.exit_code, refused.stderr) == (
        1,
        f"Error: {tmp_path / 'none' / 'all.csv'}: cannot be written (No such file or directory).\n",
    )


@pytest.mark.parametrize("form", ["jsonl", "csv"])
@pytest.mark.parametrize("name", ["own.db", "linked.db", "other.db"])
def test_a_database_is_never_written_over(database, tmp_path, form, name):
    own = tmp_path / "own.db"
    own.write_bytes(database.read_bytes())
    (tmp_path / "linked.db").symlink_to(own)
    (tmp_path / "other.db").write_bytes(own.read_bytes())
    refused = quotes("export", own, "--format", form, "--output", tmp_path / name)
    assert (refused.exit_code, refused.stderr) == (
        1,
        f"Error: {tmp_path / name}: is a database, or part of one. Name another file to write to.\n",
    )
    assert (tmp_path / name).read_bytes() == database.read_bytes()


def test_the_log_beside_a_database_is_never_written_over(database):
    log = database.with_name("spring.db-wal")
    assert quotes("export", database, "--output", log).exit_code == 1
    assert not log.exists() or b"{" not in log.read_bytes()[:1]


def test_an_older_export_stays_where_the_new_one_fails(database, tmp_path, monkeypatch):
    (tmp_path / "all.jsonl").write_text("of yesterday\n")
    monkeypatch.setattr("quotes.cli.keeping.exporting.write_jsonl", _fail_half_way)
    assert quotes("export", database, "--output", tmp_path / "all.jsonl").exit_code == 1
    assert [(path.name, path.read_text()) for path in tmp_path.iterdir()] == [("all.jsonl", "of yesterday\n")]


def _fail_half_way(rows, file):
    file.write("half a line")
    raise OSError(28, "No space left on device")


def test_a_link_to_a_file_goes_on_leading_there(database, tmp_path):
    (tmp_path / "shared.jsonl").write_text("of yesterday\n")
    (tmp_path / "shared.jsonl").chmod(0o600)
    (tmp_path / "all.jsonl").symlink_to("shared.jsonl")
    quotes("export", database, "--output", tmp_path / "all.jsonl")
    assert (tmp_path / "all.jsonl").is_symlink()
    assert (tmp_path / "shared.jsonl").read_text(encoding="utf-8") == quotes("export", database).stdout
    assert (tmp_path / "shared.jsonl").stat().st_mode & 0o777 == 0o600


def test_a_device_is_written_to_as_it_stands(database):
    assert quotes("export", database, "--output", "/dev/null").exit_code == 0


@pytest.mark.parametrize("form", ["jsonl", "csv"])
def test_a_reader_that_stops_early_is_no_error(database, form):
    code = f"from quotes.cli import main; main(['export', {str(database)!r}, '--format', {form!r}])"
    process = subprocess.Popen(
        [sys.executable, "-c", code],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=Path(__file__).parent.parent,
    )
    process.stdout.close()
    assert process.stderr.read() == b""
    process.wait()


def test_an_empty_database_still_names_the_columns(tmp_path):
    from quotes.store import open_database

    open_database(tmp_path / "empty.db", create=True).close()
    assert quotes("export", tmp_path / "empty.db", "--format", "csv").stdout == ",".join(COLUMNS) + "\n"
