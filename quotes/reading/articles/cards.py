"""Where the articles of a page begin and end, by the page's structure.

An aggregator's page is a main article and, under it, cards of related ones. A card is the outlet's name on a line, an
age stamp on the next ("2 hours ago", "Jun 7"), usually the name again behind a dash ("- Outlet"), the title, the body:

    Outlet
    2 hours ago
    - Outlet
    Title
    Body ...

The name said twice around a stamp makes a card anywhere; without it, a card needs a label above ("Related Articles").
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile
from typing import NamedTuple

from quotes.reading.articles.furniture import furniture_lines, is_label, is_stamp, unbulleted
from quotes.reading.texts.facts import Fact, fact_of
from quotes.reading.texts.lines import LONGEST_HEADLINE, Line, is_headline, is_paragraph, lines_of
from quotes.reading.texts.texts import Part
from quotes.sentences import ends_sentence

_LONGEST_NAME = 8
_MOST_BULLETS = 3


class _Card(NamedTuple):
    """A card's header: its first line, the line after it where the article's text begins, what it says."""

    line: int
    text_line: int
    outlet: str


def split_page(text: str) -> tuple[Part, ...]:
    """The articles of a page that carries several, the main one (number 1) first; nothing if TEXT is one article.

    A page of cards alone has no number 1, its cards count from 2: so the page's own name never means a card.
    """
    lines = list(lines_of(text))
    cards = list(_cards(lines))
    if not cards:
        return ()
    starts = [card.line for card in cards[1:]] + [len(lines)]
    # Nothing is left of a card under whose header the next begins: "Wire", "2 hours ago", "- Wire", "Gull", "Jun 7".
    filled = [(card, end) for card, end in zip(cards, starts, strict=True) if card.text_line < end]
    related = [
        _related(number, card, lines[card.text_line : end]) for number, (card, end) in enumerate(filled, start=2)
    ]
    main = _main(lines[: cards[0].line])
    return (main, *related) if main else tuple(related)


def _cards(lines: Sequence[Line]) -> Iterator[_Card]:
    below_label = False
    at = 0
    while at < len(lines):
        below_label = below_label or is_label(lines[at], "list_labels")
        card = _card_at(lines, at, below_label)
        if card:
            yield card
        at = card.text_line if card else at + 1


def _card_at(lines: Sequence[Line], at: int, below_label: bool) -> _Card | None:
    """The card whose header begins at this line, if one does."""
    outlet = lines[at].text
    if at + 2 >= len(lines) or lines[at].words > _LONGEST_NAME or not is_stamp(lines[at + 1].text) or is_stamp(outlet):
        return None
    bulleted = (unbulleted(line.text) for line in lines[at + 2 : at + 2 + _MOST_BULLETS])
    bullets = [text.casefold() for text in takewhile(bool, bulleted) if text]
    text_line = at + 2 + len(bullets)
    if text_line == len(lines):
        return None
    named_twice = outlet.casefold() in bullets
    listed = below_label and not ends_sentence(outlet) and _has_title(lines[text_line : text_line + 2])
    return _Card(at, text_line, outlet) if named_twice or listed else None


def _has_title(lines: Sequence[Line]) -> bool:
    """Whether LINES are a headline and prose under it."""
    return len(lines) == 2 and is_headline(lines[0], lines[1]) and is_paragraph(lines[1])


def _main(lines: Sequence[Line]) -> Part | None:
    """The article above the cards; None where there is only furniture, no line of prose."""
    kept = _without_tail(lines)
    furniture = furniture_lines(kept)
    own = [at for at in range(len(kept)) if at not in furniture]
    if not any(is_paragraph(kept[at]) for at in own):
        return None
    return Part(1, kept[own[0]].start, kept[-1].end)


def _related(number: int, card: _Card, lines: Sequence[Line]) -> Part:
    """The article of a card, from its title, which is the first line unless that is prose already."""
    kept = _without_tail(lines) or lines[:1]
    first = kept[0]
    alone = len(kept) == 1
    is_title = first.words <= LONGEST_HEADLINE and not (alone and ends_sentence(first.text))
    facts = {"title": fact_of(first.text if is_title else None, "stated"), "outlet": Fact(card.outlet, "stated")}
    return Part(number, first.start, kept[-1].end, facts)


def _without_tail(lines: Sequence[Line]) -> Sequence[Line]:
    """LINES up to where the furniture begins that stands between an article and the next thing on its page.

    Behind the last paragraph, everything from the first line that is surely furniture goes: what stands among
    "Hashtags", "Comments" and "Related Articles" without being prose is furniture, too.
    """
    furniture = furniture_lines(lines)
    tail = len(lines)
    while tail > 0 and (tail - 1 in furniture or not is_paragraph(lines[tail - 1])):
        tail -= 1
    return lines[: min((at for at in furniture if at >= tail), default=len(lines))]
