"""Two prints of one utterance as newsrooms make them, one of them longer, cut or in other clauses: no part of the one
is taken for what stands nowhere in the other."""

from __future__ import annotations

import pytest

from quotes.comparing import flags

UNFLAGGED = {
    "a word of time at a sentence's head is no name": (
        ("Alva was “the architect” of the merger", "mixed"),
        ("Last week you called the chairman the architect of the merger. I know why", "direct"),
    ),
    "a word that joins clauses is no name": (
        ("Though the Harbour Trust people abolish it", "direct"),
        ("Lindqvist would “abolish the Harbour Trust”", "mixed"),
    ),
    "where somebody comes from is no other name": (
        ("that Moreno “is, we think, a gifted speaker”", "mixed"),
        ("that he thought the Bergen-born senator “a gifted speaker”", "mixed"),
    ),
    "a season is counted from the day of the print": (
        ("the twins would start school this autumn", "indirect"),
        ("that the twins would start school next autumn", "indirect"),
    ),
    "numbers in two long changes face nothing": (
        ("Brandt was ahead by nine points (51 to 42) and Holm by two (46 to 44) in the first round", "indirect"),
        (
            "that Brandt would beat Lind 51 to 42 in the spring, while the former mayor would easily defeat the young "
            "dentist 56 to 38",
            "indirect",
        ),
    ),
    "what he thought he believed": (
        ("he thought Moe had “invented the fire”", "mixed"),
        ("that he believed Moe had made up the fire", "indirect"),
    ),
    "what he thought is told with a perhaps": (
        ("he thought Moe had “invented the fire”", "mixed"),
        ("Perhaps she invented the fire", "direct"),
    ),
    "what is possible is all that can be done": (
        ("an “orderly retreat”", "mixed"),
        ("to change what's possible through “orderly retreat”", "mixed"),
    ),
    "what they say is no source": (
        ("You know what they say about tenors with loud voices?", "direct"),
        ("tenors have loud voices", "indirect"),
    ),
    "to listen is no condition": (
        ("If you're listening, madam, please give back the boat", "direct"),
        ("that she give back the boat", "indirect"),
    ),
    "to have noticed is no condition": (
        ("I am no great cook, in case you haven't noticed, like my sister and my aunt", "direct"),
        ("that he was “no great cook”", "mixed"),
    ),
    "why somebody was called so": (
        ("He called her a “reckless gambler” for continuing to lend to the mine.", "mixed"),
        ("She was called a “reckless gambler”", "mixed"),
    ),
    "what somebody is worth is a net worth": (
        ("she is worth 40 million pounds", "indirect"),
        ("that her net worth is 40 million pounds", "indirect"),
    ),
    "through how many months": (
        ("cheating 300 pensioners from a flat overseas", "indirect"),
        ("cheating 300 pensioners from a flat overseas over 14 months", "indirect"),
    ),
    "as part of something": (
        ("what she calls the “harbour clique”", "mixed"),
        ("them as part of the “harbour clique”", "mixed"),
    ),
    "whether or not both": (
        ("A lot depends on whether or not the union wants a deal. They may not.", "direct"),
        ("I ask whether or not both sides want it. A lot depends on whether or not the union wants a deal.", "direct"),
    ),
    "a lot of others": (
        ("Lund says the things farmers want to hear", "direct"),
        ("I know a lot of farmers find comfort in the things Lund says because he says what farmers hope", "direct"),
    ),
    "denied again": (
        ("There has never been a boy or a girl quicker with a rope than Ida.", "direct"),
        ("There has never been a boy or a girl, not me, not Per, nobody quicker with a rope than Ida.", "direct"),
    ),
    "denied again beside another denial": (
        ("Until you've seen that, you don't know ropes. There was never anybody quicker than Ida.", "direct"),
        ("There was never anybody, not me, not Per, nobody quicker than Ida.", "direct"),
    ),
    "another deed may be done": (
        ("One day we can sit down and come to terms about what is good for the tenants.", "direct"),
        ("that landlords should do what is good for the tenants", "indirect"),
    ),
    "who is only named": (
        ("If it rains, Holm would win the cup in Norvik", "direct"),
        ("for mayor Holm of Norvik", "indirect"),
    ),
    "a denial of somebody only named": (
        ("No Harbour Street trader has been fined", "direct"),
        ("Harbour Street", "indirect"),
    ),
    "some kind of": (
        ("lower rents for the young and some kind of free travel on trams", "indirect"),
        ("lower rents for the young and free travel on trams", "indirect"),
    ),
    "to believe in somebody": (
        ("I founded the club because I believe in girls who row", "direct"),
        ("The club is for girls who row", "direct"),
    ),
    "of what kind a body is": (
        ("a levy on non-profit clubs in the harbour", "indirect"),
        ("a levy on clubs in the harbour", "indirect"),
    ),
    "a concession of its own": (
        ("Lund is “telling the tenants what they hope to hear”", "mixed"),
        ("While not everything Lund says is right Lund is “telling the tenants what they hope to hear”", "mixed"),
    ),
    "initials spelt out": (
        ("she wants to “fight NCU rules on helmets”", "mixed"),
        ("she wants to “fight Norvik Cyclists' Union rules on helmets”", "mixed"),
    ),
    "other words of the speech": (
        ("We must never give a board that nobody chose the power to close our schools", "direct"),
        ("that she would bring in her own bill after an effort of the board that made “a bad winter worse”", "mixed"),
    ),
    "a degree of something else": (
        ("If it is mended, and certainly if there's a new mill, we would all do better with the old road", "direct"),
        ("whether to take a plan that is thought cheap, or one that with a new mill would please anybody", "indirect"),
    ),
    "a doubt about somebody only named": (
        ("Kind of a puzzle why Lund's people lay out her plans a week early", "direct"),
        ("her and Lund", "indirect"),
    ),
}

FLAGGED = {
    "a denial behind a concession": (
        ("While it rained the mayor did not leave", "direct"),
        ("The mayor did leave", "direct"),
        "negation",
    ),
    "other words of the same report": (
        ("The plan has cost more than we thought", "direct"),
        ("the plan was “a bottomless pit”", "mixed"),
        "quoted",
    ),
    "words put for others": (
        ("she wants to “fight NCU rules on helmets”", "mixed"),
        ("she wants to “fight cruel rules on helmets”", "mixed"),
        "quoted",
    ),
    "kind of closed": (
        ("the harbour was kind of closed to trawlers", "indirect"),
        ("the harbour was closed to trawlers", "indirect"),
        "hedge",
    ),
    "who is left out": (
        ("a levy on non-resident cyclists in the harbour", "indirect"),
        ("a levy on cyclists in the harbour", "indirect"),
        "scope",
    ),
    "a condition of what a name would do": (
        ("If it rains, Holm would win the cup", "direct"),
        ("Holm would win the cup", "direct"),
        "scope",
    ),
    "another season of two direct prints": (
        ("We open this autumn", "direct"),
        ("We open next autumn", "direct"),
        "name",
    ),
    "numbers in a short change": (
        ("There were 46 of them on the pier", "direct"),
        ("there were 64 of them on the pier", "indirect"),
        "number",
    ),
    "their word for it": (
        ("Tenors, they say, have loud voices", "direct"),
        ("Tenors have loud voices", "indirect"),
        "hedge",
    ),
    "a possible retreat": (
        ("a possible retreat from the coast", "indirect"),
        ("a retreat from the coast", "indirect"),
        "hedge",
    ),
    "a condition": (
        ("If you're ready, please give back the boat", "direct"),
        ("please give back the boat", "direct"),
        "scope",
    ),
    "what it is good enough for": (
        ("He called it a “fine shed for keeping hens”.", "mixed"),
        ("He called it a “fine shed”", "mixed"),
        "ellipsis",
    ),
    "a net profit": (
        ("The firm made a net profit of 40 million", "direct"),
        ("The firm made a profit of 40 million", "direct"),
        "scope",
    ),
    "some of an age": (
        ("Calves over 14 months old must be tested", "direct"),
        ("Calves must be tested", "direct"),
        "scope",
    ),
    "a part of it": (
        ("Part of the harbour is closed", "direct"),
        ("The harbour is closed", "direct"),
        "scope",
    ),
    "a lot of them": (
        ("A lot of farmers want a bridge", "direct"),
        ("Farmers want a bridge", "direct"),
        "scope",
    ),
    "another denial": (
        ("It was never cheap, it was good", "direct"),
        ("It was never cheap, it was not good", "direct"),
        "negation",
    ),
    "a deed that may be done": (
        ("The ferry, so its owners say, could, in the end, stop in June", "direct"),
        ("The ferry will stop in June", "direct"),
        "modal",
    ),
}


@pytest.mark.parametrize(("reference", "version"), UNFLAGGED.values(), ids=UNFLAGGED)
def test_what_faces_nothing_raises_no_flag(reference, version):
    (one, kind), (other, other_kind) = reference, version
    assert not flags(one, other, kind, other_kind)


@pytest.mark.parametrize(("reference", "version", "name"), FLAGGED.values(), ids=FLAGGED)
def test_what_faces_it_is_flagged_all_the_same(reference, version, name):
    (one, kind), (other, other_kind) = reference, version
    assert name in {flag.name for flag in flags(one, other, kind, other_kind)}


def test_a_comparative_is_strengthened_and_not_the_noun_before_it():
    reference, version = "a quarrel over arming the guards much earlier", "how she begged for arming some guards"
    assert "intensifier" not in {flag.name for flag in flags(reference, version, "indirect", "indirect")}
