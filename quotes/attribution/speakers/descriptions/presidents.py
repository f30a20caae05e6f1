"""The president with whom an article begins, "The president will not yield", and whom it names only behind."""

from __future__ import annotations

from quotes.attribution import names
from quotes.attribution.cast.cast import Cast
from quotes.attribution.cast.holders import ONCE
from quotes.attribution.mentions.named_by_day import DAYS
from quotes.attribution.speakers.references import Description, Reference
from quotes.datafiles import listed
from quotes.parsing.grammar import SUBJECTS

_SOON = 6
"""Breaks between paragraphs behind which a president is still named soon."""


def president(description: Description, cast: Cast, gender: str | None) -> Reference | None:
    """The only president whom the article names, for the one whom it begins with: "The president will not yield. ...
    President Lee came"; nobody where another held the office or holds such a one, or who is not soon the subject of a
    sentence that begins with him: "In Brazil, President Lee" and "the face of President Lee" may be another."""
    noun, words = description.noun, description.words
    if noun != "president" or len(words) != 2 or words[0].lower_ != "the" or _is_late(description):
        return None
    lesser = frozenset(listed(names.PACKAGE, "contradictions", "marks")) - ONCE
    roles = [(role, figure) for figure in cast.figures for role in figure.roles if noun in role.words]
    so_called = list(dict.fromkeys(figure for role, figure in roles if role.words.isdisjoint(lesser)))
    if len(so_called) != 1 or so_called[0].kind != "person":
        return None
    figure = so_called[0]
    if gender and figure.gender not in {gender, None}:
        return None
    first = min(figure.mentions, key=lambda mention: mention.start)
    if first.start < description.head.i or first.role is None or first.role.lower() != noun:
        return None
    name, doc = words.doc[first.start : first.end].root, words.doc
    is_subject = name.dep_ in SUBJECTS and name.head.dep_ == "ROOT"
    opening = [
        token for token in doc[name.sent.start : first.start] if token.is_alpha and token.lower_ not in {"on", noun}
    ]
    is_soon = sum("\n" in token.text for token in doc[description.head.i : first.start]) <= _SOON
    if not is_subject or not is_soon or any(token.text not in DAYS for token in opening):
        return None
    return Reference(figure, f"the only {noun} of the article", 0.6)


def _is_late(description: Description) -> bool:
    """Whether the article has begun before the description: it is not in the first sentence, or a name stands before
    it."""
    doc, start = description.words.doc, description.words.start
    return description.head.sent.start > 0 or any(token.pos_ == "PROPN" for token in doc[:start])
