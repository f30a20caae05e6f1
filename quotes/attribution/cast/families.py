"""Couples and families under one surname: "Brian and Sheila Hargreaves", "Sam Okoye and his wife Grace"; and who of
them is named by the way.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from spacy.tokens import Doc, Token

from quotes.attribution import names
from quotes.attribution.mentions.evidence import POSSESSIVE
from quotes.attribution.mentions.mentions import Mention
from quotes.datafiles import word_list
from quotes.parsing.grammar import SUBJECTS

_AND = (["and"], ["&"])
_SPOUSES = frozenset({"wife", "husband"})
_OBJECTS = frozenset({"dobj", "pobj", "appos"})


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
    return found


def _tells_spouse(words: list[str]) -> bool:
    """Whether the words are "and his wife"."""
    return len(words) == 3 and words[:1] in _AND and words[1] in {"his", "her"} and words[2] in _SPOUSES


def _is_first(mention: Mention, surnames: set[str]) -> bool:
    """Whether a first name alone is printed, which is nobody's surname in the article."""
    is_place = mention.place or mention.name in word_list(names.PACKAGE, "places_like_first_names")
    return names.is_first_name(mention.name) and names.bare(mention.name) not in surnames and not is_place


def _is_full(mention: Mention) -> bool:
    """Whether it is a person's first name and surname: not the Grace Kelly Foundation."""
    words = mention.name.split()
    return len(words) > 1 and names.is_first_name(words[0]) and mention.person > 0


def by_the_way(doc: Doc, mentions: Sequence[Mention]) -> frozenset[int]:
    """Where the mentions begin that name somebody for another's sake: an owner ("Ann Lee's sister said"), and a victim
    ("he denies killing Ann Lee", "the murder of his wife, Ann Lee"). A later "Lee" is rather her namesake."""
    return frozenset(m.start for m in mentions if _only_owns(doc, m) or _suffers(doc[m.start : m.end].root))


def _only_owns(doc: Doc, mention: Mention) -> bool:
    """Whether the name owns something or somebody, but is not what the sentence is about: "Lee's health got worse"."""
    owner = doc[mention.start : mention.end].root
    if owner.dep_ != "poss" or doc[mention.end : mention.end + 1].text not in POSSESSIVE:
        return False
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
