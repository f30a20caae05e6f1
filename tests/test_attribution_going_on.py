"""Who adds something is whoever spoke last, whatever his title, and whoever was seen or named in between."""

import pytest
from attributed import attribute

from quotes.pipeline import make_doc
from quotes.records import Article

TITLES = [
    "Det.",
    "Det. Sgt.",
    "Det Insp",
    "Chief Supt.",
    "Sgt. Maj.",
    "Lt. Cmdr.",
    "Brig. Gen.",
    "1st Lt.",
    "Cpl.",
    "Pfc.",
    "Lt. Gov.",
    "Cllr.",
    "Ald.",
    "Councilmember",
    "Prof.",
    "the Rev.",
    "Msgr.",
    "Archdeacon",
    "Fr.",
    "Trooper",
    "Cst.",
    "Amb.",
    "Asst. Chief",
    "the Hon.",
    "Principal",
    "Mr.",
]


@pytest.mark.parametrize("title", TITLES)
def test_whoever_has_a_title_goes_on(nlp, title):
    text = (
        f"Owen Farr, 52, ran the mill.\n\n“[c1|The doors were locked that night],” [s1|{title} Hollis] [q1|said].\n\n"
        "“[c2|Nobody had a key],” [s2|he] [q2|added]."
    )
    _, quotes = attribute(nlp, text)
    assert [quote.speaker.kind for quote in quotes] == ["person", "person"]
    assert all(quote.speaker.name.endswith("Hollis") for quote in quotes)
    assert quotes[0].speaker.name == quotes[1].speaker.name


GOES_ON = {
    "past whom the words name": (
        "“[c1|Farr opened the gate himself],” [s1|Lt. Hollis] [q1|said]. Owen Farr was charged. “[c2|It was Farr who "
        "rang us],” [s2|he] [q2|added].",
        "Lt. Hollis",
    ),
    "past whom is spoken of in between": (
        "“[c1|We lost it all],” [q1|said] [s1|Tom Hollis]. Owen Farr was led away in chains. “[c2|He smiled at me],” "
        "[s2|he] [q2|added].",
        "Tom Hollis",
    ),
    "a woman past a woman": (
        "[s1|Prof. Rita Hollis] [q1|said] [c1|the reef was dying]. Her colleague Dr. Jane Marsh was in "
        "Perth.\n\n“[c2|She counted four fish],” [s2|she] [q2|went on].",
        "Rita Hollis",
    ),
    "at a paragraph's start, past a paragraph about another": (
        "“[c1|I had enough],” [s1|Tom Hollis] [q1|said].\n\nHollis joined in 2010. Owen Farr became chairman in 2015 "
        "and cut the fund.\n\n[s2|He] [q2|continued]: “[c2|I told him so].”",
        "Tom Hollis",
    ),
    "past somebody of the other gender who spoke": (
        "“[c1|It is late],” [s1|Tom Hollis] [q1|said]. “[c2|It is early],” [s2|Jane Marsh] [q2|said]. “[c3|Too late],” "
        "[s3|he] [q3|added].",
        "Tom Hollis",
    ),
    "past a body that spoke": (
        "“[c1|It is late],” [s1|Jane Marsh] [q1|said]. [s2|Norvik] [q2|said] [c2|it was early]. “[c3|Too late],” "
        "[s3|she] [q3|added].",
        "Jane Marsh",
    ),
    "the last of two who spoke": (
        "[s1|Tom Hollis] [q1|said] [c1|the fleet would sail]. [s2|Owen Farr] [q2|called] [c2|it a joke]. “[c3|Nobody "
        "has asked the men],” [s3|he] [q3|added].",
        "Owen Farr",
    ),
    "not what was said on another day": (
        "[s1|Tom Hollis] [q1|said] [c1|the bridge would close]. [s2|Owen Farr] [q2|had promised] [c2|it would not]. "
        "“[c3|Nobody asked us],” [s3|he] [q3|added].",
        "Tom Hollis",
    ),
    "whoever is brought in as saying what was not found": (
        "[s1|Tom Hollis] [q1|said] [c1|it was late]. Brayford head coach Stig Nyland disagreed. “[c2|It was early],” "
        "[s2|he] [q2|added].",
        "Stig Nyland",
    ),
    "a body as they": (
        "The Harbour Board wrote to Norvik Ferries. [s1|Norvik Ferries] [q1|said] [c1|it was late]. “[c2|We regret "
        "it],” [s2|they] [q2|added].",
        "Norvik Ferries",
    ),
    "nobody of the story before": (
        "“[c1|It is late],” [s1|Tom Hollis] [q1|said].\n\n* * * * *\n\nOwen Farr has sold his mill. “[c2|I am old],” "
        "[s2|he] [q2|added].",
        "Owen Farr",
    ),
}


@pytest.mark.parametrize(("marked", "speaker"), GOES_ON.values(), ids=GOES_ON.keys())
def test_whoever_spoke_last_goes_on(nlp, marked, speaker):
    _, quotes = attribute(nlp, marked)
    assert quotes[-1].speaker.name == speaker


def test_one_not_named_of_either_sex_goes_on_as_they(nlp):
    text = (
        "The Harbour Board fined the line. “[c1|The ferry is safe],” [s1|a company spokesperson] [q1|said].\n\n"
        "[s2|They] [q2|added]: “[c2|We are sorry for the wait].”"
    )
    _, (*_, last) = attribute(nlp, text)
    assert (last.speaker.name, last.speaker.role) == (None, "a company spokesperson")


def test_a_lieutenant_governor_is_no_governor(nlp):
    _, quotes = attribute(nlp, "[s1|Lt. Gov. Hollis] [q1|said] [c1|yes].")
    assert quotes[0].speaker.name == "Lt. Gov. Hollis"


def test_who_says_something_before_he_adds_to_it_is_brought_in(trained_nlp):
    text = (
        "Dr Paul Dwyer, a surveyor, said the wall was old. He told reporters: “You can call it fate.”\n\n"
        "Mark Lund, who leads the town, was careful. “I blame nobody tonight,” he said, before adding that if the "
        "gates had been paid for, “fewer people would be here”."
    )
    doc = trained_nlp(make_doc(trained_nlp, Article("made-up", text)))
    assert [quote.speaker.name for quote in doc._.quotes][-2:] == ["Mark Lund", "Mark Lund"]
    assert doc._.quotes[-1].venue is None
