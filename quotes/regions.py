"""The quoted regions of a text, paired by paragraph and family of marks.

Nothing here knows grammar. Three families are paired apart from each other (double, single, guillemets), because a
British article nests double in single and an American one single in double. A missing, mistyped or doubled mark costs
one region and not the article.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import NamedTuple

from quotes.marks import WORD, Family, Mark, marks
from quotes.records import Kind, Span, Spans
from quotes.spans import stripped

_CARRY = 5  # lines over which a region left open is looked for its closing mark


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

    def touches(self, span: Span) -> bool:
        """Whether the span lies in it or reaches into it."""
        return self.start < span.end and span.start < self.end


def regions(text: str) -> tuple[Region, ...]:
    """Every quoted region of the text in order of its start, nested ones after the one that holds them."""
    found: list[Region] = []
    all_marks = list(marks(text))
    for family in ("double", "single", "guillemets"):
        found.extend(_Pairing(text, [mark for mark in all_marks if mark.family == family]).regions())
    found.sort(key=lambda region: (region.start, -region.end))
    return tuple(_nest(found))


def outermost(found: tuple[Region, ...]) -> list[Region]:
    """The regions that lie in no other."""
    return [region for region in found if region.depth == 0]


def overlapping(found: tuple[Region, ...], span: Span) -> list[Region]:
    """The regions that a span touches, the last first; only those around it are looked at, of maybe thousands."""
    touched = []
    for at in range(bisect_left(found, span.end, key=_start) - 1, -1, -1):
        region = found[at]
        if region.end > span.start:
            touched.append(region)
        if region.depth == 0 and region.start <= span.start:
            break
    return touched


def words_within(text: str, region: Region) -> Span:
    """What a region holds, without space and without the comma before its closing mark, which leads over to the cue:
    “It rains,” she said."""
    start, end = stripped(text, *region.inner)
    comma = region.closed and text.endswith(",", start, end)
    return stripped(text, start, end - comma)


def kind_of(text: str, content: Spans, found: tuple[Region, ...]) -> Kind:
    """Whether all words of the content, some of them or none lie in quotation marks."""
    words = inside = 0
    for piece in content:
        around = [region.inner for region in reversed(overlapping(found, piece)) if region.depth == 0]
        at = 0
        for word in WORD.finditer(text, *piece):
            words += 1
            while at < len(around) and around[at].end < word.end():
                at += 1
            inside += at < len(around) and around[at].start <= word.start()
    if not inside:
        return "indirect"
    return "direct" if inside == words else "mixed"


def in_marks(text: str, kind: Kind) -> list[str]:
    """What of a quotation's text stands in quotation marks; a direct one is kept without those around it, and so is a
    mixed one in whose words none is found."""
    found = [] if kind == "direct" else [text[slice(*region.inner)] for region in outermost(regions(text))]
    return found if found or kind == "indirect" else [text]


def in_double_marks(text: str, found: Iterable[Region]) -> str:
    """The text as long as it was, with double marks around those of the regions that have single ones or guillemets."""
    characters = list(text)
    for region in found:
        if region.family != "double":
            characters[region.start] = "“"
            if region.closed:
                characters[region.end - 1] = "”"
    return "".join(characters)


def _start(region: Region) -> int:
    return region.start


class _Opening(NamedTuple):
    """A region whose closing mark is being looked for."""

    mark: Mark
    continues: bool

    def closed_by(self, mark: Mark) -> Region:
        """The region up to a mark."""
        inner = Span(self.mark.end, mark.start)
        return Region(self.mark.start, mark.end, inner, mark.family, True, self.continues)

    def left_open(self, text: str, end: int, *, reopened: bool = False) -> Iterator[Region]:
        """The region as far as its paragraph goes; none for a single mark, which is taken for an apostrophe then,
        unless the next paragraph opens with one."""
        while end > self.mark.end and text[end - 1].isspace():
            end -= 1
        if (self.mark.family != "single" or reopened) and end > self.mark.end:
            yield Region(self.mark.start, end, Span(self.mark.end, end), self.mark.family, False, self.continues)


class _Pairing:
    """A walk over the marks of one family, none of whose regions lies within another: at most one is open."""

    def __init__(self, text: str, found: list[Mark]) -> None:
        self.text = text
        self.found = found
        self.opening: _Opening | None = None
        self.line_end: int | None = None
        """The first line break behind the opening mark, as far as the walk has come."""
        self.left_open = False
        """Whether the region before ran to its paragraph's end without a closing mark."""
        self.seen = 0

    def regions(self) -> Iterator[Region]:
        """The regions, in order."""
        closings = _closings_ahead(self.text, self.found)
        for at, (mark, ahead) in enumerate(zip(self.found, closings, strict=True)):
            self._look_for_line_end(mark.start)
            self.seen = mark.end
            yield from self._given_up_before(mark)
            if self.opening is None:
                self._open(mark)
            elif mark.role == "opens":
                yield from self._reopened(self.opening, mark, ahead)
            elif not self._is_apostrophe(mark, ahead, self.found[at + 1 : at + 2]):
                yield from self._closed(self.opening, mark)
        if self.opening is not None:
            self._look_for_line_end(len(self.text))
            yield from self.opening.left_open(self.text, len(self.text) if self.line_end is None else self.line_end)

    def _look_for_line_end(self, end: int) -> None:
        if self.line_end is None:
            self.line_end = _line_end(self.text, self.seen, end)

    def _given_up_before(self, mark: Mark) -> Iterator[Region]:
        """The open region, if its paragraph ended before the mark."""
        if self.opening is None or self.line_end is None or _runs_on(self.text, self.line_end, mark):
            return
        reopened = mark.role == "opens" and self.text[self.line_end : mark.start].isspace()
        cut = list(self.opening.left_open(self.text, self.line_end, reopened=reopened))
        self.left_open = bool(cut) and mark.role != "closes" and _starts_line(self.text, mark)
        self.opening = None
        yield from cut

    def _open(self, mark: Mark) -> None:
        if mark.role != "closes" and (mark.strong or mark.role == "opens"):
            self.opening = _Opening(mark, self.left_open and _starts_line(self.text, mark))
            self.line_end = None
        self.left_open = False

    def _reopened(self, opening: _Opening, mark: Mark, ahead: int) -> Iterator[Region]:
        """The open region as far as a mark that opens another: “A. “B.” lacks the closing mark of A."""
        if mark.family == "single" and ahead == 1:
            return  # ‘he gave ‘alf of it,’: the one mark ahead that closes is the open region's
        yield from opening.left_open(self.text, mark.start)
        self.opening, self.line_end = _Opening(mark, False), None

    def _is_apostrophe(self, mark: Mark, ahead: int, following: list[Mark]) -> bool:
        """Whether a mark that may close is no quotation mark."""
        if mark.strong:
            return False
        if ahead and (mark.family == "double" or _possessive(self.text, mark)):
            return True  # the possessive in ‘the workers’ pay,’ and the inches in "he is 6'3" tall,"
        # the possessive in a paragraph that the next one carries on
        return _possessive(self.text, mark) and _reopens(self.text, mark, following)

    def _closed(self, opening: _Opening, mark: Mark) -> Iterator[Region]:
        """The open region up to the mark, unless nothing stands in it."""
        if mark.start > opening.mark.end:
            yield opening.closed_by(mark)
        self.opening = None


def _closings_ahead(text: str, found: list[Mark]) -> list[int]:
    """For each mark, how many follow that surely close, before the next one that opens and before its line ends."""
    counts = [0] * len(found)
    for at in range(len(found) - 2, -1, -1):
        following = found[at + 1]
        if following.role != "opens" and _line_end(text, found[at].end, following.start) is None:
            counts[at] = counts[at + 1] + (following.strong or following.family == "double")
    return counts


def _line_end(text: str, start: int, end: int) -> int | None:
    """Where the first line break between two places is."""
    at = text.find("\n", start, end)
    return None if at < 0 else at


def _runs_on(text: str, line_end: int, mark: Mark) -> bool:
    """Whether a region goes on over line breaks to a mark that closes it, as in one sentence a line."""
    between = text[line_end : mark.start]
    return mark.role == "closes" and between.count("\n") <= _CARRY and bool(between.strip())


def _reopens(text: str, mark: Mark, following: list[Mark]) -> bool:
    """Whether the next mark opens the paragraph behind this one's."""
    return any(
        other.role == "opens"
        and (end := _line_end(text, mark.end, other.start)) is not None
        and text[end : other.start].isspace()
        for other in following
    )


def _starts_line(text: str, mark: Mark) -> bool:
    line = text.rfind("\n", 0, mark.start) + 1
    return not text[line : mark.start].strip()


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
        nested = replace(region, depth=len(holders))
        holders.append(nested)
        yield nested
