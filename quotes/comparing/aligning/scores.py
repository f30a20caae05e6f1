"""Two figures joined by a dash or a slash that stand the other way round on the other side, the score of "3-1" or the
date of "5/6": they are one word each, that changed."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from quotes.comparing.language.tokens import Word

JOINING = frozenset("-–‑‐/")
"""What joins two figures to one score, or one date."""

Pair = tuple[str, str]


def with_scores(a: Sequence[Word], b: Sequence[Word]) -> tuple[Sequence[Word], Sequence[Word]]:
    """The words of both, with two such figures as one word: neither of them has moved, nor is one kept."""
    pairs_a = {_pair(a, at) for at in _joined(a)}
    pairs_b = {_pair(b, at) for at in _joined(b)} if pairs_a else set()
    turned_a = {pair for pair in pairs_a - pairs_b if pair[::-1] in pairs_b - pairs_a}
    return (_as_one(a, turned_a), _as_one(b, {pair[::-1] for pair in turned_a})) if turned_a else (a, b)


def _joined(some: Sequence[Word]) -> Iterator[int]:
    """Where such figures begin."""
    for at in range(len(some) - 1):
        if some[at].after in JOINING and some[at].normal.isdigit() and some[at + 1].normal.isdigit():
            yield at


def _pair(some: Sequence[Word], at: int) -> Pair:
    return some[at].normal, some[at + 1].normal


def _as_one(some: Sequence[Word], pairs: Collection[Pair]) -> list[Word]:
    """The words with each of the pairs as one word."""
    joined: list[Word] = []
    starts = {at for at in _joined(some) if _pair(some, at) in pairs}
    for at, word in enumerate(some):
        if at in starts:
            behind = some[at + 1]
            mark = "/" if word.after == "/" else "-"
            core = f"{word.core}{word.after}{behind.core}"
            joined.append(Word(word.before, core, behind.after, f"{word.normal}{mark}{behind.normal}"))
        elif at - 1 not in starts:
            joined.append(word)
    return joined
