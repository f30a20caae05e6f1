"""People whose first name is a day of the week, as in Nigeria: "The coach, Sunday Okorafor, said"; and papers of a day:
"told the Sunday Globe".

Everywhere else the day tells when: "on Sunday Okorafor said", and in America "told reporters Sunday".
"""

from __future__ import annotations

from spacy.tokens import Token

from quotes.attribution import names
from quotes.datafiles import listed, word_list

DAYS = frozenset({"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"})
_FINITE = frozenset({"VBD", "VBZ", "MD"})


def is_called_by_day(token: Token) -> bool:
    """Whether the day begins somebody's name: between commas, behind a role, or before a verb where a sentence begins
    or marks close."""
    doc, i = token.doc, token.i
    if token.text not in DAYS or i + 2 >= len(doc):
        return False
    surname, behind = doc[i + 1], doc[i + 2]
    if not surname.text[0].isupper() or not surname.is_alpha or surname.text in word_list(names.PACKAGE, "not_names"):
        return False
    opens = i == 0 or bool(token.is_sent_start) or doc[i - 1].is_space or doc[i - 1].is_quote
    if opens:
        return behind.tag_ in _FINITE
    before = doc[i - 1]
    role = before.lower_ in names.lower_words("person_nouns") or names.is_title(before.text)
    return (role and (behind.text == "," or behind.tag_ in _FINITE)) or (before.text == "," == behind.text)


def begins_paper(token: Token) -> bool:
    """Whether the day begins a paper's name, which goes on with what makes one: "the Sunday Globe"."""
    doc, i = token.doc, token.i
    if token.text not in DAYS or not i or i + 1 >= len(doc) or doc[i - 1].lower_ != "the":
        return False
    return any(doc[i + 1].text in listed(names.PACKAGE, "outlet_words", kind) for kind in ("inside", "told"))
