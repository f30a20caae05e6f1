"""What a print has that others print in part: of “We will rebuild the bridge. Nobody will lose his job” the one or the
other, or the head and the tail of one sentence."""

from __future__ import annotations

from collections.abc import Sequence

from quotes.comparing.language.kin import are_kin
from quotes.linking.statements.statements import Statement

_HALF = 0.5
"""The share of a part's words that carry matter from which a print has it."""

_MOST = 12
"""Prints of an utterance that are looked at."""


def are_two_parts(a: Statement, b: Statement, prints: Sequence[Statement]) -> bool:
    """True where the two have nothing in common but a print that has both."""
    return _have_nothing_in_common(a, b) and any(
        _has(whole, a) and _has(whole, b) for whole in prints[:_MOST] if whole is not a and whole is not b
    )


def _has(whole: Statement, part: Statement) -> bool:
    return len(part.stems & whole.stems) >= max(1, _HALF * len(part.stems))


def _have_nothing_in_common(a: Statement, b: Statement) -> bool:
    """True where no word of the one is in the other, or may stand for one there: "racism", "racist"."""
    return a.stems.isdisjoint(b.stems) and not any(
        are_kin(word, another) for word in set(a.words) for another in set(b.words)
    )
