"""What linking returns, stored: utterances with counts over their versions, variants, and reprints."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass

from sqlite_utils import Database

from quotes.dates import in_utc
from quotes.store.keyed import AMONG, Row, as_array, as_json, key_of, stored_keys, sync
from quotes.store.speakers.speakers import name_utterances
from quotes.store.sqlfiles import sql
from quotes.versions import ALTERED, CARRYING, Descent, Reprint, ReprintGroup, Utterance

TOPICS = 5
"""Topics kept of an utterance: those that most of its articles share."""


@dataclass(frozen=True, slots=True)
class _Stored:
    """What an utterance's row takes over from a quotation."""

    id: int
    text: str
    article: int
    """The first version of its article."""
    revision: int
    speaker: int | None
    outlet: int | None
    published: str | None

    @property
    def print(self) -> tuple[int, int]:
        """The article as it was when it had the words."""
        return self.article, self.revision


def save_utterances(db: Database, utterances: Sequence[Utterance]) -> None:
    """Store these utterances in place of all that their quotations were in; only what changed is written."""
    keys = as_json([variant.quote for utterance in utterances for variant in utterance.variants])
    quotes = {row.pop("key"): _Stored(**row) for row in db.query(f"{sql('stored_quotes')} and q.key {AMONG}", [keys])}
    places = as_json([quote.id for quote in quotes.values()])
    topics = _topics(db, {quote.article for quote in quotes.values()})
    before = {row["key"] for row in db.query(sql("utterances_with"), [places])}
    sync(db, "utterances", _utterance_rows(utterances, quotes, topics), before)
    ids = _ids(db, "utterances", [one.key for one in utterances])
    variants = stored_keys(db, "variants", f"quote_id {AMONG}", [places])
    sync(db, "variants", _variant_rows(utterances, quotes, ids), variants)
    echoes = stored_keys(db, "echoes", f"utterance_id {AMONG} or other_id {AMONG}", [as_array(ids.values())] * 2)
    sync(db, "echoes", _echo_rows(utterances, ids), echoes)
    name_utterances(db, [one.key for one in utterances])


def save_reprints(db: Database, articles: Collection[int], reprints: Iterable[Reprint]) -> set[tuple[int, int]]:
    """The pairs of articles, one carrying the other's text, for which that has changed, now that these are the reprints
    of the articles among themselves and with all that are not waiting to be compared."""
    found = _of_others(db, reprints)
    ids = _ids(db, "articles", {key for reprint in found for key in (reprint.article, reprint.original)})
    rows = _reprint_rows(found, ids)
    given = {"articles": as_array(articles), "keys": as_json([row["key"] for row in rows])}
    before = {row["key"]: row for row in db.query(sql("stored_reprints"), given)}
    sync(db, "reprints", rows, set(before))
    after = {row["key"]: row for row in rows}
    changed = [key for key in before.keys() | after.keys() if _carried(before.get(key)) != _carried(after.get(key))]
    return {(row["article_id"], row["original_id"]) for key in changed for row in [before.get(key) or after[key]]}


def _carried(row: Row | None) -> tuple[object, ...] | None:
    """The part of a reprint that matters to the quotations in it."""
    if row is None or row["relation"] not in CARRYING:
        return None
    return row["article_id"], row["relation"], row["containment"]


def save_groups(db: Database, articles: Iterable[str], groups: Iterable[ReprintGroup]) -> None:
    """Store these as the groups of the articles with these keys; only what changed is written."""
    ids = _ids(db, "articles", articles)
    stored = stored_keys(db, "article_parents", f"article_id {AMONG}", [as_array(ids.values())])
    sync(db, "article_parents", _parent_rows(groups, ids), stored)


def _ids(db: Database, name: str, keys: Iterable[str]) -> dict[str, int]:
    rows = db.table(name).rows_where(f"key {AMONG}", [as_array(keys)], select="id, key")
    return {row["key"]: row["id"] for row in rows}


def _of_others(db: Database, reprints: Iterable[Reprint]) -> list[Reprint]:
    """The reprints except those between versions of one page: a changed page reprints nobody."""
    found = list(reprints)
    keys = as_json([key for reprint in found for key in (reprint.article, reprint.original)])
    rows = db.table("articles").rows_where(f"key {AMONG}", [keys], select="key, coalesce(version_of, id) as first")
    first = {row["key"]: row["first"] for row in rows}
    return [reprint for reprint in found if first[reprint.article] != first[reprint.original]]


def _topics(db: Database, articles: Iterable[int]) -> dict[int, list[str]]:
    rows = db.table("articles").rows_where(f"id {AMONG}", [as_array(articles)], select="id, topics")
    return {row["id"]: json.loads(row["topics"]) for row in rows}


def _utterance_rows(
    utterances: Iterable[Utterance], quotes: Mapping[str, _Stored], topics: Mapping[int, Sequence[str]]
) -> list[Row]:
    return [_utterance_row(each, [quotes[variant.quote] for variant in each.variants], topics) for each in utterances]


def _utterance_row(utterance: Utterance, versions: Sequence[_Stored], topics: Mapping[int, Sequence[str]]) -> Row:
    """The row of `utterances` without the speaker, who may change without linking."""
    articles = dict.fromkeys(version.article for version in versions)
    repeats = _repeats(utterance, versions)
    own = versions[0].print
    counted = [pair[:2] for pair in zip(utterance.variants, versions, repeats, strict=True) if not pair[2]]
    published = sorted((version.published for _, version in counted if version.published), key=in_utc)
    return {
        "key": utterance.key,
        "reference_id": versions[0].id,
        "text": versions[0].text,
        "versions": len(counted),
        "wordings": len({variant.wording for variant in utterance.variants}),
        "outlets": len({version.outlet for version in versions if version.outlet is not None}),
        "articles": len(articles),
        "first_published": published[0] if published else None,
        "last_published": published[-1] if published else None,
        "altered": sum(variant.relation in ALTERED and one.print != own for variant, one in counted),
        "flags": as_json(sorted({flag.name for variant in utterance.variants for flag in variant.flags})),
        "topics": as_json(_shared_topics(topics[article] for article in articles)),
    }


def _repeats(utterance: Utterance, versions: Sequence[_Stored]) -> list[bool]:
    """Of each of the utterance's versions, but the reference, whether an earlier version of its article has the same
    wording by the same speaker: what an article goes on printing is printed once."""
    prints = [
        ((stored.article, variant.wording, stored.speaker), stored.revision)
        for variant, stored in zip(utterance.variants, versions, strict=True)
    ]
    first: dict[tuple[int, int, int | None], int] = {}
    for what, revision in prints:
        first[what] = min(revision, first.get(what, revision))
    return [number > 0 and revision > first[what] for number, (what, revision) in enumerate(prints)]


def _shared_topics(articles: Iterable[Sequence[str]]) -> list[str]:
    """The topics that most of the articles share; among equals, those named first."""
    return [topic for topic, _ in Counter(topic for topics in articles for topic in topics).most_common(TOPICS)]


def _variant_rows(utterances: Iterable[Utterance], quotes: Mapping[str, _Stored], ids: Mapping[str, int]) -> list[Row]:
    return [
        {
            "key": key_of(utterance.key, variant.quote),
            "utterance_id": ids[utterance.key],
            "quote_id": quotes[variant.quote].id,
            "wording": variant.wording,
            "relation": variant.relation,
            "flags": as_json([asdict(flag) for flag in variant.flags]),
            "score": variant.score,
            "evidence": variant.evidence,
            "is_repeat": int(is_repeat),
            **_parent(descents.get(variant.quote), quotes),
        }
        for utterance in utterances
        for descents in [{descent.key: descent for descent in utterance.lineage}]
        for repeats in [_repeats(utterance, [quotes[variant.quote] for variant in utterance.variants])]
        for variant, is_repeat in zip(utterance.variants, repeats, strict=True)
    ]


def _echo_rows(utterances: Iterable[Utterance], ids: Mapping[str, int]) -> list[Row]:
    return [
        {
            "key": key_of(utterance.key, echo.other),
            "utterance_id": ids[utterance.key],
            "other_id": ids[echo.other],
            "kind": echo.kind,
            "score": echo.score,
            "evidence": echo.evidence,
        }
        for utterance in utterances
        for echo in utterance.echoes
    ]


def _parent(descent: Descent | None, quotes: Mapping[str, _Stored]) -> Row:
    """The columns of a version that tell which other it was likely taken from."""
    parent = descent.parent if descent else None
    return {
        "parent_id": quotes[parent].id if parent else None,
        "parent_evidence": descent.evidence if descent else "",
        "parent_ties": as_json(descent.ties if descent else ()),
        "parent_order": descent.order if descent else "",
        "parent_is_guess": int(descent is not None and descent.is_guess),
    }


def _parent_rows(groups: Iterable[ReprintGroup], articles: Mapping[str, int]) -> list[Row]:
    return [
        {
            "key": key_of(group.key, descent.key),
            "group_key": group.key,
            "article_id": articles[descent.key],
            "parent_id": articles[descent.parent] if descent.parent else None,
            "evidence": descent.evidence,
            "ties": as_json(descent.ties),
            "parent_order": descent.order,
            "parent_is_guess": int(descent.is_guess),
        }
        for group in groups
        for descent in group.lineage
    ]


def _reprint_rows(reprints: Iterable[Reprint], articles: Mapping[str, int]) -> list[Row]:
    return [
        {
            "key": key_of(reprint.article, reprint.original),
            "article_id": articles[reprint.article],
            "original_id": articles[reprint.original],
            "relation": reprint.relation,
            "containment": reprint.containment,
            "evidence": reprint.evidence,
            "passages": as_json(reprint.passages),
            "is_guess": int(reprint.is_guess),
        }
        for reprint in reprints
    ]
