"""What speaks for one print as the parent of another."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from quotes.comparing.language.matter import carries_matter
from quotes.comparing.language.tokens import shown_words, words
from quotes.linking.reprints.copies import Copies
from quotes.linking.statements.carried import stands_in
from quotes.versions import IN_PUBLIC, PART_ALONE, TIME_ALONE, TOLD_ITSELF, Reprint

_STEP = 0.05
"""Shares of words that are no further apart tell nothing: a title more or less is as much."""

_LIKE = 0.5
"""Share of words in a row from which likeness speaks for one being taken from the other."""

_MUCH = 2 / 3
"""Share of words in a row from which likeness alone is no guess: "We will not close the unit this year" and "We shall
not close the unit this year or next" may have been said twice."""

BY_TIME, SAME_ARTICLE, ELSEWHERE = range(3)
"""How a print stands to the one that it may be taken from, what tells most last."""

Words = tuple[str, ...]
Pairs = frozenset[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Member:
    """A quotation or an article as a member of its lineage."""

    key: str
    article: str
    outlet: str | None
    published: str | None
    credits: frozenset[str] = frozenset()
    """Outlets that it says to have it from."""
    aside: frozenset[str] = frozenset()
    """Outlets that its article credits for something else."""
    words: Words = ()
    text: str = ""
    """The same as printed."""
    is_direct: bool = False
    """True where some of the words stand in quotation marks."""
    in_public: bool = False
    """True where any reporter may have heard them."""


@dataclass(frozen=True, order=True, slots=True)
class Case:
    """What speaks for one print as the parent of another, what tells most first."""

    rank: int
    """`ELSEWHERE` where it stands in another article and anything below speaks for it, `SAME_ARTICLE`, or `BY_TIME`,
    which alone speaks for it: whoever prints a thing twice has it from himself rather than from somebody with other
    words."""
    credited: bool
    """True where its outlet is credited for the words."""
    whole: bool
    """True where all the words stand in it, in a row: nobody restores what another has altered or cut."""
    aside: bool
    """True where its outlet is credited for something else in the article."""
    containment: float
    """Share of the article's text that the other's has, where it is known to carry it."""
    rewritten: int
    """Sentences of the article that say what one of the other's says, where it is known to rewrite it."""
    changes: int
    """Pairs of words of matter, side by side, that both have and the earliest print lacks."""
    own: bool
    """True where the same outlet printed it, in another article; of articles, one that shares the text."""
    likeness: float
    """Share of the words of both that both have in a row; 1 where it has all of them, however many more."""

    @property
    def is_outright(self) -> bool:
        """True where the print itself shows that it has it from there, whatever its outlet printed before."""
        return self.credited or self.containment > 0


class Cases:
    """What speaks for each print as the parent of another; each two wordings are compared once."""

    def __init__(self, members: Sequence[Member], copies: Copies) -> None:
        """The first of the members is the earliest."""
        self._copies = copies
        self._earliest = members[0].words
        self._pairs = {one.words: frozenset(pairwise(("", *one.words, "") if one.words else ())) for one in members}
        self._compared: dict[tuple[Words, Words], tuple[bool, int, float]] = {}

    def case(self, one: Member, parent: Member) -> Case:
        """What speaks for the one's being taken from the other."""
        elsewhere = one.article != parent.article
        reprint = self._copies.between(one.article, parent.article)
        containment = _stepped(reprint.containment + _STEP) if reprint else 0.0
        is_of_one_outlet = one.outlet is not None and one.outlet == parent.outlet
        own = elsewhere and is_of_one_outlet and (bool(one.words) or reprint is not None)
        outlet = parent.outlet if elsewhere and not is_of_one_outlet else None
        credited, aside = outlet in one.credits, outlet in one.aside
        whole, changes, likeness = self._comparison(one.words, parent.words)
        speaks = credited or whole or aside or containment or changes or own or likeness >= _LIKE
        rank = SAME_ARTICLE if not elsewhere else ELSEWHERE if speaks else BY_TIME
        rewritten = _rewritten(one.article, reprint) if reprint else 0
        return Case(rank, credited, whole, aside, containment, rewritten, changes, own, likeness)

    def reasons(self, one: Member, parent: Member, case: Case) -> Iterator[str]:
        """The case in words, what tells most first."""
        if case.rank == SAME_ARTICLE:
            yield "another place of the same article"
        if case.own:
            yield "its own earlier print"
        if case.credited or case.aside:
            yield f"credits {parent.outlet}" if case.credited else f"its article credits {parent.outlet}"
        reprint = self._copies.between(one.article, parent.article)
        if reprint and case.containment:
            yield f"its article carries the other's text ({reprint.relation})"
        if not one.words:  # an article
            return
        if one.words == parent.words:
            yield "the same words"
        elif case.changes:
            shared = _as_printed(_shared_change(one.words, parent.words, self._earliest), one.text)
            yield f"both have “{shared}”, which the earliest print lacks"
        elif case.whole:
            yield "all its words are there, in the same order"
        elif case.likeness >= _LIKE:
            yield f"{case.likeness:.0%} of the words are the same, in the same order"

    def _comparison(self, one: Words, other: Words) -> tuple[bool, int, float]:
        if (one, other) not in self._compared:
            whole = stands_in(one, other)
            changes, likeness = _likeness(self._pairs[one], self._pairs[other], self._pairs[self._earliest])
            self._compared[one, other] = whole, changes, 1.0 if whole else likeness
        return self._compared[one, other]


def _rewritten(article: str, reprint: Reprint) -> int:
    """How many sentences of the article face one of the other's; none where the words themselves are carried, whose
    share tells more."""
    if reprint.relation != "rewrite":
        return 0
    return len({copy if article == reprint.article else original for copy, original in reprint.passages})


def doubts(one: Member, parent: Member, case: Case) -> Iterator[str]:
    """Why the case is a guess, in words: nothing but time speaks for it, or no more than may be chance; or its article
    tells the same in words of its own, as two do that heard one briefing. None of an article."""
    if one.words and case.rank == BY_TIME:
        yield TIME_ALONE
    if one.words and case.rank != SAME_ARTICLE and not case.own and one.outlet in one.credits:
        yield TOLD_ITSELF
    is_retold = case.rewritten > 0 and not case.credited
    is_shared = case.changes > 1 or (case.changes > 0 and case.likeness >= _LIKE)  # one pair may be "border wall"
    is_shown = (case.is_outright and not is_retold) or case.own or case.aside or is_shared
    if not one.words or case.rank != ELSEWHERE or is_shown:
        return
    if not (is_retold or case.whole) and case.likeness < _MUCH:
        yield PART_ALONE
    if (one.in_public or parent.in_public) and (is_retold or (one.is_direct and parent.is_direct)):
        yield IN_PUBLIC


def _likeness(one: Pairs, other: Pairs, earliest: Pairs) -> tuple[int, float]:
    """How many pairs of words both have that the earliest print lacks, and how much of both is in both."""
    common = one & other
    share = 2 * len(common) / ((len(one) + len(other)) or 1)  # articles, as members, have no words
    return sum(_is_telling(*pair) for pair in common - earliest), _stepped(share)


def _is_telling(one: str, other: str) -> bool:
    """True where neither is a small word, or a border: "and he", "the only" are in many a text."""
    return bool(one and other) and carries_matter(one) and carries_matter(other)


def _stepped(share: float) -> float:
    return round(round(share / _STEP) * _STEP, 2)


def _shared_change(one: Words, other: Words, earliest: Words) -> list[str]:
    """The longest row of words that both have and the earliest print lacks, with two of matter side by side in it."""
    new = frozenset(pairwise(one)) & frozenset(pairwise(other)) - frozenset(pairwise(earliest))
    longest: list[str] = []
    row: list[str] = []
    for a, b in pairwise(one):
        row = [*(row or [a]), b] if (a, b) in new else []
        if any(_is_telling(*pair) for pair in pairwise(row)):
            longest = max(longest, row, key=len)
    return longest


def _as_printed(row: Sequence[str], text: str) -> str:
    """The row of words as the text has it, without the marks around them: "ISIS’ best" for "isis best"."""
    printed = words(text)
    rows = (printed[at : at + len(row)] for at in range(len(printed)))
    return next((shown_words(some) for some in rows if [word.normal for word in some] == list(row)), " ".join(row))
