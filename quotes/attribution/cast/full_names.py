"""By what name to call each person: the fullest that the article prints, or that an office tells."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import pairwise

from spacy.tokens import Doc

from quotes.attribution import names
from quotes.attribution.cast.people import Key, gender_of, is_peer, key_of, plain_keys
from quotes.attribution.mentions.mentions import Mention
from quotes.attribution.texts import text_of, words_of
from quotes.datafiles import table
from quotes.nameparts import titles

_PAIR = re.compile(r"\b(?=([A-Z][\w’'-]{1,40}) ([A-Z][\w-]{1,40}))")
"""Two words with capitals, one of which may be the first of the next two."""
_NICKNAME = re.compile(
    r"\b([A-Z][\w’'-]{1,40}) (?:[“\"‘']([A-Z][\w-]*)[”\"’']|\(([A-Z][\w-]*)\)) ((?:[a-z]{2,3} ){0,2}[A-Z][\w’'-]+)"
)


def fullest_name(mentions: Sequence[Mention], firsts: Mapping[str, str]) -> str:
    """The name with most words, then most printed; a lone surname takes its first name from capitals ("ANN LEE wept"),
    a headline or an office."""
    plain = plain_keys(mentions)
    printed = Counter(" ".join(names.without_titles(m.name.split())) for m in mentions if plain[key_of(m)] == key_of(m))
    name = min(printed, key=lambda n: (n.isupper() and len(n) > 3, -len(n.split()), -printed[n], n))
    if len(name.split()) > 1:
        return name.removesuffix("’s").removesuffix("'s")
    capitals = next((n for n in printed if n.isupper() and n.casefold().endswith(f" {name.casefold()}")), None)
    if capitals is not None:
        return " ".join([*map(names.in_small_letters, capitals.split()[:-1]), name])
    if name.casefold() in firsts and not any(map(is_peer, mentions)):
        full = f"{names.in_small_letters(firsts[name.casefold()])} {name}"
        if gender_of(mentions) in {names.gender_of_name(full), None}:
            return full  # "Mrs. Lee" is not Paul Lee
    return _of_office(mentions, name) or _with_title(mentions, name)


def _of_office(mentions: Sequence[Mention], name: str) -> str | None:
    """The full name that a known office tells: "President Obama"."""
    offices = [titles().get(names.bare(word)) for m in mentions if m.role for word in m.role.split()]
    return next((full for office, full in names.office_holders().get(names.bare(name), ()) if office in offices), None)


def _with_title(mentions: Sequence[Mention], name: str) -> str:
    """A surname that is never printed with a first name keeps its title: "Judge Marsh", not "Mr. Lee"; and
    "Lord Hale", who is "Hale" further on."""
    before = (m.role.split() for m in mentions if m.role and m.role.split()[-1][0].isupper())  # no "father Luis"
    printed = Counter(_title(role) for role in before if names.is_title(role[-1]) and not names.is_courtesy(role[-1]))
    mostly = printed.total() * 2 > len(mentions) or any(map(is_peer, mentions))
    return f"{printed.most_common(1)[0][0]} {name}" if printed and mostly else name


def _title(role: Sequence[str]) -> str:
    """The last titles of a role, with what is part of them: "Mr Justice", "Lord Justice", "Vice President", "Sgt.
    Maj.": a lieutenant governor is no governor."""
    if len(role) > 1 and names.bare(role[-2]) in table(names.PACKAGE, "contradictions")["marks"]:
        return " ".join(role[-2:])
    first = len(role) - 1
    while first and names.is_title(role[first - 1]) and role[first - 1][0].isupper():
        first -= 1
    return " ".join(role[first:])


def first_names(doc: Doc) -> dict[str, str]:
    """For each capitalised word, the first name printed right before it anywhere, headlines included; else the only one
    that the title has, or words in marks: “Nobody knew Ann Lee,” said her son. Lee wept."""
    found: dict[str, str] = {}
    for before, word in pairwise(words_of(doc)):
        if word[0].isupper() and before[0].isupper() and names.is_first_name(before):
            found.setdefault(word.casefold(), before)
    beside: dict[str, set[str]] = {}
    for before, word in _PAIR.findall(f"{doc._.title or ''}\n{doc._.printed or ''}"):
        if names.is_first_name(before):
            beside.setdefault(word.casefold(), set()).add(before)
    return {word: next(iter(firsts)) for word, firsts in beside.items() if len(firsts) == 1} | found


def nicknamed(doc: Doc) -> dict[Key, Key]:
    """By a name with what the text prints in marks or brackets behind the first name, the name without it: "Ricky Lee"
    is Ramon “Ricky” Lee."""
    found = {}
    for first, in_marks, in_brackets, last in _NICKNAME.findall(doc._.printed or text_of(doc)):
        if in_marks or names.is_first_name(in_brackets):
            found[names.core(f"{in_marks or in_brackets} {last}")] = names.core(f"{first} {last}")
    return found
