"""Thoughts and stances are kept like quotations, and apart from them: not linked, not counted, shown on request."""

from dataclasses import replace

import pytest
from sqlite_utils import Database
from stored import add, dump, harbour, plans, without_indexes_of_pages, without_versions_that_count

from quotes.linking import grow
from quotes.records import Analysis
from quotes.store import (
    LinkingPool,
    begin_run,
    export_rows,
    open_database,
    read_versions,
    search,
    write,
)
from quotes.store.file.views import VIEWS

pytestmark = pytest.mark.usefixtures("identity")

WANTS, BELIEVES, FOUND, SAID = (
    "to build a second quay",
    "the harbour is safe",
    "most ships are late",
    "The quay will come",
)


@pytest.fixture
def db(tmp_path):
    with open_database(tmp_path / "quotes.db", create=True) as db:
        add(db, plans())
        yield db


def test_every_class_is_kept(db):
    classes = {row["text"]: row["cue_class"] for row in db["quotes_list"].rows}
    assert classes == {WANTS: "stance", BELIEVES: "thought", FOUND: "document", SAID: "speech"}


def test_a_class_that_a_better_model_corrects_is_written_and_the_row_stays(db):
    before = {row["key"]: row["id"] for row in db["quotes"].rows}
    corrected = tuple(replace(quote, cue_class="speech") for quote in plans().quotes)
    assert write(db, Analysis(plans().article, corrected), begin_run(db)) == "updated"
    assert {row["key"]: row["id"] for row in db["quotes"].rows} == before
    assert {row["cue_class"] for row in db["quotes"].rows} == {"speech"}


def test_only_speech_and_documents_are_given_to_linking(db):
    assert [version.text for version in read_versions(db)] == [FOUND, SAID]


def test_a_stance_is_no_version_of_anything_even_in_the_same_words(db):
    again = replace(plans(), article=replace(plans().article, id="reprint.txt", outlet="Coast Herald"))
    write(db, again, begin_run(db))
    grow(LinkingPool(db))
    linked = db.query("select q.text, u.versions from variants v join quotes q on q.id = v.quote_id "
                      "join utterances u on u.id = v.utterance_id")  # fmt: skip
    assert {(row["text"], row["versions"]) for row in linked} == {(FOUND, 2), (SAID, 2)}


def test_what_turns_out_to_be_a_stance_leaves_its_utterance(db):
    corrected = tuple(replace(quote, cue_class="stance") for quote in plans().quotes)
    add(db, Analysis(plans().article, corrected))
    grow(LinkingPool(db))
    assert [db[name].count for name in ("quotes", "utterances", "variants")] == [4, 0, 0]


def test_the_summaries_count_speech_and_documents_only(db):
    assert [(row["name"], row["quotations"]) for row in db["speaker_summary"].rows] == [("Ingrid Solberg", 1)]
    assert [(row["name"], row["quotations"], row["speakers"]) for row in db["outlet_summary"].rows] == [
        ("Evening Post", 2, 1)
    ]


@pytest.mark.parametrize(
    ("words", "shown", "aside", "everything"),
    [
        ("quay", [SAID], 1, {WANTS, SAID}),
        ("harbour", [], 1, {BELIEVES}),
        ("ships", [FOUND], 0, {FOUND}),
        ("solberg", [SAID], 2, {WANTS, BELIEVES, SAID}),
        ("giraffe", [], 0, set()),
        ("", [], 0, set()),
    ],
    ids=["quay", "harbour", "ships", "solberg", "giraffe", "nothing"],
)
def test_search_keeps_thoughts_and_stances_aside_and_counts_them(db, words, shown, aside, everything):
    found = search(db, words)
    assert ([hit.text for hit in found.hits], found.aside) == (shown, aside)
    all_found = search(db, words, all_classes=True)
    assert ({hit.text for hit in all_found.hits}, all_found.aside) == (everything, aside)


def test_a_hit_tells_its_class_and_cue(db):
    (hit,) = search(db, "harbour", all_classes=True).hits
    assert (hit.cue_class, hit.cue, hit.utterance, hit.versions) == ("thought", "believes", None, None)


def test_an_export_has_the_rest_on_request(db):
    assert [row["text"] for row in export_rows(db)] == [FOUND, SAID]
    assert [(row["text"], row["cue_class"], row["relation"]) for row in export_rows(db, all_classes=True)] == [
        (WANTS, "stance", None),
        (BELIEVES, "thought", None),
        (FOUND, "document", "reference"),
        (SAID, "speech", "reference"),
    ]


def test_an_older_file_is_brought_up_to_date_and_all_in_it_is_speech(tmp_path):
    new, old = tmp_path / "new.db", tmp_path / "old.db"
    for path in (new, old):
        with open_database(path, create=True) as db:
            add(db, harbour())
            expected = _without_times(db)
    with Database(old) as db:
        for view in VIEWS:
            db[view].drop()
        without_indexes_of_pages(db)
        without_versions_that_count(db)
        later = ("reported_by_id", "modality", "polarity")
        for index in ("cue_class_speaker_id", *later):
            db.execute(f"drop index idx_quotes_{index}")
        for column in (*later, "cue_class"):
            db.execute(f"alter table quotes drop column {column}")
        db["quotes"].create_index(["speaker_id"])
        db.execute("delete from _sqlite_migrations where name in ('m002_cue_class', 'm003_manner')")
    with open_database(old) as db:
        assert {row["cue_class"] for row in db["quotes_list"].rows} == {"speech"}
        assert [hit.text for hit in search(db, "lucky").hits] == ["We were lucky"]
        assert _without_times(db) == expected
        add(db, plans())
        assert db["quotes"].count_where("cue_class = 'stance'") == 1


def _without_times(db):
    """The file as SQL, in any order, without what tells when a run was."""
    lines = (line for line in dump(db).splitlines() if "_migrations" not in line and '"runs"' not in line)
    return sorted(lines)
