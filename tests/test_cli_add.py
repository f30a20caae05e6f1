"""`quotes add`: what it stores, what it tells, how it ends."""

import json

import pytest
from commands import quotes, records

from quotes.store import open_database

pytestmark = pytest.mark.usefixtures("pipeline")

BRIDGE = "“The bridge is safe enough for all trains,” said Ada Lund. “Nobody asked the drivers about it,” said Bo Mork."
COPY = "“The bridge is safe enough for all trains,” said Ada Lund."


@pytest.fixture
def articles(tmp_path):
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "bridge.txt").write_text(BRIDGE)
    (folder / "copy.txt").write_text(COPY)
    return folder


@pytest.fixture
def database(tmp_path):
    return tmp_path / "news.db"


def test_summary_says_what_was_done_and_what_to_do_next(articles, database):
    added = quotes("add", database, articles)
    assert (added.exit_code, added.stdout) == (0, "")
    assert added.stderr.splitlines() == [
        f"Added 2 articles to {database}",
        "It holds 2 articles with 3 quotations: 3 direct, 0 mixed, 0 indirect",
        "1 utterance printed in more than one article",
        f"Next: quotes serve {database} --open",
    ]


def test_adding_the_same_again_changes_nothing_and_analyses_nothing(articles, database, pipeline):
    quotes("add", database, articles)
    with open_database(database) as db:
        before = list(db.conn.iterdump())
    pipeline.clear()
    again = quotes("add", database, articles)
    assert (again.exit_code, pipeline) == (0, [])
    assert again.stderr.splitlines()[0] == f"Added no articles to {database} (2 unchanged)"
    with open_database(database) as db:
        assert list(db.conn.iterdump()) == before


def test_what_is_known_of_a_stored_article_can_be_given_later(articles, database, pipeline):
    quotes("add", database, articles)
    pipeline.clear()
    renewed = quotes("add", database, articles, "--outlet", "The Daily Bridge")
    assert (renewed.stderr.splitlines()[0], pipeline) == (f"Added no articles to {database} (2 updated)", [])
    assert {row["outlet"] for row in records(quotes("export", database))} == {"The Daily Bridge"}


def test_changed_text_is_a_new_article(articles, database):
    quotes("add", database, articles)
    (articles / "copy.txt").write_text(COPY + " It rained.")
    assert quotes("add", database, articles).stderr.startswith(f"Added 1 article to {database} (1 unchanged)")


def test_outlet_is_stored(articles, database):
    quotes("add", database, articles, "--outlet", "The Daily Bridge")
    assert {row["outlet"] for row in records(quotes("export", database))} == {"The Daily Bridge"}


def test_manifest_is_read(articles, database, tmp_path):
    manifest = tmp_path / "facts.yml"
    manifest.write_text("bridge.txt: {outlet: {value: Bridge Post, basis: inferred, why: its footer}}\n")
    assert quotes("add", database, articles, "--manifest", manifest).exit_code == 0
    outlets = {row["article"]: row["outlet"] for row in records(quotes("export", database))}
    assert outlets == {"bridge.txt": "Bridge Post", "copy.txt": None}


def test_a_list_of_outlets_of_ones_own_is_read(articles, database, tmp_path):
    own = tmp_path / "own.yml"
    own.write_text("Bridge Post: {aliases: [BP], country: DK, kind: newspaper, domains: [bridge.example]}\n")
    assert quotes("add", database, articles, "--outlet", "BP", "--outlets", own).exit_code == 0
    with open_database(database) as db:
        (row,) = db["outlets"].rows
    assert [row[column] for column in ("name", "country", "kind", "domain")] == [
        "Bridge Post",
        "DK",
        "newspaper",
        "bridge.example",
    ]


def test_a_list_of_outlets_that_is_wrong_stops_before_anything_is_made(articles, database, tmp_path):
    (tmp_path / "own.yml").write_text("Bridge Post: {kind: blog}\n")
    stopped = quotes("add", database, articles, "--outlets", tmp_path / "own.yml")
    assert (stopped.exit_code, stopped.stdout, database.exists()) == (1, "", False)
    assert stopped.stderr.startswith(
        f"Error: {tmp_path / 'own.yml'}, entry Bridge Post, field kind: blog is not known."
    )


def test_a_missing_manifest_stops_at_once(articles, database, tmp_path):
    stopped = quotes("add", database, articles, "--manifest", tmp_path / "no-such.yml")
    assert (stopped.exit_code, stopped.stdout) == (1, "")
    assert stopped.stderr.startswith(f"Error: {tmp_path / 'no-such.yml'}")


def test_standard_input_is_a_source(database):
    line = json.dumps({"id": "from-pipe", "text": COPY})
    quotes("add", database, "-", stdin=line + "\n")
    assert [row["article"] for row in records(quotes("export", database))] == ["from-pipe"]


def test_given_attributions_are_taken_and_replaced_when_they_change(database, pipeline):
    def line(*contents):
        return json.dumps({"id": "g", "text": COPY, "attributions": [{"content": [list(each)]} for each in contents]})

    quotes("add", database, "-", "--given", stdin=line((1, 11)))
    assert [row["text"] for row in records(quotes("export", database))] == ["The bridge"]
    pipeline.clear()
    again = quotes("add", database, "-", "--given", stdin=line((1, 11)))
    assert ("1 unchanged" in again.stderr, pipeline) == (True, [])
    changed = quotes("add", database, "-", "--given", stdin=line((5, 11), (12, 19)))
    assert "(1 updated)" in changed.stderr
    assert [row["text"] for row in records(quotes("export", database))] == ["bridge", "is safe"]


def test_linking_can_wait(articles, database):
    added = quotes("add", database, articles, "--no-link")
    assert added.stderr.splitlines()[-1] == f"Next: quotes link {database}"
    assert {row["utterance"] for row in records(quotes("export", database))} == {None}
    linked = quotes("link", database)
    assert (linked.exit_code, linked.stderr) == (0, "1 utterance printed in more than one article\n")
    assert None not in {row["utterance"] for row in records(quotes("export", database))}


def test_the_run_is_recorded(articles, database):
    quotes("add", database, articles, articles / "missing.txt")
    with open_database(database) as db:
        (run,) = db["runs"].rows
    assert (run["articles_added"], run["articles_skipped"], run["quotes_added"]) == (2, 1, 3)
    assert json.loads(run["problems"])[0]["source"].endswith("missing.txt")
    assert run["finished"] > run["started"]


def test_one_article_twice_under_two_titles_is_added_once_and_stays_as_it_is(tmp_path, database):
    text = "“The pier is closed,” said Ada Holm."
    lines = [json.dumps({"id": "pier", "text": text, "title": title}) for title in ("Pier closed", "No way out")]
    (tmp_path / "articles.jsonl").write_text("\n".join(lines), encoding="utf-8")
    quotes("add", database, tmp_path / "articles.jsonl")
    again = quotes("add", database, tmp_path / "articles.jsonl")
    assert "Added no articles" in again.stderr
    assert "2 unchanged" in again.stderr
    assert open_database(database).table("runs").count == 1
