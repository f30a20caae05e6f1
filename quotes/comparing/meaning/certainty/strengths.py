"""How binding a modal verb is, and a phrase that does its work: "must", "is obliged to", "allowed the firm to"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from functools import lru_cache

from quotes.comparing.facing.terms import Term
from quotes.comparing.language.wordlists import as_compared, entries
from quotes.datafiles import table

OPEN = frozenset({"could", "may", "might"})
"""The modal verbs that leave open whether it is so."""

_ALIKE = (frozenset({"wished", "advisable"}), frozenset({"announced", "certain"}))
"""What somebody wants done and what ought to be; what somebody promises and what will be."""

_UNDONE = frozenset({"wished", "announced", "offered"})


def are_alike(one: frozenset[str], other: frozenset[str]) -> bool:
    """True for one strength, for those that may tell the same, and for an offer or a threat beside any."""
    return bool(one & other) or one | other in _ALIKE or "offered" in one | other


def are_undone(some: frozenset[str]) -> bool:
    """True for what is not done yet; what is considered is wished and possible, and what is expected may be a duty."""
    return some <= {*_UNDONE, "possible", "advisable"} and not _UNDONE.isdisjoint(some)


@lru_cache(maxsize=1)
def strengths() -> dict[str, frozenset[str]]:
    """The strengths that each modal verb may have: "may not" leaves open or forbids."""
    by_strength: dict[str, list[str]] = table("quotes.comparing", "modals")
    found = defaultdict(set)
    for strength, some in by_strength.items():
        for phrase in some:
            found[as_compared(phrase)].add(strength)
    return {phrase: frozenset(several) for phrase, several in found.items()}


@lru_cache(maxsize=1)
def phrases() -> frozenset[str]:
    """All of them, some with a "…" for whom they are said of."""
    return frozenset(strengths())


def strengths_of(terms: Iterable[Term]) -> frozenset[str]:
    """The strengths that any of these may have."""
    return frozenset(strength for term in terms for strength in strengths()[term.phrase])


@lru_cache(maxsize=1)
def doubting() -> frozenset[str]:
    """All words and phrases of doubt, and the modal verbs that leave it open."""
    return entries("hedges", "thoughts", "doubts") | OPEN
