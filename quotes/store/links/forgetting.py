"""An article taken out of the file, with all that hangs on it, and the decisions that were about it."""

from __future__ import annotations

from dataclasses import dataclass

from sqlite_utils import Database

from quotes.errors import NotInDatabaseError
from quotes.linking.statements.statements import prepare
from quotes.linking.statements.texts import text_of
from quotes.linking.statements.weights import count_stems
from quotes.store.keyed import AMONG, as_array, stored_keys
from quotes.store.links.decisions import UtteranceDecision, read_utterance_decisions
from quotes.store.links.pool import LinkingPool
from quotes.store.lookup import SHORTEST
from quotes.store.speakers.decisions import Decision, QuotationPrint, all_decisions
from quotes.store.sqlfiles import sql
from quotes.store.transactions import transaction

_SEARCHED = ("articles", "quotes", "outlets", "speakers")


@dataclass(frozen=True, slots=True)
class Forgotten:
    """What was taken out, and which decisions are about it: these stay, and hold again if it ever comes back."""

    key: str
    title: str
    outlet: str | None
    published: str | None
    versions: int
    quotations: int
    """In all versions, of any class."""
    of_speakers: tuple[Decision, ...]
    of_utterances: tuple[UtteranceDecision, ...]


def forget_article(db: Database, named: str) -> Forgotten:
    """Take out the article of that key (or its beginning), address or id, in all its versions, at once.

    Utterances that it has words of go on with the prints of others; `link` counts them anew. Nothing of it stays in the
    file, not even where SQLite keeps room for what comes next.
    """
    db.execute("pragma secure_delete = on")
    with transaction(db):
        first = _first_version(db, named)
        versions = list(db.query(sql("article_to_forget"), {"first": first}))
        gone = _forgotten(db, versions)
        _forget_stems(db, [version["id"] for version in versions])
        for version in versions:
            db.execute(sql("hand_over_references"), {"article": version["id"], "keys": "[]"})
            db.execute("delete from articles where id = ?", [version["id"]])
        _forget_visits(db, [version[name] for version in versions for name in ("url", "page", "source_id")])
        db.execute(sql("forget_outlets"))
        db.execute("delete from speakers where not exists (select 1 from quotes where speaker_id = speakers.id)")
    for name in _SEARCHED:  # what was deleted from a full-text index stands in it until its parts are put together
        db.table(name).optimize()
    return gone


def _first_version(db: Database, named: str) -> int:
    """The row of the article's first version."""
    beginning = named if len(named) >= SHORTEST else "g"  # no key has a "g"
    found = list(db.query(sql("articles_named"), {"beginning": beginning, "named": named}))
    firsts = {row["first"]: row["key"] for row in found}
    if not firsts:
        raise NotInDatabaseError(
            f"{named}: no article here has that key, address or id. The article's page has its key in the address, and "
            "`quotes export` has its id."
        )
    if len(firsts) > 1:
        raise NotInDatabaseError(f"{named}: several articles are called so, {' and '.join(list(firsts.values())[:2])}.")
    return int(next(iter(firsts)))


def _forgotten(db: Database, versions: list[dict[str, object]]) -> Forgotten:
    ids = as_array(version["id"] for version in versions)
    quotations = stored_keys(db, "quotes", f"article_id {AMONG}", [ids])
    return Forgotten(
        **{name: versions[0][name] for name in ("key", "outlet", "published")},  # type: ignore[arg-type]
        title=str(versions[0]["title"] or " ".join(f"{versions[0]['opening']} …".split())),
        versions=len(versions),
        quotations=len(quotations),
        of_speakers=_about(db, quotations, {str(version["key"]) for version in versions}),
        of_utterances=tuple(
            one for one in read_utterance_decisions(db) if quotations.intersection((*one.quotes, *one.others))
        ),
    )


def _about(db: Database, quotations: set[str], articles: set[str]) -> tuple[Decision, ...]:
    """The decisions on who said words of the articles."""
    return tuple(
        decision
        for decision in all_decisions(db)
        if decision.state != "forgotten"
        and any(
            each.quote in quotations if isinstance(each, QuotationPrint) else each.article in articles
            for each in decision.prints
        )
    )


def _forget_stems(db: Database, versions: list[int]) -> None:
    """Take the words out of those that linking has counted: one that nobody else has may be the name that must go."""
    pool = LinkingPool(db)
    texts = count_stems(map(text_of, pool.articles(versions).values()))
    quotations = count_stems(prepare(pool.versions_in(versions).values()))
    rows = [(thing, *each) for thing, stems in (("articles", texts), ("quotes", quotations)) for each in stems.items()]
    db.conn.executemany("update _linking_stems set number = number - ?3 where thing = ?1 and stem = ?2", rows)
    db.execute("delete from _linking_stems where number <= 0")


def _forget_visits(db: Database, addresses: list[object]) -> None:
    """Forget that the pages were fetched: of a page that was not, nobody asks whether it has changed."""
    db.table("fetches").delete_where(f"url {AMONG}", [as_array(addresses)])
