"""Quotations -> utterances with all their versions; articles -> reprints. Pure: the store feeds it and keeps what it
finds."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from quotes.decided import Gathered
from quotes.linking.byhand import arrange, explained
from quotes.linking.candidates import find_candidates
from quotes.linking.clusters import Judgements, gather
from quotes.linking.lineage import Lineages
from quotes.linking.passages import find_facing
from quotes.linking.reprints import find_reprints
from quotes.linking.statements import Statement, prepare, weights
from quotes.linking.utterances import describe
from quotes.records import Span, Spans
from quotes.versions import Reprint, ReprintGroup, StoredArticle, Utterance, Version

__all__ = ["Linking", "link"]


@dataclass(frozen=True, slots=True)
class Linking:
    """What linking found: every quotation in exactly one utterance, the pairs of articles that share a text, and the
    groups of those that carry one, with who took it from whom."""

    utterances: tuple[Utterance, ...]
    reprints: tuple[Reprint, ...]
    groups: tuple[ReprintGroup, ...] = ()


def link(
    versions: Iterable[Version],
    articles: Iterable[StoredArticle],
    known: Mapping[str, str] | None = None,
    decided: Gathered | None = None,
) -> Linking:
    """The utterances and reprints, the same whatever order the versions come in. `known` gives the key of the
    utterance that a quotation was in before, by the quotation's key; what people `decided` goes before all rules."""
    statements, articles = prepare(versions), tuple(articles)
    reprints = find_reprints(articles, _quoted(statement.version for statement in statements), _direct(statements))
    weight = weights(statements)
    facing_pairs = find_facing(statements, reprints)
    judgements = Judgements(weight, facing_pairs, reprints)
    found = gather(statements, find_candidates(statements, weight) | facing_pairs, judgements)
    decided = decided or Gathered()
    lineages = Lineages(statements, reprints)
    utterances = describe(arrange(found, decided, judgements), judgements, reprints, known or {}, lineages)
    return Linking(explained(utterances, decided), reprints, lineages.of_articles(articles))


def _direct(statements: Iterable[Statement]) -> dict[str, list[Statement]]:
    """The direct quotations of each article."""
    found: defaultdict[str, list[Statement]] = defaultdict(list)
    for statement in statements:
        if statement.version.kind == "direct":
            found[statement.version.article].append(statement)
    return found


def _quoted(versions: Iterable[Version]) -> dict[str, Spans]:
    """The spans of each article's quotations, in order."""
    spans: defaultdict[str, list[Span]] = defaultdict(list)
    for version in versions:
        spans[version.article] += version.content
    return {article: tuple(sorted(own)) for article, own in spans.items()}
