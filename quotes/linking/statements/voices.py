"""Whether an unnamed speaker is known by the office or the body of the other: "the coroner" beside a named coroner, "a
Ministry of Transport spokeswoman" beside the ministry."""

from __future__ import annotations

from quotes.datafiles import table, word_list
from quotes.linking.statements.statements import Statement
from quotes.marks import WORD
from quotes.nameforms import SMALL_IN_NAMES
from quotes.versions import Version


def is_of_one_body(a: Statement, b: Statement) -> bool:
    """True where neither is a named person and both speak for one body, named or described: all capitalised words of
    the one description are in the other."""
    one, other = (_body(each.version) for each in (a, b))
    return bool(one and other) and (one <= other or other <= one)


def is_of_two_bodies(a: Statement, b: Statement) -> bool:
    """True where nobody is named and the two speak for different bodies: "a spokesman for Kelm Airlines", "a
    spokeswoman for Arden Bank"; not "an official of Kelm" and "Kelm Airlines officials". That "Officials" begins both
    makes no two of them one, and no two of one: it may have its capital from the sentence."""
    one, other = a.version.described, b.version.described
    sure, other_sure = (_capitalised((described or "").partition(" ")[2]) for described in (one, other))
    is_unnamed = a.version.speaker is None and b.version.speaker is None
    is_apart = sure.isdisjoint(_capitalised(other)) and other_sure.isdisjoint(_capitalised(one))
    return is_unnamed and bool(sure and other_sure) and is_apart


def may_be_one_voice(a: Statement, b: Statement) -> bool:
    """True where one is described by nothing but an office that the named one has, or both speak for one body."""
    return is_of_one_body(a, b) or _holds_the_office(a.version, b.version) or _holds_the_office(b.version, a.version)


def are_spokesman_and_person(a: Statement, b: Statement) -> bool:
    """True where one is a spokesman who is not named and the other a person who is, and no spokesman: a named person
    may have been "a minister" in the first sentence, and no spokesman of those whom he attacks."""
    spokesmen = {word for word in word_list("quotes", "voices") if word.startswith("spokes")}
    return any(
        one.speaker is None
        and other.speaker_kind == "person"
        and not spokesmen.isdisjoint(words_of(one.described))
        and spokesmen.isdisjoint(words_of(other.role))
        for one, other in ((a.version, b.version), (b.version, a.version))
    )


def _body(version: Version) -> frozenset[str]:
    """The words of the body's name: of its key, or of a description those that have a capital, but for an "A" or "The"
    at its beginning, if it tells of a body or of who speaks for one: "a Torvik nurse" is none."""
    if version.speaker:
        return name_of_body(version) if version.speaker_kind == "organisation" else frozenset()
    bodies = word_list("quotes", "voices") | word_list("quotes.attribution", "body_nouns")
    return frozenset() if bodies.isdisjoint(words_of(version.described)) else _capitalised(version.described)


def name_of_body(body: Version) -> frozenset[str]:
    """The words of the named body's key, without small ones."""
    return frozenset(part for part in (body.speaker or "").split("-") if part and part not in SMALL_IN_NAMES)


def _capitalised(described: str | None) -> frozenset[str]:
    """The words that have a capital, without it, but for an "A" or "The"."""
    capitalised = (word.lower() for word in WORD.findall(described or "") if word[:1].isupper())
    return frozenset(capitalised) - {"a", "an", "the"}


def words_of(described: str | None) -> list[str]:
    """The words of a description or a role, in small letters."""
    return [word.lower() for word in WORD.findall(described or "")]


def _holds_the_office(unnamed: Version, named: Version) -> bool:
    """True for "the coroner" beside somebody whose role is "senior coroner for Dunmore"; "a coroner" may be any, "the
    minister" another one, and who was coroner once or is his deputy is not the coroner."""
    first, *office = words_of(unnamed.described) or [""]
    role = set(words_of(named.role))
    many = word_list("quotes", "voices") | word_list("quotes.linking", "many_holders")
    if (role - set(office)).intersection(table("quotes.attribution", "contradictions")["marks"]):
        return False
    names_the_office = first == "the" and bool(office) and not (len(office) == 1 and office[0] in many)
    return names_the_office and unnamed.speaker is None and named.speaker is not None and set(office) <= role
