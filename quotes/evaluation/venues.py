"""How well venues and credited outlets are found, against labels that carry places only.

python -m quotes.evaluation.venues tests/data/venues.jsonl polnear_train.jsonl
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

import click

from quotes.evaluation.halves import CORPUS, LABELS, Outcome, Tally, lines_of, tallied, tell
from quotes.evaluation.labelled import analysed
from quotes.records import Analysis, Credit, Quote, Span, Venue, VenueKind

QUESTIONS = ("venue", "venue that is an outlet", "credited outlet")
"""What is scored: the venue, its kind and name; the venues of one kind alone; the credited outlet."""


class Place(NamedTuple):
    """Where a text names a venue or a credited outlet, and of which kind a venue is."""

    kind: VenueKind
    span: Span


class Label(NamedTuple):
    """A labelled attribution: its article, its content from first to last, what is right, and its half."""

    article: str
    content: Span
    venue: Place | None
    credited: Place | None
    recipient: bool
    """Whether somebody is told it who is no venue ("told supporters")."""
    half: str


class Counts(NamedTuple):
    """How many were labelled, how many were found, and how many of these are right; so the tally has them."""

    labelled: int
    found: int
    right: int


RECIPIENTS = "recipients that are no venue"


def read_labels(lines: Iterable[str]) -> list[Label]:
    """The labels of a file of JSON lines."""
    return [_label(json.loads(line)) for line in lines if line.strip()]


def _label(row: Mapping[str, Any]) -> Label:
    venue, credited = row["venue"], row["credited"]
    return Label(
        article=row["article"],
        content=Span(*row["content"]),
        venue=Place(venue["kind"], Span(*venue["span"])) if venue else None,
        credited=Place("outlet", Span(*credited)) if credited else None,
        recipient=row["recipient"],
        half=row["half"],
    )


def tallies(labels: Iterable[Label], analyses: Iterable[Analysis]) -> dict[str, Tally]:
    """The tally of each half; labels of articles or attributions that are not there are left out."""
    found = {
        (analysis.article.id, _extent(quote)): (analysis.article.text, quote)
        for analysis in analyses
        for quote in analysis.quotes
    }
    return tallied(
        (label.half, _judged(label, *found[label.article, label.content]))
        for label in labels
        if (label.article, label.content) in found
    )


def _extent(quote: Quote) -> Span:
    return Span(quote.content[0].start, quote.content[-1].end)


def _judged(label: Label, text: str, quote: Quote) -> Iterator[Outcome]:
    """What one quotation adds to the tally."""
    found = quote.venue
    right = label.venue is not None and found is not None and label.venue.kind == found.kind
    named = right and label.venue is not None and found is not None and same_place(text, label.venue.span, found)
    outlet = label.venue is not None and label.venue.kind == "outlet"
    yield from _outcome(QUESTIONS[0], label.venue is not None, found is not None, named)
    yield from _outcome(QUESTIONS[1], outlet, found is not None and found.kind == "outlet", named and outlet)
    credited = label.credited is not None and quote.credited is not None
    named = credited and same_place(text, label.credited.span, quote.credited)  # type: ignore[union-attr, arg-type]
    yield from _outcome(QUESTIONS[2], label.credited is not None, quote.credited is not None, named)
    if label.recipient and label.venue is None:
        yield from _outcome(RECIPIENTS, True, found is not None, False)


def _outcome(question: str, labelled: bool, found: bool, right: bool) -> Iterator[Outcome]:
    return ((question, name) for name, true in (("labelled", labelled), ("found", found), ("right", right)) if true)


def same_place(text: str, labelled: Span, found: Venue | Credit) -> bool:
    """Whether what was found is what was labelled: it stands there, or is the same name elsewhere in the article."""
    if found.span.start < labelled.end and labelled.start < found.span.end:
        return True
    name = _plain(text[slice(*labelled)])
    return name in {_plain(text[slice(*found.span)]), _plain(found.name)}


def _plain(name: str) -> str:
    return " ".join(name.lower().removeprefix("the ").split())


def counts(tally: Tally, question: str) -> Counts:
    """The three counts of one question."""
    return Counts(*(tally[question, name] for name in Counts._fields))


def table(half: str, tally: Tally) -> Iterator[str]:
    """Precision and recall of each question, with the counts they come from, as lines."""
    yield f"{half:26} labelled  told  right  precision  recall"
    for question in QUESTIONS:
        labelled, found, right = counts(tally, question)
        precision, recall = (f"{right / every:.1%}" if every else "-" for every in (found, labelled))
        yield f"  {question:24} {labelled:8} {found:5} {right:6} {precision:>10} {recall:>7}"
    recipients = counts(tally, RECIPIENTS)
    yield f"  {RECIPIENTS}: {recipients.labelled}, taken for one: {recipients.found}"


@click.command()
@LABELS
@CORPUS
def main(labels: Path, corpus: Path) -> None:
    """Print how well venues and credited outlets are found; CORPUS is the JSON lines that the LABELS are about."""
    gold = read_labels(lines_of(labels))
    tell(tallies(gold, analysed(corpus, {label.article for label in gold})), table)


if __name__ == "__main__":
    main()
