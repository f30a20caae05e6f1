"""One speaker over all articles: which canonical names of single articles are spellings or short forms of one name.

Nothing here reads a text: only names, their kinds and how often each is printed. The result does not depend on order.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import TypeVar

from rapidfuzz.distance import Indel

from quotes.attribution import names
from quotes.attribution.acronyms import initials
from quotes.records import Decided, SpeakerKind

_OVERWHELMING = 10
"""How many times as often as all others of a surname its person is printed to whom the bare surname is given."""
_FAMOUS = 50
"""Prints from which somebody may go by the first name alone."""
_MISPRINT = 4
"""How many times as often the right spelling of a surname is printed as a misprint of it."""
_LETTERS = 7
"""Letters from which a surname may be misprinted by one; shorter ones ("Hansen", "Hanson") are rather two people's."""

Key = tuple[str, ...]
T = TypeVar("T")

_NOTHING = Decided()


def merge_names(printed: Iterable[tuple[str, SpeakerKind, int]], decided: Decided = _NOTHING) -> dict[str, str]:
    """For each name the name of its speaker over all articles: the one printed most, then the longest.

    `printed` gives (name, kind, prints). What people decided goes first: a name that they gave to a speaker counts as
    the speaker's own name, and only that one takes part in the rules.
    """
    called = _called(decided)
    names_given: list[tuple[str, str]] = []
    prints: Counter[str] = Counter()
    kinds: dict[str, Counter[SpeakerKind]] = defaultdict(Counter)
    for name, kind, count in printed:
        stands_for = called(name)
        names_given.append((name, stands_for))
        prints[stands_for] += count
        kinds[stands_for][kind] += count
    for name, told in decided.kinds.items():
        prints[name] += 0
        kinds[name] = Counter([told]) if told else kinds[name] or Counter(["person"])
    people = {name for name, seen in kinds.items() if min(seen, key=lambda kind: (-seen[kind], kind)) == "person"}
    given = _Given.of(decided)
    merged = _merge_people({name: prints[name] for name in sorted(people)}, given)
    merged.update(_merge_bodies({name: prints[name] for name in sorted(prints.keys() - people)}, merged, given))
    merged = _kept_apart(merged, decided)
    return {name: merged[stands_for] for name, stands_for in names_given}


@dataclass(frozen=True, slots=True)
class _Given:
    """What people decided, as the rules compare names."""

    names: frozenset[str]
    keys: Mapping[Key, str]
    apart: frozenset[tuple[Key, Key]]

    @classmethod
    def of(cls, decided: Decided) -> _Given:
        """The decisions' names as keys; a pair both ways round."""
        chosen = frozenset(decided.called.values()) | decided.kinds.keys()
        pairs = [(names.core(one), names.core(other)) for one, other in decided.apart]
        return cls(
            chosen,
            {names.core(name): name for name in sorted(chosen)},
            frozenset(pairs) | frozenset((other, one) for one, other in pairs),
        )

    def part(self, key: Key, others: Iterable[Key]) -> bool:
        """Whether the key is not the others' speaker: decided so, or both are speakers that people named."""
        return any(
            (key, other) in self.apart or (key != other and key in self.keys and other in self.keys) for other in others
        )


def _called(decided: Decided) -> Callable[[str], str]:
    """Tells whom a printed name was given to: as it stands or, failing that, but for titles, capitals and accents."""
    by_core = {names.core(name): speaker for name, speaker in decided.called.items()}
    own = {*decided.called.values(), *decided.kinds, *(name for pair in decided.apart for name in pair)}

    def called(name: str) -> str:
        if name in decided.called:
            return decided.called[name]
        return name if name in own or not by_core else by_core.get(names.core(name), name)

    return called


def _kept_apart(merged: Mapping[str, str], decided: Decided) -> dict[str, str]:
    """The same, but with each pair that is to stay two as two, even where the names differ by a title alone."""
    kept = dict(merged)
    for one, other in sorted(decided.apart):
        if one in kept and other in kept and kept[one] == kept[other]:
            leaving = other if kept[one] == one or other in decided.called.values() else one
            kept[leaving] = leaving
    return kept


def reason(name: str, speaker: str) -> str:
    """Why the name is taken for the speaker's, in words."""
    one, other = names.core(name), names.core(speaker)
    if one == other or _body_key(name) == _body_key(speaker):
        return "the same but for titles, capitals or accents"
    if len(one) == 1 and one[0] in {names.surname(other), other[-1]}:
        return f"{speaker} is the only one of that surname, or quoted far more than others of it"
    if len(one) < len(other) and other[-len(one) :] == one:
        return f"{speaker} is the full name"
    if names.same_person(one, other) or one[1:] == other[1:] != ():
        return "the same with a middle name, an initial, a short form or another spelling"
    if _body_key(name).replace(" ", "") in initials(_body_key(speaker).split()):
        return f"the initials of {speaker} alone"
    return "as another name of the same speaker"


def slug(name: str) -> str:
    """The name for a URL: small ASCII letters, digits and hyphens."""
    plain = unicodedata.normalize("NFKD", names.fold(name)).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain.replace("'", "")).strip("-") or sha256(name.encode()).hexdigest()[:8]


def _merge_people(prints: Mapping[str, int], given: _Given) -> dict[str, str]:
    by_key: dict[Key, list[str]] = defaultdict(list)
    for name in prints:
        by_key[names.core(name)].append(name)
    counts = Counter({key: sum(prints[name] for name in listed) for key, listed in by_key.items()})
    for key, plain in _plain_keys(counts, given).items():
        by_key[plain] += by_key.pop(key)
        counts[plain] += counts.pop(key)
    persons = _persons(counts, given)
    _add_bare_names(persons, counts, given)
    return {
        name: best
        for person in persons
        for best in [_preferred(person, by_key, prints, given)]
        for key in person
        for name in by_key[key]
    }


def _plain_keys(counts: Mapping[Key, int], given: _Given) -> dict[Key, Key]:
    """Names with a word too many, and the names without it that are printed as well, the longest first.

    Before it where only the second word is a first name ("Democrats Ann Lee"); behind it where the name without it is
    printed far more often ("Ann Lee Wins"); "Jr." in a formal name that is never printed with it else.
    """
    plain = _formal_juniors(counts, given)
    candidates = (k for k in counts if len(k) > 2 and k not in given.keys and k not in plain)
    for key in sorted(candidates, key=lambda k: (-len(k), k)):
        before, behind = key[1:], key[:-1]
        strays = len(key[0]) > 2 and not names.is_first_name(key[0]) and names.is_first_name(key[1])
        if strays and before in counts and not given.part(key, [before]):
            plain[key] = before
        elif counts.get(behind, 0) >= _OVERWHELMING * counts[key] > 0 and not given.part(key, [behind]):
            plain[key] = behind
    return plain


def _formal_juniors(counts: Mapping[Key, int], given: _Given) -> dict[Key, Key]:
    """Formal names with "Jr.", and themselves without it: "Joseph R. Lee Jr." is who others call Joe Lee.

    A son whose father is in the news is "Ann Lee Jr." in informal print, too, or his father as formal as he.
    """
    juniors = [k for k in counts if names.without_generation(k[-1]) != k[-1] and k not in given.keys]
    informal = {(key[0], key[-1]) for key in juniors if len(key) == 2}
    plain = {key: (*key[:-1], names.without_generation(key[-1])) for key in juniors if len(key) > 2}
    return {
        key: without
        for key, without in plain.items()
        if without not in counts
        and not any(last == key[-1] and names.same_first(first, key[0]) for first, last in informal)
    }


def _persons(counts: Mapping[Key, int], given: _Given) -> list[list[Key]]:
    """The full names of each person; a name that could be two people's stays by itself, unless one of them is printed
    far more often than the others."""
    blocks = _surname_blocks(counts)
    persons: dict[int, list[Key]] = {}
    of_key: dict[Key, int] = {}
    for key in sorted((k for k in counts if len(k) > 1), key=lambda k: (-len(k), -counts[k], k)):
        nearby = sorted({of_key[other] for block in _blocks_of(key) for other in blocks[block] if other in of_key})
        fitting = [i for i in nearby if not given.part(key, persons[i]) and _fits(key, persons[i], counts)]
        likely = _overwhelming(fitting, [sum(counts[k] for k in persons[i]) for i in fitting])
        number = len(persons) if likely is None else likely
        persons.setdefault(number, []).append(key)
        of_key[key] = number
    return list(persons.values())


def _overwhelming(choices: Sequence[T], prints: Sequence[int]) -> T | None:
    """The only choice, or the one that is printed far more often than all others together."""
    ranked = sorted(range(len(choices)), key=lambda i: -prints[i])
    if not ranked:
        return None
    first, others = prints[ranked[0]], sum(prints[i] for i in ranked[1:])
    only = len(ranked) == 1 or (first > 0 and first >= _OVERWHELMING * others)
    return choices[ranked[0]] if only else None


def _surname_blocks(counts: Mapping[Key, int]) -> dict[str, list[Key]]:
    blocks: dict[str, list[Key]] = defaultdict(list)
    for key in counts:
        if len(key) > 1:
            for block in _blocks_of(key):
                blocks[block].append(key)
    return blocks


def _blocks_of(key: Key) -> set[str]:
    """What names of one person share: how the surname sounds, it less one letter (misprints), the first two words."""
    surname = names.surname(key)
    less_one = {surname[:i] + surname[i + 1 :] for i in range(len(surname))} if len(surname) >= _LETTERS else set()
    return {names.sounded(surname), surname, *less_one, " ".join(key[:2])}


def _fits(key: Key, person: Sequence[Key], counts: Mapping[Key, int]) -> bool:
    """Whether a full name is one more of the person's; a surname that sounds otherwise must be a misprint."""
    if not all(names.same_person(key, other) for other in person):
        return _first_name_misprinted(key, person, counts)
    if any(_same_surname(key, other) for other in person):
        return True
    rare, often = sorted((counts[key], sum(counts[other] for other in person)))
    letters = min(len(names.surname(k)) for k in (key, *person))
    return key[0] == person[0][0] and letters >= _LETTERS - 1 and often >= _MISPRINT * rare


def _first_name_misprinted(key: Key, person: Sequence[Key], counts: Mapping[Key, int]) -> bool:
    """Whether the first name only lacks a letter or has one too many, is rare so, and none that is known ("Rence")."""
    often = sum(counts[other] for other in person)
    return (
        len(key[0]) >= _LETTERS - 2
        and len(names.surname(key)) >= _LETTERS
        and not names.is_first_name(key[0])
        and often >= _MISPRINT * counts[key]
        and all(key[1:] == other[1:] and Indel.distance(key[0], other[0], score_cutoff=1) <= 1 for other in person)
    )


def _same_surname(a: Key, b: Key) -> bool:
    """Whether the surnames sound alike, or one is the first of the other's two ("Reyes", "Reyes Ortega")."""
    return names.sounded(names.surname(a)) == names.sounded(names.surname(b)) or a[:2] == b[:2]


def _add_bare_names(persons: list[list[Key]], counts: Mapping[Key, int], given: _Given) -> None:
    """Put each lone surname to the only person of that surname, or to one who is printed far more than all others; and
    the lone first name to somebody so famous that it will do."""
    surnames: dict[str, list[list[Key]]] = defaultdict(list)
    first_names: dict[str, list[list[Key]]] = defaultdict(list)
    for person in persons:
        for surname in {part for key in person for part in _surnames(key)}:
            surnames[surname].append(person)
        for first in {key[0] for key in person}:
            first_names[first].append(person)
    weights = {id(person): sum(counts[key] for key in person) for person in persons}
    for key in sorted(k for k in counts if len(k) == 1):
        bearers = surnames.get(key[0], [])
        owner = _overwhelming(bearers, [weights[id(person)] for person in bearers])
        if not bearers:
            owner = _famous(first_names.get(key[0], []), weights, counts[key])
        if (
            owner is None
            or key in given.keys
            or given.part(key, owner)
            or (len(bearers) == 1 and not weights[id(owner)])
        ):
            persons.append([key])
        else:
            owner.append(key)


def _surnames(key: Key) -> set[str]:
    """What a full name's surname may be printed as: all of it or its last word."""
    return {names.surname(key), key[-1]}


def _famous(bearers: Sequence[list[Key]], weights: Mapping[int, int], prints: int) -> list[Key] | None:
    """Whom a first name alone means: one of fifty prints who has ten times as many as it and all others of that name.

    "Hillary" in a paper full of Hillary Clinton; but "Bob" of one article is not the only Bob with a surname.
    """
    owner = _overwhelming(bearers, [weights[id(person)] for person in bearers])
    famous = owner is not None and weights[id(owner)] >= max(_FAMOUS, _OVERWHELMING * prints)
    return owner if famous else None


def _preferred(
    keys: Sequence[Key], by_key: Mapping[Key, Sequence[str]], prints: Mapping[str, int], given: _Given
) -> str:
    """The name that people chose; else the full name printed most, then the longest; a bare surname only if alone."""
    if chosen := [name for key in keys for name in by_key[key] if name in given.names]:
        return min(chosen)
    compound = {key[1:] for key in keys if len(key) > 2 and names.is_first_name(key[0])}
    # "Wasserman Schultz" is a surname alone where "Debbie Wasserman Schultz" is printed; "Elizabeth Truss" is not.
    full = [k for k in keys if len(k) > 1 and not (k in compound and not names.is_first_name(k[0]))] or keys
    listed = [name for key in full for name in by_key[key]]
    return min(listed, key=lambda name: (name.isupper(), -prints[name], -len(name), name))


def _merge_bodies(prints: Mapping[str, int], people: Mapping[str, str], given: _Given) -> dict[str, str]:
    """Bodies of one name but for "the", case and full stops; acronyms and campaigns by their full names."""
    spelled = _acronyms({name: count for name, count in prints.items() if name not in given.names})
    owners = _owners(people)
    groups: dict[str, list[str]] = defaultdict(list)
    for name in prints:
        key = _body_key(_with_full_owner(name, owners))
        groups[spelled.get(key, key)].append(name)
    merged: dict[str, str] = {}
    for listed in groups.values():
        full = [name for name in listed if _body_key(name) not in spelled] or listed
        best = min(full, key=lambda name: (name not in given.names, -prints[name], -len(name), name))
        merged.update(dict.fromkeys(listed, best))
    return merged


def _acronyms(prints: Mapping[str, int]) -> dict[str, str]:
    """The full name of each acronym that is the initials of just one body's or of one printed far more than the others,
    both as keys.

    "FBI" in one article, "Federal Bureau of Investigation" in another. Two letters are too many bodies'.
    """
    full: dict[str, Counter[str]] = defaultdict(Counter)
    for name, count in prints.items():
        words = _body_key(name).split()
        if len(words) > 1:
            for letters in initials(words):
                full[letters][" ".join(words)] += count
    shorts = {_body_key(name) for name in prints if name.isupper() and " " not in name}
    meant = {key: _overwhelming(sorted(full[key]), [full[key][k] for k in sorted(full[key])]) for key in shorts}
    return {key: name for key, name in meant.items() if name is not None and len(key) >= 3}


def _body_key(name: str) -> str:
    """The words of a body's name as they are compared: "Department of X" is "X department", "Apple Inc." is "apple"."""
    words = re.sub(r"[^\w\s&-]", "", names.fold(re.sub(r"['’]s (?=campaign$)", " ", name))).split()
    if words[:2] == ["united", "states"] and len(words) > 2:
        words[:2] = ["us"]
    if len(words) > 1 and words[0] == "the":
        del words[0]
    if len(words) > 2 and words[:2] == ["department", "of"]:
        words = [*words[2:], "department"]
    if len(words) > 1 and words[-1] in names.lower_words("legal_forms"):
        del words[-1]
    return " ".join(words)


def _owners(people: Mapping[str, str]) -> dict[str, str]:
    """Whom each name means, and each surname that only one person has."""
    of_surname: dict[str, set[str]] = defaultdict(set)
    for name in people.values():
        of_surname[name.split()[-1]].add(name)
    return {surname: min(bearers) for surname, bearers in of_surname.items() if len(bearers) == 1} | dict(people)


def _with_full_owner(name: str, owners: Mapping[str, str]) -> str:
    """The campaign of whom "Lee" is over all articles, for "Lee campaign"; other names as they are."""
    owner = name.removesuffix(" campaign")
    return f"{owners[owner]} campaign" if owner != name and owner in owners else name
