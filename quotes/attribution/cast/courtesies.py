"""People of one surname whom only "Mr" and "Mrs" tell apart."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence

from spacy.tokens import Doc

from quotes.attribution import names
from quotes.attribution.mentions.mentions import Mention
from quotes.parsing.grammar import SUBJECTS

SPOUSES = frozenset({"wife", "husband"})
_REFLEXIVE = {"himself": "m", "herself": "f"}
_OWNERS = {"his": "m", "her": "f"}
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
