"""Which outlets an article names, and when an everyday word is one."""

from pathlib import Path

import pytest
from attributed import attribute

from quotes.attribution.mentions.bodies.outlets import find_outlets
from quotes.attribution.texts import forget
from quotes.outlets import known_outlets

FOUND = {
    "by another name": ("She read it in the NYT on Monday.", ["New York Times"]),
    "in small letters": ("The storm closed the port, dpa reported.", ["DPA"]),
    "an everyday word that is told": ("Olsen told Time that she was tired.", ["Time"]),
    "none in the name of the house that runs it": ("Fox News Media announced that she had left.", []),
    "an everyday word with what it is": ("It stood in Focus magazine.", ["Focus"]),
    "an everyday word with The": ("Olsen spoke to The Independent on Monday.", ["Independent"]),
    "an everyday word that reports": ("On Monday the Sun reported that the ferry was late.", ["The Sun"]),
    "an everyday word in brackets": ("Voters are tired of it all. [Vox]", ["Vox"]),
    "an everyday word, the name in full elsewhere": (
        "The Russian channel RT News was there. A reporter for RT asked first.",
        ["Russia Today", "Russia Today"],
    ),
    "whose it is, told by the name in full": (
        "The New York Times was first. Olsen told The Times that she was tired.",
        ["New York Times", "New York Times"],
    ),
    "the Australian one, with its article": ("Olsen told the ABC that she was tired.", ["ABC News (Australia)"]),
    "the American one, without it": ("Olsen told ABC that she was tired.", ["ABC News"]),
    "the American one, whose debate it is": ("Olsen told the ABC debate host that she was tired.", ["ABC News"]),
    "nobody's by itself": ("Olsen told The Times that she was tired.", ["The Times"]),
    "an everyday word": ("The sun rose late. Time passed, and life went on.", []),
    "an everyday word that opens a sentence": ("She has no time. Time is short.", []),
    "a word of a longer name": ("Olsen sits on the Committee on Science in Oslo.", []),
    "a person": ("Liam Fox was in Oslo. On Monday Fox left.", []),
}


@pytest.mark.parametrize(("text", "names"), FOUND.values(), ids=FOUND)
def test_outlets_in_a_text(nlp, text, names):
    forget()
    found = find_outlets(nlp(text), known_outlets())
    assert [outlet.name for _, outlet in sorted(found.items())] == names


def test_venue_and_credit_are_filed_under_one_name(nlp):
    _, (said, credited) = attribute(
        nlp,
        "[s1|Ann Olsen] [q1|told] the NYT [c1|the port was full].\n\n"
        "[s2|The New York Times] [q2|reported] that [c2|the port was full].",
    )
    assert (said.venue.name, credited.credited.name) == ("New York Times", "New York Times")


def test_outlets_of_the_users_own(nlp, tmp_path):
    path = tmp_path / "own.yml"
    path.write_text("Torvik Dagbok: {aliases: [Dagbok]}", encoding="utf-8")
    forget()
    found = find_outlets(nlp("Olsen spoke to Dagbok on Monday."), known_outlets(Path(path)))
    assert [outlet.name for outlet in found.values()] == ["Torvik Dagbok"]
