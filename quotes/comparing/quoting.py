"""Quotation marks around words that the other wording does not have: one of the two was never said so."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from quotes.comparing.matter import carries_matter, stem
from quotes.comparing.stretches import Stretch
from quotes.comparing.tokens import Word
from quotes.records import Flag

_CLOSES = {"“": "”", "”": "”", "„": "“”", "«": "»", "»": "«", '"': '"', "‘": "’", "'": "'", "`": "'", "‚": "‘’"}
_SHOWN = 8
"""Words that are shown of each side."""


def quoted_flag(stretches: Sequence[Stretch]) -> Flag | None:
    """Words in quotation marks in the version that stand for others in the reference."""
    known = {stem(word.normal) for stretch in stretches for word in stretch.reference}
    inside = _inside(word for stretch in stretches for word in stretch.version)
    for stretch in stretches:
        quoted = [word for word in stretch.version if next(inside)]
        new = [word for word in quoted if carries_matter(word.normal) and stem(word.normal) not in known]
        if new and stretch.reference and not stretch.same:
            return Flag("quoted", _shown(stretch.reference), _shown(quoted))
    return None


def _shown(some: Sequence[Word]) -> str:
    return " ".join(word.core for word in some[:_SHOWN])


def _inside(some: Iterator[Word]) -> Iterator[bool]:
    """Whether each of the words stands in quotation marks. A quotation may run on to the end unclosed."""
    closing = ""
    for word in some:
        for mark in word.before:
            closing = closing or _CLOSES.get(mark, "")
        yield bool(closing)
        if any(mark in closing for mark in word.after):
            closing = ""
        for mark in word.after[word.after.rfind(" ") + 1 :] if " " in word.after else "":
            closing = closing or _CLOSES.get(mark, "")
