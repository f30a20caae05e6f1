"""The cast of an article: the people and bodies it names, each under one name, with every place where it is named."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from spacy.tokens import Doc

from quotes.attribution import names
from quotes.attribution.cast.bodies import body_of, group_bodies, with_short_forms
from quotes.attribution.cast.bynames import as_stranger
from quotes.attribution.cast.courtesies import bare_turns, polite_names, with_courtesies
from quotes.attribution.cast.families import brought_in_aside, by_the_way, kin_of, with_parents, with_shared_surnames
from quotes.attribution.cast.figures import Figure, roles_of
from quotes.attribution.cast.full_names import first_names, fullest_name, nicknamed
from quotes.attribution.cast.nicknames import with_nicknamed
from quotes.attribution.cast.people import (
    Key,
    gender_of,
    group_people,
    key_of,
    people_and_others,
    titled_gender,
)
from quotes.attribution.cast.told_genders import own_genders
from quotes.attribution.mentions.bodies.acronyms import definitions, second_names
from quotes.attribution.mentions.bodies.departments import departments
from quotes.attribution.mentions.bodies.outlets import OutletName
from quotes.attribution.mentions.bodies.parties import parties
from quotes.attribution.mentions.bodies.possessive_names import possessive_names
from quotes.attribution.mentions.bodies.unions import unions
from quotes.attribution.mentions.evidence import gender_after, gender_called
from quotes.attribution.mentions.mentions import Mention, find_mentions
from quotes.attribution.mentions.roles import counsel_roles, deed_roles
from quotes.attribution.mentions.turn_initials import bearers_of_initials


@dataclass(frozen=True, slots=True)
class Cast:
    """All figures of an article, and for each token of a name the figure and the mention that it is part of."""

    figures: tuple[Figure, ...] = ()
    at: Mapping[int, Figure] = field(default_factory=dict)
    mention: Mapping[int, Mention] = field(default_factory=dict)

    bearers: Mapping[Key, Sequence[Figure]] = field(default_factory=dict)
    """The figures by their names as names are compared."""
    surnames: Mapping[str, Sequence[Figure]] = field(default_factory=dict)
    people: Sequence[int] = ()
    """The tokens of people's names, in order."""

    def named(self, name: str) -> Figure | None:
        """The figure of this name or surname, of several the one named most often; else the only one so called."""
        key = names.core(name)
        bearers = self.bearers.get(key) or (self.surnames.get(key[0]) if len(key) == 1 else None)
        if not bearers and len(key) == 1 and names.is_first_name(name):
            called = [f for f in self.figures if f.kind == "person" and f.name and names.core(f.name)[0] == key[0]]
            return called[0] if len(called) == 1 else None  # "MARTHA: I WILL STAY"
        return max(bearers, key=lambda f: len(f.mentions)) if bearers else None


def cast_of(doc: Doc, outlets: Mapping[int, OutletName]) -> Cast:
    """Who and what the article names, the forms of one name brought together."""
    defined = definitions(doc)
    alone = departments(doc)
    bodies = (
        {start: start + 1 for start in alone}
        | parties(doc)
        | possessive_names(doc)
        | {start: end for start, (end, _) in defined.items()}
        | unions(doc)
    )
    firsts = first_names(doc)
    found = [replace(m, name=alone.get(m.start, m.name)) for m in find_mentions(doc, outlets, bodies, firsts.keys())]
    mentions = with_parents(doc, with_shared_surnames(doc, found))
    acronyms = {names.core(acronym): names.core(doc[start:end].text) for start, (end, acronym) in defined.items()}
    seconds = second_names(doc)
    acronyms |= {names.core(seconds[m.end]): key_of(m) for m in mentions if m.end in seconds and " " in m.name}
    people, others = people_and_others(mentions, frozenset(firsts))
    people, others = with_nicknamed(doc, people, others)
    people = with_courtesies(doc, people)
    called = {m.start: frozenset(word for role in roles_of(doc, [m]) for word in role.words) for m in people}
    own = own_genders(doc, people)
    told_at, kin = bare_turns(doc, people) | own, kin_of(doc, people)
    aside = brought_in_aside(doc, people)
    groups = group_people(people, by_the_way(doc, people), called, told_at, nicknamed(doc), kin, aside)
    told = ([replace(m, gender=own.get(m.start, m.gender)) for m in group] for group in groups)
    figures = [_person(doc, group, firsts) for group in told]
    polite = polite_names([(one.name or "", one.mentions, one.gender) for one in figures])
    figures = [replace(one, name=name) for one, name in zip(figures, polite, strict=True)]
    known = with_short_forms([body_of(doc, group, figures) for group in group_bodies(others, acronyms)])
    figures += [as_stranger(doc, body) for body in known]
    named = [(i, f, m) for f in figures for m in f.mentions for i in range(m.start, m.end)]
    persons = [figure for figure in figures if figure.kind == "person"]
    turns = bearers_of_initials(doc, [person.name or "" for person in persons]).items()
    named += [(i, persons[number], Mention(i, i + 1, doc[i].text, 0.0)) for i, number in turns]
    return Cast(
        tuple(figures),
        {i: figure for i, figure, _ in named},
        {i: mention for i, _, mention in named},
        *_by_name(figures),
        sorted(i for i, figure, _ in named if figure.kind == "person"),
    )


def _by_name(figures: Sequence[Figure]) -> tuple[dict[Key, list[Figure]], dict[str, list[Figure]]]:
    """The figures by their printed names, and the people by their surnames."""
    bearers: dict[Key, list[Figure]] = defaultdict(list)
    surnames: dict[str, list[Figure]] = defaultdict(list)
    for figure in figures:
        for key in dict.fromkeys(map(key_of, figure.mentions)):
            bearers[key].append(figure)
        if figure.kind == "person":
            surnames[names.surname(names.core(figure.name or ""))].append(figure)
    return dict(bearers), dict(surnames)


def _person(doc: Doc, mentions: Sequence[Mention], firsts: Mapping[str, str]) -> Figure:
    roles = tuple(role for role in roles_of(doc, mentions) if role.for_person)
    gender = titled_gender(mentions) or gender_called(doc[m.end - 1] for m in mentions) or gender_of(mentions)
    gender = gender or next((g for g in (names.gender_of_words(r.text.split()) for r in roles) if g), None)
    roles += tuple(role for m in mentions for role in counsel_roles(doc, m.start, m.end) + deed_roles(doc, m.end))
    name = fullest_name(mentions, firsts)
    gender = gender or names.gender_of_name(name) or _gender_after(doc, mentions)
    gender = gender or next((g for g in (names.likely_gender(r.text.split()) for r in roles) if g), None)
    return Figure(name, "person", tuple(mentions), gender, roles=roles)


def _gender_after(doc: Doc, mentions: Sequence[Mention]) -> str | None:
    """The gender that a pronoun behind the name tells."""
    return next((gender for m in mentions if (gender := gender_after(doc, m.start, m.end))), None)
