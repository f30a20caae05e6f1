"""What was found in animals or in a laboratory alone: "it shrank tumours in mice" is not yet "it shrinks tumours"."""

from __future__ import annotations

from functools import cache

from quotes.comparing.facing.echoes import is_rest_said
from quotes.comparing.facing.places import Side
from quotes.comparing.facing.terms import own_terms, terms_in
from quotes.comparing.language.wordlists import listed
from quotes.versions import Flag


def trial_flag(a: Side, b: Side) -> Flag | None:
    """An "in mice" that only one side has, where the other tells the same and names nothing that it was tried on."""
    for side, other in ((a, b), (b, a)):
        own = own_terms(side, _trials())
        if own and not any(terms_in(other, _tried())):
            missed = next((term for term in own if is_rest_said(side, term.start, term.end, other)), None)
            if missed:
                return Flag.between("scope", missed.said, "", in_reference=side is a)
    return None


@cache
def _trials() -> frozenset[str]:
    return frozenset(f"in {tried}" for tried in (*listed("trials", "tried_on"), *listed("trials", "tried_in")))


@cache
def _tried() -> frozenset[str]:
    return listed("trials", "tried_on") | listed("trials", "trials")
