"""Forms of one word have one stem, those of two words two."""

from __future__ import annotations

from pathlib import Path

import pytest

from quotes.comparing import flags
from quotes.comparing.language.matter import stem
from quotes.comparing.language.tokens import normal

VERBS = [
    line.split()
    for line in (Path(__file__).parent / "data" / "verb_forms.txt").read_text(encoding="utf-8").splitlines()
    if not line.startswith("#")
]


@pytest.mark.parametrize("forms", VERBS, ids=[forms[0] for forms in VERBS])
def test_forms_of_a_verb_have_one_stem(forms):
    assert len({stem(normal(form)) for form in forms}) == 1


def test_two_verbs_have_two_stems():
    assert len({stem(normal(forms[0])) for forms in VERBS}) == len(VERBS)


@pytest.mark.parametrize(
    "forms",
    [
        "negotiate negotiated negotiation negotiations negotiator negotiators",
        "organise organize organised organizer organiser organisation organizations",
        "improve improved improvement improvements",
        "advertise advertised advertisement",
        "control controlled controller controllers",
        "survive survived survivor survival",
        "question questioned questioner",
        "employ employed employer employee employees employment",
        "agree agreed agreeing agreement agreements",
        "absolute absolutely",
        "supply supplied supplier suppliers",
        "engine engines engineer",
        "report reportedly",
        "analyse analyze analysed analyzing",
        "facility facilities",
        "virus viruses",
        "live lives life lived living",
        "die dies died dead death deaths dying",
        "sell sold sale sales",
        "tour tours toured touring",
        "labour labor labours laboured",
        "cancel cancelled canceled cancelling",
    ],
)
def test_words_made_of_one_have_its_stem(forms):
    assert len({stem(normal(form)) for form in forms.split()}) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("format", "form"),
        ("career", "car"),
        ("committee", "commit"),
        ("recalled", "receipt"),
        ("restored", "rest"),
        ("repeated", "repealed"),
        ("supplies", "sup"),
        ("installed", "instantly"),
        ("combat", "comb"),
        ("democrat", "democracies"),
        ("speed", "spe"),
        ("called", "calendar"),
        ("signed", "resigned"),
        ("lay", "lie"),
        ("tore", "tour"),
        ("prise", "prize"),
    ],
)
def test_two_words_have_two_stems(one, other):
    assert stem(normal(one)) != stem(normal(other))


@pytest.mark.parametrize(
    ("reference", "version", "said", "of_other"),
    [
        ("The bank cut rates", "The bank raised rates", "cut", "raised"),
        ("The council raised the tax by two per cent", "The council lowered the tax by two per cent", "raised",
         "lowered"),
        ("Rents are rising", "Rents are dropping", "rising", "dropping"),
        ("Fares have been raised", "Fares have been lowered", "raised", "lowered"),
        ("Only three of the 19 passengers survived", "Three of the 19 passengers died", "survived", "died"),
    ],
)  # fmt: skip
def test_the_opposite_is_flagged_in_whatever_form(reference, version, said, of_other):
    assert [(flag.reference, flag.version) for flag in flags(reference, version) if flag.name == "negation"] == [
        (said, of_other)
    ]
