"""What is signed behind a dash is quoted, as in letters, mottos and on walls."""

import time

import pytest

from quotes.extraction.bounding.marked_text import marked_text
from quotes.extraction.by_pattern.signatures import signed
from quotes.regions import regions


def found(text: str) -> list[tuple[str, str, str]]:
    quotes = signed(marked_text(text, regions(text)))
    printed = [[text[start:end] for spans in (q.content, q.cue, q.source) for start, end in spans] for q in quotes]
    return [tuple(parts) for parts in printed]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("“Build it again.” — Maria Lindt", ("Build it again.", "—", "Maria Lindt"), id="one line"),
        pytest.param('"Build it again." - Maria Lindt', ("Build it again.", "-", "Maria Lindt"), id="hyphen"),
        pytest.param('"Build it again." -- Maria Lindt.', ("Build it again.", "--", "Maria Lindt"), id="two hyphens"),
        pytest.param("“Build it again.”\n— Maria Lindt", ("Build it again.", "—", "Maria Lindt"), id="next line"),
        pytest.param("  “ Build it again. ”\n\n― Maria Lindt\n", ("Build it again.", "―", "Maria Lindt"), id="spaces"),
        pytest.param(
            "“Build it again.” — Ida Holm, 43, a teacher in Ostby",
            ("Build it again.", "—", "Ida Holm, 43, a teacher in Ostby"),
            id="with what the bearer is",
        ),
        pytest.param(
            "“Build it.” — Ida van der Berg", ("Build it.", "—", "Ida van der Berg"), id="small words in names"
        ),
        pytest.param("‘Build it again.’ – Éva Ő", ("Build it again.", "–", "Éva Ő"), id="single marks"),
    ],
)
def test_signed(text: str, expected: tuple[str, str, str]):
    assert found(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("“Build it again” — that was the plan", id="no name"),
        pytest.param("“Build it again” — Maria Lindt said so twice", id="a sentence"),
        pytest.param("“Go!” — Maria Lindt", id="one word"),
        pytest.param("He read: “Build it again.” — Maria Lindt", id="words before"),
        pytest.param("“Build it again — Maria Lindt", id="left open"),
        pytest.param("“Build it again.” Maria Lindt", id="no dash"),
        pytest.param("“Build it again.”\n\nIt rained.\n\n— Maria Lindt", id="a paragraph between"),
        pytest.param("“Build it again.” —", id="no signature"),
        pytest.param("“Build it again.” — Maria Lindt: mayor", id="a colon"),
        pytest.param("", id="empty"),
    ],
)
def test_not_signed(text: str):
    assert found(text) == []


def test_letters_one_below_the_other():
    text = "“It rains a lot.” — Ann Lee\n\n“It pours here.”\n— Bo Lind\n\nIt rained."
    assert found(text) == [("It rains a lot.", "—", "Ann Lee"), ("It pours here.", "—", "Bo Lind")]


@pytest.mark.parametrize(
    "tail", [" " * 20_000 + "!", " ." * 10_000 + "!", ", " * 10_000 + "!"], ids=["spaces", "stops", "commas"]
)
def test_a_signature_that_never_ends_takes_no_time(tail: str):
    began = time.process_time()
    assert found(f"“Build it again.” — Maria Lindt{tail}") == []
    assert time.process_time() - began < 2


def test_where_line_breaks_are_lost_the_next_mark_ends_a_signature():
    text = "Readers wrote. “Build it again.” ― Ida Holm “It was never safe.” ― Bo Mork. Photo: Post. “So.” ― Al"
    found = signed(marked_text(text, regions(text)))
    assert [(text[slice(*q.content[0])], text[slice(*q.source[0])]) for q in found] == [
        ("Build it again.", "Ida Holm"),
        ("It was never safe.", "Bo Mork"),
    ]


def test_a_dash_before_what_goes_on_is_no_signature():
    text = "He called it “a great day” — Ida Holm was there — and “a good one” at that."
    assert signed(marked_text(text, regions(text))) == ()


def test_signed_in_the_line_below():
    text = "The week in words\n\n‘We are early.’\nPilot Anneka Roos, on the flood\n\n‘No choice.’\nIda Moe, poet"
    assert found(text) == [("We are early.", "Pilot Anneka Roos"), ("No choice.", "Ida Moe")]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("“It rose,” Lund said.\n\n“We ran.”\n\nStorm Season, day by day\n\nIt began.", id="a heading"),
        pytest.param("“We ran home.”\n\nIda Moe, who runs the yard, came at noon.", id="a sentence"),
        pytest.param("“We ran home.”\n\nIda Moe", id="a name alone"),
    ],
)
def test_not_signed_in_the_line_below(text: str):
    assert found(text) == []
