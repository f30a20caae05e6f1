"""A name in capitals that opens a text, as tabloids print them, is its bearer's as any other."""

import pytest
from attributed import attribute

NAMES = {
    "a first name that lists know": (
        "MARY LUND has told an inquest that she was late. “[c1|I saw nobody],” [s1|Lund] [q1|said].",
        "Mary Lund",
        "person",
    ),
    "one that none knows, taken up by a pronoun": (
        "ZOLTIN KERESZ says his club will pay. [s1|Keresz] [q1|said]: “[c1|I promise it].”",
        "Zoltin Keresz",
        "person",
    ),
    "a surname with a capital within": (
        "ELSPETH MCALDER insists she will not quit. [s1|McAlder] [q1|told] reporters: “[c1|I stay].”",
        "Elspeth McAlder",
        "person",
    ),
    "a club, which wants somebody who is taken up": (
        "ASTON VILLA want Mary Lund after she left Norvik. [s1|Villa] [q1|said]: “[c1|We like her].”",
        "ASTON VILLA",
        "organisation",
    ),
    "a calling in capitals before a name that none knows": (
        "[s1|TRAM BOSS Zoltin Keresz] [q1|stormed]: “[c1|We will not pay.]” He left.",
        "Zoltin Keresz",
        "person",
    ),
    "what tabloids call somebody": (
        "Brute Zoltin Keresz was jailed. [s1|Brute Zoltin Keresz] [q1|said] [c1|he was sorry].",
        "Zoltin Keresz",
        "person",
    ),
    "the same in a band's name": (
        "[s1|Killer Bees Group] [q1|said] [c1|it was sorry].",
        "Killer Bees Group",
        "organisation",
    ),
    "one within a sentence": (
        "On Monday [s1|OPERA STAR Elspeth Lund] [q1|said]: “[c1|We will not pay.]”",
        "Elspeth Lund",
        "person",
    ),
    "two words in capitals before a name that lists know": (
        "[s1|UNDER FIRE Mary Lund] [q1|said]: “[c1|We will not pay.]”",
        "Mary Lund",
        "person",
    ),
    "a line of goods with a calling in its name": (
        "The [s1|STAR Orange Line] [q1|said] [c1|it was sold out].",
        "STAR Orange Line",
        "organisation",
    ),
    "a firm that nothing takes up as somebody": (
        "TORVIK ENERGY says it is sorry. [s1|The company] [q1|said]: “[c1|We are sorry].”",
        "TORVIK ENERGY",
        "organisation",
    ),
}


@pytest.mark.parametrize(("marked", "name", "kind"), NAMES.values(), ids=NAMES.keys())
def test_a_name_in_capitals_is_its_bearers(nlp, marked, name, kind):
    _, (quote,) = attribute(nlp, marked)
    assert (quote.speaker.name, quote.speaker.kind) == (name, kind)
