"""Names by which a text tells that somebody is called: "The Ox, as Ivo Lund is known", "Ann Dahl, dubbed “the Owl”".

Whoever is so called is named by it from there on, and before, in headlines and leads.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from spacy.tokens import Doc

from quotes.attribution.cast.people import Key, key_of
from quotes.attribution.mentions.mentions import Mention
from quotes.attribution.names import gender_of_name
from quotes.attribution.texts import text_of

_PERSON = 9.0
"""Evidence for a person that nothing outweighs."""
_BODY = -5.0
"""Evidence against a person at which a name is a body's whatever is told of it: "Ann Lee, known as Norvik Media"."""
_NEAR = 80
"""Tokens before "Jojo, as the fans call him," among which the last person named is he."""
_AS_KNOWN = re.compile(r",? as (?=[A-Z])")
_IS_KNOWN = re.compile(
    r" (?:is|was) (?:\w+ly |also |now |better |best |often ){0,2}(?:known|called|nicknamed|dubbed)\b"
)
_KNOWN_AS = re.compile(
    r",? (?:\d{1,3}, )?(?:(?:who|and) )?(?:is |was |has been )?(?:\w+ly |also |now |better |best |often ){0,2}"
    r"(?:(?:known|referred to)(?: (?:to|by|among|in)(?: [a-z]+){1,4})? as|nicknamed|dubbed)"
    r" (?:simply |just )?[“\"‘']?(?:[Tt]he )?"
)
_AS_CALLED = re.compile(
    r",? as (?:the )?(?:[\w’'-]+ ){1,4}(?:call|calls|know|knows|nicknamed|dubbed|called) (him|her)\b"
)
_CAPITALS = re.compile(r"[A-Z][\w’'-]*(?: [A-Z][\w’'-]*)*")
_GENDERS = {"him": "m", "her": "f"}


def with_nicknamed(
    doc: Doc, people: Sequence[Mention], others: Sequence[Mention]
) -> tuple[list[Mention], list[Mention]]:
    """The mentions of people, and the others; those by a name that the text tells to be somebody's are his."""
    meant = _nicknames(doc, sorted((*people, *others), key=lambda m: m.start), {m.start for m in people})
    if not meant:
        return list(people), list(others)
    moved = [replace(m, name=meant[key_of(m)], person=_PERSON, place=False) for m in others if key_of(m) in meant]
    named = [replace(m, name=meant.get(key_of(m), m.name)) for m in people]
    return sorted((*named, *moved), key=lambda m: m.start), [m for m in others if key_of(m) not in meant]


def _nicknames(doc: Doc, mentions: Sequence[Mention], people: Collection[int]) -> dict[Key, str]:
    """For each name that the text explains, the name of whose it is; none that is a body's, or of a person's name."""
    full = frozenset(key_of(m) for m in mentions if m.start in people and " " in m.name)
    return {
        key_of(nickname): owner.name
        for nickname, owner in _told(doc, mentions, people)
        if not nickname.outlet and nickname.person > _BODY and not _is_part(key_of(nickname), full)
    }


def _is_part(key: Key, names: frozenset[Key]) -> bool:
    """Whether the name is made of words of a longer one, or of several others."""
    return {word for name in names - {key} for word in name}.issuperset(key)


def _told(doc: Doc, mentions: Sequence[Mention], people: Collection[int]) -> Iterator[tuple[Mention, Mention]]:
    """Each nickname where it is told, with the mention of whose it is."""
    text, places = text_of(doc), _Places(doc, mentions)
    for number, mention in enumerate(mentions):
        end = places.ends[mention.start]
        behind = _AS_KNOWN.match(text, end)
        other = places.begins.get(behind.end()) if behind else None
        if other is not None and other.start in people and _IS_KNOWN.match(text, places.ends[other.start]):
            yield mention, other  # "The Ox, as Ivo Lund is known"
        called = _KNOWN_AS.match(text, end)
        other = places.at(called.end()) if called else None
        if other is not None and mention.start in people:
            yield other, mention  # "Ivo Lund, known as the Ox"
        by_others = _AS_CALLED.match(text, end)
        if by_others:
            last = next((m for m in reversed(mentions[:number]) if m.start in people), None)
            if last is not None and mention.start - last.end < _NEAR and _may_be(last, _GENDERS[by_others[1]]):
                yield mention, last  # "Jojo, as the fans call him,"


class _Places:
    """Where names are printed, in code points: the mention that begins at one, and the end of each by its token."""

    def __init__(self, doc: Doc, mentions: Sequence[Mention]) -> None:
        self.text = text_of(doc)
        self.begins = {doc[m.start].idx: m for m in mentions}
        self.ends = {m.start: doc[m.start : m.end].end_char for m in mentions}
        self.names = {m.name: m for m in mentions}

    def at(self, place: int) -> Mention | None:
        """The mention there; of capitals that were taken for no name there, another by the same name."""
        capitals = _CAPITALS.match(self.text, place)
        return self.begins.get(place) or (self.names.get(capitals[0]) if capitals else None)


def _may_be(mention: Mention, gender: str) -> bool:
    """Whether nothing in the name tells the other gender."""
    return (mention.gender or gender_of_name(mention.name)) in {gender, None}
