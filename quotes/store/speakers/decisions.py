"""What people decided about speakers, which is kept over every later run.

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
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any, Literal, cast

from sqlite_utils import Database

from quotes.errors import NotInDatabaseError, SpeakersError
from quotes.records import SpeakerKind
from quotes.store.keyed import Row, as_json, key_of
from quotes.store.transactions import now, transaction

Action = Literal["know", "apart", "merge", "rename", "split", "assign", "nobody"]

State = Literal["new", "in force", "forgotten"]
"""Not applied yet; applied when speakers were last brought together; to be undone the next time."""

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
class QuotationPrint:
    """A quotation that a decision concerns, by its key."""

    quote: str

    @property
    def in_words(self) -> str:
        """Where it stands: "in quotation 2b44bbe8"."""
        return f"in quotation {self.quote}"


@dataclass(frozen=True, slots=True)
class ArticlePrints:
    """All that an article, by its key, puts down to one of the names."""

    article: str
    names: tuple[str, ...]

    @property
    def in_words(self) -> str:
        """Where they stand: "in article 19156555"."""
        return f"in article {self.article}"


Prints = QuotationPrint | ArticlePrints


@dataclass(frozen=True, slots=True)
class Decision:
    """One decision: `names` are the printed names that go with it, `prints` the articles and quotations it concerns."""

    action: Action
    name: str
    other: str | None = None
    names: tuple[str, ...] = ()
    prints: tuple[Prints, ...] = ()
    kind: SpeakerKind | None = None
    wikidata: str | None = None
    note: str | None = None
    origin: str = "command"
    made: str = ""
    id: int = 0
    state: State = "new"

    @property
    def key(self) -> str:
        """The same whenever the same thing is decided."""
        return key_of(self.origin, self.action, self.name, self.other or "", _prints_as_json(self), as_json(self.names))

    @property
    def in_words(self) -> str:
        """What was decided, in words: "J. Doe is Jane Roe"."""
        places = ", ".join([*(each.in_words for each in self.prints), *(f"as {name}" for name in self.names)])
        names = ", ".join(self.names) or "known"
        return _IN_WORDS[self.action].format(name=self.name, other=self.other, names=names, prints=places)


def _prints_as_json(decision: Decision) -> str:
    """The prints as the table keeps them: [{"article": "19156555", "names": ["J. Doe"]}, {"quote": "2b44bbe8"}]."""
    return as_json([asdict(each) for each in decision.prints])


def _as_prints(stored: Mapping[str, Any]) -> Prints:
    return ArticlePrints(stored["article"], tuple(stored["names"])) if "article" in stored else QuotationPrint(**stored)


def all_decisions(db: Database) -> tuple[Decision, ...]:
    """The decisions, including those that are to be undone, in the order in which they count."""
    return tuple(map(as_decision, db.query("select * from speaker_decisions order by origin = 'command', id")))


def settle(db: Database) -> None:
    """Mark all decisions as applied; those forgotten are deleted."""
    db.table("speaker_decisions").delete_where("state = 'forgotten'")
    db.execute("update speaker_decisions set state = 'in force' where state = 'new'")


def decide(db: Database, decision: Decision) -> None:
    """Keep the decision; a repeated one is kept once."""
    with transaction(db):
        row = decision_row(decision)
        db.table("speaker_decisions").delete_where("key = ?", [row["key"]])
        db.table("speaker_decisions").insert(row)


def forget(db: Database, number: int) -> Decision:
    """Undo the decision of that number, as of when speakers are next brought together, and return it."""
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


def as_decision(row: Mapping[str, Any]) -> Decision:
    """The decision of a row of the table."""
    names, prints = tuple(json.loads(row["names"])), tuple(map(_as_prints, json.loads(row["prints"])))
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
        "prints": _prints_as_json(decision),
        "kind": decision.kind,
        "wikidata": decision.wikidata,
        "note": decision.note,
    }
