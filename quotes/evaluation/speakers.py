"""How well the speakers of sources are found, against labels that carry names and places only.

python -m quotes.evaluation.speakers tests/data/speakers.jsonl polnear_train.jsonl
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

import click

from quotes.attribution.names import core
from quotes.evaluation.halves import CORPUS, LABELS, Outcome, Tally, lines_of, tallied, tell
from quotes.evaluation.labelled import analysed
from quotes.records import Analysis, Quote, Span, Spans

QUESTIONS = ("all", "name", "pronoun", "nominal", "nobody")
"""What is scored: all sources; those that name, take up by a pronoun or describe a speaker; those who name nobody."""


class Label(NamedTuple):
    """A labelled source: its article, where it stands, who it is, what its words are, and its half."""

    article: str
    source: Spans
    name: str | None
    """The speaker's full name as far as the article tells it; None where nobody is named."""
    aliases: tuple[str, ...]
    several: tuple[str, ...]
    """Who they are where the source means several ("Lee and Smith"): one of them is right, too."""
    mention: str
    half: str
    left_out: bool
    """Whether it is not scored: readers may differ about it, or it is no speaker."""

    @property
    def question(self) -> str:
        """The question that it belongs to besides "all"."""
        return self.mention if self.name else "nobody"


class Counts(NamedTuple):
    """How many were labelled, for how many the person found is right, and for how many the full name, too.

    So the tally has them.
    """

    labelled: int
    person: int
    full: int


def read_labels(lines: Iterable[str]) -> list[Label]:
    """The labels of a file of JSON lines."""
    return [_label(json.loads(line)) for line in lines if line.strip()]


def _label(row: Mapping[str, Any]) -> Label:
    return Label(
        article=row["article"],
        source=tuple(Span(*span) for span in row["source"]),
        name=row["name"],
        aliases=tuple(row.get("aliases", ())),
        several=tuple(row.get("several", ())),
        mention=row["mention"],
        half=row["half"],
        left_out=bool(row.get("debatable")) or row.get("flag") == "nonspeaker",
    )


def tallies(labels: Iterable[Label], analyses: Iterable[Analysis]) -> dict[str, Tally]:
    """The tally of each half; a source that no quotation has counts as wrong, one of a missing article not at all."""
    found: dict[str, dict[Spans, Quote]] = {
        analysis.article.id: {quote.source: quote for quote in analysis.quotes} for analysis in analyses
    }
    return tallied(
        (label.half, _judged(label, found[label.article].get(label.source)))
        for label in labels
        if label.article in found and not label.left_out
    )


def _judged(label: Label, quote: Quote | None) -> Iterator[Outcome]:
    """What one source adds to the tally."""
    found = quote.speaker.name if quote is not None and quote.speaker is not None else None
    if label.name is None:
        person = full = quote is not None and found is None
    else:
        person, full = found is not None and is_person(label, found), found is not None and is_full_name(label, found)
    for question in ("all", label.question):
        yield question, "labelled"
        yield from ((question, name) for name, true in (("person", person), ("full", full)) if true)


def is_person(label: Label, found: str) -> bool:
    """Whether the name found is one of the speaker's, or of one of several speakers."""
    return _plain(found) in {_plain(name) for name in (label.name, *label.aliases, *label.several) if name}


def is_full_name(label: Label, found: str) -> bool:
    """Whether the name found is the speaker's in full: a bare surname does not do where there is a first name."""
    whole = _plain(label.name or "")
    full = {whole, *(alias for alias in map(_plain, label.aliases) if len(alias) >= len(whole))}
    return _plain(found) in full | {_plain(name) for name in label.several}


def _plain(name: str) -> tuple[str, ...]:
    """The words of a name without case, titles and "the"."""
    return tuple(word for word in core(name) if word != "the")


def counts(tally: Tally, question: str) -> Counts:
    """The three counts of one question."""
    return Counts(*(tally[question, name] for name in Counts._fields))


def table(half: str, tally: Tally) -> Iterator[str]:
    """The shares of each question, with the number that they are of, as lines."""
    yield f"{half:10} labelled  person  in full"
    for question in QUESTIONS:
        labelled, person, full = counts(tally, question)
        shares = (f"{right / labelled:.1%}" if labelled else "-" for right in (person, full))
        yield f"  {question:8} {labelled:8} " + " ".join(f"{share:>7}" for share in shares)


@click.command()
@LABELS
@CORPUS
def main(labels: Path, corpus: Path) -> None:
    """Print how well speakers are found; CORPUS is the JSON lines that the LABELS are about."""
    gold = read_labels(lines_of(labels))
    tell(tallies(gold, analysed(corpus, {label.article for label in gold})), table)


if __name__ == "__main__":
    main()
