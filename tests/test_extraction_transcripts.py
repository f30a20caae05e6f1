"""Two people who take turns are quoted though no mark is there."""

import time

import pytest

from quotes.extraction.bounding.marked_text import marked_text
from quotes.extraction.by_pattern.transcripts import turns
from quotes.regions import regions


def found(text: str) -> list[tuple[str, str]]:
    quotes = turns(marked_text(text, regions(text)))
    assert all([text[slice(*span)] for span in quote.cue] in ([":"], ["."], []) for quote in quotes)
    return [(text[slice(*quote.source[0])], text[slice(*quote.content[0])]) for quote in quotes]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "ANN LEE: It rains.\nBO LIND: A lot?\nANN LEE: A lot.",
            [("ANN LEE", "It rains."), ("BO LIND", "A lot?"), ("ANN LEE", "A lot.")],
            id="two people",
        ),
        pytest.param(
            "The talk follows.\n\nQ: Does it rain?\n\nSEN. MARIA VAN DER BERG: It does.\n\nQ.: A lot?\n\n"
            "SEN. MARIA VAN DER BERG: “Not a lot,” she told me.\n\nThey laughed.",
            [
                ("Q", "Does it rain?"),
                ("SEN. MARIA VAN DER BERG", "It does."),
                ("Q.", "A lot?"),
                ("SEN. MARIA VAN DER BERG", "“Not a lot,” she told me."),
            ],
            id="words around, titles, marks within",
        ),
        pytest.param(
            "GOVERNOR LEE: It rains.\n\nQUESTION (Norland Review): A lot?\n\nGOVERNOR LEE: A lot.",
            [("GOVERNOR LEE", "It rains."), ("QUESTION (Norland Review)", "A lot?"), ("GOVERNOR LEE", "A lot.")],
            id="whom one is from, in brackets",
        ),
        pytest.param(
            "Ann-Marie O’Hara: It rains.\nBo Lind: A lot?\nAnn-Marie O’Hara: A lot.",
            [("Ann-Marie O’Hara", "It rains."), ("Bo Lind", "A lot?"), ("Ann-Marie O’Hara", "A lot.")],
            id="names in full",
        ),
        pytest.param(
            "Bread & Butter: Does it rain?\n\nAnn Lee: I said, “No.”\n\nBread & Butter: A lot?",
            [("Bread & Butter", "Does it rain?"), ("Ann Lee", "I said, “No.”"), ("Bread & Butter", "A lot?")],
            id="a paper with two names",
        ),
        pytest.param(
            "Mr. Ola Lind (Holm) (Reform)\n\nDoes it leak?\n\nThe Minister for Dikes (Ms Ann Lee)\n\nIt does.\n\n"
            "Mr. Lind\n\nA lot?\n\nMs Lee\n\nNot a lot. [Laughter.]\n\nThe clerk left.",
            [
                ("Mr. Ola Lind", "Does it leak?"),
                ("Ms Ann Lee", "It does."),
                ("Mr. Lind", "A lot?"),
                ("Ms Lee", "Not a lot."),
            ],
            id="names above the words",
        ),
        pytest.param("Mr. Lind\n\nHe came.\n\nMs Lee\n\nShe left.\n\nMr. Lind\n\nHe stayed.", [], id="three captions"),
        pytest.param(
            "Ann: It rains.\nBo: A lot?\nAnn: A lot.\nBo: Still?",
            [("Ann", "It rains."), ("Bo", "A lot?"), ("Ann", "A lot."), ("Bo", "Still?")],
            id="first names that both come back",
        ),
        pytest.param(
            "ÉVA: It rains,\nshe wrote.\nBO: Yes.\nÉVA: No.",
            [("ÉVA", "It rains,\nshe wrote."), ("BO", "Yes."), ("ÉVA", "No.")],
            id="a turn over a soft break",
        ),
        pytest.param(
            "Ms. LEE: It rains.\n\nThe CHAIR: A lot?\n\nMs. LEE: A lot.",
            [("Ms. LEE", "It rains."), ("The CHAIR", "A lot?"), ("Ms. LEE", "A lot.")],
            id="titles with a full stop",
        ),
        pytest.param(
            "Q: Does it rain?\n\nTHE MAYOR: It does. (Laughter.)\n\nQ: A lot?\n\nTHE MAYOR: [Nods.]",
            [("Q", "Does it rain?"), ("THE MAYOR", "It does."), ("Q", "A lot?")],
            id="a letter for who asks, and what happens meanwhile",
        ),
        pytest.param(
            "Mr. LEE. Ms. Chair, it rains.\n\nThe CHAIR. A lot?\n\nU.S. rain.\n\nMr. LEE. Yes.",
            [("Mr. LEE", "Ms. Chair, it rains."), ("The CHAIR", "A lot?"), ("Mr. LEE", "Yes.")],
            id="full stops for colons",
        ),
    ],
)
def test_turns(text: str, expected: list[tuple[str, str]]):
    assert found(text) == expected


TALK = "ANN LEE: It rains.\n\n{}\n\nBO LIND: A lot?\n\nANN LEE: A lot.\n\nBO LIND: Still?\n\nI went home."


@pytest.mark.parametrize(
    ("between", "expected"),
    [
        pytest.param(
            "The roof leaks.\n\nWe pay.", ["It rains.", "The roof leaks.", "We pay."], id="up to his own voice"
        ),
        pytest.param("[Applause.]\n\nWe pay.\n\nThey sat.", ["It rains.", "We pay."], id="no more than that"),
        pytest.param("She looked at the roof.", ["It rains."], id="what is told of her"),
        pytest.param("“We pay,” she told the board.", ["It rains."], id="a report"),
    ],
)
def test_paragraphs_that_go_on_with_a_turn(between: str, expected: list[str]):
    text = TALK.format(between)
    first, *_, last = turns(marked_text(text, regions(text)))
    assert [text[slice(*piece)] for piece in first.content] == expected
    assert [text[slice(*piece)] for piece in last.content] == ["Still?"]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("WATCH: It rains.", id="one label"),
        pytest.param("The BBC. It pays.\n\nMr. LEE. No.", id="nobody comes back"),
        pytest.param("WHERE: The bridge.\nWHEN: At noon.", id="fields"),
        pytest.param("WATCH: It rains.\nWATCH: It pours.", id="one label twice"),
        pytest.param("WATCH (video): It rains.\nWATCH (live): It pours.", id="one label twice, with brackets"),
        pytest.param("Ann: It rains.\nBo: A lot?\nAnn: A lot.", id="first names, of which one comes back"),
        pytest.param("ANN:It rains.\nBO:A lot?\nANN:A lot.", id="no space behind the colon"),
        pytest.param("ANN:\nBO:\nANN:", id="nothing said"),
        pytest.param("THE MAN WHO SAW IT ALL HERE: Yes.\nBO: A lot?\nBO: A lot.", id="too long for a name"),
        pytest.param("", id="empty"),
    ],
)
def test_no_turns(text: str):
    assert found(text) == []


@pytest.mark.parametrize(
    "words", ["ANN:" + " " * 20_000, "A" * 20_000 + ":", "ANN: x" + " " * 20_000 + "y"], ids=["spaces", "name", "gap"]
)
def test_a_turn_without_end_takes_no_time(words: str):
    began = time.process_time()
    found("\n".join([words, "BO: Yes.", words]))
    assert time.process_time() - began < 2


def test_a_turn_in_full_before_initials():
    text = "Ann Lee: Does it rain?\n\nBo Lind: Here: always.\n\nAL: A lot?\n\nBL: A lot.\n\nAL: Now?\n\nNote: Yes."
    assert found(text) == [
        ("Ann Lee", "Does it rain?"),
        ("Bo Lind", "Here: always."),
        ("AL", "A lot?"),
        ("BL", "A lot."),
        ("AL", "Now?"),
    ]
