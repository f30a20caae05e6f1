"""`quotes forget`: an article and all that hangs on it are taken out, and others keep what they printed."""

import json

import pytest
from click.testing import CliRunner
from sqlite_utils import Database

from quotes.cli import main

URL = "https://post.example/lane"
LANE = "“The lane stays shut until the quagmire dries,” said Mayor Ada Rell of Aldwich.\n“Nobody asked,” said Bo Roe."
ELSEWHERE = "“The lane stays shut until the quagmire dries,” said Mayor Ada Rell of Aldwich, the Crier reports."
POND = "“The pond will be drained in spring,” said Cal Finn, the warden of the park."


def run(*arguments, status=0):
    result = CliRunner().invoke(main, list(map(str, arguments)))
    assert result.exit_code == status, result.output
    return result.output


@pytest.fixture
def db(tmp_path):
    """An article in two versions, another outlet's print of the same words, and one of something else."""
    records = [
        {"id": "lane", "text": LANE, "url": URL, "outlet": "Harbour Post", "published": "2025-03-06", "title": "Shut"},
        {"id": "crier", "text": ELSEWHERE, "outlet": "Town Crier", "published": "2025-03-07"},
        {"id": "pond", "text": POND, "outlet": "Town Crier", "published": "2025-03-08"},
    ]
    source = tmp_path / "articles.jsonl"
    for later in ("", "\nIt will rain."):
        records[0]["text"] = LANE + later
        source.write_text("\n".join(map(json.dumps, records)), encoding="utf-8")
        run("add", tmp_path / "q.db", source)
    return tmp_path / "q.db"


def keys(db, text):
    with Database(db) as opened:
        found = opened.execute("select key from quotes where text like ? order by id", [f"%{text}%"])
        return [key for (key,) in found]


def article(db):
    with Database(db) as opened:
        return opened.execute("select key from articles where revision = 2").fetchone()[0]


@pytest.mark.parametrize("name", ["key", "address", "id"])
def test_an_article_goes_in_all_versions_by_whatever_it_is_called(db, name):
    named = {"key": article(db)[:8], "address": URL, "id": "lane"}[name]
    assert "Taken out: Shut · Harbour Post · 6 March 2025" in run("forget", db, named)
    with Database(db) as opened:
        assert [row["source_id"] for row in opened["articles"].rows] == ["crier", "pond"]
        assert [(row["text"], row["versions"], row["articles"]) for row in opened["utterances"].rows] == [
            ("The lane stays shut until the quagmire dries", 1, 1),
            ("The pond will be drained in spring", 1, 1),
        ]
        assert {row["name"] for row in opened["speakers"].rows} == {"Ada Rell", "Cal Finn"}
        assert {row["name"] for row in opened["outlets"].rows} == {"Town Crier"}


def test_the_file_is_sound_afterwards_and_nothing_of_it_is_found(db):
    run("forget", db, URL)
    assert "Nothing found" in run("search", db, "nobody asked") or not keys(db, "Nobody")
    assert all(line.startswith("well") for line in run("doctor", db).splitlines())


@pytest.mark.parametrize(
    ("articles", "words"),
    [
        pytest.param([URL, "crier"], [b"quagmir", b"aldwich"], id="what others print"),
        pytest.param(["pond"], [b"warden", b"drain"], id="what nobody else prints"),
        pytest.param(["pond", "crier", URL], [b"warden", b"quagmir"], id="all"),
    ],
)
def test_no_byte_of_it_stays_in_the_file(db, articles, words):
    for article in articles:
        run("forget", db, article)
    with Database(db) as opened:
        opened.execute("pragma wal_checkpoint(truncate)")
    assert [word for word in words if word in db.read_bytes().lower()] == []


def test_decisions_about_it_are_told(db):
    words = keys(db, "Nobody")[0]
    run("speakers", db, "assign", words, "Dee Orr")
    run("utterances", db, "pin", keys(db, "lane")[0])
    told = run("forget", db, URL)
    assert f"Decision 1 was about it: the words in quotation {words} are Dee Orr's." in told
    assert f"quotes utterances {db} forget 1" in told


@pytest.mark.parametrize("named", ["nonsense", "a" * 8, "abc"])
def test_what_is_not_there_is_said(db, named):
    assert "no article here has that key, address or id" in run("forget", db, named, status=1)


def test_an_article_comes_back_when_it_is_added_again(db):
    run("forget", db, URL)
    assert "Added 1 article" in run("add", db, db.with_name("articles.jsonl"))
