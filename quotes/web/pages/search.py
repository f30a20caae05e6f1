"""The search page: quotations that have the words, one entry an utterance, and what they can be narrowed down by."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, replace
from operator import attrgetter
from typing import Any

from sqlite_utils import Database

from quotes.explaining.circumstances import unnamed
from quotes.explaining.labels import is_aside
from quotes.store.articles.edits import Fate
from quotes.store.finding.finding import BOUND, UNRANKED, Match, Matches, faithful_first, find, ranks
from quotes.store.finding.search import has_operators, hits, search_terms, terms_on_record
from quotes.web.answering.page import Asked
from quotes.web.answering.paging import Place, day_number, leaf
from quotes.web.database.lately import Lately
from quotes.web.database.patience import TookTooLongError, time_limit
from quotes.web.database.queries import Row, rows
from quotes.web.formats import Answer
from quotes.web.formats.feed import Entry, as_atom, print_in_words
from quotes.web.search.facets import chips, facets, over_time
from quotes.web.search.meant import by_itself, longer_words_found, other_forms_searched, words_by_themselves
from quotes.web.search.question import FACETS, Question, orders, question
from quotes.web.sections import edited
from quotes.web.sections.unread import unread, unread_with

_ON_A_PAGE, _IN_A_FEED, _IN_A_TABLE = 20, 50, 5_000

_PATIENCE, _PATIENCE_WITH_FACETS = 2_500, 700
"""Milliseconds that a question may take, and those that what others chose may take besides."""

MILLISECONDS = 5_000
"""Those that all its questions may take together."""

_FOUND_LATELY: Lately[Matches] = Lately(16, worth_keeping=attrgetter("is_common"))


def read(conn: sqlite3.Connection, asked: Asked) -> dict[str, Any]:
    """The utterances found, each with its best quotation, facets with counts, and when; of no question all there
    is, the latest first."""
    what = question(asked)
    if asked.form == "atom":
        what = replace(what, order="newest")
    db = Database(conn, execute_plugins=False)
    answer = _asked(what)
    if what.words and not search_terms(what.words):
        return {**answer, **_nothing(), "wordless": True}
    try:
        with time_limit(conn, _PATIENCE):
            terms = terms_on_record(db, what.words)
            found = _find(db, terms, what, _IN_A_TABLE if asked.form == "csv" else BOUND)
            entries = _entries(db, terms, what, found)
    except TookTooLongError:
        return {**answer, **_nothing(), "problem": "slow"}
    size = {"csv": _IN_A_TABLE, "atom": _IN_A_FEED}.get(asked.form, _ON_A_PAGE)
    page = leaf(list(entries), size, asked.parameters.get("after"), asked.parameters.get("before"))
    shown = list(entries.values())[page.start : page.end]
    if what.order not in ("newest", "oldest"):
        shown = [faithful_first(prints) for prints in shown]
    answer |= {
        **_nothing(),
        **_counts(conn, what, found, entries),
        "first": page.start + 1,
        "last": page.end,
        "previous": page.previous and f"{what.query}&before={page.previous}",
        "next": page.next and f"{what.query}&after={page.next}",
        "hits": _details(conn, db, terms if asked.form != "csv" else (), shown),
    }
    if asked.form == "atom":
        return {**answer, "chips": chips(facets(conn, what, dict.fromkeys(FACETS, ())))}
    if asked.form == "csv":
        return answer
    return {
        **answer,
        **_narrowing(conn, db, terms, what, found),
        "widened": other_forms_searched(db, terms, what),
        "longer": longer_words_found(db, what) if entries else None,
        "words": [] if entries else words_by_themselves(conn, db, terms, what),
        "unread": [] if entries else unread(conn),
        "unread_with": [] if entries else unread_with(conn, what.words),
    }


def table(data: dict[str, Any]) -> list[Row]:
    """A row an utterance, or a thought or stance, as far as the table goes."""
    columns = (
        "speaker", "described", "text", "kind", "cue_class", "polarity", "modality", "outlet", "published", "title",
        "venue", "credited", "relation", "fate", "wordings", "articles", "outlets", "key", "utterance",
    )  # fmt: skip
    return [{name: hit[name] for name in columns} for hit in data["hits"]]


def feed(data: dict[str, Any], address: Callable[..., str]) -> Answer:
    """What was found as a feed, the newest first."""
    entries = [
        Entry(
            address("quotation", hit["key"]),
            hit["speaker"] or unnamed(hit["described"], hit["source"]) or "Nobody named",
            hit["text"],
            hit["published"],
            print_in_words(hit),
        )
        for hit in data["hits"]
    ]
    asked = ", ".join(filter(None, (data["asked"], *(chip["label"] for chip in data["chips"]))))
    title = f"Quotations: {asked}" if asked else "Quotations"
    page = address("search") + data["query"]
    return as_atom(title, page, address("search.atom") + data["query"], entries)


def _asked(what: Question) -> dict[str, Any]:
    """What was asked, and the ways to ask it otherwise."""
    return {
        "asked": what.words,
        "query": what.query,
        "operators": has_operators(what.words),
        "by_itself": by_itself(what),
        "wordless": False,
        "order": what.order,
        "orders": [
            {"name": order, "query": replace(what, order=order).query, "chosen": order == what.order}
            for order in orders(what.words)
        ],
        "all_classes": what.all_classes,
        "query_all_classes": replace(what, all_classes=True).query,
        "query_quotations_only": replace(what, all_classes=False).query,
    }


def _nothing() -> dict[str, Any]:
    """What the page says where nothing is asked or found."""
    return {
        "found": 0, "told": 0, "aside": 0, "more": False, "looked_at": 0, "changed_looked_at": None, "first": 0,
        "last": 0, "previous": None, "next": None, "hits": [], "facets": [], "chips": [], "periods": [],
        "facets_missing": False, "widened": [], "longer": None, "words": [], "unread": [], "unread_with": [],
        "problem": None,
    }  # fmt: skip


def _counts(
    conn: sqlite3.Connection, what: Question, found: Matches, entries: Mapping[Place, Sequence[Match]]
) -> dict[str, Any]:
    """How much was found, of what, and how much was looked at for it."""
    asides = sum(is_aside(prints[0].cue_class) for prints in entries.values())
    outlets = what.chosen.get("outlet", ())
    return {
        "found": len(entries) - asides,
        "told": asides,
        "aside": 0 if what.chosen.get("class") else sum(is_aside(each.cue_class) for each in found.found),
        "more": found.more,
        "looked_at": len(found.found),
        "changed_looked_at": edited.looked_through(conn, outlets) if "fate" in what.chosen else None,
    }


def _find(db: Database, terms: Sequence[str], what: Question, bound: int) -> Matches:
    """What is found; of words that are everywhere, which takes longest, what was found lately is kept."""
    chosen = tuple((name, values) for name, values in sorted(what.chosen.items()))
    asked = (tuple(terms), chosen, what.order, bound)
    return _FOUND_LATELY.answer(db.conn, asked, lambda: _found_now(db, terms, what, bound))


def _found_now(db: Database, terms: Sequence[str], what: Question, bound: int) -> Matches:
    of_outlets = edited.latest(db.conn, what.chosen.get("outlet", ()))
    among = [number for number, fate in of_outlets.items() if fate in what.chosen.get("fate", ())]
    found = find(db, terms, what.without("fate").chosen, what.order, bound, among if what.chosen.get("fate") else None)
    return found._replace(found=[_with_fate(each, of_outlets) for each in found.found])


def _with_fate(each: Match, fates: Mapping[int, Fate]) -> Match:
    """The print with its fate, if its article changed lately."""
    return each._replace(fate=fates[each.id]) if each.id in fates else each


def _entries(db: Database, terms: Sequence[str], what: Question, found: Matches) -> dict[Place, list[Match]]:
    """The prints of each utterance, the best first, by where the utterance stands in the order."""
    shown = _shown(what, found.found)
    # Of words that are everywhere none fits better: the newest come first.
    is_ranked = what.order == "relevance" and not found.is_common
    rank = ranks(db, terms, [each.id for each in shown]) if is_ranked else {}
    placed = sorted((_place(each, what.order, rank), each) for each in shown)
    firsts: dict[int, Place] = {}
    entries: dict[Place, list[Match]] = {}
    for place, each in placed:
        entries.setdefault(firsts.setdefault(each.utterance, place), []).append(each)
    return entries


def _place(each: Match, order: str, rank: Mapping[int, tuple[int, float]]) -> Place:
    """Where the print stands in the order: among equals a later day, then a higher row id comes first."""
    day = day_number(each.printed)
    if order == "oldest":
        return (day or float("inf"), each.id)
    if order in ("reprinted", "altered"):
        return (-each.weight, -each.utterance, -day, -each.id)
    best = rank.get(each.id, UNRANKED) if order == "relevance" else ()
    return (*best, -day, -each.id)


def _details(
    conn: sqlite3.Connection, db: Database, terms: Sequence[str], shown: Sequence[Sequence[Match]]
) -> list[Row]:
    """The first quotation of each utterance, how often it was printed, and how many of its prints were found."""
    best = [asdict(hit) for hit in hits(db, terms, [prints[0].id for prints in shown])]
    more = {row["key"]: row for row in rows(conn, "hit_details", keys=json.dumps([hit["key"] for hit in best]))}
    return [{**hit, "matching": len(prints), **more[hit["key"]]} for hit, prints in zip(best, shown, strict=True)]


def _narrowing(
    conn: sqlite3.Connection, db: Database, terms: Sequence[str], what: Question, found: Matches
) -> dict[str, Any]:
    """Facets, and when. One in which something is chosen also counts what else could be: it asks anew without."""
    shown = _shown(what, found.found)
    of_facet = {**dict.fromkeys(FACETS, shown), "class": found.found}
    missing = False
    try:
        with time_limit(conn, _PATIENCE_WITH_FACETS):
            for name in what.chosen:
                wider = what.without(name)
                if terms or wider.chosen:
                    of_facet[name] = _shown(what, _find(db, terms, wider, BOUND).found)
    except TookTooLongError:
        missing = True
    named = facets(conn, what, of_facet)
    return {
        "facets": named,
        "chips": chips(named),
        "periods": over_time(what, of_facet["month"]),
        "facets_missing": missing,
    }


def _shown(what: Question, prints: list[Match]) -> list[Match]:
    """Those of the classes that are shown."""
    classes = what.classes
    return prints if classes is None else [each for each in prints if each.cue_class in classes]
