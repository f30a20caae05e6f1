"""Where an article names people and bodies: runs of capitalised words, cut into role and name.

The model's entities are one witness among others (titles, first names, words that only bodies bear), because the small
model calls many a person an organisation and the other way round.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace

from spacy.tokens import Doc, Span

from quotes.attribution import names
from quotes.attribution.mentions.beginnings import may_name, opens_name, opens_sentence
from quotes.attribution.mentions.bodies.outlets import OutletName, sounds_like_outlet
from quotes.attribution.mentions.bodies.parties import PARTY_AND_STATE
from quotes.attribution.mentions.bodies.possessive_names import body_follows
from quotes.attribution.mentions.datelines import bylines, datelines
from quotes.attribution.mentions.evidence import POSSESSIVE, person_votes
from quotes.attribution.mentions.headlines import headline_tokens
from quotes.attribution.mentions.leading_roles import role_before
from quotes.attribution.mentions.lone_names import lone_names
from quotes.attribution.mentions.nameless_runs import is_heading, is_kind, is_of_case
from quotes.attribution.mentions.posts import is_body_of_post, role_of_post, words_of_post
from quotes.attribution.mentions.ranks import TIES, after_rank, bracket_before_name, is_office, is_rank_of_place
from quotes.attribution.mentions.run_parts import (
    after_capitals,
    are_people_of_a_kind,
    body_roles,
    honours,
    is_body,
    is_body_of_text,
    is_field,
    is_nation,
    name_start,
)
from quotes.attribution.mentions.runs import run_end
from quotes.attribution.mentions.signed_lines import Signed, signed_lines
from quotes.attribution.mentions.surnames import with_particles_alone
from quotes.attribution.mentions.turn_initials import turn_initials
from quotes.attribution.texts import is_capital, words_of
from quotes.datafiles import table, word_list
from quotes.nameparts import titles

_PLACES = frozenset({"GPE", "LOC", "FAC"})
_NICKNAME = re.compile(r"\s[\"“”'‘(]\w+[\"“”'’)]\s")
_DUTCH_ARTICLE = re.compile(r"(?<![^ ])[\"“‘’']t (?=[^\W\d_a-z])")
"""The "'t" of a surname, whatever its apostrophe is taken for."""
_BODY = -9.0
"""Evidence against a person that nothing outweighs."""
_OF_BODY = 3.0
"""Evidence for a person that the body gives whom a role ties to it."""
_SPEAKS = 1.0
"""Evidence for a person that it says something, whatever the word is."""
_OFFICE = 3
"""Words of an office that has "of" in it."""
_PERSON = 9.0
"""Evidence for a person that nothing outweighs."""


@dataclass(frozen=True, slots=True)
class Mention:
    """One place where a name is printed: its tokens, the name, and what the words there tell of its bearer."""

    start: int
    end: int
    name: str
    person: float
    """Evidence that the name is a person's (above 0) or not (below)."""
    place: bool = False
    outlet: bool = False
    role: str | None = None
    gender: str | None = None


def find_mentions(
    doc: Doc, outlets: Mapping[int, OutletName], bodies: Mapping[int, int], surnames: Collection[str] = frozenset()
) -> list[Mention]:
    """Every name in running text, in order; `outlets` and `bodies` hold names that are known by their first token,
    `surnames`, in small letters, words that stand behind a first name somewhere.
    """
    headlines = headline_tokens(doc)
    skipped = {**datelines(doc), **bylines(doc), **{i: i + 1 for i in turn_initials(doc)}}
    texts = words_of(doc)
    small = frozenset(text for text in texts if text.islower())
    stops = outlets.keys() | bodies.keys()
    signed, alone = signed_lines(doc), lone_names(doc)
    mentions: list[Mention] = []
    i = 0
    while i < len(texts):
        if i in skipped:
            i = skipped[i]
        elif i in outlets:
            outlet = outlets[i]
            mentions.append(Mention(i, outlet.end, outlet.name, _BODY, outlet=True))
            i = outlet.end
        elif i in bodies:
            mentions.append(Mention(i, bodies[i], _text(doc, i, bodies[i]), _BODY))
            i = bodies[i]
        elif i in signed:
            mentions.append(_signed(doc, i, signed[i]))
            i = signed[i].end
        elif i in alone:
            mentions.append(Mention(i, i + 1, texts[i], _SPEAKS))
            i += 1
        elif (
            texts[i][0].isupper() and i not in headlines and i + 1 not in signed and opens_name(doc[i], small, surnames)
        ):
            end = run_end(doc, i, stops)
            if not is_of_case(doc, i, end):
                mentions.extend(_cut(doc, i, end, surnames))
            i = end
        else:
            i += 1
    return mentions


def _signed(doc: Doc, start: int, signed: Signed) -> Mention:
    """The mention of who holds an office by a line that tells so."""
    title = doc[start - 1].text if start and names.is_title(doc[start - 1].text) else ""
    gender = names.gender_of_words([title]) if title else None
    return Mention(start, signed.end, _text(doc, start, signed.end), _PERSON, role=signed.role, gender=gender)


def mentions_in(span: Span) -> list[Mention]:
    """The names inside a source that running text did not show (headlines, "WALLACE:")."""
    found: list[Mention] = []
    i = span.start
    while i < span.end:
        if is_capital(span.doc[i]) and may_name(span.doc[i]) and i not in turn_initials(span.doc):
            end = min(run_end(span.doc, i, frozenset()), span.end)
            if not is_of_case(span.doc, i, end):
                found.extend(_cut(span.doc, i, end))
            i = max(end, i + 1)
        else:
            i += 1
    return found


def _cut(doc: Doc, start: int, end: int, surnames: Collection[str] = frozenset()) -> Iterator[Mention]:
    """The names in a run: "Norvik Motors CEO Ann Lee" names a body, and a person by his role."""
    tokens = list(doc[start:end])
    if all(names.is_post_nominal(token.text) for token in tokens):
        return  # "Ann Lee, QC,"
    if len(tokens) == 1 and names.bare(tokens[0].text) in names.lower_words("legal_forms"):
        return  # "Norvik Motors, Inc."
    if PARTY_AND_STATE.match(doc[start:end].text):
        return  # "Ann Lee, R-Ohio,"
    if is_heading(tokens) or is_kind(tokens):
        return  # "BOSSES SAY NO TO LEE", "the super PAC"
    if are_people_of_a_kind(tokens, surnames) and not body_follows(doc, end):
        return
    plain = tokens[: -honours(tokens) or None]
    capitals = after_capitals(plain)
    if len(tokens) > 1 and not capitals and opens_sentence(tokens[0]) and tokens[0].lower_ in body_roles():
        yield Mention(start + 1, end, _text(doc, start + 1, end), _BODY, role=tokens[0].text)
        return  # "Carmaker Norvik"
    if len(tokens) == 1 and (is_nation(tokens[0], surnames) or is_field(tokens[0]) or is_body_of_text(tokens[0])):
        return  # "the 40-year-old Dane", "Health chief Ann Lee", "the Company"
    is_rank = len(tokens) == 1 and tokens[0].text in names.ranks()
    if is_rank and (bracket_before_name(doc, end) or is_office(tokens[0]) or doc[end : end + 1].text in TIES):
        return  # "DCP (South) Ann Lee", "the SP", "CS for Roads Ann Lee"
    if post := words_of_post(plain):
        if is_body_of_post(plain[:post]):
            yield Mention(start, start + post, _text(doc, start, start + post), _BODY)
        named = _mention(doc, start + post, end)
        yield replace(named, person=max(named.person, _OF_BODY), role=role_of_post(doc, start, start + post))
        return
    if capitals:
        yield from _cut(doc, start + capitals, end, surnames)
        return
    is_office_of_three = len(plain) >= _OFFICE and doc[start : start + _OFFICE].text.casefold() in titles()
    if is_office_of_three and len(plain) == _OFFICE:
        return  # "the Commissioner of Police, Ann Lee,"
    # Behind "Director-General of Public Health" a name may stand.
    if is_office_of_three and plain[_OFFICE].text != "of" and not is_body(tokens):
        if plain[_OFFICE].text in TIES:
            return  # "Member of Parliament for Torvik"
        named = _mention(doc, start + _OFFICE, end)
        yield replace(named, person=max(named.person, _OF_BODY), role=doc[start : start + _OFFICE].text)
        return  # "Member of Parliament Ann Lee"
    cut = 0 if is_body(tokens) else after_rank(plain, surnames) or name_start(plain)
    if is_rank_of_place(tokens):
        cut = len(tokens)
    if cut:
        yield from _employer(doc, start, start + cut)
    if cut < len(tokens):
        yield _mention(doc, start + cut, end)


def _employer(doc: Doc, start: int, end: int) -> Iterator[Mention]:
    """The body named within a role: "Norvik Motors" in "Norvik Motors CEO", and in "Former Norvik Motors CEO"."""
    marks = table(names.PACKAGE, "contradictions")["marks"]
    first = next((i for i in range(start, end) if doc[i].lower_ not in marks), end)  # "Assistant U.S." is no body
    while end > first and (names.calls_somebody(doc[end - 1].text) or doc[end - 1].text in names.role_parts()):
        end -= 1
    if (
        end > first
        and any(t.ent_type_ in {"ORG", "GPE"} for t in doc[first:end])
        and names.bare(doc[first].text) not in names.demonyms()
    ):
        body = _mention(doc, first, end)
        yield body if first == start else replace(body, person=_BODY, role=None)


def _mention(doc: Doc, start: int, end: int) -> Mention:
    """The mention of the name at these tokens, or of the body that the next words make of it."""
    body_end = body_follows(doc, end)
    if body_end:
        return Mention(start, body_end, _text(doc, start, body_end), _BODY)
    seat = doc[start - 2].text if start > 1 and doc[start - 1].text == "of" else ""
    if seat in word_list(names.PACKAGE, "seat_nouns") and _is_place(doc[start:end]):
        return Mention(start - 2, end, f"{seat.capitalize()} of {_text(doc, start, end)}", _BODY)
    start = with_particles_alone(doc, start)  # "de Blasio" without his first name
    tokens = list(doc[start:end])
    behind = honours(tokens)
    offices = [token.text for token in tokens[len(tokens) - behind :] if names.is_title(token.text)]
    tokens = tokens[: -behind or None]
    name, role = _text(doc, start, start + len(tokens)), role_before(doc, start)
    if offices and (role is None or names.is_courtesy(role)):
        role = f"{role} {offices[0]}" if role else offices[0]  # "Ann Lee MSP"
    if start and doc[start - 1].text == "," and doc[end : end + 1].text in POSSESSIVE:
        role = None  # "The supplier, Finland's Norvik," is not Finland
    place = name in word_list(names.PACKAGE, "places")
    person = person_votes(doc, tokens, role) - (5.0 if place else 0.0)
    outlet = not place and person < 2.5 and sounds_like_outlet(doc, start, end)
    return Mention(
        start,
        end,
        name,
        person=_BODY if outlet else person,
        place=place or (not outlet and all(t.ent_type_ in _PLACES for t in tokens)),
        outlet=outlet,
        role=role,
        gender=names.gender_of_words((role or "").split()),
    )


def _is_place(words: Span) -> bool:
    return words.text in word_list(names.PACKAGE, "places") or all(t.ent_type_ in _PLACES for t in words)


def _text(doc: Doc, start: int, end: int) -> str:
    return _DUTCH_ARTICLE.sub("'t ", " ".join(_NICKNAME.sub(" ", doc[start:end].text).split()))
