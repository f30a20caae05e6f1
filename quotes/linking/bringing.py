"""Statements -> utterances: the part that linking everything at once and linking only what is new have in common."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence

from quotes.decided import DecidedUtterances
from quotes.linking.byhand import arrange, explained
from quotes.linking.clusters import gather
from quotes.linking.judgements import Judgements
from quotes.linking.lineage import Lineages
from quotes.linking.statements import Statement
from quotes.linking.utterances import describe
from quotes.pairs import Pair
from quotes.records import Span, Spans
from quotes.versions import Reprint, StoredArticle, Utterance, Version


def bring_together(
    statements: Sequence[Statement],
    pairs: Iterable[Pair],
    judgements: Judgements,
    lineages: Lineages,
    reprints: Iterable[Reprint],
    known: Mapping[str, str],
    decided: DecidedUtterances,
    taken: Container[str] = (),
) -> tuple[Utterance, ...]:
    """The utterances that the statements are versions of, by the rules and then by what people decided."""
    clusters = arrange(gather(statements, pairs, judgements), decided, judgements)
    return explained(describe(clusters, judgements, reprints, known, lineages, taken), decided)


def direct_of(statements: Iterable[Statement]) -> dict[str, list[Statement]]:
    """The direct quotations of each article."""
    found: defaultdict[str, list[Statement]] = defaultdict(list)
    for statement in statements:
        if statement.version.kind == "direct":
            found[statement.version.article].append(statement)
    return found


def spans_of(versions: Iterable[Version]) -> dict[str, Spans]:
    """What of each article is quoted, in order; a report within a report is part of the outer one."""
    spans: defaultdict[str, list[Span]] = defaultdict(list)
    for version in versions:
        spans[version.article] += version.content
    return {article: tuple(_apart(sorted(own))) for article, own in spans.items()}


def _apart(spans: Iterable[Span]) -> Iterator[Span]:
    """The same in spans that do not overlap."""
    current: Span | None = None
    for span in spans:
        if current and span.start < current.end:
            current = Span(current.start, max(current.end, span.end))
        else:
            if current:
                yield current
            current = span
    if current:
        yield current


def credits_of(versions: Iterable[Version], articles: Iterable[StoredArticle]) -> dict[str, frozenset[str]]:
    """The outlets that each article credits, for itself or for any of its quotations."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for article in articles:
        found[article.key].update({article.credit} if article.credit else ())
    for version in versions:
        found[version.article].update(version.credits)
    return {article: frozenset(outlets) for article, outlets in found.items()}
