"""The same text from another folder is the same article: nothing is printed twice by being copied."""

import json

import pytest
from click.testing import CliRunner
from sqlite_utils import Database

from quotes.cli import main

SHUT = "“The lock stays shut until June,” said Mayor Ada Rell of Aldwich.\n"
FACTS = "lock.txt: {url: 'https://post.example/lock', outlet: Harbour Post, published: 2025-03-06}\n"


def add(db, *sources):
    result = CliRunner().invoke(main, ["add", str(db), *map(str, sources)])
    assert result.exit_code == 0, result.output
    return result.output


def folder(tmp_path, facts=""):
    """Two folders in one, each with the same text."""
    for day in ("monday", "tuesday"):
        (tmp_path / "news" / day).mkdir(parents=True)
        (tmp_path / "news" / day / "lock.txt").write_text(SHUT, encoding="utf-8")
        if facts:
            (tmp_path / "news" / day / "manifest.yml").write_text(facts, encoding="utf-8")
    return tmp_path / "news"


def articles(db):
    with Database(db) as opened:
        return [(row["source_id"], row["revision"]) for row in opened["articles"].rows]


def test_the_same_text_at_the_same_address_is_unchanged_from_another_folder(tmp_path):
    news, db = folder(tmp_path, FACTS), tmp_path / "q.db"
    add(db, news / "monday")
    assert "Added no articles to" in add(db, news)
    assert "(1 unchanged)" in add(db, news / "tuesday")
    assert articles(db) == [("lock.txt", 1)]


def test_of_both_at_once_the_first_counts(tmp_path):
    db = tmp_path / "q.db"
    assert "Added 1 article to" in add(db, folder(tmp_path, FACTS))
    assert articles(db) == [("monday/lock.txt", 1)]


def test_without_an_address_the_same_text_is_told_and_counted_once(tmp_path):
    news, db = folder(tmp_path), tmp_path / "q.db"
    told = "1 article was there under another name (tuesday/lock.txt has the text of monday/lock.txt): counted once"
    assert told in add(db, news)
    assert told in add(db, news)
    assert articles(db) == [("monday/lock.txt", 1)]


def test_what_a_copy_does_not_know_stays(tmp_path):
    news, db = folder(tmp_path), tmp_path / "q.db"
    (news / "monday" / "manifest.yml").write_text("lock.txt: {outlet: Harbour Post}\n", encoding="utf-8")
    add(db, news / "monday")
    add(db, news)
    with Database(db) as opened:
        assert [row["name"] for row in opened["outlets"].rows] == ["Harbour Post"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({"outlet": "Harbour Post"}, {"outlet": "Town Crier"}),
        ({"published": "2025-03-06"}, {"published": "2025-03-07"}),
        ({"url": "https://post.example/1"}, {"url": "https://crier.example/1"}),
    ],
    ids=["outlet", "date", "address"],
)
@pytest.mark.parametrize("at_once", [True, False], ids=["at once", "one by one"])
def test_what_another_outlet_or_day_printed_is_a_print_of_its_own(tmp_path, one, other, at_once):
    records = [{"id": str(number), "text": SHUT, **facts} for number, facts in enumerate((one, other))]
    for run in [records] if at_once else [[each] for each in records]:
        source = tmp_path / "articles.jsonl"
        source.write_text("\n".join(map(json.dumps, run)), encoding="utf-8")
        add(tmp_path / "q.db", source)
    assert articles(tmp_path / "q.db") == [("0", 1), ("1", 1)]
