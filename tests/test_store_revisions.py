"""A changed article is a new version beside the old one, and their quotations are compared."""

import json
from dataclasses import replace

import pytest
from click.testing import CliRunner
from sqlite_utils import Database
from stored import FERRY, HARBOUR, add, ferry, harbour

from quotes.cli import main
from quotes.linking import grow
from quotes.records import Analysis
from quotes.store import LinkingPool, export_rows, open_database, search
from quotes.store.finding.totals import totals

EARLIER = """Mayor Ada Rell said on Monday that the old bridge would close.
“We will not wait until a lorry is in the river,” she told the council of Aldwich.
“Nobody asked us about any of this,” said Bo Roe, a baker on the east bank of the river.
“The ferry will be free for a year,” said harbour master Cal Finn."""
LATER = """Mayor Ada Rell said on Monday that the old bridge would close.
“We will not wait until a bus is in the river,” she told the council of Aldwich.
“The ferry will be free for a year,” said harbour master Cal Finn.
“Our trucks will take the long way round,” said Dee Orr, who runs a haulage company there."""
ELSEWHERE = "“We will not wait until a lorry is in the river,” said Mayor Ada Rell of Aldwich, the Crier reports."
URL = "https://post.example/bridge"


def record(text, url=URL, published="2025-03-06T10:00:00Z", outlet="Harbour Post"):
    return {"text": text, "url": url, "published": published, "outlet": outlet, "title": "Bridge to close"}


def added(folder, *records):
    add_output(folder, *records)
    return folder / "q.db"


def add_output(folder, *records):
    source = folder / "articles.jsonl"
    source.write_text("\n".join(map(json.dumps, records)), encoding="utf-8")
    result = CliRunner().invoke(main, ["add", str(folder / "q.db"), str(source)])
    assert result.exit_code == 0, result.output
    return result.output


@pytest.fixture(scope="module")
def changed(tmp_path_factory):
    """An article, the same after it was changed, and another outlet's."""
    folder = tmp_path_factory.mktemp("changed")
    return added(
        folder,
        record(EARLIER),
        record(LATER, published="2025-03-06T15:00:00Z"),
        record(ELSEWHERE, "https://crier.example/1", "2025-03-07", "Town Crier"),
    )


def test_adding_a_changed_article_tells_what_it_edited(tmp_path):
    lines = [add_output(tmp_path, record(text)) for text in (EARLIER, LATER)]
    assert "changed:" not in lines[0]
    assert "1 article changed: 1 quotation edited, 1 taken out, 1 added" in lines[1]
    assert "It holds 1 article with " in lines[0]
    assert "It holds 1 article in 2 versions with " in lines[1]


def test_what_became_of_each_quotation_is_known(changed):
    with Database(changed) as db:
        rows = db.query(
            "select change, before, after, speaker, revision from edited_quotations order by change, before"
        )
        assert [tuple(row.values()) for row in rows] == [
            ("added", None, "Our trucks will take the long way round", "Dee Orr", 2),
            ("dropped", "Nobody asked us about any of this", None, "Bo Roe", 2),
            (
                "edited",
                "We will not wait until a lorry is in the river",
                "We will not wait until a bus is in the river",
                "Ada Rell",
                2,
            ),
            ("kept", "The ferry will be free for a year", "The ferry will be free for a year", "Cal Finn", 2),
            ("kept", "the old bridge would close", "the old bridge would close", "Ada Rell", 2),
        ]


def test_both_versions_are_kept_and_numbered(changed):
    with Database(changed) as db:
        first, second, other = db.query("select id, text, revision, version_of from articles order by id")
        assert (first["text"], second["text"]) == (EARLIER, LATER)
        assert [(one["revision"], one["version_of"]) for one in (first, second, other)] == [
            (1, None),
            (2, first["id"]),
            (1, None),
        ]


@pytest.mark.parametrize(
    "address",
    [None, pytest.param("https://post.example/", id="front page"), pytest.param(URL + "?page=2", id="another")],
)
def test_what_is_no_longer_at_the_address_is_no_version(tmp_path, address):
    records = [record(EARLIER) | {"id": "a"}, record(LATER, published="2025-03-06T15:00:00Z") | {"id": "b"}]
    added(tmp_path, *records)
    for moved, stays in ((0, 1), (1, 0)):
        one, other = records[moved] | {"url": address}, records[stays]
        with Database(added(tmp_path, one, other)) as db:
            numbered = db.execute("select revision, version_of, replaced_by from articles").fetchall()
        assert numbered == [(1, None, None)] * 2


def test_versions_count_as_one_article_and_reprint_nobody(changed):
    with Database(changed) as db:
        counts = dict(db.execute("select text, articles from utterances").fetchall())
        assert counts["We will not wait until a lorry is in the river"] == 2
        assert counts["The ferry will be free for a year"] == 1
        reprints = db.query(
            "select copy.url, original.url as original from reprints as r"
            " join articles as copy on copy.id = r.article_id join articles as original on original.id = r.original_id"
        )
        assert {(row["url"], row["original"]) for row in reprints} == {("https://crier.example/1", URL)}


@pytest.fixture(scope="module")
def again(tmp_path_factory):
    """An article that was changed twice: the second time another sentence alone."""
    folder = tmp_path_factory.mktemp("again")
    records = [
        record(text, published=f"2025-03-0{day}") for day, text in ((6, EARLIER), (7, LATER), (8, f"{LATER} Rain."))
    ]
    return added(folder, *records)


def test_each_quotation_of_an_article_counts_once(again):
    with Database(again) as db:
        counted = db.query("select name, quotations, articles from speaker_summary order by name")
        assert [tuple(row.values()) for row in counted] == [("Ada Rell", 2, 1), ("Cal Finn", 1, 1), ("Dee Orr", 1, 1)]
        assert [(row["articles"], row["quotations"], row["speakers"]) for row in db["outlet_summary"].rows] == [
            (1, 4, 3)
        ]
        assert totals(db).quotations == {"direct": 3, "mixed": 0, "indirect": 1}
        versions = dict(db.execute("select text, versions from utterances").fetchall())
        assert versions == {
            "the old bridge would close": 1,
            "We will not wait until a lorry is in the river": 2,
            "Nobody asked us about any of this": 1,
            "The ferry will be free for a year": 1,
            "Our trucks will take the long way round": 1,
        }


def test_a_list_tells_what_a_later_version_keeps_or_changed(again):
    told = "select text, json_group_array(later_version) from (select * from quotes_list order by id) group by text"
    with Database(again) as db:
        assert {text: json.loads(versions) for text, versions in db.execute(told)} == {
            "the old bridge would close": ["kept", "kept", None],
            "We will not wait until a lorry is in the river": ["changed"],
            "We will not wait until a bus is in the river": ["kept", None],
            "Nobody asked us about any of this": ["changed"],
            "The ferry will be free for a year": ["kept", "kept", None],
            "Our trucks will take the long way round": ["kept", None],
        }
        exported = {(row["text"], row["later_version"], row["fate"]) for row in export_rows(db)}
        assert ("Nobody asked us about any of this", "changed", "dropped") in exported
        assert ("Our trucks will take the long way round", "kept", None) in exported


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("ferry", [("The ferry will be free for a year", None)]),
        ("asked", [("Nobody asked us about any of this", "dropped")]),
        (
            "wait",
            [
                ("We will not wait until a lorry is in the river", "edited later"),
                ("We will not wait until a bus is in the river", "edited"),
            ],
        ),
    ],
    ids=["kept", "taken out", "edited"],
)
def test_a_search_finds_once_what_an_article_goes_on_printing(again, words, found):
    with Database(again) as db:
        hits = search(db, words).hits
        assert [("".join(part for part, _ in hit.parts), hit.fate) for hit in hits] == found


def test_what_was_read_without_the_rest_behind_a_paywall_does_not_count(db):
    add(db, version(" A"), version(" B", modified="2024-03-02"), version(" C", modified="2024-03-03", stub=True))
    (whole,) = db.execute("select id from articles where text like '% B'").fetchone()
    replaced = db.execute("select substr(text, -1), replaced_by from articles order by revision").fetchall()
    assert replaced == [("A", whole), ("B", None), ("C", whole)]


def version(text_ending, **facts):
    return Analysis(replace(HARBOUR, text=HARBOUR.text + text_ending, **facts), ())


def numbered(db):
    return [
        (row["text"][len(HARBOUR.text) :], row["revision"], row["first"])
        for row in db.query(
            "select a.text, a.revision, substr(f.text, :length) as first from articles as a"
            " left join articles as f on f.id = a.version_of order by a.revision, a.id",
            {"length": len(HARBOUR.text) + 1},
        )
    ]


@pytest.fixture
def db(tmp_path):
    with open_database(tmp_path / "quotes.db", create=True) as db:
        yield db


def test_versions_are_in_the_order_of_their_time_whatever_came_first(db):
    add(
        db,
        version(" C", modified="2024-03-03T08:00:00+02:00"),
        version(" A"),
        version(" B", modified="2024-03-03T05:00:00Z"),
    )
    assert numbered(db) == [(" A", 1, None), (" B", 2, " A"), (" C", 3, " A")]


@pytest.mark.parametrize(
    ("dates", "order"),
    [
        pytest.param(["2024-03-03", "2024-04", None], [0, 1, 2], id="a month, then no date"),
        pytest.param([None, "2024-04", "2024-03-03"], [2, 1, 0], id="the other way round"),
        pytest.param(["2024-05-08", "2025"], [0, 1], id="a year"),
        pytest.param(["2024-03-04T01:00:00+00:00", "2024-03-03T23:30:00-05:00"], [0, 1], id="an evening overseas"),
    ],
)
def test_a_date_known_in_part_has_its_place_among_the_others(db, dates, order):
    add(db, *(version(f" {number}", published=date) for number, date in enumerate(dates)))
    assert [text for text, *_ in numbered(db)] == [f" {number}" for number in order]


def test_a_file_whose_versions_were_numbered_otherwise_is_mended_when_it_is_opened(tmp_path):
    path = tmp_path / "quotes.db"
    with open_database(path, create=True) as db:
        add(db, version(" A", published="2024-03-03"), version(" B", published="2024-04"))
        grow(LinkingPool(db))
        first, second = (row["id"] for row in db["articles"].rows)
        db.execute("update articles set revision = 2, version_of = ? where id = ?", [second, first])
        db.execute("update articles set revision = 1, version_of = null where id = ?", [second])
        db.execute("delete from _unlinked_articles")
        db.execute("drop index idx_articles_printed")
        db.execute("delete from _sqlite_migrations where name like 'm017%'")
        db.commit()
    with open_database(path) as db:
        assert numbered(db) == [(" A", 1, None), (" B", 2, " A")]
        assert db["_unlinked_articles"].count == 2


def test_where_no_time_is_known_in_the_order_in_which_they_were_added(db):
    add(db, version(" A", published=None), version(" B", published=None))
    assert numbered(db) == [(" A", 1, None), (" B", 2, " A")]


def test_adding_them_again_changes_nothing(db):
    add(db, version(" A"), version(" B", modified="2024-03-04"))
    before = numbered(db)
    add(db, version(" B", modified="2024-03-04"), version(" A"))
    assert numbered(db) == before


@pytest.mark.parametrize("url", [None, "https://example.org", "https://example.org/"], ids=str)
def test_articles_of_no_address_or_of_a_front_page_are_no_versions(db, url):
    add(db, version(" A", url=url), version(" B", url=url))
    assert numbered(db) == [(" A", 1, None), (" B", 1, None)]


def test_in_a_file_of_before_they_are_numbered_when_it_is_opened(tmp_path):
    path = tmp_path / "quotes.db"
    with open_database(path, create=True) as db:
        add(db, version(" A"), version(" B"), ferry())
        for view in db.view_names():
            db.execute(f"drop view {view}")
        db.execute("drop trigger _article_changed")
        db.execute("drop index idx_articles_printed")
        db.execute("alter table articles drop column printed")
        for index in ("url", "version_of", "language"):
            db.execute(f"drop index idx_articles_{index}")
        for column in ("modified", "language", "credit", "stub", "revision", "version_of"):
            db.execute(f"alter table articles drop column {column}")
        db.execute("delete from _sqlite_migrations where substr(name, 1, 4) in ('m012', 'm015', 'm017')")
        db.commit()
    with open_database(path) as db:
        assert numbered(db)[:1] + numbered(db)[2:] == [(" A", 1, None), (" B", 2, " A")]
        assert {row["language"] for row in db["articles"].rows} == {"en"}


def test_who_copied_an_article_before_it_was_changed_copied_it(db):
    crier = {"url": "https://crier.example/2", "outlet": "Town Crier", "published": "2025-03-06T12:00:00Z"}
    first, later = version("", published="2025-03-06T10:00:00Z"), version(" A", published="2025-03-06T10:00:00Z")
    later = replace(later, article=replace(later.article, modified="2025-03-06T15:00:00Z"))
    add(db, first, version("", id="crier", **crier), later)
    grow(LinkingPool(db))
    assert db["articles"].count_where("printed = '2025-03-06T15:00:00Z'") == 1
    copies = db.execute("select a.url from reprints as r join articles as a on a.id = r.article_id").fetchall()
    assert copies == [("https://crier.example/2",)] * 2


def test_articles_of_other_addresses_are_no_versions(db):
    add(db, harbour(), ferry())
    assert [row["revision"] for row in db["articles"].rows] == [1, 1]
    assert HARBOUR.url != FERRY.url
