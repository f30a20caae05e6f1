"""A name is stored as it is to be read; the article's text keeps what was printed."""

import pytest
from stored import add

from quotes.records import Analysis, Article, Quote, Span, Speaker
from quotes.spelling import sounded, written
from quotes.store import open_database

WRITTEN = {
    "plain": ("Zoë Quill", "Zoë Quill"),
    "marks of direction": ("\u202aZoë\u200f Quill\u202c", "Zoë Quill"),
    "control characters": ("Zoë\x00 Quill\x1b", "Zoë Quill"),
    "a soft hyphen": ("Zoë Qu\u00adill", "Zoë Quill"),
    "lines": ("Zoë\n  Quill\t", "Zoë Quill"),
    "half a character": ("Zoë Quill\ud83d", "Zoë Quill"),
    "a joiner that is spelling": ("علی\u200cاکبر", "علی\u200cاکبر"),
    "letters broken in transmission": ("TomÃ¡s Quill", "Tomás Quill"),
    "a letter that only looks broken": ("JOÃO Quill", "JOÃO Quill"),
    "nothing that is seen": ("\u200f\u200e", ""),
}


@pytest.mark.parametrize(("name", "expected"), WRITTEN.values(), ids=WRITTEN.keys())
def test_a_name_as_it_is_to_be_read(name, expected):
    assert written(name) == expected


def test_a_stored_name_is_clean_and_the_text_is_not_touched(tmp_path):
    text = "Zoë\u200f Quill said so."
    quote = Quote(
        "indirect", (Span(16, 18),), source=(Span(0, 10),), speaker=Speaker("Zoë\u200f Quill", "person", "named")
    )
    with open_database(tmp_path / "quotes.db", create=True) as db:
        add(db, Analysis(Article("a.txt", text), (quote,)))
        (row,) = db["quotes"].rows
        (article,) = db["articles"].rows
        assert (row["speaker_name"], row["source"], article["text"]) == ("Zoë Quill", "Zoë\u200f Quill", text)
        assert [row["name"] for row in db["speakers"].rows] == ["Zoë Quill"]


@pytest.mark.parametrize(
    ("names", "sound"),
    [
        pytest.param(["sergei", "sergey", "serguei"], "sergei", id="a French u behind g"),
        pytest.param(["aleksei", "alekseyi", "aleksey"], "aleksei", id="i or y"),
        pytest.param(["yevgeni", "evgeny", "jevgeni"], "evgeni", id="ye, je or e"),
        pytest.param(["augusto", "auguusto"], "augusto", id="a u that is heard"),
    ],
)
def test_spellings_of_one_name_sound_alike(names, sound):
    assert {sounded(name) for name in names} == {sound}
