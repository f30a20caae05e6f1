"""What the model passes over: a sentence whose end tells who says it, and words in marks beside others."""

import pytest

from quotes.extraction.bounding.marked_text import marked_text
from quotes.extraction.by_pattern.endings import said_at_the_end
from quotes.extraction.mending.clauses import with_coordinated
from quotes.records import Quote, Span
from quotes.regions import regions
from quotes.spans import Taken


def told(text: str, *taken: Span) -> list[tuple[str, str, str]]:
    found = said_at_the_end(marked_text(text, regions(text)), Taken(taken))
    return [tuple(text[slice(*spans[0])] for spans in (q.content, q.source, q.cue)) for q in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "It rained. Three boats in four leak below the line, a survey has found.",
            [("Three boats in four leak below the line", "a survey", "has found")],
            id="a survey has found",
        ),
        pytest.param(
            "He had sold the same boat to four buyers, a court heard on Friday.",
            [("He had sold the same boat to four buyers", "a court", "heard")],
            id="a day behind it",
        ),
        pytest.param(
            "The old pier cannot be mended any more, surveyors said.",
            [("The old pier cannot be mended any more", "surveyors", "said")],
            id="a bare plural",
        ),
        pytest.param(
            "The yard will lose forty welders by June, its owner Ines Falk admitted yesterday.",
            [("The yard will lose forty welders by June", "its owner Ines Falk", "admitted")],
            id="whose owner, by name",
        ),
        pytest.param("When the parish cut the money for boats, the rowers said enough.", [], id="words of their own"),
        pytest.param("When the parish cut the money for boats, the rowers heard.", [], id="no clause of its own"),
        pytest.param("Brandt has a boat that leaks, and the rowers heard.", [], id="a second clause"),
        pytest.param("“The old pier cannot be mended,” the rowers said.", [], id="marks are the model's"),
    ],
)
def test_sentences_whose_end_tells(text, expected):
    assert told(text) == expected


def test_a_sentence_with_another_quotation_is_left_alone():
    assert told("The old pier cannot be mended any more, surveyors said.", Span(4, 12)) == []


def test_a_sentence_within_anothers_words_is_left_alone_whatever_lies_within_them():
    text = "Brandt told them. The old pier cannot be mended any more, surveyors said. They left."
    assert told(text, Span(0, len(text)), Span(4, 11)) == []


@pytest.mark.parametrize(
    ("text", "content"),
    [
        pytest.param("Rowers shouted “Shame!” and “Row!” all day.", ["Shame!", "Row!"], id="and"),
        pytest.param("Rowers shouted “Shame!”, “Row!” and “Out!” all day.", ["Shame!", "Row!", "Out!"], id="a list"),
        pytest.param("Rowers shouted “Shame!” and “Row,” and left.", ["Shame!", "Row"], id="a comma behind the last"),
        pytest.param("Rowers shouted “Shame!” at the “Row!” sign.", ["Shame!"], id="words between"),
        pytest.param("Rowers shouted “Shame!” and “Ann,” said Brandt.", ["Shame!"], id="another's"),
    ],
)
def test_marks_beside_others(text, content):
    def span(words):
        return Span(text.index(words), text.index(words) + len(words))

    quotes = [Quote("direct", (span("Shame!"),), (span("shouted"),), (span("Rowers"),), "m", 0.9)]
    if "Ann" in text:
        quotes.append(Quote("direct", (span("Ann"),), (span("said"),), (span("Brandt"),), "m", 0.9))
    first = with_coordinated(marked_text(text, regions(text)), quotes)[0]
    assert [text[slice(*piece)] for piece in first.content] == content
