"""Whom a lead tells of by "a judge" is the only one whom the report goes on to introduce as that."""

import pytest
from attributed import attribute

MEANT = {
    "a midwife": (
        "[s1|A midwife] has [q1|told] how [c1|the ward was shut].\n\nThe ward closed in May. Nobody was hurt.\n\n"
        "Midwife Mona Rask, 51, worked there for a year.",
        "Mona Rask",
    ),
    "a mother, by how many are hers": (
        "[s1|A furious mum] [q1|told] last night [c1|how the bus left without her].\n\nIvo Dahl, 9, was on board when "
        "driver Per Lund braked.\n\n“I ran,” said mum-of-two Mona, 38.",
        "Mona",
    ),
    "a coroner, who is called so behind the name": (
        "The pier was rotten, [s1|a coroner] has [q1|said], and [c1|nobody looked].\n\nIda Holm died in May.\n\nMona "
        "Rask, the county coroner, sat for a week.",
        "Mona Rask",
    ),
    "one of two midwives": (
        "[s1|A midwife] has [q1|told] how [c1|the ward was shut].\n\nThe ward closed in May.\n\nMidwife Mona Rask "
        "worked there with midwife Ida Holm.",
        None,
    ),
    "a former midwife": (
        "[s1|A former midwife] has [q1|told] how [c1|the ward was shut].\n\nThe ward closed in May.\n\nMidwife Mona "
        "Rask worked there.",
        None,
    ),
    "a midwife of another town": (
        "[s1|A Torvik midwife] has [q1|told] how [c1|the ward was shut].\n\nThe ward closed in May.\n\nEaston midwife "
        "Mona Rask worked there.",
        None,
    ),
    "an official": (
        "[s1|An official] [q1|said] [c1|the ward was shut].\n\nThe ward closed in May.\n\nLocal official Mona Rask "
        "left a year ago.",
        None,
    ),
    "a midwife further down": (
        "The ward closed in May.\n\nIt was old.\n\n[s1|A midwife] [q1|said] [c1|it leaked].\n\nThe rain went on.\n\n"
        "Midwife Mona Rask worked there.",
        None,
    ),
    "a midwife who was named before": (
        "Midwife Mona Rask went home, but [s1|a midwife] [q1|said] [c1|it leaked].\n\nIt rained in Holm.",
        None,
    ),
}


@pytest.mark.parametrize(("text", "name"), MEANT.values(), ids=MEANT)
def test_a_lead_tells_of_whom_the_report_introduces(nlp, text, name):
    _, quotes = attribute(nlp, text)
    assert quotes[0].speaker.name == name
