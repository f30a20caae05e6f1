"""Another name, place or day where the two wordings face each other."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from itertools import pairwise

from quotes.comparing.facing.places import COORDINATING, Side, ends_clause, normals_of
from quotes.comparing.language.kin import are_kin
from quotes.comparing.language.matter import carries_matter, stem
from quotes.comparing.meaning.capitals import Name, bare, names_of
from quotes.comparing.meaning.missing_names import calendar_kind, known_countries, last_word, missing_names
from quotes.nicknames import has_nicknames
from quotes.versions import Flag

_LONGEST = 8
"""In a change of more words than this, names need not face each other."""

_NEAR = 3
"""Words before and behind a name among which its neighbour is looked for."""

_WHERE = frozenset({"in", "near", "outside", "to", "into"})
"""Words behind which a name is that of a place, or at least not of whoever acts."""


def name_flag(a: Side, b: Side) -> Flag | None:
    """Two names that face each other in one change, or stand beside the same word, neither of which the other side has
    in any form."""
    missing_b = missing_names(b, a)
    sizes = Counter(place.stretch for place in a), Counter(place.stretch for place in b)
    for name in missing_names(a, b) if missing_b else ():
        for other in missing_b:
            stretch = name.places[-1].stretch
            is_short = max(size[stretch] for size in sizes) <= _LONGEST
            face = stretch == other.places[-1].stretch and is_short
            beside = name.is_sure and other.is_sure and _have_a_neighbour(a, name, b, other)
            if (face or beside) and _are_two(name, other) and not _is_one_described(a, name, b, other):
                return Flag("name", name.printed, other.printed)
    return None


def _is_one_described(a: Side, name: Name, b: Side, other: Name) -> bool:
    """True where one is named and the other called by a nation and a noun: "Norvik", "the Swedish lender"; or by where
    it comes from: "the Bergen-born captain"."""
    if len({each.places[-1].word.after == "-" for each in (name, other)}) > 1:
        return True
    nations = [bare(each.places[-1].word.normal) in known_countries() for each in (name, other)]
    return (_is_in_description(a, name) and not nations[1]) or (_is_in_description(b, other) and not nations[0])


def _is_in_description(side: Side, name: Name) -> bool:
    """True for the nation of "the Swedish lender"."""
    before = normals_of(side[max(0, name.start - 1) : name.start])
    behind = [place.word for place in side[name.start + 1 : name.start + 2] if "-" not in name.places[0].word.after]
    is_nation = len(name.places) == 1 and bare(name.places[0].word.normal) in known_countries()
    is_of_noun = bool(behind) and carries_matter(behind[0].normal) and not ends_clause([name.places[0].word])
    return is_nation and before == ["the"] and is_of_noun


def lone_name_flag(a: Side, b: Side) -> Flag | None:
    """The only weekday, month, country or place of each side, wherever it stands, where they are two: "it was put off
    until Wednesday", "on Thursday, to which it had been put off"."""
    of_b = _lone(b)
    ours = _lone(a) if of_b else {}
    kinds = [kind for kind in ours if kind in of_b]
    missing = (missing_names(a, b), missing_names(b, a)) if kinds else ([], [])
    for kind in kinds:
        name, other = ours[kind], of_b[kind]
        if name in missing[0] and other in missing[1] and _are_two(name, other):
            return Flag("name", name.printed, other.printed)
    return None


def exchanged_name_flag(a: Side, b: Side) -> Flag | None:
    """A name beside a word that the other side has once and beside another name, while both sides have both: "a buyer
    in Antwerp through a gallery in Basel", "a buyer in Basel through a gallery in Antwerp"."""
    if len({any(place.word.normal == "by" for place in side) for side in (a, b)}) > 1:
        return None  # of a passive and an active
    names = [[name for name in names_of(side) if name.is_sure and not _is_joined(side, name)] for side in (a, b)]
    known = [{bare(name.places[-1].word.normal) for name in some} for some in names]
    beside = [_beside_once(side, some) for side, some in zip((a, b), names, strict=True)]
    for word, ours in beside[0].items():
        theirs = beside[1].get(word)
        lasts = [bare(name.places[-1].word.normal) for name in (ours, theirs) if name]
        if theirs and lasts[0] in known[1] and lasts[1] in known[0] and _are_two(ours, theirs):
            return Flag("name", ours.printed, theirs.printed)
    return None


def _beside_once(side: Side, names: Sequence[Name]) -> dict[str, Name]:
    """The names by the stems of the words beside them that stand once on the side, and beside no other of them."""
    count = Counter(stem(place.word.normal) for place in side)
    found: dict[str, list[Name]] = defaultdict(list)
    for name in names:
        for word in filter(None, _neighbours(side, name)):
            found[stem(word)].append(name)
    return {word: some[0] for word, some in found.items() if len(some) == 1 and count[word] == 1}


def _is_joined(side: Side, name: Name) -> bool:
    """True for the "Oslo" of "Oslo and Bergen"."""
    end = name.start + len(name.places)
    pairs = side[max(0, name.start - 2) : name.start], side[end : end + 2][::-1]
    return any(
        len(pair) > 1 and pair[1].word.normal in COORDINATING and pair[0].word.core[:1].isupper() for pair in pairs
    )


def _lone(side: Side) -> dict[str, Name]:
    """The names that are the only ones of their kind on this side."""
    by_kind: dict[str, list[Name]] = defaultdict(list)
    for name in names_of(side):
        word = bare(name.places[-1].word.normal)
        kind = calendar_kind(last_word(name)) or ("country" if word in known_countries() else _as_place(side, name))
        by_kind[kind].append(name)
    return {kind: names[0] for kind, names in by_kind.items() if kind and len(names) == 1}


def _as_place(side: Side, name: Name) -> str:
    """What the "Graz" of "in Graz" and "moved to Graz" is, and of "from Graz", where it is surely a name."""
    before = normals_of(side[max(0, name.start - 1) : name.start]) if name.is_sure else []
    return "place" if not _WHERE.isdisjoint(before) else "origin" if before == ["from"] else ""


def _have_a_neighbour(a: Side, name: Name, b: Side, other: Name) -> bool:
    """True where the word that carries matter before both names is the same, or the one behind them: "a company in
    Labuan that", "with a company in Brunei unknown to"."""
    before, behind = zip(_neighbours(a, name), _neighbours(b, other), strict=True)
    return any(one and stem(one) == stem(theirs) for one, theirs in (before, behind))


def _neighbours(side: Side, name: Name) -> tuple[str, str]:
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


def _are_two(name: Name, other: Name) -> bool:
    """True where both are surely names, or one is and the other may be; or both may be and are known places or days."""
    last = [last_word(each) for each in (name, other)]
    kinds = {calendar_kind(word) for word in last}
    if len(kinds) > 1 or last[0] == last[1] or are_kin(*last) or _may_be_one(name, other):
        return False
    return name.is_sure or other.is_sure or kinds != {""} or all(word in known_countries() for word in last)


def _may_be_one(name: Name, other: Name) -> bool:
    """True for a first name and a surname: "Donald", "Trump"."""
    first_names = [len(each.places) == 1 and has_nicknames(bare(each.places[0].word.normal)) for each in (name, other)]
    return len(name.places) == len(other.places) == 1 and first_names[0] != first_names[1]
