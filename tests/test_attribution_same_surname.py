"""A surname that several people of the article have is hers whom the words around it mean."""

import pytest
from attributed import attribute

HIS_POST = "Rita Dwyer runs for mayor. The post was Paul Dwyer's. Paul Dwyer left it. It rained. It was cold.\n\n"

BEARERS = {
    "the sister of another": (
        "Rita Dwyer sang. Rita Dwyer was glad. It rained on Rita Dwyer. Anna Dwyer was ill. Rita Dwyer slept.\n\n"
        "[s1|Dwyer, the sister of Rita Dwyer,] [q1|wept]: [c1|no].",
        "Anna Dwyer",
    ),
    "the youngest son of another": (
        "Omar Dwyer and Paul Dwyer came. Paul Dwyer left.\n\n[s1|Dwyer, the youngest son of Paul Dwyer,] [q1|said] "
        "[c1|no].",
        "Omar Dwyer",
    ),
    "whose the words are that she is blamed for": (
        HIS_POST + "Paul Dwyer slept.\n\nDwyer is blamed for her words on rain. “[c1|No],” [s1|Dwyer] [q1|said].",
        "Rita Dwyer",
    ),
    "whose the aides are that come with her": (
        HIS_POST + "Paul Dwyer slept. The court heard Dwyer and her aides. “[c1|No],” [s1|Dwyer] [q1|said].",
        "Rita Dwyer",
    ),
    "whose the aides are that come with him": (
        HIS_POST + "The court heard Dwyer and his aides. “[c1|No],” [s1|Dwyer] [q1|said].",
        "Paul Dwyer",
    ),
    "not hers of whom somebody else speaks before": (
        "Paul Dwyer runs for mayor. His wife, Rita Dwyer, is ill. Paul Dwyer is glad.\n\nDwyer told Ann Lund that her "
        "words had hurt. “[c1|No],” [s1|Dwyer] [q1|said].",
        "Paul Dwyer",
    ),
    "nor hers where nobody of the name is a woman": (
        "Paul Dwyer runs for mayor.\n\nDwyer is blamed for her illness. “[c1|No],” [s1|Dwyer] [q1|said].",
        "Paul Dwyer",
    ),
}


@pytest.mark.parametrize(("marked", "name"), BEARERS.values(), ids=BEARERS.keys())
def test_a_surname_is_hers_whom_the_words_mean(nlp, marked, name):
    _, (quote,) = attribute(nlp, marked)
    assert quote.speaker.name == name


FAMILY = "Rita Dwyer runs for mayor. Dwyer met the press in Leeds. Dwyer smiled. It rained on Dwyer. "

LATER = {
    "whom the surname has long meant, though her son is named in full since": (
        FAMILY + "She was with her son, Paul Dwyer.\n\n“[c1|No],” [s1|Dwyer] [q1|said].",
        "Rita Dwyer",
    ),
    "whom it has meant for no time": (
        "Rita Dwyer runs for mayor. She left the hall at noon and met the press in Leeds. Paul Dwyer spoke.\n\n"
        "“[c1|No],” [s1|Dwyer] [q1|said].",
        "Paul Dwyer",
    ),
    "not who was named in full long before": (
        "Rita Dwyer runs for mayor. Her son has left. It rained on the quay and in the town, and Paul Dwyer slept.\n\n"
        + "The council of the town met on the quay and spoke of ferries, rails and rain until it was late. " * 6
        + "“[c1|No],” [s1|Dwyer] [q1|said].",
        "Rita Dwyer",
    ),
    "nobody whom only a headline's words make": (
        "Young Dwyer fans march.\n\nThe fans of Rita Dwyer met in Leeds.\n\n"
        + "The council of the town met on the quay and spoke of ferries, rails and rain until it was late. " * 6
        + "“[c1|No],” [s1|Dwyer] [q1|said].",
        "Rita Dwyer",
    ),
}


@pytest.mark.parametrize(("marked", "name"), LATER.values(), ids=LATER.keys())
def test_a_surname_goes_on_meaning_whom_it_has_meant(nlp, marked, name):
    _, (quote,) = attribute(nlp, marked)
    assert quote.speaker.name == name


CLERK = "Clerk Omar Dwyer opened the hall. Dwyer swept it. Dwyer rang the bell. Dwyer sat down.\n\n"

TWO_OF_THEM = {
    "his sister, whose record he praises": (
        "Clerk Omar Dwyer came to Leeds. Dwyer said rents would fall. “[c1|It is time],” [s1|Dwyer] [q1|said].\n\nHis "
        "sister, Rita Dwyer, is running for mayor. Dwyer praised her record.",
        "Omar Dwyer",
    ),
    "and whom he goes on to trust": (
        "Clerk Omar Dwyer came to Leeds. Dwyer said rents would fall. “We are late,” Dwyer said.\n\nHis sister, Rita "
        "Dwyer, is running for mayor. Dwyer praised her record. “[c1|I like it],” [s1|Dwyer] [q1|said].",
        "Omar Dwyer",
    ),
    "her husband, of whose death she tells": (
        "Rita Dwyer is accused of drowning her husband, Omar Dwyer. Dwyer reported his death in June. [s1|Dwyer] "
        "[q1|told] the clerk [c1|that it was dark].",
        "Rita Dwyer",
    ),
    "his wife, whose mother he rang": (
        "Omar Dwyer denies drowning his wife, Rita Dwyer. Dwyer told the clerk in June he was away. Dwyer rang her "
        "mother at dusk. “[c1|I slept],” [s1|Dwyer] [q1|told] the court.",
        "Omar Dwyer",
    ),
    "whose nose he broke": (
        "Omar Dwyer struck Rita Dwyer. Dwyer broke her nose. “[c1|It was dark],” [s1|Dwyer] [q1|said].",
        "Omar Dwyer",
    ),
    "who says something before he sells her boat": (
        "Painter Omar Dwyer and dancer Rita Dwyer have parted. [s1|Dwyer] [q1|said] in June [c1|he was ill]. Dwyer "
        "sold her boat.",
        "Omar Dwyer",
    ),
    "a neighbour who is newly told of": (
        CLERK + "Neighbour Rita Dwyer left in a coat. “[c1|It is gone],” [s1|Dwyer] [q1|said].",
        "Rita Dwyer",
    ),
    "a neighbour of his age": (
        CLERK + "Neighbour Paul Dwyer, 70, left at dusk. [s1|Dwyer], who has a boat, [q1|said] [c1|he would stay].",
        "Paul Dwyer",
    ),
    "a wife who has just spoken": (
        CLERK + "His wife, Rita Dwyer, said he was glad. “[c1|He danced],” [s1|Dwyer] [q1|said].",
        "Rita Dwyer",
    ),
    "a widow who has just spoken, behind her words": (
        CLERK + "He was glad, said his widow, Rita Dwyer. [s1|Dwyer] [q1|said] [c1|the grave was small].",
        "Rita Dwyer",
    ),
    "a judge who is no relation": (
        CLERK + "Judge Rita Dwyer, who is no relation, fined him. [s1|Dwyer] [q1|said] [c1|the hall was dirty].",
        "Rita Dwyer",
    ),
    "a rival of that name": (
        CLERK + "Rita Dwyer, no relation, runs the other hall. [s1|Dwyer] [q1|said] [c1|it would close in June].",
        "Rita Dwyer",
    ),
    "a baker in another town": (
        CLERK + "In Torvik, baker Kim Dwyer is ill. [s1|Dwyer] [q1|said] [c1|rents had doubled].",
        "Kim Dwyer",
    ),
}


@pytest.mark.parametrize(("marked", "name"), TWO_OF_THEM.values(), ids=TWO_OF_THEM.keys())
def test_a_surname_is_of_whom_the_text_has_just_told(nlp, marked, name):
    _, (quote,) = attribute(nlp, marked)
    assert quote.speaker.name == name


@pytest.mark.parametrize(("times", "name"), [(3, "Paul Lund"), (8, "Ida Lund")])
def test_who_was_long_meant_keeps_the_surname_whoever_the_sentence_before_is_about(nlp, times, name):
    often = " ".join(f"Lund opened quay {number}." for number in range(times))
    marked = (
        f"Ida Lund ran the port. {often}\n\nPaul Lund caused a stir on Monday. [s1|Lund] [q1|said] [c1|it was late]."
    )
    _, (quote,) = attribute(nlp, marked)
    assert quote.speaker.name == name
