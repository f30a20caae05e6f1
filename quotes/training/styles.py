"""One text in the typography of another newspaper: other quotation marks, or no line breaks.

The trainer shows the model each style, and `evaluate --style` measures how well it copes. Every conversion keeps the
text's length and its words, so that offsets into the one hold for the other. Guillemets, feet and inches stay.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple

from quotes.marks import marks
from quotes.regions import regions

_LINE_BREAK = re.compile(r"[\n\r\v\f\x85\u2028\u2029]")
_APOSTROPHE = re.compile(r"(?<=[^\W\d_])['’](?!['’])|(?<![\d'’])['’](?=\w)")  # don't, the '90s; not 5'3"


class _Marks(NamedTuple):
    """The marks of one typography, each pair an opening and a closing one."""

    first: str
    """Of the outermost quotation."""
    second: str
    """Of the quotation within it."""
    apostrophe: str


class _Place(NamedTuple):
    """A printed mark: where, how deep (even takes the first pair, odd the second), and whether it opens."""

    start: int
    end: int
    depth: int
    opens: bool


_AMERICAN_CURLY = _Marks("“”", "‘’", "’")
_AMERICAN_STRAIGHT = _Marks('""', "''", "'")
_BRITISH_CURLY = _Marks("‘’", "“”", "’")
_BRITISH_STRAIGHT = _Marks("''", '""', "'")


def straight_doubles(text: str) -> str:
    """The text with straight marks and apostrophes; what was double stays double."""
    return _in_marks(text, _AMERICAN_STRAIGHT, _by_family(text))


def curly_doubles(text: str) -> str:
    """The text with curly marks and apostrophes; what was double stays double."""
    return _in_marks(text, _AMERICAN_CURLY, _by_family(text))


def single_curly(text: str) -> str:
    """The text as British papers print it: ‘outer marks single, “inner ones” double’."""
    return _in_marks(text, _BRITISH_CURLY, _by_depth(text))


def single_straight(text: str) -> str:
    """The text with outer marks single and inner ones double, all straight, apostrophes too."""
    return _in_marks(text, _BRITISH_STRAIGHT, _by_depth(text))


def no_line_breaks(text: str) -> str:
    """The text on one line, as badly scraped pages have it."""
    return _LINE_BREAK.sub(" ", text)


STYLES: Mapping[str, Callable[[str], str]] = {
    "as-is": str,
    "curly": curly_doubles,
    "straight": straight_doubles,
    "single-curly": single_curly,
    "single-straight": single_straight,
    "no-line-breaks": no_line_breaks,
}
"""The conversions by the name that commands call them."""


def _by_family(text: str) -> Iterator[_Place]:
    depth = {"double": 0, "single": 1}
    for region in regions(text):
        if region.family in depth:
            yield _Place(region.start, region.inner.start, depth[region.family], True)
            if region.closed:
                yield _Place(region.inner.end, region.end, depth[region.family], False)


def _by_depth(text: str) -> Iterator[_Place]:
    for region in regions(text):
        if region.family != "guillemets":
            yield _Place(region.start, region.inner.start, region.depth, True)
            if region.closed:
                yield _Place(region.inner.end, region.end, region.depth, False)


def _in_marks(text: str, style: _Marks, paired: Iterator[_Place]) -> str:
    glyphs = list(text)
    done: set[int] = set()
    for place in (*paired, *_unpaired(text)):
        if place.start not in done:
            done.update(range(place.start, place.end))
            glyphs[place.start : place.end] = _printed(place, style)
    for match in _APOSTROPHE.finditer(text):
        if match.start() not in done:
            glyphs[match.start()] = style.apostrophe
    return "".join(glyphs)


def _unpaired(text: str) -> Iterator[_Place]:
    """Double marks whose fellow is missing, as far as their neighbours tell whether they open."""
    for mark in marks(text):
        if mark.family == "double" and mark.strong and mark.role != "either":
            yield _Place(mark.start, mark.end, 0, mark.role == "opens")


def _printed(place: _Place, style: _Marks) -> str:
    """The mark as the style has it; a space outside it where the printed one is two characters: ``so''."""
    pair = style.second if place.depth % 2 else style.first
    room = " " * (place.end - place.start - 1)
    return room + pair[0] if place.opens else pair[1] + room
