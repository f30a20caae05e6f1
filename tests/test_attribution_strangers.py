"""Somebody not named who has just spoken goes on as "he", unless the sentence spoke of another or only asked."""

import pytest
from attributed import attribute

SPOKE = "Mark Dwyer closed the pool in May. “[c1|It leaks],” [s1|he] [q1|said].\n\n"

GOES_ON = {
    "a lifeguard": (
        "[s2|A former lifeguard], who did not want to be named, [q2|claimed] [c2|nobody had looked for the leak]. "
        "“[c3|They wanted the land],” [s3|he] [q3|said].",
        None,
        "A former lifeguard",
    ),
    "a tenant, in the next paragraph": (
        "[s2|One tenant] [q2|told] this paper [c2|the damp had come back].\n\n“[c3|We sleep in our coats],” [s3|he] "
        "[q3|said].",
        None,
        "One tenant",
    ),
    "whoever answers a question": (
        "[s2|A reporter] [q2|asked] [c2|when it would open]. “[c3|Never],” [s3|he] [q3|said].",
        "Mark Dwyer",
        None,
    ),
    "whoever was told": (
        "[s2|A swimmer] [q2|told] Dwyer that [c2|it did not]. “[c3|Show me],” [s3|he] [q3|said].",
        "Mark Dwyer",
        None,
    ),
    "whose place hides from the parser that he is the subject": (
        "Outside court, [s2|the father of one of the boys, who cannot be named], [q2|said] [c2|families were sick of "
        "it].\n\n“[c3|We trusted these people],” [s3|he] [q3|said].",
        None,
        "the father of one of the boys, who cannot be named",
    ),
    "a flatmate": (
        "[s2|A former flatmate] [q2|said] [c2|the damp had come back].\n\n“[c3|We slept in our coats],” [s3|he] "
        "[q3|said].",
        None,
        "A former flatmate",
    ),
    "no woman": (
        "[s2|A businesswoman] [q2|said] [c2|the tiles were new]. “[c3|They are not],” [s3|he] [q3|said].",
        "Mark Dwyer",
        None,
    ),
}


@pytest.mark.parametrize(("text", "name", "described"), GOES_ON.values(), ids=GOES_ON)
def test_a_stranger_who_spoke_goes_on(nlp, text, name, described):
    _, quotes = attribute(nlp, SPOKE + text)
    last = quotes[-1].speaker
    assert last.name == name
    assert name or last.role == described
