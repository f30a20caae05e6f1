"""What is known of an article besides its text, and on what basis."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from quotes.records import Basis

FIELDS = ("title", "outlet", "url", "published", "author")
"""What everybody wants to know of an article: where it is not known, that is said."""

MORE_FIELDS = ("modified", "language", "credit")
"""What few articles tell: where it is not known, nobody misses it."""

DATES = frozenset({"published", "modified"})


class Fact(NamedTuple):
    """A value and how it is known."""

    value: str | None
    basis: Basis


UNKNOWN = Fact(None, "unknown")


def fact_of(value: str | None, basis: Basis) -> Fact:
    """The fact of this value, known so; unknown where there is none."""
    return Fact(value, basis) if value else UNKNOWN


Facts = Mapping[str, Fact]
"""By field. A field that is missing was never spoken of; one that is `UNKNOWN` was looked for and not found."""
