"""Later changes to the tables, as numbered migrations: files made before them are brought up to date when opened.

A migration changes tables, by its own SQL alone. What today's rules make of the rows that a file of before has follows
when all migrations are done (renewal.py), so that no later rule and no later column changes what a migration does.
"""

from __future__ import annotations

from sqlite_utils import Database

from quotes.store.file.schema import MIGRATIONS
from quotes.store.file.tables import create_table
from quotes.store.sqlfiles import sql, statements


def migration_names() -> frozenset[str]:
    """The names of all migrations that this version knows: on an empty database all are pending."""
    with Database(memory=True, execute_plugins=False) as empty:
        return frozenset(migration.name for migration in MIGRATIONS.pending(empty))


@MIGRATIONS()
def m002_cue_class(db: Database) -> None:
    """What the cue of each quotation tells of; all that were found before are speech."""
    quotes = db.table("quotes")
    quotes.add_column("cue_class", str, not_null_default="speech")
    # Start page and speakers' pages count by both: these indexes alone answer, without a look at the long rows.
    quotes.create_index(["cue_class", "speaker_id"])
    quotes.create_index(["speaker_id", "cue_class"])
    db.execute("drop index idx_quotes_speaker_id")


@MIGRATIONS()
def m003_manner(db: Database) -> None:
    """How each quotation was said, and in whose words it is told; all that were found before were plainly said."""
    quotes = db.table("quotes")
    quotes.add_column("polarity", str, not_null_default="said")
    quotes.add_column("modality", str, not_null_default="")
    db.execute("alter table quotes add column reported_by_id integer references quotes(id) on delete set null")
    quotes.create_index(["reported_by_id"])
    quotes.create_index(["polarity"])
    quotes.create_index(["modality"])


@MIGRATIONS()
def m004_speaker_decisions(db: Database) -> None:
    """What people decided about speakers, and which names went from one speaker to another, and why."""
    create_table(
        db,
        "speaker_decisions",
        {
            "made": str,
            "origin": str,
            "action": str,
            "name": str,
            "other": str | None,
            "names": str,
            "prints": str,
            "kind": str | None,
            "wikidata": str | None,
            "note": str | None,
        },
    )
    create_table(
        db,
        "speaker_changes",
        {"run_id": int | None, "changed": str, "old": str, "old_key": str, "new": str, "names": str, "why": str},
        refers={"run_id": "runs"},
        indexes=[("run_id",), ("old_key",)],
    )
    create_table(
        db,
        "speaker_ties",
        {"speaker_id": int, "body_id": int, "role": str, "prints": int},
        refers={"speaker_id": "speakers", "body_id": "speakers"},
        indexes=[("speaker_id",), ("body_id",)],
    )
    db.table("speakers").add_column("wikidata", str)


@MIGRATIONS()
def m005_outlet_facts(db: Database) -> None:
    """Where each outlet is, what it is and where it publishes."""
    for column in ("country", "kind", "domain"):
        db.table("outlets").add_column(column, str)


@MIGRATIONS()
def m006_decisions_apart(db: Database) -> None:
    """Numbers of decisions that are never given twice, whether each was reckoned with yet, and what attribution found
    about quotations that a person put down to somebody else."""
    decisions = db.table("speaker_decisions")
    numbered = decisions.schema.replace("INTEGER PRIMARY KEY", "INTEGER PRIMARY KEY AUTOINCREMENT", 1)
    db.execute("alter table speaker_decisions rename to earlier_decisions")
    db.execute(numbered)
    db.execute("insert into speaker_decisions select * from earlier_decisions")
    db.execute("drop table earlier_decisions")
    decisions.create_index(["key"], unique=True)
    decisions.add_column("state", str, not_null_default="new")
    db.execute("update speaker_decisions set state = 'in force'")
    create_table(
        db,
        "found_speakers",
        {
            "quote_id": int,
            "speaker_name": str | None,
            "speaker_kind": str | None,
            "speaker_role": str | None,
            "speaker_method": str | None,
            "speaker_confidence": float | None,
        },
        refers={"quote_id": "quotes"},
        indexes=[("quote_id",)],
    )


@MIGRATIONS()
def m007_lineage(db: Database) -> None:
    """Which version was likely taken from which, and which article; empty until `quotes link` brings them together."""
    variants = db.table("variants")
    db.execute("alter table variants add column parent_id integer references quotes(id) on delete set null")
    variants.add_column("parent_evidence", str, not_null_default="")
    variants.add_column("parent_ties", str, not_null_default="[]")
    variants.create_index(["parent_id"])
    create_table(
        db,
        "article_parents",
        {"group_key": str, "article_id": int, "parent_id": int | None, "evidence": str, "ties": str},
        refers={"article_id": "articles", "parent_id": "articles"},
        indexes=[("group_key",), ("article_id",), ("parent_id",)],
    )


@MIGRATIONS()
def m008_utterance_decisions(db: Database) -> None:
    """What people decided about which quotations are of one utterance; numbers of decisions are never given twice."""
    db.execute(sql("utterance_decisions"))
    db.table("utterance_decisions").create_index(["key"], unique=True)


@MIGRATIONS()
def m009_echoes(db: Database) -> None:
    """Which utterances state the same as another, maybe on another occasion, and which are somebody else's mention."""
    create_table(
        db,
        "echoes",
        {"utterance_id": int, "other_id": int, "kind": str, "score": float, "evidence": str},
        refers={"utterance_id": "utterances", "other_id": "utterances"},
        indexes=[("utterance_id",), ("other_id",)],
    )


@MIGRATIONS()
def m010_growing_links(db: Database) -> None:
    """What linking keeps to find what a new article touches; names that begin with a line are hidden by Datasette."""
    for statement in statements("growing"):
        db.execute(statement)


@MIGRATIONS()
def m011_problems(db: Database) -> None:
    """Which inputs were skipped, over all runs, and which of them were read later."""
    create_table(
        db,
        "problems",
        {
            "source": str,
            "place": str,
            "message": str,
            "remedy": str,
            "kept": int,
            "first_seen": str,
            "last_seen": str,
            "times": int,
            "resolved": str | None,
        },
        indexes=[("source",), ("resolved",)],
    )


@MIGRATIONS()
def m012_versions_of_articles(db: Database) -> None:
    """What pages tell besides (change, language, credit), and which articles are versions of one; all that were read
    before are whole and English."""
    articles = db.table("articles")
    articles.add_column("modified", str)
    articles.add_column("language", str, not_null_default="en")
    articles.add_column("credit", str)
    articles.add_column("stub", int, not_null_default=0)
    articles.add_column("revision", int, not_null_default=1)
    db.execute("alter table articles add column version_of integer references articles(id) on delete set null")
    articles.create_index(["url"])
    articles.create_index(["version_of"])
    articles.create_index(["language"])


@MIGRATIONS()
def m013_indexes_of_pages(db: Database) -> None:
    """Indexes that answer what pages ask of hundred thousands of quotations without a look at the long rows."""
    quotes = db.table("quotes")
    quotes.create_index(
        ["article_id", "cue_class", "polarity", "kind", "speaker_id", "venue"], index_name="quotes_by_article"
    )
    quotes.create_index(["speaker_id", "cue_class", "article_id"], index_name="quotes_by_speaker")
    db.execute("drop index if exists idx_quotes_speaker_id_cue_class")
    db.table("utterances").create_index(["articles", "altered"])


@MIGRATIONS()
def m014_fetches(db: Database) -> None:
    """Which addresses were fetched, when, and by what the server knows whether they have changed since."""
    create_table(
        db,
        "fetches",
        {"url": str, "etag": str | None, "last_modified": str | None, "fetched": str, "status": int},
        indexes=[("fetched",)],
    )


@MIGRATIONS()
def m015_when_versions_were_printed(db: Database) -> None:
    """When each version of an article was printed, so that a later one comes behind the first in all that goes by time.
    What had been linked by the date of the first is to be linked again."""
    for statement in statements("printed"):
        db.execute(statement)


@MIGRATIONS()
def m016_credit_links(db: Database) -> None:
    """An article whose credit changes is compared anew: who credits the other does not tell a story independently."""
    for statement in statements("credit_links"):
        db.execute(statement)


@MIGRATIONS()
def m017_by_when_printed(db: Database) -> None:
    """An index for what is listed by when it was printed. Versions of which the month is known are numbered anew."""
    db.table("articles").create_index(["printed"])


@MIGRATIONS()
def m018_known_order(db: Database) -> None:
    """Whether it is known which of two came first, which the evidence alone said: of each print, and of the two
    articles of a reprint."""
    for statement in statements("known_order"):
        db.execute(statement)


@MIGRATIONS()
def m019_guessed_parents(db: Database) -> None:
    """Whether it is a guess what a print was taken from, which its evidence alone said."""
    for statement in statements("guessed_parents"):
        db.execute(statement)


@MIGRATIONS()
def m020_versions_that_count(db: Database) -> None:
    """Which version of each article counts (renewal.py finds it), and which prints only repeat what one before has."""
    for statement in statements("versions_that_count"):
        db.execute(statement)
