"""A child's mother or father by the child's surname: "Ellie Ford, 15, was lost. Her mum Karen wept. Mrs Ford said".

Nobody of that age is "Mr" or "Mrs", and who is named by a first name alone, as the child's parent, bears the surname.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from spacy.tokens import Doc

from quotes.attribution import names
from quotes.attribution.mentions.mentions import Mention
from quotes.attribution.texts import text_of

_AGE_BEHIND = re.compile(r",\s+(?:aged\s+)?(\d{1,2})\b(?!\s+(?:days|weeks|months|others)\b)")
_AGE_BEFORE = re.compile(r"\b(\d{1,2})-year-old\s+(?:[a-z]+\s+){0,2}$")
_AGES = {"m": 18, "f": 21}
"""Years from which somebody may be "Mr" or "Mrs"."""
_COURTESIES = frozenset({"mr", "mrs"})
_REACH = 30
"""Characters before a name in which an age may stand."""


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
