"""People over all articles: the spellings and short forms of one name together, two people of one surname apart."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from rapidfuzz.distance import Indel

from quotes.attribution import names
from quotes.attribution.identity.given import Given, Key
from quotes.attribution.identity.namesakes import FIRST_LETTERS, LETTERS, Namesakes
from quotes.attribution.identity.weighing import OVERWHELMING, overwhelming
from quotes.nameforms import are_forms_of_one
from quotes.spelling import near, sounded

_FAMOUS = 50
"""Prints from which somebody may go by the first name alone."""
_MISPRINT = 4
"""How many times as often the right spelling of a surname is printed as a misprint of it."""


def merge_people(prints: Mapping[str, int], given: Given) -> dict[str, str]:
    """For each person's name, by how often it is printed, the name of the person over all articles."""
    by_key: dict[Key, list[str]] = defaultdict(list)
    polite = {name: gender for name in prints if (gender := _of_courtesy(name)) and name not in given.names}
    for name in prints:
        if name not in polite:
            by_key[names.core(name)].append(name)
    counts = Counter({key: sum(prints[name] for name in listed) for key, listed in by_key.items()})
    for key, plain in _plain_keys(counts, given).items():
        by_key[plain] += by_key.pop(key)
        counts[plain] += counts.pop(key)
    persons = _persons(counts, given)
    _add_bare_names(persons, counts, given)
    merged = {
        name: best
        for person in persons
        for best in [_preferred(person, by_key, prints, given)]
        for key in person
        for name in by_key[key]
    }
    return merged | {name: _bearer(name, gender, merged, prints) for name, gender in polite.items()}


def _of_courtesy(name: str) -> str | None:
    """The gender of "Mrs Lee", as somebody is called where another Lee is in the article; "Mrs Justice Lee" is a judge,
    who is "Judge Lee" elsewhere."""
    words = name.split()
    if len(words) < 2 or len(names.core(name)) > 1 or not names.is_courtesy(words[0]):
        return None
    return None if len(words) > 2 and names.is_title(words[1]) else names.gender_of_words(words[:1])


def _bearer(name: str, gender: str, merged: Mapping[str, str], prints: Mapping[str, int]) -> str:
    """The only one of that surname and gender, or the one printed far more than the others; else the name itself."""
    weights: Counter[str] = Counter()
    for printed, best in merged.items():
        if names.surname(names.core(best)) == names.surname(names.core(name)) and names.gender_of_name(best) == gender:
            weights[best] += prints[printed]
    return overwhelming(list(weights), list(weights.values())) or name


def _plain_keys(counts: Mapping[Key, int], given: Given) -> dict[Key, Key]:
    """Names with a word too many, and the names without it that are printed as well, the longest first.

    Before it where only the second word is a first name ("Democrats Ann Lee"), or the first tells what somebody is
    ("Pal Orla Lee"); behind it where the name without it is
    printed far more often ("Ann Lee Wins"); "Jr." in a formal name that is never printed with it else.
    """
    plain = _formal_juniors(counts, given) | _strays_before_surnames(counts, given)
    candidates = (k for k in counts if len(k) > 2 and k not in given.keys and k not in plain)
    for key in sorted(candidates, key=lambda k: (-len(k), k)):
        before, behind = key[1:], key[:-1]
        strays = len(key[0]) > 2 and not names.is_first_name(key[0]) and _opens_name_behind(key)
        if strays and before in counts and not given.part(key, [before]):
            plain[key] = before
        elif counts.get(behind, 0) >= OVERWHELMING * counts[key] > 0 and not given.part(key, [behind]):
            plain[key] = behind
    return plain


def _opens_name_behind(key: Key) -> bool:
    """Whether a name begins with the second word, by that word or by the first."""
    callings = names.lower_words("epithets") | names.lower_words("person_nouns")
    return names.is_first_name(key[1]) or key[0] in callings


def _strays_before_surnames(counts: Mapping[Key, int], given: Given) -> dict[Key, Key]:
    """Surnames that a word strayed before which begins no name ("State Lee", after "secretary of")."""
    strays = names.lower_words("not_names") | {part.lower() for part in names.role_parts()}
    surnames = {names.surname(key) for key in counts if len(key) > 1 and key[0] not in strays}
    return {
        key: key[1:]
        for key in counts
        if len(key) == 2 and key[0] in strays and not names.is_first_name(key[0])
        if key[1] in surnames and key not in given.keys
    }


def _formal_juniors(counts: Mapping[Key, int], given: Given) -> dict[Key, Key]:
    """Formal names with "Jr.", and themselves without it: "Joseph R. Lee Jr." is who others call Joe Lee.

    A son whose father is in the news is "Ann Lee Jr." in informal print, too, or his father as formal as he.
    """
    juniors = [k for k in counts if names.without_generation(k[-1]) != k[-1] and k not in given.keys]
    informal: dict[str, list[str]] = defaultdict(list)
    for key in juniors:
        if len(key) == 2:
            informal[key[-1]].append(key[0])
    plain = {key: (*key[:-1], names.without_generation(key[-1])) for key in juniors if len(key) > 2}
    return {
        key: without
        for key, without in plain.items()
        if without not in counts and not any(names.same_first(first, key[0]) for first in informal[key[-1]])
    }


def _persons(counts: Mapping[Key, int], given: Given) -> list[list[Key]]:
    """The full names of each person; a name that could be two people's stays by itself, unless one of them is printed
    far more often than the others."""
    persons: list[list[Key]] = []
    namesakes = Namesakes()
    for key in sorted((k for k in counts if len(k) > 1), key=lambda k: (-len(k), -counts[k], k)):
        nearby = namesakes.nearby(key)
        fitting = [i for i in nearby if not given.part(key, persons[i]) and _fits(key, persons[i], counts)]
        likely = overwhelming(fitting, [sum(counts[k] for k in persons[i]) for i in fitting])
        if likely is None:
            likely = len(persons)
            persons.append([])
        persons[likely].append(key)
        namesakes.file(key, likely)
    return persons


def _fits(key: Key, person: Sequence[Key], counts: Mapping[Key, int]) -> bool:
    """Whether a full name is one more of the person's; a surname that sounds otherwise must be a misprint."""
    if not all(names.same_person(key, other) for other in person):
        return _first_name_misprinted(key, person, counts)
    if any(are_forms_of_one(key, other) for other in person):
        return True
    if any(_same_surname(key, other) for other in person):
        return all(_written_alike(key, other) for other in person)
    rare, often = sorted((counts[key], sum(counts[other] for other in person)))
    letters = min(len(names.surname(k)) for k in (key, *person))
    return key[0] == person[0][0] and letters >= LETTERS - 1 and often >= _MISPRINT * rare


def _written_alike(a: Key, b: Key) -> bool:
    """Whether surnames that only sound alike begin alike, or the first names are one but for spelling: Mike Coffman is
    not Michael Kofman."""
    return names.surname(a)[0] == names.surname(b)[0] or near(a[0], b[0])


def _first_name_misprinted(key: Key, person: Sequence[Key], counts: Mapping[Key, int]) -> bool:
    """Whether the first name only lacks a letter or has one too many, is rare so, and none that is known ("Rence")."""
    often = sum(counts[other] for other in person)
    return (
        len(key[0]) >= FIRST_LETTERS
        and len(names.surname(key)) >= LETTERS
        and not names.is_first_name(key[0])
        and often >= _MISPRINT * counts[key]
        and all(key[1:] == other[1:] and Indel.distance(key[0], other[0], score_cutoff=1) <= 1 for other in person)
    )


def _same_surname(a: Key, b: Key) -> bool:
    """Whether the surnames sound alike, or one is the first of the other's two ("Reyes", "Reyes Ortega")."""
    return sounded(names.surname(a)) == sounded(names.surname(b)) or a[:2] == b[:2]


def _add_bare_names(persons: list[list[Key]], counts: Mapping[Key, int], given: Given) -> None:
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
        owner = overwhelming(bearers, [weights[id(person)] for person in bearers])
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
    owner = overwhelming(bearers, [weights[id(person)] for person in bearers])
    famous = owner is not None and weights[id(owner)] >= max(_FAMOUS, OVERWHELMING * prints)
    return owner if famous else None


def _preferred(
    keys: Sequence[Key], by_key: Mapping[Key, Sequence[str]], prints: Mapping[str, int], given: Given
) -> str:
    """The name that people chose; else the full name printed most, then the longest; a bare surname only if alone, and
    then with its title, if it has any: "Judge Lee", "Pope Leo"."""
    if chosen := [name for key in keys for name in by_key[key] if name in given.names]:
        return min(chosen)
    compound = {key[1:] for key in keys if len(key) > 2 and names.is_first_name(key[0])}
    # "Weber Schmitt" is a surname alone where "Anna Weber Schmitt" is printed; "Elizabeth Truss" is not.
    full = [k for k in keys if len(k) > 1 and not (k in compound and not names.is_first_name(k[0]))] or keys
    listed = [name for key in full for name in by_key[key]]
    listed = [name for name in listed if names.core(name) in full] or listed  # no word too many before it
    with_title = [name for name in listed if names.has_title(name)]
    without = [name for name in listed if names.without_titles(name.split()) == name.split()]
    listed = (with_title if all(len(key) == 1 for key in full) else without) or listed
    return min(listed, key=lambda name: (name.isupper(), -prints[name], -len(name), name))
