"""What a reader asks of the search page, all of it in the address: words, what is chosen in each facet, the order."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import get_args
from urllib.parse import urlencode

from quotes.records import SHOWN_CLASSES
from quotes.store.finding.finding import Order
from quotes.web.answering.page import Asked

FACETS = ("speaker", "outlet", "venue", "kind", "class", "said", "relation", "fate", "year", "month")

_LONGEST = 300
"""Characters of a question that are looked at, and of a value."""

_MOST_VALUES = 20
"""Values of one facet that are looked at."""

_PERIOD = {"year": re.compile(r"\d{4}", re.ASCII), "month": re.compile(r"\d{4}-\d\d", re.ASCII)}


@dataclass(frozen=True, slots=True)
class Question:
    """Words, values chosen by facet (any of one facet, something of each), and the order."""

    words: str = ""
    chosen: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    order: Order = "relevance"
    all_classes: bool = False

    @property
    def query(self) -> str:
        """The part of the address after the question mark, with the mark; it leads to the first page."""
        given = [("q", self.words), *((name, value) for name, values in self.chosen.items() for value in values)]
        order = "" if self.order == _usual_order(self.words) else self.order
        given += [("sort", order), ("classes", "all" if self.all_classes else "")]
        return f"?{urlencode([(name, value) for name, value in given if value])}"

    @property
    def classes(self) -> frozenset[str] | None:
        """The classes that are shown; None for all: what was chosen, else what somebody said or a document holds."""
        if self.all_classes or self.chosen.get("class"):
            return None
        return SHOWN_CLASSES

    def without(self, name: str, value: str | None = None) -> Question:
        """The same without that value, or without all that was chosen in the facet."""
        kept = tuple(each for each in self.chosen.get(name, ()) if value is not None and each != value)
        others = {facet: values for facet, values in self.chosen.items() if facet != name}
        return replace(self, chosen={**others, name: kept} if kept else others)

    def toggled(self, name: str, value: str) -> Question:
        """The same with that value chosen or, where it was, no more."""
        chosen = self.chosen.get(name, ())
        if value in chosen:
            return self.without(name, value)
        return replace(self, chosen={**self.chosen, name: (*chosen, value)})


def question(asked: Asked) -> Question:
    """What the address asks; what is no value that a facet can have is left out."""
    words = " ".join((asked.parameters.get("q") or "").split())[:_LONGEST]
    order = asked.parameters.get("sort")
    return Question(
        words,
        {name: values for name in FACETS if (values := tuple(_values(name, asked.lists.get(name, ()))))},
        next((each for each in orders(words) if each == order), _usual_order(words)),
        asked.all_classes,
    )


def orders(words: str) -> tuple[Order, ...]:
    """The orders that what is asked can be shown in: without words nothing fits better than anything else."""
    return tuple(order for order in get_args(Order) if words or order != "relevance")


def _usual_order(words: str) -> Order:
    return "relevance" if words else "newest"


def _values(name: str, given: Sequence[str]) -> Iterator[str]:
    pattern = _PERIOD.get(name)
    values = dict.fromkeys(value[:_LONGEST] for value in given if value)
    yield from [value for value in values if pattern is None or pattern.fullmatch(value)][:_MOST_VALUES]
