"""The cast of an article: the people and bodies it names, each under one name, with every place where it is named."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from spacy.tokens import Doc

from quotes.attribution import names
from quotes.attribution.cast.courtesies import bare_turns, polite_names, with_courtesies
from quotes.attribution.cast.families import by_the_way, kin_of, with_parents, with_shared_surnames
from quotes.attribution.cast.full_names import first_names, fullest_name, nicknamed
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
from quotes.attribution.mentions.bodies.outlets import OutletName, words_about
from quotes.attribution.mentions.bodies.parties import parties
from quotes.attribution.mentions.bodies.possessive_names import possessive_names
from quotes.attribution.mentions.bodies.unions import unions
from quotes.attribution.mentions.evidence import POSSESSIVE, gender_after, gender_called
from quotes.attribution.mentions.mentions import Mention, find_mentions
from quotes.attribution.mentions.roles import Role, counsel_roles, deed_roles, role_words, roles_after
from quotes.attribution.mentions.turn_initials import bearers_of_initials
from quotes.datafiles import table, word_list
from quotes.nameforms import initials
from quotes.records import SpeakerKind

_LISTED = re.compile(r"\([A-Za-z]{2,8}: ?[A-Z][A-Z0-9.]{0,6}\)")
"""Where a company's shares are traded: "Norvik Energy (OSE: NWE)"."""

_THEMSELVES = frozenset({("house",)})
"""Names that are short for none that ends with them: "the House" is not the White House."""


@dataclass(frozen=True, eq=False, slots=True)
class Figure:
    """A person or body in the article, or somebody it only describes (then `name` is None)."""

    name: str | None
    kind: SpeakerKind
    mentions: tuple[Mention, ...] = ()
    gender: str | None = None
    place: bool = False
    outlet: bool = False
    company: bool = False
    roles: tuple[Role, ...] = ()
    members: tuple[Figure, ...] = ()
    """Of several people named together, who they are: "Lee and Smith"."""


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
    people = with_courtesies(doc, people)
    called = {m.start: frozenset(word for role in _roles(doc, [m]) for word in role.words) for m in people}
    own = own_genders(doc, people)
    told_at, kin = bare_turns(doc, people) | own, kin_of(doc, people)
    groups = group_people(people, by_the_way(doc, people), called, told_at, nicknamed(doc), kin)
    told = ([replace(m, gender=own.get(m.start, m.gender)) for m in group] for group in groups)
    figures = [_person(doc, group, firsts) for group in told]
    polite = polite_names([(one.name or "", one.mentions, one.gender) for one in figures])
    figures = [replace(one, name=name) for one, name in zip(figures, polite, strict=True)]
    figures += _with_short_forms([_body(doc, group, figures) for group in _group_bodies(others, acronyms)])
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


def _roles(doc: Doc, mentions: Sequence[Mention]) -> tuple[Role, ...]:
    """What the article calls the bearer of these mentions, in reading order."""
    roles: list[Role] = []
    for mention in mentions:
        if mention.role:
            roles.append(Role(mention.role, role_words(mention.role), mention.start))
        roles.extend(roles_after(doc, mention.end))
    return tuple(roles)


def _person(doc: Doc, mentions: Sequence[Mention], firsts: Mapping[str, str]) -> Figure:
    roles = tuple(role for role in _roles(doc, mentions) if role.for_person)
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


def _group_bodies(mentions: Sequence[Mention], acronyms: Mapping[Key, Key]) -> list[list[Mention]]:
    """The mentions of each body together: one name, its acronym, or its last words ("the Post")."""
    groups: dict[Key, list[Mention]] = {}
    for mention in mentions:
        key = key_of(mention)
        groups.setdefault(key[1:] if key[0] == "the" and len(key) > 1 else key, []).append(mention)
    for key in sorted(groups, key=len):
        longer = acronyms.get(key) or _spelled_out(key, groups) or _longer(key, groups)
        if longer in groups and longer != key:
            groups[longer].extend(groups.pop(key))
    return list(groups.values())


def _spelled_out(key: Key, groups: Mapping[Key, Sequence[Mention]]) -> Key | None:
    """The one body whose initials an acronym is: "Federal Bureau of Investigation" for "FBI"."""
    if len(key) > 1 or len(key[0]) < 3 or not groups[key][0].name.isupper():
        return None
    fitting = [other for other in groups if len(other) > 1 and key[0] in initials(other)]
    return fitting[0] if len(fitting) == 1 else None


def _longer(key: Key, groups: Mapping[Key, Sequence[Mention]]) -> Key | None:
    """The one longer name that ends with this one: "New York Post" for "the Post", none where two do."""
    seats = word_list(names.PACKAGE, "seat_nouns")
    if key in _THEMSELVES:
        return None
    fitting = [other for other in groups if len(other) > len(key) and other[-len(key) :] == key]
    fitting = [
        other for other in fitting if other[1] != "of" or other[0] not in seats
    ]  # a city is more than its council
    return fitting[0] if len(fitting) == 1 else None


def _body(doc: Doc, mentions: Sequence[Mention], people: Sequence[Figure]) -> Figure:
    roles = _roles(doc, mentions)
    name = _body_name(mentions, people)
    place = sum(m.place for m in mentions) * 2 > len(mentions)
    outlet = any(m.outlet for m in mentions) or (not place and _called_outlet(roles))
    company = not place and _is_company(doc, name, mentions, roles)
    return Figure(name, "organisation", tuple(mentions), None, place, outlet, company, roles)


def _with_short_forms(bodies: Sequence[Figure]) -> list[Figure]:
    """The bodies, a company and the first word of its name as one: "Norvik" and "Norvik Motors"."""
    companies = [body for body in bodies if body.company and body.name and " " in body.name]
    short: dict[Figure, Figure] = {}
    for body in bodies:
        if body.place or body.outlet or not body.name or " " in body.name:
            continue
        fitting = [other for other in companies if names.core(other.name or "")[0] == names.core(body.name)[0]]
        if len(fitting) == 1 and fitting[0].mentions[0].start < body.mentions[0].start:
            short[body] = fitting[0]
    return [
        replace(body, mentions=(*body.mentions, *(m for one, of in short.items() if of is body for m in one.mentions)))
        for body in bodies
        if body not in short
    ]


def _called_outlet(roles: Sequence[Role]) -> bool:
    """Whether the article calls the body an outlet: "Avisen, a newspaper"; not "Norvik, a newspaper publisher"."""
    company = frozenset(table(names.PACKAGE, "body_classes")["company"])
    return any(role.words & words_about("called") and not role.words & company for role in roles)


def _is_company(doc: Doc, name: str, mentions: Sequence[Mention], roles: Sequence[Role]) -> bool:
    """Whether the article shows the body to be a company: its name, what it is called, or "Norvik CEO"."""
    classes = table(names.PACKAGE, "body_classes")
    if set(name.replace(".", "").split()) & set(classes["suffixes"]):
        return True
    if any(role.words & set(classes["company"]) for role in roles):
        return True
    return any(
        _has_shares(doc, m.start, m.end) or _LISTED.match(doc[m.end : m.end + 6].text) or _has_legal_form(doc, m.end)
        for m in mentions
    )


def _has_shares(doc: Doc, start: int, end: int) -> bool:
    """Whether what companies have stands beside a name: "Norvik shares", "Norvik's shares", "Shares in Norvik fell"."""
    classes = table(names.PACKAGE, "body_classes")
    behind = [token.text for token in doc[end : end + 2]]
    if not {*behind[:1]}.isdisjoint(POSSESSIVE):
        return behind[-1] in classes["shares"]
    before = doc[max(start - 2, 0) : start]
    of_it = len(before) > 1 and before[0].lower_ == "shares" and before[1].lower_ in {"in", "of"}
    return (of_it and before[0].dep_ == "nsubj") or not {*behind[:1]}.isdisjoint(classes["holders"])


def _has_legal_form(doc: Doc, end: int) -> bool:
    """Whether ", Inc." or "plc" follows a name."""
    after = [token.text for token in doc[end : end + 2] if token.text != ","]
    return bool(after) and names.bare(after[0]) in names.lower_words("legal_forms")


def _body_name(mentions: Sequence[Mention], people: Sequence[Figure]) -> str:
    """The fullest name, most printed first; a campaign is named by its candidate in full ("Lee's campaign")."""
    printed = Counter(m.name for m in mentions)
    name = min(printed, key=lambda n: (-len(n.split()), -printed[n], n))
    if not name.endswith(" campaign"):
        return name
    owner = names.core(
        name.removesuffix("campaign").replace("’s ", " ").replace("'s ", " ").replace("presidential", "")
    )
    bearers = [
        p for p in people if p.name and (owner == (names.surname(names.core(p.name)),) or owner == names.core(p.name))
    ]
    owners = [p for p in bearers if any(owner == key_of(m) for m in p.mentions)] or bearers
    return f"{owners[0].name} campaign" if owners else name
