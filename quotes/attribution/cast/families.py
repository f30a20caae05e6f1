"""Couples and families under one surname: "Brian and Sheila Hargreaves", "Sam Okoye and his wife Grace", "Okoye (Sam,
not Grace)"; and who of them is named by the way.

A child's mother or father has the child's surname: "Ellie Ford, 15, was lost. Her mum Karen wept. Mrs Ford said".
Nobody of that age is "Mr" or "Mrs", and who is named by a first name alone, as the child's parent, bears the surname.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from spacy.tokens import Doc, Token

from quotes.attribution import names
from quotes.attribution.cast.told_genders import SPOUSES
from quotes.attribution.mentions.evidence import POSSESSIVE
from quotes.attribution.mentions.mentions import Mention
from quotes.attribution.texts import text_of
from quotes.datafiles import word_list
from quotes.extraction.cues.lexicon import cue_lexicon
from quotes.parsing.grammar import SUBJECTS

_AND = (["and"], ["&"])
_ASIDES = {"–": "–", "—": "—", "-": "-", "(": ")"}
"""What opens an aside, and what closes it."""
_LONGEST_ASIDE = 8
_LONGEST_KIN = 24
"""Tokens behind "the daughter of" among which the parents are named."""
_SEVERAL = 3
"""Namesakes of whom a list has at least that many; two may be a couple."""
_BESIDE = frozenset({"conj", "pobj"})
_OBJECTS = frozenset({"dobj", "pobj", "appos"})
_AGE_BEHIND = re.compile(r",\s+(?:aged\s+)?(\d{1,2})\b(?!\s+(?:days|weeks|months|others)\b)")
_AGE_BEFORE = re.compile(r"\b(\d{1,2})-year-old\s+(?:[a-z]+\s+){0,2}$")
_AGES = {"m": 18, "f": 21}
"""Years from which somebody may be "Mr" or "Mrs"."""
_COURTESIES = frozenset({"mr", "mrs"})
_REACH = 30
"""Characters before a name in which an age may stand."""


def with_shared_surnames(doc: Doc, mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions, where a first name takes its surname from the other one of a couple, and the wife's gender hers."""
    surnames = {names.surname(names.core(m.name)) for m in mentions if " " in m.name}
    found = list(mentions)
    for i in range(len(found) - 1):
        one, other = found[i], found[i + 1]
        between = [token.lower_ for token in doc[one.end : other.start] if token.text != ","]
        if between in _AND and not one.role and _is_first(one, surnames) and _is_full(other):
            found[i] = replace(one, name=f"{one.name} {other.name.split(maxsplit=1)[1]}", person=max(one.person, 1.0))
        elif _tells_spouse(between) and _is_full(one) and _is_first(other, surnames):
            his, hers = ("m", "f") if between[1] == "his" else ("f", "m")
            name = f"{other.name} {one.name.split(maxsplit=1)[1]}"
            found[i] = replace(one, gender=one.gender or his)
            found[i + 1] = replace(other, name=name, person=max(other.person, 1.0), gender=hers)
        elif " " not in one.name and (first := _which_one(doc, one, found[i + 1 :])):
            found[i] = replace(one, name=f"{first} {one.name}")
    return found


def _which_one(doc: Doc, surname: Mention, behind: Sequence[Mention]) -> str | None:
    """The first name that tells in an aside which bearer of the surname is meant, of several who are named in full:
    "Okoye – Sam, not Grace – agreed"."""
    closing = _ASIDES.get(doc[surname.end].text) if surname.end < len(doc) else None
    aside = list(doc[surname.end + 1 : surname.end + _LONGEST_ASIDE])
    closes = next((t.i for t in aside if t.text == closing), None)
    if closes is None or not any(t.lower_ == "not" for t in aside if t.i < closes):
        return None
    named = [m for m in behind if m.end <= closes]
    meant = [m for m in named if doc[m.start - 1].lower_ != "not"]
    firsts = all(names.is_first_name(m.name) and " " not in m.name and not m.place for m in named)
    return meant[0].name if firsts and len(meant) == 1 else None


def _tells_spouse(words: list[str]) -> bool:
    """Whether the words are "and his wife"."""
    return len(words) == 3 and words[:1] in _AND and words[1] in {"his", "her"} and words[2] in SPOUSES


def _is_first(mention: Mention, surnames: set[str]) -> bool:
    """Whether a first name alone is printed, which is nobody's surname in the article."""
    is_place = mention.place or mention.name in word_list(names.PACKAGE, "places_like_first_names")
    return names.is_first_name(mention.name) and names.bare(mention.name) not in surnames and not is_place


def _is_full(mention: Mention) -> bool:
    """Whether it is a person's first name and surname: not the Grace Kelly Foundation."""
    words = mention.name.split()
    return len(words) > 1 and names.is_first_name(words[0]) and mention.person > 0


def by_the_way(doc: Doc, mentions: Sequence[Mention]) -> frozenset[int]:
    """Where the mentions begin that name somebody for another's sake: an owner ("Ann Lee's sister said"), a victim ("he
    denies killing Ann Lee", "the murder of his wife, Ann Lee"), one of several namesakes of somebody named before
    whose something is ("the paintings of Ann Lee, Rolf Lee and Ivo Lee"). A later "Lee" is rather her namesake."""
    told: set[str] = set()  # the surnames of those who were named in full before
    found: set[int] = set()
    for mention in mentions:
        root, key = doc[mention.start : mention.end].root, names.core(mention.name)
        if _only_owns(doc, mention) or _suffers(root) or (key[-1] in told and _is_listed(root)):
            found.add(mention.start)
        elif len(key) > 1:
            told.add(key[-1])
    return frozenset(found)


def brought_in_aside(doc: Doc, mentions: Sequence[Mention]) -> frozenset[int]:
    """Where the mentions begin that bring somebody into a sentence which is about others: "with her son, Per Lee", "His
    sister, Ann Lee, is ill"; not "Ann Lee fled", nor "His sister, Ann Lee, said", who speaks."""
    found: set[int] = set()
    for mention in mentions:
        root = doc[mention.start : mention.end].root
        noun = root.head if root.dep_ == "appos" and root.head.i < root.i else root
        while noun.dep_ == "conj" and noun.head.i < noun.i:
            noun = noun.head
        is_kin = noun is not root and any(t.dep_ == "poss" for t in noun.lefts)
        is_subject = noun.dep_ in SUBJECTS or noun.dep_ == "ROOT"
        speaks = noun.head.lower_ != noun.head.lemma_.lower() and cue_lexicon().is_form(noun.head.lower_)
        if not speaks and (is_kin or not is_subject):
            found.add(mention.start)
    return frozenset(found)


def kin_of(doc: Doc, mentions: Sequence[Mention]) -> dict[int, frozenset[tuple[str, ...]]]:
    """By where a lone name begins the full names of those whose kin the words behind it tell its bearer to be, who is
    none of them: "Lee, 9, the son of Ann Lee and Paul Lee, said"."""
    found = {}
    for mention in mentions:
        if " " in mention.name:
            continue
        tie = _tie_of_kin(doc, mention.end)
        end = min(tie + _LONGEST_KIN, doc[mention.start].sent.end) if tie else 0
        others = frozenset(names.core(m.name) for m in mentions if tie < m.start < end and " " in m.name)
        if others:
            found[mention.start] = others
    return found


def _tie_of_kin(doc: Doc, end: int) -> int:
    """The "of" of ", 35, the daughter of" behind a name that ends before that token, 0 where it is told otherwise."""
    i = end + 2 if end + 2 < len(doc) and doc[end].text == "," and doc[end + 1].like_num else end
    if i + 3 >= len(doc) or doc[i].text != ",":
        return 0
    i += 1 + (doc[i + 1].pos_ == "DET")
    while i + 1 < len(doc) and doc[i].pos_ == "ADJ":
        i += 1  # "the youngest daughter of"
    is_tied = i + 1 < len(doc) and doc[i].lower_ in names.kin_nouns() and doc[i + 1].lower_ in {"of", "to"}
    return i + 1 if is_tied else 0


def _is_listed(name: Token) -> bool:
    """Whether the name is one of several of that surname whose something is."""
    first = name
    while first.dep_ == "conj" and first.head.i < first.i:
        first = first.head
    listed, behind = [first], [*first.conjuncts]
    listed += [token for token in behind if token.text == name.text and token.pos_ == "PROPN"]
    return first.dep_ == "pobj" and first.head.lower_ == "of" and first.text == name.text and len(listed) >= _SEVERAL


def _only_owns(doc: Doc, mention: Mention) -> bool:
    """Whether the name owns something or somebody, but is not what the sentence is about: "Lee's health got worse"."""
    owner = doc[mention.start : mention.end].root
    if doc[mention.end : mention.end + 1].text not in POSSESSIVE:
        return False
    if owner.dep_ != "poss":
        return doc[mention.end].tag_ == "POS" and owner.dep_ in _BESIDE  # "Lund's mill is older than Ann Lee's"
    owned = owner.head
    return owned.dep_ not in SUBJECTS or owned.lower_ in names.lower_words("person_nouns")


def _suffers(name: Token) -> bool:
    """Whether the name is behind what was done to its bearer."""
    if name.dep_ not in _OBJECTS:
        return False
    deed = name.head
    while deed.dep_ in _OBJECTS and deed.head is not deed and deed.pos_ != "VERB":
        if deed.lemma_.lower() in names.lower_words("harm_words"):
            return True
        deed = deed.head
    if deed.pos_ == "ADP":
        deed = deed.head
    return deed.lemma_.lower() in names.lower_words("harm_words")


def with_parents(doc: Doc, mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions, where a child's parent and the "Mrs" of that surname have one name."""
    full = [m for m in mentions if " " in m.name and m.person > 0]
    named: dict[Mention, str] = {}
    for gender, age in _AGES.items():
        parents = [m for m in mentions if _is_parent(m) and m.gender == gender]
        children = {names.surname(names.core(m.name)) for m in full if _age(doc, m) < age}
        adults = {names.core(m.name) for m in full if m.gender in {gender, None}}
        adults -= {names.core(m.name) for m in full if _age(doc, m) < age}
        children -= {names.surname(name) for name in adults}
        polite = [m for m in mentions if _is_polite(m, gender, children)]
        if len({m.name for m in parents}) == len({m.name for m in polite}) == 1:
            name = f"{parents[0].name} {polite[0].name}"
            named |= {m: name for m in mentions if m in polite or m.name == parents[0].name}
    return [replace(m, name=named[m], person=max(m.person, 1.0)) if m in named else m for m in mentions]


def _is_parent(mention: Mention) -> bool:
    """Whether it is a first name alone, behind a word for a mother or a father."""
    role = (mention.role or "").lower().split()
    return " " not in mention.name and bool(role) and role[-1].strip(",") in names.lower_words("parents")


def _is_polite(mention: Mention, gender: str, surnames: set[str]) -> bool:
    """Whether it is one of the surnames with "Mr" or "Mrs"."""
    title = names.bare((mention.role or "-").split()[-1])
    return mention.gender == gender and title in _COURTESIES and names.core(mention.name) in {(s,) for s in surnames}


def _age(doc: Doc, mention: Mention) -> int:
    """The age printed beside the name, 100 where none is."""
    text, start = text_of(doc), doc[mention.start].idx
    end = doc[mention.end - 1].idx + len(doc[mention.end - 1])
    found = _AGE_BEHIND.match(text, end) or _AGE_BEFORE.search(text[max(start - _REACH, 0) : start])
    return int(found[1]) if found else 100
