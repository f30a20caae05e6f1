"""Words in marks of which the clause behind them tells that they are what or how somebody put it."""

import pytest
from attributed import unmark

from quotes.extraction.bounding.marked_text import marked_text
from quotes.extraction.by_pattern.put_so import put_so, with_called_so
from quotes.regions import regions
from quotes.spans import printed


def found(text: str) -> list[tuple[str, str, str]]:
    """The content, cue and source of each quotation."""
    quotes = put_so(marked_text(text, regions(text)))
    return [tuple(text[slice(*spans[0])] for spans in (q.content, q.cue, q.source)) for q in quotes]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "“A right shower,” was how his brother put it.",
            ("A right shower", "put it", "his brother"),
            id="how he put it",
        ),
        pytest.param(
            'Berg died. "The last of the ferrymen" - that is what Ane Holt once called him.',
            ("The last of the ferrymen", "called", "Ane Holt"),
            id="what she called him",
        ),
        pytest.param(
            "“A bill for our children” — that’s how the mayor, Ida Moe, described the sale.",
            ("A bill for our children", "described", "the mayor, Ida Moe"),
            id="a name in commas",
        ),
        pytest.param(
            "I keep thinking of what Gladys Mirren wrote: “A bird is worth ten.”",
            ("A bird is worth ten.", "wrote", "Gladys Mirren"),
            id="what she wrote",
        ),
        pytest.param(
            "Nobody forgot what he told them that day: “Never sell the boat.”",
            ("Never sell the boat.", "told", "he"),
            id="what he told them",
        ),
        pytest.param(
            "An app, as Doug Fairley used to put it, is “a timetable that has learned to lie”.",
            ("a timetable that has learned to lie", "put it", "Doug Fairley"),
            id="as he used to put it",
        ),
        pytest.param("‘No chance’ is what he told the Echo.", ("No chance", "told", "he"), id="single marks"),
    ],
)
def test_the_words_are_whose_clause_follows(text, expected):
    assert found(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Berg saw what Holt did: “a right shower” of rain.", id="what he did"),
        pytest.param("As Holt used to say, Berg is “a right shower”.", id="another clause than what he put so"),
        pytest.param("“Rex” is what she called the dog.", id="one word is a name"),
        pytest.param("“A wet Sunday” is what the poem is about, the critic said.", id="another clause"),
        pytest.param("Berg said “a right shower” was how his brother put it.", id="within somebody's words"),
        pytest.param("“A right shower, and that was how they put it,” Berg said.", id="a clause within the marks"),
        pytest.param("“A wet Sunday” is what the film was called in Norway.", id="a passive"),
        pytest.param("“The worst night of my life” is how she remembers it.", id="no verb of saying"),
    ],
)
def test_no_words_are_taken_where_no_such_clause_follows(text):
    assert found(text) == []


def test_the_model_says_nothing_else_of_them(trained_nlp):
    from quotes.pipeline import make_doc
    from quotes.records import Article

    text = "Berg is gone.\n\n“The last of the ferrymen” - that is what Ane Holt called him in 1971."
    quotes = trained_nlp(make_doc(trained_nlp, Article("made-up", text)))._.quotes
    assert [(text[slice(*q.content[0])], q.speaker.name) for q in quotes] == [("The last of the ferrymen", "Ane Holt")]


CALLED = {
    "in a clause of another's": (
        "[s1|Moe] [q1|opposes] [c1|what Ane Holt calls the “drowning tax”].",
        [("Moe", "what Ane Holt calls the “drowning tax”"), ("Ane Holt", "drowning tax")],
    ),
    "known to the model, with more": (
        "Rain fell on [c1|what] [s1|Holt] has [q1|called] [c1|the “drowning tax”].",
        [("Holt", "drowning tax")],
    ),
    "described as": (
        "Police sought the man in what they described as a “planned attack”.",
        [("they", "planned attack")],
    ),
    "in words of one's own": (
        "[s1|Moe] [q1|condemns] [c1|what he calls a “drowning tax”].",
        [("Moe", "what he calls a “drowning tax”")],
    ),
    "no passive": ("Rain fell on what was called the “drowning tax”.", []),
    "no other question": ("Rain fell. What was it, Holt asked, and called the “drowning tax” late.", []),
    "one word": ("Rain fell on what Holt calls “Rex”.", []),
}


@pytest.mark.parametrize(("marked", "expected"), CALLED.values(), ids=CALLED)
def test_what_somebody_calls_so(marked, expected):
    text, quotes = unmark(marked)
    named = with_called_so(marked_text(text, regions(text)), quotes)
    assert [(printed(text, quote.source), printed(text, quote.content)) for quote in named] == expected
