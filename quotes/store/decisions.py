"""What people decided about speakers, which is kept over every later run, and what each decision means.

know    from the user's file: a speaker's name and its aliases
apart   from the user's file: two names that are two speakers'
merge   one speaker is another
rename  a speaker has another name
split   some prints of a speaker are another speaker's
assign  a quotation is this speaker's
nobody  a quotation is nobody's by name
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal, cast

from sqlite_utils import Database

from quotes.decided import Decided, KnownSpeaker, SpeakersFile
from quotes.errors import NotInDatabaseError, SpeakersError
from quotes.records import SpeakerKind
from quotes.store.database import now, transaction
from quotes.store.keyed import Row, as_json, key_of, put

Action = Literal["know", "apart", "merge", "rename", "split", "assign", "nobody"]

Pair = tuple[str, str]

State = Literal["new", "in force", "forgotten"]
"""Not yet reckoned with when speakers were last brought together; reckoned with; to be undone the next time."""

_OF_NO_NAME = frozenset({"apart", "assign", "nobody"})
"""Those that give no name to another speaker."""

_IN_WORDS = {
    "know": "{name} is also {names}",
    "apart": "{name} and {other} are two",
    "merge": "{name} is {other}",
    "rename": "{name} is called {other}",
    "split": "prints of {name} {prints} are {other}'s",
    "assign": "the words {prints} are {name}'s",
    "nobody": "the words {prints} are nobody's by name",
}


@dataclass(frozen=True, slots=True)
class Decision:
    """One decision: `names` are those that go with it as printed, `prints` the articles and quotations it is about."""

    action: Action
    name: str
    other: str | None = None
    names: tuple[str, ...] = ()
    prints: tuple[Mapping[str, Any], ...] = ()
    kind: SpeakerKind | None = None
    wikidata: str | None = None
    note: str | None = None
    origin: str = "command"
    made: str = ""
    id: int = 0
    state: State = "new"

    @property
    def key(self) -> str:
        """The same whenever the same is decided."""
        return key_of(self.origin, self.action, self.name, self.other or "", as_json(self.prints), as_json(self.names))

    @property
    def in_words(self) -> str:
        """What was decided, to be read: "J. Doe is Jane Roe"."""
        places = ", ".join([*(_place(each) for each in self.prints), *(f"as {name}" for name in self.names)])
        names = ", ".join(self.names) or "known"
        return _IN_WORDS[self.action].format(name=self.name, other=self.other, names=names, prints=places)


def _place(prints: Mapping[str, Any]) -> str:
    return f"in article {prints['article']}" if "article" in prints else f"in quotation {prints['quote']}"


@dataclass(frozen=True, slots=True)
class Decisions:
    """All decisions in force, the earliest first; those of the user's file before those made by command."""

    all: tuple[Decision, ...] = ()
    decided: Decided = field(default_factory=Decided)
    items: Mapping[str, str] = field(default_factory=dict)
    """The Wikidata item of each speaker of whom the user's file gives it."""
    contradicted: Mapping[str, Pair] = field(default_factory=dict)
    """By key the decisions without effect, each with the pair that it would join and the user's file keeps apart."""

    @property
    def in_effect(self) -> tuple[Decision, ...]:
        """The decisions that the user's file does not contradict."""
        return tuple(each for each in self.all if each.key not in self.contradicted)

    @property
    def never_merged(self) -> tuple[Pair, ...]:
        """The pairs of names that the user's file keeps apart."""
        return _filed(self.all)


def read_decisions(db: Database) -> Decisions:
    """The decisions that hold."""
    return _held(each for each in all_decisions(db) if each.state != "forgotten")


def earlier_decisions(listed: Iterable[Decision]) -> Decisions:
    """Those of the decisions that held when speakers were last brought together."""
    return _held(each for each in listed if each.state != "new")


def all_decisions(db: Database) -> tuple[Decision, ...]:
    """The decisions, also those that are to be undone, in the order in which they count."""
    return tuple(map(as_decision, db.query("select * from speaker_decisions order by origin = 'command', id")))


def settle(db: Database) -> None:
    """Note that all decisions are reckoned with; those forgotten go."""
    db.table("speaker_decisions").delete_where("state = 'forgotten'")
    db.execute("update speaker_decisions set state = 'in force' where state = 'new'")


def _held(decisions: Iterable[Decision]) -> Decisions:
    listed = tuple(decisions)
    decided, contradicted = _decided(listed)
    known = {each.name: each.wikidata for each in listed if each.wikidata}
    items = {decided.called.get(name, name): item for name, item in known.items()}
    items |= {name: item for name, item in known.items() if name not in decided.called}  # before whom it swallowed
    return Decisions(listed, decided, items, contradicted)


def decide(db: Database, decision: Decision) -> None:
    """Keep the decision; the same one again is kept once."""
    with transaction(db):
        row = decision_row(decision)
        db.table("speaker_decisions").delete_where("key = ?", [row["key"]])
        db.table("speaker_decisions").insert(row)


def forget(db: Database, number: int) -> Decision:
    """Undo the decision of that number, from when speakers are brought together next, and return it."""
    with transaction(db):
        rows = list(db.table("speaker_decisions").rows_where("id = ? and state <> 'forgotten'", [number]))
        if not rows:
            raise NotInDatabaseError(f"There is no decision {number}. `quotes speakers DB decisions` lists them.")
        if rows[0]["origin"] == "file":
            raise SpeakersError(
                f"Decision {number} is one of the file of speakers, which would bring it back. "
                "Take it out there, and give the file to `quotes add --speakers` again."
            )
        db.execute("update speaker_decisions set state = 'forgotten' where id = ?", [number])
    return as_decision(rows[0])


def save_file(db: Database, file: SpeakersFile) -> list[tuple[Decision, Pair]]:
    """Keep what the user's file says in place of what an earlier one said.

    The decisions made by command that have no effect from now on are returned, each with the pair of the file that
    goes before it.
    """
    decisions = [_known(each) for each in file.known]
    decisions += [Decision("apart", one, other, origin="file") for one, other in file.apart]
    rows = {row["key"]: row for row in map(decision_row, decisions)}
    with transaction(db):
        stored = {row["key"]: row for row in db.table("speaker_decisions").rows_where("origin = 'file'")}
        for key, row in stored.items():
            kept = {"made": row["made"], "state": "new" if row["state"] == "new" else "in force"}
            rows[key] = (rows[key] | kept) if key in rows else {"key": key, "state": "forgotten"}
        put(db, "speaker_decisions", rows.values())
        held = read_decisions(db)
    said_before = {(row["name"], row["other"]) for row in stored.values() if row["state"] != "forgotten"}
    return [
        (each, held.contradicted[each.key])
        for each in held.all
        if each.key in held.contradicted and held.contradicted[each.key] not in said_before
    ]


def _known(speaker: KnownSpeaker) -> Decision:
    return Decision(
        "know",
        speaker.name,
        names=speaker.aliases,
        kind=speaker.kind,
        wikidata=speaker.wikidata,
        origin="file",
    )


def as_decision(row: Mapping[str, Any]) -> Decision:
    """The decision of a row of the table."""
    names, prints = (tuple(json.loads(row[column])) for column in ("names", "prints"))
    columns = {
        name: row[name] for name in ("name", "other", "kind", "wikidata", "note", "origin", "made", "id", "state")
    }
    return Decision(cast("Action", row["action"]), names=names, prints=prints, **columns)


def decision_row(decision: Decision) -> Row:
    """The row of the table that keeps the decision, made now."""
    return {
        "key": decision.key,
        "made": now(),
        "origin": decision.origin,
        "action": decision.action,
        "name": decision.name,
        "other": decision.other,
        "names": as_json(decision.names),
        "prints": as_json(decision.prints),
        "kind": decision.kind,
        "wikidata": decision.wikidata,
        "note": decision.note,
    }


def _decided(decisions: Sequence[Decision]) -> tuple[Decided, dict[str, Pair]]:
    """What the decisions come to: of two about one name the later holds. And those that the user's file contradicts."""
    called: dict[str, str] = {}
    apart: set[Pair] = set()
    kinds: dict[str, SpeakerKind | None] = {}
    filed = _filed(decisions)
    contradicted: dict[str, Pair] = {}
    for decision in decisions:
        after = called if decision.action in _OF_NO_NAME else _called_after(called, decision)
        if after is not called and decision.origin != "file" and (pair := _joined(filed, after)):
            contradicted[decision.key] = pair
            continue
        called = after
        _add_kind(kinds, decision)
        if decision.action in {"apart", "split"}:
            apart.add((decision.name, str(decision.other)))
    ends = {name: _end(name, called) for name in called}
    kept = {name: kind for name, kind in kinds.items() if name not in called}
    pairs = {(ends.get(one, one), ends.get(other, other)) for one, other in apart}
    return Decided(ends, frozenset(pair for pair in pairs if pair[0] != pair[1]), kept), contradicted


def _filed(decisions: Iterable[Decision]) -> tuple[Pair, ...]:
    return tuple((each.name, str(each.other)) for each in decisions if each.action == "apart")


def _joined(pairs: Iterable[Pair], called: Mapping[str, str]) -> Pair | None:
    """The first of the pairs that would be one speaker's names."""
    return next((pair for pair in pairs if _end(pair[0], called) == _end(pair[1], called)), None)


def _called_after(called: Mapping[str, str], decision: Decision) -> dict[str, str]:
    """Whom each name means, one step further, after the decision."""
    called = dict(called)
    target = decision.other or decision.name
    _free(target, called)
    names = decision.names if decision.action == "split" else (decision.name, *decision.names)
    return called | {name: target for name in names if name != target}


def _free(name: str, called: dict[str, str]) -> None:
    """Let the name be a speaker's again: those that meant its bearer of before go on to who he is by now.

    "A" was renamed "X" and "X" then "B": of who is called "X" from now on "A" is no name.
    """
    bearer = _end(name, called)
    if called.pop(name, None) is not None:
        called |= {other: bearer for other, speaker in called.items() if speaker == name and other != bearer}


def _add_kind(kinds: dict[str, SpeakerKind | None], decision: Decision) -> None:
    """Note what the decision tells of what a speaker is. What was told first holds: the user's file comes first."""
    if decision.action == "know":
        kinds[decision.name] = decision.kind
    elif decision.action == "rename" and decision.name in kinds:
        kinds[str(decision.other)] = kinds.get(str(decision.other)) or kinds[decision.name]
    elif decision.action in {"assign", "split"} and decision.kind:
        # A merge tells nothing: who swallows another stays what he is.
        target = decision.other or decision.name
        kinds[target] = kinds.get(target) or decision.kind


def _end(name: str, called: Mapping[str, str]) -> str:
    """Whom the name means in the end: merged into a speaker who was merged in turn."""
    seen = {name}
    while (following := called.get(name)) is not None and following not in seen:
        seen.add(following)
        name = following
    return name
