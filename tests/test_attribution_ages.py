"""A surname with an age, at a sentence's head, is a name, even where the tagger takes it for an adverb."""

import pytest
from attributed import attribute

MEANT = {
    "behind the name in full": (
        "Rolf Cully was the first passenger. [s1|Cully, 71], [q1|said]: “[c1|It was cold].”",
        "Rolf Cully",
    ),
    "with what he is": (
        "It is a long way.\n\n[s1|Cully, 71, one of the passengers], [q1|recalled] that [c1|the heating failed].",
        "Cully",
    ),
    "with a trade": ("It is a long way.\n\n[s1|Skelly, 44, a cook], [q1|said] [c1|it rained].", "Skelly"),
    "a number of voters": (
        "Rolf Cully asked 140 people. Overall, 71, or half, voted. [s1|Cully] [q1|said] [c1|it was enough].",
        "Rolf Cully",
    ),
}


@pytest.mark.parametrize(("text", "name"), MEANT.values(), ids=MEANT)
def test_a_name_with_an_age(nlp, text, name):
    _, quotes = attribute(nlp, text)
    assert quotes[0].speaker.name == name
