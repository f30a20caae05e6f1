"""Whom a draft puts words down to: the name at a word of saying, behind or before it."""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import cache

from quotes.checking.drafts import saying
from quotes.checking.drafts.described import (
    clause_of,
    is_mere_office,
    is_of_another,
    is_office_word,
    is_whose_name,
    name_behind_office,
    noun_behind,
)
from quotes.checking.drafts.names import may_name, mere_name, plain
from quotes.checking.drafts.signatures import signature
from quotes.checking.words.naming import is_first_name
from quotes.nameparts import titles, words_before_names
from quotes.patterns import any_word
from quotes.records import Polarity
from quotes.sentences import capital

_MARK = re.compile(r"[“”\"]")
_DASHES = tuple("—–―-")
_POSSESSIVE = re.compile(r".*(?:['’]s|s['’])(?:\s+|$)", re.DOTALL)


def named_beside(behind: str, before: str, surnames: Collection[str] = ()) -> str | None:
    """The name next to a word of saying, behind the quotation or before it: “...,” said Mayor Ana Brandt. A pronoun
    stands for whom the sentence begins with: Ana Brandt was “amused”, she said. Else it names nobody, as "the mayor"
    does, and nothing is said of whose words they are. SURNAMES are those of the draft's full names: what stands alone
    before a colon may be one."""
    if found := saying.cited().search(behind) or saying.cited().search(_MARK.split(before)[-1]):
        return mere_name(found["quoted"] or found["cited"])
    if found := saying.behind().search(behind):
        if named := found["first"] or found["who"] or found["whose"] or found["how"]:
            return None if found["who"] and is_of_another(found["described"]) else mere_name(named)
        if found["apposed"]:  # "said the mayor of Linden, Ana Brandt", but "a man from the capital, Linden"
            return mere_name(found["apposed"]) if " " in found["apposed"] else None
        group = "name" if found["name"] else "according"
        return _whoever(found[group], behind[found.end(group) :], behind[: found.start(group)])
    if named := name_behind_office(behind):
        return named
    line = behind.partition("\n")[0].strip(" ,.")
    label = _labelled(before, surnames, has_dash=not line) or _signed(before, line, surnames)
    return _said_before(before) or label or _subject_for_pronoun(behind, before)


def polarity_beside(behind: str, before: str) -> Polarity | None:
    """Whether the words beside a quotation put it as said, denied or never said; None where they leave that open."""
    last = _MARK.split(before)[-1]
    if saying.denied_before().search(last) or saying.denied_behind().search(behind):
        return "denied"
    if saying.unsaid().search(last):
        return "not said"
    return None if _not().search(last) or _not().search(behind) else "said"


def is_office(source: str) -> bool:
    """True where somebody is called by an office alone: "The head of midwifery put it this way:"."""
    office, of, _ = source.strip().partition(" of ")
    article, *parts = office.split() or [""]
    return bool(of and parts) and article.lower() == "the" and parts[-1].lower() in titles()


def _said_before(before: str) -> str | None:
    """The name before the last word of saying, or behind "according to": not whom a friend or a lawyer speaks for, nor
    who speaks in an aside: "After Ana Brandt said that she would go, Owen Pryce replied"."""
    last, at = _MARK.split(before)[-1], 0
    named, aside = None, None
    while found := saying.before().search(last, at):
        at = found.end()
        name, is_aside = None, False
        if found["cited"]:
            name = _whoever(found["cited"], last[found.end("cited") :])
        elif found["apposed"] or _is_apposed(found["aside"], last[: found.start("name")], found["name"]):
            name, is_aside = _apposed(found, last[: found.start()])
        elif not _is_spoken_for(last[: found.start("name")]):
            name, is_aside = mere_name(found["name"]), _opens_an_aside(last[: found.start("name")], found["name"])
        else:
            at = found.end("name")
        named, aside = (named, name or aside) if is_aside else (name or named, aside)
    return named or aside


def _is_apposed(aside: str | None, before: str, name: str) -> bool:
    """True where the name is behind the name of a place: "the mayor of Linden, Ana Brandt, said", "the Linden MP, Ana
    Brandt, said"."""
    is_named = re.fullmatch(saying.name(), (aside or "").strip(", ")) is not None
    return is_named and (_is_spoken_for(before) or (" " in name and is_office_word(name.split()[-1])))


def _apposed(found: re.Match[str], before: str) -> tuple[str | None, bool]:
    """The name between commas at a word of saying, and whether its clause is one within another's."""
    if found["aside"]:
        return mere_name(found["aside"].strip(", ")), _opens_an_aside(before, found["name"])
    is_theirs = is_mere_office(found["office"]) if found["office"] else is_whose_name(before, found["apposed"])
    is_aside = any(plain(word) in saying.words_of("aside") for word in clause_of(before)[:1])
    return mere_name(found["apposed"]) if is_theirs else None, is_aside


def _opens_an_aside(before: str, name: str) -> bool:
    """True where the clause of a name is one within another's: "what Ana Brandt said", "After Ana Brandt said"."""
    words_before = [*before.split(), name.split()[0]]
    return any(plain(word) in saying.words_of("aside") for word in words_before[-2:])


def _is_spoken_for(before: str) -> bool:
    """True where a name behind these words is not the speaker's own: "sources close to", "a friend of Mayor"."""
    parts = before.split()
    around = saying.words_of("before_titles") | words_before_names()
    while parts and plain(parts[-1]) in around:
        parts.pop()
    return bool(parts) and parts[-1] in saying.words_of("spoken_for")


def _labelled(before: str, surnames: Collection[str], *, has_dash: bool) -> str | None:
    """The name alone before a colon, or before a dash where nothing stands behind the words: one with a title or of two
    words, or a surname that the draft has in full. Any other word may be a label: "Exclusive: “...”"."""
    found = _label().fullmatch(before.rpartition("\n")[2] or before)
    if not found or not (found["colon"] or has_dash) or not all(map(may_name, found[1].split())):
        return None
    name = mere_name(found[1])
    if name is None or plain(name) in words_before_names():
        return None
    has_title = plain(found[1].split()[0]) in titles() and name != found[1]
    return name if has_title or " " in name or plain(name) in surnames else None


def label_alone(before: str) -> str | None:
    """The one word before a colon, at a line's beginning, if it may be a surname."""
    found = _label().fullmatch(before.rpartition("\n")[2] or before)
    is_name = found and found["colon"] and " " not in found[1] and may_name(found[1])
    return mere_name(found[1]) if found and is_name else None


def _signed(before: str, behind: str, surnames: Collection[str]) -> str | None:
    """Who signs words that stand alone in their line: “...” – Ana Brandt, mayor."""
    name = signature(behind) if behind[:1] in _DASHES and not before.strip("-–—•*· ") else None
    is_known = name is not None and (is_first_name(name.split()[0] if " " in name else "") or plain(name) in surnames)
    return name if is_known else None


def _subject_for_pronoun(behind: str, before: str) -> str | None:
    """Whom the sentence begins with and tells something of, where "she said" follows."""
    subject = saying.pronoun_behind().match(behind) and _subject().match(before)
    return mere_name(subject["name"]) if subject and " " in subject["name"] else None


def _whoever(name: str, following: str, before: str = "") -> str | None:
    """The name, unless it is whose critic or lawyer is named behind it: "said Ana Brandt's lawyer, Owen Pryce"; or what
    another is called: "said a former Linden goalkeeper", with what stands BEFORE the name."""
    if not (whose := _POSSESSIVE.match(name)):
        if not (noun := noun_behind(name, following, before)):
            return mere_name(name)
        of = _of_a_name().match(noun)  # "said Cruz constituent Dan Golvach"
        other = (of["behind"] or of["apposed"]) if of else ""
        return mere_name(other) if of and (of["behind"] or " " in other) else None
    if found := _of_whose().match(following):
        return mere_name(found["name"])
    own = name[whose.end() :]
    return mere_name(own if " " in own else name)  # "Linden's Mayor Ana Brandt", but "Women's March"


@cache
def _not() -> re.Pattern[str]:
    whole = any_word(saying.words_of("negating") | saying.words_of("denying"))
    begun = any_word(saying.words_of("refusing"))
    return re.compile(rf"\b(?:{whole}|(?:{begun})\w*)\b|n['’]t\b")


@cache
def _subject() -> re.Pattern[str]:
    """Whom a sentence begins with: whom somebody else did something to may be anybody."""
    verbs = any_word(saying.words_of("of_a_subject"))
    return re.compile(rf"\s*(?!The\b)(?P<name>{saying.name()})(?:,[^,.“”\"]{{1,60}},)?\s+(?:{verbs})\b[^.“”\"]*$")


@cache
def _label() -> re.Pattern[str]:
    """What stands alone before a colon or a dash, maybe as a point of a list: "Mayor Ana Brandt: “...”"; more capitals
    are a headline."""
    point = r"(?:[-–—•*·]\s+)?"
    return re.compile(
        rf"\s*{point}((?:{capital()}[\w’'.-]*\s+){{0,2}}{capital()}[\w’'-]*\w)(?:(?P<colon>:)|\s+[—–])\s*"
    )


@cache
def _of_whose() -> re.Pattern[str]:
    return re.compile(rf"\s+(?:(?!(?:and|{saying.no_office()})\b)[a-z][\w’'-]*,?\s+){{1,4}}(?P<name>{saying.name()})")


@cache
def _of_a_name() -> re.Pattern[str]:
    """Who is named behind what he is: "constituent Dan Golvach", "goalkeeper of old, Ruth Pell"."""
    name, no_office = saying.name(), f"{saying.no_office()}|{any_word(saying.words_of('joining'))}"
    return re.compile(
        rf"(?:(?!(?:{no_office})\b)[a-z][\w’'-]*\s+){{1,4}}(?P<behind>{name})"
        rf"|[^,.“”\"]{{1,60}},\s+(?P<apposed>{name})(?=[,.;]|\s*$)"
    )
