"""Whether a source is a text or another thing, by the noun it comes down to: no parse."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from quotes.datafiles import word_list
from quotes.extraction.cues.lemmas import singular
from quotes.nameparts import titles
from quotes.records import Spans
from quotes.spans import printed

_ROOM = "quotes.extraction"
_WORD_OR_STOP = re.compile(r"[\w’'.-]*\w|''|[,;:(–—\"“]")
_RELATIVE = frozenset({"that", "which"})
_DEMONSTRATIVE = frozenset({"this", "these", "those", "that"})
_BEGINS_ANOTHER = frozenset({"a", "an", "her", "his", "its", "the", "their"})
_AFTER_NOUN = re.compile(
    r"(?:\w{3,}ed|\w{3,}ing|there|here|now|today|yesterday|itself|\w+day|made|seen|shown|taken|sent)$"
)
_BRIEF = re.compile(
    r"\b(?P<whose>[Hh]is |[Hh]er |[Mm]y |[Tt]heir |[^\W\d_a-z][\w’'-]*['’]s |s['’] )?[Bb]rief\b"
    r"(?P<name>(?:,|, the [\w -]+,)? [^\W\d_a-z][\w’'-]+(?: [^\W\d_a-z][\w’'.-]*)+)?"
)
"""A lawyer, in British papers, with whose it is and with a name: "her brief, Ann Lee KC"; a text's title has marks."""
_WINDOW = 80
_INITIALS = "agency"
_FEWEST_INITIALS = 3


def is_document(text: str, source: Spans) -> bool:
    """Whether the source is a text, poll, study, law, film or record ("the report", "several polls")."""
    nouns = _nouns(text, source)
    return not _is_bill(text, source) and any(_known(noun, "document_nouns", first) for noun, first in nouns)


def _is_bill(text: str, source: Spans) -> bool:
    """Whether the source begins with a man's name that is the noun of a document, too: "Bill and Hillary Hall"."""
    return printed(text, source).split(" ")[0] == "Bill"


def is_lawyer(text: str, verbs: Iterable[str], source: Spans) -> bool:
    """Whether a "brief" is somebody's lawyer: with a name (his brief, Ann Lee KC), or who does what no text does (her
    brief told the court)."""
    brief = _BRIEF.search(printed(text, source))
    if brief is None:
        return False
    return bool(brief["name"]) or bool(brief["whose"] and not word_list(_ROOM, "people_only").isdisjoint(verbs))


def names_document(source_words: Iterable[str]) -> bool:
    """Whether the words in small letters name a text: "court documents"."""
    return any(singular(word) in word_list(_ROOM, "document_nouns") for word in source_words)


def nouns_of(text: str, source: Spans) -> tuple[str, ...]:
    """The nouns that the source may come down to, singular and in small letters: "mind" for "in Lindt's mind"; initials
    are taken for an agency's."""
    return tuple(_INITIALS if _is_initials(noun) else singular(noun.lower()) for noun, _ in _nouns(text, source))


def _is_initials(noun: str) -> bool:
    """Whether the word is a body's initials: "FSA"; not "CEO"."""
    return noun.isupper() and noun.isalpha() and len(noun) >= _FEWEST_INITIALS and noun.lower() not in titles()


def is_thing(text: str, source: Spans) -> bool:
    """Whether the source is an event, a fact, a deed, or nothing at all: what cannot speak."""
    said = printed(text, source)
    if not said or (said.lower() in _DEMONSTRATIVE and not _antecedent(text, source)):
        return True
    return any(_known(noun, "thing_nouns", first) or _ends_like_thing(noun) for noun, first in _nouns(text, source))


def _nouns(text: str, source: Spans) -> list[tuple[str, bool]]:
    """Which words the source may come down to, likeliest first, each with whether it begins the source.

    The last before a preposition or pronoun, or before what stands behind the noun: "the report published Tuesday".
    """
    said = printed(text, source)
    if said.lower() in _RELATIVE:
        said = _antecedent(text, source)
    phrase: list[str] = []
    for word in _WORD_OR_STOP.findall(said):
        if word == "of" and phrase and phrase[-1].lower() in word_list(_ROOM, "quantities"):
            phrase = []
            continue
        if phrase and (word.lower() in word_list(_ROOM, "noun_phrase_ends") or not word[0].isalnum()):
            break
        if len(phrase) > 1 and word in _BEGINS_ANOTHER:
            break
        phrase.append(word)
    short = len(phrase)
    while short > 1 and _AFTER_NOUN.match(phrase[short - 1]):
        short -= 1
    return [(_noun_at(phrase, end), end == 1) for end in sorted({len(phrase), short}, reverse=True) if phrase]


def _noun_at(phrase: list[str], end: int) -> str:
    """The noun that ends there, of two words where the second alone is another: "opposite number"."""
    two = " ".join(phrase[max(end - 2, 0) : end])
    return two if singular(two.lower()) in word_list(_ROOM, "people_in_two_words") else phrase[end - 1]


def _antecedent(text: str, source: Spans) -> str:
    """What a relative pronoun stands for, roughly: the words before it ("a roster of donors that")."""
    start = source[0].start
    before = re.split(r"[.;:!?\n“”\"]\s|, ", text[max(0, start - _WINDOW) : start].rstrip().rstrip(","))[-1]
    found = re.search(r".*(\b(?:an?|the|his|her|its|their|\d+|new|several|some|two)\s+[^,]+)$", before, re.IGNORECASE)
    return found[1] if found else before


def _known(noun: str, name: str, first: bool) -> bool:
    """Whether the list has the noun; a capital within a source makes a name ("the Washington Post")."""
    if noun[0].isupper() and not first:
        name = "document_names" if name == "document_nouns" else ""
    return bool(name) and singular(noun.lower()) in word_list(_ROOM, name)


@cache
def _thing_endings() -> tuple[str, ...]:
    return tuple(word_list(_ROOM, "thing_endings"))


def _ends_like_thing(noun: str) -> bool:
    lemma = singular(noun)
    return lemma.islower() and lemma.endswith(_thing_endings()) and lemma not in word_list(_ROOM, "bodies")
