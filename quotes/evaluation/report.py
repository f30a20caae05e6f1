"""Scores as a table to read and as JSON."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import fields
from operator import attrgetter
from typing import Any

from quotes.evaluation.scoring import Group, Rates, Scores

Results = Mapping[str, Mapping[Group, Scores]]
"""Scores by the name of the extractor and by kind of quotation."""

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


def as_json(results: Results) -> dict[str, Any]:
    """The scores as JSON objects, rates between 0 and 1."""
    return {
        name: {group: _scores_as_json(scores) for group, scores in groups.items()} for name, groups in results.items()
    }


def table(results: Results) -> Iterator[str]:
    """The scores as lines, percentages, one extractor below the other for each kind."""
    widths = {heading: max(len(heading), 6) for heading in _COLUMNS}
    yield " " * _LABEL + "".join(f"{heading.strip():>{width + 1}}" for heading, width in widths.items())
    for group in next(iter(results.values())):
        for name, groups in results.items():
            cells = (_cell(attrgetter(path)(groups[group])) for path in _COLUMNS.values())
            row = "".join(f"{cell:>{width + 1}}" for cell, width in zip(cells, widths.values(), strict=True))
            yield f"{group:9} {name}".ljust(_LABEL) + row


def _cell(value: float | int | None) -> str:
    if value is None:
        return "-"
    return str(value) if isinstance(value, int) else f"{100 * value:.1f}"


def _scores_as_json(scores: Scores) -> dict[str, Any]:
    values = {field.name: getattr(scores, field.name) for field in fields(scores)}
    return {name: value._asdict() if isinstance(value, Rates) else value for name, value in values.items()}
