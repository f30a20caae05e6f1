"""The words around a pronoun tell whom it means: whose such a thing was, who is asked, whose sentence opens with it."""

import pytest
from attributed import attribute

TIED = {
    "whose plans they were of which his is one": (
        "Paul Whitcombe, the mayor, met the press.\n\nWhitcombe mocked Dwyer's plans for the quay, above all on "
        "parking, and in particular [s1|his] [q1|plan] [c1|to close Mill Lane]. Mark Dwyer was away.",
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
        "Mark Dwyer was in Holm.\n\nCoroner Paul Whitcombe asked Dwyer about the evening before, when [s1|he] "
        "[q1|claimed] [c1|the gate was shut].",
        "Mark Dwyer",
    ),
    "who asks for leave": (
        "Trainee Paul Whitcombe was in Holm.\n\nWhitcombe asked Mark Dwyer on the quay whether [s1|he] could "
        "[q1|say] [c1|that the gate was shut].",
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
