"""`quotes search`: quotations by their words, or the words in the context of the articles."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, get_args

import click

from quotes.cli import options
from quotes.cli.layout import class_and_kind, dated, indented, kept_aside, who
from quotes.comparing import harmless
from quotes.explaining.circumstances import how_said, where
from quotes.explaining.descent import standing_of
from quotes.explaining.differences import relation_in_words
from quotes.explaining.doubts import doubt_about_words
from quotes.explaining.labels import counted, flag_in_words, label, meaning
from quotes.records import SHOWN_CLASSES, Polarity

if TYPE_CHECKING:
    from sqlite_utils import Database

    from quotes.store import Hit
    from quotes.store.finding.highlighting import Parts
    from quotes.web.database.queries import Row

_SPACE = re.compile(r"\s")

_MARK_START, _MARK_END = "\x02", "\x03"
"""Around what was found while it is wrapped; no text that is harmless holds these characters."""

_MOST_WORDS = 8
"""Words of a search that found nothing for which others are offered."""

_FAITHFUL = frozenset({None, "reference", "verbatim", "re-punctuated"})
"""Relations of prints that have the words as the reference has them, or stand by themselves."""

_MARKED = re.compile(f"{_MARK_START}([^{_MARK_END}]*){_MARK_END}")


@dataclass(frozen=True, slots=True)
class Place:
    """Where the words stand in an article."""

    before: str
    words: str
    after: str
    article: str
    outlet: str | None
    published: str | None


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
    and "midwives" finds a midwife: such other forms are told on standard error.
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
    from quotes.store import search as search_quotations
    from quotes.store.finding.forms import widened
    from quotes.store.finding.search import has_operators, search_terms

    if context and (polarity or all_classes):
        asked = "--polarity" if polarity else "--all-classes"
        raise click.UsageError(f"--context searches articles, {asked} asks for quotations: leave out one of the two.")
    all_classes = all_classes or polarity in {"declined to say", "not said"}  # most are no speech
    db = open_database(database, read_only=True)
    aside = 0
    if context:
        places = list(islice(_places(db, " ".join(words), context), limit))
        found = [asdict(place) for place in places]
        lines = _concordance(places, context)
    else:
        hits, kept = search_quotations(db, " ".join(words), limit=limit, all_classes=all_classes, polarity=polarity)
        aside = 0 if all_classes else kept
        beside = _departures(db, hits)
        found = [
            {name: value for name, value in asdict(hit).items() if name not in ("parts", "in_source")}
            | {name: beside[hit.key][name] for name in ("relation", "flags")}
            for hit in hits
        ]
        lines = (line for hit in hits for line in _hit_lines(hit, beside[hit.key]))
    if as_json:
        click.echo(json.dumps(found, ensure_ascii=False, indent=1))
    for line in lines if not as_json else ():
        click.echo(line)
    if not found:
        click.echo(f"Nothing found for {' '.join(words)}", err=True)
        for word, others in _spelt_alike(db, words) if not context else ():
            click.echo(f"{harmless(word)} is nowhere. Did you mean {' or '.join(others)}?", err=True)
    if has_operators(" ".join(words)):
        click.echo(label("searching", "operators"), err=True)
    for word, forms in widened(db, search_terms(" ".join(words))):
        click.echo(f"{harmless(word)}: also searched as {', '.join(forms)}", err=True)
    if aside:
        click.echo(f"Kept aside: {kept_aside(aside)}", err=True)


def _spelt_alike(db: Database, words: Sequence[str]) -> Iterator[tuple[str, list[str]]]:
    """Each word that is nowhere with those of the record that are spelt most alike, where there are any."""
    from quotes.store.finding.suggesting import spelt_alike

    for word in " ".join(words).split()[:_MOST_WORDS]:
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
    told = " · ".join(
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
    yield click.style(harmless(who(hit.speaker, hit.described, hit.source)), bold=True) + f" · {harmless(told)}"
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
    if not beside["flags"] and beside["relation"] in _FAITHFUL:
        return
    told = [
        relation_in_words(beside["relation"], beside["reference_text"], hit.text),
        *map(flag_in_words, beside["flags"]),
    ]
    against = meaning("standings", standing_of({**beside, "versions": hit.versions}))
    yield click.style(indented(harmless(f"Beside {against}: {'. '.join(told)}"), 2), fg="magenta")


def _highlighted(parts: Parts) -> str:
    """The text wrapped, with what was searched for in colour. Colours come last: they have no width to wrap by."""
    marked = "".join(f"{_MARK_START}{harmless(text)}{_MARK_END}" if found else harmless(text) for text, found in parts)
    return _MARKED.sub(lambda match: click.style(match[1], fg="yellow", bold=True), indented(marked, 2))


def _places(db: Database, words: str, width: int) -> Iterator[Place]:
    """Every place where one of the words stands, in articles that have all of them."""
    from textacy.extract.kwic import keyword_in_context

    from quotes.store.finding.forms import alternatives
    from quotes.store.finding.search import search_terms

    terms = search_terms(words)
    if not terms:
        return
    expressions = [expression for term in terms for expression in alternatives(term)]
    pattern = re.compile("|".join(map(_pattern, expressions)), re.IGNORECASE)
    for article in db.table("articles").search(" AND ".join(terms)):
        outlet = db.table("outlets").get(article["outlet_id"])["name"] if article["outlet_id"] else None
        for before, match, after in keyword_in_context(article["text"], pattern, window_width=width):
            yield Place(before, match, after, article["key"], outlet, article["published"])


def _pattern(expression: str) -> str:
    """A full-text expression as a regular one: its words, whatever stands between them."""
    words = r"\W+".join(map(re.escape, re.findall(r"\w+", expression)))
    return rf"\b{words}" + (r"\w*" if expression.endswith("*") else r"\b")


def _concordance(places: Sequence[Place], width: int) -> Iterator[str]:
    """The places below each other, the words in one column."""
    longest = max((len(place.words) for place in places), default=0)
    for place in places:
        before, words, after = (_SPACE.sub(" ", harmless(part)) for part in (place.before, place.words, place.after))
        printed_by = harmless(" · ".join(filter(None, (place.outlet, dated(place.published), place.article))))
        shown = click.style(words, fg="yellow", bold=True) + " " * (longest - len(words))
        yield f"{before:>{width}}{shown}{after:{width}}  " + click.style(printed_by, dim=True)
