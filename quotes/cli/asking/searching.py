"""`quotes search`: quotations by their words, or the words in the context of the articles."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, get_args

import click

from quotes.cli.asking.concordance import concordance, places_of
from quotes.cli.terminal import options
from quotes.cli.terminal.layout import class_and_kind, dated, indented, kept_aside, who
from quotes.explaining.circumstances import how_said, where
from quotes.explaining.descent import standing_of
from quotes.explaining.differences import relation_in_words
from quotes.explaining.doubts import doubt_about_words
from quotes.explaining.labels import counted, flag_in_words, is_unaltered, label, meaning
from quotes.harmless import harmless
from quotes.records import SHOWN_CLASSES, Polarity

if TYPE_CHECKING:
    from sqlite_utils import Database

    from quotes.store import Hit
    from quotes.store.finding.highlighting import Parts
    from quotes.web.database.queries import Row

_MARK_START, _MARK_END = "\x02", "\x03"
"""Around what was found while it is wrapped; no text that is harmless holds these characters."""

_MOST_WORDS = 8
"""Words of a search that found nothing for which others are offered."""

_MOST_LONGER = 3
"""Longer words that are named, of those that were found."""

_MARKED = re.compile(f"{_MARK_START}([^{_MARK_END}]*){_MARK_END}")


@click.command()
@options.database
@click.argument("words", metavar="WORDS...", nargs=-1, required=True)
@click.option("--limit", metavar="N", type=options.COUNT, default=20, show_default=True, help="Print N at most.")
@click.option(
    "--context",
    metavar="N",
    type=click.IntRange(1, 1000),
    help="Show N characters of the article around the words, at most 1000.",
)
@click.option(
    "--polarity",
    type=click.Choice(get_args(Polarity)),
    help="Find only what was said, denied, not said, or declined to be spoken of.",
)
@options.all_classes
@options.as_json
def search(
    database: Path,
    words: tuple[str, ...],
    limit: int,
    context: int | None,
    polarity: Polarity | None,
    all_classes: bool,
    as_json: bool,
) -> None:
    """Find quotations by words.

    All WORDS have to be in the quotation or in the name of its speaker or outlet; the best match comes first. A phrase
    in double quotes is found as it stands; a word of four letters or more also finds longer ones that begin with it,
    and "midwives" finds a midwife: such other forms are named on standard error.
    Thoughts and stances, which nobody need have said, are left out unless --all-classes is given. With --context the
    articles are searched instead, whatever is quoted in them, and the words shown one below the other in their context.

    \b
    Examples:
      quotes search news.db climate minister
      quotes search news.db '"no decision"' --json
      quotes search news.db drone --context 40
      quotes search news.db strike --polarity denied
    """
    from quotes.store import open_database

    if context and (polarity or all_classes):
        asked = "--polarity" if polarity else "--all-classes"
        raise click.UsageError(f"--context searches articles, {asked} asks for quotations: leave out one of the two.")
    all_classes = all_classes or polarity in {"declined to say", "not said"}  # most are no speech
    db, asked_for = open_database(database, read_only=True), " ".join(words)
    found = (
        _in_context(db, asked_for, limit, context)
        if context
        else _quotations(db, asked_for, limit, polarity, all_classes)
    )
    if as_json:
        click.echo(json.dumps(found.records, ensure_ascii=False, indent=1))
    for line in found.lines if not as_json else ():
        click.echo(line)
    for line in _notes(db, asked_for, found):
        click.echo(line, err=True)


class _Found(NamedTuple):
    """What was found: as records and as lines to read."""

    records: list[dict[str, Any]]
    lines: Iterable[str]
    in_quotations: bool
    aside: int = 0
    """How many thoughts and stances have the words besides."""


def _in_context(db: Database, words: str, limit: int, width: int) -> _Found:
    places = list(islice(places_of(db, words, width), limit))
    return _Found([asdict(place) for place in places], concordance(places, width), in_quotations=False)


def _quotations(db: Database, words: str, limit: int, polarity: Polarity | None, all_classes: bool) -> _Found:
    from quotes.store import search as search_quotations

    hits, kept = search_quotations(db, words, limit=limit, all_classes=all_classes, polarity=polarity)
    beside = _departures(db, hits)
    records = [
        {name: value for name, value in asdict(hit).items() if name not in ("parts", "in_source")}
        | {name: beside[hit.key][name] for name in ("relation", "flags")}
        for hit in hits
    ]
    lines = (line for hit in hits for line in _hit_lines(hit, beside[hit.key]))
    return _Found(records, lines, in_quotations=True, aside=0 if all_classes else kept)


def _notes(db: Database, words: str, found: _Found) -> Iterator[str]:
    """What is to know beside what was found: other spellings, other forms, what is kept aside."""
    from quotes.explaining.labels import label
    from quotes.store.finding.forms import widened
    from quotes.store.finding.search import has_operators, longer_words, terms_on_record, without_fields

    if not found.records:
        yield f"Nothing found for {words}"
        for word, others in _spelt_alike(db, words) if found.in_quotations else ():
            yield f"{harmless(word)} is nowhere. Did you mean {' or '.join(others)}?"
    if has_operators(words):
        yield f"{label('searching', 'operators')} {label('searching', 'in_sql')}"
    if without_fields(words) != words:
        yield label("searching", "fields")
    for word, forms in widened(db, terms_on_record(db, words)):
        yield f"{harmless(word)}: also searched as {', '.join(forms)}"
    if found.records and (longer := longer_words(db, words)):
        more = f" and {len(longer) - _MOST_LONGER:,} more" if len(longer) > _MOST_LONGER else ""
        yield f"Words that begin so are found, too: {', '.join(longer[:_MOST_LONGER])}{more}"
    if found.aside:
        yield f"Kept aside: {kept_aside(found.aside)}"


def _spelt_alike(db: Database, words: str) -> Iterator[tuple[str, list[str]]]:
    """Each word that is nowhere with those of the record that are spelt most alike, where there are any."""
    from quotes.store.finding.suggesting import spelt_alike

    for word in words.split()[:_MOST_WORDS]:
        if others := spelt_alike(db, word):
            yield word, others


def _departures(db: Database, hits: Sequence[Hit]) -> dict[str, Row]:
    """How each quotation departs from the reference wording of its utterance, by its key."""
    from quotes.web.database.queries import rows

    return {row["key"]: row for row in rows(db.conn, "hit_details", keys=json.dumps([hit.key for hit in hits]))}


def _hit_lines(hit: Hit, beside: Row) -> Iterator[str]:
    """A quotation with who said it and where it was printed, and how it departs from the reference wording."""
    doubt = doubt_about_words(hit.confidence)
    how = how_said(hit.polarity, hit.modality, hit.told_by, hit.cue_class)
    said = where(hit.venue, hit.venue_kind) if hit.venue else None
    credit = f"credited to {hit.credited}" if hit.credited and hit.credited != hit.speaker else None
    facts = " · ".join(
        filter(
            None,
            (
                *how,
                said,
                credit,
                hit.outlet,
                dated(hit.published),
                class_and_kind(hit.kind, hit.cue_class),
                doubt and f"{doubt} as a quotation",
            ),
        )
    )
    yield click.style(harmless(who(hit.speaker, hit.described, hit.source)), bold=True) + f" · {harmless(facts)}"
    cue = hit.cue if hit.cue_class not in SHOWN_CLASSES else hit.lead_in
    yield _highlighted(((f"{cue} ", False), *hit.parts) if cue else hit.parts)
    if hit.in_source:
        yield _highlighted((("Named as “", False), *hit.in_source, ("”", False)))
    yield from _departure_lines(hit, beside)
    fate = f" · {label('fates', hit.fate)}" if hit.fate else ""
    several = f" · {counted(hit.versions, 'version')}" if hit.versions and hit.versions > 1 else ""
    yield click.style(f"  {hit.key}{several}{fate}", dim=True)
    yield ""


def _departure_lines(hit: Hit, beside: Row) -> Iterator[str]:
    """Where a print has other words than the reference or another speaker: “20” for its “12” and so on."""
    if not beside["flags"] and is_unaltered(beside["relation"]):
        return
    departures = [
        relation_in_words(beside["relation"], beside["reference_text"], hit.text),
        *map(flag_in_words, beside["flags"]),
    ]
    against = meaning("standings", standing_of({**beside, "versions": hit.versions}))
    yield click.style(indented(harmless(f"Beside {against}: {'. '.join(departures)}"), 2), fg="magenta")


def _highlighted(parts: Parts) -> str:
    """The text wrapped, with what was searched for in colour. Colours come last: they have no width to wrap by."""
    marked = "".join(f"{_MARK_START}{harmless(text)}{_MARK_END}" if found else harmless(text) for text, found in parts)
    return _MARKED.sub(lambda match: click.style(match[1], fg="yellow", bold=True), indented(marked, 2))
