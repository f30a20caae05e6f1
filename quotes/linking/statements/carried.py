"""Whether the words of one statement stand in a row in another's, as they are, cut, or turned round."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from quotes.comparing.language.matter import is_negator
from quotes.datafiles import table, word_list
from quotes.linking.statements.statements import Statement, as_told, is_matter

_CITED = 5
"""Words that one quotes of another at least: fewer may be a name or a saying."""

_SUPPORT = frozenset({"do", "does", "did"})

_FEWEST = 3
"""Words that must stand in a row to tell that two statements are one, or the opposite."""


def is_carried(one: Statement, other: Statement, words: int) -> bool:
    """True where the words of the one stand in a row in the other, whoever tells them and when, and whatever the
    figures: "We never gave up" in "Rovers never gave up and deserved it". A "not" more or less makes no difference:
    that is the same statement, misreported. There must be at least so many words, not counting small ones at the
    head."""
    return any(
        _stands_in(_without_head(own), told, words)
        for own, told in (
            (one.told, other.told),
            (one.quoted, other.told),
            (_without_denials(one.told), _without_denials(other.told)),
        )
    )


def is_turned(a: Statement, b: Statement) -> bool:
    """True where the one says in the same words what the other denies: "the ward would close" and "We will not close
    the ward" are not, "the ward would not close" is."""
    one, other = sorted((a, b), key=_length_told)
    own = _without_head(_without_denials(one.told))
    if len(own) < _FEWEST or not any(map(is_matter, own)):
        return False
    kept = [(place, rest) for place, word in enumerate(other.told) for rest in _undenied(word)]
    places, told = [place for place, _ in kept], [rest for _, rest in kept]
    starts = [start for start in range(len(told) - len(own) + 1) if tuple(told[start : start + len(own)]) == own]
    return any(_is_denied(other.told, places[start], places[start + len(own) - 1]) != one.denies for start in starts)


def _is_denied(told: Sequence[str], first: int, last: int) -> bool:
    """True where an odd number of negations stands within the stretch or right before it."""
    return sum(map(is_negator, told[max(0, first - 1) : last + 1])) % 2 == 1


def _length_told(statement: Statement) -> tuple[int, int]:
    return len(statement.told), statement.place


def is_fragment(one: Statement, other: Statement) -> bool:
    """True where what the one has in quotation marks, even a single word, also stands in quotation marks in the other:
    "conclusive" and "not yet conclusive"."""
    return _stands_in(_without_head(one.quoted), other.quoted, 1)


def cites(one: Statement, other: Statement) -> bool:
    """True where the one quotes the other's words in a row, in quotation marks within its own: "She called it ‘a gamble
    with our children's water’, and she is right"."""
    return any(_stands_in(_without_head(own), other.told, _CITED) for own in one.cited)


def _stands_in(own: Sequence[str], told: Sequence[str], words: int) -> bool:
    """True where there are enough words, some of them carry matter, and they stand in a row in the other."""
    return (
        len(own) >= words
        and any(is_matter(word) for word in own)
        and any(own == told[start : start + len(own)] for start in range(len(told) - len(own) + 1))
    )


def _without_head(told: tuple[str, ...]) -> tuple[str, ...]:
    """The words without those at the head that only name who or what is spoken of: "it as", "we", "that was"."""
    heads = word_list("quotes.comparing", "connectives") | table("quotes.linking", "shifting").keys()
    start = next((place for place, word in enumerate(told) if word not in heads), len(told))
    return told[start:]


def _without_denials(told: Sequence[str]) -> tuple[str, ...]:
    return tuple(rest for word in told for rest in _undenied(word))


@lru_cache(maxsize=65536)
def _undenied(word: str) -> tuple[str, ...]:
    """What is left of a word without its denial: the "can" of "cannot", that "We can promise it" has as well; nothing
    of "never", and of "don't", whose "do" stands with a "not" alone."""
    if not is_negator(word):
        return (word,)
    full = table("quotes.comparing", "contractions")["words"].get(word, word.removesuffix("n't"))
    return as_told([rest for rest in full.split() if not is_negator(rest) and rest not in _SUPPORT])
