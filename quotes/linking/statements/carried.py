"""Whether the words of one statement stand in a row in another's, as they are, cut, or turned round."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache, lru_cache

from quotes.comparing.language.matter import is_negator, stems
from quotes.datafiles import table, word_list
from quotes.linking.statements.statements import Statement, as_unshifted, is_matter

_CITED = 5
"""Words that one quotes of another at least: fewer may be a name or a saying."""

_SUPPORT = frozenset({"do", "does", "did"})

_BEFORE = 2
"""Words before what both have that may deny it: "had not been taking money"."""

_FEWEST = 3
"""Words that must stand in a row to tell that two statements are one, or the opposite."""


def is_carried(one: Statement, other: Statement, words: int) -> bool:
    """True where the words of the one stand in a row in the other, whoever tells them and when, and whatever the
    figures: "We never gave up" in "Rovers never gave up and deserved it". A "not" more or less makes no difference:
    that is the same statement, misreported. There must be at least so many words, not counting small ones at the
    head."""
    return any(
        stands_in(_without_head(own), theirs, words)
        for own, theirs in (
            (one.unshifted, other.unshifted),
            (one.quoted, other.unshifted),
            (_without_denials(one.unshifted), _without_denials(other.unshifted)),
        )
    )


def is_turned(a: Statement, b: Statement) -> bool:
    """True where the one says in the same words what the other denies, or denies to have said: "the ward would close"
    and "We will not close the ward" are not, "the ward would not close" and "I do not say that the ward will close"
    are."""
    one, other = sorted((a, b), key=lambda one: (len(one.unshifted), one.place))
    own = _without_head(_without_denials(one.unshifted))
    if len(own) < _FEWEST or not any(map(is_matter, own)):
        return False
    kept = [(place, rest) for place, word in enumerate(other.unshifted) for rest in _undenied(word)]
    places, theirs = [place for place, _ in kept], [rest for _, rest in kept]
    starts = [at for at, rest in enumerate(theirs) if rest == own[0] and tuple(theirs[at : at + len(own)]) == own]
    return any(_is_denied(other, places[start], places[start + len(own) - 1]) != one.denies for start in starts)


def _is_denied(statement: Statement, first: int, last: int) -> bool:
    """True where an odd number of negations stands within the stretch, right before it, or before the saying that leads
    to it."""
    own = statement.unshifted[max(0, first - 1) : last + 1]
    leads = (
        len(_without_head(statement.unshifted[at + 1 : first])) == 0 for at in statement.denied_sayings if at < first
    )
    return (sum(map(is_negator, own)) + any(leads)) % 2 == 1


def is_denied_in_words(a: Statement, b: Statement) -> bool:
    """True where the one is denied and the other denies as much in its own words: "denied taking money", "said he took
    no money"; not beside "said he took money and hid nothing", whose "nothing" reaches none of what both have."""
    if {a.version.polarity, b.version.polarity} != {"said", "denied"} or a.denies == b.denies:
        return False
    one = a if a.denies else b
    common = a.stems & b.stems
    shared = [at for at, word in enumerate(one.words) if not common.isdisjoint(stems([word]))]
    reached = one.words[max(0, shared[0] - _BEFORE) : shared[-1] + 1] if shared else ()
    return sum(map(is_negator, reached)) % 2 == 1


def is_fragment(one: Statement, other: Statement) -> bool:
    """True where what the one has in quotation marks, even a single word, also stands in quotation marks in the other:
    "conclusive" and "not yet conclusive"."""
    return stands_in(_without_head(one.quoted), other.quoted, 1)


def cites(one: Statement, other: Statement) -> bool:
    """True where the one quotes the other's words in a row, in quotation marks within its own: "She called it ‘a gamble
    with our children's water’, and she is right"."""
    return any(stands_in(_without_head(own), other.unshifted, _CITED) for own in one.cited)


def stands_in(own: Sequence[str], other: Sequence[str], words: int = 1) -> bool:
    """True where there are enough words, some of them carry matter, and they stand in a row in the other."""
    return len(own) >= words and has_run(other, own) and any(map(is_matter, own))


def has_run(words: Sequence[str], run: Sequence[str]) -> bool:
    """True where the words have those of the run in a row."""
    if not run or run[0] not in words:
        return not run
    return any(word == run[0] and words[at : at + len(run)] == run for at, word in enumerate(words))


def _without_head(words: tuple[str, ...]) -> tuple[str, ...]:
    """The words without those at the head that only name who or what is spoken of: "it as", "we", "that was"."""
    heads = _heads()
    start = next((place for place, word in enumerate(words) if word not in heads), len(words))
    return words[start:]


@cache
def _heads() -> frozenset[str]:
    return word_list("quotes.comparing", "connectives") | frozenset(table("quotes.linking", "shifting"))


@lru_cache(maxsize=4096)
def _without_denials(words: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(rest for word in words for rest in _undenied(word))


@lru_cache(maxsize=65536)
def _undenied(word: str) -> tuple[str, ...]:
    """What is left of a word without its denial: the "can" of "cannot", that "We can promise it" has as well; nothing
    of "never", and of "don't", whose "do" stands with a "not" alone."""
    if not is_negator(word):
        return (word,)
    full = table("quotes.comparing", "contractions")["words"].get(word, word.removesuffix("n't"))
    return as_unshifted([rest for rest in full.split() if not is_negator(rest) and rest not in _SUPPORT])
