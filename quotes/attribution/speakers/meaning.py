"""Whom a source means at the point of the article where it stands."""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Span, Token

from quotes.attribution.cast.cast import Figure
from quotes.attribution.sources.sources import head_of, phrase
from quotes.attribution.speakers.pronouns import pronouns
from quotes.attribution.speakers.references import Reference, unnamed
from quotes.attribution.speakers.source_names import named_in
from quotes.attribution.speakers.taking_up import described
from quotes.attribution.speakers.walk import Walk, as_one
from quotes.parsing.grammar import SUBJECTS


def meaning_of(walk: Walk, source: Span) -> Reference:
    """Whom a source means."""
    first = source[0]
    if len(source) == 1 and first.lower_ in pronouns.RELATIVES:
        return _relative(walk, first)
    if len(source) == 1 and first.pos_ == "PRON":
        return walk.at.get(first.i) or unnamed(source, first)
    named = named_in(walk.cast, source)
    if named:
        return _named(walk, named, source)
    if len(source) == 1 and first.i in walk.at:
        return walk.at[first.i]
    subject = walk.cast.at.get(source.root.i)
    if subject is not None and subject.kind == "person" and source.root.dep_ in SUBJECTS:
        return _named(walk, [subject], source)  # "Opening the case in Leeds, Ann Lee KC, prosecuting,"
    head = head_of(source)
    return walk.at.get(head.i) or described(walk, source, head)


def _relative(walk: Walk, token: Token) -> Reference:
    """Whom a relative pronoun takes up: the name right before it, else the noun that the parse ties it to."""
    method = f"whom “{token.lower_}” takes up"
    before = token.i - 2 if token.i > 1 and token.doc[token.i - 1].text in {",", "–", "—", "-"} else token.i - 1
    nearest = walk.cast.at.get(before)
    if nearest is not None and (nearest.kind == "person" or token.lower_ in {"which", "that"}):
        return Reference(nearest, method, 0.9)
    noun = pronouns.antecedent(token)
    if noun is None:
        return unnamed(token.doc[token.i : token.i + 1], token)
    noun = noun.head if noun.dep_ == "appos" and noun.head.i in walk.cast.at else noun  # "Ann Lee, the head of it, who"
    words = phrase(noun)
    named = named_in(walk.cast, words) or ([walk.cast.at[noun.i]] if noun.i in walk.cast.at else [])
    if named:
        return Reference(named[0], method, 0.85)
    return walk.at.get(noun.i) or described(walk, words, noun)


def _named(walk: Walk, figures: Sequence[Figure], source: Span) -> Reference:
    """The figure that a source names, or several as one."""
    if len(figures) > 1:
        return Reference(as_one(walk, figures), "several names in the source", 0.9)
    in_full = (figures[0].name or "") in source.text
    return Reference(figures[0], "named in full" if in_full else "short for the full name in the article", 0.97)
