"""What became of a quotation over all versions of its article, and what that makes of each of its prints."""

import pytest
from changed import CRIER, FIRST, SECOND, THIRD, write_changed

from quotes.store import article_key, open_database
from quotes.store.edits import (
    Edit,
    Histories,
    edits,
    edits_of_run,
    fates,
    latest_edits,
    latest_fates,
)


def edit(change, before, after, earlier=1):
    return Edit(change, before, after, earlier, earlier + 1)


EDITED = [edit("kept", "a", "b"), edit("edited", "b", "c", 2), edit("kept", "c", "d", 3)]
TWICE = [edit("edited", "a", "b"), edit("edited", "b", "c", 2)]
DROPPED = [edit("added", None, "a"), edit("edited", "a", "b", 2), edit("dropped", "b", None, 3)]


@pytest.mark.parametrize(
    ("found", "fates"),
    [
        (EDITED, {"a": "edited later", "b": "edited later", "c": "edited", "d": "edited"}),
        (TWICE, {"a": "edited later", "b": "edited later", "c": "edited"}),
        (DROPPED, {"a": "dropped", "b": "dropped"}),
        ([edit("added", None, "a"), edit("kept", "a", "b", 2)], {"a": None, "b": None}),
        ([], {"a": None}),
    ],
    ids=["edited once", "edited twice", "added, edited, dropped", "added", "one version"],
)
def test_of_what_is_done_to_a_quotation_the_last_tells_most(found, fates):
    histories = Histories(found)
    assert {key: histories.fate(key) for key in fates} == fates


def test_the_way_to_a_quotation_and_on_from_it():
    histories = Histories(EDITED)
    assert histories.until("c") == EDITED[:2]
    assert histories.since("c") == EDITED[2:]


@pytest.fixture(scope="module")
def db(tmp_path_factory):
    path = tmp_path_factory.mktemp("edits") / "spring.db"
    write_changed(path)
    return open_database(path, read_only=True)


def ids(db, *printed):
    rows = {row["key"]: row["id"] for row in db.table("articles").rows_where(select="id, key")}
    return [rows[article_key(each)] for each in printed]


def told(db, found):
    texts = {row["key"]: row["text"].split(",")[0] for row in db.table("quotes").rows_where(select="key, text")}
    return {(each.change, texts.get(each.before), texts.get(each.after), each.later) for each in found}


LORRY, BUS = "We will not wait until a lorry is in the river", "We will not wait until a bus is in the river"
SINCE_THE_FIRST = {
    ("edited", LORRY, BUS, 2),
    ("dropped", "Nobody asked us", None, 2),
    ("kept", "The ferry will be free for a year", "The ferry will be free for a year", 2),
    ("kept", "It's completely safe", "It’s completely safe", 2),
    ("added", None, "Our trucks will take the long way", 2),
}
SINCE_THE_SECOND = {
    ("kept", BUS, BUS, 3),
    ("dropped", "The ferry will be free for a year", None, 3),
    ("kept", "It’s completely safe", "It’s completely safe", 3),
    ("kept", "Our trucks will take the long way", "Our trucks will take the long way", 3),
}


@pytest.mark.parametrize("version", [FIRST, SECOND, THIRD], ids=["first", "second", "third"])
def test_every_version_knows_all_edits_of_its_article(db, version):
    assert told(db, edits(db, ids(db, version))) == SINCE_THE_FIRST | SINCE_THE_SECOND


def test_an_article_of_one_version_has_no_edits(db):
    assert edits(db, ids(db, CRIER)) == []


def test_the_view_tells_the_same(db):
    rows = db.query("select change, before_key, after_key, revision from edited_quotations")
    found = {tuple(row.values()) for row in rows}
    assert found == {(each.change, each.before, each.after, each.later) for each in edits(db, ids(db, FIRST))}


@pytest.mark.parametrize(("outlet", "most", "expected"), [
    (None, 9, SINCE_THE_FIRST | SINCE_THE_SECOND), (None, 1, SINCE_THE_SECOND), ("town-crier", 9, set()),
])  # fmt: skip
def test_the_articles_that_changed_last(db, outlet, most, expected):
    assert told(db, latest_edits(db, outlet, most)) == expected


def test_fates_by_key_and_by_row_id_are_the_same(db):
    keys = {row["id"]: row["key"] for row in db.table("quotes").rows_where(select="id, key")}
    by_key = fates(db, keys.values())
    assert {keys[number]: fate for number, fate in latest_fates(db).items()} == by_key
    assert sorted(by_key.values()) == ["dropped"] * 3 + ["edited"] * 2 + ["edited later"]
    assert latest_fates(db, ["town-crier"]) == {}


def test_a_run_knows_what_the_articles_that_it_brought_edited(db):
    assert edits_of_run(db, 1) == (1, {"edited": 1, "dropped": 2, "added": 1, "kept": 5})
    assert edits_of_run(db, 2) == (0, {})


@pytest.mark.parametrize(
    ("source", "change"), [("Bo Roe", "kept"), ("Cal Finn", "edited")], ids=["the same source", "another source"]
)
def test_the_same_words_of_another_speaker_are_no_edit_where_the_article_says_the_same(tmp_path, source, change):
    """A pronoun may be resolved otherwise because of what stands before it."""
    write_changed(tmp_path / "spring.db")
    db = open_database(tmp_path / "spring.db")
    words = "The ferry will be free for a year"
    db.execute("update quotes set source = 'Bo Roe' where text = ? and article_id = 1", [words])
    (second,) = db.execute("select id from quotes where text = ? and article_id = 2", [words]).fetchone()
    (roe,) = db.execute("select id from speakers where name = 'Bo Roe'").fetchone()
    db.execute("update quotes set source = ?, speaker_id = ? where id = ?", [source, roe, second])
    db.execute("delete from variants where quote_id = ?", [second])
    assert (change, words, words, 2) in told(db, edits(db, ids(db, FIRST)))


def test_an_outlet_that_changes_its_article_is_judged_by_what_it_printed_first(tmp_path):
    write_changed(tmp_path / "news.db")
    with open_database(tmp_path / "news.db") as db:
        told = {row["outlet"]: (row["versions"], row["altered"]) for row in db.query("select * from outlet_changes")}
    assert told == {"Harbour Post": (1, 0), "Town Crier": (1, 0)}
