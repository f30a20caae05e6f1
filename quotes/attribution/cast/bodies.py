"""The bodies of an article: which mentions name the same one, and what each is."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from spacy.tokens import Doc

from quotes.attribution import names
from quotes.attribution.cast.figures import Figure, roles_of
from quotes.attribution.cast.people import Key, key_of
from quotes.attribution.mentions.bodies.outlets import words_about
from quotes.attribution.mentions.evidence import POSSESSIVE
from quotes.attribution.mentions.mentions import Mention
from quotes.attribution.mentions.roles import Role
from quotes.datafiles import table, word_list
from quotes.nameforms import initials

_LISTED = re.compile(r"\([A-Za-z]{2,8}: ?[A-Z][A-Z0-9.]{0,6}\)")
"""Where a company's shares are traded: "Norvik Energy (OSE: NWE)"."""

_THEMSELVES = frozenset({("house",)})
"""Names that are short for none that ends with them: "the House" is not the White House."""


def group_bodies(mentions: Sequence[Mention], acronyms: Mapping[Key, Key]) -> list[list[Mention]]:
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


def body_of(doc: Doc, mentions: Sequence[Mention], people: Sequence[Figure]) -> Figure:
    """The body of these mentions, where these are the article's people."""
    roles = roles_of(doc, mentions)
    name = _body_name(mentions, people)
    place = sum(m.place for m in mentions) * 2 > len(mentions)
    outlet = any(m.outlet for m in mentions) or (not place and _called_outlet(roles))
    company = not place and _is_company(doc, name, mentions, roles)
    return Figure(name, "organisation", tuple(mentions), None, place, outlet, company, roles)


def with_short_forms(bodies: Sequence[Figure]) -> list[Figure]:
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
