"""Writing analysed articles, each in one transaction: a run killed at any moment leaves a valid file, and adding
the same again writes nothing."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import asdict
from typing import Literal

from sqlite_utils import Database

from quotes import __version__
from quotes.outlets import Outlets, known_outlets
from quotes.records import Analysis, Article, Problem
from quotes.store.articles.outlets import file_outlets, outlet_ids, outlet_key
from quotes.store.articles.revisions import ALONE, number_revisions
from quotes.store.articles.rows import (
    article_key,
    article_row,
    distinct_quotes,
    outlet_names,
    quote_key,
    quote_row,
    span_rows,
    teller_rows,
)
from quotes.store.keyed import Changes, Row, as_array, as_json, key_of, put, stored_keys, sync
from quotes.store.speakers.moves import forget_found
from quotes.store.sqlfiles import sql
from quotes.store.transactions import now, transaction

Outcome = Literal["added", "unchanged", "updated"]


def begin_run(db: Database, model: str | None = None) -> int:
    """The id of a new run, which the articles it adds name as their origin."""
    started = now()
    row = {
        "key": key_of(started, str(os.getpid())),
        "started": started,
        "finished": None,
        "version": __version__,
        "model": model,
        "articles_added": 0,
        "articles_updated": 0,
        "articles_unchanged": 0,
        "articles_skipped": 0,
        "quotes_added": 0,
        "problems": "[]",
    }
    with transaction(db):
        db.table("runs").insert(row)
        (run,) = db.table("runs").rows_where("key = ?", [row["key"]], select="id")
    return int(run["id"])


def finish_run(db: Database, run: int, *, unchanged: int = 0, problems: Sequence[Problem] = ()) -> None:
    """Record how the run ended. A run that wrote nothing leaves no trace, so that adding twice is adding once."""
    runs = db.table("runs")
    with transaction(db):
        record = next(runs.rows_where("id = ?", [run]))
        if not (record["articles_added"] or record["articles_updated"]):
            runs.delete(run)
            return
        runs.update(
            run,
            {
                "finished": now(),
                "articles_unchanged": unchanged,
                "articles_skipped": sum(not problem.kept for problem in problems),
                "problems": as_json([asdict(problem) for problem in problems]),
            },
        )


def article_known(db: Database, key: str) -> bool:
    """Whether the article of that key (see `article_key`) is stored, with its quotations."""
    return db.execute("select 1 from articles where key = ?", [key]).fetchone() is not None


def known_as(db: Database, article: Article) -> str:
    """The id under which the file holds the article: its own or, of a text that came under another name (a copy in
    another folder), that of the same text at the same address. Without one, nothing that is known may differ."""
    if article_known(db, article_key(article)):
        return article.id
    outlet = outlet_key(article.outlet) if article.outlet else None
    asked = {"text": article.text, "url": article.url, "outlet": outlet, "published": article.published}
    found = db.execute(sql("same_text"), asked).fetchone()
    return str(found[0]) if found else article.id


def is_current(db: Database, article: Article) -> bool:
    """Whether the file holds the article with all that is now known of it, so that nothing need be written or
    locked."""
    cursor = db.execute(sql("stored_article"), [article_key(article)])
    values = cursor.fetchone()
    if values is None:
        return False
    stored = dict(zip((column for column, *_ in cursor.description), values, strict=True))
    outlets = {article.outlet: stored["outlet_id"]} if article.outlet else {}
    row = article_row(article, outlets) | {"outlet": article.outlet}
    return all(stored[column] == value for column, value in row.items())


def has_given_quotes(db: Database, article: Article) -> bool:
    """Whether the file holds, of a known article, exactly the quotations that came with it; true if none did."""
    if article.given is None:
        return True
    key = article_key(article)
    select = "select key from quotes where article_id = (select id from articles where key = ?)"
    return {stored for (stored,) in db.execute(select, [key])} == {quote_key(key, quote) for quote in article.given}


def write(db: Database, analysis: Analysis, run: int, known: Outlets | None = None) -> Outcome:
    """What had to be done so that the file holds the article with exactly these quotations.

    Quotations that stay keep their row; those that go leave their utterance to its next version until `link`. What is
    KNOWN of outlets is stored with them; without it, what came with the install.
    """
    article = analysis.article
    with transaction(db):
        new = not article_known(db, article_key(article))
        outlets = outlet_ids(db, outlet_names(analysis), known or known_outlets())
        row = article_row(article, outlets) | {"topics": as_json(analysis.topics)}
        changes = _put_article(db, row | {"run_id": run} if new else row)
        (stored,) = db.table("articles").rows_where("key = ?", [row["key"]], select="id")
        quotes = _write_quotes(db, analysis, stored["id"], outlets)
        ids, tellers = _write_tellers(db, analysis, stored["id"])
        spans = _write_spans(db, analysis, stored["id"], ids)
        if not (changes or quotes or tellers or spans):
            return "unchanged"
        _count(db, run, "articles_added" if new else "articles_updated", quotes.added)
        if new:
            return "added"
        _forget_outlets(db)
    return "updated"


def refresh(db: Database, article: Article, run: int, known: Outlets | None = None) -> Outcome:
    """What had to be done so that a known article has this title, outlet, date and so on; its quotations stay."""
    with transaction(db):
        outlets = outlet_ids(db, [article.outlet] if article.outlet else [], known or known_outlets())
        if not _put_article(db, article_row(article, outlets)):
            return "unchanged"
        _count(db, run, "articles_updated")
        _forget_outlets(db)
    return "updated"


def renew_outlets(db: Database, known: Outlets) -> None:
    """Bring the outlets of the file up to date: a new version of quotes, or the user, may know more."""
    with transaction(db):
        file_outlets(db, known)


def _put_article(db: Database, row: Row) -> Changes:
    """What had to be written of the article's row. Where its address is another than before, or is taken back, it is no
    longer a version of what stands there."""
    before = next(
        (each["url"] for each in db.table("articles").rows_where("key = ?", [row["key"]], select="url")), None
    )
    changes = put(db, "articles", [row if row["url"] == before else row | ALONE])
    if changes:
        number_revisions(db, row["url"], before)
    return changes


def _write_quotes(db: Database, analysis: Analysis, article_id: int, outlets: dict[str, int]) -> Changes:
    quotes = distinct_quotes(analysis)
    db.execute(sql("hand_over_references"), {"article": article_id, "keys": as_array(quotes)})
    rows = [quote_row(key, quote, analysis.article, article_id, outlets) for key, quote in quotes.items()]
    forget_found(db, article_id)
    return sync(db, "quotes", rows, stored_keys(db, "quotes", "article_id = ?", [article_id]))


def _write_tellers(db: Database, analysis: Analysis, article_id: int) -> tuple[dict[str, int], Changes]:
    """The row ids of the article's quotations by key, and what had to be written so that each names its teller."""
    select = "id, key, reported_by_id"
    stored = {row["key"]: row for row in db.table("quotes").rows_where("article_id = ?", [article_id], select=select)}
    ids = {key: int(row["id"]) for key, row in stored.items()}
    rows = [row for row in teller_rows(analysis, ids) if stored[row["key"]]["reported_by_id"] != row["reported_by_id"]]
    return ids, put(db, "quotes", rows)


def _write_spans(db: Database, analysis: Analysis, article_id: int, ids: dict[str, int]) -> Changes:
    rows = [span for key, quote in distinct_quotes(analysis).items() for span in span_rows(key, quote, ids[key])]
    mine = "quote_id in (select id from quotes where article_id = ?)"
    return sync(db, "quote_spans", rows, stored_keys(db, "quote_spans", mine, [article_id]))


def _forget_outlets(db: Database) -> None:
    """Delete outlets that a correction has left without any mention."""
    db.execute(sql("forget_outlets"))


def _count(db: Database, run: int, column: str, quotes: int = 0) -> None:
    """Count within the article's own transaction, so that the numbers of a killed run are true as well."""
    statement = f"update runs set {column} = {column} + 1, quotes_added = quotes_added + ? where id = ?"  # noqa: S608
    db.execute(statement, [quotes, run])
