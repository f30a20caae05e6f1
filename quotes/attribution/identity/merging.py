"""One speaker over all articles: which canonical names of single articles are spellings or short forms of one name.

Nothing here reads a text: only names, their kinds and how often each is printed. The result does not depend on order.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping

from quotes.attribution import names
from quotes.attribution.identity.bodies import body_in_role, body_key, merge_bodies
from quotes.attribution.identity.given import Given, kept_apart, speaker_of
from quotes.attribution.identity.persons import merge_people
from quotes.decided import DecidedSpeakers
from quotes.nameforms import are_forms_of_one, initials, places
from quotes.records import SpeakerKind

__all__ = ["body_in_role", "merge_names", "reason"]

_NOTHING = DecidedSpeakers()


def merge_names(printed: Iterable[tuple[str, SpeakerKind, int]], decided: DecidedSpeakers = _NOTHING) -> dict[str, str]:
    """For each name the name of its speaker over all articles: the one printed most, then the longest.

    `printed` gives (name, kind, prints). What people decided goes first: a name that they gave to a speaker counts as
    the speaker's own name, and only that one takes part in the rules.
    """
    called = speaker_of(decided)
    names_given: list[tuple[str, str]] = []
    prints: Counter[str] = Counter()
    kinds: dict[str, Counter[SpeakerKind]] = defaultdict(Counter)
    for name, kind, count in printed:
        stands_for = called(name)
        names_given.append((name, stands_for))
        prints[stands_for] += count
        kinds[stands_for][kind] += count
    for name, chosen in decided.kinds.items():
        prints[name] += 0
        kinds[name] = Counter([chosen]) if chosen else kinds[name] or Counter(["person"])
    people = {name for name, seen in kinds.items() if min(seen, key=lambda kind: (-seen[kind], kind)) == "person"}
    people |= _turned_round(kinds.keys() - people, people)
    given = Given.of(decided)
    merged = merge_people({name: prints[name] for name in sorted(people)}, given)
    merged.update(merge_bodies({name: prints[name] for name in sorted(prints.keys() - people)}, merged, given))
    merged = kept_apart(merged, decided)
    return {name: merged[stands_for] for name, stands_for in names_given}


def _turned_round(bodies: Iterable[str], people: Iterable[str]) -> set[str]:
    """Names taken for a body's that are a person's with the family name first: "Orosz Gergely", Gergely Orosz."""
    filed: dict[str, list[tuple[str, ...]]] = defaultdict(list)
    for key in map(names.core, people):
        for place in places(key):
            filed[place].append(key)
    return {name for name in bodies if _is_a_form_of_any(names.core(name), filed)}


def _is_a_form_of_any(key: tuple[str, ...], filed: Mapping[str, Iterable[tuple[str, ...]]]) -> bool:
    near = (other for place in places(key) for other in filed.get(place, ()))
    return any(key != other and are_forms_of_one(key, other) for other in near)


def reason(name: str, speaker: str) -> str:
    """Why the name is taken for the speaker's, in words."""
    one, other = names.core(name), names.core(speaker)
    if one == other or body_key(name) == body_key(speaker):
        return "the same but for titles, capitals or accents"
    if len(one) == 1 and one[0] in {names.surname(other), other[-1]}:
        return f"{speaker} is the only one of that surname, or quoted far more than others of it"
    if len(one) < len(other) and other[-len(one) :] == one:
        return f"{speaker} is the full name"
    if names.same_person(one, other) or one[1:] == other[1:] != ():
        return "the same with a middle name, an initial, a short form or another spelling"
    if body_key(name).replace(" ", "") in initials(body_key(speaker).split()):
        return f"the initials of {speaker} alone"
    return "another form of the same name"
