"""What somebody was asked about, and what she did when asked, is no part of her words."""

import pytest
from attributed import unmark

from quotes.extraction.bounding.marked_text import marked_text
from quotes.extraction.mending.asked import without_asked
from quotes.records import Quote
from quotes.regions import kind_of, regions


def said(marked: str) -> list[tuple[list[str], str]]:
    """The pieces and the cue of each quotation, once it has no more than the answer, or the question."""
    text, quotes = unmark(marked)
    found = regions(text)
    made = [Quote(kind_of(text, q.content, found), q.content, q.cue, q.source) for q in quotes]
    mended = without_asked(marked_text(text, found), made)
    return [([text[slice(*p)] for p in q.content], " ".join(text[slice(*s)] for s in q.cue)) for q in mended]


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        pytest.param(
            "“[c1|We shall row],” [s1|Ida Moe] [q1|said when asked about] [c1|the ferry's strike].",
            [(["We shall row"], "said")],
            id="when asked about",
        ),
        pytest.param(
            "“[c1|We row,]” [q1|said] [s1|she]. “[c1|We do],” [s2|Moe] [q2|said, when pressed on] [c2|the strike].",
            [(["We row,", "We do"], "said")],
            id="only what it was about",
        ),
        pytest.param(
            "[s1|Ida Moe] said when [q1|asked about] [c1|the claim that it leaks that it would row].",
            [(["it would row"], "said")],
            id="the answer behind it",
        ),
        pytest.param(
            "[q1|Asked] by [s1|the Argus] [c1|whether she would row], [c1|she shook her oar].",
            [(["whether she would row"], "Asked")],
            id="what she did then",
        ),
        pytest.param(
            "It rained. Was the boat, [c1|she] [q1|was asked], [c1|safe to row]? No.",
            [(["Was the boat", "safe to row"], "was asked")],
            id="a question around the cue",
        ),
    ],
)
def test_a_question_is_no_answer(marked, expected):
    assert said(marked) == expected


@pytest.mark.parametrize(
    "marked",
    [
        pytest.param("“[c1|How long],” [s1|Moe] [q1|was once asked], “[c1|will you row?]”", id="once"),
        pytest.param("[s1|Moe] said when [q1|asked about] [c1|claims that the boat leaks].", id="a claim"),
        pytest.param("“No,” [s1|Moe] said when [q1|asked] [c1|if that was her view].", id="a question with that"),
        pytest.param("[q1|Asked about] [c1|the plan that Lund has], she left.", id="nobody says"),
        pytest.param("[s1|Moe] [q1|asked] [c1|whether it rained], [c1|and why].", id="two questions"),
        pytest.param("She, [s1|Moe] [q1|was asked], [c1|would row].", id="no question"),
    ],
)
def test_other_words_stay_as_they_are(marked):
    text, (quote,) = unmark(marked)
    words = [text[slice(*piece)] for piece in quote.content]
    assert said(marked) == [(words, " ".join(text[slice(*span)] for span in quote.cue))]
