"""A pronoun is rather one of whom its own paragraph tells, and whoever does something than one named by the way."""

import pytest
from attributed import attribute

TOLD_OF = {
    "whose the statement is, and not who spoke a paragraph before": (
        "“[c1|The dike was sound],” [q1|said] [s1|Paul Whitcombe], engineer. “[c1|Nobody could have known].”\n\nThis "
        "may puzzle those who heard Mayor Mark Dwyer's statement at noon. [s2|He] [q2|called] [c2|the dike “rotten”].",
        "Mark Dwyer",
    ),
    "who may do something, and not who spoke a paragraph before": (
        "“[c1|The dike was sound],” [q1|said] [s1|Ann Hollis], engineer. “[c1|Nobody could have known].”\n\nThere is "
        "also the chance that Mary Dunn, if elected, may sell the mill. “[c2|What fun],” [s2|she] [q2|said] in Holm.",
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
    "whose speeches the sentence is about": (
        "The judge Paul Whitcombe has no quarrel with the press. But, Whitcombe said, “there is a line.”\n\nOne of "
        "Mark Dwyer's angrier speeches came in May, when [s1|he] [q1|told] the Post [c1|that the court was biased].",
        "Mark Dwyer",
    ),
    "who speaks, though he is asked": (
        "Mark Dwyer has spoken often. “[c1|We will win],” [s1|he] [q1|said]. He laughed. He turns questions round.\n\n"
        "Paul Whitcombe, when asked about his losses, often waves the question away, never admitting he was wrong.\n\n"
        "For example: “[c2|We never lost],” [s2|he] [q2|told] the Post.",
        "Paul Whitcombe",
    ),
    "who calls for another to go, and not who is to go": (
        "Storms came on Monday, when Paul Whitcombe was in Holm.\n\nIn the wake of President Mark Dwyer's remarks, "
        "Whitcombe called for the president to resign. [s1|He] [q1|said] [c1|it was time].",
        "Paul Whitcombe",
    ),
    "who tells of a family, and none of that name": (
        "Friends speak with awe of George Dwyer's manners. Dwyer is kind. Dwyer is old.\n\nPaul Whitcombe listed the "
        "rules that the Dwyer family has kept: “[c1|Nobody shouts],” [s1|he] [q1|said].",
        "Paul Whitcombe",
    ),
    "whose campaign the sentence is about": (
        "“It is too late for him,” said the clerk Paul Whitcombe.\n\nMr. Dwyer's campaign vowed to go on. As the last "
        "votes came in on Sunday, [s1|he] [q1|predicted] [c1|a win]. Mark Dwyer is 40.",
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
    "who gets less than they say that he deserves": (
        "“[c1|It is late],” [s1|Mark Dwyer] [q1|said]. Dwyer came home.\n\nSuch talk has vexed Paul Whitcombe, who has "
        "had less credit than friends say he deserves for the dike. The only fault [s2|he] [q2|owned] [c2|was haste].",
        "Paul Whitcombe",
    ),
    "who won fame when he did something": (
        "They were not there for Mark Dwyer. The latest is Paul Whitcombe, the baker who won fame in May when "
        "[s1|he] [q1|yelled] [c1|that the mill leaked].",
        "Paul Whitcombe",
    ),
    "whom a colon leaves": (
        "Friends speak of Mark Dwyer's aunt. Dwyer is kind. Dwyer is old.\n\nPaul Whitcombe, who once worked with "
        "Dwyer, went through the rules: “[c1|Nobody shouts],” [s1|he] [q1|said].",
        "Paul Whitcombe",
    ),
}


@pytest.mark.parametrize(("marked", "name"), TOLD_OF.values(), ids=TOLD_OF.keys())
def test_a_pronoun_is_of_whom_its_paragraph_tells(nlp, marked, name):
    _, quotes = attribute(nlp, marked)
    assert quotes[-1].speaker.name == name
