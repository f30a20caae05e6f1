"""Quotation marks around words that the other wording does not have: one of the two was never said so."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from quotes.comparing.matter import carries_matter, stem
from quotes.comparing.stretches import Stretch
from quotes.comparing.tokens import Word
from quotes.records import Flag

_CLOSES = {"“": "”", "”": "”", "„": "“”", "«": "»", "»": "«", '"': '"', "‘": "’", "'": "'", "`": "'", "‚": "‘’"}
_MOST = 6
"""Words of a change beyond which its sides are two reports of one speech rather than words put for others."""


def quoted_flag(stretches: Sequence[Stretch]) -> Flag | None:
    """Words in quotation marks in the version that stand for others in the reference; matter for matter."""
    known = {stem(word.normal) for stretch in stretches for word in stretch.reference}
    inside = _inside(word for stretch in stretches for word in stretch.version)
    for stretch in stretches:
        quoted = [word for word in stretch.version if next(inside)]
        new = [word for word in quoted if carries_matter(word.normal) and stem(word.normal) not in known]
        instead = [word for word in stretch.reference if carries_matter(word.normal)]
        is_short = max(len(stretch.reference), len(stretch.version)) <= _MOST
        if new and instead and is_short and not stretch.same:
            return Flag("quoted", _shown(stretch.reference), _shown(quoted))
    return None


def _shown(some: Sequence[Word]) -> str:
    return " ".join(word.core for word in some)


def _inside(some: Iterator[Word]) -> Iterator[bool]:
    """Whether each of the words stands in quotation marks. A quotation may run on to the end unclosed."""
    closing = ""
    for word in some:
        for mark in word.before.replace("''", '"'):
            closing = closing or _CLOSES.get(mark, "")
        yield bool(closing)
        if any(mark in closing for mark in word.after.replace("''", '"')):
            closing = ""
