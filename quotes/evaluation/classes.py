"""How well cues are told apart into speech, thought, stance and document, against labels that carry places only.

python -m quotes.evaluation.classes tests/data/cue_classes.tsv polnear_train.jsonl
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

import click

from quotes.evaluation.halves import CORPUS, LABELS, Outcome, Tally, lines_of, tallied, tell
from quotes.extraction.cues.classes import cue_class
from quotes.records import CLASSES, Span, Spans


class Label(NamedTuple):
    """A labelled cue: the article, where the cue begins and ends, its class, and which half it belongs to."""

    article: str
    start: int
    end: int
    cue_class: str
    half: str


def read_labels(lines: Iterable[str]) -> list[Label]:
    """The labels of a tab-separated file with `#` comments and a heading."""
    rows = [line.rstrip("\n").split("\t") for line in lines if line.strip() and not line.startswith("#")]
    return [Label(article, int(start), int(end), name, half) for article, start, end, name, half in rows[1:]]


def confusions(labels: Iterable[Label], articles: Mapping[str, Mapping[str, Any]]) -> dict[str, Tally]:
    """The confusion of each half: which class was found for which labelled one.

    Labels of articles or cues that are not there are left out.
    """
    judged = ((label.half, _judged(label, articles.get(label.article, {}))) for label in labels)
    return tallied((half, [outcome]) for half, outcome in judged if outcome)


def _judged(label: Label, article: Mapping[str, Any]) -> Outcome | None:
    """The class that the cue is labelled as, and the one that is found for it; None where the cue is not there."""
    for attribution in article.get("attributions", ()):
        content, cue, source = (_spans(attribution, role) for role in ("content", "cue", "source"))
        if cue and (cue[0].start, cue[-1].end) == (label.start, label.end):
            return label.cue_class, cue_class(article["text"], cue, source, content)
    return None


def f1(confusion: Tally, name: str) -> float:
    """The harmonic mean of precision and recall of one class."""
    labelled = sum(count for (label, _), count in confusion.items() if label == name)
    found = sum(count for (_, guess), count in confusion.items() if guess == name)
    return 2 * confusion[name, name] / (labelled + found) if labelled + found else 0.0


def table(half: str, confusion: Tally) -> Iterator[str]:
    """Accuracy, and for each labelled class what was found for it, as lines."""
    right, every = sum(confusion[name, name] for name in CLASSES), confusion.total()
    macro = sum(f1(confusion, name) for name in CLASSES) / len(CLASSES)
    yield f"{half}: {every} cues, accuracy {right / every:.1%}, macro F1 {macro:.1%}"
    yield "  labelled   right     F1   told: " + "".join(f"{name:>10}" for name in CLASSES)
    for label in CLASSES:
        found = [confusion[label, name] for name in CLASSES]
        share = f"{confusion[label, label] / sum(found):.1%}" if sum(found) else "-"
        yield f"  {label:9} {share:>6} {f1(confusion, label):>6.1%}         " + "".join(
            f"{count:>10}" for count in found
        )


def _spans(attribution: Mapping[str, Any], role: str) -> Spans:
    return tuple(Span(*piece) for piece in attribution.get(role) or ())


@click.command()
@LABELS
@CORPUS
def main(labels: Path, corpus: Path) -> None:
    """Print how well the classes of the LABELS' cues are found; CORPUS is the JSON lines that hold the cues."""
    by_id = {article["id"]: article for article in map(json.loads, lines_of(corpus))}
    tell(confusions(read_labels(lines_of(labels)), by_id), table)


if __name__ == "__main__":
    main()
