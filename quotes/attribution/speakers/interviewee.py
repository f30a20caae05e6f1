"""Who answers in an interview that is set as questions and answers: whom its title names, or the words before the first
answer."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from spacy.tokens import Doc

from quotes.attribution.cast.cast import Cast, Figure
from quotes.attribution.names import PACKAGE
from quotes.attribution.speakers.references import Reference
from quotes.datafiles import word_list
from quotes.extraction.by_pattern.interviews import ANSWER
from quotes.records import Quote

_SURE = 0.8


def interviewee(doc: Doc, quotes: Sequence[Quote], cast: Cast) -> Reference | None:
    """Of those named before the first answer the one in the title or, failing that, the one named most; none where that
    is not one alone. None where nobody is interviewed."""
    first = min((quote.content[0].start for quote in quotes if quote.method == ANSWER), default=None)
    if first is None:
        return None
    named = Counter(figure for figure in cast.figures for place in _places(doc, figure) if doc[place].idx < first)
    titled = [figure for figure in named if figure.name and figure.name in (doc._.title or "")]
    most = titled or [figure for figure, count in named.items() if count == max(named.values())]
    return Reference(most[0], "the one interviewed", _SURE) if len(most) == 1 else None


def _places(doc: Doc, figure: Figure) -> list[int]:
    """Where a person is named, but for bylines."""
    if figure.kind != "person":
        return []
    return [mention.start for mention in figure.mentions if not _is_byline(doc, mention.start)]


def _is_byline(doc: Doc, start: int) -> bool:
    before = [token.lower_ for token in doc[max(0, start - 2) : start] if not token.is_space]
    behind_colon = before[:1] if before[-1:] == [":"] else before[-1:]
    return not word_list(PACKAGE, "before_askers").isdisjoint(behind_colon)
