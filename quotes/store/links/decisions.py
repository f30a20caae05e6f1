"""What people decided about utterances, which is kept over every later run, and what the decisions come to.

merge  all these quotations are of one utterance
split  these quotations are of an utterance of their own, apart from those that were with them
pin    these quotations are all of their utterance: it takes no others, and none leaves it
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import product
from typing import Any, Literal, cast

from sqlite_utils import Database

from quotes.decided import DecidedUtterances
from quotes.errors import NotInDatabaseError, UtterancesError
from quotes.store.keyed import as_json, key_of
from quotes.store.lookup import find_key
from quotes.store.sqlfiles import sql
from quotes.store.transactions import now, transaction

UtteranceAction = Literal["merge", "split", "pin"]

_IN_WORDS = {
    "merge": "{quotes} are one utterance",
    "split": "{quotes} are an utterance apart from {others}",
    "pin": "{quotes} are all of an utterance",
}

_WHY = {"merge": "joined by hand", "split": "set apart by hand", "pin": "pinned by hand"}

_SHOWN = 3
"""How many keys of a decision are shown; --json has all."""


@dataclass(frozen=True, slots=True)
class UtteranceDecision:
    """One decision, over keys of quotations; `others` are those that a split sets them apart from."""

    action: UtteranceAction
    quotes: tuple[str, ...]
    others: tuple[str, ...] = ()
    note: str | None = None
    made: str = ""
    id: int = 0

    @property
    def key(self) -> str:
        """The same whenever the same is decided."""
        return key_of(self.action, as_json(self.quotes), as_json(self.others))

    @property
    def in_words(self) -> str:
        """What was decided, to be read."""
        quotes, others = _listed(self.quotes), _listed(self.others)
        return _IN_WORDS[self.action].format(quotes=quotes, others=others)


def _listed(keys: Sequence[str]) -> str:
    more = f" and {len(keys) - _SHOWN} more" if len(keys) > _SHOWN else ""
    return ", ".join(keys[:_SHOWN]) + more


def read_utterance_decisions(db: Database) -> tuple[UtteranceDecision, ...]:
    """The decisions, the earliest first."""
    return tuple(_decision(row) for row in db.query("select * from utterance_decisions order by id"))


def read_decided_utterances(db: Database) -> DecidedUtterances:
    """What the decisions come to, which hold for all versions of an article that print the words."""
    return decided_utterances(_in_all_versions(db, read_utterance_decisions(db)))


def _in_all_versions(db: Database, decisions: Sequence[UtteranceDecision]) -> Iterator[UtteranceDecision]:
    """The decisions over the words in other versions of the articles as well, which have other keys; but for those on
    which the decision itself says otherwise."""
    keys = sorted({key for each in decisions for key in (*each.quotes, *each.others)})
    again: defaultdict[str, set[str]] = defaultdict(set)
    for row in db.query(sql("prints_in_versions"), {"keys": as_json(keys)}):
        again[row["key"]].add(row["again"])
    for each in decisions:
        quotes = set(each.quotes).union(*(again[key] for key in each.quotes)) - set(each.others)
        others = set(each.others).union(*(again[key] for key in each.others)) - quotes
        yield replace(each, quotes=tuple(sorted(quotes)), others=tuple(sorted(others)))


def decided_utterances(decisions: Iterable[UtteranceDecision]) -> DecidedUtterances:
    """What the decisions come to: of two that cannot both hold, the later one does."""
    so_far = _SoFar()
    why: dict[str, str] = {}
    for decision in decisions:
        so_far.take(decision)
        why |= dict.fromkeys(decision.quotes, f"{_WHY[decision.action]}, decision {decision.id}")
    return so_far.outcome(why)


def pins_opened(decisions: Iterable[UtteranceDecision], decision: UtteranceDecision) -> list[UtteranceDecision]:
    """The pins in force until then that the decision goes before, as it joins or parts what they keep as it is."""
    earlier = [each for each in decisions if each.id < decision.id]
    pinned = decided_utterances(earlier).pinned & set(decision.quotes)
    return [each for each in earlier if each.action == "pin" and pinned & set(each.quotes)]


class _SoFar:
    """What the decisions taken so far come to, by quotation: a newsroom may make thousands."""

    def __init__(self) -> None:
        self._groups: dict[int, set[str]] = {}
        self._group_of: dict[str, int] = {}
        self._apart: defaultdict[str, set[str]] = defaultdict(set)
        self._pinned: set[str] = set()

    def take(self, decision: UtteranceDecision) -> None:
        """Take a further decision, which goes before those taken."""
        own = set(decision.quotes)
        if decision.action == "merge":
            own |= {key for each in decision.quotes for key in self._groups.get(self._group_of.get(each, -1), ())}
            self._pinned |= own if own & self._pinned else set()
        else:
            self._pinned -= own
        self._put_together(own)
        if decision.action == "split":
            for one, other in product(decision.quotes, decision.others):
                self._apart[one].add(other)
                self._apart[other].add(one)
        else:
            for key in own & self._apart.keys():
                self._apart[key] -= own
        if decision.action == "pin":
            self._pinned |= own

    def _put_together(self, own: set[str]) -> None:
        number = len(self._groups)
        for key in own & self._group_of.keys():
            self._groups[self._group_of[key]].discard(key)
        self._groups[number] = own
        self._group_of |= dict.fromkeys(own, number)

    def outcome(self, why: Mapping[str, str]) -> DecidedUtterances:
        """All of it; a quotation is no group by itself unless it is pinned."""
        together = (frozenset(group) for group in self._groups.values() if len(group) > 1 or group & self._pinned)
        apart = (frozenset((one, other)) for one, others in self._apart.items() for other in others)
        return DecidedUtterances(tuple(together), frozenset(apart), frozenset(self._pinned), why)


def merge_utterances(db: Database, one: str, other: str, note: str | None = None) -> UtteranceDecision:
    """From now on the two are one utterance; each is given by its own key or that of a quotation in it."""
    first, second = _utterance(db, one), _utterance(db, other)
    if first == second:
        raise UtterancesError(f"{one} and {other} are one utterance already.")
    quotes = tuple(sorted((*_quotes(db, first), *_quotes(db, second))))
    return _kept(db, UtteranceDecision("merge", quotes, note=note))


def split_quotations(db: Database, keys: Sequence[str], note: str | None = None) -> UtteranceDecision:
    """From now on the quotations, all of one utterance, are an utterance apart from the others in it."""
    quotes = tuple(sorted({find_key(db, key, "quotation").key for key in keys}))
    homes = {_utterance(db, key) for key in quotes}
    if len(homes) > 1:
        raise UtterancesError("The quotations are of several utterances. Split those of one at a time.")
    others = tuple(key for key in _quotes(db, homes.pop()) if key not in quotes)
    if not others:
        raise UtterancesError("Nothing else is in the utterance that the quotations could be set apart from.")
    return _kept(db, UtteranceDecision("split", quotes, others, note))


def pin_utterance(db: Database, key: str, note: str | None = None) -> UtteranceDecision:
    """From now on the utterance keeps exactly the versions that it has."""
    return _kept(db, UtteranceDecision("pin", tuple(_quotes(db, _utterance(db, key))), note=note))


def forget_utterance_decision(db: Database, number: int) -> UtteranceDecision:
    """Undo the decision of that number, from when versions are brought together next, and return it."""
    with transaction(db):
        rows = list(db.table("utterance_decisions").rows_where("id = ?", [number]))
        if not rows:
            raise NotInDatabaseError(f"There is no decision {number}. `quotes utterances DB decisions` lists them.")
        db.table("utterance_decisions").delete_where("id = ?", [number])
    return _decision(rows[0])


def _kept(db: Database, decision: UtteranceDecision) -> UtteranceDecision:
    """The decision with its number; a repeated one takes its place after those made since."""
    with transaction(db):
        db.table("utterance_decisions").delete_where("key = ?", [decision.key])
        row = {
            "key": decision.key,
            "made": now(),
            "action": decision.action,
            "quotes": as_json(decision.quotes),
            "others": as_json(decision.others),
            "note": decision.note,
        }
        db.table("utterance_decisions").insert(row)
    return next(each for each in read_utterance_decisions(db) if each.key == decision.key)


def _decision(row: Mapping[str, Any]) -> UtteranceDecision:
    quotes, others = (tuple(json.loads(row[column])) for column in ("quotes", "others"))
    return UtteranceDecision(
        cast("UtteranceAction", row["action"]), quotes, others, row["note"], row["made"], row["id"]
    )


def _utterance(db: Database, asked: str) -> str:
    """The key of the utterance that is named, by its own key or that of a quotation in it."""
    named = find_key(db, asked)
    if named.thing == "utterance":
        return named.key
    keys = [row["utterance"] for row in db.query(sql("utterance_of"), {"quotation": named.key})]
    if not keys:
        raise NotInDatabaseError(f"{asked}: the quotation is of no utterance. `quotes link` brings versions together.")
    return str(keys[0])


def _quotes(db: Database, utterance: str) -> list[str]:
    """The keys of the utterance's quotations, in order."""
    return [row["quote"] for row in db.query(sql("quotes_of_utterance"), {"utterance": utterance})]
