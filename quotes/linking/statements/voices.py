"""Whether an unnamed speaker is known by the office or the body of the other: "the coroner" beside a named coroner, "a
Ministry of Transport spokeswoman" beside the ministry."""

from __future__ import annotations

import re

from quotes.datafiles import table, word_list
from quotes.linking.statements.statements import Statement
from quotes.versions import Version

_WORD = re.compile(r"\w+")


def is_of_one_body(a: Statement, b: Statement) -> bool:
    """True where neither is a named person and both speak for one body, named or described: all capitalised words of
    the one description are in the other."""
    one, other = (_body(each.version) for each in (a, b))
    return bool(one and other) and (one <= other or other <= one)


def may_be_one_voice(a: Statement, b: Statement) -> bool:
    """True where one is described by nothing but an office that the named one has, or both speak for one body."""
    return is_of_one_body(a, b) or _holds_the_office(a.version, b.version) or _holds_the_office(b.version, a.version)


def _body(version: Version) -> frozenset[str]:
    """The words of the body's name: of its key, or of a description those that have a capital, but for an "A" or "The"
    at its beginning, if it tells of a body or of who speaks for one: "a Torvik nurse" is none."""
    small = word_list("quotes.linking", "without_initials")
    if version.speaker:
        is_body = version.speaker_kind == "organisation"
        return frozenset(part for part in version.speaker.split("-") if part and part not in small if is_body)
    words = _WORD.findall(version.described or "")
    bodies = word_list("quotes", "voices") | word_list("quotes.attribution", "body_nouns")
    if bodies.isdisjoint(word.lower() for word in words):
        return frozenset()
    return frozenset(word.lower() for word in words if word[:1].isupper()) - {"a", "an", "the"}


def _holds_the_office(unnamed: Version, named: Version) -> bool:
    """True for "the coroner" beside somebody whose role is "senior coroner for Dunmore"; "a coroner" may be any, "the
    minister" another one, and who was coroner once or is his deputy is not the coroner."""
    first, *office = [word.lower() for word in _WORD.findall(unnamed.described or "")] or [""]
    role = {word.lower() for word in _WORD.findall(named.role or "")}
    many = word_list("quotes", "voices") | word_list("quotes.linking", "many_holders")
    if (role - set(office)).intersection(table("quotes.attribution", "contradictions")["marks"]):
        return False
    names_the_office = first == "the" and bool(office) and not (len(office) == 1 and office[0] in many)
    return names_the_office and unnamed.speaker is None and named.speaker is not None and set(office) <= role
