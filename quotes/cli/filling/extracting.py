"""`quotes extract`: the quotations of articles as JSON lines or as a listing, without a database."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click

from quotes.cli.filling.fetching import fetcher_of
from quotes.cli.terminal import options
from quotes.cli.terminal.engine import Engine
from quotes.cli.terminal.layout import class_and_kind, dated, indented, kept_aside, quoted, who
from quotes.cli.terminal.telling import columns_taken, tell
from quotes.explaining.circumstances import how_said, where
from quotes.harmless import harmless
from quotes.records import SHOWN_CLASSES, Analysis, Problem, Quote
from quotes.spans import printed


@click.command()
@options.sources
@click.option("--pretty", is_flag=True, help="Print a readable listing instead of JSON lines.")
@options.all_classes
@options.outlet
@options.manifest
@options.engine
@options.columns
@options.given
@options.pause
@options.allow_private
def extract(
    sources: tuple[str, ...],
    pretty: bool,
    all_classes: bool,
    outlet: str | None,
    manifest: Path | None,
    engine: Engine,
    columns: dict[str, str] | None,
    given: bool,
    pause: float,
    allow_private: bool,
) -> None:
    """Print the quotations of articles.

    One line of JSON per article. SOURCE is a file of any kind that `quotes add` reads, a folder, the address of a page,
    or - for standard input. Spans are code points into the article's text, end exclusive. The JSON has every class that
    was found, with its `cue_class`, whether or not --all-classes is given; the listing of --pretty leaves out thoughts
    and stances unless it is. `reported_by` is the position, among the quotes, of the one in whose words it is reported.

    \b
    Examples:
      quotes extract article.txt --pretty
      quotes extract articles/ | jq -r '.quotes[] | [.speaker, .text] | @tsv'
      quotes extract https://example.org/2026/03/council-puts-off-vote --pretty
      cat articles.jsonl | quotes extract - > quotations.jsonl
    """
    from quotes.outlets import known_outlets
    from quotes.reading import Report, read_articles

    report = Report()
    known = known_outlets(engine.outlets)
    articles = read_articles(
        sources,
        outlet=outlet,
        manifest=manifest,
        columns=columns,
        given=given,
        outlets=known,
        report=report,
        fetcher=fetcher_of(sources, pause=pause, allow_private=allow_private),
    )
    problems: list[Problem] = []
    read = 0
    for outcome in engine.analysed(articles):
        if isinstance(outcome, Problem):
            problems.append(outcome)
            continue
        read += 1
        if pretty:
            click.echo("\n".join(listing(outcome, all_classes=all_classes)))
        else:
            click.echo(json.dumps(as_json(outcome), ensure_ascii=False))
    for line in columns_taken(report):
        click.echo(line, err=True)
    tell(problems)
    if not read:
        raise SystemExit(1)


def as_json(analysis: Analysis) -> dict[str, Any]:
    """An article and its quotations of every class, ready to be one JSON line."""
    article = analysis.article
    return {
        "id": article.id,
        "page": article.page,
        "start": article.start,
        "title": article.title,
        "outlet": article.outlet,
        "url": article.url,
        "published": article.published,
        "quotes": [_quote_as_json(article.text, quote) for quote in analysis.quotes],
    }


def _quote_as_json(text: str, quote: Quote) -> dict[str, Any]:
    return {
        "kind": quote.kind,
        "cue_class": quote.cue_class,
        "polarity": quote.polarity,
        "modality": quote.modality,
        "text": printed(text, quote.content),
        "content": quote.content,
        "cue": quote.cue or None,
        "source": quote.source or None,
        "speaker": quote.speaker.name if quote.speaker else None,
        "described": quote.speaker.role if quote.speaker and not quote.speaker.name else None,
        "speaker_kind": quote.speaker.kind if quote.speaker else None,
        "venue": quote.venue.name if quote.venue else None,
        "credited": quote.credited.name if quote.credited else None,
        "reported_by": quote.reported_by,
        "method": quote.method,
        "confidence": round(quote.confidence, 3),
    }


def listing(analysis: Analysis, *, all_classes: bool = False) -> Iterator[str]:
    """An article and its quotations as lines to read, a blank one at the end."""
    shown = [quote for quote in analysis.quotes if all_classes or quote.cue_class in SHOWN_CLASSES]
    article = analysis.article
    yield click.style(harmless(article.title or article.id), bold=True)
    facts = (article.outlet, dated(article.published), article.id if article.title else None)
    if any(facts):
        yield click.style(harmless(" · ".join(filter(None, facts))), dim=True)
    for quote in shown:
        yield ""
        yield "  " + _who(article.text, quote)
        words = harmless(printed(article.text, quote.content))
        yield indented(quoted(words, quote.kind, quote.cue_class), 4)
        yield click.style("    " + harmless(" · ".join(_circumstances(analysis, quote))), dim=True)
    if not shown:
        yield "  no quotations"
    if aside := len(analysis.quotes) - len(shown):
        yield click.style(f"  and {kept_aside(aside)}", dim=True)
    yield ""


def _who(text: str, quote: Quote) -> str:
    speaker = quote.speaker
    if speaker and speaker.name:
        return click.style(harmless(speaker.name), bold=True)
    return harmless(who(None, speaker.role if speaker else None, printed(text, quote.source)))


def _name(text: str, quote: Quote) -> str:
    return (quote.speaker.name if quote.speaker else None) or printed(text, quote.source)


def _circumstances(analysis: Analysis, quote: Quote) -> Iterator[str]:
    text = analysis.article.text
    teller = None if quote.reported_by is None else analysis.quotes[quote.reported_by]
    told_by = _name(text, teller) if teller else None
    yield from how_said(quote.polarity, quote.modality, told_by, quote.cue_class)
    yield class_and_kind(quote.kind, quote.cue_class)
    if quote.cue:
        yield f"cue: {printed(text, quote.cue)}"
    if quote.venue:
        yield where(quote.venue.name, quote.venue.kind)
    if quote.credited:
        yield f"reported by: {quote.credited.name}"
