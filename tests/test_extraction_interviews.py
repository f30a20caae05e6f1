"""The answers of an interview set as questions and answers are quotations, though no mark is there."""

import pytest

from quotes.extraction.bounding.marked_text import marked_text
from quotes.extraction.by_pattern.interviews import answers
from quotes.regions import regions


def found(text: str) -> list[list[str]]:
    quotes = answers(marked_text(text, regions(text)))
    assert all(quote.kind == "direct" and not quote.cue and not quote.source for quote in quotes)
    return [[text[slice(*piece)] for piece in quote.content] for quote in quotes]


LETTERED = "Ann Lee keeps bees.\n\nQ: Do they sting?\n\nA: They do.\n\nQ: Often?\n\nA: Once each."
BY_PLACE = (
    "Ann Lee keeps bees.\n\nDo they sting you?\n\nThey do. I let them.\n\nDoes that help?\n\nOnce each, mostly.\n\n"
    "And your neighbours?\n\nThey like honey."
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(LETTERED, [["They do."], ["Once each."]], id="letters and colons"),
        pytest.param(
            BY_PLACE.replace("Do they sting you?", "**Do they sting you?**")
            .replace("Does that help?", "**Does that help?**")
            .replace("And your neighbours?", "**And your neighbours?**"),
            [["They do. I let them."], ["Once each, mostly."], ["They like honey."]],
            id="questions with the marks of bold type",
        ),
        pytest.param(LETTERED.replace(":", "."), [["They do."], ["Once each."]], id="letters and full stops"),
        pytest.param(LETTERED.replace(":", " –"), [["They do."], ["Once each."]], id="letters and dashes"),
        pytest.param(
            "Q: Do they sting?\nA: They do.\n\nI let them.\nQ: Often?\nA: Once each.\n\nHer honey is for sale.",
            [["They do.", "I let them."], ["Once each."]],
            id="an answer of two paragraphs, and an end",
        ),
        pytest.param(BY_PLACE, [["They do. I let them."], ["Once each, mostly."], ["They like honey."]], id="by place"),
        pytest.param(
            BY_PLACE.replace("\n\nThey", "\nThey").replace("\n\nOnce", "\nOnce"),
            [["They do. I let them."], ["Once each, mostly."], ["They like honey."]],
            id="by place, lines",
        ),
        pytest.param(
            BY_PLACE.replace("Does that help?", "You smile.\n\nDoes that help?"),
            [["They do. I let them.", "You smile."], ["Once each, mostly."], ["They like honey."]],
            id="by place, paragraphs",
        ),
        pytest.param(
            BY_PLACE + "\n\nAnd now?",
            [["They do. I let them."], ["Once each, mostly."], ["They like honey."]],
            id="a question at the end",
        ),
        pytest.param(
            BY_PLACE.replace("Once each, mostly.", "“Stay still,” my father said."),
            [["They do. I let them."], ["“Stay still,” my father said."], ["They like honey."]],
            id="somebody quoted in an answer",
        ),
    ],
)
def test_answers(text, expected):
    assert found(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("", id="empty"),
        pytest.param("Q: Do they sting?\n\nA: They do.", id="one question"),
        pytest.param("A. Lee keeps bees.\n\nQ. Lind does, too.\n\nA. Lee sells honey.", id="initials"),
        pytest.param("Q: It rains?\n\nQ: It pours?\n\nA: Yes.\n\nA: No.", id="letters that take no turns"),
        pytest.param(
            "What is foulbrood?\n\nA disease of bees.\n\nHow do you see it?\n\nBy the smell.\n\n"
            "What if you have it?\n\nBurn the hive.",
            id="what explains",
        ),
        pytest.param(
            "Why do I keep bees?\n\nI like them.\n\nWhat did my wife say?\n\nI forget.\n\nWho cares?\n\nI do.",
            id="who asks himself",
        ),
        pytest.param(
            BY_PLACE.replace("They do. I let them.", "“They do. I let them,” she says.").replace(
                "They like", "“They like"
            ),
            id="answers in marks",
        ),
        pytest.param(
            "Do you mind?\n\nA: I do.\n\nAre you sure?\n\nA: I am.\n\nAnd you?\n\nA: Me too.",
            id="answers alone lettered",
        ),
    ],
)
def test_no_answers(text):
    assert found(text) == []
