"""Small charts as inline SVG, with their numbers in words: a bar in a list, columns over time, parts of a whole.

Every chart stands beside text that says the same, so none is read aloud; a column that leads somewhere is a way for the
mouse alone, and the page has the same way as a link of its own.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

from markupsafe import Markup

from quotes.explaining.labels import counted, plain_day
from quotes.web.pictures.marking import css_name
from quotes.web.pictures.periods import facet_of

_COLUMN, _HEIGHT = 10, 48

_FEWEST = 24
"""Columns that fill the width; fewer keep their size."""


class Column(NamedTuple):
    """One column of a chart: what it counts, in words ("March 2025: 12 quotations"), how many, where it leads, whether
    the page shows it."""

    label: str
    number: int
    href: str | None = None
    chosen: bool = False


def bar(number: float, most: float) -> Markup:
    """A bar of a list in which the longest stands for the most."""
    return Markup(
        '<svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">'
        '<rect height="6" width="{}"/></svg>'
    ).format(round(100 * min(number / most, 1), 1) if most else 0)


def columns(found: Sequence[Column]) -> Markup:
    """Columns side by side, the highest as high as the chart; what is there at all can be seen."""
    most = max((column.number for column in found), default=0)
    if not most:
        return Markup("")
    drawn = Markup("").join(_column(column, place * _COLUMN, most) for place, column in enumerate(found))
    return Markup(
        '<svg class="columns-chart" viewBox="0 0 {} {}" preserveAspectRatio="none" aria-hidden="true">{}</svg>'
    ).format(max(len(found), _FEWEST) * _COLUMN, _HEIGHT, drawn)


def over_time(
    periods: Sequence[Mapping[str, Any]], noun: str, *, address: Callable[..., str], speaker: str | None = None
) -> Markup:
    """What there is of each month or year, as columns; each leads to the search for it, of one speaker if given."""
    return columns(
        [
            Column(
                f"{plain_day(period['name'])}: {counted(period['number'], noun)}",
                period["number"],
                address("search", speaker=speaker, **{facet_of(period["name"]): period["name"]}),
            )
            for period in periods
        ]
    )


def to_choose(options: Sequence[Mapping[str, Any]], noun: str, here: str) -> Markup:
    """The months or years that a search can be narrowed down to, as columns, the chosen ones told apart."""
    return columns(
        [
            Column(
                f"{option['label']}: {counted(option['count'], noun)}",
                option["count"],
                here + option["query"],
                option["chosen"],
            )
            for option in options
        ]
    )


def stacked(parts: Sequence[Mapping[str, Any]]) -> Markup:
    """One bar of several parts, each in its relation's colour and named when pointed at: its `label`, how many
    `versions`; the rest has no relation."""
    whole = sum(part["versions"] for part in parts)
    drawn, start = Markup(""), 0.0
    for part in parts:
        label, number = part["label"], part["versions"]
        width = 100 * number / whole if whole else 0
        drawn += Markup(
            '<g class="part part-{}"><title>{}: {:,}</title><rect x="{}" height="10" width="{}"/></g>'
        ).format(
            css_name(part["relation"] or "otherwise"), label, number, round(start, 2), round(max(width - 0.3, 0.1), 2)
        )
        start += width
    return Markup(
        '<svg class="stacked" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">{}</svg>'
    ).format(drawn)


def _column(column: Column, left: int, most: int) -> Markup:
    height = round(max((_HEIGHT - 2) * column.number / most, 1), 1) if column.number else 0
    drawn = Markup(
        '<title>{}</title><rect class="reach" x="{}" y="0" width="{}" height="{}"/>'
        '<rect class="column{}" x="{}" y="{}" width="{}" height="{}"/>'
    ).format(
        *(column.label, left, _COLUMN, _HEIGHT),
        *(" chosen" if column.chosen else "", left + 1, round(_HEIGHT - height, 1), _COLUMN - 2, height),
    )
    if column.href and column.number:
        return Markup('<a href="{}" tabindex="-1">{}</a>').format(column.href, drawn)
    return Markup("<g>{}</g>").format(drawn)
