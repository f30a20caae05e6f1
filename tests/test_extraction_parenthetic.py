"""A cue in commas stands within one clause, whose words go on behind it."""

import pytest
from attributed import pieces, unmark

from quotes.extraction.mending.parenthetic import with_both_sides


def whole(marked: str) -> list[list[str]]:
    """The pieces of each quotation, once each has both sides of its clause."""
    return pieces(marked, with_both_sides)


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        pytest.param(
            "[c1|They had never], [s1|Holm] [q1|said], [q2|asked for] [c2|a loan] of 3.5 million. He left.",
            [["They had never", "asked for a loan of 3.5 million"]],
            id="the rest was taken for something else",
        ),
        pytest.param(
            "[c1|The crew would], [q1|according to] [s1|the union], walk out at noon.",
            [["The crew would", "walk out at noon"]],
            id="the rest was passed over",
        ),
        pytest.param(
            "Below it ran [c1|a drain which], [q1|according to] [s1|Ane Holt], [c1|is “older than the town”].",
            [["which", "is “older than the town”"]],
            id="a relative clause in somebody else's sentence",
        ),
    ],
)
def test_a_clause_is_whole_around_its_cue(marked, expected):
    assert whole(marked) == expected


@pytest.mark.parametrize(
    "marked",
    [
        pytest.param("[c1|The crew was tired], [s1|Holm] [q1|said], and left.", id="a clause that ends"),
        pytest.param("[c1|No, they would], [s1|Holm] [q1|said]. She left.", id="nothing behind the cue"),
        pytest.param("[c1|All of which], [s1|he] [q1|said], [c1|would help].", id="a preposition before the relative"),
        pytest.param("[c1|They would], [s1|Holm] [q1|said], and left the hall.", id="what the sentence goes on with"),
        pytest.param("[c1|They would], [s1|Holm] [q1|said], waving.", id="what he did meanwhile"),
        pytest.param("[s1|Holm] [q1|said] [c1|he would].", id="the cue before the words"),
    ],
)
def test_other_words_stay_as_they_are(marked):
    text, (quote,) = unmark(marked)
    assert whole(marked) == [[text[slice(*piece)] for piece in quote.content]]
