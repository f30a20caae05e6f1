"""Speakers across articles: the names that articles use, brought together as people and bodies.

All of it is derived from `quotes.speaker_name` and from what people decided, and computed anew whenever articles are
added.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from sqlite_utils import Database

from quotes.attribution.identity.merging import body_in_role, merge_names
from quotes.datafiles import word_list
from quotes.store.keyed import Row, as_array, as_json, commonest, key_of, name_key, put, remove, stored_keys, sync
from quotes.store.speakers.changes import NameChange, changes_of, keep_changes, stored_names
from quotes.store.speakers.decisions import all_decisions, settle
from quotes.store.speakers.moves import move_quotations
from quotes.store.speakers.outcome import Decisions, earlier_decisions, read_decisions
from quotes.store.speakers.roles import usual_role
from quotes.store.speakers.stories import with_story
from quotes.store.sqlfiles import sql
from quotes.store.transactions import transaction


@dataclass
class _Known:
    """What is known of one speaker: under which names, as which kind and in which role, and how often."""

    names: Counter[str] = field(default_factory=Counter)
    kinds: Counter[str] = field(default_factory=Counter)
    roles: Counter[str] = field(default_factory=Counter)


def save_speakers(db: Database, run: int | None = None) -> list[NameChange]:
    """The names that changed speakers, with the reason; every quotation with a named speaker has that speaker's row
    now.

    Writes only what changed.
    """
    with transaction(db):
        listed = all_decisions(db)
        decisions, earlier = read_decisions(db), earlier_decisions(listed)
        without = _speaker_by_name(_speakers(db, earlier)) if decisions != earlier else None
        move_quotations(db, decisions)
        speakers = _speakers(db, decisions)
        stored = {row["name"]: row["key"] for row in db.table("speakers").rows}
        changes = changes_of(stored_names(db), _speaker_by_name(speakers), without, listed)
        keys = _keys(speakers, stored)
        put(db, "speakers", [_speaker_row(keys[name], name, known, decisions) for name, known in speakers.items()])
        ids = {row["name"]: row["id"] for row in db.table("speakers").rows}
        sync(db, "speaker_names", _name_rows(speakers, ids), stored_keys(db, "speaker_names"))
        sync(db, "speaker_ties", _tie_rows(speakers, ids), stored_keys(db, "speaker_ties"))
        db.execute(sql("name_speakers"))
        remove(db, "speakers", stored_keys(db, "speakers") - set(keys.values()))
        name_utterances(db)
        keep_changes(db, changes, stored, run)
        settle(db)
    return changes


def name_utterances(db: Database, keys: Sequence[str] | None = None) -> None:
    """Give each utterance, or each of those with these keys, the speaker of its reference, or else the one that most of
    its versions name."""
    where = "" if keys is None else "where u.key in (select value from json_each(:keys))"
    given = {"keys": as_json(keys), "indefinite": as_array(word_list("quotes", "indefinite"))}
    for row in list(db.query(sql("renamed_utterances").replace("/* some */", where), given)):
        db.execute("update utterances set speaker_id = :named where id = :id", row)


def _speakers(db: Database, decisions: Decisions) -> dict[str, _Known]:
    """Each speaker by canonical name, in the names' order."""
    names = [(row["name"], row["kind"], row["prints"]) for row in db.query(sql("printed_names"))]
    canonical = with_story(db, names, merge_names(names, decisions.decided), decisions.decided)
    speakers: dict[str, _Known] = defaultdict(_Known)
    for name, kind, prints in names:
        speakers[canonical[name]].names[name] += prints
        speakers[canonical[name]].kinds[kind] += prints
    for row in db.query(sql("printed_roles")):
        speakers[canonical[row["name"]]].roles[row["role"]] += row["prints"]
    return dict(sorted(speakers.items()))


def _speaker_by_name(speakers: Mapping[str, _Known]) -> dict[str, str]:
    return {name: speaker for speaker, known in speakers.items() for name in known.names}


def _keys(speakers: Iterable[str], stored: Mapping[str, str]) -> dict[str, str]:
    """The key of each speaker: made from the name, with a few digits more if another speaker's key is the same. Once
    given it is kept: a link to one speaker must not lead to another who comes later."""
    speakers = list(speakers)
    keys = {name: stored[name] for name in speakers if name in stored}
    taken = set(keys.values())
    # Of those that come together, whose name is spelled as the key goes first: "AT T" before "AT&T".
    for name in sorted(speakers, key=lambda name: (name.casefold().replace(" ", "-") != name_key(name), name)):
        if name not in keys:
            keys[name] = _new_key(name, taken)
            taken.add(keys[name])
    return keys


def _new_key(name: str, taken: set[str]) -> str:
    key, digits = name_key(name), key_of(name)
    candidates = (key, f"{key}-{digits[:6]}", f"{key}-{digits}")
    return next(candidate for candidate in candidates if candidate not in taken)


def _speaker_row(key: str, name: str, known: _Known, decisions: Decisions) -> Row:
    return {
        "key": key,
        "name": name,
        "kind": decisions.decided.kinds.get(name) or commonest(known.kinds),
        "role": usual_role(known.roles),
        "wikidata": decisions.items.get(name),
    }


def _name_rows(speakers: Mapping[str, _Known], ids: Mapping[str, int]) -> list[Row]:
    return [
        {"key": key_of(name), "speaker_id": ids[canonical], "name": name, "prints": prints}
        for canonical, known in speakers.items()
        for name, prints in known.names.items()
    ]


def _tie_rows(speakers: Mapping[str, _Known], ids: Mapping[str, int]) -> list[Row]:
    """Who is tied to which body by a role that names it ("Norvik Motors CEO")."""
    bodies = {
        name: speaker
        for speaker, known in speakers.items()
        if not known.kinds["person"]
        for name in (speaker, *known.names)
    }
    return [
        {
            "key": key_of(speaker, role),
            "speaker_id": ids[speaker],
            "body_id": ids[bodies[found]],
            "role": role,
            "prints": prints,
        }
        for speaker, known in speakers.items()
        for role, prints in known.roles.items()
        if (found := body_in_role(role, bodies)) is not None and bodies[found] != speaker
    ]
