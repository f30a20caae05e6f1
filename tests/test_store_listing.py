"""Speakers and utterances are listed in their order, as many as asked for, with how many there are."""

from dataclasses import replace

import pytest
from stored import add, harbour, many, plain_identity

from quotes.records import Speaker
from quotes.store import open_database
from quotes.store.finding.listing import list_speakers, list_utterances


@pytest.fixture
def db(tmp_path):
    with plain_identity(), open_database(tmp_path / "quotes.db", create=True) as db:
        yield db


def said_by(*names):
    """An article in which the first three of the names are quoted."""
    quotations = zip(harbour().quotes, names, strict=False)
    return replace(
        harbour(), quotes=tuple(replace(one, speaker=Speaker(name, "person", "named")) for one, name in quotations)
    )


@pytest.mark.parametrize(
    ("like", "found"),
    [
        ("", ["Ásta Ørnsen", "Óscar Peña"]),
        ("óscar", ["Óscar Peña"]),
        ("OSCAR PENA", ["Óscar Peña"]),
        ("orns", ["Ásta Ørnsen"]),
        ("a o", ["Ásta Ørnsen"]),
        ("nobody", []),
    ],
)
def test_letters_of_a_name_find_it_whatever_their_case_and_accents(db, like, found):
    add(db, said_by("Ásta Ørnsen", "Ásta Ørnsen", "Óscar Peña"))
    rows, total = list_speakers(db, like)
    assert ([row["name"] for row in rows], total) == (found, len(found))


def test_the_most_quoted_come_first_and_the_rest_is_counted(db):
    add(db, said_by("Ida Moe", "Cal Orr", "Ida Moe"))
    (row,), total = list_speakers(db, limit=1)
    assert (row["name"], row["quotations"], row["articles"], row["names"], total) == (
        "Ida Moe", 2, 1, [{"name": "Ida Moe", "prints": 2}], 2,
    )  # fmt: skip
    assert row["first_published"] == row["last_published"] == "2024-03-01"


def test_names_are_counted_as_the_speaker_is_without_what_was_only_thought(db):
    said, *others = said_by("Ida Moe", "Ida Moe", "I. Moe").quotes
    add(db, replace(harbour(), quotes=(said, *(replace(one, cue_class="thought") for one in others))))
    rows, _ = list_speakers(db)
    assert {row["name"]: (row["quotations"], row["names"]) for row in rows} == {
        "I. Moe": (0, [{"name": "I. Moe", "prints": 0}]),
        "Ida Moe": (1, [{"name": "Ida Moe", "prints": 1}]),
    }


def test_what_one_article_alone_has_in_several_wordings_is_altered_last(db):
    add(db, *many())
    ids = [row["id"] for row in db["utterances"].rows_where("versions > 1", order_by="id")]
    db.execute("update utterances set altered = 9, articles = 1 where id = ?", [ids[0]])
    db.execute("update utterances set altered = 1, articles = 2 where id = ?", [ids[1]])
    db.execute("update utterances set altered = 8, articles = 1 where id not in (?, ?)", ids[:2])
    keys = [row["key"] for row in list_utterances(db, "altered").rows]
    assert keys[:2] == [db["utterances"].get(id_)["key"] for id_ in (ids[1], ids[0])]


def test_the_first_utterances_are_listed_and_the_rest_is_counted(db):
    add(db, *many())
    every, total = list_utterances(db)
    assert (len(every), total) == (total, db["utterances"].count_where("versions > 1"))
    assert total > 1
    for by in ("printed", "altered"):
        every, _ = list_utterances(db, by)
        assert list_utterances(db, by, 1) == (every[:1], total)
