"""Articles with their attributions, as `quotes train` and `quotes evaluate` read them: a line of JSON an article."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from quotes.errors import QuotesError
from quotes.extraction.model.tags import Role
from quotes.records import Span, Spans

_OFTEN = 10  # how many times more often as a cue than as a source a word must stand to be taken for a cue


@dataclass(frozen=True, slots=True)
class Attribution:
    """What was said, the words that say so, and the words that name who; each may have several pieces or none."""

    content: Spans
    cue: Spans
    source: Spans

    def spans(self, role: Role) -> Spans:
        """The pieces of one role."""
        return {"content": self.content, "cue": self.cue, "source": self.source}[role]


@dataclass(frozen=True, slots=True)
class Gold:
    """An article's text with its attributions."""

    id: str
    text: str
    attributions: tuple[Attribution, ...]


def read_gold(path: Path) -> list[Gold]:
    """The articles of a file in PolNeAR's shape: `id`, `text`, `attributions` of `content`, `cue` and `source` spans.

    Raises QuotesError, with the line, where one is not.
    """
    articles = []
    with path.open(encoding="utf-8") as lines:
        for number, line in enumerate(lines, start=1):
            if line.strip():
                try:
                    articles.append(_article(json.loads(line)))
                except (ValueError, KeyError, TypeError, AttributeError) as error:
                    raise QuotesError(
                        f"{path}, line {number}: is no article with attributions ({error!r}). Each line needs `id`, "
                        "`text` and `attributions`, a list of objects with `content`, `cue` and `source`: lists of "
                        "[start, end]."
                    ) from error
    return articles


def _article(record: dict[str, Any]) -> Gold:
    attributions = tuple(
        Attribution(_spans(a["content"]), _spans(a.get("cue")), _spans(a.get("source"))) for a in record["attributions"]
    )
    return Gold(str(record["id"]), record["text"], attributions)


def _spans(pairs: Iterable[Sequence[int]] | None) -> Spans:
    return tuple(Span(start, end) for start, end in pairs or ())


def repaired(articles: Sequence[Gold]) -> list[Gold]:
    """The articles with cue and source changed over where an annotator took one for the other ("Hester" for a cue).

    What a word usually is in these very articles decides: one that is ten times more often a cue is no source.
    """
    as_cue, as_source = Counter[str](), Counter[str]()
    for article in articles:
        for attribution in article.attributions:
            as_cue[_words(article, attribution.cue)] += 1
            as_source[_words(article, attribution.source)] += 1

    def swapped(article: Gold, attribution: Attribution) -> bool:
        cue, source = _words(article, attribution.cue), _words(article, attribution.source)
        usual = as_cue[source] > _OFTEN * as_source[source]
        return bool(source) and usual and as_source[cue] >= as_cue[cue]

    def mended(article: Gold) -> Gold:
        return replace(
            article,
            attributions=tuple(
                Attribution(a.content, a.source, a.cue) if swapped(article, a) else a for a in article.attributions
            ),
        )

    return [mended(article) for article in articles]


def _words(article: Gold, spans: Spans) -> str:
    return " ".join(article.text[start:end] for start, end in spans).lower()
