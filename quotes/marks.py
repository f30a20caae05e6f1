"""The quotation marks of a text, on the raw characters.

A mark is read by its neighbours (space before and letter after it: it opens). Apostrophes, feet and inches are none.
Rare marks, of ornament, of full width or of East Asia, are read as the common ones that they stand for.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple

Family = Literal["double", "single", "guillemets"]
Role = Literal["opens", "closes", "either"]

_COMMON = {
    **dict(zip("❝❞❛❜〝〞〟🙶🙷‛", "“”‘’“”„“”‘", strict=True)),
    **dict(zip("「」『』｢｣﹁﹂﹃﹄", "“”‘’“”“”‘’", strict=True)),
    **dict(zip("＂＇", "\"'", strict=True)),
}
"""By rare mark, the common one that it is read as."""

_AS_COMMON = str.maketrans(_COMMON)
_RARE = re.compile(f"[{''.join(_COMMON)}]")
MARK = re.compile(r"``|''|‘‘(?=[^\n‘]*’’)|’’|[\"“”„‟«»‹›'‘’‚`]")
WORD = re.compile(r"\w+")
_OPENERS = {"“", "„", "‟", "``", "‘‘", "«", "‹", "‘", "‚"}
_CLOSERS = {"”", "’’", "»", "›", "’"}
_BEFORE_OPENER = set(" \t\n\u00a0\u2009\u202f([{—–-/:;=>…\u200b\ufeff")
_AFTER_OPENER = set("$£€#@'‘’“\"([¡¿…&.")
_ELISION = re.compile(r"(?:\d0s|em|tis|twas|til|till|cause|bout|round|n|cos|neath|fraid|nuff)\b", re.IGNORECASE)
_INCHES = re.compile(r"\d['’′]\s?\d{1,2}$|\b\d{1,2}(?:\.\d+)?$")


class Mark(NamedTuple):
    """A quotation mark that may open or close a region."""

    start: int
    end: int
    family: Family
    role: Role
    strong: bool
    """Whether the neighbours leave no doubt: a single mark after a comma or full stop closes, one after "s" may be
    a possessive."""


def common(text: str) -> str:
    """The text with common marks in place of rare ones, one for one: every place stays what it is."""
    return text.translate(_AS_COMMON) if _RARE.search(text) else text


def with_rare(common_marks: str) -> str:
    """Marks, and those that are read as one of them."""
    return common_marks + "".join(rare for rare, mark in _COMMON.items() if mark in common_marks)


def marks(text: str) -> Iterator[Mark]:
    """The quotation marks of the text; apostrophes, feet and inches are left out."""
    text = common(text)
    last: Mark | None = None
    for start, end in (span for match in MARK.finditer(text) for span in _spans(match, last)):
        glyph = text[start:end]
        before = text[start - 1] if start else "\n"
        after = text[end] if end < len(text) else "\n"
        if glyph in {"'", "‘", "’", "‚", "`"}:
            mark = _single(text, start, before, after)
        elif glyph in {"«", "»", "‹", "›"}:
            mark = Mark(start, end, "guillemets", _guillemet_role(glyph, before, after), True)
        else:
            mark = _double(text, start, end, before, after)
        if mark:
            last = mark if mark.family == "double" else last
            yield mark


def _spans(match: re.Match[str], last: Mark | None) -> list[tuple[int, int]]:
    """The mark's own span, or those of two: ’’ closes what a “ opened; else it ends a quotation within another."""
    start, end = match.span()
    is_one = match[0] != "’’" or (last is not None and last.role == "opens")
    return [(start, end)] if is_one else [(start, start + 1), (start + 1, end)]


def _double(text: str, start: int, end: int, before: str, after: str) -> Mark | None:
    glyph = text[start:end]
    opens, closes = _looks_open(before, after), _looks_closed(before, after)
    if glyph == "''" and before.isalnum() and after.isalnum():
        return None  # rock''n''roll
    if glyph in _OPENERS:
        # “so typed“ closes; German „so“ does, too.
        role: Role = "closes" if closes and not opens else "opens"
    elif glyph in _CLOSERS:
        role = "opens" if opens and not closes else "closes"
    elif opens == closes:
        role = "either"
    else:
        role = "opens" if opens else "closes"
    if glyph in {'"', "''"} and role != "opens" and _INCHES.search(text, max(0, start - 6), start):
        return Mark(start, end, "double", role, False)  # 6'3" tall: closes only what is open and needs it
    return Mark(start, end, "double", role, True)


def _guillemet_role(glyph: str, before: str, after: str) -> Role:
    """What its neighbours tell, for German prints »so« and French ones « so »; the mark itself where they do not."""
    opens, closes = _looks_open(before, after), _looks_closed(before, after)
    if opens == closes:
        return "opens" if glyph in _OPENERS else "closes"
    return "opens" if opens else "closes"


def _single(text: str, start: int, before: str, after: str) -> Mark | None:
    if before.isalnum() and after.isalnum():
        return None  # don't, O’Brien, shouldn‘t
    if before in "'‘’`" and after in "'‘’`":
        return None
    opens, closes = _looks_open(before, after), _looks_closed(before, after)
    glyph = text[start]
    if opens and (not closes or glyph in _OPENERS):
        if glyph not in _OPENERS and _ELISION.match(text, start + 1):
            return None  # the '90s, 'em
        return Mark(start, start + 1, "single", "opens", True)
    if closes and glyph != "‚":
        return Mark(start, start + 1, "single", "closes", not before.isalnum())
    return None


def _looks_open(before: str, after: str) -> bool:
    return before in _BEFORE_OPENER | {'"', "“", "'", "‘"} and (after.isalnum() or after in _AFTER_OPENER)


def _looks_closed(before: str, after: str) -> bool:
    return not before.isspace() and before not in "([{" and not after.isalnum()
