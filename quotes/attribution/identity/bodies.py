"""Bodies over all articles: acronyms, legal forms, "the" and campaigns do not make two of one."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Container, Mapping
from functools import cache, lru_cache

from quotes.attribution import names
from quotes.attribution.identity.given import Given
from quotes.attribution.identity.weighing import overwhelming
from quotes.datafiles import table, word_list
from quotes.nameforms import initials
from quotes.outlets import known_outlets, plain_name

_BEFORE_BODIES = frozenset({"a", "an", "the", "of", "for", "at", "former", "top", "senior", "chief"})


def merge_bodies(prints: Mapping[str, int], people: Mapping[str, str], given: Given) -> dict[str, str]:
    """For each body's name, by how often it is printed, the name of the body over all articles.

    One but for "the", case and full stops; acronyms and campaigns by their full names. `people` are merged already.
    """
    owners = _owners(people)
    keys = {name: _several(name, people, prints) or body_key(_filed(_with_full_owner(name, owners))) for name in prints}
    counts: Counter[str] = Counter()
    for name, key in keys.items():
        counts[key] += prints[name]
    acronyms = _acronyms({name: count for name, count in prints.items() if name not in given.names})
    spelled = acronyms | _without_nation(counts)
    meant = _parted({key: _meant(key, spelled) for key in counts}, given)
    groups: dict[str, list[str]] = defaultdict(list)
    for name, key in keys.items():
        groups[meant[key]].append(name)
    merged: dict[str, str] = {}
    for listed in groups.values():
        full = [name for name in listed if keys[name] not in acronyms and keys[name] not in _aliases()] or listed
        best = min(full, key=lambda name: (name not in given.names, -prints[name], -len(name), name))
        merged.update(dict.fromkeys(listed, best if best in given.names else _in_full(best, people, prints)))
    return merged


def _meant(key: str, spelled: Mapping[str, str]) -> str:
    """The key of the body by its full name: known other names first, then acronyms, which may be of another name."""
    key = _aliases().get(key, key)
    key = spelled.get(key, key)
    return _aliases().get(key, key)


def _parted(meant: Mapping[str, str], given: Given) -> dict[str, str]:
    """The same, but a key that people keep apart means itself, and with it all its spellings: "FBI", "the F.B.I."."""
    kept = dict(meant)
    for one, other in sorted((body_key(one), body_key(other)) for one, other in given.pairs):
        if one != other and one in kept and other in kept and kept[one] == kept[other]:
            leaving = other if kept[one] == one else one
            kept[leaving] = leaving
    return kept


def _in_full(name: str, people: Mapping[str, str], prints: Container[str]) -> str:
    """The name that an outlet is filed under; of several at once, each by his name in full; others as they are."""
    return " and ".join(people.get(part, part) for part in _parts(name, people, prints)) or _filed(name)


@lru_cache(maxsize=1 << 12)
def _filed(name: str) -> str:
    """The name that an outlet is filed under ("The Hill"), where it is an outlet's alone; others as they are."""
    outlet = known_outlets().named(name)
    return outlet.name if outlet and plain_name(name) not in map(plain_name, outlet.cautious) else name


@cache
def _aliases() -> dict[str, str]:
    """Keys of names that the news calls bodies by, and of the names that are theirs."""
    return {
        body_key(also): body_key(name)
        for name, listed in table(names.PACKAGE, "body_aliases").items()
        for also in listed
    }


def _several(name: str, people: Mapping[str, str], prints: Container[str]) -> str:
    """A key for several at once, in whatever order and by whatever names: "Ann Lee and Norvik Motors"; else empty."""
    return " and ".join(sorted(people.get(part) or body_key(part) for part in _parts(name, people, prints)))


def _parts(name: str, people: Mapping[str, str], prints: Container[str]) -> list[str]:
    """The names of several in one, each a speaker's."""
    parts = name.split(" and ")
    return parts if len(parts) > 1 and all(part in people or part in prints for part in parts) else []


def _without_nation(counts: Mapping[str, int]) -> dict[str, str]:
    """For bodies of the nation printed without it the key with it: "Supreme Court", "U.S. Supreme Court".

    Only if no other body of that sort is printed, or it is printed far more often: a senate may be Missouri's.
    """
    of_sort: dict[str, Counter[str]] = defaultdict(Counter)
    for key, count in counts.items():
        words = key.split()
        for start in range(1, len(words)):
            of_sort[" ".join(words[start:])][key] += count
    meant = {
        sort: overwhelming(sorted(several), [several[key] for key in sorted(several)])
        for sort, several in of_sort.items()
        if sort in counts and f"us {sort}" in several
    }
    return {sort: key for sort, key in meant.items() if key == f"us {sort}"}


def _acronyms(prints: Mapping[str, int]) -> dict[str, str]:
    """The full name of each acronym that is the initials of just one body's or of one printed far more than the others,
    both as keys.

    "FBI" in one article, "Federal Bureau of Investigation" in another. Two letters are too many bodies'.
    """
    full: dict[str, Counter[str]] = defaultdict(Counter)
    for name, count in prints.items():
        words = body_key(name).split()
        if len(words) > 1:
            for letters in initials(words):
                full[letters][" ".join(words)] += count
    shorts = {body_key(name) for name in prints if name.isupper() and " " not in name}
    meant = {key: overwhelming(sorted(full[key]), [full[key][k] for k in sorted(full[key])]) for key in shorts}
    return {key: name for key, name in meant.items() if name is not None and len(key) >= 3}


def body_in_role(role: str, bodies: Container[str]) -> str | None:
    """The body that a role is held in: "Norvik Motors" of "Norvik Motors CEO", "a spokesman for Norvik Motors".

    A place is none: "Florida senator" says where, not in what. Nor is "Judicial" in "president of Judicial Watch".
    """
    words = role.split()
    starts = [0, *(i + 1 for i, word in enumerate(words) if word in _BEFORE_BODIES)]
    for start in starts:
        last = len(words) - (start == 0)  # a role begins with more than the body's name
        for end in range(last, start, -1):
            name = re.sub(r"['’]s?$", "", " ".join(words[start:end]))
            goes_on = start > 0 and end < len(words) and words[end][0].isupper()
            is_none = name in word_list(names.PACKAGE, "places") or names.is_first_name(name)
            if name in bodies and not (goes_on or is_none):
                return name
    return None


def body_key(name: str) -> str:
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
