"""Whoever has charge of a team is called by any word for it, but nobody else of that team or town is."""

import pytest
from attributed import attribute

_WON = "{} Karl Finn won on Monday. “We won,” Finn said.\n\n“[c1|He saved it],” [s1|the {}] [q1|said]."

MEANT = {
    "a striker, though the boss of his club is named": (
        "Leeds boss Karl Finn won. England striker Per Strand scored. “[c1|It is fine],” [s1|the Leeds striker] "
        "[q1|said].",
        "Per Strand",
    ),
    "a captain, though the boss of his club is named": (
        "Leeds boss Karl Finn won. England captain Per Strand scored. “[c1|It is fine],” [s1|the Leeds captain] "
        "[q1|said].",
        "Per Strand",
    ),
    "a goalkeeper, though the manager of his club is named": (
        "Rangers manager Karl Finn was booed. Scotland goalkeeper Per Strand saved two penalties. “[c1|I was lucky],” "
        "[s1|the Rangers goalkeeper] [q1|said].",
        "Per Strand",
    ),
    "a bishop, though the mayor of the town is named": (
        "Holm mayor Ann Lee quit. Church of England bishop Per Strand wept. “[c1|It is fine],” [s1|the Holm bishop] "
        "[q1|said].",
        "Per Strand",
    ),
    "a teacher, though the police chief of the town is named": (
        "Holm police chief Ann Lee quit. Per Strand, a teacher at Westfield School, wept. “[c1|It is fine],” [s1|the "
        "Holm teacher] [q1|said].",
        "Per Strand",
    ),
    "the manager of a team by its nickname": (_WON.format("Everton boss", "Toffees manager"), "Karl Finn"),
    "the coach of a team by half its name": (
        _WON.format("Wolverhampton Wanderers head coach", "Wolves boss"),
        "Karl Finn",
    ),
    "the boss of a team by its short name": (_WON.format("Manchester United boss", "Man Utd manager"), "Karl Finn"),
    "the boss of a team by its league": (_WON.format("Everton boss", "Premier League manager"), "Karl Finn"),
    "the manager by where he was born": (_WON.format("Wales manager", "Cardiff-born boss"), "Karl Finn"),
    "the boss who takes over at another team": (
        "Rovers boss Karl Finn will take over at United. “We won,” Finn said.\n\n“[c1|He saved it],” [s1|the new "
        "United manager] [q1|said].",
        "Karl Finn",
    ),
    "nobody who is named, where somebody else is of that team": (
        "Rovers boss Karl Finn won on Monday. Easton striker Ivo Dahl wept. “We won,” Finn said.\n\n“[c1|He saved "
        "it],” [s1|the Easton manager] [q1|said].",
        None,
    ),
    "the coach whom the text calls so, and not the manager": (
        "City coach Per Strand works with strikers. City manager Karl Finn won again. “[c1|It is good],” [s1|the City "
        "coach] [q1|said].",
        "Per Strand",
    ),
}


@pytest.mark.parametrize(("marked", "name"), MEANT.values(), ids=MEANT)
def test_of_which_team_a_description_tells(nlp, marked, name):
    _, (*_, quote) = attribute(nlp, marked)
    assert quote.speaker.name == name


CLUBS = {
    "the one whose manager is told of": (
        "Karl Finn spoke. The Easton Rovers manager was glad to beat Holm County. “We won,” he said.\n\nIt rained.\n\n"
        "[s1|The club] [q1|said] [c1|the roof leaks].",
        "Easton Rovers",
    ),
    "the one that is somebody's": (
        "Karl Finn’s Easton Rovers beat Holm County.\n\n“We won,” Finn said.\n\n[s1|The club] [q1|said] [c1|the roof "
        "leaks].",
        "Easton Rovers",
    ),
    "one of two whose managers are told of": (
        "Easton Rovers manager Karl Finn beat Holm County boss Per Strand. It rained. Boats lay idle.\n\nThe wind "
        "rose.\n\n[s1|The club] [q1|said] [c1|the roof leaks].",
        None,
    ),
    "one of whose manager nothing is told": (
        "Easton Rovers beat Holm County. It rained. Boats lay idle.\n\nThe wind rose.\n\n[s1|The club] [q1|said] "
        "[c1|the roof leaks].",
        None,
    ),
}


@pytest.mark.parametrize(("text", "name"), CLUBS.values(), ids=CLUBS)
def test_the_club_is_the_managers(nlp, text, name):
    _, quotes = attribute(nlp, text)
    assert quotes[-1].speaker.name == name
