"""Which articles carry another's text: copies, rewrites, and the same story told on its own.

Pairs are found through an index of runs of five words and one of telling words, never by comparing all with all.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise

from quotes.linking.alignment import align_sentences
from quotes.linking.dates import apart, later
from quotes.linking.statements import Statement, is_carried
from quotes.linking.texts import Text, covered, prepare, story, weights
from quotes.records import Spans
from quotes.versions import Reprint, ReprintRelation, StoredArticle

_COMMON_RUN, _COMMON_WORD = 30, 60
"""A run of words, a telling word that more articles have is furniture, a set phrase, or a report that all print."""

_SHARED_RUNS = 8
"""Runs that two articles must share at least to be compared for it."""

_SAME_STORY = 0.22
"""Likeness of two articles' telling words (cosine) from which they may tell one story."""

_DAYS = 14
"""Articles further apart in time tell no one story, unless they share runs of words."""

_COPY, _OF_COPY, _EDITED, _MOSTLY_QUOTED, _REWRITTEN, _TOUCHING = 0.9, 0.4, 0.3, 0.7, 0.5, 0.1
"""Shares: of one article's runs in the other for a copy, and of the other's in the one; of the runs for an edited copy;
of the shared runs in quotations for shared quotations; of one article's sentences that face one of the other for a
rewrite, for the same story."""

_ITS_OWN, _SEVERAL = 0.3, 4
"""Share of the names, and of the figures, that a report takes along when it is carried, where it has several: two
matches or two polls told after one pattern share its words, and none of these."""


_QUOTED_WORDS = 4
"""Words in a row that two direct quotations must share to be one: fewer are a set phrase ("we are sorry")."""

CARRYING: frozenset[ReprintRelation] = frozenset({"verbatim", "edited", "rewrite"})
"""The relations in which one article carries the text of the other."""


@dataclass(frozen=True)
class _Pair:
    """Two articles and what they have in common."""

    one: Text
    other: Text
    shared: frozenset[int]
    quoted: float
    """Share of the shared runs that stand in quotations."""
    pairs: tuple[tuple[int, int], ...]
    """Sentences that face each other."""
    likeness: float
    direct: tuple[Sequence[Statement], Sequence[Statement]]
    """The direct quotations of both."""

    @property
    def share_direct(self) -> bool:
        """True where a direct quotation is in both, whole or cut: who tells a story on his own has his own."""
        return any(
            is_carried(a, b, _QUOTED_WORDS) or is_carried(b, a, _QUOTED_WORDS)
            for a in self.direct[0]
            for b in self.direct[1]
        )

    def containment(self, text: Text) -> float:
        """Share of the article's runs that are in the other as well."""
        return len(self.shared) / max(1, len(text.runs))

    @property
    def is_one_pattern(self) -> bool:
        """True where both share runs of words, but hardly a name or hardly a figure."""
        both = (self.one.names, self.other.names), (self.one.figures, self.other.figures)
        return max(self.containment(self.one), self.containment(self.other)) >= _EDITED and any(
            min(len(one), len(other)) >= _SEVERAL and len(one & other) < _ITS_OWN * min(len(one), len(other))
            for one, other in both
        )

    def carried(self, text: Text) -> float:
        """Share of the article's sentences that face one of the other."""
        side = 0 if text is self.one else 1
        return len({pair[side] for pair in self.pairs}) / max(1, len(text.sentences))


def find_reprints(
    articles: Iterable[StoredArticle], quoted: Mapping[str, Spans], direct: Mapping[str, Sequence[Statement]]
) -> tuple[Reprint, ...]:
    """The pairs of articles that carry one text or tell one story, in the order of their keys. `quoted` gives the
    spans of each article's quotations by its key, `direct` its direct quotations."""
    texts = [prepare(article, place) for place, article in enumerate(sorted(articles, key=_key))]
    weight = weights(texts)
    stories = [story(text, weight) for text in texts]
    found = (_reprint(_pair(texts[i], texts[j], stories, quoted, direct)) for i, j in _candidates(texts, stories))
    return tuple(sorted((reprint for reprint in found if reprint), key=_keys))


def _key(article: StoredArticle) -> str:
    return article.key


def _keys(reprint: Reprint) -> tuple[str, str]:
    return reprint.article, reprint.original


def _candidates(texts: Sequence[Text], stories: Sequence[Mapping[str, float]]) -> Iterator[tuple[int, int]]:
    """Positions of articles that share runs of words, or telling words and time."""
    by_runs = _sharing((text.runs for text in texts), _COMMON_RUN)
    by_story = _sharing(stories, _COMMON_WORD)
    for i, j in sorted(by_runs.keys() | by_story.keys()):
        if by_runs[i, j] >= _SHARED_RUNS or (
            _cosine(stories[i], stories[j]) >= _SAME_STORY
            and not apart(texts[i].article.published, texts[j].article.published, _DAYS)
        ):
            yield i, j


def _sharing(features: Iterable[Iterable[object]], common: int) -> Counter[tuple[int, int]]:
    """How many features each two share. Of what more than `common` have, only neighbours count: of a report that a
    hundred outlets print, each is found to carry the text of the next."""
    index = defaultdict(list)
    for place, own in enumerate(features):
        for feature in own:
            index[feature].append(place)
    return Counter(pair for places in index.values() for pair in _pairs_of(places, common))


def _pairs_of(places: Sequence[int], common: int) -> Iterable[tuple[int, int]]:
    return combinations(places, 2) if len(places) <= common else pairwise(places)


def _cosine(a: Mapping[str, float], b: Mapping[str, float]) -> float:
    return sum(weight * b[stem] for stem, weight in a.items() if stem in b)


def _pair(
    one: Text,
    other: Text,
    stories: Sequence[Mapping[str, float]],
    quoted: Mapping[str, Spans],
    direct: Mapping[str, Sequence[Statement]],
) -> _Pair:
    shared = frozenset(one.runs.keys() & other.runs.keys())
    in_quotes = covered((one.runs[run] for run in shared), quoted.get(one.article.key, ()))
    return _Pair(
        one,
        other,
        shared,
        in_quotes / max(1, len(shared)),
        align_sentences(one.sentences, other.sentences),
        _cosine(stories[one.place], stories[other.place]),
        (direct.get(one.article.key, ()), direct.get(other.article.key, ())),
    )


def _reprint(pair: _Pair) -> Reprint | None:
    """The pair as a record, its relation named, the copy told from the original; nothing where they only touch."""
    relation = _relation(pair)
    if relation is None:
        return None
    copy, original, why = _direction(pair, relation)
    ahead = copy is pair.one
    passages = [
        (pair.one.sentences[i].span, pair.other.sentences[j].span)
        if ahead
        else (pair.other.sentences[j].span, pair.one.sentences[i].span)
        for i, j in pair.pairs
    ]
    return Reprint(
        article=copy.article.key,
        original=original.article.key,
        relation=relation,
        containment=round(pair.containment(copy), 4),
        evidence=f"{_evidence(pair, copy, relation)}; {why}",
        passages=tuple(passages) if relation != "independent" else (),
    )


def _relation(pair: _Pair) -> ReprintRelation | None:
    less, more = sorted((pair.containment(pair.one), pair.containment(pair.other)))
    carried = max(pair.carried(pair.one), pair.carried(pair.other))
    if len(pair.shared) >= _SHARED_RUNS and pair.quoted >= _MOSTLY_QUOTED and more < _COPY:
        return "shared quotations"
    if pair.is_one_pattern:
        return None
    if more >= _COPY and less >= _OF_COPY:
        return "verbatim"
    if more >= _EDITED:
        return "edited"
    if carried >= _REWRITTEN and len(pair.pairs) >= 4:
        return "rewrite"
    if _tell_one_story(pair) and carried >= _TOUCHING and len(pair.pairs) >= 2:
        return "shared quotations" if pair.share_direct else "independent"
    return None


def _tell_one_story(pair: _Pair) -> bool:
    """True where the articles' telling words are much the same, and their time may be."""
    one, other = pair.one.article, pair.other.article
    return pair.likeness >= _SAME_STORY and not apart(one.published, other.published, _DAYS)


def _direction(pair: _Pair, relation: ReprintRelation) -> tuple[Text, Text, str]:
    """The copy, the original, and how that is known."""
    one, other = pair.one, pair.other
    order = later(one.article.published, other.article.published)
    if order:
        return (one, other, "published later") if order > 0 else (other, one, "published later")
    shares = (
        (pair.carried(one), pair.carried(other))
        if relation == "rewrite"
        else (
            pair.containment(one),
            pair.containment(other),
        )
    )
    if relation in CARRYING and shares[0] != shares[1]:
        copy, original = (one, other) if shares[0] > shares[1] else (other, one)
        return copy, original, "which came first is not known: the one with less of its own is taken for the copy"
    return other, one, "which came first is not known"


def _evidence(pair: _Pair, copy: Text, relation: ReprintRelation) -> str:
    if relation in ("verbatim", "edited"):
        return f"{pair.containment(copy):.0%} of its runs of five words are in the other"
    if relation == "shared quotations" and pair.quoted < _MOSTLY_QUOTED:
        return "one story, and a direct quotation of the one is in the other"
    if relation == "shared quotations":
        return f"{len(pair.shared)} runs of five words are shared, {pair.quoted:.0%} of them in quotations"
    side = 0 if copy is pair.one else 1
    facing = len({one[side] for one in pair.pairs})
    return f"{facing} of {len(copy.sentences)} sentences say what one of the other says"
