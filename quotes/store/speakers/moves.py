"""Quotations that a person attributed to somebody other than attribution found, or to nobody.

`quotes` holds what counts, so that lists, pages and searches need not ask who decided; `found_speakers` holds what
attribution found, which is restored when the decision is forgotten.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass

from sqlite_utils import Database

from quotes.attribution.identity.merging import merge_names
from quotes.decided import DecidedSpeakers
from quotes.store.keyed import Row, as_array, as_json, commonest, put, remove, stored_keys
from quotes.store.speakers.decisions import ArticlePrints, Decision, Prints, QuotationPrint
from quotes.store.speakers.outcome import Decisions
from quotes.store.sqlfiles import sql

_SPEAKER = ("speaker_name", "speaker_kind", "speaker_role", "speaker_method", "speaker_confidence")


@dataclass(frozen=True, slots=True)
class _Move:
    """Whom a quotation is attributed to, and what goes along.

    When all that somebody says in an article is moved, the role goes with it, for it is printed once for all of it.
    When a single quotation is moved, the article had the wrong speaker, whose role is not the new one's.
    """

    decision: Decision
    with_role: bool

    def applied(self, found: Row, called: Mapping[str, str], kinds: Mapping[str, str]) -> Row:
        """The columns of the quotation's speaker, given what attribution found."""
        name = None if self.decision.action == "nobody" else self.decision.other or self.decision.name
        # The kind is that of who the name stands for by now: after a rename nobody has the name of the decision.
        kind = kinds.get(called.get(name or "", name or "")) or self.decision.kind or found["speaker_kind"]
        return {
            "speaker_name": name,
            "speaker_kind": "anonymous" if name is None else kind or "person",
            "speaker_role": found["speaker_role"] if self.with_role else None,
            "speaker_method": f"a person's decision, number {self.decision.id}",
            "speaker_confidence": 1.0,
        }


def move_quotations(db: Database, decisions: Decisions) -> None:
    """Attribute each quotation as the decisions say, and restore the others. Writes only what changes."""
    moves = dict(_moves(db, decisions))
    found = {row["key"]: row for row in db.table("found_speakers").rows}
    _give_back(db, [row for key, row in found.items() if key not in moves])
    new = list(db.query(sql("found_speakers"), {"keys": as_json([key for key in moves if key not in found])}))
    put(db, "found_speakers", new)
    found |= {row["key"]: row for row in new}
    kinds = _kinds(db, decisions.decided, moves) if moves else {}
    called = decisions.decided.called
    put(db, "quotes", ({"key": key, **move.applied(found[key], called, kinds)} for key, move in moves.items()))


def _kinds(db: Database, decided: DecidedSpeakers, moved: Iterable[str]) -> dict[str, str]:
    """What each speaker is, under each name: by decision, or else by the quotations that were not moved. What moved
    ones became is no evidence: each run would find another kind than the one before."""
    rows = db.query(sql("unmoved_names"), {"moved": as_array(moved)})
    names = [(row["name"], row["kind"], row["prints"]) for row in rows]
    speakers = merge_names(names, decided)
    seen: dict[str, Counter[str]] = defaultdict(Counter)
    for name, kind, prints in names:
        seen[speakers[name]][kind] += prints
    kinds = {speaker: str(commonest(counts)) for speaker, counts in seen.items()}
    kinds = {name: kinds[speaker] for name, speaker in speakers.items()} | kinds
    return kinds | {name: kind for name, kind in decided.kinds.items() if kind}


def forget_found(db: Database, article: int) -> None:
    """Discard what was found in the article before: it has been read anew, and its quotations hold what is found
    now."""
    mine = "quote_id in (select id from quotes where article_id = ?)"
    if keys := stored_keys(db, "found_speakers", mine, [article]):
        remove(db, "found_speakers", keys)


def _give_back(db: Database, found: list[Row]) -> None:
    put(db, "quotes", ({name: row[name] for name in ("key", *_SPEAKER)} for row in found))
    if found:
        remove(db, "found_speakers", [row["key"] for row in found])


def _moves(db: Database, decisions: Decisions) -> Iterator[tuple[str, _Move]]:
    """Keys of quotations with their moves, the one that holds coming last: a decision on a single quotation overrides
    one on all that somebody says in an article."""
    printed = [(decision, prints) for decision in decisions.in_effect for prints in decision.prints]
    for kind in (ArticlePrints, QuotationPrint):
        for decision, prints in printed:
            if isinstance(prints, kind):
                for key in _keys(db, prints):
                    yield key, _Move(decision, with_role=kind is ArticlePrints)


def _keys(db: Database, prints: Prints) -> list[str]:
    """The keys of the quotations that a decision concerns, as far as they are in the file."""
    asked = {"quote": None, "article": None, **asdict(prints)}
    asked["names"] = as_json(asked.get("names", []))
    return [row["key"] for row in db.query(sql("decided_quotations"), asked)]
