"""How well versions of one utterance are brought together in news of our own writing, which no rule was made from.

`python -m quotes.evaluation.reports tests/data/reports.jsonl`: a line a report, with `event`, `utterance`, `claim`
(utterances that make the same claim share it), `speaker`, `published`, `title`, and the `passage`, in which ⟦content⟧
stands in brackets. Reports of one event under one title are one article. Judged are the pairs of one event that stand
in two articles. No line tells the words of saying, so days that stand beside them keep nothing apart here, as they do
where articles are read.
"""

from __future__ import annotations

import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations
from pathlib import Path
from typing import NamedTuple

import click

from quotes.evaluation.links import Label, pair_rate, share_joined
from quotes.linking import link
from quotes.records import Kind, Span
from quotes.versions import StoredArticle, Version

_CONTENT = re.compile("⟦([^⟦⟧]+)⟧")
_MARKS = '“”‘"'


class Report(NamedTuple):
    """A quotation as printed, and which utterance and claim of which event it is."""

    version: Version
    event: str
    utterance: str
    claim: str


def read_reports(lines: Iterable[str]) -> tuple[list[Report], list[StoredArticle]]:
    """The reports of a file's lines, and the articles that they make up."""
    texts: defaultdict[tuple[str, str, str], str] = defaultdict(str)
    reports = []
    for number, line in enumerate(lines):
        row: Mapping[str, str] = json.loads(line)
        article = row["event"], row["title"], row["published"]
        start = len(texts[article])
        texts[article] += row["passage"].translate({ord("⟦"): None, ord("⟧"): None}) + "\n\n"
        spans = tuple(_spans(row["passage"], start))
        content = " ".join(texts[article][span.start : span.end] for span in spans)
        version = Version(
            key=f"{number:05}",
            article=" ".join(article),
            kind=_kind(content),
            text=content,
            content=spans,
            speaker=f"{row['speaker']} {row['event']}".lower() if row["speaker"] else None,  # events share no person
            outlet=row["title"],  # each article stands for an outlet of its own
            published=row["published"],
            context=texts[article][start:].strip(),
        )
        reports.append(Report(version, row["event"], row["utterance"], row["claim"]))
    return reports, [StoredArticle(" ".join(key), text, key[1], key[2]) for key, text in texts.items()]


def _spans(passage: str, start: int) -> Iterator[Span]:
    """Where the contents stand in the text without brackets, of which each before it takes two characters away."""
    for number, found in enumerate(_CONTENT.finditer(passage)):
        own = found.group(1)
        lead = len(own) - len(own.lstrip())
        begin = start + found.start() - 2 * number + lead
        yield Span(begin, begin + len(own.strip()))


def _kind(content: str) -> Kind:
    """Direct where all stands in marks, mixed where a part does."""
    if not any(mark in content for mark in _MARKS):
        return "indirect"
    return "direct" if content[0] in _MARKS and content[-1] in '”’"' else "mixed"


def joined_pairs(reports: Sequence[Report], articles: Iterable[StoredArticle]) -> list[tuple[Label, bool]]:
    """For every two reports of one event in two articles what they are, and whether they are brought together."""
    of = {
        variant.quote: utterance.key
        for utterance in link([report.version for report in reports], articles).utterances
        for variant in utterance.variants
    }
    events: defaultdict[str, list[Report]] = defaultdict(list)
    for report in reports:
        events[report.event].append(report)
    return [
        (_label(one, other), of[one.version.key] == of[other.version.key])
        for own in events.values()
        for one, other in combinations(own, 2)
        if one.version.article != other.version.article
    ]


def _label(one: Report, other: Report) -> Label:
    if one.utterance == other.utterance:
        return "reworded"
    return "same-gist" if one.claim == other.claim else "different"


@click.command()
@click.argument("file", type=click.Path(exists=True, path_type=Path))
def main(file: Path) -> None:
    """Link the reports of a file and tell how well that went."""
    joined = joined_pairs(*read_reports(file.read_text(encoding="utf-8").splitlines()))
    rate = pair_rate(joined)
    click.echo(f"pairs P {100 * rate.precision:.1f}, pairs R {100 * rate.recall:.1f}, pairs F1 {100 * rate.f1:.1f}")
    for label, number in Counter(label for label, _ in joined).items():
        click.echo(f"{label}: {100 * share_joined(joined, label):.1f} of {number} joined")


if __name__ == "__main__":
    main()
