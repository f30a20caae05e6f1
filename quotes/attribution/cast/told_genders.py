"""What the sentence of a name tells of its bearer's gender: "Lee himself said", "Lee said of her husband"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from spacy.tokens import Doc

from quotes.attribution import names
from quotes.attribution.mentions.mentions import Mention
from quotes.parsing.grammar import GENDERS, SUBJECTS

SPOUSES = frozenset({"wife", "husband"})
_REFLEXIVE = frozenset({"himself", "herself"})
_NEAR = 2
"""Sentences before a name in which somebody else may be named whose husband or wife is meant."""


def own_genders(doc: Doc, mentions: Sequence[Mention]) -> dict[int, str]:
    """Where those mentions begin behind which the gender is told, and who is named in full with that surname has it, or
    may: "Lee himself"; or has it, and nobody else near may be meant: "Lee said of her husband"."""
    found: dict[int, str] = {}
    for mention in mentions:
        behind = doc[mention.end : mention.end + 1].text
        reflexive = GENDERS[behind] if behind in _REFLEXIVE else None
        joined = None if reflexive or " " in mention.name else _of_joined(doc, mention)
        told = None if " " in mention.name else _of_spouse(doc, mention)
        own = None if told or joined or " " in mention.name else _of_own(doc, mention)
        if own and _is_namesake_near(doc, mention, mentions, own):
            continue
        gender = reflexive or joined or told or own
        if gender is None:
            continue
        borne = _genders_borne(mention, mentions)
        by_name = gender in borne and (joined or not _is_anyone_near(doc, mention, mentions, gender))
        if by_name or (reflexive and not borne.isdisjoint({gender, None})):
            found[mention.start] = gender
    return found


def _of_joined(doc: Doc, mention: Mention) -> str | None:
    """The gender that is told by whose the others are that a name is joined to: "Lee and her aides"."""
    behind = doc[mention.end : mention.end + 2]
    told = len(behind) == 2 and behind[0].lower_ == "and" and behind[1].tag_ == "PRP$"
    return GENDERS.get(behind[1].lower_) if told else None


def _of_own(doc: Doc, mention: Mention) -> str | None:
    """The gender of whoever a sentence that begins with the name is about, by the first "his" or "her" in it, where
    nobody else is spoken of before: "Lee is blamed for her words"."""
    name = doc[mention.start : mention.end].root
    if name.dep_ not in SUBJECTS or not doc[mention.start].is_sent_start:
        return None
    nouns = names.lower_words("person_nouns")
    for token in doc[mention.end : name.sent.end]:
        if token.tag_ == "PRP$" and token.lower_ in GENDERS:
            return GENDERS[token.lower_]
        if token.pos_ in {"PROPN", "PRON"} or token.is_quote or token.lower_ in nouns:
            return None
    return None


def _genders_borne(mention: Mention, mentions: Sequence[Mention]) -> set[str | None]:
    """What the first names and titles tell of those who are named in full and bear the last name of the mention."""
    name = names.core(mention.name)[-1]
    told: dict[tuple[str, ...], set[str]] = defaultdict(set)
    for one in mentions:
        key = names.core(one.name)
        if len(key) > 1 and len(key[0]) > 1 and name in (key[0], key[-1], names.surname(key)):
            told[key] |= {g for g in (one.gender, names.gender_of_name(one.name)) if g}
    return {next(iter(genders)) if genders else None for genders in told.values() if len(genders) < 2}


def _is_anyone_near(doc: Doc, mention: Mention, mentions: Sequence[Mention], gender: str) -> bool:
    """Whether somebody of another surname, who may be of that gender, is named in the sentence or the two before it."""
    surname = names.surname(names.core(mention.name))
    others = (m for m in _near(doc, mention, mentions) if surname not in names.core(m.name))
    return any((m.gender or names.gender_of_name(m.name)) in {gender, None} for m in others)


def _is_namesake_near(doc: Doc, mention: Mention, mentions: Sequence[Mention], gender: str) -> bool:
    """Whether a namesake who may be of that gender is named in full there, who is rather whom "her" means: "His sister,
    Ann Lee, is ill. Lee praised her record"."""
    namesakes = (m for m in _near(doc, mention, mentions) if " " in m.name and _ends_alike(m, mention))
    return any((m.gender or names.gender_of_name(m.name)) in {gender, None} for m in namesakes)


def _ends_alike(one: Mention, other: Mention) -> bool:
    return names.core(one.name)[-1] == names.core(other.name)[-1]


def _near(doc: Doc, mention: Mention, mentions: Sequence[Mention]) -> list[Mention]:
    """Who is named in the sentence of a name, or the two before it."""
    start = doc[mention.start].sent.start
    for _ in range(_NEAR):
        start = doc[max(start - 1, 0)].sent.start
    return [m for m in mentions if start <= m.start < doc[mention.start].sent.end]


def _of_spouse(doc: Doc, mention: Mention) -> str | None:
    """The gender of whoever does something to, or says something of, a husband or wife of his or her own."""
    name = doc[mention.start : mention.end].root
    if name.dep_ not in SUBJECTS:
        return None
    objects = [*name.head.children, *(t for tie in name.head.children if tie.dep_ == "prep" for t in tie.children)]
    spouses = (t for t in objects if t.dep_ in {"dobj", "dative", "pobj"} and t.lower_ in SPOUSES)
    owners = (child.lower_ for spouse in spouses for child in spouse.children if child.dep_ == "poss")
    return next((GENDERS[owner] for owner in owners if owner in GENDERS), None)
