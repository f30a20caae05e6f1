"""Ranks in capitals before a name, and honours behind it, are no part of the name; what tells an office is its role."""

import pytest
from attributed import attribute

NAMED = {
    "rank": ("[s1|SP Meera Hollis] [q1|said] [c1|two men were held].", "Meera Hollis", "SP"),
    "rank of a town": ("[s1|Torvik SP Meera Hollis] [q1|said] [c1|two men were held].", "Meera Hollis", "Torvik SP"),
    "rank of a higher sort": ("[s1|Additional SP Amir Hollis] [q1|said] [c1|no].", "Amir Hollis", "Additional SP"),
    "rank and an unknown first name": ("[s1|DSP Kirandeep Torvo] [q1|said] [c1|no].", "Kirandeep Torvo", "DSP"),
    "rank and surname": (
        "DI Mark Hollis spoke. [s1|DI Hollis] [q1|said] [c1|the knife was found].",
        "Mark Hollis",
        "DI",
    ),
    "rank and district": ("[s1|DCP (South) Arun Hollis] [q1|said] [c1|no].", "Arun Hollis", "DCP (South)"),
    "rank spelled out": (
        "[s1|Superintendent of Police Meera Hollis] [q1|told] reporters [c1|two men were held].",
        "Meera Hollis",
        "Superintendent of Police",
    ),
    "rank of a town by itself": (
        "Chief Minister Amir Hollis came. [s1|The Torvik CM] [q1|said] [c1|no].",
        "Amir Hollis",
        "Chief Minister",
    ),
    "member of a parliament": ("[s1|Joanna Hollis MSP] [q1|said] [c1|ferries were late].", "Joanna Hollis", "MSP"),
    "member of the Dail": ("[s1|Sean Hollis TD] [q1|said] [c1|rents were high].", "Sean Hollis", "TD"),
    "two letters behind a place": (
        "[s1|Torvik DM Suryapal Hollisar] [q1|said] [c1|no].",
        "Suryapal Hollisar",
        "Torvik DM",
    ),
    "agent in charge": (
        "“[c1|It is over],” [q1|said] [s1|Special Agent in Charge Rosa Hollis of the Torvik office].",
        "Rosa Hollis",
        "Special Agent in Charge",
    ),
    "officer in charge": ("[s1|Officer in Charge Lee Hollis] [q1|said] [c1|no].", "Lee Hollis", "Officer in Charge"),
    "editor in chief": ("[c1|Sales fell], [q1|said] [s1|editor in chief Jim Hollis].", "Jim Hollis", "editor in chief"),
    "a chief behind in": (
        "[c1|In Chief Torv's view it was wrong], [s1|Ann Hollis, a lawyer,] [q1|said].",
        "Ann Hollis",
        "a lawyer",
    ),
    "what an office is of": (
        "[s1|Director of Public Works Hank Hollis] [q1|said] [c1|no].",
        "Hank Hollis",
        "Director of Public Works",
    ),
    "a councillor's title": ("Mayor Ann Hollis spoke. [s1|Cr Hollis] [q1|said] [c1|no].", "Ann Hollis", "Mayor"),
    "a first name that is a month": (
        "[s1|Council officer Jan Hollis] [q1|said] [c1|no].",
        "Jan Hollis",
        "Council officer",
    ),
    "an office at a place, and a comma": (
        "[s1|The head of midwifery at Torvik Hospital, Sarah Hollis,] [q1|said] [c1|no].",
        "Sarah Hollis",
        "head of midwifery at Torvik Hospital",
    ),
    "an office, and Dr": (
        "[s1|The trust’s medical director, Dr Amir Hollis,] [q1|said] [c1|no].",
        "Amir Hollis",
        "medical director",
    ),
    "a rank by itself": (
        "Torvik SP Meera Hollis came. “[c1|We will spare nobody],” [s1|the SP] [q1|said].",
        "Meera Hollis",
        "Torvik SP",
    ),
    "a prime minister, by the letters": (
        "PM Ines Hollis stood up. The treaty was dead. [s1|The PM] [q1|said] [c1|no].",
        "Ines Hollis",
        "PM",
    ),
    "a prime minister in full, by the letters": (
        "Prime Minister Ines Hollis met her deputy, Omar Sayegh. [s1|The PM] [q1|said] [c1|no].",
        "Ines Hollis",
        "Prime Minister",
    ),
    "an hour": ("At 3 PM [s1|Ines Hollis] [q1|said] [c1|no].", "Ines Hollis", None),
    "a rank of a station, and a name": (
        "[s1|The SHO of Torvik police station, Inspector Amir Hollis,] [q1|said] [c1|no].",
        "Amir Hollis",
        "Inspector",
    ),
    "an office in hyphens": (
        "[s1|Surveyor-in-chief Amir Hollis] [q1|said] [c1|no].",
        "Amir Hollis",
        "Surveyor-in-chief",
    ),
    "capitals for an office that is spelled out elsewhere": (
        "Chief Minister Amir Hollis ordered an inquiry. “[c1|We will spare nobody],” [s1|the CM] [q1|said].",
        "Amir Hollis",
        "Chief Minister",
    ),
    "a member of a county's assembly": (
        "[s1|Torvik MCA Achieng Hollis] [q1|said] [c1|the road was shut].",
        "Achieng Hollis",
        "Torvik MCA",
    ),
    "a member of a parliament, before the name": (
        "[s1|The Member of Parliament for Torvik Central, Hon. Kwesi Hollis,] [q1|said] [c1|no].",
        "Kwesi Hollis",
        None,
    ),
    "a secretary for a field": (
        "Lands PS Ann Torv and CS for Roads Kipruto Hollis came. [s1|Hollis] [q1|said] [c1|no].",
        "Kipruto Hollis",
        "CS for Roads",
    ),
    "a secretary in a cabinet": ("[s1|Roads CS Kipruto Hollis] [q1|said] [c1|no].", "Kipruto Hollis", "Roads CS"),
    "an officer of the forest": (
        "[s1|Additional PCCF Ravi Hollis] [q1|said] [c1|no].",
        "Ravi Hollis",
        "Additional PCCF",
    ),
    "a minister of a province, for a field": (
        "Roads are bad. [s1|MEC for transport Busi Hollis] [q1|said] [c1|no].",
        "Busi Hollis",
        "MEC for transport",
    ),
    "an office in three words, and its rank": (
        "[s1|The Commissioner of Police, CP Ann Hollis,] [q1|said] [c1|no].",
        "Ann Hollis",
        "CP",
    ),
    "an advocate": ("[s1|Adv. R. K. Hollis, who appeared for Ann Torv,] [q1|said] [c1|no].", "R. K. Hollis", "Adv."),
    "a comrade of a party's wing": (
        "[s1|PKT(L) secretary Com. Vimal Hollis] [q1|said] [c1|no].",
        "Vimal Hollis",
        "secretary",
    ),
    "honour that is no office": ("[s1|Joanna Hollis MBE] [q1|said] [c1|ferries were late].", "Joanna Hollis", None),
}


@pytest.mark.parametrize(("marked", "name", "role"), NAMED.values(), ids=NAMED)
def test_a_rank_or_office_is_a_role(nlp, marked, name, role):
    _, (quote,) = attribute(nlp, marked)
    assert (quote.speaker.name, quote.speaker.kind, quote.speaker.role) == (name, "person", role)


OFFICES = {
    "spelt out": "Superintendent of Police Ravi Hollis came. [s1|The SP] [q1|said] [c1|no].",
    "spelt out behind the name": "Ravi Hollis, the public relations officer, came. [s1|The PRO] [q1|said] [c1|no].",
    "with a bracket": "SP (Rural) Ravi Hollis came. [s1|The SP] [q1|said] [c1|no].",
}


@pytest.mark.parametrize("marked", OFFICES.values(), ids=OFFICES)
def test_a_rank_by_itself_is_whom_the_article_calls_so(nlp, marked):
    _, (quote,) = attribute(nlp, marked)
    assert quote.speaker.name == "Ravi Hollis"


def test_a_chief_minister_is_no_minister_of_a_field(nlp):
    _, (quote,) = attribute(nlp, "Irrigation Minister Ann Hollis came. She saw the dam. [s1|The CM] [q1|said] [c1|no].")
    assert quote.speaker.name is None


BODIES = {
    "company": ("[s1|DS Hollis Group] [q1|said] [c1|profits fell].", "DS Hollis Group"),
    "union": ("[s1|IG Metall] [q1|said] [c1|wages must rise].", "IG Metall"),
}


@pytest.mark.parametrize(("marked", "name"), BODIES.values(), ids=BODIES)
def test_capitals_before_a_bodys_name_are_no_rank(nlp, marked, name):
    _, (quote,) = attribute(nlp, marked)
    assert (quote.speaker.name, quote.speaker.kind) == (name, "organisation")


ADDRESSED = {
    "alone": ("[s1|Dr Amina Hollis] [q1|said] [c1|the patient died].", None),
    "with a full stop": ("[s1|Dr. Amina Hollis] [q1|said] [c1|the patient died].", None),
    "behind a role": ("[s1|Chief medical officer Dr Amina Hollis] [q1|said] [c1|no].", "Chief medical officer"),
    "before a role": ("[s1|Dr Amina Hollis, a cardiologist,] [q1|said] [c1|no].", "a cardiologist"),
    "a professor behind a role": ("The union's treasurer, [s1|Professor Amir Hollis,] [q1|said] [c1|no].", "treasurer"),
    "a professor of a lower rank": ("[s1|Assistant Professor Amir Hollis] [q1|said] [c1|no].", "Assistant Professor"),
    "between a title": ("[s1|Professor Sir Amir Hollis] [q1|said] [c1|no].", "Professor"),
    "of a pilgrim": ("[s1|Alhaji Sani Hollis] [q1|told] newsmen [c1|the road was shut].", None),
    "of a pilgrim, shortened": ("[s1|Alh. Sani Hollis] [q1|said] [c1|the road was shut].", None),
    "of an engineer behind a role": (
        "[s1|Chairman Engr. Sani Hollis] [q1|said] [c1|no].",
        "Chairman",
    ),
    "of a knight in Malaysia": ("[s1|Datuk Halim Hollis] [q1|said] [c1|the road was shut].", None),
    "in two words": ("[s1|Tan Sri Wong Hollis] [q1|said] [c1|the road was shut].", None),
    "in two words behind a role": (
        "[s1|Chamber president Tan Sri Halim Hollis] [q1|said] [c1|no].",
        "Chamber president",
    ),
    "of a member, in two words": ("Hon. Sani Hollis rose. [s1|Rt. Hon. Hollis] [q1|stated] [c1|no].", None),
    "an occupation": ("[s1|The doctor, Amina Hollis,] [q1|said] [c1|no].", "doctor"),
}


@pytest.mark.parametrize(("marked", "role"), ADDRESSED.values(), ids=ADDRESSED)
def test_how_somebody_is_addressed_is_no_role(nlp, marked, role):
    _, (quote,) = attribute(nlp, marked)
    assert (quote.speaker.name.split()[-1], quote.speaker.role) == ("Hollis", role)


def test_a_doctor_is_still_whom_the_doctor_means(nlp):
    _, quotes = attribute(nlp, "[s1|Dr Amina Hollis] [q1|said] [c1|no]. [s2|The doctor] [q2|added] [c2|never].")
    assert quotes[1].speaker.name == "Amina Hollis"


def test_a_surname_that_is_a_plural_opens_a_sentence(nlp):
    _, (quote,) = attribute(
        nlp, "Ian Banks signed. Later he left.\n\n[s1|Banks] [q1|told] the club [c1|he would stay]."
    )
    assert quote.speaker.name == "Ian Banks"
