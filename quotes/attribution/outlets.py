"""News outlets that an article names: the listed ones, and names that the words in or around them make an outlet's."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from spacy.tokens import Doc

from quotes.attribution.names import PACKAGE
from quotes.attribution.texts import words_of
from quotes.datafiles import table

_CALL_SIGN = re.compile(r"[KW][A-Z]{3}")
"""North American stations: "told WEEI"."""
_LONGEST = 7
"""Tokens that an outlet's printed name may have ("BBC Radio 4's Today programme")."""


@dataclass(frozen=True, slots=True)
class OutletName:
    """An outlet as one place of an article names it: the name it is filed under, and its tokens."""

    name: str
    start: int
    end: int


@cache
def words_about(place: str) -> frozenset[str]:
    """The words before, after or inside an outlet's name that tell it is one; and the "ambiguous" names."""
    return frozenset(table(PACKAGE, "outlet_words")[place])


@cache
def _printed_names() -> dict[str, list[tuple[str, str, bool]]]:
    """For each first word, the printed names, longest first, what they are filed under, and if "the" must precede."""
    by_word: dict[str, list[tuple[str, str, bool]]] = {}
    for name, aliases in table(PACKAGE, "outlets").items():
        for printed in (name, *aliases):
            entry = (printed.removeprefix("The "), name, printed.startswith("The "))
            by_word.setdefault(_first_word(entry[0]), []).append(entry)
    for entries in by_word.values():
        entries.sort(key=lambda entry: (-len(entry[0]), entry))
    return by_word


def _first_word(name: str) -> str:
    return name[: next((i for i, c in enumerate(name) if not c.isalnum()), len(name))]


def find_outlets(doc: Doc) -> dict[int, OutletName]:
    """The listed outlets named in the article, by the token that each name begins with."""
    found: dict[int, OutletName] = {}
    taken = 0
    for i, text in enumerate(words_of(doc)):
        if i >= taken and not text[0].islower() and _first_word(text) in _printed_names():
            outlet = _outlet_at(doc, i)
            if outlet:
                found[i] = outlet
                taken = outlet.end
    return found


def _outlet_at(doc: Doc, i: int) -> OutletName | None:
    ahead = doc[i : i + _LONGEST].text
    for printed, name, wants_the in _printed_names()[_first_word(doc[i].text)]:
        if not ahead.startswith(printed) or (wants_the and (i == 0 or doc[i - 1].lower_ != "the")):
            continue
        end = i + 1
        while doc[end - 1].idx + len(doc[end - 1]) < doc[i].idx + len(printed):
            end += 1
        if doc[end - 1].idx + len(doc[end - 1]) > doc[i].idx + len(printed) or _part_of_other_name(doc, i, end):
            continue
        if printed.capitalize() not in words_about("ambiguous") or _announced(doc, i, end):
            return OutletName(name, i, end)
    return None


def _part_of_other_name(doc: Doc, start: int, end: int) -> bool:
    """Whether a single word is part of a longer name: "Time Warner", "Bill Vox"."""
    if end - start > 1:
        return False
    if end < len(doc) and doc[end].text[0].isupper() and doc[end].pos_ == "PROPN" and doc[end].ent_iob_ == "I":
        return doc[end].text not in words_about("after")
    before = doc[start - 1] if start else None
    if before is None or not before.text[0].isupper() or before.pos_ != "PROPN" or before.text in words_about("before"):
        return False
    return before.ent_type_ == doc[start].ent_type_  # "Charlotte Observer"


def _announced(doc: Doc, start: int, end: int) -> bool:
    """Whether an everyday word is surely an outlet here: it opens no sentence, or a word about outlets is beside it."""
    if end < len(doc) and doc[end].lower_ in words_about("after"):
        return True
    before = doc[start - 1] if start else None
    if before is None or before.is_punct or before.is_space or doc[start].is_sent_start:
        return False
    return before.lower_ in words_about("before") or doc[start].ent_type_ == "ORG"


def sounds_like_outlet(doc: Doc, start: int, end: int) -> bool:
    """Whether an unlisted name is an outlet's by its words ("Omaha World-Herald") or by the word before it."""
    words = doc[start:end].text.replace("-", " ").split()
    inside = {words[-1], " ".join(words[-2:])} & words_about("inside")
    if len(words) > 1 and (inside or words[0] in {"Radio", "TV", "Television"}):
        return True
    if len(words) > 1 and words[-1] in words_about("told") and _is_told(doc, start):
        return True
    if _CALL_SIGN.fullmatch(words[0]) and len(words) == 1:
        return True
    before = doc[start - 1].lower_ if start else ""
    if before == "agency":
        return start > 1 and doc[start - 2].lower_ in {"news", "press", "wire"}
    after = doc[end].lower_ if end < len(doc) else ""
    return before in words_about("before") or (after in words_about("after") and not doc[start].is_sent_start)


def _is_told(doc: Doc, start: int) -> bool:
    """Whether something is told to the bearer of the name: "told the", "in an e-mail to", "an interview with"."""
    words = table(PACKAGE, "venue_words")
    last = start - 1 - (start > 0 and doc[start - 1].lower_ == "the")
    if last < 1:
        return False
    if doc[last].lemma_.lower() in words["tell"]:
        return True
    before = doc[last - 1]
    return (doc[last].lower_ == "with" and before.lower_ in words["talks"]) or (
        doc[last].lower_ == "to" and (before.lower_ in words["media"] or before.lemma_.lower() in words["speak"])
    )
