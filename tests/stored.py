"""What the tests of the store share: a small corpus made up for them, written the way `quotes add` writes."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass

import pytest
from sqlite_utils import Database

from quotes.records import Analysis, Article, Credit, CueClass, Kind, Quote, Span, Speaker, Venue
from quotes.store import (
    article_key,
    article_known,
    begin_run,
    finish_run,
    read_versions,
    save_speakers,
    write,
)
from quotes.store.links.links import save_groups, save_reprints, save_utterances
from quotes.store.transactions import transaction
from quotes.versions import Descent, Reprint, ReprintGroup, Utterance, Variant

HARBOUR = Article(
    id="harbour.txt",
    text=(
        "“The harbour will reopen on Monday,” Mayor Ingrid Solberg told the Daily Gull.\n"
        "She said that no ship was lost. “We were lucky,” she added, the Coast Herald reported."
    ),
    title="Harbour to reopen",
    outlet="Evening Post",
    url="https://example.org/harbour",
    published="2024-03-01",
    basis={"title": "stated", "outlet": "inferred"},
)
FERRY = Article(
    id="ferry.txt",
    text="'The harbour will reopen on Monday', said Solberg.\nThe ferry line said it was \"not consulted\".",
    title="Ferries wait",
    outlet="Coast Herald",
    published="2024-03-02",
)
BAKERY = Article(id="bakery.txt", text="“Bread is naïve art,” the baker Zoë Quill said.")
PLANS = Article(
    id="plans.txt",
    text=(
        "Solberg wants to build a second quay. She believes the harbour is safe. "
        "A survey found that most ships are late. “The quay will come,” Solberg said."
    ),
    title="A second quay",
    outlet="Evening Post",
    published="2024-03-03",
)

SOLBERG = Speaker("Ingrid Solberg", "person", "named", 1.0, "Mayor")


def span(article: Article, words: str) -> Span:
    start = article.text.index(words)
    return Span(start, start + len(words))


def harbour() -> Analysis:
    the_daily_gull = Venue("Daily Gull", "outlet", span(HARBOUR, "the Daily Gull"))
    reported = Credit("Coast Herald", span(HARBOUR, "the Coast Herald"))
    return Analysis(
        HARBOUR,
        (
            Quote(
                "direct",
                (span(HARBOUR, "The harbour will reopen on Monday"),),
                (span(HARBOUR, "told"),),
                (span(HARBOUR, "Mayor Ingrid Solberg"),),
                "marks",
                0.9,
                SOLBERG,
                the_daily_gull,
            ),
            Quote(
                "indirect",
                (span(HARBOUR, "no ship was lost"),),
                (span(HARBOUR, "said"),),
                (span(HARBOUR, "She"),),
                "clause",
                0.7,
                SOLBERG,
            ),
            Quote(
                "direct",
                (span(HARBOUR, "We were lucky"),),
                (span(HARBOUR, "added"),),
                (span(HARBOUR, "she"),),
                "marks",
                0.9,
                SOLBERG,
                None,
                reported,
            ),
        ),
        ("harbour", "mayor"),
    )


def ferry() -> Analysis:
    return Analysis(
        FERRY,
        (
            Quote(
                "direct",
                (span(FERRY, "The harbour will reopen on Monday"),),
                (span(FERRY, "said"),),
                (span(FERRY, "Solberg"),),
                "marks",
                0.9,
                Speaker("Solberg", "person", "named"),
            ),
            Quote(
                "mixed",
                (span(FERRY, 'it was "not consulted"'),),
                (span(FERRY, "line said"),),
                (span(FERRY, "The ferry line"),),
                "clause",
                0.8,
                Speaker(None, "organisation", "described", 0.5, "ferry line"),
            ),
        ),
        ("harbour", "ferry"),
    )


def bakery() -> Analysis:
    said = Quote("direct", (span(BAKERY, "Bread is naïve art"),), (span(BAKERY, "said"),), (span(BAKERY, "Zoë Quill"),))
    return Analysis(BAKERY, (said,))


def plans() -> Analysis:
    """A stance, a thought, a document and speech, in this order."""

    def aside(kind: Kind, content: str, cue: str, source: str, cue_class: CueClass, speaker: Speaker) -> Quote:
        spans = ((span(PLANS, words),) for words in (content, cue, source))
        return Quote(kind, *spans, "clause", 0.8, speaker, cue_class=cue_class)

    survey = Speaker(None, "anonymous", "described", 0.5, "survey")
    return Analysis(
        PLANS,
        (
            aside("indirect", "to build a second quay", "wants", "Solberg", "stance", SOLBERG),
            aside("indirect", "the harbour is safe", "believes", "She", "thought", SOLBERG),
            aside("indirect", "most ships are late", "found", "A survey", "document", survey),
            aside("direct", "The quay will come", "said", "Solberg said", "speech", SOLBERG),
        ),
    )


def many() -> list[Analysis]:
    """Articles enough to be interrupted between, with words, outlets and speakers in common."""
    return [_numbered(number) for number in range(30)] + [harbour(), ferry(), bakery()]


def _numbered(number: int) -> Analysis:
    text = f"“Tide number {number % 7} is high,” Keeper Bo Early told the Daily Gull. He said the lamp is lit."
    article = Article(f"tide-{number}.txt", text, outlet=f"Post {number % 3}", published=f"2024-04-{number % 9 + 1:02}")
    early = Speaker("Bo Early", "person", "named")
    gull = Venue("Daily Gull", "outlet", span(article, "the Daily Gull"))
    high = Quote("direct", (span(article, f"Tide number {number % 7} is high"),), speaker=early, venue=gull)
    lit = Quote("indirect", (span(article, "the lamp is lit"),), (span(article, "said"),), speaker=early)
    return Analysis(article, (high, lit), ("tide", f"topic {number % 4}"))


@dataclass(frozen=True)
class Links:
    utterances: tuple[Utterance, ...]
    reprints: tuple[Reprint, ...] = ()
    groups: tuple[ReprintGroup, ...] = ()


def links(db: Database) -> Links:
    """Equal texts are one utterance, and the ferry's article rewrites the harbour's; stands in for linking."""
    groups: dict[str, list[str]] = {}
    for version in read_versions(db):
        groups.setdefault(version.text, []).append(version.key)
    utterances = [
        Utterance(f"u-{keys[0]}", tuple(_variant(key, place) for place, key in enumerate(keys)), _lineage(keys))
        for keys in groups.values()
    ]
    copy, original = article_key(FERRY), article_key(HARBOUR)
    both = article_known(db, copy) and article_known(db, original)
    passages = ((Span(0, 5), Span(1, 6)),)
    reprint = Reprint(copy, original, "rewrite", 0.4, "1 of 2 sentences", passages)
    lineage = (
        Descent(original, None, "the earliest print here", (), "first"),
        Descent(copy, original, "credits Evening Post"),
    )
    group = ReprintGroup(f"g-{original}", lineage)
    return Links(tuple(utterances), (reprint,) if both else (), (group,) if both else ())


def save_links(db: Database, found: Links) -> None:
    """Let the file hold all of this, saved as linking saves what it has found."""
    with transaction(db):
        save_utterances(db, found.utterances)
        articles = {row["key"]: row["id"] for row in db.table("articles").rows_where(select="id, key")}
        save_reprints(db, list(articles.values()), found.reprints)
        save_groups(db, articles, found.groups)


def _lineage(keys: list[str]) -> tuple[Descent, ...]:
    """All taken from the first, or as likely from the second."""
    first = Descent(keys[0], None, "the earliest print here", (), "first")
    others = (Descent(key, keys[0], "the same words", tuple(keys[1:2]), is_guess=True) for key in keys[2:])
    second = (Descent(key, keys[0], "the same words") for key in keys[1:2])
    return (first, *second, *others) if len(keys) > 1 else ()


def _variant(key: str, place: int) -> Variant:
    return Variant(key, "verbatim" if place else "reference", 1, (), 1.0, "same words")


def add(db: Database, *analyses: Analysis) -> list[str]:
    """The outcome for each article of a whole run of `quotes add`."""
    run = begin_run(db, "en_test")
    outcomes = [write(db, analysis, run) for analysis in analyses]
    finish_run(db, run, unchanged=outcomes.count("unchanged"))
    save_speakers(db)
    save_links(db, links(db))
    return outcomes


def dump(db: Database) -> str:
    return "\n".join(db.conn.iterdump())


def integrity(db: Database) -> list[str]:
    """What is broken in the file: nothing, as a rule."""
    problems = [row[0] for row in db.execute("pragma integrity_check") if row[0] != "ok"]
    problems += [str(row) for row in db.execute("pragma foreign_key_check")]
    for name in db.table_names(fts5=True):
        db.execute(f'insert into "{name}" ("{name}", rank) values (\'integrity-check\', 1)')  # raises where it is not
    return problems


def merge_names(names, decided=None):
    """Surnames are who bears them; stands in for attribution's identity."""
    names = [(name, decided.called.get(name, name) if decided else name) for name, _, _ in names]
    full = {name.rsplit(" ", 1)[-1]: name for _, name in sorted(names) if " " in name}
    return {name: full.get(called, called) for name, called in names}


def reason(name, speaker):
    return "a surname"


def body_in_role(role, bodies):
    return next((body for body in sorted(bodies) if role.startswith(f"{body} ")), None)


@contextmanager
def plain_identity():
    """Stands in for attribution's identity: the store is tested without attribution."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("quotes.store.speakers.moves.merge_names", merge_names)
        patch.setattr("quotes.store.speakers.speakers.merge_names", merge_names)
        patch.setattr("quotes.store.speakers.speakers.body_in_role", body_in_role)
        patch.setattr("quotes.store.speakers.changes.reason", reason)
        yield


def without_indexes_of_pages(db):
    """Take back m013: its indexes hold columns that an older file did not have."""
    for index in ("quotes_by_article", "quotes_by_speaker", "idx_utterances_articles_altered"):
        db.execute(f"drop index {index}")
    db.execute("delete from _sqlite_migrations where name = 'm013_indexes_of_pages'")


def without_versions_that_count(db):
    """Take back m020: its index holds the class of a quotation, which an older file did not have."""
    for index in ("idx_articles_replaced_by", "articles_by_beginning", "quotes_by_class"):
        db.execute(f"drop index {index}")
    db.execute("alter table articles drop column replaced_by")
    db.execute("alter table variants drop column is_repeat")
    db["quotes"].create_index(["cue_class", "speaker_id"])
    db.execute("delete from _sqlite_migrations where name = 'm020_versions_that_count'")
