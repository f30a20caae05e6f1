"""What became of a quotation over all versions of its article, and what that makes of each of its prints."""

import pytest
from changed import CRIER, FINN, FIRST, ROE, SECOND, THIRD, write_changed, write_versions
from stored import add

from quotes.records import Analysis, Article, Quote, Span
from quotes.store import article_key, open_database
from quotes.store.articles.edits import (
    Edit,
    Histories,
    are_more_changed,
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
BACK = [edit("kept", "a", "b"), edit("dropped", "b", None, 2), edit("added", "b", "c", 4), edit("edited", "c", "d", 5)]
MERGED = [edit("kept", "a", "c"), edit("regrouped", "b", "c"), edit("edited", "c", "d", 2)]


@pytest.mark.parametrize(
    ("found", "fates"),
    [
        (EDITED, {"a": "edited later", "b": "edited later", "c": "edited", "d": "edited"}),
        (TWICE, {"a": "edited later", "b": "edited later", "c": "edited"}),
        (DROPPED, {"a": "dropped", "b": "dropped"}),
        (BACK[:3], {"a": None, "b": None, "c": None}),
        (BACK, {"a": "edited later", "b": "edited later", "c": "edited later", "d": "edited"}),
        ([*BACK[:3], edit("dropped", "c", None, 5)], {"a": "dropped", "b": "dropped", "c": "dropped"}),
        (MERGED, {"a": "edited later", "b": None, "c": "edited later", "d": "edited"}),
        ([*MERGED[:2], edit("dropped", "c", None, 2)], {"a": "dropped", "b": "dropped", "c": "dropped"}),
        ([edit("regrouped", "a", None)], {"a": None}),
        ([edit("added", None, "a"), edit("kept", "a", "b", 2)], {"a": None, "b": None}),
        ([], {"a": None}),
    ],
    ids=[
        "edited once",
        "edited twice",
        "added, edited, dropped",
        "dropped, back",
        "dropped, back, edited",
        "dropped, back, dropped",
        "merged, edited",
        "merged, dropped",
        "split",
        "added",
        "one version",
    ],
)
def test_of_what_is_done_to_a_quotation_the_last_tells_most(found, fates):
    histories = Histories(found)
    assert {key: histories.fate(key) for key in fates} == fates


def test_the_way_to_a_quotation_and_on_from_it():
    histories = Histories(EDITED)
    assert histories.until("c") == EDITED[:2]
    assert histories.since("c") == EDITED[2:]


def test_the_way_over_a_gap_where_it_was_dropped():
    histories = Histories(BACK)
    assert histories.until("c") == BACK[:3]
    assert histories.since("a") == BACK


def test_what_was_there_before_others_were_merged_with_it_comes_from_its_own_print():
    assert Histories(reversed(MERGED)).until("c") == MERGED[:1]


@pytest.fixture(scope="module")
def db(tmp_path_factory):
    path = tmp_path_factory.mktemp("edits") / "spring.db"
    write_changed(path)
    return open_database(path, read_only=True)


def ids(db, *printed):
    rows = {row["key"]: row["id"] for row in db.table("articles").rows_where(select="id, key")}
    return [rows[article_key(each)] for each in printed]


def changed_words(db, found):
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
    assert changed_words(db, edits(db, ids(db, version))) == SINCE_THE_FIRST | SINCE_THE_SECOND


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
    assert changed_words(db, latest_edits(db, outlet, most)) == expected


def test_fates_by_key_and_by_row_id_are_the_same(db):
    keys = {row["id"]: row["key"] for row in db.table("quotes").rows_where(select="id, key")}
    by_key = fates(db, keys.values())
    assert {keys[number]: fate for number, fate in latest_fates(db).items()} == by_key
    assert sorted(by_key.values()) == ["dropped"] * 3 + ["edited"] * 2 + ["edited later"]
    assert latest_fates(db, ["town-crier"]) == {}


def test_of_many_changed_articles_each_has_its_fate(tmp_path, monkeypatch):
    monkeypatch.setattr("quotes.store.articles.edits.LATEST", 2)
    monkeypatch.setattr("quotes.store.articles.edits._TOGETHER", 2)
    with open_database(tmp_path / "spring.db", create=True) as db:
        add(db, *[page(number, words) for number in range(5) for words in (NOBODY, FERRY)])
        keys = [row["key"] for row in db.query("select key from quotes where text = ?", [NOBODY])]
        assert fates(db, keys) == dict.fromkeys(keys, "dropped")


def page(number, words):
    """One of two versions of a page, by what is said in it."""
    said = (Span(1, 1 + len(words)),)
    printed = Article(words, f"“{words},” said Bo Roe on {number} March.", url=f"https://post.example/{number}")
    return Analysis(printed, (Quote("direct", said, speaker=ROE),))


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
    assert (change, words, words, 2) in changed_words(db, edits(db, ids(db, FIRST)))


NOBODY, FERRY = "Nobody asked us", "The ferry will be free for a year"
BOTH = f"{NOBODY}. {FERRY}"


def changes(path, *versions, **given):
    """What each version after the first changed, and the fates of the quotations in their order."""
    write_versions(path, *versions, **given)
    db = open_database(path, read_only=True)
    keys = [row["key"] for row in db.query("select q.key from quotes as q join articles as a on a.id = article_id "
                                           "order by revision, q.start")]  # fmt: skip
    by_key = fates(db, keys)
    found = [(each.change, each.later) for each in edits(db, [1])]
    return [change for change, _ in found if change != "kept"], [by_key.get(key) for key in keys]


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ([(NOBODY, ROE), (FERRY, FINN), (NOBODY, ROE)], [(NOBODY, ROE), (FERRY, FINN)], ["regrouped"]),
        ([(NOBODY, ROE)], [("NOBODY asked “us”", ROE)], ["regrouped"]),
        ([(BOTH, ROE)], [(FERRY, ROE), (NOBODY, ROE)], ["regrouped"] * 3),
        ([(FERRY, ROE), (NOBODY, ROE)], [(BOTH, ROE)], ["regrouped"] * 3),
        ([(NOBODY, FINN), (FERRY, ROE)], [(BOTH, ROE)], ["regrouped", "regrouped", "dropped"]),
        ([("no", ROE), (NOBODY, ROE)], [(NOBODY, ROE)], ["dropped"]),
        ([(BOTH, ROE)], [(NOBODY, ROE)], ["dropped", "regrouped"]),
    ],
    ids=["a pull quote", "marks and case", "split", "merged", "a few of another's words", "part of a word", "half"],
)
def test_words_that_are_still_printed_are_neither_dropped_nor_added(tmp_path, before, after, expected):
    found, fates = changes(tmp_path / "spring.db", before, after)
    assert sorted(found) == sorted(expected)
    assert fates.count("dropped") == expected.count("dropped")


def test_words_that_were_dropped_and_are_back_have_no_fate(tmp_path):
    said = [(FERRY, FINN), (NOBODY, ROE)]
    versions = [said, said[:1], said[:1], said]
    assert changes(tmp_path / "spring.db", *versions) == (["dropped", "added"], [None] * 6)


@pytest.mark.parametrize(
    ("versions", "stub", "expected"),
    [
        ([[FERRY, NOBODY], [FERRY], [FERRY, NOBODY]], 2, ([], [None] * 5)),
        ([[FERRY, NOBODY], [FERRY], [FERRY]], 2, (["dropped"], [None, "dropped", None, None])),
        ([[FERRY], [FERRY, NOBODY]], 1, ([], [None] * 3)),
        ([[FERRY, NOBODY], [FERRY]], 2, ([], [None] * 3)),
    ],
    ids=["between", "between, then dropped", "first", "last"],
)
def test_what_a_paywall_hides_is_not_dropped(tmp_path, versions, stub, expected):
    said = [[(words, ROE) for words in version] for version in versions]
    assert changes(tmp_path / "spring.db", *said, stubs=(stub,)) == expected


def test_a_page_that_is_changed_all_day_is_followed_to_its_end(tmp_path):
    said = [(FERRY, FINN), (NOBODY, ROE)]
    write_versions(tmp_path / "live.db", *[said] * 30, *[said[:1]] * 15)
    db = open_database(tmp_path / "live.db", read_only=True)
    (first,) = db.query("select key from quotes where text = ? and article_id = 1", [NOBODY])
    assert fates(db, [first["key"]]) == {first["key"]: "dropped"}


@pytest.mark.parametrize(("outlets", "expected"), [((), True), (["harbour-post"], True), (["town-crier"], False)])
def test_whether_more_were_changed_than_are_looked_through(db, monkeypatch, outlets, expected):
    assert not are_more_changed(db, outlets)
    monkeypatch.setattr("quotes.store.articles.edits.LATEST", 1)
    assert are_more_changed(db, outlets) == expected


def test_an_outlet_that_changes_its_article_is_judged_by_what_it_printed_first(tmp_path):
    write_changed(tmp_path / "news.db")
    with open_database(tmp_path / "news.db") as db:
        counts = {row["outlet"]: (row["versions"], row["altered"]) for row in db.query("select * from outlet_changes")}
    assert counts == {"Town Crier": (1, 0)}  # the Post has the reference


def test_what_an_article_was_changed_to_comes_behind_what_it_was(tmp_path):
    write_changed(tmp_path / "news.db")
    with open_database(tmp_path / "news.db") as db:
        rows = db.query("select source_id, printed from articles where url is not null order by revision")
        printed = [tuple(row.values()) for row in rows]
    assert printed == [
        ("first.txt", "2025-03-06T10:00:00Z"),
        ("second.txt", "2025-03-06T15:00:00Z"),
        ("third.txt", "2025-03-07T08:30:00Z"),
    ]
