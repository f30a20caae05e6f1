"""How much of saved pages is read right: the article's words, outlet, title, date and author, beside trafilatura alone.

    python -m quotes.evaluation.pages FOLDER

FOLDER holds pages, NAME.html, and beside each what is true of it, NAME.json: `text` (a blank line between paragraphs),
`outlet`, `title`, `published`, `author`, `url`; `optional` lines that may or may not be read; `problem` where
there is nothing to read.
"""

from __future__ import annotations

import json
import re
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from statistics import fmean
from typing import Any, NamedTuple

import trafilatura
from trafilatura.settings import Document

from quotes.outlets import known_outlets, plain_name
from quotes.reading.articles.articles import articles_of
from quotes.reading.html.webpages import page_text
from quotes.records import Problem

FIELDS = ("outlet", "title", "published", "author", "url", "modified")
_COUNTED = FIELDS[:-1]
"""Those that the table counts: trafilatura does not tell when a page was changed."""

_WORD = re.compile(r"\w+")


class Reading(NamedTuple):
    """What was read of a page: the article's text and its facts."""

    text: str
    facts: Mapping[str, str | None]


class Score(NamedTuple):
    """How one reading of a page does: F1 of the words, and the facts that are right."""

    name: str
    f1: float
    right: Mapping[str, bool]


def read(content: bytes, name: str) -> Reading:
    """The page's main article as this project reads it; empty where it tells a problem."""
    text = page_text(content, name, name, {}, None, known_outlets())
    if isinstance(text, Problem):
        return Reading("", {})
    article = next(one for one in articles_of(text, known_outlets()) if not isinstance(one, Problem))
    return Reading(article.text, {field: getattr(article, field, None) for field in FIELDS})


def read_by_trafilatura(content: bytes) -> Reading:
    """The page's main article as trafilatura reads it by itself."""
    found = trafilatura.bare_extraction(content, include_comments=False, with_metadata=True)
    if not isinstance(found, Document):
        return Reading("", {})
    facts = {
        "outlet": found.sitename,
        "title": found.title,
        "published": found.date,
        "author": found.author,
        "url": found.url,
    }
    return Reading(found.text or "", facts)


def score(name: str, reading: Reading, truth: Mapping[str, Any]) -> Score:
    """READING beside the TRUTH: a fact that is not there is right only if nothing was read."""
    optional = Counter(word for line in truth.get("optional", ()) for word in _words(line))
    wanted, found = Counter(_words(truth["text"])), Counter(_words(reading.text))
    found -= (found - wanted) & optional
    shared = (wanted & found).total()
    f1 = 2 * shared / (wanted.total() + found.total()) if wanted or found else 1.0
    return Score(name, f1, {field: _same(field, reading.facts.get(field), truth.get(field)) for field in FIELDS})


def _same(field: str, read: str | None, true: str | None) -> bool:
    if field in ("published", "modified"):
        return (read or "")[:10] == (true or "")[:10]
    if field == "author":
        names = (re.split(r"[;,]| and ", value or "") for value in (read, true))
        return {plain_name(name) for name in next(names)} == {plain_name(name) for name in next(names)}
    if field == "url":
        return (read or "").rstrip("/") == (true or "").rstrip("/")
    return plain_name(read or "") == plain_name(true or "")


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold())


def scores(folder: Path) -> Iterator[tuple[Score, Score]]:
    """The score of each page in FOLDER and below it, and that of trafilatura alone."""
    for path in sorted(folder.rglob("*.html")):
        truth = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
        name, content = path.relative_to(folder).with_suffix("").as_posix(), path.read_bytes()
        yield score(name, read(content, path.name), truth), score(name, read_by_trafilatura(content), truth)


def table_of(pairs: Sequence[tuple[Score, Score]]) -> Iterator[str]:
    """The lines of a table: a page a line, then the sums of all pages and, apart, of each folder within."""
    yield f"{'page':36}{'F1':>7}  {'':28}{'alone':>7}"
    for ours, alone in pairs:
        wrong = " ".join(field for field in _COUNTED if not ours.right[field])
        yield f"{ours.name:36}{ours.f1:7.3f}  {wrong and 'wrong: ' + wrong:28}{alone.f1:7.3f}"
    yield from _sums("all", pairs)
    for folder in sorted({ours.name.rpartition("/")[0] for ours, _ in pairs} - {""}):
        yield from _sums(folder, [pair for pair in pairs if pair[0].name.startswith(f"{folder}/")])


def _sums(label: str, pairs: Sequence[tuple[Score, Score]]) -> Iterator[str]:
    for reader, own in zip(("quotes", "trafilatura alone"), zip(*pairs, strict=True), strict=True):
        right = ", ".join(f"{field} {sum(each.right[field] for each in own)}" for field in _COUNTED)
        yield f"{label}, {reader}: body F1 {fmean(each.f1 for each in own):.3f}; right of {len(own)}: {right}"


if __name__ == "__main__":
    if len(sys.argv) != 2 or not Path(sys.argv[1]).is_dir():
        sys.exit("Give the folder of pages: python -m quotes.evaluation.pages FOLDER")
    for line in table_of(list(scores(Path(sys.argv[1])))):
        print(line)
