"""What two quotations count: whether the one gives another count than the other, or brings it up to date.

A figure that alone differs is a misprint of one count as a rule, and both are kept together for it to be seen. Nobody
misprints "We now have 5 boats" for "We have 3 boats", nor does the agency whose "UPDATE 2" has five dead.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import NamedTuple

from quotes.comparing.language.figures import ORDINALS
from quotes.comparing.language.matter import carries_matter, stem, stems
from quotes.comparing.language.tokens import words as words_of
from quotes.comparing.quantities.counting import amounts_in
from quotes.comparing.quantities.quantities import Quantity, agree
from quotes.datafiles import word_list
from quotes.dates import apart, later
from quotes.linking.statements.statements import Statement, bare_figure, whose

_ALL_BUT = 0.8
"""Share of the words besides figures that must be common where no figure is."""

_MOST = 0.65
"""The same where the digits of a figure changed places, as they do in a slip."""

_BEFORE, _BEHIND = 5, 3
"""Words before a figure, and from it on, among which a "now" belongs to it: "can now confirm that five people"."""

_ROUNDED = 0.1
"""The share of a figure by which a round one may differ from it and be the same."""

ISSUE = 5
"""Days after which another figure is another count and no misprint: "23 reports of cracks", "now 61 reports"."""


def is_brought_up_to_date(a: Statement, b: Statement) -> bool:
    """True where both count the same things and come to another count, and one tells that it counts anew ("we now have
    five boats"), or is the same outlet's, of another time: whoever prints both had been told both. Who gets a figure
    wrong gets one wrong: where all of several differ, and are not the same exchanged, they are counted anew, too."""
    if a.version.article == b.version.article or whose(a, b) == "other":
        return False
    one, other = _counted(a), _counted(b)
    shared = one.keys() & other.keys()
    changed = {each for each in shared if not _may_be_one(one[each].figure, other[each].figure)}
    if not changed:
        return False
    are_all = len(changed) == len(shared) > 1 and _figures(one, changed) != _figures(other, changed)
    is_anew = _are_anew(one, changed) != _are_anew(other, changed)
    return are_all or is_anew or _are_of_one_outlet(a, b)


class _Count(NamedTuple):
    """A whole number, and whether a "now" stands beside it."""

    figure: int
    is_anew: bool


def _counted(statement: Statement) -> dict[str, _Count]:
    """The counts by the stem of what they count, which stands right behind them."""
    words, anew = statement.words, word_list("quotes.linking", "counting_anew")
    return {
        stem(words[at + 1]): _Count(int(word), not anew.isdisjoint(words[max(0, at - _BEFORE) : at + _BEHIND]))
        for at, word in enumerate(words[:-1])
        if word in statement.numbers and word.isdecimal() and carries_matter(words[at + 1])
    }


def _figures(counted: Mapping[str, _Count], some: Iterable[str]) -> list[int]:
    return sorted(counted[each].figure for each in some)


def _are_anew(counted: Mapping[str, _Count], some: Iterable[str]) -> bool:
    return any(counted[each].is_anew for each in some)


def _may_be_one(one: int, other: int) -> bool:
    """True for one figure, and for one that is rounded: 640 homes are "some 600"."""
    is_round = one % 10 == 0 or other % 10 == 0
    return one == other or (is_round and abs(one - other) <= _ROUNDED * max(one, other))


def _are_of_one_outlet(a: Statement, b: Statement) -> bool:
    """True where one outlet printed the one after the other; what an article was changed into is no second print."""
    one, other = a.version, b.version
    is_edited = max(one.revision, other.revision) > 1
    return one.outlet == other.outlet is not None and not is_edited and later(one.published, other.published) != 0


def is_another_count(a: Statement, b: Statement) -> bool:
    """True where all figures differ, none tells the other's amount, and more than they differs: "41 % back the north",
    "56 % back the south"; or who counted: two polls of one pattern; or when. Where only the figures differ, two prints
    disagree on what was said; and where digits changed places, though they call somebody otherwise as well: "his firm
    sold 214 lorries", "Norvik sold 241 lorries"."""
    if not a.numbers or not b.numbers or a.numbers & b.numbers or _tell_one_amount(a, b):
        return False
    if whose(a, b) == "other" or apart(a.version.published, b.version.published, ISSUE):
        return True
    if _ranks(a) and _ranks(b):
        return True  # "in the first quarter", "in the second"
    is_misprint = whose(a, b) == "same" and (_are_transposed(a, b) or _count_one_thing(a, b))
    least = _MOST if is_misprint else _ALL_BUT
    return len(a.stems & b.stems) <= least * min(len(_without_figures(a)), len(_without_figures(b)))


def _tell_one_amount(a: Statement, b: Statement) -> bool:
    """True where an amount of one speaker's is a fair telling of one in the other: "seven in ten", "70 per cent"."""
    return whose(a, b) == "same" and any(
        agree(one, other) for one in _amounts(a.version.text) for other in _amounts(b.version.text)
    )


@lru_cache(maxsize=1024)
def _amounts(text: str) -> tuple[Quantity, ...]:
    """The amounts that a text gives by a number."""
    return tuple(one for one in amounts_in(text) if not one.is_rough and not one.is_weak)


def _are_transposed(a: Statement, b: Statement) -> bool:
    """True where each has one figure of the same digits in another order, and the same behind it: "sold 214 lorries",
    "sold 241 lorries"; not where they count two things: "41 percent back the north", "14 percent the south"."""
    if len(a.numbers) != 1 or len(b.numbers) != 1:
        return False
    (one, behind), (other, behind_other) = map(_figure, (a, b))
    fewer, more = sorted((behind, behind_other), key=len)
    is_same = bool(fewer) and fewer <= more
    return len(one) > 1 and sorted(one) == sorted(other) and is_same


def _count_one_thing(a: Statement, b: Statement) -> bool:
    """True where each has one figure, both of the same things, and no name that the other lacks: "rang for 20 minutes",
    "had rung 40 minutes"; shares are of many things."""
    things = _counted(a).keys() & _counted(b).keys() - {stem("percent")}
    has_one = len(a.numbers) == len(b.numbers) == 1 and bool(things)
    return has_one and _capitals(a) <= b.stems and _capitals(b) <= a.stems


def _capitals(statement: Statement) -> frozenset[str]:
    """The stems of its words with a capital that carry matter: names, and what opens a sentence."""
    return frozenset(stems(word.normal for word in words_of(statement.version.text) if word.core[:1].isupper()))


def _figure(statement: Statement) -> tuple[str, set[str]]:
    """Its figure, and the words behind it."""
    at, word = next(
        (at, bare) for at, bare in enumerate(map(bare_figure, statement.words)) if bare in statement.numbers
    )
    return word, set(statement.words[at + 1 :])


def _ranks(statement: Statement) -> set[str]:
    """The figures that tell the place in an order: "1st", "22nd"."""
    return {one for one in statement.words if one[:1].isdigit() and one.endswith(ORDINALS)}


def _without_figures(statement: Statement) -> set[str]:
    """Its words that carry matter but for figures, "£3.2" and "32m" with them."""
    return {one for one in statement.stems if not any(letter.isdigit() for letter in one)}
