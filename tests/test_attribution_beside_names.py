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
    "two offices of one": ("“[c1|It is late],” [s1|chairman and CEO Mia Torres] [q1|said].", "Mia Torres", "CEO"),
    "two offices at a firm": (
        "“[c1|It is late],” [s1|Norvik founder and chairman Zoltan Mirk] [q1|said].",
        "Zoltan Mirk",
        "chairman",
    ),
    "a managing director, too": (
        "“[c1|It is late],” [s1|managing director and CEO Arvind Deshmukh] [q1|said].",
        "Arvind Deshmukh",
        "CEO",
    ),
    "a man called by a day": ("[s1|Coach Sunday Okafor] [q1|said] [c1|it was late].", "Sunday Okafor", "Coach"),
    "a prince alone": ("[s1|Prince Paul Reed] [q1|said] [c1|it was late].", "Paul Reed", "Prince"),
    "what an office is for": (
        "[s1|Housing chief Ann Lee’s report to the board] [q1|said] [c1|the roofs leaked].",
        "Ann Lee",
        "Housing chief",
    ),
    "honours behind a name that no list has": (
        "“[c1|It is late],” [q1|raged] [s1|Zoltan Mirk MP].",
        "Zoltan Mirk",
        "MP",
    ),
    "a party that he leads": (
        "[s1|The leader of the Reformers Niall Brosk] [q1|said] [c1|it was late].",
        "Niall Brosk",
        "leader of the Reformers",
    ),
    "a body in capitals where she is sent": (
        "[s1|Ambassador to the United Nations Oskar Plimm] [q1|said] [c1|it was late].",
        "Oskar Plimm",
        "Ambassador to the United Nations",
    ),
    "a body of which there is one": (
        "[s1|The governor of the central bank Dorotea Plimm] [q1|said] [c1|it was late].",
        "Dorotea Plimm",
        "governor of the central bank",
    ),
    "a union of people": (
        "[s1|The secretary of the Miners' League Olga Brandt] [q1|said] [c1|it was late].",
        "Olga Brandt",
        None,
    ),
    "a field of office": (
        "[s1|The Minister of the Interior Oskar Plimm] [q1|said] [c1|it was late].",
        "Oskar Plimm",
        "Minister of the Interior",
    ),
    "two words of a field, and a name that no list has": (
        "[s1|Minister of Foreign Affairs Branko Sivic] [q1|said] [c1|it was late].",
        "Branko Sivic",
        "Minister of Foreign Affairs",
    ),
    "a field, and a first name that no list has": (
        "[s1|Minister of Education Zurab Tsiklauri] [q1|said] [c1|it was late].",
        "Zurab Tsiklauri",
        "Minister of Education",
    ),
    "two fields": (
        "[s1|Minister of Trade and Industry Oskar Plimm] [q1|said] [c1|it was late].",
        "Oskar Plimm",
        "Minister of Trade and Industry",
    ),
    "an office in two parts and its field": (
        "“[c1|It is late],” [q1|said] [s1|Director-General of Public Health Oluchi Nwosu].",
        "Oluchi Nwosu",
        "Director-General of Public Health",
    ),
    "an office in two parts and a field of one word": (
        "“[c1|It is late],” [s1|Director-General of Fisheries Dorotea Plimm] [q1|said].",
        "Dorotea Plimm",
        "Director-General of Fisheries",
    ),
    "a secretary of state and a field": (
        "[s1|The Secretary of State for Education Oluchi Nwosu] [q1|said] [c1|it was late].",
        "Oluchi Nwosu",
        "Secretary of State for Education",
    ),
    "a member of parliament": (
        "“[c1|It is late],” [q1|said] [s1|Member of Parliament Zoltan Mirk].",
        "Zoltan Mirk",
        "Member of Parliament",
    ),
    "who is it for the time being": (
        "“[c1|It is late],” [s1|acting treasurer Dorotea Plimm] [q1|said].",
        "Dorotea Plimm",
        "acting treasurer",
    ),
    "who was it": ("“[c1|It is late],” [s1|retired colonel Oskar Plimm] [q1|said].", "Oskar Plimm", "retired colonel"),
    "the opposition, and initials": (
        "[s1|Leader of the Opposition T. V. Plimm] [q1|said] [c1|it was late].",
        "T. V. Plimm",
        "Leader of the Opposition",
    ),
    "a minister of state for a field, family name first": (
        "“[c1|It is late],” [q1|said] [s1|Minister of State for Manpower Goh Hui Min] on Monday.",
        "Goh Hui Min",
        "Minister of State for Manpower",
    ),
    "the body that an office is of between commas": (
        "[s1|The chairman, Torvik Traders Forum, Rear Admiral Oskar Plimm], [q1|said] [c1|it was late].",
        "Oskar Plimm",
        "Rear Admiral",
    ),
    "an aside between hyphens": (
        "[s1|Oskar Plimm - who lives there] - [q1|told] reporters [c1|it was late].",
        "Oskar Plimm",
        None,
    ),
    "a nation and a comma": ("“[c1|It is late],” [q1|said] [s1|the young Swede, Ewan Tait].", "Ewan Tait", None),
    "a town that no list of nations has": (
        "“[c1|It is late],” [q1|said] [s1|the Mancunian, Ewan Tait].",
        "Ewan Tait",
        None,
    ),
    "a title in capitals": ("[s1|UNION LEADER Ewan Tait] [q1|said] [c1|it was late].", "Ewan Tait", "UNION LEADER"),
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


NOBODY = {
    "a president beside a senator": "[s1|The president and Senator Tom Reed] [q1|said] [c1|it was late].",
    "ministers beside one": "[s1|Ministers and the MP] [q1|said] [c1|it was late].",
    "a spokesman and a weekday": "[s1|A spokesman Tuesday] [q1|said] [c1|it was late].",
    "a seat's member": "[s1|The Torvik East MP] [q1|said] [c1|it was late].",
    "brothers": "[s1|The head of the Lund Brothers] [q1|said] [c1|it was late].",
    "a body with a plural in it": "[s1|The head of the Veterans Health Administration] [q1|said] [c1|no].",
    "a body with an acronym in it": "[s1|The director of the FBI Crime Laboratory] [q1|said] [c1|no].",
    "a company that somebody heads": "[s1|The head of the company Norvik Motors] [q1|said] [c1|no].",
    "what a minister is for": "[s1|The Minister for Trade Union Affairs] [q1|said] [c1|no].",
    "what a director is for": "[s1|The director of Energy Market Analysis] [q1|said] [c1|no].",
    "what a minister is of": "[s1|The Minister of Health and Sports Development] [q1|said] [c1|no].",
    "kin of somebody with an office": "[s1|The brother of Chancellor Oskar Plimm] [q1|said] [c1|no].",
    "the wife of somebody's star": "[s1|The wife of Torvik star Oskar Plimm] [q1|said] [c1|no].",
}


@pytest.mark.parametrize("marked", NOBODY.values(), ids=NOBODY)
def test_nobody_is_named_by_what_is_beside_him(nlp, marked):
    _, (quote,) = attribute(nlp, marked)
    assert quote.speaker.name is None


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
