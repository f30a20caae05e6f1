"""Which quotations have all words and are of what was chosen (a speaker, a month): never more than are quick to find.

Of a word that is in 80,000 quotations nobody reads all: those that come first in the order asked for are looked at,
found by walking from the newest article, the oldest, or the most printed utterance until there are enough.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Literal, NamedTuple

from sqlite_utils import Database

from quotes.store.articles.edits import Fate
from quotes.store.finding.forms import alternatives
from quotes.store.keyed import as_array
from quotes.store.sqlfiles import fragment, sql

Order = Literal["relevance", "newest", "oldest", "reprinted", "altered"]

BOUND = 3_000
"""Prints that a search looks at, ranks and counts."""

UNRANKED = (0, 0.0)
"""The rank of what only a name brought; all other ranks are less."""

_PROPERTIES = {
    "speaker": "q.speaker_id",
    "outlet": "a.outlet_id",
    "venue": "q.venue",
    "kind": "q.kind",
    "class": "q.cue_class",
    "said": "q.polarity",
    "relation": "v.relation",
    "year": "substr(a.printed, 1, 4)",
    "month": "substr(a.printed, 1, 7)",
}
_IDS = {
    "speaker": "(select id from speakers where key in (select value from json_each(:speaker)))",
    "outlet": "(select id from outlets where key in (select value from json_each(:outlet)))",
}
"""The speaker and the outlet are chosen by key."""

_VERSION = "left join variants as v on v.quote_id = q.id"
_UTTERANCE = "left join utterances as u on u.id = v.utterance_id"
_WALKS = {
    "few": "matching cross join quotes as q on q.id = matching.id "
    f"join articles as a on a.id = q.article_id {_VERSION}",
    "quotes": f"quotes as q cross join articles as a on a.id = q.article_id {_VERSION}",
    "versions": "variants as v cross join quotes as q on q.id = v.quote_id "
    "cross join articles as a on a.id = q.article_id",
    "days": f"articles as a cross join quotes as q indexed by quotes_by_article on q.article_id = a.id {_VERSION}",
    "utterances": "utterances as u cross join variants as v on v.utterance_id = u.id "
    "cross join quotes as q on q.id = v.quote_id join articles as a on a.id = q.article_id",
}
_ORDERS = {
    "relevance": "a.printed desc nulls last, q.id desc",
    "newest": "a.printed desc nulls last, q.id desc",
    "oldest": "a.printed nulls last, q.id",
    "reprinted": "u.versions desc, u.id desc",
    "altered": "u.altered desc, u.id desc",
}
_WEIGHTS = {"reprinted": "u.versions", "altered": "u.altered"}

_DEPARTURE = f"""
    case
      when coalesce(v.relation, 'reference') = 'reference' then 0
      when v.flags <> '[]' then 3
      when {fragment("unaltered", "v")} then 1
      else 2
    end"""
"""How far a print departs from the reference wording: it is that, has its words, has others, or a flag was raised."""

_USUAL = {"said": {"said"}, "relation": {"reference", "verbatim"}}
"""What most quotations are: to choose anything else leaves few."""


class Match(NamedTuple):
    """A quotation that was found, as far as it is needed for ordering, counting and bringing together."""

    id: int
    utterance: int
    """The utterance's id; of what is no version of one, the quotation's own, negative."""
    printed: str | None
    weight: int
    """Versions or altered versions of the utterance, where these order."""
    speaker: int | None
    outlet: int | None
    venue: str | None
    kind: str
    cue_class: str
    polarity: str
    relation: str | None
    departure: int
    """How far it departs from the reference wording of its utterance; 0 if it is that, or a version of none."""
    fate: Fate | None = None
    """What its article did to its words later, where that was looked up."""


class Matches(NamedTuple):
    """What was found."""

    found: list[Match]
    more: bool
    """Whether there is more that was not looked at."""
    is_common: bool
    """Whether the words by themselves, whatever is chosen, are in more quotations than are looked at."""


def find(
    db: Database,
    terms: Sequence[str],
    chosen: Mapping[str, Sequence[str]],
    order: Order = "relevance",
    bound: int = BOUND,
    among: Iterable[int] | None = None,
) -> Matches:
    """The quotations in which every term is found and that are, in each property, of one of the values chosen; where
    AMONG is given, of the quotations with these ids.

    Where there are more than the bound, those that come first in the order; of relevance the newest. Nothing chosen and
    no terms find the whole record, as far as the bound goes.
    """
    matching = _matching(db, terms)
    is_few = bool(terms) and _number(db, matching, terms, bound + 1) <= bound
    walk = "quotes" if among is not None and not is_few else _walk(is_few, chosen, order)
    conditions = ["not coalesce(v.is_repeat, 0)", *_conditions(chosen)]
    if among is not None:
        conditions.append("q.id in (select value from json_each(:among))")
    if terms and walk != "few":
        # The plus keeps SQLite from walking through all that matches instead.
        conditions.append(f"+q.id in ({matching})")
    weight = _WEIGHTS.get(order, "0")
    others = ", ".join([*(column for name, column in _PROPERTIES.items() if name not in ("year", "month")), _DEPARTURE])
    statement = f"""
        {f"with matching(id) as ({matching})" if walk == "few" else ""}
        select json_array(q.id, coalesce(v.utterance_id, -q.id), a.printed, coalesce({weight}, 0), {others}) as print
        from {_WALKS[walk]} {_UTTERANCE if weight != "0" and walk != "utterances" else ""}
        where {" and ".join(conditions)}
        order by {_ORDERS[order]}
        limit :limit
    """  # noqa: S608 - all from above; what a reader gave is bound
    together = f"select json_group_array(json(print)) from ({statement})"  # noqa: S608
    given = {**_bound_terms(terms), **_bound_values(chosen), "among": as_array(among or ()), "limit": bound + 1}
    rows = _at_once(db, together, given)
    return Matches([Match(*row) for row in rows[:bound]], len(rows) > bound, not is_few)


def ranks(db: Database, terms: Sequence[str], ids: Iterable[int]) -> dict[int, tuple[int, float]]:
    """How well the quotations fit, the best the least: by how many terms stand there whole and as typed ("drone" before
    "drones", "men" before "man"), then by how rare the words are, how much of the text they make, and how sure it is
    that it is a quotation. What only a name brought is not in it."""
    asked = {"ids": as_array(ids), "any": " OR ".join(terms)}
    starts = [typed.rstrip("*") for typed, *others in map(alternatives, terms) if others or typed.endswith("*")]
    whole = dict(_at_once(db, sql("whole_words"), {**asked, "terms": json.dumps(starts)}))
    return {number: (-whole.get(number, 0), rank) for number, rank in _at_once(db, sql("ranks"), asked)}


def faithful_first(prints: Iterable[Match]) -> list[Match]:
    """Prints of one utterance, in the order of how well they fit: its reference wording first, then what has the same
    words; what is put down to somebody else or may mean something else last, and nobody's after somebody's.

    The print that fits best may be the one that got the words wrong: the shorter it was cut, the better it fits."""
    return sorted(prints, key=lambda each: (each.departure, each.speaker is None))


def number_found(db: Database, term: str, most: int) -> int:
    """In how many quotations the term is found, counted up to so many."""
    return _number(db, _matching(db, [term]), [term], most)


def _at_once(db: Database, statement: str, given: dict[str, Any]) -> list[Any]:
    """The rows that a statement puts together as one JSON array. Fetched one by one, each of thousands would wait until
    no other thread runs Python."""
    return list(json.loads(db.execute(statement, given).fetchone()[0]))


def _number(db: Database, matching: str, terms: Sequence[str], most: int) -> int:
    statement = f"select count(*) from (select 1 from ({matching}) limit :most)"  # noqa: S608
    return int(db.execute(statement, {**_bound_terms(terms), "most": most}).fetchone()[0])


def _matching(db: Database, terms: Sequence[str]) -> str:
    """A query for the ids of quotations in which each term is found.

    Terms that are in nobody's name, which most are, are left to full-text search together: it is quick at that.
    """
    named = {row["term"] for row in db.query(sql("named_terms"), {"terms": as_array(terms)})}
    plain = [f":term{number}" for number, term in enumerate(terms) if term not in named]
    together = "select rowid as id from quotes_fts where quotes_fts match " + " || ' AND ' || ".join(plain)  # noqa: S608
    of_terms = sql("prints_of_term")
    queries = [
        f"select id from ({of_terms.replace(':term', f':term{number}')})"  # noqa: S608
        for number, term in enumerate(terms)
        if term in named
    ]
    return " intersect ".join([together, *queries] if plain else queries)


def _walk(is_few: bool, chosen: Mapping[str, Sequence[str]], order: Order) -> str:
    if is_few:
        return "few"
    if chosen.get("speaker") or _is_unusual("said", chosen):
        return "quotes"
    if _is_unusual("relation", chosen):
        return "versions"
    # What one outlet printed, or one month, is so little that to sort it takes less than to look for it; and thoughts
    # and stances are versions of no utterance.
    other = chosen.get("outlet") or chosen.get("month") or chosen.get("class")
    return "utterances" if order in _WEIGHTS and not other else "days"


def _is_unusual(name: str, chosen: Mapping[str, Sequence[str]]) -> bool:
    """Whether an index of that property by itself leaves few quotations to look at."""
    return bool(chosen.get(name)) and not _USUAL[name] & set(chosen[name])


def _conditions(chosen: Mapping[str, Sequence[str]]) -> Iterable[str]:
    for name in (name for name, values in chosen.items() if values):
        values = f"(select value from json_each(:{name}))"  # noqa: S608
        yield f"{_PROPERTIES[name]} in {_IDS.get(name, values)}"
    if chosen.get("month") or chosen.get("year"):
        # The index on the day helps with a stretch of days, not with the month cut out of each.
        yield "a.printed >= :since and a.printed < :until"


def _bound_terms(terms: Sequence[str]) -> dict[str, str]:
    return {f"term{number}": term for number, term in enumerate(terms)}


def _bound_values(chosen: Mapping[str, Sequence[str]]) -> dict[str, str]:
    values = {name: as_array(given) for name, given in chosen.items() if given}
    dates = [*chosen.get("month", ()), *chosen.get("year", ())]
    # ":" comes after all that a date can go on with.
    return {**values, "since": min(dates), "until": f"{max(dates)}:"} if dates else values
