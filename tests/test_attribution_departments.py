"""A department is called by what it is of alone, "State said", where the article names it; and no two are one."""

import pytest
from attributed import attribute

FIRST = "The State Department met on Friday. "

DEPARTMENTS = {
    "before its verb": (FIRST + "Lund asked twice, but [s1|State] never [q1|replied] [c1|to him].",),
    "where a sentence begins with it": (FIRST + "[s1|State] [q1|told] the court [c1|that it had to wait].",),
    "in a headline, before its name": ("[s1|State] [q1|denies] [c1|loss of maps].\n\n" + FIRST,),
    "with what it has": (FIRST + "“[c1|We wait],” [s1|State's] [q1|reply] was.",),
    "by what the article calls it": (
        "The Department of Justice met on Friday. [s1|Justice] [q1|said] [c1|no].",
        "Department of Justice",
    ),
    "not the people of it": (FIRST + "[s1|State and city workers] [q1|say] [c1|no].", None),
    "not the place": ("The State Department met. [s1|Officials of the State] [q1|say] [c1|no].", None),
    "not where the article names none": ("The court met. [s1|State witnesses] [q1|say] [c1|no].", None),
    "not another department that has a title in its name": (
        "The Justice Department and the State Department met. [s1|The Justice Department] [q1|said] [c1|no].",
        "Justice Department",
    ),
    "not two that are joined": (
        "Aides at the NDC and Justice Department left. [s1|The Justice Department] [q1|said] [c1|no].",
        "Justice Department",
    ),
    "not a party that is called like one": (
        "The Labor Department met. [s1|Labor] [q1|said] [c1|no], and Labor leader Omar Dwyer left.",
        "Labor",
    ),
    "not a college that ends like one": (
        "The State Department met. Ohio State lost. Ohio State coach Omar Dwyer left. [s1|State] [q1|said] [c1|no].",
        "Ohio State",
    ),
}


@pytest.mark.parametrize("case", DEPARTMENTS.values(), ids=DEPARTMENTS.keys())
def test_a_department_is_called_by_what_it_is_of(nlp, case):
    marked, name = case if len(case) == 2 else (*case, "State Department")
    _, (quote,) = attribute(nlp, marked)
    assert quote.speaker.name == name


def test_an_agency_just_spoken_of_is_none_that_was_left(nlp):
    _, (quote,) = attribute(
        nlp,
        "The Harbour Agency sealed the quay. The agency paid for it, and the Harbour Agency kept the bill. The Port "
        "Agency rang the mayor. [s1|The agency] [q1|said] [c1|it was sorry].",
    )
    assert quote.speaker.name == "Port Agency"


@pytest.mark.parametrize("name", ["Sailing Act", "National Harbour Accord", "Norvik Pact"])
def test_a_body_that_is_named_like_a_law_speaks(nlp, name):
    _, (quote,) = attribute(nlp, f"The ferry sank. [s1|{name}] [q1|said] on Monday [c1|it had raised $2m].")
    assert quote.speaker.name == name
