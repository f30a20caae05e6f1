"""The tables, indexes and full-text indexes of a new quotes database: the first of its numbered migrations.

Every table has an INTEGER PRIMARY KEY, which full-text search needs, and beside it a `key` made from what the row
is, which stays the same when the file is built anew. What tables and columns mean stands in metadata.yml; what came
later, in upgrades.py.
"""

from __future__ import annotations

from sqlite_utils import Database, Migrations

from quotes.store.file.tables import create_table

MIGRATIONS = Migrations("quotes")


@MIGRATIONS()
def m001_initial(db: Database) -> None:
    """Articles, their quotations and speakers, the utterances and reprints over them, and the runs that wrote them."""
    _create_articles(db)
    _create_speakers(db)
    _create_quotes(db)
    _create_quote_spans(db)
    _create_utterances(db)
    _create_variants(db)
    _create_reprints(db)


def _create_articles(db: Database) -> None:
    """Outlets, runs, and the articles that came in them."""
    create_table(db, "outlets", {"name": str}, search=("name",))
    create_table(
        db,
        "runs",
        {
            "started": str,
            "finished": str | None,
            "version": str,
            "model": str | None,
            "articles_added": int,
            "articles_updated": int,
            "articles_unchanged": int,
            "articles_skipped": int,
            "quotes_added": int,
            "problems": str,
        },
    )
    create_table(
        db,
        "articles",
        {
            "source_id": str,
            "outlet_id": int | None,
            "title": str | None,
            "url": str | None,
            "published": str | None,
            "author": str | None,
            "page": str | None,
            "page_start": int,
            "text": str,
            "furniture": str,
            "basis": str,
            "topics": str,
            "run_id": int | None,
        },
        refers={"outlet_id": "outlets", "run_id": "runs"},
        indexes=[("outlet_id", "published"), ("published",), ("run_id",)],
        search=("title", "text"),
    )


def _create_speakers(db: Database) -> None:
    """Speakers, and the names that articles use for them."""
    create_table(
        db,
        "speakers",
        {"name": str, "kind": str, "role": str | None},
        search=("name",),
    )
    create_table(
        db,
        "speaker_names",
        {"speaker_id": int, "name": str, "prints": int},
        refers={"speaker_id": "speakers"},
        indexes=[("speaker_id",)],
    )
    db.table("speaker_names").create_index(["name"], unique=True)


def _create_quotes(db: Database) -> None:
    """Quotations."""
    create_table(
        db,
        "quotes",
        {
            "article_id": int,
            "kind": str,
            "text": str,
            "cue": str | None,
            "source": str | None,
            "context": str,
            "start": int,
            "end": int,
            "method": str,
            "confidence": float,
            "speaker_id": int | None,
            "speaker_name": str | None,
            "speaker_kind": str | None,
            "speaker_role": str | None,
            "speaker_method": str | None,
            "speaker_confidence": float | None,
            "venue": str | None,
            "venue_kind": str | None,
            "venue_carried": int | None,
            "venue_outlet_id": int | None,
            "credited": str | None,
            "credited_outlet_id": int | None,
        },
        refers={
            "article_id": "articles",
            "speaker_id": "speakers",
            "venue_outlet_id": "outlets",
            "credited_outlet_id": "outlets",
        },
        indexes=[
            ("article_id", "start"),
            ("speaker_id",),
            ("speaker_name",),
            ("kind",),
            ("venue_outlet_id",),
            ("credited_outlet_id",),
        ],
        search=("text", "source", "speaker_name"),
    )


def _create_quote_spans(db: Database) -> None:
    """The stretches of text that quotations rest on."""
    create_table(
        db,
        "quote_spans",
        {"quote_id": int, "role": str, "position": int, "start": int, "end": int},
        refers={"quote_id": "quotes"},
        indexes=[("quote_id", "role", "position")],
    )


def _create_utterances(db: Database) -> None:
    """What was said, over all that print it."""
    create_table(
        db,
        "utterances",
        {
            "reference_id": int,
            "speaker_id": int | None,
            "text": str,
            "versions": int,
            "wordings": int,
            "outlets": int,
            "articles": int,
            "first_published": str | None,
            "last_published": str | None,
            "altered": int,
            "flags": str,
            "topics": str,
        },
        refers={"reference_id": "quotes", "speaker_id": "speakers"},
        indexes=[("reference_id",), ("speaker_id",), ("versions",), ("altered",)],
    )


def _create_variants(db: Database) -> None:
    """The quotations that are versions of an utterance, and how each departs from its reference."""
    create_table(
        db,
        "variants",
        {
            "utterance_id": int,
            "quote_id": int,
            "wording": int,
            "relation": str,
            "flags": str,
            "score": float,
            "evidence": str,
        },
        refers={"utterance_id": "utterances", "quote_id": "quotes"},
        indexes=[("utterance_id", "wording"), ("relation",)],
    )
    db.table("variants").create_index(["quote_id"], unique=True)


def _create_reprints(db: Database) -> None:
    """Articles that carry another's text, or tell its story."""
    create_table(
        db,
        "reprints",
        {
            "article_id": int,
            "original_id": int,
            "relation": str,
            "containment": float,
            "evidence": str,
            "passages": str,
        },
        refers={"article_id": "articles", "original_id": "articles"},
        indexes=[("article_id",), ("original_id",)],
    )
