"""Figures as they are printed and as they are compared: "−0.3", "1,5", "10,000", "A$5"."""

from __future__ import annotations

import re
from functools import lru_cache

from quotes.datafiles import table

CURRENCY = "$£€¥"

ACCENT = r"[\u0300-\u036f]"
"""An accent that stands behind its letter as a character of its own, as some programs write it: "é" in two."""

_MINUS = r"(?:(?<![^\s(\[{“‘„«\"'~=/$£€¥])(?<!\d\s)[-−–])?"
"""A minus close before a figure, and none of a range, a name or a score: not of "3-5", "mid-2020s", "3%-5%", "3 -1"."""

ORDINALS = ("st", "nd", "rd", "th")
"""Letters behind a figure that make it a place in a row: "7th"."""

_DIGITS = r"\d+(?:[.,]\d+)*"

_PART = r"(?:1[/⁄][2-9]|2[/⁄][35]|3[/⁄][458]|4[/⁄]5|5[/⁄][68]|7[/⁄]8)(?![\d/])"
"""A fraction in figures; not the "7/7" and "24/7" that are none."""

_MIXED = rf"\d{{1,2}}(?:[^\S\n]|[-‐‑])(?:[¼½¾⅐-⅞]|{_PART})[^\W\d_]*"
"""A small whole number with a fraction apart behind it, "3 ½", "3-1/2"; not the year of "in 2024 1/3 of them"."""

PRINTED = rf"""
    (?<![\w.,/]){_MINUS}{_MIXED}
  | {_MINUS}(?:(?<!\w)[^\W\d_]{{1,3}})?[{CURRENCY}]\s?{_DIGITS}(?:(?:[bmt]n|[kmb])\b)?  # $5  A$5bn
  | {_MINUS}{_DIGITS}(?:\w(?:\w|{ACCENT})*)?                                            # 2,300  −3.5  7th
"""
"""A figure in a text, with the signs close before it and the letters behind it; for a verbose pattern."""

SIGN = rf"-?(?:[^\W\d_]{{0,3}}[{CURRENCY}])?"
"""What may stand close before a figure, as words are compared."""

_FIGURE = re.compile(rf"{SIGN}\d")
_APART = re.compile(r"(?<=\d)[\s-](\d)[/⁄](\d)")
_MARKED = re.compile(r"\d[\d.,]*\d")
_GROUPED = re.compile(r"(?!0)\d+(?:,\d{2,3})*,\d{3}(?:\.\d+)*")
_GROUPED_BY_POINTS = re.compile(r"(?!0)\d{1,3}(?:\.\d{3})+,\d+")
_WITH_COMMA = re.compile(r"\d{1,3},\d+")


@lru_cache(maxsize=65536)
def is_figure(normal: str) -> bool:
    """True for a word that is a figure or begins with one: "5", "-0.3", "$5m", "7th"."""
    return _FIGURE.match(normal) is not None


def normal_figure(folded: str) -> str:
    """The figure as it is compared: thousands without marks, a point before what is less than one, a fraction close
    behind its whole number ("3 1/2" is "3½"), and of two signs for the same money one ("US$5" is "$5")."""
    figure = _MARKED.sub(_with_point, _APART.sub(r"\1⁄\2", folded).replace(" ", ""))
    before, dollar, amount = figure.partition("$")
    if not before.strip("-"):
        return figure
    signs: dict[str, str] = table("quotes.comparing", "spelling")["signs"]
    return signs.get(before + dollar, before + dollar) + amount


def _with_point(marked: re.Match[str]) -> str:
    """The digits with a point where a comma stands for one. It marks thousands only before three digits: "1,5" is not
    15, but "2,50,000" is 250,000."""
    digits = marked.group()
    if _GROUPED.fullmatch(digits):
        return digits.replace(",", "")
    if _GROUPED_BY_POINTS.fullmatch(digits):
        return digits.replace(".", "").replace(",", ".")
    return digits.replace(",", ".") if _WITH_COMMA.fullmatch(digits) else digits
