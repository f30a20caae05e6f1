"""News outlets that an article names: the listed ones, and names that the words in or around them make an outlet's."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import NamedTuple

from spacy.tokens import Doc

from quotes.attribution.names import PACKAGE
from quotes.attribution.texts import words_of
from quotes.datafiles import table
from quotes.outlets import Outlet, Outlets
from quotes.parsing.grammar import NOUNS

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
    """The words before, after or inside an outlet's name that tell it is one."""
    return frozenset(table(PACKAGE, "outlet_words")[place])


@dataclass(frozen=True, slots=True)
class _Printed:
    """A name as it is printed: whose it may be, whether "the" stands before it, whether it may be an everyday word."""

    words: str
    name: str
    bearers: tuple[Outlet, ...]
    wants_the: bool
    cautious: bool


@lru_cache(maxsize=4)
def _printed_names(outlets: Outlets) -> dict[str, list[_Printed]]:
    """The printed names by their first word, longest first."""
    by_word: dict[str, list[_Printed]] = {}
    for name in dict.fromkeys(name for outlet in outlets.all for name in outlet.names if "(" not in name):
        bearers = tuple(outlets.bearers(name))
        words = name.removeprefix("The ")
        cautious = all(name in outlet.cautious for outlet in bearers if name in outlet.names)
        entry = _Printed(words, name, bearers, words != name, cautious)
        by_word.setdefault(_first_word(words), []).append(entry)
    for entries in by_word.values():
        entries.sort(key=lambda entry: (-len(entry.words), not entry.wants_the, entry.name))
    return by_word


def _first_word(name: str) -> str:
    return name[: next((i for i, c in enumerate(name) if not c.isalnum()), len(name))]


def find_outlets(doc: Doc, outlets: Outlets) -> dict[int, OutletName]:
    """The listed outlets named in the article, by the token that each name begins with.

    Where the article prints another name of an outlet, that tells whose "The Times" is, and that "RT" is an outlet's.
    """
    places = list(_places(doc, _printed_names(outlets)))
    sure = {place.printed.name for place in places if place.sure}
    found = {}
    for place in places:
        name = place.printed.name
        in_full = [o for o in place.printed.bearers if sure.intersection(o.names).difference(o.cautious, {name})]
        if place.sure or (in_full and not doc[place.start].is_sent_start):
            filed = in_full[0].name if len(in_full) == 1 else _filed(place.printed, outlets)
            found[place.start] = OutletName(filed, place.start, place.end)
    return found


def _filed(printed: _Printed, outlets: Outlets) -> str:
    """The name that the outlet is filed under: of two whom "the" alone tells apart, the one that is printed with it."""
    with_the = [outlet for outlet in printed.bearers if printed.wants_the and printed.name in outlet.names]
    without = any(printed.words in outlet.names and outlet not in with_the for outlet in printed.bearers)
    return with_the[0].name if without and len(with_the) == 1 else outlets.filed(printed.name)


class _Place(NamedTuple):
    """Where an outlet may be named, and whether it surely is."""

    printed: _Printed
    start: int
    end: int
    sure: bool


def _places(doc: Doc, printed: dict[str, list[_Printed]]) -> Iterator[_Place]:
    taken = 0
    for i, text in enumerate(words_of(doc)):
        if i >= taken and (entries := printed.get(_first_word(text))):
            place = _place_at(doc, i, entries)
            if place:
                yield place
                taken = place.end


def _place_at(doc: Doc, i: int, entries: Sequence[_Printed]) -> _Place | None:
    """The longest name that stands here; where there is only one that may be an everyday word, that."""
    ahead = doc[i : i + _LONGEST].text
    unsure = None
    for entry in entries:
        if not ahead.startswith(entry.words) or (entry.wants_the and (i == 0 or doc[i - 1].lower_ != "the")):
            continue
        end = i + 1
        while doc[end - 1].idx + len(doc[end - 1]) < doc[i].idx + len(entry.words):
            end += 1
        if doc[end - 1].idx + len(doc[end - 1]) > doc[i].idx + len(entry.words) or _part_of_other_name(doc, i, end):
            continue
        if entry.wants_the and _is_anothers_without_the(doc, end, entry, entries):
            continue
        if not entry.cautious or _announced(doc, i, end):
            return _Place(entry, i, end, sure=True)
        unsure = unsure or _Place(entry, i, end, sure=False)
    return unsure


def _is_anothers_without_the(doc: Doc, end: int, entry: _Printed, entries: Sequence[_Printed]) -> bool:
    """Whether "the" belongs to the noun behind the name, which is another outlet's without it: "the ABC debate" is not
    "the ABC" of Australia."""
    nouns = end < len(doc) and doc[end].pos_ in NOUNS
    return nouns and any(other.words == entry.words and not other.wants_the for other in entries)


def _part_of_other_name(doc: Doc, start: int, end: int) -> bool:
    """Whether a single word is part of a longer name: "Time Warner", "Bill Vox"; of several "Fox News" of its house."""
    if doc[end : end + 1].text in words_about("houses"):
        return True
    if end - start > 1:
        return False
    if end < len(doc) and doc[end].text[0].isupper() and doc[end].pos_ == "PROPN" and doc[end].ent_iob_ == "I":
        return doc[end].text not in words_about("after")
    before = doc[start - 1] if start else None
    if before is None or not before.text[0].isupper() or before.pos_ != "PROPN" or before.text in words_about("before"):
        return False
    return before.ent_type_ == doc[start].ent_type_  # "Charlotte Observer"


def _announced(doc: Doc, start: int, end: int) -> bool:
    """Whether an everyday word is surely an outlet here: it opens no sentence, or a word about outlets is beside it.

    "Time magazine", "told The Independent", "the Sun reported"; not "The Independent", where that opens a sentence.
    """
    if end < len(doc) and doc[end].lower_ in words_about("after"):
        return True
    before = doc[start - 1] if start else None
    if before is not None and before.text in {"(", "["} and end < len(doc) and doc[end].text in {")", "]"}:
        return True  # "Voters are tired. [Vox]"
    if before is None or before.is_punct or before.is_space or doc[start].is_sent_start:
        return False
    if _within_longer_body(doc, start, end):
        return False
    if before.text == "The" and not before.is_sent_start:
        return True
    if before.lower_ in words_about("before") or doc[start].ent_type_ == "ORG":
        return True
    if (
        before.lower_ == "the"
        and end < len(doc)
        and doc[end].lemma_.lower() in table(PACKAGE, "credit_words")["reports"]
    ):
        return True
    return doc[start].ent_type_ != "PERSON" and is_recipient(doc, start)


def _within_longer_body(doc: Doc, start: int, end: int) -> bool:
    """Whether the name is part of a longer one: "Committee on Science", "Burlington Free Press"."""
    if end < len(doc) and doc[end].ent_iob_ == "I":
        return True
    return doc[start].ent_iob_ == "I" and doc[start - 1].lower_ != "the"


def sounds_like_outlet(doc: Doc, start: int, end: int) -> bool:
    """Whether an unlisted name is an outlet's by its words ("Omaha World-Herald") or by the word before it."""
    words = doc[start:end].text.replace("-", " ").split()
    inside = {words[-1], " ".join(words[-2:])} & words_about("inside")
    if len(words) > 1 and (inside or words[0] in {"TV", "Television"} or "Radio" in words):
        return True  # "Radio Torvik", "ABC Radio Torvik"
    of_number = words[0] == "Channel" and end - start == 2 and doc[start + 1].like_num  # "Channel Six"
    if len(words) > 1 and (of_number or words[-1] in words_about("told")) and is_recipient(doc, start):
        return True
    if _CALL_SIGN.fullmatch(words[0]) and len(words) == 1:
        return True
    before = doc[start - 1].lower_ if start else ""
    if before == "agency":
        return start > 1 and doc[start - 2].lower_ in {"news", "press", "wire"}
    after = doc[end].lower_ if end < len(doc) else ""
    return before in words_about("before") or (after in words_about("after") and not doc[start].is_sent_start)


def is_recipient(doc: Doc, start: int) -> bool:
    """Whether something is told to the bearer of the name: "told the", "in an e-mail to", "an interview with"."""
    words = table(PACKAGE, "venue_words")
    last = start - 1 - (start > 0 and doc[start - 1].lower_ in {"the", "this"})
    if last < 1:
        return False
    if doc[last].lemma_.lower() in words["tell"]:
        return True
    before = doc[last - 1]
    return (doc[last].lower_ == "with" and before.lower_ in words["talks"]) or (
        doc[last].lower_ == "to" and (before.lower_ in words["media"] or before.lemma_.lower() in words["speak"])
    )
