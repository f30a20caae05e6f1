"""Departments by what they are of alone, as American papers call those that the article names: "State said", "Justice
has declined"."""

from __future__ import annotations

from spacy.tokens import Doc

from quotes.attribution import names
from quotes.attribution.mentions.evidence import POSSESSIVE
from quotes.attribution.texts import is_capital, words_of
from quotes.datafiles import word_list
from quotes.parsing.grammar import FINITE, NOUNS

_OTHERS = frozenset({"of", "for", "the", "a", "an", "this", "that", "each", "every", "any"})
"""What stands before a word of that kind where it is none of a department's: "secretary of State"."""
_DEPARTMENT = frozenset({"Department", "Secretary"})
_OF_PARTIES = frozenset({"leader", "party"})
"""What stands behind the name of a party that is called like a department."""


def departments(doc: Doc) -> dict[int, str]:
    """For each token that stands for a department by itself, the department's name as the article prints it."""
    words = words_of(doc)
    printed: dict[str, str] = {}
    for i, word in enumerate(words):
        if word != "Department":
            continue
        before, behind = words[max(i - 1, 0)], words[i + 1 : i + 3]
        if before in names.role_parts():
            printed.setdefault(before, f"{before} {word}")
        elif behind[:1] == ("of",) and behind[1:] and behind[1] in names.role_parts():
            printed.setdefault(behind[1], f"{word} of {behind[1]}")
    others = {word for i, word in enumerate(words) if word in printed and _is_anothers(doc, i)}
    return {i: printed[w] for i, w in enumerate(words) if w in printed.keys() - others and _stands_alone(doc, i)}


def _is_anothers(doc: Doc, i: int) -> bool:
    """Whether the word there is the end of another name, or a party's: "Ohio State lost", "Labor leader Ann Lee"."""
    before, behind = doc[max(i - 1, 0)], doc[i + 1 : i + 2].text
    is_end = i > 0 and is_capital(before) and before.text not in word_list(names.PACKAGE, "not_names")
    return (is_end and before.pos_ == "PROPN" and behind not in _DEPARTMENT) or behind.lower() in _OF_PARTIES


def _stands_alone(doc: Doc, i: int) -> bool:
    """Whether the word is no part of a longer name or role, nor said of anything: "State told the court", "State's own
    lawyers"; where a sentence begins with it, only before its verb."""
    before, behind = doc[max(i - 1, 0)], doc[i + 1 : i + 3]
    if not len(behind) or (i and (before.lower_ in _OTHERS or before.text[0].isupper() or before.text == "-")):
        return False
    if behind[0].text in POSSESSIVE:
        return True
    verb = behind[1] if behind[0].pos_ == "ADV" and len(behind) > 1 else behind[0]
    if verb.tag_ in FINITE and not verb.text[0].isupper():
        return True
    opens = i == 0 or bool(doc[i].is_sent_start) or not before.is_alpha
    return not opens and behind[0].pos_ not in NOUNS | {"ADJ"} and behind[0].text not in {"-", ",", "and", "&"}
