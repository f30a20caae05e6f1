"""What a search can be narrowed down by: values with how many utterances have them, and when it was printed."""

from __future__ import annotations

import json
import sqlite3
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from operator import attrgetter
from typing import Any

from quotes.explaining.labels import label, plain_day
from quotes.store.finding.finding import Match
from quotes.web.database.queries import Row, rows
from quotes.web.pictures.periods import facet_of, month_of, periods, year_of
from quotes.web.search.question import FACETS, Question

_MOST = 15
"""Values of one facet; whoever looks for a rarer one writes its name among the words."""

_READ: Mapping[str, Callable[[Match], Any]] = {
    "speaker": attrgetter("speaker"),
    "outlet": attrgetter("outlet"),
    "venue": attrgetter("venue"),
    "kind": attrgetter("kind"),
    "class": attrgetter("cue_class"),
    "said": attrgetter("polarity"),
    "relation": attrgetter("relation"),
    "fate": attrgetter("fate"),
    "year": lambda each: year_of(each.printed),
    "month": lambda each: month_of(each.printed),
}
_LABELS = {"kind": "kinds", "class": "cue_classes", "said": "polarities", "relation": "relations", "fate": "fates"}

_OF_FEW = ("fate",)
"""Of what most quotations have no value one value tells apart, too."""


def facets(conn: sqlite3.Connection, question: Question, prints: Mapping[str, Sequence[Match]]) -> list[dict[str, Any]]:
    """Each facet with its values, the chosen ones first, then the most frequent; `prints` are those that each facet
    counts. A facet that tells nothing apart is left out."""
    of_facet = ((name, _facet(conn, question, name, prints[name])) for name in FACETS)
    return [
        {"name": name, "options": options}
        for name, options in of_facet
        if len(options) > 1 or question.chosen.get(name) or (options and name in _OF_FEW)
    ]


def chips(facets: Iterable[Mapping[str, Any]]) -> list[dict[str, str]]:
    """What was chosen, each with the way to be without it."""
    return [{"facet": facet["name"], **option} for facet in facets for option in facet["options"] if option["chosen"]]


def over_time(question: Question, prints: Sequence[Match]) -> list[dict[str, Any]]:
    """How many utterances found were printed in each month or, over many years, in each year."""
    counts = {name: _counts(name, prints) for name in ("month", "year")}
    return [
        _option(question, facet_of(name), name, plain_day(name), counts[facet_of(name)][name])
        for name, _ in periods(counts["month"] or counts["year"])
    ]


def _facet(conn: sqlite3.Connection, question: Question, name: str, prints: Sequence[Match]) -> list[dict[str, Any]]:
    counts = _counts(name, prints)
    chosen = question.chosen.get(name, ())
    most = [value for value, _ in sorted(counts.items(), key=lambda each: (-each[1], str(each[0])))]
    if name in ("year", "month"):
        most = sorted(counts, reverse=True)
    if name in ("speaker", "outlet"):
        named = _named(conn, name, most[: _MOST + len(chosen)], chosen)
        options = [(row["key"], row["name"], counts[row["id"]]) for row in named]
    else:
        options = [(value, _label(name, value), counts[value]) for value in [*chosen, *most[: _MOST + len(chosen)]]]
    values = {value: (value, text, count) for value, text, count in options}
    known = [values.get(value, (value, value, 0)) for value in chosen]
    others = [option for value, option in values.items() if value not in chosen]
    return [_option(question, name, *each) for each in [*known, *others][: max(_MOST, len(chosen))]]


def _option(question: Question, name: str, value: str, text: str, count: int) -> dict[str, Any]:
    return {
        "value": value,
        "label": text,
        "count": count,
        "chosen": value in question.chosen.get(name, ()),
        "query": question.toggled(name, value).query,
    }


def _counts(name: str, prints: Iterable[Match]) -> Counter[Any]:
    """How many utterances have a print with the value; of thoughts and stances how many quotations."""
    read = _READ[name]
    pairs = {(value, each.utterance) for each in prints if (value := read(each))}
    return Counter(value for value, _ in pairs)


def _named(conn: sqlite3.Connection, name: str, ids: Sequence[int], keys: Sequence[str]) -> list[Row]:
    """Id, key and name of the speakers or outlets of these ids, in their order, and of these keys."""
    place = {number: place for place, number in enumerate(ids)}
    found = rows(conn, f"{name}s_named", ids=json.dumps(list(ids)), keys=json.dumps(list(keys)))
    return sorted(found, key=lambda row: place.get(row["id"], len(place)))


def _label(name: str, value: str) -> str:
    return label(_LABELS[name], value) if name in _LABELS else plain_day(value) if name == "month" else value
