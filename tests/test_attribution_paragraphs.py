"""A pronoun is rather one of whom its own paragraph tells, and whoever does something than one named by the way."""

import pytest
from attributed import attribute

TOLD_OF = {
    "whom a crowd met, and not who spoke a paragraph before": (
        "“[c1|Ice is never safe],” [q1|warned] [s1|Paul Whitcombe], a skater.\n\nIt was cold when crowds met the smith "
        "Mark Dwyer at the lake. [s2|He] [q2|promised] [c2|a hard frost].",
        "Mark Dwyer",
    ),
    "to whom it is let, and not who spoke a paragraph before": (
        "“[c1|Ice is never safe],” [q1|warned] [s1|Ann Hollis], a skater. “[c1|Stay off].”\n\nMuch of the shore is "
        "leased to Mary Dunn. “[c2|Why not],” [s2|she] [q2|told] us.",
        "Mary Dunn",
    ),
    "who speaks again": (
        "“The dike was sound,” said the engineer Paul Whitcombe.\n\nWhitcombe has seen the maps of Mark Dwyer. "
        "“[c1|They are old],” [s1|he] [q1|said].",
        "Paul Whitcombe",
    ),
    "who goes on, though the paragraph opens with another's trial": (
        "“[c1|The dike was sound],” [q1|said] [s1|Paul Whitcombe], the engineer. “[c1|Nobody could have known].”\n\nAt "
        "the trial of Mark Dwyer, [s2|he] [q2|said] [c2|it was rotten].",
        "Paul Whitcombe",
    ),
    "whose songs the sentence is about": (
        "“[c1|Ice is never safe],” [q1|warned] [s1|Paul Whitcombe], a skater.\n\nTwo of Mark Dwyer's songs are about "
        "the lake, on which [s2|he] [q2|says] [c2|he learned to walk].",
        "Mark Dwyer",
    ),
    "who is told to rest, and rows": (
        "Mark Dwyer sails. “[c1|I sail],” [s1|he] [q1|said]. Dwyer smiled. He sails often.\n\nPaul Whitcombe, if told "
        "to rest, mostly goes on rowing.\n\nAt noon: “[c2|Row on],” [s2|he] [q2|shouted].",
        "Paul Whitcombe",
    ),
    "who waves at another, named twice by the way": (
        "Songs were sung where Paul Whitcombe lives.\n\nDuring the speech of Mayor Mark Dwyer, Whitcombe waved at the "
        "mayor. [s1|He] [q1|feared] [c1|a thaw].",
        "Paul Whitcombe",
    ),
    "who tells of a family, and none of that name": (
        "Friends speak with awe of George Dwyer's manners. Dwyer is kind. Dwyer is old.\n\nPaul Whitcombe listed the "
        "rules that the Dwyer family has kept: “[c1|Nobody shouts],” [s1|he] [q1|said].",
        "Paul Whitcombe",
    ),
    "whose campaign the sentence is about": (
        "“It thaws,” said the skater Paul Whitcombe.\n\nMr. Dwyer's campaign went on all night. When the sun rose, "
        "[s1|he] [q1|promised] [c1|a new rink]. Mark Dwyer is 40.",
        "Mark Dwyer",
    ),
    "who runs the campaign, and not whose it is": (
        "“It is too late for him,” the clerk said.\n\nWhitcombe campaign manager Mark Dwyer vowed to go on. [s1|He] "
        "[q1|predicted] [c1|a win]. Paul Whitcombe is 40.",
        "Mark Dwyer",
    ),
    "who said the sentence before, by its end, and not whom it is about": (
        "Paul Whitcombe teaches law.\n\nMark Dwyer is on every list. Dwyer leads them all. But while his plan pleases "
        "weavers, [c1|Dwyer may lose here, should he keep his word], [s1|Whitcombe] [q1|said].\n\n"
        "“[c2|It is a strong plan],” [s2|he] [q2|said].",
        "Paul Whitcombe",
    ),
    "who did something, though the sentence before named whom he spoke of last": (
        "Mark Dwyer laughed when Paul Whitcombe asked if it would rain.\n\n“[c1|It never does],” [s1|he] [q1|said].",
        "Mark Dwyer",
    ),
    "who left school after he did something": (
        "The town has no love for Mark Dwyer. Its mayor is Paul Whitcombe, the smith who left school after [s1|he] "
        "[q1|wrote] [c1|that the lake was warm].",
        "Paul Whitcombe",
    ),
    "whom a colon leaves": (
        "The songs are Mark Dwyer's. Dwyer is kind. Dwyer is old.\n\nPaul Whitcombe, to whom Dwyer taught the waltz, "
        "read out the fees: “[c1|Ten a dance],” [s1|he] [q1|said].",
        "Paul Whitcombe",
    ),
}


@pytest.mark.parametrize(("marked", "name"), TOLD_OF.values(), ids=TOLD_OF.keys())
def test_a_pronoun_is_of_whom_its_paragraph_tells(nlp, marked, name):
    _, quotes = attribute(nlp, marked)
    assert quotes[-1].speaker.name == name
