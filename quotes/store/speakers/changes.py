"""What became of names: which went from one speaker to another when articles were added or decisions made, and why."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from sqlite_utils import Database

from quotes.attribution.identity.merging import reason
from quotes.store.keyed import Row, as_json, key_of
from quotes.store.speakers.decisions import Decision
from quotes.store.transactions import now


@dataclass(frozen=True, slots=True)
class NameChange:
    """Names that were one speaker's and are now another's, and why."""

    old: str
    new: str
    names: tuple[str, ...]
    why: str


def stored_names(db: Database) -> dict[str, str]:
    """The speaker that each name had until now."""
    speakers = {row["id"]: row["name"] for row in db.table("speakers").rows}
    return {row["name"]: speakers[row["speaker_id"]] for row in db.table("speaker_names").rows}


def changes_of(
    stored: Mapping[str, str],
    current: Mapping[str, str],
    without: Mapping[str, str] | None,
    decisions: Sequence[Decision],
) -> list[NameChange]:
    """The changes of stored names that belong to another speaker now.

    `without` gives the speakers as they would be if nothing had been decided since they were last brought together.
    What would have stayed the same was changed by a decision; everything else by the rules, whatever had been decided
    about these names before.
    """
    went: dict[tuple[str, str], list[str]] = defaultdict(list)
    for name, old in stored.items():
        if current.get(name, old) != old:
            went[old, current[name]].append(name)
    by_decision = [] if without is None else [each for each in decisions if each.state != "in force"]
    changes = []
    for (old, new), listed in sorted(went.items()):
        would_stay = without is not None and any(without.get(name) != new for name in listed)
        decided = _decided(by_decision, (*listed, old, new)) if would_stay else None
        changes.append(NameChange(old, new, tuple(sorted(listed)), decided or _by_rule(old, new, listed, current)))
    return changes


def keep_changes(db: Database, changes: Iterable[NameChange], keys: Mapping[str, str], run: int | None) -> None:
    """Record the changes, with the keys that the old speakers had."""
    changed = now()
    db.table("speaker_changes").insert_all(
        {
            "key": key_of(changed, change.old, change.new),
            "run_id": run,
            "changed": changed,
            "old": change.old,
            "old_key": keys[change.old],
            "new": change.new,
            "names": as_json(change.names),
            "why": change.why,
        }
        for change in changes
    )


def read_changes(db: Database) -> list[Row]:
    """All changes on record, the latest first."""
    rows = db.query("select * from speaker_changes order by id desc")
    return [row | {"names": json.loads(row["names"])} for row in rows]


def _decided(decisions: Sequence[Decision], names: Iterable[str]) -> str | None:
    """The last decision about one of the names, or else the last of all, in words."""
    asked = set(names)
    about = [each for each in decisions if asked & {each.name, *each.names, each.other}] or decisions
    if not about:
        return None
    forgotten = " was forgotten" if about[-1].state == "forgotten" else ""
    return f"decision {about[-1].id}{forgotten}: {about[-1].in_words}"


def _by_rule(old: str, new: str, listed: Sequence[str], current: Mapping[str, str]) -> str:
    if new in listed and new != old and current.get(old) == new:
        return "printed more often, or in full, by now"
    if new in listed:
        return f"no longer fits {old} alone"
    return reason(min(listed, key=lambda name: (name != old, name)), new)
