"""Newsletters tell of people by office alone: whoever holds it, else the office with the body that it is of."""

import pytest
from attributed import attribute

from quotes.attribution.mentions.signed_lines import signed_lines

SAID = "[s1|The head teacher] [q1|said] [c1|term would end in July].\n\n"

SIGNED = {
    "name above office": f"{SAID}Thank you all.\n\nMrs Anita Hollis\nHead teacher",
    "office before a colon": f"{SAID}Thank you all.\n\nHead teacher: Anita Hollis",
    "office behind a comma": f"{SAID}Thank you all.\n\nAnita Hollis, Headteacher",
    "office in brackets": f"{SAID}Thank you all.\n\nMrs Anita Hollis (head teacher)",
    "apposition with a courtesy": f"{SAID}The head teacher, Mrs Anita Hollis, will retire.",
}


@pytest.mark.parametrize("marked", SIGNED.values(), ids=SIGNED)
def test_who_holds_the_office_is_the_speaker(nlp, marked):
    _, (quote,) = attribute(nlp, marked)
    assert quote.speaker.name == "Anita Hollis"


def test_who_wrote_the_article_holds_no_office_in_it(nlp):
    assert signed_lines(nlp.make_doc("Anita Hollis\nHealth Editor\n\nThe editor said no.")) == {}


def test_a_deputy_is_not_the_head(nlp):
    _, (quote,) = attribute(
        nlp, "The head teacher, Mrs Hollis, spoke. [s1|The deputy head] [q1|said] [c1|she was glad]."
    )
    assert (quote.speaker.name, quote.speaker.role) == (None, "The deputy head")


OFFICES = {
    "school": ("Torvik Road School is shut. [s1|The head teacher] [q1|said] [c1|no].", None, "Torvik Road School"),
    "council": ("Torvik Borough Council met. [s1|The clerk] [q1|said] [c1|no].", None, "Torvik Borough Council"),
    "saint": ("St Anne's School is shut. [s1|The headteacher] [q1|said] [c1|no].", None, "St Anne's School"),
    "newsletter": ("[s1|The headteacher] [q1|said] [c1|no].", "Torvik Road School Newsletter", "Torvik Road School"),
}


@pytest.mark.parametrize(("marked", "outlet", "body"), OFFICES.values(), ids=OFFICES)
def test_an_office_is_named_with_the_one_body_that_it_may_be_of(nlp, marked, outlet, body):
    _, (quote,) = attribute(nlp, marked, outlet)
    assert quote.speaker.name is None
    assert quote.speaker.role.endswith(f" of {body}")


def test_a_body_named_in_the_office_is_not_named_twice(nlp):
    _, (quote,) = attribute(nlp, "Torvik Borough Council met. [s1|The council leader] [q1|said] [c1|no].")
    assert quote.speaker.role == "The leader of Torvik Borough Council"


UNCLEAR = {
    "two schools": (
        "Torvik School and Marlow School are shut. [s1|The head teacher] [q1|said] [c1|no].",
        "head teacher",
    ),
    "another sort of body": ("Torvik Council met. [s1|The head teacher] [q1|said] [c1|no].", "head teacher"),
    "an office of any body": ("Torvik Borough Council met. [s1|The minister] [q1|said] [c1|no].", "minister"),
}


@pytest.mark.parametrize(("marked", "office"), UNCLEAR.values(), ids=UNCLEAR)
def test_an_office_stands_alone_where_its_body_is_not_clear(nlp, marked, office):
    _, (quote,) = attribute(nlp, marked)
    assert quote.speaker.role == f"The {office}"


def test_a_street_says_nothing(nlp):
    _, (quote,) = attribute(nlp, "A fire broke out at Mill Lane. [s1|The commander] [q1|said] [c1|no one was hurt].")
    assert quote.speaker.name is None


ROLES = {
    "a relation of nobody who is told": ("His former wife, [s1|Mary Lund], [q1|said] [c1|no].", None),
    "a relation before an office": (
        "Her husband, [s1|Nils Roth, the club's treasurer], [q1|said] [c1|no].",
        "the club's treasurer",
    ),
    "a relation and an office in one": (
        "His nephew and captain, [s1|Nils Roth], [q1|said] [c1|no].",
        "nephew and captain",
    ),
    "whose relation it is": ("[s1|Mary Lund, the mayor's daughter], [q1|said] [c1|no].", "the mayor's daughter"),
    "a priest": ("[s1|Father Nils Roth] [q1|said] [c1|no].", "Father"),
}


@pytest.mark.parametrize(("marked", "role"), ROLES.values(), ids=ROLES)
def test_a_relation_stands_last_and_only_with_whose_it_is(nlp, marked, role):
    _, (quote,) = attribute(nlp, marked)
    assert quote.speaker.role == role
