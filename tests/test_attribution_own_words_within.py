"""The "I" of words that somebody says himself is who says them; in a report of his words it may be the reporter."""

import pytest

from quotes.pipeline import make_doc
from quotes.records import Article, Quote, Span

MEANT = {
    "told before, in marks": (
        "“I told the crew: ‘Row.’ They wept,” Mona Rask said.",
        ("I told the crew: ‘Row.’ They wept", "said", "Mona Rask"),
        ("Row.", "told", "I"),
        "Mona Rask",
    ),
    "of somebody not named": (
        "A diver was angry. “I asked him: ‘Where is the rope?’” the diver said.",
        ("I asked him: ‘Where is the rope?’", "said", "the diver"),
        ("Where is the rope?", "asked", "I"),
        None,
    ),
    "not another's": (
        "“He told the crew: ‘Row.’ They wept,” Mona Rask said.",
        ("He told the crew: ‘Row.’ They wept", "said", "Mona Rask"),
        ("Row.", "told", "He"),
        None,
    ),
    "in words that are only reported": (
        "Mona Rask said that when I told the crew it was late, they wept.",
        ("when I told the crew it was late, they wept", "said", "Mona Rask"),
        ("it was late", "told", "I"),
        None,
    ),
}


@pytest.mark.parametrize(("text", "outer", "inner", "name"), MEANT.values(), ids=MEANT)
def test_an_i_within_somebodys_words_is_who_says_them(nlp, text, outer, inner, name):
    given = tuple(_quote(text, *parts) for parts in (outer, inner))
    within = next(q for q in nlp(make_doc(nlp, Article("made-up", text, given=given)))._.quotes if q.reported_by == 0)
    assert within.speaker.name == name


def test_who_is_not_named_is_i_by_the_description(nlp):
    text, outer, inner, _ = MEANT["of somebody not named"]
    given = tuple(_quote(text, *parts) for parts in (outer, inner))
    _, within = nlp(make_doc(nlp, Article("made-up", text, given=given)))._.quotes
    assert within.speaker.role == "A diver"


def _quote(text: str, content: str, cue: str, source: str) -> Quote:
    """The direct quotation of these words, each where it stands last in the text, the source before the cue."""
    at = text.rindex(cue) if source not in {"I", "He"} else text.index(cue)
    start = text.index(source)
    spans = [Span(i, i + len(words)) for i, words in ((text.rindex(content), content), (at, cue), (start, source))]
    return Quote("direct", *((span,) for span in spans))
