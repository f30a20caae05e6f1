"""Up to when, or from when on, something is expected or forbidden: "I would not cross before the ice is thick".

Of what has happened a clause of time only tells when: "she waved before she left".
"""

from __future__ import annotations

from quotes.comparing.facing.echoes import is_said, matter_in
from quotes.comparing.facing.places import SENTENCE_END, Side, closes_clause, ends_clause, negates, sentence_of
from quotes.comparing.facing.terms import Term, has_own, terms_in
from quotes.comparing.language.tokens import Word
from quotes.comparing.language.wordlists import entries, listed

_CLAUSE = 3
"""The fewest words of a clause that begins with no pronoun: "before noon" is none, and "while she lives" is one."""


def is_deadline(side: Side, start: int, end: int, other: Side) -> bool:
    """True where the cut is such a clause at the end of its sentence, which the other side has in no other words."""
    term = next(terms_in(side[start:end], entries("time_limits")), None)
    if (
        term is None
        or term.start > 0
        or not closes_clause(side, end, SENTENCE_END)
        or _is_no_loss(side[start:end], term, other)
    ):
        return False
    first, _ = sentence_of(side, start, end)
    if ends_clause([place.word for place in side[max(first, start - 1) : start]]):
        return False  # behind a comma it stands beside: "one could not be seen, while the others could"
    return any(_expects(place.word) for place in side[first:start])


def _is_no_loss(cut: Side, term: Term, other: Side) -> bool:
    """True for no clause, one that the other side has most of, and where that has a time or condition of its own."""
    behind = cut[term.end :]
    is_clause = len(behind) >= _CLAUSE or (len(behind) > 1 and behind[0].word.normal in listed("roles", "acting"))
    if not is_clause or has_own(other, entries("time_limits", "time_answers", "conditions")):
        return True
    return not matter_in(behind) or is_said(behind, other)


def _expects(word: Word) -> bool:
    """True for "will", "I'd", "might" and "not"."""
    return word.normal in entries("expecting") or word.normal.endswith(("'ll", "'d")) or negates(word)
