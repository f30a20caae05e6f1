"""Who answers in an interview that is set as questions and answers, or gives a speech: whom its title names, or the
words before the first answer. And whose a text is that is its author's own: of those who sign a letter or head a post.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Sequence
from functools import cache

from spacy.tokens import Doc

from quotes.attribution.cast.cast import Cast
from quotes.attribution.cast.figures import Figure
from quotes.attribution.names import PACKAGE, is_first_name, without_titles
from quotes.attribution.speakers.references import Reference
from quotes.attribution.texts import text_of
from quotes.datafiles import listed, word_list
from quotes.extraction.by_pattern.interviews import ANSWER
from quotes.extraction.by_pattern.own_words import OWN
from quotes.extraction.by_pattern.speeches import SPEECH
from quotes.nameparts import particles, titles
from quotes.patterns import any_word
from quotes.records import Quote

_SURE = 0.8
_SURE_OF_AUTHOR = 0.9


def interviewed(doc: Doc, quotes: Sequence[Quote], cast: Cast) -> dict[int, Reference]:
    """By the number of each answer, or paragraph of a speech, whose it is: of those named before the first the one in
    the title or, failing that, the one named most; none where that is not one alone."""
    theirs = [number for number, quote in enumerate(quotes) if quote.method in {ANSWER, SPEECH}]
    if not theirs:
        return {}
    first = quotes[theirs[0]].content[0].start
    named = Counter(figure for figure in cast.figures for place in _places(doc, figure) if doc[place].idx < first)
    if quotes[theirs[0]].method == SPEECH and (giver := _giver(doc, first, named)):
        return dict.fromkeys(theirs, Reference(giver, "who gives the speech", _SURE))
    if quotes[theirs[0]].method == SPEECH:  # "Holm, 4 March" above it is where it was given
        named = Counter({figure: count for figure, count in named.items() if " " in (figure.name or "")})
    titled = [figure for figure in named if figure.name and figure.name in (doc._.title or "")]
    most = titled or [figure for figure, count in named.items() if count == max(named.values())]
    return dict.fromkeys(theirs, Reference(most[0], "the one interviewed", _SURE)) if len(most) == 1 else {}


def authors_of(doc: Doc, quotes: Sequence[Quote], cast: Cast) -> dict[int, Reference]:
    """By the number of a quotation that is its author's own, whose it is: by the cast if it knows the name, for whoever
    heads a post is often named nowhere else."""
    known = {figure.name: figure for figure in cast.figures if figure.name}
    found: dict[tuple[str, ...], Reference] = {}
    numbers = {}
    for number, quote in enumerate(quotes):
        if quote.method != OWN:
            continue
        written = tuple(" ".join(without_titles(text_of(doc)[slice(*one)].split())) for one in quote.source)
        if written not in found:
            authors = tuple(known.get(name) or Figure(name, "person") for name in written)
            found[written] = Reference(_together(authors), "whose own words they are", _SURE_OF_AUTHOR)
        numbers[number] = found[written]
    return numbers


def _together(authors: tuple[Figure, ...]) -> Figure:
    """Those who sign a letter together, as one figure."""
    if len(authors) == 1:
        return authors[0]
    return Figure(" and ".join(author.name or "" for author in authors), "group", members=authors)


def _giver(doc: Doc, end: int, named: Collection[Figure]) -> Figure | None:
    """Who gives the speech that begins at `end`, by the "by" of its head: "Remarks by Minister Ann Lee at Dawn"."""
    by = _by().finditer(f"{doc._.title or ''}\n{text_of(doc)[:end]}")
    found = {
        one["name"] for one in by if not one["office"] or is_first_name(one["name"].split()[0])
    }  # "of Holm, North Ostby"
    if len(found) != 1:
        return None
    (name,) = found
    return next((figure for figure in named if figure.name == name), Figure(name, "person"))


@cache
def _by() -> re.Pattern[str]:
    """A kind of speech, "by" and, behind titles or an office ("by the Minister for Ports, Ann Lee"), a full name."""
    kinds = any_word(listed("quotes.extraction", "speeches", "kinds"))
    before = "|".join(rf"{word}\.?[ ]+" for word in sorted(titles() | {"hon": "", "rt": "", "the": ""}, key=len)[::-1])
    capital, small = r"[A-Z][\w’'-]*[a-z]", any_word(particles())
    return re.compile(
        rf"\b(?i:{kinds})[ ]+(?:by|from)[ ]+(?P<office>the[ ][^\n,.]{{2,80}},[ ])?(?i:{before})*"
        rf"(?P<name>{capital}(?:[ ]+(?:(?:{small})[ ]+)*{capital}){{1,2}})"
    )


def _places(doc: Doc, figure: Figure) -> list[int]:
    """Where a person is named, but for bylines."""
    if figure.kind != "person":
        return []
    return [mention.start for mention in figure.mentions if not _is_byline(doc, mention.start)]


def _is_byline(doc: Doc, start: int) -> bool:
    before = [token.lower_ for token in doc[max(0, start - 2) : start] if not token.is_space]
    behind_colon = before[:1] if before[-1:] == [":"] else before[-1:]
    return not word_list(PACKAGE, "before_askers").isdisjoint(behind_colon)
