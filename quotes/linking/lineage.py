"""Who took it from whom: of each version of an utterance, and of each article that carries another's text, the likely
parent among what was printed before, and what speaks for it. Where as much speaks for several, all are told.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from quotes.comparing.matter import carries_matter
from quotes.linking.dates import day, later
from quotes.linking.keys import utterance_key
from quotes.linking.reprints import CARRYING
from quotes.linking.statements import Statement
from quotes.versions import ORDER_UNKNOWN, TIME_ALONE, Descent, Reprint, ReprintGroup, StoredArticle, Version

_WEIGHED = 60
"""Of a statement that hundreds print, the first so many are weighed as parents, and those that are credited or carried:
what the sixty-first adds nobody can tell."""

_STEP = 0.05
"""Shares of words that are no further apart tell nothing: a title more or less is as much."""

_LIKE = 0.5
"""Share of words in a row from which likeness speaks for one being taken from the other."""

Words = tuple[str, ...]
Pairs = frozenset[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Print:
    """A quotation or an article as its lineage sees it."""

    key: str
    article: str
    outlet: str | None
    published: str | None
    credits: frozenset[str] = frozenset()
    """Outlets that it says to have it from."""
    aside: frozenset[str] = frozenset()
    """Outlets that its article credits for something else."""
    words: Words = ()


@dataclass(frozen=True, order=True, slots=True)
class Case:
    """What speaks for one print as the parent of another, what tells most first."""

    place: int
    """2 where it stands in another article and anything below speaks for it, 1 in the same article, else 0: who has a
    thing twice has it from himself sooner than from somebody whose words are others."""
    credited: int
    """2 where its outlet is credited for the words, 1 where for something else in the article."""
    carried: float
    """Share of the article's text that the other's has, where it is known to carry it."""
    changes: int
    """Pairs of words of matter, side by side, that both have and the earliest print lacks."""
    likeness: float
    """Share of the words of both that both have in a row."""


class Lineages:
    """What is known of all articles, and the lineages that it tells."""

    def __init__(self, credits: Mapping[str, frozenset[str]], reprints: Iterable[Reprint]) -> None:
        """`credits` gives the outlets that each article credits for any of its quotations."""
        self._reprints = {
            (reprint.article, reprint.original): reprint for reprint in reprints if reprint.relation in CARRYING
        }
        self._kin: defaultdict[str, set[str]] = defaultdict(set)
        for article, original in self._reprints:
            self._kin[article].add(original)
            self._kin[original].add(article)
        self._credits = credits

    def of_versions(self, cluster: Sequence[Statement]) -> tuple[Descent, ...]:
        """The descent of each version of an utterance, in their order; nothing where there is but one."""
        if len(cluster) < 2:
            return ()
        return _descents([self._print(one.version, one.words) for one in cluster], self._kin, self._reprints)

    def of_articles(self, articles: Iterable[StoredArticle]) -> tuple[ReprintGroup, ...]:
        """The groups of articles that carry one text, in the order of their keys."""
        by_key = {article.key: article for article in articles}
        groups = []
        for members in self._groups():
            known = [by_key[key] for key in members]
            prints = [Print(a.key, a.key, a.outlet, a.published, self._credits.get(a.key, frozenset())) for a in known]
            ordered = sorted(prints, key=_time)
            groups.append(ReprintGroup(utterance_key(ordered[0].key), _descents(ordered, self._kin, self._reprints)))
        return tuple(sorted(groups, key=_key))

    def _print(self, version: Version, words: Words) -> Print:
        return Print(
            version.key,
            version.article,
            version.outlet,
            version.published,
            frozenset(version.credits),
            self._credits.get(version.article, frozenset()),
            words,
        )

    def _groups(self) -> Iterator[list[str]]:
        """The articles of each group, those together that carry each other's text, straight or by way of others."""
        seen: set[str] = set()
        for key in sorted(self._kin):
            if key in seen:
                continue
            members = [key]
            seen.add(key)
            for member in members:
                further = sorted(self._kin[member] - seen)
                seen.update(further)
                members += further
            yield members


def _key(group: ReprintGroup) -> str:
    return group.key


def _time(one: Print) -> tuple[bool, str, str]:
    known = day(one.published)
    return known is None, one.published or "", one.key


def _descents(
    prints: Sequence[Print], kin: Mapping[str, set[str]], reprints: Mapping[tuple[str, str], Reprint]
) -> tuple[Descent, ...]:
    """The descent of each print. They come the likely earliest first, which decides where nothing else does."""
    weigh = _weighing(prints, kin, reprints)
    place = {one.key: number for number, one in enumerate(prints)}
    by_outlet, by_article = defaultdict(list), defaultdict(list)
    for one in prints:
        by_outlet[one.outlet].append(one)
        by_article[one.article].append(one)
    parents: dict[str, str | None] = {}
    found = []
    for one in prints:
        near = [other for outlet in one.credits | one.aside for other in by_outlet.get(outlet, ())]
        near += [other for article in kin.get(one.article, ()) for other in by_article.get(article, ())]
        before = {other.key: other for other in [*prints[:_WEIGHED], *near] if other.key != one.key}
        ordered = sorted(before, key=place.__getitem__)
        cases = {
            key: weigh(one, before[key])
            for key in ordered
            if _is_before(before[key], one, place, reprints) and not _comes_from(key, one.key, parents)
        }
        descent = _descent(one, cases, before, prints[0], reprints)
        parents[one.key] = descent.parent
        found.append(descent)
    return tuple(found)


def _is_before(other: Print, one: Print, place: Mapping[str, int], reprints: Mapping[tuple[str, str], Reprint]) -> bool:
    """True where the other was likely printed first: by time; else who credits or copies comes after; else in their
    order."""
    order = later(one.published, other.published)
    if order:
        return order > 0
    credited = (other.outlet in one.credits | one.aside) - (one.outlet in other.credits | other.aside)
    copied = ((one.article, other.article) in reprints) - ((other.article, one.article) in reprints)
    told = credited or copied
    return told > 0 if told else place[other.key] < place[one.key]


def _comes_from(key: str, ancestor: str, parents: Mapping[str, str | None]) -> bool:
    """True where the one is taken from the other, straight or by way of others."""
    at: str | None = key
    while at is not None:
        if at == ancestor:
            return True
        at = parents.get(at)
    return False


def _weighing(
    prints: Sequence[Print], kin: Mapping[str, set[str]], reprints: Mapping[tuple[str, str], Reprint]
) -> Callable[[Print, Print], Case]:
    """What weighs one print as the parent of another, each two wordings compared once."""
    pairs = {one.words: frozenset(pairwise(("", *one.words, ""))) for one in prints}
    earliest = pairs[prints[0].words]
    compared: dict[tuple[Words, Words], tuple[int, float]] = {}

    def weigh(one: Print, other: Print) -> Case:
        wordings = one.words, other.words
        if wordings not in compared:
            compared[wordings] = _likeness(pairs[one.words], pairs[other.words], earliest)
        carried = 0.0
        if other.article in kin.get(one.article, ()):
            copies = (one.article, other.article), (other.article, one.article)
            carried = max(reprints[copy].containment for copy in copies if copy in reprints)
        elsewhere = one.article != other.article
        credited = 0
        if elsewhere and other.outlet and other.outlet != one.outlet:
            credited = 2 if other.outlet in one.credits else int(other.outlet in one.aside)
        changes, likeness = compared[wordings]
        speaks = credited or carried or changes or likeness >= _LIKE
        place = 1 if not elsewhere else 2 if speaks else 0
        return Case(place, credited, _stepped(carried + _STEP * bool(carried)), changes, likeness)

    return weigh


def _likeness(one: Pairs, other: Pairs, earliest: Pairs) -> tuple[int, float]:
    """How many pairs of words both have that the earliest print lacks, and how much of both is in both."""
    common = one & other
    return sum(_is_telling(*pair) for pair in common - earliest), _stepped(2 * len(common) / (len(one) + len(other)))


def _is_telling(one: str, other: str) -> bool:
    """True where neither is a small word, or a border: "and he", "the only" are in many a text."""
    return bool(one and other) and carries_matter(one) and carries_matter(other)


def _stepped(share: float) -> float:
    return round(round(share / _STEP) * _STEP, 2)


def _descent(
    one: Print,
    cases: Mapping[str, Case],
    before: Mapping[str, Print],
    earliest: Print,
    reprints: Mapping[tuple[str, str], Reprint],
) -> Descent:
    """The print's descent from the parent that most speaks for; of equals the first, the others told."""
    if not cases:
        return Descent(one.key, None, _why_first(one))
    best = max(cases.values())
    parent, *ties = (key for key, case in cases.items() if case == best)
    reasons = [*_reasons(one, before[parent], best, earliest, reprints)]
    if best.place != 1 and not later(one.published, before[parent].published):
        reasons.append(ORDER_UNKNOWN)
    if ties:
        reasons.append(f"{len(ties)} {'other is' if len(ties) == 1 else 'others are'} as likely")
    return Descent(one.key, parent, "; ".join(reasons), tuple(ties))


def _why_first(one: Print) -> str:
    why = "the earliest print here" if day(one.published) else "taken for the earliest print here, not dated"
    others = sorted(one.credits - {one.outlet})
    return f"{why}; has it from {', '.join(others)}" if others else why


def _reasons(
    one: Print, parent: Print, case: Case, earliest: Print, reprints: Mapping[tuple[str, str], Reprint]
) -> Iterator[str]:
    """What speaks for the parent, what tells most first."""
    if case.place == 1:
        yield "another place of the same article"
    if case.credited:
        yield f"credits {parent.outlet}" if case.credited == 2 else f"its article credits {parent.outlet}"
    if case.carried:
        copies = (one.article, parent.article), (parent.article, one.article)
        reprint = next(reprints[copy] for copy in copies if copy in reprints)
        yield f"its article carries the other's text ({reprint.relation})"
    if not one.words:  # an article
        return
    if one.words == parent.words:
        yield "the same words"
    elif case.changes:
        shared = _shared_change(one.words, parent.words, earliest.words)
        yield f"both have “{shared}”, which the earliest print lacks"
    elif case.likeness >= _LIKE:
        yield f"{case.likeness:.0%} of the words are the same, in the same order"
    elif not case.place:
        yield TIME_ALONE


def _shared_change(one: Words, other: Words, earliest: Words) -> str:
    """The longest row of words that both have and the earliest print lacks, with two of matter side by side in it."""
    new = frozenset(pairwise(one)) & frozenset(pairwise(other)) - frozenset(pairwise(earliest))
    longest: list[str] = []
    row: list[str] = []
    for a, b in pairwise(one):
        row = [*(row or [a]), b] if (a, b) in new else []
        if any(_is_telling(*pair) for pair in pairwise(row)):
            longest = max(longest, row, key=len)
    return " ".join(longest)
