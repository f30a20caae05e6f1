"""What the tests of checking share: a database of prints, each given in a line: outlet, who is named, the article."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from newsroom import article, write_story

from quotes.checking import Finding, check, marked
from quotes.reading.drafts.drafts import draft_of
from quotes.records import Analysis, CueClass, Kind, Polarity, Quote, Span, Speaker
from quotes.store import open_database


def person(name: str, role: str | None = None) -> Speaker:
    """Somebody an article names."""
    return Speaker(name, "person", "named", 1.0, role)


def body(name: str) -> Speaker:
    """A body an article names."""
    return Speaker(name, "organization", "named", 1.0)


def unnamed(description: str | None) -> Speaker:
    """Somebody whom an article but describes."""
    return Speaker(None, "anonymous", "described", 1.0, description)


def print_of(
    outlet: str,
    words: str,
    speaker: Speaker,
    source: str,
    *,
    kind: Kind = "direct",
    polarity: Polarity = "said",
    day: str | None = "2025-03-04",
    cue_class: CueClass = "speech",
) -> Analysis:
    """An article that prints the words and whose they are behind them."""
    text = f"“{words},” said {source}." if kind == "direct" else f"{source} said that {words}."
    content, place = text.index(words), text.index(source)
    quote = Quote(
        kind,
        (Span(content, content + len(words)),),
        source=(Span(place, place + len(source)),),
        speaker=speaker,
        polarity=polarity,
        cue_class=cue_class,
    )
    return Analysis(article(outlet.lower(), outlet, day, f"News in the {outlet}", text), (quote,))


def findings(
    folder: Path, papers: Sequence[Analysis], draft: str, families: Sequence[tuple[str, ...]] = ()
) -> list[Finding]:
    """What is found of a draft, by its marks, beside these papers."""
    write_story(folder / "papers.db", papers, families)
    with open_database(folder / "papers.db", read_only=True) as db:
        read = draft_of(draft)
        return list(check(db.conn, marked(read.text, read.block_quotes)))
