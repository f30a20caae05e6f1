"""The quoted regions of a text, paired on the raw characters, by paragraph and family of marks.

Nothing here knows grammar. Three families are paired apart from each other (double, single, guillemets), because a
British article nests double in single and an American one single in double. A mark is read by its neighbours (space
before and letter after: it opens), so that a missing, mistyped or doubled mark costs one region and not the article.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, NamedTuple

from quotes.records import Kind, Span, Spans

Family = Literal["double", "single", "guillemets"]
Role = Literal["opens", "closes", "either"]

MARK = re.compile(r"``|''|[\"“”„‟«»‹›'‘’‚`]")
WORD = re.compile(r"\w+")
_OPENERS = {"“", "„", "‟", "``", "«", "‹", "‘", "‚"}
_CLOSERS = {"”", "»", "›", "’"}
_BEFORE_OPENER = set(" \t\n\u00a0\u2009\u202f([{—–-/:;=>…\u200b\ufeff")
_AFTER_OPENER = set("$£€#@'‘’“\"([¡¿…&.")
_ELISION = re.compile(r"(?:\d0s|em|tis|twas|til|till|cause|bout|round|n|cos|neath|fraid|nuff)\b", re.IGNORECASE)
_INCHES = re.compile(r"\d['’′]\s?\d{1,2}$|\b\d{1,2}(?:\.\d+)?$")
_CARRY = 5  # lines over which a region left open is looked for its closing mark


class Mark(NamedTuple):
    """A quotation mark that may open or close a region."""

    start: int
    end: int
    family: Family
    role: Role
    strong: bool
    """Whether the neighbours leave no doubt: a single mark after a comma or full stop closes, one after "s" may be
    a possessive."""


@dataclass(frozen=True, slots=True)
class Region:
    """What stands between two marks. `start` and `end` take the marks in, `inner` leaves them out."""

    start: int
    end: int
    inner: Span
    family: Family
    closed: bool = True
    continues: bool = False
    """True where the region reopens one that the paragraph before left open: newspapers repeat the opening mark."""
    depth: int = 0
    """0 for an outermost region, 1 for a quotation within it."""


def regions(text: str) -> tuple[Region, ...]:
    """Every quoted region of the text in order of its start, nested ones after the one that holds them."""
    found: list[Region] = []
    all_marks = list(marks(text))
    for family in ("double", "single", "guillemets"):
        found.extend(_pair(text, [mark for mark in all_marks if mark.family == family]))
    found.sort(key=lambda region: (region.start, -region.end))
    return tuple(_nest(found))


def outermost(found: tuple[Region, ...]) -> list[Region]:
    """The regions that lie in no other."""
    return [region for region in found if region.depth == 0]


def kind_of(text: str, content: Spans, found: tuple[Region, ...]) -> Kind:
    """Whether all words of the content, some of them or none lie in quotation marks."""
    words = inside = 0
    for start, end in content:
        around = [region.inner for region in found if region.start < end and start < region.end]
        for word in WORD.finditer(text, start, end):
            words += 1
            inside += any(inner.start <= word.start() and word.end() <= inner.end for inner in around)
    if not inside:
        return "indirect"
    return "direct" if inside == words else "mixed"


def marks(text: str) -> Iterator[Mark]:
    """The quotation marks of the text; apostrophes, feet and inches are left out."""
    for match in MARK.finditer(text):
        start, end = match.span()
        glyph = match.group()
        before = text[start - 1] if start else "\n"
        after = text[end] if end < len(text) else "\n"
        if glyph in {"'", "‘", "’", "‚", "`"}:
            mark = _single(text, start, before, after)
        elif glyph in {"«", "»", "‹", "›"}:
            mark = Mark(start, end, "guillemets", "opens" if glyph in _OPENERS else "closes", True)
        else:
            mark = _double(text, start, end, before, after)
        if mark:
            yield mark


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


def _pair(text: str, found: list[Mark]) -> Iterator[Region]:
    """Regions of one family, none within another."""
    opened: Mark | None = None
    reopens = False
    left_open = False  # the region before ran to its paragraph's end without a closing mark
    for at, mark in enumerate(found):
        if opened is not None:
            line_end = _line_end(text, opened.end, mark.start)
            if line_end is not None and not _runs_on(text, line_end, mark):
                region = _unclosed(text, opened, line_end, reopens)
                if region is not None:
                    yield region
                left_open = region is not None and mark.role != "closes" and _starts_line(text, mark)
                opened = None
        if opened is None:
            if mark.role != "closes" and (mark.strong or mark.role == "opens"):
                opened, reopens = mark, left_open and _starts_line(text, mark)
            left_open = False
            continue
        if mark.role == "opens":
            if mark.family == "single" and not _closes_later(text, found, at):
                continue
            region = _unclosed(text, opened, mark.start, reopens)  # “A. “B.”: the closing mark of A is missing
            if region is not None:
                yield region
            opened, reopens = mark, False
            continue
        if not mark.strong and _stronger_follows(text, found, at):
            continue  # the possessive in ‘the workers’ pay,’ and the inches in "he is 6'3" tall,"
        if mark.start > opened.end:
            yield Region(opened.start, mark.end, Span(opened.end, mark.start), mark.family, True, reopens)
        opened, reopens = None, False
    if opened is not None:
        region = _unclosed(text, opened, _line_end(text, opened.end, len(text)) or len(text), reopens)
        if region is not None:
            yield region


def _unclosed(text: str, opened: Mark, end: int, reopens: bool) -> Region | None:
    """A region that runs to its paragraph's end; a single mark that nothing closes is taken for an apostrophe."""
    while end > opened.end and text[end - 1].isspace():
        end -= 1
    if opened.family == "single" or end <= opened.end:
        return None
    return Region(opened.start, end, Span(opened.end, end), opened.family, False, reopens)


def _line_end(text: str, start: int, end: int) -> int | None:
    """Where the first line break between two places is."""
    at = text.find("\n", start, end)
    return None if at < 0 else at


def _runs_on(text: str, line_end: int, mark: Mark) -> bool:
    """Whether a region goes on over line breaks to a mark that closes it, as in one sentence a line."""
    between = text[line_end : mark.start]
    return mark.role == "closes" and between.count("\n") <= _CARRY and bool(between.strip())


def _starts_line(text: str, mark: Mark) -> bool:
    line = text.rfind("\n", 0, mark.start) + 1
    return not text[line : mark.start].strip()


def _closes_later(text: str, found: list[Mark], at: int) -> bool:
    """Whether an opening single mark within an open region has a closing one of its own before the next opens."""
    closing = 0
    for mark in found[at + 1 :]:
        if mark.role == "opens" or "\n" in text[found[at].end : mark.start]:
            break
        closing += mark.strong
    return closing != 1


def _stronger_follows(text: str, found: list[Mark], at: int) -> bool:
    """Whether a doubtful closing mark is followed by a sure one before the next region opens or the line ends."""
    mark = found[at]
    if mark.family == "single" and not _possessive(text, mark):
        return False
    for later in found[at + 1 :]:
        if later.role == "opens" or "\n" in text[mark.end : later.start]:
            return False
        if later.strong or mark.family == "double":
            return True
    return False


def _possessive(text: str, mark: Mark) -> bool:
    return text[mark.start - 1] in "sSxz" and text[mark.end : mark.end + 2].strip().isalpha()


def _nest(found: list[Region]) -> Iterator[Region]:
    """The regions with their depth; a region that crosses the border of another is dropped."""
    holders: list[Region] = []
    for region in found:
        while holders and holders[-1].end <= region.start:
            holders.pop()
        if holders and region.end > holders[-1].end:
            continue
        nested = Region(
            region.start, region.end, region.inner, region.family, region.closed, region.continues, len(holders)
        )
        holders.append(nested)
        yield nested
