"""The views of a quotes database. They hold no data, so they are outside the migrations."""

from __future__ import annotations

from sqlite_utils import Database

from quotes.store.articles.edits import with_edits
from quotes.store.sqlfiles import sql

VIEWS = (
    "quotes_list",
    "speaker_summary",
    "speaker_roles",
    "outlet_summary",
    "wordings",
    "drift",
    "outlet_changes",
    "sense_changes",
    "echoes_list",
    "edited_quotations",
)


def create_views(db: Database) -> None:
    """Make the views anew where their SQL has changed."""
    for name in VIEWS:
        db.create_view(name, _select(name), replace=True)


def views_are_current(db: Database) -> bool:
    """Whether the file's views are this version's."""
    stored = {view.name: view.schema for view in db.views}
    return all(stored.get(name, "").endswith(_select(name)) for name in VIEWS)


def _select(name: str) -> str:
    return with_edits("all_revisions", name) if name == "edited_quotations" else sql(name)
