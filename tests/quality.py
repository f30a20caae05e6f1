"""How well the default extraction does on the texts of corpus/, against the figures that are pinned in floors.yml."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import NamedTuple

import yaml
from corpus import FOLDER, Text
from spacy.language import Language

from quotes.evaluation.claims import ClaimedText, agree, pairs
from quotes.evaluation.scoring import Judged, Scores, score
from quotes.extraction.trained import NESTED
from quotes.pipeline import make_doc
from quotes.records import SHOWN_CLASSES, Article, Quote
from quotes.spans import printed

FLOORS = FOLDER / "floors.yml"
ALLOWANCE = 0.01
TURNED = 3
"""How far a figure may lie below the pinned one, as a share or in quotations of its group, whichever is more: another
processor's rounding turns up to three (of 19 from documents one is a twentieth)."""

SIZE = "quotations"
"""Beside a group's measures: how many quotations it has."""

Figures = dict[str, dict[str, float]]
"""By group of quotations and measure, between 0 and 1."""


class Read(NamedTuple):
    """A text and what was found in it."""

    text: Text
    found: tuple[Quote, ...]


def read(nlp: Language, texts: Iterable[Text]) -> list[Read]:
    """The texts with the quotations that the pipeline finds, less those within others, which the texts do not mark."""
    found = ((text, nlp(make_doc(nlp, Article(text.name, text.text)))._.quotes) for text in texts)
    return [Read(text, tuple(quote for quote in quotes if quote.method != NESTED)) for text, quotes in found]


def scores(corpus: Iterable[Read]) -> dict[str, Scores]:
    """Scores by kind and by class, and for what is shown: there, a stance that is taken for speech is a false one."""
    corpus = list(corpus)
    by_group = score(Judged(text.text, text.quotes, found) for text, found in corpus)
    shown = score(Judged(text.text, _shown(text.quotes), _shown(found)) for text, found in corpus)
    return {"shown": shown["all"], **by_group}


def _shown(quotes: Iterable[Quote]) -> list[Quote]:
    return [quote for quote in quotes if quote.cue_class in SHOWN_CLASSES]


def figures(corpus: Iterable[Read]) -> Figures:
    """What is pinned: for each group how much is found, and how much of what is found is right."""
    return {group: dict(_figures(each)) for group, each in scores(corpus).items()}


def _figures(each: Scores) -> Iterator[tuple[str, float]]:
    yield SIZE, each.gold
    yield "end_to_end_f1", round(each.end_to_end.f1 or 0, 3)
    yield "end_to_end_precision", round(each.end_to_end.precision or 0, 3)
    yield "end_to_end_recall", round(each.end_to_end.recall or 0, 3)
    yield "exact_f1", round(each.exact.f1 or 0, 3)


def pinned() -> Figures:
    """The figures that were reached; none where nothing is pinned yet."""
    return yaml.safe_load(FLOORS.read_text())["figures"] if FLOORS.exists() else {}


def below(measured: Figures, floors: Figures) -> dict[str, tuple[float, float]]:
    """The measures that lie below what is pinned: what they are, and what they were."""
    return {
        f"{group} {measure}": (measured[group][measure], floor)
        for group, measures in floors.items()
        for measure, floor in measures.items()
        if measure != SIZE and measured[group][measure] < floor - _allowance(measured[group])
    }


def _allowance(measures: Mapping[str, float]) -> float:
    return max(ALLOWANCE, TURNED / measures[SIZE]) if measures.get(SIZE) else ALLOWANCE


def pin(measured: Figures, *, lower: bool = False) -> None:
    """Write the figures down; one that is lower than before only where LOWER says so."""
    before = {} if lower else pinned()
    kept = {
        group: {name: max(value, before.get(group, {}).get(name, 0)) for name, value in measures.items()}
        for group, measures in measured.items()
    }
    note = "# What extraction reached on these texts. `python tests/test_quality.py --update` measures again.\n"
    document = {"measured": date.today().isoformat(), "figures": kept}
    FLOORS.write_text(note + yaml.safe_dump(document, sort_keys=False))


def faults(text: Text, found: Iterable[Quote]) -> list[str]:
    """What is missed, false or bounded or attributed wrongly, a line each, to read."""
    claimed = ClaimedText(text.text)
    gold = {claim: quote for quote in text.quotes if (claim := claimed.claim(quote))}
    predicted = {claim: quote for quote in found if (claim := claimed.claim(quote))}
    lines = []
    paired = list(pairs(list(gold), list(predicted)))
    for right, false in paired:
        wrong = [name for name, slip in _slips(right, false).items() if slip]
        if wrong:
            lines.append(f"~ {', '.join(wrong)}: {_line(text, gold[right])}")
            lines.append(f"  found as: {_line(text, predicted[false])}")
    lines += [f"- missed: {_line(text, gold[claim])}" for claim in gold.keys() - {right for right, _ in paired}]
    lines += [f"+ false:  {_line(text, predicted[claim])}" for claim in predicted.keys() - {had for _, had in paired}]
    return lines


def _slips(right, found) -> Mapping[str, bool]:
    return {
        "bounds": right.content != found.content,
        "source": bool(right.source) and not agree(right.source, found.source),
        "class": right.cue_class != found.cue_class,
    }


def _line(text: Text, quote: Quote) -> str:
    source, cue, content = (printed(text.text, spans) or "–" for spans in (quote.source, quote.cue, quote.content))
    return f"[{quote.kind}, {quote.cue_class}] {source} | {cue} | {content}"
