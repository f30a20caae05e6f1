"""Ranks in capitals, by themselves or before a name: "the SHO", "Torvik SP Ann Lee", "CS for Roads"."""

from __future__ import annotations

import re
from collections.abc import Collection
from itertools import pairwise

from spacy.tokens import Doc, Token

from quotes.attribution import names
from quotes.attribution.texts import is_capital, once_a_doc, text_of, words_of
from quotes.datafiles import word_list

TIES = frozenset({"of", "for"})
"""Words before what an office is for."""


def is_office(rank: Token) -> bool:
    """Whether a rank by itself means who holds it: "the SHO", "the SP" where "SP Ann Lee" is printed, and any that the
    article spells out elsewhere: "CM orders inquiry ... Chief Minister Ann Lee"."""
    if (
        len(names.ranks()[rank.text].split()) == len(rank.text)
        and names.ranks()[rank.text] in text_of(rank.doc).lower()
    ):
        return True
    if rank.i == 0 or words_of(rank.doc)[rank.i - 1].lower() != "the":
        return False
    known = len(rank.text) > 2 or names.ranks()[rank.text].endswith("minister")
    return known or rank.text in _with_holders(rank.doc) or _is_spelt_out(rank)


def _is_spelt_out(rank: Token) -> bool:
    """Whether the article prints an office of those initials: "the SP" where "Superintendent of Police" stands."""
    words = r"\w+\s(?:of\s(?:the\s)?)?".join(rank.text) + r"\w+"
    found = re.finditer(rf"\b{words}", text_of(rank.doc))
    return any(names.is_title(word) for phrase in found for word in phrase.group().split())


@once_a_doc
def _with_holders(doc: Doc) -> frozenset[str]:
    """The ranks that stand somewhere before a name or a field: "SP Ann Lee", "CS for Roads"."""
    pairs = pairwise(words_of(doc))
    return frozenset(
        word for word, behind in pairs if word in names.ranks() and (behind[0].isupper() or behind in {"(", *TIES})
    )


def is_rank_of_place(tokens: list[Token]) -> bool:
    """Whether the run is a rank of somewhere, and no name: "the Karnal SP", "the Assam CM"."""
    behind_the = tokens[0].i > 0 and tokens[0].nbor(-1).lower_ == "the"
    return behind_the and len(tokens) > 1 and tokens[-1].text in names.ranks()


def bracket_before_name(doc: Doc, i: int) -> bool:
    """Whether a bracket of few words and a capital follow: "(South) Ann"."""
    closing = next((j for j in range(i, min(i + 6, len(doc) - 1)) if doc[j].text == ")"), 0)
    return closing > 0 and doc[i].text == "(" and is_capital(doc[closing + 1])


def after_rank(tokens: list[Token], surnames: Collection[str]) -> int:
    """How many words of the run stand before a name that has a rank: "Karnal SP" of "Karnal SP Ann Lee", none in "DS
    Smith" where no Smith is anybody's surname."""
    cut = next((i + 1 for i in range(len(tokens) - 2, -1, -1) if tokens[i].text in names.ranks()), 0)
    name = tokens[cut:]
    if not cut or any(t.text.rstrip(".") in word_list(names.PACKAGE, "body_names") for t in name):
        return 0
    if any(names.is_title(t.text) for t in name[:-1]):
        return 0  # "IG Metall Chief Ann Lee"
    if name[-1].text.casefold() in surnames or (len(name) > 1 and names.is_first_name(name[0].text)):
        return cut
    rank = tokens[cut - 1]
    of_field = rank.i > 0 and rank.nbor(-1).text in word_list(names.PACKAGE, "office_fields")  # "Roads CS Ann Lee"
    rare = len(rank) > 2 or of_field  # three letters are less often another's
    person = any(t.ent_type_ == "PERSON" for t in name)
    sure = person or rare or cut > 1  # "Torvik DM Ann Lee": two letters behind a place are no name's first word
    return cut if sure and (len(name) > 1 or (person and rare)) else 0
