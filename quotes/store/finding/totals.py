"""What the file holds, counted."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sqlite_utils import Database

from quotes.records import KINDS, Kind
from quotes.store.sqlfiles import sql


@dataclass(frozen=True, slots=True)
class Totals:
    """How much there is of what."""

    articles: int
    """Each once, whatever number of its versions is stored."""
    versions: int
    quotations: Mapping[Kind, int]
    aside: int
    """Thoughts and stances, which nobody need have said."""
    other_languages: Mapping[str, int]
    """Articles by their language, without those in English."""

    @property
    def has_quotes(self) -> bool:
        """Whether anything was found in an article, thoughts and stances included."""
        return bool(self.aside or any(self.quotations.values()))


def totals(db: Database) -> Totals:
    """What the file holds now."""
    articles = db.table("articles")
    rows = {row["kind"]: row for row in db.query(sql("kinds"))}
    return Totals(
        articles=articles.count_where("version_of is null"),
        versions=articles.count,
        quotations={kind: rows[kind]["quotations"] if kind in rows else 0 for kind in KINDS},
        aside=sum(row["aside"] for row in rows.values()),
        other_languages={row["language"]: row["articles"] for row in db.query(sql("other_languages"))},
    )
