"""Where the parts of a drawing stand: the time line of an utterance's prints, and the tree of who took it from whom.

The templates draw them as SVG, of marks whose shape tells the wording; what a drawing tells stands beside it in words.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from quotes.dates import days

_WIDTH = 360
"""Of both drawings, in the drawing's own units: a phone's width, so that letters stay readable there."""

_LEFT, _RIGHT = 34, 336
"""Between which the time line lies."""

_LANE, _LINE = 26, 28
"""Height of a wording's lane, and of a line of the tree."""

_MOST_LANES, _MOST_LINES = 14, 40

_STEP, _DEEPEST = 16, 8
"""How far a line of the tree is set in behind its parent, and how often; deeper ones stand below each other."""

Row = Mapping[str, Any]


class Stay(NamedTuple):
    """The prints of one wording on one day; of a month or a year, where no more is known, `end` lies behind `x`."""

    x: float
    end: float
    prints: int


class Lane(NamedTuple):
    """A wording's prints on the time line."""

    wording: int
    y: float
    stays: tuple[Stay, ...]


class TimeLine(NamedTuple):
    """The lanes from the top, and what stands at both ends of the line."""

    lanes: tuple[Lane, ...]
    height: float
    first: str
    last: str
    more: int
    """Wordings that are left out."""
    undated: int
    """Prints that have no date, so no place on it."""
    width: float = _WIDTH
    left: float = _LEFT
    right: float = _RIGHT


class Line(NamedTuple):
    """A print in the tree, and where the one stands that it was taken from."""

    print: Row
    x: float
    y: float
    above: tuple[float, float] | None


class Tree(NamedTuple):
    """The lines from the top."""

    lines: tuple[Line, ...]
    height: float
    more: int
    """Prints that are left out."""
    width: float = _WIDTH


def time_line(prints: Sequence[Row]) -> TimeLine | None:
    """The prints over time; None where all that is known is one day, or none."""
    dated = [(one["wording"], numbers) for one in prints if (numbers := _numbers(one["published"]))]
    first = min((start for _, (start, _) in dated), default=0)
    last = max((end for _, (_, end) in dated), default=0)
    if first == last:
        return None

    def x(day: int) -> float:
        return round(_LEFT + (_RIGHT - _LEFT) * (day - first) / (last - first), 1)

    counted = Counter(dated)
    wordings = sorted({wording for wording, _ in dated})
    lanes = tuple(
        Lane(
            wording,
            _LANE * (number + 0.5),
            tuple(
                Stay(x(start), x(end), prints)
                for (of, (start, end)), prints in sorted(counted.items())
                if of == wording
            ),
        )
        for number, wording in enumerate(wordings[:_MOST_LANES])
    )
    return TimeLine(
        lanes,
        _LANE * len(lanes) + 24,
        first=date.fromordinal(first).isoformat(),
        last=date.fromordinal(last).isoformat(),
        more=len(wordings) - len(lanes),
        undated=len(prints) - len(dated),
    )


def tree(lineage: Sequence[Row]) -> Tree:
    """The lines of a tree of prints, each with the place of its parent."""
    places: dict[str, tuple[float, float]] = {}
    lines = []
    for number, one in enumerate(lineage[:_MOST_LINES]):
        x, y = 12.0 + _STEP * min(one["depth"], _DEEPEST), _LINE * (number + 0.5)
        places[one["key"]] = (x, y)
        lines.append(Line(one, x, y, places.get(one["parent"])))
    return Tree(tuple(lines), _LINE * len(lines), len(lineage) - len(lines))


def _numbers(published: str | None) -> tuple[int, int] | None:
    """The first and the last day that a date may be, as numbers."""
    known = days(published)
    return (known[0].toordinal(), known[1].toordinal()) if known else None
