"""Whose an utterance is: its reference's speaker, with whom other prints put it down to."""

import json

import pytest
from commands import quotes
from newsroom import get, shown, write_story
from papers import person, print_of, unnamed

from quotes.web.serving import build

WORDS = "Half of the crew stopped trusting the charts"
RELL, BRANDT = person("Tomas Rell"), person("Ana Brandt")


def paper(outlet, day, speaker, source=None, more=""):
    return print_of(outlet, WORDS + more, speaker, source or speaker.name, day=f"2025-03-{day:02}")


def write(folder, *papers):
    write_story(folder / "crew.db", papers, [("Half of the crew",)])
    return folder / "crew.db"


def heading(database):
    return quotes("utterances", database).stdout.splitlines()[0].partition(" · 2 versions")[0]


@pytest.mark.parametrize(
    ("first", "expected"),
    [
        pytest.param(
            unnamed("a senior officer"),
            "A senior officer (not named) · elsewhere attributed to Tomas Rell",
            id="somebody of whom nothing is told",
        ),
        pytest.param(unnamed("the captain"), "Tomas Rell", id="whom others may name"),
        pytest.param(BRANDT, "Ana Brandt · elsewhere attributed to Tomas Rell", id="somebody else"),
        pytest.param(RELL, "Tomas Rell", id="the same"),
    ],
)
def test_an_utterance_is_headed_with_whom_its_reference_has(tmp_path, first, expected):
    source = first.name or first.role
    assert heading(write(tmp_path, paper("Post", 2, first, source), paper("Star", 4, RELL))) == expected


def test_a_print_that_names_another_is_marked(tmp_path):
    database = write(tmp_path, paper("Post", 2, BRANDT), paper("Star", 4, RELL))
    (found,) = json.loads(quotes("utterances", database, "--json").stdout)
    lines = quotes("compare", database, found["key"]).stdout.splitlines()
    assert lines[0].startswith("Ana Brandt · elsewhere attributed to Tomas Rell · 2 versions")
    star = next(number for number, line in enumerate(lines) if line.startswith("  Star ·"))
    assert lines[star + 1] == "    attributed to Tomas Rell"
    assert sum("attributed to" in line for line in lines) == 2


def test_the_page_tells_who_else_is_named(tmp_path):
    database = write(tmp_path, paper("Post", 2, unnamed("a mate"), "a mate"), paper("Star", 4, RELL, more=", he said"))
    (found,) = json.loads(quotes("utterances", database, "--json").stdout)
    page = shown(get(build(database), f"/-/utterance/{found['key']}"))
    assert "a mate, not named · elsewhere attributed to Tomas Rell" in page
