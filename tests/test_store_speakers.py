"""How names in articles become speakers over all articles, and what stays when more articles come."""

from dataclasses import replace

import pytest
from stored import HARBOUR, SOLBERG, add, dump, ferry, harbour, integrity

from quotes.records import Analysis, Article, Quote, Span, Speaker
from quotes.store import begin_run, open_database, save_speakers, write

pytestmark = pytest.mark.usefixtures("identity")


@pytest.fixture
def db(tmp_path):
    with open_database(tmp_path / "quotes.db", create=True) as db:
        yield db


def speakers(db):
    return [(row["key"], row["name"], row["kind"], row["role"]) for row in db["speakers"].rows_where(order_by="key")]


def names(db):
    return list(
        db.query(
            "select s.key, n.name, n.prints from speaker_names n join speakers s on s.id = n.speaker_id order by n.name"
        )
    )


def said(*people, **details):
    """An article in which each of the people says something."""
    text = " ".join(f"{person} said so." for person in people)
    quotes = [
        Quote("indirect", (Span(place, place + 1),), speaker=replace(Speaker(person, "person", "named"), **details))
        for place, person in enumerate(people)
    ]
    return Analysis(Article(f"{text} {details}", text), tuple(quotes))


def test_names_of_one_person_are_one_speaker(db):
    add(db, harbour(), ferry())
    assert speakers(db) == [("ingrid-solberg", "Ingrid Solberg", "person", "Mayor")]
    assert names(db) == [
        {"key": "ingrid-solberg", "name": "Ingrid Solberg", "prints": 3},
        {"key": "ingrid-solberg", "name": "Solberg", "prints": 1},
    ]
    assert db["quotes"].count_where("speaker_id = 1") == 4


def test_a_source_without_a_name_has_no_speaker(db):
    add(db, ferry())
    row = next(db["quotes"].rows_where("kind = 'mixed'"))
    assert (row["speaker_id"], row["speaker_name"], row["speaker_kind"], row["speaker_role"]) == (
        None,
        None,
        "organisation",
        "ferry line",
    )


def test_kind_and_role_are_what_most_quotations_say(db):
    add(db, said("Ada Byron", "Ada Byron", role="countess"), said("Ada Byron", kind="organisation", role="programmer"))
    assert speakers(db) == [("ada-byron", "Ada Byron", "person", "countess")]


def test_equal_slugs_of_different_names_are_told_apart_by_the_names(db):
    add(db, said("Zoë Quill", "Zoe Quill", "ZOE QUILL"))
    assert [speaker[:2] for speaker in speakers(db)] == [
        ("zoe-quill", "ZOE QUILL"),
        ("zoe-quill-997a39", "Zoe Quill"),
        ("zoe-quill-d03fd1", "Zoë Quill"),
    ]


@pytest.mark.parametrize("others", [(), ("AT-T",)], ids=["two", "three"])
def test_the_key_of_a_name_that_is_not_spelled_so_depends_on_the_name_alone(db, others):
    add(db, said("AT T", *others))
    add(db, said("AT&T"))
    assert {name: key for key, name, *_ in speakers(db)}["AT&T"] == "at-t-d1aff1"


def test_of_names_that_come_together_the_one_that_is_spelled_so_has_the_key(db):
    add(db, said("AT&T", "AT T"))
    assert [speaker[:2] for speaker in speakers(db)] == [("at-t", "AT T"), ("at-t-d1aff1", "AT&T")]


def test_a_key_once_given_is_kept(db):
    add(db, said("Zoë Quill"))
    add(db, said("Zoe Quill"))
    assert [speaker[:2] for speaker in speakers(db)] == [("zoe-quill", "Zoë Quill"), ("zoe-quill-997a39", "Zoe Quill")]


def test_a_surname_joins_its_bearer_when_he_comes(db):
    add(db, said("Grace", "Hopper"))
    add(db, said("Grace Hopper"))
    assert [speaker[0] for speaker in speakers(db)] == ["grace", "grace-hopper"]
    assert db.execute("select count(distinct speaker_id) from quotes where speaker_name like '%Hopper'").fetchone() == (
        1,
    )
    assert integrity(db) == []


def test_rows_of_speakers_that_stay_stay(db):
    add(db, said("Ada Byron", "Grace Hopper"))
    before = {row["key"]: row["id"] for row in db["speakers"].rows}
    add(db, said("Bo Early"), said("Ada Byron", role="countess"))
    after = {row["key"]: row["id"] for row in db["speakers"].rows}
    assert before.items() < after.items()


def test_speakers_whom_nobody_quotes_any_more_go(db):
    add(db, harbour())
    write(db, Analysis(HARBOUR, (replace(harbour().quotes[0], speaker=None),)), begin_run(db))
    save_speakers(db)
    assert speakers(db) == names(db) == []
    assert integrity(db) == []


def test_an_utterance_keeps_a_speaker_when_the_name_changes(db):
    add(db, said("Hopper"))
    write(db, said("Grace Hopper"), begin_run(db))
    save_speakers(db)
    assert db.execute("select s.name from utterances u join speakers s on s.id = u.speaker_id").fetchall() == [
        ("Grace Hopper",)
    ]


def test_saving_again_writes_nothing(db):
    add(db, harbour(), ferry(), said("Zoë Quill", "Zoe Quill", "Hopper"))
    before = dump(db)
    save_speakers(db)
    assert dump(db) == before


def test_naming_speakers_does_not_index_the_words_again(db):
    write(db, Analysis(HARBOUR, (replace(harbour().quotes[0], speaker=SOLBERG),)), begin_run(db))
    index = list(db["quotes_fts_data"].rows)
    save_speakers(db)
    assert db["quotes"].count_where("speaker_id is not null") == 1
    assert list(db["quotes_fts_data"].rows) == index
