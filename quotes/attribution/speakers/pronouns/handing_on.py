"""Who only hands on a statement: the police by whom a family's is issued, the lawyer through whom it is released."""

from __future__ import annotations

from spacy.tokens import Token

from quotes.attribution.cast.figures import Figure
from quotes.attribution.names import PACKAGE
from quotes.attribution.texts import lower_words_of
from quotes.datafiles import table, word_list

_THROUGH = frozenset({"through", "via"})
_BEFORE_NAME, _BACK = 4, 60
"""Words before a name among which stands what it does; words before "they" among which stands whose statement it is."""


def hands_on(figure: Figure, they: Token) -> bool:
    """Whether the sentence tells before "they" that the figure handed on what they say: "In a statement released via
    Holm & Partners, they said"; if "by" it, only the police where kin were spoken of: a firm's statement is its own."""
    words, start = lower_words_of(they.doc), they.sent.start
    listed = table(PACKAGE, "passing_words")
    of_kin = not word_list(PACKAGE, "kinsfolk").isdisjoint(words[max(they.i - _BACK, 0) : they.i])
    for mention in figure.mentions:
        if start <= mention.start < they.i:
            before = words[max(mention.start - _BEFORE_NAME, start) : mention.start]
            is_police = not {*words[mention.start : mention.end]}.isdisjoint(listed["police"])
            is_through = not _THROUGH.isdisjoint(before) or (of_kin and is_police and "by" in before)
            if is_through and not {*listed["passed"]}.isdisjoint(before):
                return True
    return False
