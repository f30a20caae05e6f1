"""What stands beside a name is no part of it, and tells whose it is: a lead in capitals, a body, a title, a nation."""

import pytest
from attributed import attribute

NAMED = {
    "a lead in capitals": ("[s1|BATTERED Paul Reed] [q1|told] the club [c1|he was going].", "Paul Reed", None),
    "half of a lead in capitals": ("[s1|ILL-FATED Paul Reed] [q1|said] [c1|he was going].", "Paul Reed", None),
    "a body that she speaks for, without a comma": (
        "“[c1|It is late],” [s1|the spokeswoman for the Torvik Transport Ministry Ida Moen] [q1|said].",
        "Ida Moen",
        "spokeswoman for the Torvik Transport Ministry",
    ),
    "a body that he heads": (
        "“[c1|It is late],” [s1|the director of the Harbour Board Nils Roth] [q1|said].",
        "Nils Roth",
        "director of the Harbour Board",
    ),
    "a councillor's title": ("[s1|Coun Paul Reed (Ind, Torvik)] [q1|said] [c1|no].", "Paul Reed", "Coun"),
    "a councillor's title behind an office": (
        "[s1|The Labour leader, Coun Paul Reed,] [q1|said] [c1|it was madness].",
        "Paul Reed",
        "Labour leader",
    ),
    "a peer who is a poet": ("[s1|The poet Lord Hale] [q1|said] [c1|it was late].", "Lord Hale", "poet"),
    "a prince alone": ("[s1|Prince Paul Reed] [q1|said] [c1|it was late].", "Paul Reed", "Prince"),
    "what an office is for": (
        "[s1|Housing chief Ann Lee’s report to the board] [q1|said] [c1|the roofs leaked].",
        "Ann Lee",
        "Housing chief",
    ),
    "whom a town is told of": (
        "[s1|Mirka de Vos, of the tenants’ group Roof Over All,] [q1|said] [c1|she feared the worst].",
        "Mirka de Vos",
        None,
    ),
}


@pytest.mark.parametrize(("marked", "name", "role"), NAMED.values(), ids=NAMED.keys())
def test_the_name_stands_without_what_is_beside_it(nlp, marked, name, role):
    _, (quote,) = attribute(nlp, marked)
    assert (quote.speaker.name, quote.speaker.role) == (name, role)


@pytest.mark.parametrize("nation", ["Dane", "Texan", "Scot"])
def test_a_nation_behind_an_age_is_no_name(nlp, nation):
    marked = (
        f"Ann Lund beat Mia Berg in two sets on Tuesday. [s1|The 31-year-old {nation}] [q1|said] [c1|she was tired]."
    )
    _, (quote,) = attribute(nlp, marked)
    assert quote.speaker.name == "Ann Lund"


def test_a_surname_behind_an_age_is_one_where_it_stands_behind_a_first_name(nlp):
    marked = "Ann Lund beat Mia Berg on Tuesday. [s1|The 31-year-old Berg] [q1|said] [c1|she was tired]."
    _, (quote,) = attribute(nlp, marked)
    assert quote.speaker.name == "Mia Berg"


def test_a_pronoun_tells_that_a_lone_surname_is_a_persons(nlp):
    _, quotes = attribute(
        nlp,
        "Foreign Minister Rita Lund denied it. “[c1|We paid nothing],” [s1|she] [q1|said].\n\n"
        "[s2|Marova] [q2|wrote] to the Norvik agency [c2|that the ships were safe]. [s3|She] [q3|refused] [c3|to say].",
    )
    assert [(q.speaker.name, q.speaker.kind) for q in quotes[1:]] == [("Marova", "person")] * 2
