"""What linking gives back: utterances with what is counted over their versions, variants, and reprints."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Protocol

from sqlite_utils import Database

from quotes.store.database import transaction
from quotes.store.keyed import Row, as_json, key_of, stored_keys, sync
from quotes.store.schema import sql
from quotes.store.speakers import name_utterances
from quotes.versions import Descent, Reprint, ReprintGroup, Utterance

TOPICS = 5
"""Topics kept of an utterance: those that most of its articles share."""

_UNALTERED = {"reference", "verbatim", "re-punctuated"}


class Links(Protocol):
    """What linking finds out."""

    @property
    def utterances(self) -> tuple[Utterance, ...]:
        """All utterances; every stored quotation of speech or of a document is a variant of exactly one."""

    @property
    def reprints(self) -> tuple[Reprint, ...]:
        """Pairs of articles."""

    @property
    def groups(self) -> tuple[ReprintGroup, ...]:
        """The groups of articles that carry one text, with which was taken from which."""


@dataclass(frozen=True, slots=True)
class _Stored:
    """What an utterance's row takes over from a quotation."""

    id: int
    text: str
    article: int
    outlet: int | None
    published: str | None


def save_links(db: Database, links: Links) -> bool:
    """Whether the links still fit: then the file holds these utterances and reprints and no others; only what changed
    is written. Where another process has stored or removed quotations since they were read, nothing is."""
    with transaction(db):
        quotes = {row.pop("key"): _Stored(**row) for row in db.query(sql("stored_quotes"))}
        if quotes.keys() != {variant.quote for utterance in links.utterances for variant in utterance.variants}:
            return False
        _save(db, "utterances", _utterance_rows(links.utterances, quotes, _topics(db)))
        _save(db, "variants", _variant_rows(links.utterances, quotes, _ids(db, "utterances")))
        articles = _ids(db, "articles")
        first = _first_versions(db)
        others = [reprint for reprint in links.reprints if first[reprint.article] != first[reprint.original]]
        _save(db, "reprints", _reprint_rows(others, articles))
        _save(db, "article_parents", _parent_rows(links.groups, articles))
        name_utterances(db)
    return True


def _save(db: Database, name: str, rows: list[Row]) -> None:
    sync(db, name, rows, stored_keys(db, name))


def _ids(db: Database, name: str) -> dict[str, int]:
    return {row["key"]: row["id"] for row in db.table(name).rows_where(select="id, key")}


def _first_versions(db: Database) -> dict[str, int]:
    """The first version of each article, by the article's key: a changed page reprints nobody."""
    rows = db.table("articles").rows_where(select="key, coalesce(version_of, id) as first")
    return {row["key"]: row["first"] for row in rows}


def _topics(db: Database) -> dict[int, list[str]]:
    return {row["id"]: json.loads(row["topics"]) for row in db.table("articles").rows_where(select="id, topics")}


def _utterance_rows(
    utterances: Iterable[Utterance], quotes: Mapping[str, _Stored], topics: Mapping[int, Sequence[str]]
) -> list[Row]:
    return [_utterance_row(each, [quotes[variant.quote] for variant in each.variants], topics) for each in utterances]


def _utterance_row(utterance: Utterance, versions: Sequence[_Stored], topics: Mapping[int, Sequence[str]]) -> Row:
    """The row of `utterances`, but for the speaker, who may change without linking."""
    articles = dict.fromkeys(version.article for version in versions)
    published = sorted(version.published for version in versions if version.published)
    return {
        "key": utterance.key,
        "reference_id": versions[0].id,
        "text": versions[0].text,
        "versions": len(versions),
        "wordings": len({variant.wording for variant in utterance.variants}),
        "outlets": len({version.outlet for version in versions if version.outlet is not None}),
        "articles": len(articles),
        "first_published": published[0] if published else None,
        "last_published": published[-1] if published else None,
        "altered": sum(variant.relation not in _UNALTERED for variant in utterance.variants),
        "flags": as_json(sorted({flag.name for variant in utterance.variants for flag in variant.flags})),
        "topics": as_json(_shared_topics(topics[article] for article in articles)),
    }


def _shared_topics(articles: Iterable[Sequence[str]]) -> list[str]:
    """The topics that most of the articles have; of equals those named first."""
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
            **_parent(descents.get(variant.quote), quotes),
        }
        for utterance in utterances
        for descents in [{descent.key: descent for descent in utterance.lineage}]
        for variant in utterance.variants
    ]


def _parent(descent: Descent | None, quotes: Mapping[str, _Stored]) -> Row:
    """The columns of a version that tell which other it was likely taken from."""
    parent = descent.parent if descent else None
    return {
        "parent_id": quotes[parent].id if parent else None,
        "parent_evidence": descent.evidence if descent else "",
        "parent_ties": as_json(descent.ties if descent else ()),
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
        }
        for reprint in reprints
    ]
