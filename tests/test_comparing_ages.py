"""An age behind a name is another number only beside an age: no other time, and no other count."""

from __future__ import annotations

import pytest

from quotes.comparing import flags


def numbers(reference: str, version: str) -> list[tuple[str, str]]:
    return [(flag.reference, flag.version) for flag in flags(reference, version) if flag.name == "number"]


@pytest.mark.parametrize(
    ("reference", "version"),
    [
        (
            "Rolf Amsel had shown no interest in the three weeks of the hearing",
            "Rolf Amsel, 44, showed no interest",
        ),
        ("Ines Hale, 44, left the house with two dogs", "Ines Hale left the house with two dogs"),
        ("Ines Hale, 44, kept the dog", "the 44-year-old Ines Hale kept the dog"),
        ("Ines Hale, 44, won the race", "Ines Hale won the race after 15 years"),
    ],
    ids=["a span of time", "no age", "as a description", "years that are none"],
)
def test_an_age_is_no_other_number(reference, version):
    assert numbers(reference, version) == numbers(version, reference) == []


@pytest.mark.parametrize(
    ("version", "age"),
    [
        ("Ines Hale, 41, kept the dog", "41"),
        ("Ines Hale, aged 41, kept the dog", "41"),
        ("the 41-year-old Ines Hale kept the dog", "41-year-old"),
        ("Ines Hale kept the dog at the age of 41", "41"),
    ],
)
def test_another_age_is_another_number(version, age):
    assert numbers("Ines Hale, 44, kept the dog", version) == [("44", age)]


@pytest.mark.parametrize(
    ("reference", "version", "expected"),
    [
        ("In Gaza, 50, including 30 children, were killed", "20 were killed in Gaza", ("50", "20")),
        ("In Kyiv, 12, all of them children, were killed", "21 were killed in Kyiv", ("12", "21")),
        ("The Wolves, 12, marched on", "21 of the Wolves marched on", ("12", "21")),
        ("In Kyiv, two, both children, were killed", "In Kyiv, nine were killed", ("two", "nine")),
    ],
)
def test_a_count_behind_what_is_no_person_is_no_age(reference, version, expected):
    assert numbers(reference, version) == [expected]
