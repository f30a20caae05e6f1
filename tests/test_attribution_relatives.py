"""A relative pronoun takes up the noun before it: "which" is rarely a person, "who" no place."""

import pytest
from attributed import attribute

RELATIVES = {
    "the body, of two joined clauses": (
        "Paul Whitcombe, cook at the charity Holm Aid, which was moved to a barn by Mark Dwyer and [s1|which] "
        "[q1|fears] [c1|a thaw], fell.",
        "Holm Aid",
    ),
    "no writer, whose book it is": (
        "In May they will print “The Dike”, by the reporter Paul Whitcombe, [s1|which] [q1|tells] [c1|how the dike "
        "broke].",
        None,
    ),
    "a publisher by a person's name": (
        "The clerk asked W.W. Whitcombe to print it. W.W. Whitcombe, [s1|which] [q1|declined] [c1|to comment], is old.",
        "W.W. Whitcombe",
    ),
    "no town that a film praises": (
        "Holm lies on a lake. It was in a film praising Holm [s1|that] [q1|claims] [c1|its ice is thin].",
        None,
    ),
    "a bank that a report names last": (
        "The report was read at Norland Bank, [s1|which] [q1|called] [c1|the levy unfair].",
        "Norland Bank",
    ),
    "no one of two who are told together": (
        "The last two in the hall were Ann Hollis and Ida Lund, weavers [s1|who] [q1|recall] [c1|the flood].",
        None,
    ),
    "a woman, whom the words behind a comma describe": (
        "The last in the hall was Ann Hollis, head of the mill, [s1|who] [q1|said] [c1|it had flooded].",
        "Ann Hollis",
    ),
    "a woman, and not where she is from": (
        "The levy has upset members such as Councillor Ann Hollis of Ohio, [s1|who] [q1|said] [c1|it was unfair].",
        "Ann Hollis",
    ),
    "a woman, whose letter it is": (
        "A letter from Ann Hollis, [s1|which] [q1|said] [c1|she was ill], came in May.",
        "Ann Hollis",
    ),
    "a man, whose memo it is": (
        "The memo from Mark Dwyer, [s1|which] [q1|warned] of [c1|a flood], was printed in Holm.",
        "Mark Dwyer",
    ),
    "a woman, who posted it": (
        "A post by Ann Hollis, [s1|which] [q1|said] [c1|the mill was shut], drew scorn.",
        "Ann Hollis",
    ),
    "nobody to whom a letter was sent": (
        "Mark Dwyer sent a letter to Ann Hollis, [s1|which] [q1|said] [c1|the mill was shut].",
        None,
    ),
    "nobody whom a law is named after": (
        "The law, named after Mark Dwyer, [s1|which] [q1|says] [c1|dogs must be led], is new.",
        None,
    ),
    "a firm by a woman's name, behind a preposition": (
        "Torvik has shops such as Ann Hollis, [s1|which] [q1|says] [c1|it will grow].",
        "Ann Hollis",
    ),
    "a firm by a man's name, which somebody owns": (
        "The chain owns Mark Dwyer, [s1|which] [q1|said] [c1|sales were down].",
        "Mark Dwyer",
    ),
    "a firm by a woman's name, which bought another": (
        "The chain was bought by Ann Hollis, [s1|which] [q1|says] [c1|it will grow].",
        "Ann Hollis",
    ),
}


@pytest.mark.parametrize(("marked", "name"), RELATIVES.values(), ids=RELATIVES.keys())
def test_a_relative_pronoun_takes_up_the_noun_before_it(nlp, marked, name):
    _, quotes = attribute(nlp, marked)
    assert quotes[-1].speaker.name == name
