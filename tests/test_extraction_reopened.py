"""A quotation goes on over paragraphs whose opening mark is repeated."""

import pytest

from quotes.extraction.bounding.marked_text import marked_text
from quotes.extraction.mending.reopened import with_reopened
from quotes.records import Quote, Span
from quotes.regions import regions

LIGHT = "“A lamp,” said Brandt. “Not the key.\n\n“They can send a boat.\n\n“I have a thermos.”\n\nHolm left."


def joined(text: str, quotes: list[tuple[list[str], str]]) -> list[list[str]]:
    """The contents of the quotations, of which each is its pieces and its cue, once reopened ones are joined."""

    def span(words: str) -> Span:
        return Span(text.index(words), text.index(words) + len(words))

    made = [
        Quote("direct", tuple(map(span, pieces)), (span(cue),) if cue else (), (), "m", 0.9) for pieces, cue in quotes
    ]
    return [
        [text[slice(*piece)] for piece in quote.content]
        for quote in with_reopened(marked_text(text, regions(text)), made)
    ]


WHOLE = ["A lamp,", "Not the key.", "They can send a boat.", "I have a thermos."]


@pytest.mark.parametrize(
    ("text", "quotes", "expected"),
    [
        pytest.param(LIGHT, [(WHOLE[:2], "said")], [WHOLE], id="paragraphs that extraction passed over"),
        pytest.param(LIGHT, [(WHOLE[:2], "said"), (WHOLE[2:], "")], [WHOLE], id="paragraphs taken for nobody's"),
        pytest.param(LIGHT, [(WHOLE[:2], ""), (WHOLE[2:], "")], [WHOLE[:2], WHOLE[2:]], id="nobody says the first"),
        pytest.param(
            "Brandt said: “No.\n\n“I stay,” he added. “Here.\n\n“For good.”",
            [(["No."], "said"), (["I stay,", "Here."], "added"), (["For good."], "")],
            [["No."], ["I stay,", "Here.", "For good."]],
            id="a paragraph with a cue of its own",
        ),
        pytest.param(
            "Brandt said: “No.\n\n“I stay.”\n\nThe fog is back, Holm added.",
            [(["No."], "said"), (["I stay.", "The fog is back"], "added")],
            [["No.", "I stay."], ["The fog is back"]],
            id="a paragraph taken for the words of the next",
        ),
        pytest.param(
            "Holm said it rained.\n\n“I saw a boat.\n\n“It sank.\n\n“It was red,” Brandt said.",
            [(["it rained.", "I saw a boat.", "It sank."], "said"), (["It was red,"], "Brandt said")],
            [["it rained."], ["I saw a boat.", "It sank.", "It was red,"]],
            id="paragraphs taken for the words above, before the one that names who says them",
        ),
        pytest.param(
            "Brandt said:\n\n“I stay.\n\n“Here,” he added.",
            [(["I stay."], "Brandt said"), (["Here,"], "added")],
            [["I stay."], ["Here,"]],
            id="a colon leads to the first paragraph",
        ),
        pytest.param(
            "Brandt said: ‘I stay.\n\n‘Here.’",
            [(["I stay."], "said")],
            [["I stay.", "Here."]],
            id="single marks",
        ),
        pytest.param(
            "Brandt said: “I stay.”\n\n“Here.”",
            [(["I stay."], "said"), (["Here."], "")],
            [["I stay."], ["Here."]],
            id="what is closed does not go on",
        ),
    ],
)
def test_what_reopening_marks_carry_on(text, quotes, expected):
    assert joined(text, quotes) == expected
