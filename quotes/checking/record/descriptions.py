"""What a print calls whose words it has, where it names nobody: "a spokesman for Northern Lines", "the mayor"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache

from quotes.checking.drafts.names import name_in
from quotes.checking.words.naming import bare
from quotes.checking.words.telling import matter
from quotes.comparing import words
from quotes.datafiles import listed, word_list
from quotes.patterns import any_word

_WHO = re.compile(r"\s+who\s|,")


def description(role: str | None, source: str | None) -> str:
    """What a print that names nobody calls whose words it has: "A doctor"; empty where that tells nothing: "he"."""
    called = (role or source or "").strip()
    return "" if called.casefold() in word_list("quotes.checking", "pronouns") else called


def is_name(described: str) -> bool:
    """True where what a print calls them is a name that attribution did not resolve: "Łukaszewicz"."""
    return name_in(described) is not None and not is_crowd(described)


def is_crowd(name: str) -> bool:
    """True for a word that opens a sentence and names nobody: "Critics said", "Police said"."""
    plain = name.casefold()
    crowds = word_list("quotes.attribution", "crowd_nouns")
    people = word_list("quotes.attribution", "person_nouns")
    return plain in crowds or plain in people or (plain.endswith("s") and plain.removesuffix("s") in people)


def is_indefinite(described: str) -> bool:
    """True where a description brings in somebody of whom nothing was said: "a senior figure", and not "the Swede"."""
    return described.partition(" ")[0].casefold() in word_list("quotes", "indefinite")


def is_voice(described: str) -> bool:
    """True where a description is of one who speaks for a body: "a spokesman"."""
    head = _head(described)
    return bool(head) and head[-1] in word_list("quotes", "voices")


def tells_a_body(role: str) -> bool:
    """True where an office is named with the body that it is in: "a spokeswoman for Northern Lines"."""
    _, of, body = role.partition(next(iter(_of().findall(role)), "\0"))
    return is_voice(role) and bool(of) and any(map(str.isupper, body[:1]))


def may_speak_for(role: str, body: str) -> bool:
    """True where an office may be one in a body: by its words, by a name that both have, or because papers print it
    without a body: "chief executive". A "senator" is of no commission."""
    if speaks_for(role, body) or {*bare(body)} & {word for word in _plain(role) if matter([word])}:
        return True
    is_officer = not word_list("quotes.checking", "officers").isdisjoint(_head(role)[-1:])
    return (is_officer or is_voice(role)) and not tells_a_body(role)


def speaks_for(described: str, body: str) -> bool:
    """True where a description is of one whose words are a body's: "a spokesman for Northern Lines", and no passenger
    of it; or where it is the body: "the company", "the commission" of the European Commission."""
    name = " ".join(bare(body))
    head = _head(described)
    if not name or not head or _former().match(described):
        return False
    if f" {name} " in f" {' '.join(_plain(described))} ":
        return head[-1] in word_list("quotes", "voices") or " ".join(head) == name
    is_bare = len(head) == 1 and len(_plain(described)) <= 2  # "the company"
    return is_bare and (head[0] == bare(body)[-1] or head[0] in listed("quotes.checking", "bodies", "nouns"))


def is_officer_of(role: str, body: str) -> bool:
    """True for an office in that body and in no other that merely has its name: "chief executive of Northern Lines",
    and no "leader of the Northern Lines union"."""
    return speaks_for(role, body) and {word for word in _plain(role) if matter([word])} <= {*_head(role), *bare(body)}


def holds_office(described: str, role: str) -> bool:
    """True where a description may be of one who is on record in a role: "the mayor" and "Mayor of Linden", "a Northern
    Lines executive" and "chief executive of Northern Lines"; "a spokesman for the mayor" is no mayor."""
    one, other = _head(described), _head(role)
    if not one or not other or one[-1] != other[-1]:
        return False
    a, b = matter(_plain(described)), matter(_plain(role))
    return a <= b or (b <= a and not _is_possessive(described))


@cache
def _of() -> re.Pattern[str]:
    return re.compile(rf"\s+(?:{any_word(listed('quotes.checking', 'descriptions', 'of'))})\s+")


@cache
def _former() -> re.Pattern[str]:
    articles, former = (any_word(listed("quotes.checking", "descriptions", key)) for key in ("articles", "former"))
    return re.compile(rf"(?:{articles})?\s*(?:{former})\b", re.IGNORECASE)


def _is_possessive(described: str) -> bool:
    return any(word.normal.endswith("'s") for word in words(described))


@lru_cache(maxsize=4096)
def _head(described: str) -> Sequence[str]:
    """The words up to what it is of: "chief executive" of Northern Lines."""
    first = _of().split(_WHO.split(described.strip())[0])[0]
    return tuple(word for word in _plain(first) if matter([word]))


@lru_cache(maxsize=4096)
def _plain(described: str) -> Sequence[str]:
    return tuple(word.normal.removesuffix("'s") for word in words(_WHO.split(described)[0]) if word.normal)
