"""Scores as a table to read and as JSON."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import fields
from operator import attrgetter
from typing import Any

from quotes.evaluation.intervals import COVERED, Interval
from quotes.evaluation.scoring import Group, Rates, Scores

Results = Mapping[str, Mapping[Group, Scores]]
"""Scores by the name of the extractor and by group of quotations."""

_LABEL = 17
_COLUMNS = {
    "gold": "gold",
    "found": "predicted",
    "| exact F1": "exact.f1",
    "| overlap P": "overlap.precision",
    "R": "overlap.recall",
    "F1": "overlap.f1",
    "| token F1": "token.f1",
    "| end-to-end P": "end_to_end.precision",
    "R ": "end_to_end.recall",
    "F1 ": "end_to_end.f1",
    "| source": "source",
    "cue": "cue",
}
"""Heading and what stands below it. The spaces tell two headings of one name apart."""

_INTERVAL_COLUMNS = {
    "exact F1": "exact.f1",
    f"in {COVERED} of 100 draws": "exact_interval",
    "| end-to-end F1": "end_to_end.f1",
    f"in {COVERED} of 100 draws ": "end_to_end_interval",
}


def as_json(results: Results) -> dict[str, Any]:
    """The scores as JSON objects, rates between 0 and 1."""
    return {
        name: {group: _scores_as_json(scores) for group, scores in groups.items()} for name, groups in results.items()
    }


def table(results: Results) -> Iterator[str]:
    """The scores as lines, percentages, one extractor below the other for each group."""
    yield from _rows(results, _COLUMNS)


def interval_table(results: Results) -> Iterator[str]:
    """The intervals of the F1s as lines, percentages, each behind its F1."""
    yield from _rows(results, _INTERVAL_COLUMNS)


def _rows(results: Results, columns: Mapping[str, str]) -> Iterator[str]:
    """A heading and the rows; a group of which there is nothing, neither gold nor found, has none."""
    widths = {heading: max(len(heading), 6) for heading in columns}
    yield " " * _LABEL + "".join(f"{heading.strip():>{width + 1}}" for heading, width in widths.items())
    for group in next(iter(results.values())):
        if not any(groups[group].gold or groups[group].predicted for groups in results.values()):
            continue
        for name, groups in results.items():
            cells = (_cell(attrgetter(path)(groups[group])) for path in columns.values())
            row = "".join(f"{cell:>{width + 1}}" for cell, width in zip(cells, widths.values(), strict=True))
            yield f"{group:9} {name}".ljust(_LABEL) + row


def _cell(value: Interval | float | int | None) -> str:
    if value is None:
        return "-"
    if isinstance(value, Interval):
        return f"{100 * value.low:.1f}-{100 * value.high:.1f}"
    return str(value) if isinstance(value, int) else f"{100 * value:.1f}"


def _scores_as_json(scores: Scores) -> dict[str, Any]:
    values = {field.name: getattr(scores, field.name) for field in fields(scores)}
    return {name: value._asdict() if isinstance(value, Rates | Interval) else value for name, value in values.items()}
