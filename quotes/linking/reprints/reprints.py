"""Which articles carry another's text: copies, rewrites, and the same story told anew, with a credit or on its own.

Pairs are found by shared runs of five words and by telling words; never is everything compared with everything.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations
from typing import TypeVar

from quotes.dates import later
from quotes.linking.reprints.article_pairs import ArticlePair, Side
from quotes.linking.statements.index import STANDING, common_keys
from quotes.linking.statements.quoted import Quoted
from quotes.linking.statements.texts import Text, story, text_of
from quotes.linking.statements.weights import ArticleWeights, count_stems
from quotes.pairs import Pair, pair_of
from quotes.versions import CARRYING, ORDER_UNKNOWN, Reprint, ReprintRelation, StoredArticle

SHARED_RUNS = 8
"""Runs of words that two articles must share before they are compared on that account."""

_FACING = {"rewrite": 4, "same story": 2}
"""Sentences that must face each other at least: a sentence or two are alike by chance."""

_COPY, _OF_COPY, _EDITED, _MOSTLY_QUOTED, _REWRITTEN, _TOUCHING = 0.9, 0.4, 0.3, 0.7, 0.5, 0.1
"""Shares: of one article's runs in the other for a copy, and of the other's in the one; of the runs for an edited copy;
of the shared runs in quotations for shared quotations; of one article's sentences that face one of the other for a
rewrite, for the same story."""

F = TypeVar("F", int, str)


def find_reprints(articles: Iterable[StoredArticle], quoted: Quoted) -> tuple[Reprint, ...]:
    """The pairs of articles that carry one text or tell one story, in the order of their keys."""
    texts = [text_of(article) for article in articles]
    weight = ArticleWeights(count_stems(texts), len(texts))
    sides = [side_of(text, weight, quoted) for text in sorted(texts, key=lambda text: text.article.key)]
    found = (reprint_of(sides[i], sides[j]) for i, j in _candidates(sides))
    return tuple(sorted((reprint for reprint in found if reprint), key=lambda each: (each.article, each.original)))


def side_of(text: Text, weight: ArticleWeights, quoted: Quoted) -> Side:
    """The article with what is quoted in it."""
    key = text.article.key
    spans, direct, credits = quoted.spans.get(key, ()), quoted.direct.get(key, ()), quoted.credits.get(key, frozenset())
    return Side(text, story(text, weight), spans, direct, credits)


def reprint_of(one: Side, other: Side) -> Reprint | None:
    """How one of two articles carries the text or tells the story of the other; None if it does not. The same whichever
    is named first."""
    pair = _pair(one, other)
    is_near = len(pair.shared) >= SHARED_RUNS or pair.may_be_one_story
    return _reprint(pair) if is_near else None


def may_be_one_story(one: Side, other: Side) -> bool:
    """True where the two are worth comparing though they were not found by the runs of words that they share."""
    return _pair(one, other).may_be_one_story


def _pair(one: Side, other: Side) -> ArticlePair:
    return ArticlePair(*sorted((one, other), key=lambda side: side.article.key))


def _candidates(sides: Sequence[Side]) -> set[Pair]:
    """Positions of the articles that share runs of words, or telling words."""
    stories = {
        (one, other)
        for one, other in set(_pairs(_places(side.story for side in sides).values()))
        if may_be_one_story(sides[one], sides[other])
    }
    places = _places(side.text.runs for side in sides)
    common = common_keys((run, side.article.key) for side in sides for run in side.text.runs)
    runs = Counter(_pairs(places[run] for run in places.keys() - common))
    for run in common:
        standing = places[run][: STANDING["article run"]]
        runs.update({pair_of(one, other) for one in standing for other in places[run] if one != other})
    return stories | {pair for pair, number in runs.items() if number >= SHARED_RUNS}


def _places(features: Iterable[Iterable[F]]) -> dict[F, list[int]]:
    """Where each feature is, in order."""
    places: defaultdict[F, list[int]] = defaultdict(list)
    for place, own in enumerate(features):
        for feature in own:
            places[feature].append(place)
    return places


def _pairs(groups: Iterable[Sequence[int]]) -> Iterator[Pair]:
    for group in groups:
        yield from combinations(group, 2)


def _reprint(pair: ArticlePair) -> Reprint | None:
    """The pair as a record that names the relation and tells the copy from the original; None where they barely
    touch."""
    relation = _relation(pair)
    if relation is None:
        return None
    copy, original, why, is_guess = _direction(pair, relation)
    one, other = pair.one.text.sentences, pair.other.text.sentences
    facing = ((one[i].span, other[j].span) for i, j in pair.facing)
    passages = facing if copy is pair.one else ((b, a) for a, b in facing)
    return Reprint(
        article=copy.article.key,
        original=original.article.key,
        relation=relation,
        containment=round(pair.containment(copy), 4),
        evidence="; ".join([*_credit(pair, copy, original, relation), _evidence(pair, copy, relation), why]),
        passages=tuple(passages) if relation != "independent" else (),
        is_guess=is_guess,
    )


def _relation(pair: ArticlePair) -> ReprintRelation | None:
    less, more = sorted((pair.containment(pair.one), pair.containment(pair.other)))
    if len(pair.shared) >= SHARED_RUNS and pair.share_quoted >= _MOSTLY_QUOTED and more < _COPY:
        return "shared quotations"
    if more >= _EDITED and pair.is_one_pattern:
        return None
    if more >= _COPY and less >= _OF_COPY:
        return "verbatim"
    if more >= _EDITED:
        return "edited"
    share = max(pair.share_facing(pair.one), pair.share_facing(pair.other))
    if share >= _REWRITTEN and len(pair.facing) >= _FACING["rewrite"]:
        return "rewrite"
    if pair.may_be_one_story and share >= _TOUCHING and len(pair.facing) >= _FACING["same story"]:
        if pair.share_direct:
            return "shared quotations"
        return "credited" if pair.crediting else "independent"
    return None


def _direction(pair: ArticlePair, relation: ReprintRelation) -> tuple[Side, Side, str, bool]:
    """The copy, the original, how that is known, and whether it is a guess. Who rewrites need not have it from whoever
    printed it before: both may have heard it, or read it elsewhere."""
    one, other = pair.one, pair.other
    order = later(one.article.published, other.article.published)
    if order:
        copy, original = (one, other) if order > 0 else (other, one)
        is_guess = relation == "rewrite" and not any(side is copy for side in pair.crediting)
        why = "published later, and nothing else speaks for it" if is_guess else "published later"
        return copy, original, why, is_guess
    if len(pair.crediting) == 1:
        (copy,) = pair.crediting
        return copy, other if copy is one else one, ORDER_UNKNOWN, True
    share = pair.share_facing if relation == "rewrite" else pair.containment
    if relation in CARRYING and share(one) != share(other):
        copy, original = (one, other) if share(one) > share(other) else (other, one)
        return copy, original, f"{ORDER_UNKNOWN}: the one with less of its own is taken for the copy", True
    return other, one, ORDER_UNKNOWN, True


def _credit(pair: ArticlePair, copy: Side, original: Side, relation: ReprintRelation) -> list[str]:
    """That the copy credits the original's outlet, where its text does not tell more."""
    credits_alone = relation not in CARRYING and any(side is copy for side in pair.crediting)
    return [f"credits {original.article.outlet}"] if credits_alone else []


def _evidence(pair: ArticlePair, copy: Side, relation: ReprintRelation) -> str:
    if relation in ("verbatim", "edited"):
        return f"{pair.containment(copy):.0%} of its text is in the other word for word"
    if relation == "shared quotations" and pair.share_quoted < _MOSTLY_QUOTED:
        return "one story, and a direct quotation of the one is in the other"
    if relation == "shared quotations":
        return f"{pair.share_quoted:.0%} of what both have word for word stands in quotations"
    return f"{pair.facing_in(copy)} of {len(copy.text.sentences)} sentences say what one of the other says"
