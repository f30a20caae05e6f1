"""What is known of an article besides its text, and on what basis."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime
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

Facts = Mapping[str, Fact]
"""By field. A field that is missing was never spoken of; one that is `UNKNOWN` was looked for and not found."""

_DATE = re.compile(r"\d{4}(-\d\d(-\d\d([T ]\d\d:\d\d(:[0-5]\d(\.\d{1,6})?)?(Z|[+-]\d\d:?\d\d)?)?)?)?", re.ASCII)
_HALF_CHARACTER = re.compile("[\ud800-\udfff]")


def iso_date(value: object) -> str | None:
    """VALUE as an ISO 8601 date, as exact as it is ("2025", "2025-06", "2025-06-08T10:30:00Z"); None if it is none.

    YAML and JSON may give a year as a number.
    """
    text = str(value).strip()
    if not _DATE.fullmatch(text):
        return None
    to_the_minute = text[:16] if len(text) > 10 else text + "-01-01"[len(text) - 4 :]
    try:
        datetime.fromisoformat(to_the_minute)
    except ValueError:
        return None
    return text.replace(" ", "T")


def has_lone_surrogate(text: str) -> bool:
    r"""Whether TEXT holds half a character, as JSON's "\ud800" leaves it: no file can store it."""
    return _HALF_CHARACTER.search(text) is not None
