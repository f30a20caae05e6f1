"""A body of people of several trades has one name, whatever stands between the trades."""

import time

import pytest
import spacy
from attributed import attribute

from quotes.attribution.mentions.bodies.unions import unions

UNIONS = {
    "trades before their union": (
        "[s1|The Rail, Bus and Ferry Workers' Union] [q1|said] [c1|no].",
        "Rail, Bus and Ferry Workers' Union",
    ),
    "without a possessive": (
        "[s1|The Bakers, Food and Allied Workers Union] [q1|said] [c1|no].",
        "Bakers, Food and Allied Workers Union",
    ),
    "a union of trades": (
        "[s1|The National Union of Rail, Maritime and Transport Workers] [q1|said] [c1|no].",
        "National Union of Rail, Maritime and Transport Workers",
    ),
    "a trade that is a title": (
        "The Transport and General Workers' Union met. [s1|The union] [q1|said] [c1|no].",
        "Transport and General Workers' Union",
    ),
    "in whose name its initials are": (
        "The Union of Shop, Distributive and Allied Workers (USDAW) met. [s1|USDAW] [q1|said] [c1|no].",
        "Union of Shop, Distributive and Allied Workers",
    ),
    "with an apostrophe within its name": (
        "Members of the Dock and Crane Workers’ Union (DCWU) met. [s1|The union] [q1|said] [c1|no].",
        "Dock and Crane Workers’ Union",
    ),
    "an association of two professions": (
        "[s1|The Association of Torvik Nurses and Teachers] [q1|said] [c1|no].",
        "Association of Torvik Nurses and Teachers",
    ),
    "two bodies": (
        "[s1|The Fire Brigades Union and the Rail Drivers Association] [q1|said] [c1|no].",
        "Fire Brigades Union and Rail Drivers Association",
    ),
    "a union beside a ministry": (
        "The Ministry of Defence, the Treasury and drivers met. [s1|The Treasury] [q1|said] [c1|no].",
        "Treasury",
    ),
}


@pytest.mark.parametrize(("marked", "name"), UNIONS.values(), ids=UNIONS.keys())
def test_a_union_of_several_trades_is_one_body(nlp, marked, name):
    _, (quote,) = attribute(nlp, marked)
    assert quote.speaker.name == name


@pytest.mark.parametrize("seat", ["Merrow", "Clacton", "Kelso", "Ashton"])
def test_the_member_for_a_seat_is_nobody_of_its_name(nlp, seat):
    _, (quote,) = attribute(nlp, f"[s1|The {seat} MP, Judith Kane,] [q1|said] [c1|it was late].")
    assert quote.speaker.name == "Judith Kane"
    _, (quote,) = attribute(nlp, f"[s1|The {seat} MP] [q1|said] [c1|it was late].")
    assert quote.speaker.name is None


@pytest.mark.parametrize("words", ["The Aa ", "The Aa, ", "the Aa of "], ids=str.strip)
def test_a_text_of_capitals_takes_no_time(words):
    doc = spacy.blank("en")(words * 8000)
    began = time.process_time()
    unions(doc)
    assert time.process_time() - began < 1
