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

from quotes.attribution import names
from quotes.attribution.acronyms import initials
from quotes.records import Decided, SpeakerKind

_OVERWHELMING = 10
"""How many times as often as all others of a surname its person is printed to whom the bare surname is given."""
_MISPRINT = 4
"""How many times as often the right spelling of a surname is printed as a misprint of it."""
_LETTERS = 7
"""Letters from which a surname may be misprinted by one; shorter ones ("Hansen", "Hanson") are rather two people's."""

Key = tuple[str, ...]

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
            (key, other) in self.apart or (key != other and key in self.keys and other in self.keys)
            for other in others
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
    if names.same_person(one, other):
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
    counts = {key: sum(prints[name] for name in listed) for key, listed in by_key.items()}
    persons = _persons(counts, given)
    _add_bare_surnames(persons, counts, given)
    return {
        name: best
        for person in persons
        for best in [_preferred(person, by_key, prints, given)]
        for key in person
        for name in by_key[key]
    }


def _persons(counts: Mapping[Key, int], given: _Given) -> list[list[Key]]:
    """The full names of each person; a name that could be two people's stays by itself."""
    blocks = _surname_blocks(counts)
    persons: dict[int, list[Key]] = {}
    of_key: dict[Key, int] = {}
    for key in sorted((k for k in counts if len(k) > 1), key=lambda k: (-len(k), -counts[k], k)):
        nearby = sorted({of_key[other] for block in _blocks_of(key) for other in blocks[block] if other in of_key})
        fitting = [i for i in nearby if not given.part(key, persons[i]) and _fits(key, persons[i], counts)]
        number = fitting[0] if len(fitting) == 1 else len(persons)
        persons.setdefault(number, []).append(key)
        of_key[key] = number
    return list(persons.values())


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
        return False
    if any(_same_surname(key, other) for other in person):
        return True
    rare, often = sorted((counts[key], sum(counts[other] for other in person)))
    letters = min(len(names.surname(k)) for k in (key, *person))
    return key[0] == person[0][0] and letters >= _LETTERS - 1 and often >= _MISPRINT * rare


def _same_surname(a: Key, b: Key) -> bool:
    """Whether the surnames sound alike, or one is the first of the other's two ("Reyes", "Reyes Ortega")."""
    return names.sounded(names.surname(a)) == names.sounded(names.surname(b)) or a[:2] == b[:2]


def _add_bare_surnames(persons: list[list[Key]], counts: Mapping[Key, int], given: _Given) -> None:
    """Put each lone surname to the only person of that surname, or to one who is printed far more than all others."""
    bearers: dict[str, list[list[Key]]] = defaultdict(list)
    for person in persons:
        for surname in {names.surname(key) for key in person} | {key[-1] for key in person}:
            bearers[surname].append(person)
    for key in sorted(k for k in counts if len(k) == 1):
        ranked = sorted(bearers.get(key[0], []), key=lambda person: -sum(counts[k] for k in person))
        weights = [sum(counts[k] for k in person) for person in ranked]
        only = bool(ranked) and weights[0] > 0 and weights[0] >= _OVERWHELMING * sum(weights[1:])
        if only and key not in given.keys and not given.part(key, ranked[0]):
            ranked[0].append(key)
        else:
            persons.append([key])


def _preferred(
    keys: Sequence[Key], by_key: Mapping[Key, Sequence[str]], prints: Mapping[str, int], given: _Given
) -> str:
    """The name that people chose; else the full name printed most, then the longest; a bare surname only if alone."""
    if chosen := [name for key in keys for name in by_key[key] if name in given.names]:
        return min(chosen)
    full = [key for key in keys if len(key) > 1] or keys
    listed = [name for key in full for name in by_key[key]]
    return min(listed, key=lambda name: (name.isupper(), -prints[name], -len(name), name))


def _merge_bodies(prints: Mapping[str, int], people: Mapping[str, str], given: _Given) -> dict[str, str]:
    """Bodies of one name but for "the", case and full stops; acronyms and campaigns by their full names."""
    spelled = _acronyms([name for name in prints if name not in given.names])
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


def _acronyms(prints: Iterable[str]) -> dict[str, str]:
    """The full name of each acronym that is the initials of just one body's, both as keys.

    "FBI" in one article, "Federal Bureau of Investigation" in another. Two letters are too many bodies'.
    """
    full: dict[str, set[str]] = defaultdict(set)
    for name in prints:
        words = _body_key(name).split()
        if len(words) > 1:
            for letters in initials(words):
                full[letters].add(" ".join(words))
    shorts = [name for name in prints if name.isupper() and len(_body_key(name)) >= 3 and " " not in name]
    return {_body_key(name): min(full[_body_key(name)]) for name in shorts if len(full[_body_key(name)]) == 1}


def _body_key(name: str) -> str:
    words = re.sub(r"[^\w\s&-]", "", names.fold(name)).split()
    return " ".join(words[1:] if len(words) > 1 and words[0] == "the" else words)


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
