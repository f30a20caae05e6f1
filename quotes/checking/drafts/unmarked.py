"""The clauses of a quotation that stand in no marks: “X” and that Y are two claims, and each is on record or not; and
so are X and that Y."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache

from quotes.checking.drafts import saying
from quotes.checking.drafts.drafted import Drafted, within
from quotes.checking.words.telling import matter
from quotes.checking.words.wordings import plain_words
from quotes.comparing import words
from quotes.comparing.facing.terms import has_phrase
from quotes.comparing.language.wordlists import entries
from quotes.patterns import any_word
from quotes.records import Quote, Span
from quotes.spans import stripped

_MATTER = 2
"""Words that carry matter in a claim that can be looked for by itself; "and that he fled" has too few."""


def unmarked_apart(text: str, quote: Quote, by_marks: Sequence[Drafted]) -> list[Quote]:
    """Of a mixed quotation what is left of it without them, and each clause without marks that an "and" or "and that"
    joins to others; of an indirect one each clause. Nothing where there is one alone."""
    if quote.kind == "indirect" and quote.polarity == "said":
        claims = [clause for piece in quote.content for clause in _clauses(text, piece, ())]
        are_free = len(claims) > 1 and not _are_governed(text, quote, claims[0])
        return [replace(quote, content=(claim,)) for claim in claims] if are_free else []
    rest: list[Span] = []
    apart: list[Quote] = []
    for piece in quote.content if quote.kind == "mixed" else ():
        marked = [one.content[0] for one in within(by_marks, piece)]
        for clause in _clauses(text, piece, marked):
            if _touches(marked, clause):
                rest.append(clause)
            else:
                apart.append(replace(quote, kind="indirect", content=(clause,)))
    return [replace(quote, content=tuple(rest)), *apart] if rest and apart else []


def _are_governed(text: str, quote: Quote, first: Span) -> bool:
    """True where what stands before one claim, or behind it, may bear on the others: "it was not true that X and that
    Y", "if the rents fell, X and Y"."""
    bearing = entries("conditions", "doubts", "frames") | {"whether", "neither", "nor", "unlikely", "doubted", "doubts"}
    told = [word for piece in quote.content for word in words(text[slice(*piece)])]
    return "that" in plain_words(text[slice(*first)]) or has_phrase(told, bearing)


def _clauses(text: str, piece: Span, marked: Sequence[Span]) -> Iterator[Span]:
    """What the piece joins, without the words that join it; what is no claim by itself stays with what is before it."""
    found = _joint().finditer(text, *piece)
    joints = [joint for joint in found if not _touches(marked, Span(*joint.span()))]
    ends = [*(joint.start() for joint in joints[1:]), piece.end]
    start = piece.start
    for joint, end in zip(joints, ends, strict=False):
        beside = Span(start, joint.start()), Span(joint.end(), end)
        are_claims = all(_touches(marked, one) or _is_claim(text[slice(*one)]) for one in beside)
        if are_claims and (joint["that"] or all(_is_clause(text[slice(*one)]) for one in beside)):
            yield stripped(text, start, joint.start())
            start = joint.end()
    yield Span(start, piece.end)


def _touches(marked: Sequence[Span], span: Span) -> bool:
    return any(one.start < span.end and span.start < one.end for one in marked)


def _is_claim(words: str) -> bool:
    return len(matter(plain_words(words))) >= _MATTER


def _is_clause(words: str) -> bool:
    """True where a subject may stand before the verb: "and the owners had known", not "and had known"."""
    return not entries("auxiliaries", "finite").isdisjoint(plain_words(words)[1:])


@cache
def _joint() -> re.Pattern[str]:
    return re.compile(rf",?\s+(?:{any_word(saying.words_of('joining'))})\s+(?P<that>that\s+)?")
