"""Quotation marks around words that the other wording does not have: one of the two was never said like that."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from quotes.comparing.matter import carries_matter, stem
from quotes.comparing.stretches import Stretch
from quotes.comparing.tokens import Word
from quotes.versions import Flag

_CLOSES = {"“": "”", "”": "”", "„": "“”", "«": "»", "»": "«", '"': '"', "‘": "’", "'": "'", "`": "'", "‚": "‘’"}
_MOST = 6
"""In a change of more words than this, its sides are two reports of one speech rather than words substituted for
others."""


def quoted_flag(stretches: Sequence[Stretch]) -> Flag | None:
    """Words in quotation marks in the version that stand for others in the reference, matter for matter. If the
    reference quotes, too, it is about what it quotes: beyond that a version may well quote more of the speech."""
    known = {stem(word.normal) for stretch in stretches for word in stretch.reference}
    quoted_here = _quoted(stretch.version for stretch in stretches)
    quoted_there = _quoted(stretch.reference for stretch in stretches)
    for stretch, here, there in zip(stretches, quoted_here, quoted_there, strict=True):
        new = [word for word in here if carries_matter(word.normal) and stem(word.normal) not in known]
        instead = there if any(quoted_there) else stretch.reference
        is_short = max(len(stretch.reference), len(stretch.version)) <= _MOST
        if new and any(carries_matter(word.normal) for word in instead) and is_short and not stretch.same:
            return Flag("quoted", _shown(stretch.reference), _shown(here))
    return None


def _quoted(sides: Iterable[Sequence[Word]]) -> list[list[Word]]:
    """Of each stretch's side, the words that stand in quotation marks. A quotation may run on to the end unclosed."""
    closing = ""
    quoted: list[list[Word]] = []
    for side in sides:
        quoted.append([])
        for word in side:
            for mark in word.before.replace("''", '"'):
                closing = closing or _CLOSES.get(mark, "")
            quoted[-1] += [word] if closing else []
            if any(mark in closing for mark in word.after.replace("''", '"')):
                closing = ""
    return quoted


def _shown(some: Sequence[Word]) -> str:
    return " ".join(word.core for word in some)
