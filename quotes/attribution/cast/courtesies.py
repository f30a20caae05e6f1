"""People of one surname whom only "Mr" and "Mrs" tell apart."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import replace

from spacy.tokens import Doc

from quotes.attribution import names
from quotes.attribution.mentions.mentions import Mention
from quotes.parsing.grammar import SUBJECTS

SPOUSES = frozenset({"wife", "husband"})
_REFLEXIVE = {"himself": "m", "herself": "f"}
_OWNERS = {"his": "m", "her": "f"}
_PRONOUNS = frozenset({"he", "him", "his", "she", "her", "hers"})
_TITLES = {"m": "Mr", "f": "Mrs"}


def by_courtesy(mentions: list[Mention]) -> list[list[Mention]]:
    """The mentions of a surname that is never printed in full, apart where some are "Mr Lee" and some "Mrs Lee"; a bare
    "Lee" is whoever was so called last."""
    gender = next((m.gender for m in mentions if m.gender), None) or ""
    apart: dict[str, list[Mention]] = defaultdict(list)
    for mention in mentions:
        gender = mention.gender or gender
        apart[gender].append(mention)
    return list(apart.values())


def bare_turns(doc: Doc, mentions: Sequence[Mention]) -> dict[int, str | None]:
    """Where the mentions begin that stand bare before a transcript's turns ("LEE: She has my number."), and the gender
    of whoever they are: told by the courtesy before the first of them, not by that of "Mrs Lee", asked about later."""
    turns = [m for m in mentions if not m.gender and _opens_turn(doc, m)]
    firsts = {names.core(m.name): m.start for m in reversed(turns)}
    genders: dict[tuple[str, ...], str] = {}
    for mention in mentions:
        name = names.core(mention.name)
        if mention.gender and mention.start < firsts.get(name, 0):
            genders[name] = mention.gender
    return {m.start: genders.get(names.core(m.name)) for m in turns}


def with_courtesies(doc: Doc, mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions, where the only one of a surname who is named in full has the gender of the "Ms" behind it, though
    her first name is mostly a man's: "said Lee Lund, who teaches law. ... Ms. Lund said"."""
    full = [m for m in mentions if " " in m.name]
    genders: dict[Mention, str] = {}
    for one in full:
        surname = names.surname(names.core(one.name))
        others = [m for m in full if m is not one and names.surname(names.core(m.name)) == surname]
        polite = [m for m in mentions if m.gender and names.core(m.name) == (surname,)]
        is_first = bool(polite) and one.start < polite[0].start
        is_only = not others and len({m.gender for m in polite}) == 1 and not one.gender
        if is_first and is_only and _is_introduced(doc, one) and not _tells_of_kin(doc, one, polite[0]):
            genders[one] = polite[0].gender or ""
    return [replace(m, gender=genders.get(m, m.gender)) for m in mentions]


def _is_introduced(doc: Doc, mention: Mention) -> bool:
    """Whether the words behind a name tell what its bearer does, and no pronoun in them that it is a man or a woman."""
    behind = doc[mention.end : mention.end + 2]
    tells = len(behind) > 1 and behind[0].text == "," and behind[1].lower_ in {"who", "a", "an", "the"}
    return tells and not any(t.lower_ in _PRONOUNS for t in doc[mention.end : doc[mention.start].sent.end])


def _tells_of_kin(doc: Doc, *mentions: Mention) -> bool:
    """Whether the sentence of one of them speaks of kin: Mrs Lee may be the mother or wife of who is named."""
    kin = names.kin_nouns() | names.lower_words("relations")
    return any(token.lower_ in kin for mention in mentions for token in doc[mention.start].sent)


def own_genders(doc: Doc, mentions: Sequence[Mention]) -> dict[int, str]:
    """Where those mentions begin behind which the gender is told: "Lee himself", "Lee said of her husband"."""
    found = ((m.start, _REFLEXIVE.get(doc[m.end : m.end + 1].text) or _of_spouse(doc, m)) for m in mentions)
    return {start: gender for start, gender in found if gender}


def _of_spouse(doc: Doc, mention: Mention) -> str | None:
    """The gender of whoever does something to, or says something of, a husband or wife of his or her own."""
    name = doc[mention.start : mention.end].root
    if name.dep_ not in SUBJECTS:
        return None
    objects = [*name.head.children, *(t for tie in name.head.children if tie.dep_ == "prep" for t in tie.children)]
    spouses = (t for t in objects if t.dep_ in {"dobj", "dative", "pobj"} and t.lower_ in SPOUSES)
    owners = (child.lower_ for spouse in spouses for child in spouse.children if child.dep_ == "poss")
    return next((_OWNERS[owner] for owner in owners if owner in _OWNERS), None)


def _opens_turn(doc: Doc, mention: Mention) -> bool:
    """Whether the name opens a paragraph, and a colon follows."""
    opens = not mention.start or "\n" in doc[mention.start - 1].text
    return opens and doc[mention.end : mention.end + 1].text == ":"


def polite_names(people: Sequence[tuple[str, Sequence[Mention], str | None]]) -> list[str]:
    """The names of people, by name, mentions and gender: "Mrs Lee" of a lone surname where there is a Mr Lee, or a Paul
    Lee, too."""
    genders: dict[str, set[str]] = defaultdict(set)
    for name, _, gender in people:
        genders[names.surname(names.core(name))] |= {gender} if gender else set()
    return [
        _polite(name, mentions, gender)
        if len(genders[names.surname(names.core(name))]) > 1 and " " not in name
        else name
        for name, mentions, gender in people
    ]


def _polite(name: str, mentions: Sequence[Mention], gender: str | None) -> str:
    """The surname with the courtesy that is printed most with it, if any is; else with that of whoever has no role."""
    titles = (m.role.split()[-1] for m in mentions if m.role and m.gender)
    printed = Counter(title.rstrip(".") for title in titles if names.is_courtesy(title))
    plain = _TITLES.get(gender or "") if not any(m.role for m in mentions) else None
    courtesy = printed.most_common(1)[0][0] if printed else plain
    return f"{courtesy} {name}" if courtesy else name
