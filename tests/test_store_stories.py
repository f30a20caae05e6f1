"""A name that stands alone is the one person who bears it on the same story; on others it stays whoever it is."""

import pytest
from stored import add

from quotes.records import Analysis, Article, Quote, Span, Speaker
from quotes.store import open_database, save_speakers
from quotes.store.speakers.commands import merge


@pytest.fixture
def db(tmp_path):
    with open_database(tmp_path / "quotes.db", create=True) as db:
        yield db


def said(name, day, *people, kind="person", beside="The Bergs and the Holms came.", clock=""):
    """An article of a day in which the last of the people is of that kind, with a sentence in which nobody speaks."""
    text = " ".join([*(f"{person} said so." for person in people), beside])
    kinds = ["person"] * (len(people) - 1) + [kind]
    quotes = [
        Quote("indirect", (Span(place, place + 1),), speaker=Speaker(person, of, "named", 0.9))
        for place, (person, of) in enumerate(zip(people, kinds, strict=True))
    ]
    return Analysis(Article(name, text, published=f"2031-03-{day:02}{clock}"), tuple(quotes))


def speaker_of(db, name):
    asked = "select distinct s.name from quotes q join speakers s on s.id = q.speaker_id where speaker_name = ?"
    (row,) = db.query(asked, [name])
    return row["name"]


FULL = said("a", 1, "Nils Roth", "Ida Berg")


@pytest.mark.parametrize(
    ("alone", "name", "speaker"),
    [
        pytest.param(said("b", 2, "Nils Roth", "Berg", kind="organisation"), "Berg", "Ida Berg", id="taken for a body"),
        pytest.param(said("b", 2, "Nils Roth", "Ida"), "Ida", "Ida Berg", id="a first name"),
        pytest.param(said("b", 2, "Nils Roth", "Ida", beside=""), "Ida", "Ida", id="a first name, no surname anywhere"),
        pytest.param(said("b", 2, "Nils Roth", "Ida", clock="T10:30:00+0100"), "Ida", "Ida Berg", id="by the clock"),
        pytest.param(said("b", 29, "Nils Roth", "Ida"), "Ida", "Ida", id="weeks later"),
        pytest.param(said("b", 2, "Mary Lund", "Berg", kind="organisation"), "Berg", "Berg", id="another story"),
    ],
)
def test_a_name_alone_is_whom_the_story_has(db, alone, name, speaker):
    add(db, FULL, alone)
    assert speaker_of(db, name) == speaker


@pytest.mark.parametrize(
    ("name", "speaker"),
    [
        pytest.param("Judge Berg", "Ida Berg", id="her office"),
        pytest.param("JUDGE BERG", "Ida Berg", id="in capitals"),
        pytest.param("Ms Berg", "Ida Berg", id="a woman"),
        pytest.param("Mr Berg", "Mr Berg", id="a man"),
    ],
)
def test_of_several_of_a_surname_a_title_and_it_are_the_one_of_the_story(db, name, speaker):
    add(db, FULL, said("c", 1, "Mary Lund", "Anna Berg"), said("b", 2, "Nils Roth", name))
    assert speaker_of(db, name) == speaker


def test_of_two_of_the_story_it_is_neither(db):
    add(db, FULL, said("c", 1, "Nils Roth", "Ida Holm"), said("b", 2, "Nils Roth", "Ida"))
    assert speaker_of(db, "Ida") == "Ida"


def test_a_name_that_another_story_has_too_stays(db):
    add(db, FULL, said("b", 2, "Nils Roth", "Ida"), said("c", 2, "Mary Lund", "Ida"))
    assert speaker_of(db, "Ida") == "Ida"


def test_what_people_decided_about_the_name_stays(db):
    add(db, FULL, said("b", 29, "Nils Roth", "Ida"))
    merge(db, "Ida", "Nils Roth", "his stage name")
    add(db, said("c", 2, "Nils Roth", "Ida"))
    save_speakers(db)
    assert speaker_of(db, "Ida") == "Nils Roth"


def test_a_name_that_very_many_bear_is_looked_up_on_no_story(db, monkeypatch):
    """Where 21 people are called Berg, "Berg" is none of them, and no story is asked for any."""
    looked_up = []
    monkeypatch.setattr(
        "quotes.store.speakers.stories._is_in_story", lambda _, lone, full: looked_up.append((lone, full))
    )
    people = [
        f"{first}{second} Berg" for first in ("An", "Be", "Cal") for second in ("a", "do", "en", "is", "or", "um", "y")
    ]
    add(
        db,
        *(said(name, 1, "Nils Roth", name) for name in people),
        said("b", 2, "Nils Roth", "Berg", kind="organisation"),
    )
    assert speaker_of(db, "Berg") == "Berg"
    assert not any(lone == "Berg" for lone, _ in looked_up)
