"""Another name, place or day where the two wordings face each other."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from quotes.comparing.facing.places import SENTENCE_END, Place, Side, ends_clause
from quotes.comparing.language.figures import is_figure
from quotes.comparing.language.kin import are_kin
from quotes.comparing.language.matter import carries_matter, stem
from quotes.comparing.language.tokens import Word
from quotes.comparing.language.wordlists import entries
from quotes.datafiles import table
from quotes.nameparts import words_before_names
from quotes.nicknames import has_nicknames
from quotes.versions import Flag

_LONGEST = 8
"""In a change of more words than this, names need not face each other."""

_START = 4
"""Letters that two forms of a name share at least."""

_NEAR = 3
"""Words before and behind a name among which its neighbour is looked for."""

_SHOUTED = 0.6
"""In a text with more of its words in capitals than this, a headline, capitals are no sign of names."""


class _Name(NamedTuple):
    """A name on one side, and whether it is surely one; a capital at the beginning of a sentence tells nothing."""

    places: tuple[Place, ...]
    is_sure: bool
    start: int
    """Where it begins among the places of its side."""

    @property
    def printed(self) -> str:
        return " ".join(place.word.core for place in self.places)


def name_flag(a: Side, b: Side) -> Flag | None:
    """Two names that face each other in one change, or stand beside the same word, neither of which the other side has
    in any form."""
    missing_b = _missing(b, a)
    sizes = Counter(place.stretch for place in a), Counter(place.stretch for place in b)
    for name in _missing(a, b) if missing_b else ():
        for other in missing_b:
            stretch = name.places[-1].stretch
            is_short = max(size[stretch] for size in sizes) <= _LONGEST
            face = stretch == other.places[-1].stretch and is_short
            beside = name.is_sure and other.is_sure and _have_a_neighbour(a, name, b, other)
            if (face or beside) and _are_two(name, other) and not _is_one_described(a, name, b, other):
                return Flag("name", name.printed, other.printed)
    return None


def _is_one_described(a: Side, name: _Name, b: Side, other: _Name) -> bool:
    """True where one is named and the other called by a nation and a noun: "Norvik", "the Swedish lender"."""
    nations = [_bare(each.places[-1].word.normal) in _countries() for each in (name, other)]
    return (_is_in_description(a, name) and not nations[1]) or (_is_in_description(b, other) and not nations[0])


def _is_in_description(side: Side, name: _Name) -> bool:
    """True for the nation of "the Swedish lender"."""
    before = [place.word.normal for place in side[max(0, name.start - 1) : name.start]]
    behind = [place.word for place in side[name.start + 1 : name.start + 2]]
    is_nation = len(name.places) == 1 and _bare(name.places[0].word.normal) in _countries()
    is_of_noun = bool(behind) and carries_matter(behind[0].normal) and not ends_clause([name.places[0].word])
    return is_nation and before == ["the"] and is_of_noun


def lone_name_flag(a: Side, b: Side) -> Flag | None:
    """The only weekday, month or country of each side, wherever it stands, where they are two: "it was put off until
    Wednesday", "on Thursday, to which it had been put off"."""
    of_b = _lone(b)
    ours = _lone(a) if of_b else {}
    kinds = [kind for kind in ours if kind in of_b]
    missing = (_missing(a, b), _missing(b, a)) if kinds else ([], [])
    for kind in kinds:
        name, other = ours[kind], of_b[kind]
        if name in missing[0] and other in missing[1] and _are_two(name, other):
            return Flag("name", name.printed, other.printed)
    return None


def _lone(side: Side) -> dict[str, _Name]:
    """The names that are the only ones of their kind on this side."""
    by_kind: dict[str, list[_Name]] = defaultdict(list)
    for name in _names(side):
        word = _bare(name.places[-1].word.normal)
        kind = _kind(word) or ("country" if word in _countries() else "")
        by_kind[kind].append(name)
    return {kind: names[0] for kind, names in by_kind.items() if kind and len(names) == 1}


def _have_a_neighbour(a: Side, name: _Name, b: Side, other: _Name) -> bool:
    """True where the word that carries matter before both names is the same, or the one behind them: "a company in
    Labuan that", "with a company in Brunei unknown to"."""
    before, behind = zip(_neighbours(a, name), _neighbours(b, other), strict=True)
    return any(one and stem(one) == stem(theirs) for one, theirs in (before, behind))


def _neighbours(side: Side, name: _Name) -> tuple[str, str]:
    """The nearest words that carry matter before and behind the name, in its clause; nothing where none is near."""
    start, end = name.start, name.start + len(name.places)
    before, behind = "", ""
    for place in reversed(side[max(0, start - _NEAR) : start]):
        if ends_clause([place.word]):
            break
        if carries_matter(place.word.normal):
            before = place.word.normal
            break
    for last, place in pairwise(side[end - 1 : end + _NEAR]):
        if ends_clause([last.word]):
            break
        if carries_matter(place.word.normal):
            behind = place.word.normal
            break
    return before, behind


def _missing(side: Side, other: Side) -> list[_Name]:
    """The names on this side that the other side lacks in any form."""
    names = [name for name in _names(side) if name.places[-1].changed]
    words = {place.word.normal for place in other} if names else set()
    by_start: dict[str, set[str]] = defaultdict(set)
    for word in map(_bare, words):
        by_start[word[:_START]].add(word)
    countries = frozenset[str]().union(*(_countries().get(_bare(word), frozenset()) for word in words))
    initials = "".join(place.word.normal[:1] for place in other if place.word.core[:1].isupper())
    return [
        name
        for name in names
        if not (_is_form(name, by_start, countries) or _is_shortened(name, words) or _is_spelt_out(name, initials))
    ]


def _is_form(name: _Name, by_start: Mapping[str, Collection[str]], countries: Collection[str]) -> bool:
    """True where the other side has a form of the name: "Germany", "German"; "Moscow", "Russia"."""
    last = _bare(name.places[-1].word.normal)
    alike = by_start.get(last[:_START], ())
    return (
        last in alike
        or not _countries().get(last, frozenset()).isdisjoint(countries)
        or any(_begin_alike(last, word) for word in alike)
    )


def _is_shortened(name: _Name, words: Collection[str]) -> bool:
    """True where the other side has the initials for the name: "UN"."""
    short = "".join(place.word.normal[:1] for place in name.places)
    return len(short) > 1 and any(word.startswith(short) and len(word) <= 6 for word in words)


def _is_spelt_out(name: _Name, initials: str) -> bool:
    """True where the other side has words for the initials that are the name."""
    last = _bare(name.places[-1].word.normal)
    return name.printed.isupper() and 2 <= len(last) <= 6 and last in initials


def _begin_alike(one: str, other: str) -> bool:
    """True for "Iran" and "Iranian", "Zelensky" and "Zelenskyy"; not for "Keller" and "Kessler", "Slovakia" and
    "Slovenia"."""
    common = 0
    while common < min(len(one), len(other)) and one[common] == other[common]:
        common += 1
    return common >= _START and common >= min(len(one), len(other)) - 1


def _are_two(name: _Name, other: _Name) -> bool:
    """True where both are surely names, or one is and the other may be; or both may be and are known places or days."""
    last = [_bare(each.places[-1].word.normal) for each in (name, other)]
    kinds = {_kind(word) for word in last}
    if len(kinds) > 1 or are_kin(*last) or _may_be_one(name, other):
        return False
    return name.is_sure or other.is_sure or kinds != {""} or all(word in _countries() for word in last)


def _may_be_one(name: _Name, other: _Name) -> bool:
    """True for a first name and a surname: "Donald", "Trump"."""
    first_names = [len(each.places) == 1 and has_nicknames(_bare(each.places[0].word.normal)) for each in (name, other)]
    return len(name.places) == len(other.places) == 1 and first_names[0] != first_names[1]


def _kind(normal: str) -> str:
    """Whether the word is a day or a month; nothing for any other."""
    calendar: dict[str, list[str]] = table("quotes.comparing", "calendar")
    return next((kind for kind, words in calendar.items() if normal in words), "")


def _names(side: Side) -> Iterator[_Name]:
    """Runs of words with a capital, without titles before them."""
    capitals = [place.word.core[:1].isupper() and not is_figure(place.word.normal) for place in side]  # nor is "A$5"
    if sum(capitals) > max(2, _SHOUTED * len(side)):
        return
    start = 0
    while start < len(side):
        end = start
        while end < len(side) and capitals[end] and (end == start or not ends_clause([side[end - 1].word])):
            end += 1
        if end > start:
            yield from _without_titles(side, start, end)
        start = end + 1


def _without_titles(side: Side, start: int, end: int) -> Iterator[_Name]:
    opens = start == 0 or ends_clause([side[start - 1].word], SENTENCE_END) or bool(side[start].word.before)
    titles = words_before_names()
    first = start
    while first < end and (side[first].word.normal in titles or _is_small(side[first].word)):
        first += 1
    if first < end:
        is_sure = not opens or end - first > 1 or first > start or _stands_like_a_name(side, first)
        if is_sure or side[first].word.normal not in entries("hedges"):  # "Perhaps she made it up"
            yield _Name(side[first:end], is_sure, first)


def _is_small(word: Word) -> bool:
    """True for a small word; not for "US", which is not "us", nor for the month of May."""
    is_name = word.core == "May" or (word.core.isupper() and len(word.core) > 1)
    return not carries_matter(word.normal) and not is_name


def _stands_like_a_name(side: Side, at: int) -> bool:
    """True for a word at the beginning of a sentence that a finite verb follows, with no article before it: "Lufthansa
    has", though not "Critics have"."""
    normal = side[at].word.normal
    follows = [place.word.normal for place in side[at + 1 : at + 2]]
    return not normal.endswith(("s", "ing")) and set(follows) <= entries("finite") and bool(follows)


def _bare(normal: str) -> str:
    return normal.removesuffix("'s").removesuffix("'")


@lru_cache(maxsize=1)
def _countries() -> dict[str, frozenset[str]]:
    """The countries that a word stands for: its name, its people, its capital, its seat of government."""
    countries: dict[str, list[str]] = table("quotes.comparing", "countries")
    known: dict[str, set[str]] = {}
    for country, words in countries.items():
        for word in [country, *words]:
            known.setdefault(word, set()).add(country)
    return {word: frozenset(names) for word, names in known.items()}
