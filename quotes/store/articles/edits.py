"""What became of quotations when their article was changed: from version to version kept, edited, dropped and so on."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import takewhile
from typing import Any, Literal

from sqlite_utils import Database

from quotes.store.keyed import as_array
from quotes.store.sqlfiles import sql

Change = Literal["kept", "edited", "regrouped", "dropped", "added"]

Fate = Literal["edited", "edited later", "dropped"]
"""What an article did to a quotation's words: an earlier version has other words; a later one has other words; a later
one has none. The last one counts most: what was edited twice is "edited later" until the last edit."""

LATEST = 500
"""How many changed articles are looked through at once."""

_TOGETHER = 100
"""Of so many articles in a list the versions are looked through at once: five of each, and more where others have
less."""


@dataclass(frozen=True, slots=True)
class Edit:
    """What became of one quotation from one version of its article to the next."""

    change: Change
    before: str | None
    """Key of the quotation in the earlier version. Where it was added, of the same words if they were dropped by a
    version before and are back, else None; where it was regrouped, None if several hold its words."""
    after: str | None
    """Key of the quotation in the later version; None where it was dropped, or was regrouped into several."""
    earlier: int
    """Row id of the earlier version."""
    later: int


def with_edits(versions: str, question: str) -> str:
    """The SQL of QUESTION, which reads `edits`: how those that the SQL of VERSIONS finds differ from those before."""
    return f"with versions as (\n{sql(versions)}\n),\n{sql('edits')}\n{sql(question)}"


def edits(db: Database, articles: Iterable[int]) -> list[Edit]:
    """All edits between the versions of these articles, the earliest first."""
    return _edits(db, "revisions_around", {"articles": as_array(articles), "most": LATEST})


def edits_of_run(db: Database, run: int) -> tuple[int, Counter[str]]:
    """How many articles the run added changed versions of, and how many of their quotations were edited, dropped and so
    on."""
    asked = {"run": run}
    changed = {row["first"] for row in db.query(sql("revisions_of_run"), asked)}
    return len(changed), Counter[str](edit.change for edit in _edits(db, "revisions_of_run", asked))


def fates(db: Database, quotations: Iterable[str]) -> dict[str, Fate]:
    """The fate of each of the quotations with these keys whose article edited or dropped it."""
    keys = list(quotations)
    changed = [row["article_id"] for row in db.query(sql("changed_articles"), {"keys": as_array(keys)})]
    found: dict[str, Fate] = {}
    for start in range(0, len(changed), _TOGETHER):
        histories = Histories(edits(db, changed[start : start + _TOGETHER]))
        found |= {key: fate for key in keys if (fate := histories.fate(key))}
    return found


def latest_edits(db: Database, outlet: str | None = None, most: int = LATEST) -> list[Edit]:
    """All edits by the articles that changed last, the latest article first; where an outlet's key is given, by its."""
    found = _edits(db, "latest_revisions", _latest([outlet] if outlet else (), most))
    return sorted(found, key=lambda edit: -edit.later)


def are_more_changed(db: Database, outlets: Sequence[str] = ()) -> bool:
    """Whether more articles were changed than `latest_fates` looks through."""
    return sum(1 for _ in db.execute(sql("latest_revisions"), _latest(outlets, LATEST + 1))) > LATEST


def latest_fates(db: Database, outlets: Sequence[str] = ()) -> dict[int, Fate]:
    """The fate of each quotation that was edited or dropped in the articles that changed last, by row id; where keys of
    outlets are given, in theirs."""
    return _fates(db, "latest_revisions", _latest(outlets, LATEST))


def all_fates(db: Database) -> dict[int, Fate]:
    """The fate of every quotation of the record that was edited or dropped, by row id."""
    return _fates(db, "all_revisions", {})


def _latest(outlets: Sequence[str], most: int) -> dict[str, Any]:
    return {"outlets": as_array(outlets) if outlets else None, "most": most}


def _edits(db: Database, versions: str, asked: dict[str, Any]) -> list[Edit]:
    return [Edit(**row) for row in db.query(with_edits(versions, "edits_by_key"), asked)]


def _fates(db: Database, versions: str, asked: dict[str, Any]) -> dict[int, Fate]:
    (found,) = db.execute(with_edits(versions, "edits_by_id"), asked).fetchone()
    histories = Histories(Edit(*edit) for edit in json.loads(found))
    return {int(key): fate for key in histories.keys if (fate := histories.fate(key))}


class Histories:
    """Edits by quotation: what became of it over all versions of its article."""

    def __init__(self, edits: Iterable[Edit]) -> None:
        # Where "A" became a part of "A and B", which was there before, that goes on from its own former print.
        every = sorted(edits, key=lambda edit: edit.change != "regrouped")
        self._to = {edit.after: edit for edit in every if edit.after}
        self._from = {edit.before: edit for edit in every if edit.before and edit.change != "added"}
        self._back = {edit.before: edit for edit in every if edit.before and edit.change == "added"}
        self.keys = self._to.keys() | self._from.keys()

    def until(self, key: str) -> list[Edit]:
        """The edits that lead to the quotation, the earliest first."""
        found: list[Edit] = []
        at: str | None = key
        while at and (edit := self._to.get(at)):
            found.append(edit)
            at = edit.before
            if at in self._back:
                found.append(self._from[at])
        return found[::-1]

    def since(self, key: str) -> list[Edit]:
        """The edits that lead on from the quotation, the earliest first."""
        found: list[Edit] = []
        at: str | None = key
        while at and (edit := self._from.get(at)):
            found.append(edit)
            if at in self._back:
                edit = self._back[at]
                found.append(edit)
            at = edit.after
        return found

    def fate(self, key: str) -> Fate | None:
        """What the quotation's article did to its words; None where they are in all its versions, came later or are
        back."""
        until, since = self.until(key), self.since(key)
        if since and since[-1].change == "dropped":
            return "dropped"
        if _is_edited(since):
            return "edited later"
        return "edited" if _is_edited(reversed(until)) else None


def _is_edited(edits: Iterable[Edit]) -> bool:
    """Whether one of the edits gave the words others; what is done to a quotation of more words may be about these."""
    own = takewhile(lambda edit: edit.change != "regrouped", edits)
    return any(edit.change == "edited" for edit in own)
