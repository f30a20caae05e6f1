"""Who replies is whoever was told or asked something just before."""

import pytest
from attributed import attribute

REPLIES = {
    "a woman who was told": (
        "[s1|The coach] [q1|told] Mary Hanlon that [c1|she was out]. [s2|She] [q2|replied]: “[c2|You'll be sorry].”",
        "Mary Hanlon",
    ),
    "a woman who was told in the same sentence": (
        "When the inspector told Mary Hanlon to shut, [s1|she] [q1|replied]: “[c1|You shut].”",
        "Mary Hanlon",
    ),
    "a man who was asked": (
        "[s1|Paul Dunn] [q1|asked] Mark Dwyer [c1|whether it would open]. [s2|He] [q2|answered]: “[c2|Never].”",
        "Mark Dwyer",
    ),
    "the passive": (
        "Mary Olsen was told by Ann Lund that she was late. [s1|She] [q1|retorted]: “[c1|So is the train].”",
        "Mary Olsen",
    ),
    "who was asked, whatever he did first": (
        "Paul Dunn came. “[c1|We rowed],” [s1|Mark Dwyer] [q1|said]. Asked why the pier fell, Dunn sighed. "
        "“[c2|Rust],” [s2|he] [q2|said]. “[c2|And waves].”",
        "Paul Dunn",
    ),
    "nobody whose name is known": (
        "When the inspector told her that it was shut, [s1|she] is [q1|said to have replied]: “[c1|So are you].”",
        None,
    ),
    "who answers others": (
        "[s1|Mary Olsen] [q1|told] Ann Lund [c1|it was shut]. [s2|She] [q2|responded] to a letter: “[c2|It is].”",
        "Mary Olsen",
    ),
    "who told a crowd": (
        "[s1|Paul Dunn] [q1|told] reporters [c1|the pool was shut]. [s2|He] [q2|replied] [c2|it leaked].",
        "Paul Dunn",
    ),
    "who told a woman, where a man replies": (
        "[s1|Paul Dunn] [q1|told] Mary Hanlon [c1|it was shut]. [s2|He] [q2|replied] to others [c2|that it leaked].",
        "Paul Dunn",
    ),
}


@pytest.mark.parametrize(("marked", "name"), REPLIES.values(), ids=REPLIES)
def test_who_was_spoken_to_replies(nlp, marked, name):
    _, quotes = attribute(nlp, marked)
    assert quotes[-1].speaker.name == name
    assert name or quotes[-1].speaker.role is None
