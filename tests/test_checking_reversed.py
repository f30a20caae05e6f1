"""A draft that has as said what its speaker denied, or the other way round: never a pass."""

import pytest
from newsroom import article, write_story

from quotes.checking import Drafted, check
from quotes.records import Analysis, Quote, Span, Speaker
from quotes.store import open_database

MOSS = Speaker("Ida Moss", "person", "named", 1.0, "spokeswoman for the Ferry Board")
BOARD = Speaker("Ferry Board", "organization", "named", 1.0)
PRYCE = Speaker("Owen Pryce", "person", "named", 1.0)

CUT = "the council had cut the winter sailings"


def print_of(outlet, speaker, polarity, words):
    cue = {"said": "said", "denied": "denied"}[polarity]
    text = f"{speaker.name} {cue} that {words}."
    name = Span(0, len(speaker.name))
    content = Span(text.index(words), text.index(words) + len(words))
    quote = Quote("indirect", (content,), source=(name,), speaker=speaker, polarity=polarity)
    return Analysis(article(outlet.lower(), outlet, "2025-03-04", f"Sailings in the {outlet}", text), (quote,))


@pytest.fixture(scope="module")
def db(tmp_path_factory):
    path = tmp_path_factory.mktemp("reversed") / "ferry.db"
    stories = [
        print_of("Wire", MOSS, "denied", CUT),
        print_of("Post", MOSS, "denied", CUT),
        print_of("Lantern", BOARD, "said", CUT),
        print_of("Gazette", PRYCE, "said", "the harbour wall would hold all winter"),
        print_of("Chronicle", PRYCE, "said", "no lorry would cross the Linden bridge"),
    ]
    write_story(path, stories, [])
    with open_database(path, read_only=True) as db:
        yield db


def finding(db, speaker, polarity, words):
    (found,) = check(db.conn, [Drafted("indirect", (Span(0, len(words)),), words, (), speaker, polarity)])
    return found


@pytest.mark.parametrize(
    ("speaker", "polarity", "words", "verdict", "turned"),
    [
        pytest.param("Ida Moss", "said", CUT, "changed", ("(denied)", "(said)"), id="she denied it"),
        pytest.param("Ida Moss", "denied", CUT, "word for word", None, id="as she denied it"),
        pytest.param("Ferry Board", "said", CUT, "changed", ("(denied)", "(said)"), id="its spokeswoman denied it"),
        pytest.param(None, "said", CUT, "changed", ("(denied)", "(said)"), id="nobody named, somebody denied it"),
        pytest.param("Owen Pryce", "denied", "the harbour wall would hold all winter", "changed",
                     ("(said)", "(denied)"), id="he said it"),
        pytest.param("Owen Pryce", "denied", "a lorry would cross the Linden bridge", "same claim", None,
                     id="he said that none would"),
    ],
)  # fmt: skip
def test_words_of_the_other_polarity_are_no_record(db, speaker, polarity, words, verdict, turned):
    found = finding(db, speaker, polarity, words)
    negations = [(flag.reference, flag.version) for flag in found.flags if flag.name == "negation"]
    assert (found.verdict, negations) == (verdict, [turned] if turned else [])


def test_who_denied_it_is_shown_first_and_another_speaker_last(db):
    found = finding(db, "Ida Moss", "said", CUT)
    assert [(one.speaker, one.polarity) for one in (found.print, *found.others)] == [
        ("Ida Moss", "denied"),
        ("Ida Moss", "denied"),
        ("Ferry Board", "said"),
    ]
