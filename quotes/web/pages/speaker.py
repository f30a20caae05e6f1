"""A speaker's page: what they said and denied, who quotes them how faithfully, who names them, names and roles,
and what was decided about who they are."""

from __future__ import annotations

import json
import sqlite3
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from quotes.dates import start_in_utc
from quotes.explaining.labels import label
from quotes.store.speakers.decisions import as_decision
from quotes.web.answering.page import Asked
from quotes.web.answering.paging import Place, day_number, leaf
from quotes.web.database.queries import Row, one, rows
from quotes.web.formats import Answer
from quotes.web.formats.feed import Entry, as_atom, print_in_words
from quotes.web.pictures.periods import periods
from quotes.web.sections.edited import with_fates
from quotes.web.sections.other_names import under_other_names

_ON_A_PAGE, _IN_A_FEED, _IN_A_TABLE = 30, 50, 10_000
"""Utterances on a page, quotations in a feed and in a table."""

_PRINTS = 12
"""Quotations that are shown of one utterance, whose page has all."""

_ASIDE = 500
"""Thoughts and stances on the page."""

_SOME = 6
"""Denials, and quotations of others, that are shown."""

_MOST_NAMES = 5
"""Names by which others are searched for the speaker."""

_AGAINST = ("denied", "declined to say")

_HOW = ("cue_class", "polarity", "modality", "told_by")
_OF_A_QUOTATION = (
    *("key", "text", "kind", "lead_in"),
    *_HOW,
    *("relation", "flags", "reference", "fate", "article", "published", "outlet", "title"),
    *("versions", "wordings", "articles", "parent_order"),
)


def read(conn: sqlite3.Connection, asked: Asked) -> dict[str, Any]:
    """The speaker, what is counted over all quotations, and a page of them by utterance, those first said last before;
    if asked, thoughts and stances."""
    speaker = one(conn, "speaker", asked.key)
    number = speaker.pop("id")
    stored = sorted(rows(conn, "speaker_prints", speaker=number), key=_moment)
    prints = [each for each in stored if not each["is_repeat"]]
    counted = [each for each in stored if each["counts"]]
    if asked.form in ("csv", "atom"):
        newest = prints[-_IN_A_FEED:] if asked.form == "atom" else prints[-_IN_A_TABLE:]
        return {**speaker, "utterances": _utterances(conn, list(_by_utterance(newest).values()))}
    said = _by_utterance(prints)
    page = leaf(list(said), _ON_A_PAGE, asked.parameters.get("after"), asked.parameters.get("before"))
    shown = list(said.values())[page.start : page.end]
    denied = {each["utterance"] or -each["id"]: each for each in prints if each["polarity"] in _AGAINST}
    names = _printed(counted, "name")
    return {
        **speaker,
        "names": names,
        "roles": _printed(counted, "role"),
        "ties": rows(conn, "speaker_ties", speaker=number),
        "decisions": [_decision(row) for row in rows(conn, "speaker_decisions", speaker=number, name=speaker["name"])],
        "outlets": _outlets(conn, counted),
        "periods": [period._asdict() for period in periods(Counter(each["published"] for each in counted))],
        "faithfulness": _faithfulness(counted),
        "denials": {"said": len(denied), "latest": _quotations(conn, [*denied.values()][: -_SOME - 1 : -1])},
        "named_by": _named_by(conn, number, [speaker["name"], *(row["name"] for row in names)]),
        "said": len(said),
        "first": page.start + 1,
        "last": page.end,
        "previous": page.previous,
        "next": page.next,
        "utterances": [
            {**each, "other_names": under_other_names(conn, {**each, "speaker_key": speaker["key"]})}
            for each in _utterances(conn, [prints[:_PRINTS] for prints in shown])
        ],
        "all_classes": asked.all_classes,
        "thoughts_and_stances": rows(conn, "speaker_aside", speaker=number, limit=_ASIDE) if asked.all_classes else [],
    }


def table(data: dict[str, Any]) -> list[Row]:
    """A row a quotation, as far as the table goes."""
    columns = (
        "published", "outlet", "title", "text", "kind", "polarity", "modality", "told_by", "relation", "fate", "key",
    )  # fmt: skip
    return [
        {**{name: quotation[name] for name in columns}, "utterance": utterance["utterance"]}
        for utterance in data["utterances"]
        for quotation in utterance["quotations"]
    ]


def feed(data: dict[str, Any], address: Callable[..., str]) -> Answer:
    """The latest quotations as a feed."""
    quotations = [quotation for utterance in data["utterances"] for quotation in utterance["quotations"]]
    entries = [
        Entry(
            address("quotation", quotation["key"]),
            data["name"],
            quotation["text"],
            quotation["published"],
            print_in_words(quotation),
        )
        for quotation in sorted(quotations, key=lambda row: -day_number(row["published"]))
    ]
    page = address("speaker", data["key"])
    return as_atom(f"{data['name']}, quoted", page, f"{page}.atom", entries)


def _moment(row: Row) -> tuple[int, int]:
    """When the words were printed, as far as known; the earliest first."""
    return day_number(row["published"]), row["id"]


def _by_utterance(prints: Iterable[Row]) -> dict[Place, list[Row]]:
    """The quotations of each utterance by where it stands: the one that was first printed last comes first."""
    groups: dict[Place, list[Row]] = defaultdict(list)
    for each in prints:
        first = each["first_published"] if each["utterance"] else each["published"]
        alone = 0 if each["utterance"] else each["id"]
        groups[(-day_number(first), each["utterance"] or 0, alone)].append(each)
    # What has no date stands behind what has one, and not before the first print.
    ordered = sorted(groups.items())
    return {place: sorted(prints, key=lambda each: each["published"] is None) for place, prints in ordered}


def _printed(prints: Iterable[Row], what: str) -> list[Row]:
    """Each name or role as printed, how often and from when to when, the most frequent first. Capitals make no other:
    the "transport secretary" is the "Transport Secretary", as most print it."""
    spellings: dict[str, Counter[str]] = defaultdict(Counter)
    dates = defaultdict(list)
    for each in prints:
        if each[what]:
            spellings[each[what].casefold()][each[what]] += 1
            dates[each[what].casefold()].append(each["published"])
    found = [
        {
            what: spellings[words].most_common(1)[0][0],
            "prints": len(of_words),
            "first_published": min(filter(None, of_words), key=start_in_utc, default=None),
            "last_published": max(filter(None, of_words), key=start_in_utc, default=None),
        }
        for words, of_words in dates.items()
    ]
    return sorted(found, key=lambda row: (-row["prints"], row[what]))


def _outlets(conn: sqlite3.Connection, prints: Iterable[Row]) -> list[Row]:
    """Who printed how many of the quotations, the most first; those of no known outlet together."""
    counted = Counter(each["outlet"] for each in prints)
    ids = json.dumps([number for number in counted if number is not None])
    of_id = {row["id"]: row for row in rows(conn, "outlets_named", ids=ids, keys="[]")}
    found = [
        {"outlet": of_id[number]["name"] if number else None, "key": of_id[number]["key"] if number else None}
        | {"quotations": quotations}
        for number, quotations in counted.items()
    ]
    return sorted(found, key=lambda row: (-row["quotations"], row["outlet"] or ""))


def _faithfulness(prints: Iterable[Row]) -> Row:
    """How words that another article had printed before were printed again: how many versions in which way."""
    later = [each for each in prints if each["later"]]
    counted = Counter(each["relation"] for each in later).most_common()
    return {
        "versions": len(later),
        "relations": [
            {"relation": relation, "label": label("relations", relation), "versions": versions}
            for relation, versions in counted
        ],
        "flagged": sum(each["flagged"] for each in later),
    }


def _named_by(conn: sqlite3.Connection, speaker: int, names: Sequence[str]) -> list[Row]:
    """The latest quotations of others that have the name, or another name of more than one word."""
    searched = [names[0], *(name for name in names[1:] if " " in name)]
    plain = dict.fromkeys(name.replace('"', " ") for name in searched if any(map(str.isalnum, name)))
    phrases = " OR ".join(f'"{name}"' for name in list(plain)[:_MOST_NAMES])
    return rows(conn, "speaker_named", speaker=speaker, names=f"text : ({phrases})", limit=_SOME) if plain else []


def _decision(row: Row) -> Row:
    """What a person decided about who this is, in words."""
    return {"id": row["id"], "made": row["made"], "note": row["note"], "decided": as_decision(row).in_words}


def _quotations(conn: sqlite3.Connection, prints: Iterable[Row]) -> list[Row]:
    """The quotations with all that is shown of them, in the order given."""
    ids = [each["id"] for each in prints]
    found = with_fates(conn, rows(conn, "speaker_quotations", ids=json.dumps(ids)))
    of_id = {row.pop("id"): row for row in found}
    return [of_id[number] for number in ids]


def _utterances(conn: sqlite3.Connection, groups: Sequence[Sequence[Row]]) -> list[Row]:
    """Each utterance with these quotations of it."""
    found = iter(_quotations(conn, [each for group in groups for each in group]))
    return [_utterance([next(found) for _ in group]) for group in groups]


def _utterance(quotations: list[Row]) -> Row:
    first = quotations[0]
    shared = {name: first[name] for name in ("utterance", "versions", "wordings", "published")}
    return {
        **shared,
        "text": first["reference_text"] or first["text"],
        "kind": first["reference_kind"] or first["kind"],
        "lead_in": first["reference_lead_in"] if first["reference_text"] else first["lead_in"],
        **{name: first[name] for name in _HOW},
        "quotations": [{name: row[name] for name in _OF_A_QUOTATION} for row in quotations],
    }
