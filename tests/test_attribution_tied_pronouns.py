"""The words around a pronoun tell whom it means: whose such a thing was, who is asked, whose sentence opens with it."""

import pytest
from attributed import attribute

TIED = {
    "whose songs they are of which his is one": (
        "Paul Whitcombe, the mayor, met the press.\n\nWhitcombe praised Dwyer's songs, among them the long ones, and "
        "especially [s1|his] [q1|song] [c1|that love is late]. Mark Dwyer was away.",
        "Mark Dwyer",
    ),
    "who prefers his own": (
        "Paul Whitcombe met Mark Dwyer.\n\nWhitcombe preferred [s1|his] [q1|plan] [c1|to close Mill Lane] to Dwyer's "
        "plan.",
        "Paul Whitcombe",
    ),
    "who set his own plan beside another's": (
        "Paul Whitcombe met Mark Dwyer.\n\nWhitcombe set beside Dwyer's plan for the quay [s1|his] [q1|plan] [c1|to "
        "close Mill Lane].",
        "Paul Whitcombe",
    ),
    "who is asked about what he claimed": (
        "The clerk Paul Whitcombe was in Holm.\n\nWhitcombe questioned Mark Dwyer over the ice, of which [s1|he] had "
        "[q1|claimed] [c1|that it was safe].",
        "Mark Dwyer",
    ),
    "who asks for leave": (
        "Trainee Paul Whitcombe was in Holm.\n\nWhitcombe asked Mark Dwyer on the quay whether [s1|he] could "
        "[q1|say] [c1|that the gate was shut].",
        "Paul Whitcombe",
    ),
    "who is asked why he claimed so": (
        "Mark Dwyer was in Holm.\n\nCoroner Paul Whitcombe asked Dwyer why [s1|he] had [q1|claimed] [c1|the gate was "
        "shut].",
        "Mark Dwyer",
    ),
    "who asks another to go, he says": (
        "[c1|Trainer Paul Whitcombe asked Mark Dwyer to leave the hall after he saw a limp], [s1|he] [q1|told] "
        "reporters.",
        "Paul Whitcombe",
    ),
    "who asks for what is his to tell of": (
        "Mayor Ann Hollis asked Governor Ida Lund for boats in May, and [s1|she] [q1|said] [c1|the dike was sound].",
        "Ann Hollis",
    ),
    "who asks, and writes": (
        "Ann Hollis has asked Governor Ida Lund to act, and in a letter [s1|she] [q1|wrote] [c1|that the dike leaked].",
        "Ann Hollis",
    ),
    "who asks when she is in need": (
        "[c1|Ann Hollis asked Ida Lund for help when she ran out of coal], [s1|she] [q1|said].",
        "Ann Hollis",
    ),
    "who asks for reasons of his own": (
        "[c1|Trainer Paul Whitcombe asked umpire Mark Dwyer to end the race because he feared for the crew], [s1|he] "
        "[q1|said].",
        "Paul Whitcombe",
    ),
    "who asks, by words set between": (
        "Senator Paul Whitcombe asked Judge Mark Dwyer to step down after, [s1|he] [q1|said], [c1|the judge had met "
        "donors].",
        "Paul Whitcombe",
    ),
    "who asks, and is told": (
        "Skipper Paul Whitcombe asked owner Mark Dwyer for oars but, [s1|he] [q1|says], [c1|was told there was no "
        "cash].",
        "Paul Whitcombe",
    ),
    "who asks, and leaves": (
        "Inspector Paul Whitcombe questioned Mark Dwyer for an hour before he left. [s1|He] [q1|said] [c1|the baker "
        "seemed calm].",
        "Paul Whitcombe",
    ),
    "whose sentence opens with what is his": (
        "Mark Dwyer runs the mill. “It is safe,” Dwyer said. “It is dry.”\n\nIn [s1|his] [q1|reply] to the owner, "
        "Paul Whitcombe wrote [c1|that it leaked].",
        "Paul Whitcombe",
    ),
    "in whose absence another speaks": (
        "Mark Dwyer runs the mill. “It is safe,” Dwyer said. “It is dry.”\n\nIn [s1|his] [q1|absence], Paul Whitcombe "
        "said [c1|that it leaked].",
        "Mark Dwyer",
    ),
    "who is a woman, whoever the sentence is about": (
        "Ann Hollis runs the mill. “It is safe,” Hollis said.\n\nIn [s1|her] [q1|report] to the owner, "
        "Paul Whitcombe read [c1|that it leaked].",
        "Ann Hollis",
    ),
    "whoever told the one who asked": (
        "Mark Dwyer laughed. Host Ivo Lund asked Dwyer how high the dike was.\n\n“[c1|Six feet],” [s1|he] "
        "[q1|told] Lund.",
        "Mark Dwyer",
    ),
}


@pytest.mark.parametrize(("marked", "name"), TIED.values(), ids=TIED.keys())
def test_a_pronoun_is_whom_the_words_around_it_tie_it_to(nlp, marked, name):
    _, quotes = attribute(nlp, marked)
    assert quotes[-1].speaker.name == name
