"""What quotations tell of the articles that they are in: where they stand, which are direct, whom they credit."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from quotes.linking.statements.statements import Statement
from quotes.records import Span, Spans
from quotes.versions import StoredArticle, Version


@dataclass(frozen=True)
class Quoted:
    """What is quoted in articles, by their keys."""

    spans: Mapping[str, Spans]
    """What of each article is quoted, in order."""
    direct: Mapping[str, Sequence[Statement]]
    """The direct quotations of each."""
    credits: Mapping[str, frozenset[str]]
    """The outlets that each credits, for itself or for any of its quotations."""


def quoted_in(articles: Iterable[StoredArticle], statements: Iterable[Statement]) -> Quoted:
    """What the statements, which are all of these articles' quotations, tell of them."""
    statements = tuple(statements)
    versions = [one.version for one in statements]
    return Quoted(spans_of(versions), _direct(statements), _credits(articles, versions))


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


def _direct(statements: Iterable[Statement]) -> dict[str, list[Statement]]:
    """The direct quotations of each article."""
    found: defaultdict[str, list[Statement]] = defaultdict(list)
    for statement in statements:
        if statement.version.kind == "direct":
            found[statement.version.article].append(statement)
    return found


def _credits(articles: Iterable[StoredArticle], versions: Iterable[Version]) -> dict[str, frozenset[str]]:
    """The outlets that each article credits, for itself or for any of its quotations."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for article in articles:
        found[article.key].update({article.credit} if article.credit else ())
    for version in versions:
        found[version.article].update(version.credits)
    return {article: frozenset(outlets) for article, outlets in found.items()}
