"""What became of quotations when their article was changed: from version to version kept, edited, dropped or added."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from sqlite_utils import Database

from quotes.store.sqlfiles import sql

Change = Literal["kept", "edited", "dropped", "added"]

Fate = Literal["edited", "edited later", "dropped"]
"""What a print's article did to its words: an earlier version has others for them; a later one has others; a later one
has none. What comes last tells most: what was edited twice is "edited later" until the last time."""

LATEST = 500
"""Changed articles that are looked through at once."""

_AROUND = 20
"""Versions before and behind the one asked for: a live page has hundreds."""


@dataclass(frozen=True, slots=True)
class Step:
    """What became of one quotation from one version of its article to the next."""

    change: Change
    before: str | None
    """Key of the quotation in the earlier version; None where it was added."""
    after: str | None
    """Key of the quotation in the later version; None where it was dropped."""
    earlier: int
    """Row id of the earlier version."""
    later: int


def with_edits(versions: str, question: str) -> str:
    """The SQL of QUESTION, which reads `edits` of the articles that the SQL of VERSIONS finds."""
    return f"with versions as (\n{sql(versions)}\n),\n{sql('edits')}\n{sql(question)}"


def steps(db: Database, articles: Iterable[int]) -> list[Step]:
    """All steps between the versions of these articles, the earliest first."""
    asked = {"articles": json.dumps(list(articles)), "around": _AROUND}
    return [Step(**row) for row in db.query(with_edits("versions_around", "steps"), asked)]


def edits_of_run(db: Database, run: int) -> tuple[int, Counter[str]]:
    """How many articles the run added changed versions of, and how many quotations these edited, dropped and so on."""
    came = {row["id"]: row["first"] for row in db.query(sql("versions_of_run"), {"run": run})}
    counts = Counter[str](step.change for step in steps(db, came) if step.later in came)
    return len(set(came.values())), counts


def fates(db: Database, quotations: Iterable[str]) -> dict[str, Fate]:
    """The fate of each of the quotations with these keys whose article edited or dropped it."""
    keys = list(quotations)
    changed = [row["article_id"] for row in db.query(sql("changed_articles"), {"keys": json.dumps(keys)})]
    if not changed:  # nearly always
        return {}
    found = Histories(steps(db, changed))
    return {key: fate for key in keys if (fate := found.fate(key))}


def latest_steps(db: Database, outlet: str | None = None, most: int = LATEST) -> list[Step]:
    """All steps to the articles that changed last, the latest article first; where an outlet's key is given, to its."""
    asked = {"outlets": json.dumps([outlet]) if outlet else None, "most": most}
    found = [Step(**row) for row in db.query(with_edits("latest_versions", "steps"), asked)]
    return sorted(found, key=lambda step: -step.later)


def latest_fates(db: Database, outlets: Sequence[str] = ()) -> dict[int, Fate]:
    """The fate of each quotation that was edited or dropped in the articles that changed last, by row id; where keys of
    outlets are given, in theirs."""
    asked = {"outlets": json.dumps(list(outlets)) if outlets else None, "most": LATEST}
    return _fates(db, "latest_versions", asked)


def all_fates(db: Database) -> dict[int, Fate]:
    """The fate of every quotation of the record that was edited or dropped, by row id."""
    return _fates(db, "all_versions", {})


def _fates(db: Database, versions: str, asked: dict[str, Any]) -> dict[int, Fate]:
    (found,) = db.execute(with_edits(versions, "steps_by_id"), asked).fetchone()
    histories = Histories(Step(*step) for step in json.loads(found))
    return {int(key): fate for key in histories.keys if (fate := histories.fate(key))}


class Histories:
    """Steps by quotation: what became of it over all versions of its article."""

    def __init__(self, steps: Iterable[Step]) -> None:
        every = list(steps)
        self._to = {step.after: step for step in every if step.after}
        self._from = {step.before: step for step in every if step.before}
        self.keys = self._to.keys() | self._from.keys()

    def until(self, key: str) -> list[Step]:
        """The steps that lead to the quotation, the earliest first."""
        found: list[Step] = []
        at: str | None = key
        while at and (step := self._to.get(at)):
            found.append(step)
            at = step.before
        return found[::-1]

    def since(self, key: str) -> list[Step]:
        """The steps that lead on from the quotation, the earliest first."""
        found: list[Step] = []
        at: str | None = key
        while at and (step := self._from.get(at)):
            found.append(step)
            at = step.after
        return found

    def fate(self, key: str) -> Fate | None:
        """What the quotation's article did to its words; None where they are in all its versions, or came later."""
        later = {step.change for step in self.since(key)}
        if "dropped" in later:
            return "dropped"
        if "edited" in later:
            return "edited later"
        return "edited" if any(step.change == "edited" for step in self.until(key)) else None
