"""Whom a draft puts words down to: the name at a word of saying, behind or before, or behind a dash below a block."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Mapping
from functools import cache
from itertools import pairwise

from quotes.checking import saying
from quotes.checking.naming import is_first_name, without_title
from quotes.comparing import Word, words
from quotes.comparing.matter import carries_matter
from quotes.datafiles import listed, table, word_list
from quotes.nameparts import particles, titles, words_before_names
from quotes.records import Polarity

_LONGEST_LINE = 300
"""Characters from which a line is none that signs."""

_MARK = re.compile(r"[“”\"]")
_POSSESSIVE = re.compile(r".*(?:['’]s|s['’])(?:\s+|$)", re.DOTALL)


def name_in(source: str) -> str | None:
    """The source if it is but a name, in a draft that nowhere tells more of it: "Farrow said"."""
    return _told(source) if re.fullmatch(saying.name(), source) else None


def named_beside(behind: str, before: str, surnames: Collection[str] = ()) -> str | None:
    """The name next to a word of saying, behind the quotation or before it: “...,” said Mayor Ana Brandt. A pronoun
    stands for whom the sentence begins with: Ana Brandt was “amused”, she said. Else it names nobody, as "the mayor"
    does, and nothing is said of whose words they are. SURNAMES are those of the draft's full names: what stands alone
    before a colon may be one."""
    if found := saying.cited().search(behind) or saying.cited().search(_MARK.split(before)[-1]):
        return _told(found["quoted"] or found["cited"])
    if found := saying.behind().search(behind):
        if first := found["first"] or found["told"]:
            return _told(first)
        group = "name" if found["name"] else "according"
        return _whoever(found[group], behind[found.end(group) :])
    return _said_before(before) or _labelled(before, surnames) or _subject_for_pronoun(behind, before)


def polarity_beside(behind: str, before: str) -> Polarity | None:
    """Whether the words beside a quotation tell it as said, denied or never said; None where that is not told."""
    last = _MARK.split(before)[-1]
    if saying.DENIED.search(last) or saying.DENIED_BEHIND.search(behind):
        return "denied"
    if saying.unsaid().search(last):
        return "not said"
    return None if _not().search(last) or _not().search(behind) else "said"


def is_pronoun(source: str) -> bool:
    """True for the pronouns that stand for one person."""
    return source.casefold() in saying.words_of("pronouns")


def full_names_in(text: str) -> Mapping[str, frozenset[str]]:
    """The full names in a text by their surnames in small letters: "Ana Brandt" by "brandt"."""
    found = defaultdict(set)
    parts = [part for part in text.split() if part not in particles()]
    for first, last in pairwise(parts):
        if first[0].isupper() and first[-1].isalpha() and last[0].isupper() and _may_name(first):
            surname = last.strip(_MARKS).removesuffix("'s").removesuffix("’s")
            found[_plain(surname)].add(f"{first.strip(_MARKS)} {surname}")
    return {surname: frozenset(names) for surname, names in found.items()}


def signature(line: str, *, has_dash: bool = True) -> str | None:
    """The name that signs, in a line below a block: "— Ana Brandt, mayor"; "" for a signature that names nobody, None
    where the line is none. Without a dash only a full name signs: "Ana Brandt, mayor"."""
    found = _signature().fullmatch(line.strip()) if len(line) < _LONGEST_LINE else None
    if not found or not (found["dash"] or (not has_dash and _is_full_name(found["name"]) and line[-1] not in ".!?”")):
        return None
    name, rest = found["name"], words(found["rest"] or "")
    is_dateline = " " not in name and any(word.normal in _calendar() for word in rest[:2])  # "— Paris, 4 May"
    return "" if is_dateline else _told(name) or ""


def is_office(source: str) -> bool:
    """True where somebody is told by an office alone: "The head of midwifery put it this way:"."""
    office, of, _ = source.strip().partition(" of ")
    article, *parts = office.split() or [""]
    return bool(of and parts) and article.lower() == "the" and parts[-1].lower() in titles()


def is_note(block: str) -> bool:
    """True for what an editor notes, which nobody is quoted with: "NOTE: this article was updated."."""
    label, colon, _ = block[:_LONGEST_LINE].partition(":")
    parts = [_plain(part) for part in label.split()]
    return bool(colon and parts) and all(part in listed("quotes.checking", "labels", "notes") for part in parts)


def _said_before(before: str) -> str | None:
    """The name before the last word of saying, or behind "according to": not whom a friend or a lawyer speaks for, nor
    who speaks in an aside: "After Ana Brandt said that she would go, Owen Pryce replied"."""
    last, at = _MARK.split(before)[-1], 0
    named, aside = None, None
    while found := saying.before().search(last, at):
        at = found.end()
        if found["cited"]:
            named = _whoever(found["cited"], last[found.end("cited") :]) or named
        elif not _is_spoken_for(last[: found.start("name")]):
            is_aside = _opens_an_aside(last[: found.start("name")], found["name"])
            told = _told(found["name"])
            named, aside = (named, told or aside) if is_aside else (told or named, aside)
        elif re.fullmatch(saying.name(), (found["aside"] or "").strip(", ")):  # "the mayor of Linden, Ana Brandt, said"
            named = _told(found["aside"].strip(", "))
        else:
            at = found.end("name")
    return named or aside


def _opens_an_aside(before: str, name: str) -> bool:
    """True where the clause of a name is one within another's: "what Ana Brandt said", "After Ana Brandt said"."""
    words_before = [*before.split(), name.split()[0]]
    return any(_plain(word) in saying.words_of("aside") for word in words_before[-2:])


def _is_spoken_for(before: str) -> bool:
    """True where a name behind these words is not the speaker's own: "sources close to", "a friend of Mayor"."""
    parts = before.split()
    around = saying.words_of("before_titles") | words_before_names()
    while parts and _plain(parts[-1]) in around:
        parts.pop()
    return bool(parts) and parts[-1] in saying.words_of("spoken_for")


def _labelled(before: str, surnames: Collection[str]) -> str | None:
    """The name alone before a colon: one with a title or of two words, or a surname that the draft has in full. Any
    other word may be a label: "Exclusive: “...”"."""
    found = _label().fullmatch(before.rpartition("\n")[2] or before)
    if not found or not all(map(_may_name, found[1].split())):
        return None
    name = _told(found[1])
    if name is None or _plain(name) in words_before_names():
        return None
    has_title = _plain(found[1].split()[0]) in titles() and name != found[1]
    return name if has_title or " " in name or _plain(name) in surnames else None


def _subject_for_pronoun(behind: str, before: str) -> str | None:
    """Whom the sentence begins with and tells something of, where "she said" follows."""
    subject = saying.pronoun_behind().match(behind) and _subject().match(before)
    return _told(subject["name"]) if subject and " " in subject["name"] else None


def _is_full_name(name: str) -> bool:
    return " " in name and all(map(_may_name, name.split()))


def _may_name(word: str) -> bool:
    """False for a word that is no name's: a day, a month, "Correction", "Dear"."""
    plain = _plain(word)
    labels = (listed("quotes.checking", "labels", key) for key in ("notes", "others"))
    return plain not in _calendar() and not any(plain in label for label in labels)


_MARKS = ".,:;!?…“”\"'‘’()[]*_"


def _plain(word: str) -> str:
    return word.strip(_MARKS).replace("’", "'").lower()


def _whoever(name: str, following: str) -> str | None:
    """The name, unless it is whose critic or lawyer is named behind it: "said Ana Brandt's lawyer, Owen Pryce"."""
    if not (whose := _POSSESSIVE.match(name)):
        of = _of_a_name().match(following)
        is_of = of is not None and of["noun"] in word_list("quotes.attribution", "person_nouns")
        return _told(of["name"] if of and is_of else name)  # "said Cruz constituent Dan Golvach"
    if found := _of_whose().match(following):
        return _told(found["name"])
    own = name[whose.end() :]
    return _told(own if " " in own else name)  # "Linden's Mayor Ana Brandt", but "Women's March"


def _told(name: str) -> str | None:
    bare = without_title(_without_openers(name))
    return bare if any(map(_tells, words(bare))) and not bare.endswith(("'s", "’s")) else None


def _without_openers(name: str) -> str:
    """The name without what stands before it with a capital of its own, or behind it: "But Owen Pryce", "In Linden Owen
    Pryce", "Owen Pryce On Monday"."""
    parts = name.split()
    while len(parts) > 1 and _is_no_part(parts[-1]):
        parts.pop()
    while len(parts) > 1 and _is_no_part(parts[0]):
        has_place = _plain(parts[0]) in saying.words_of("openers_of_places")
        del parts[: 2 if has_place and len(parts) > 2 else 1]
    return " ".join(parts)


def _is_no_part(word: str) -> bool:
    """True for what stands beside a name and is no part of one: a day, "But", "In"."""
    plain = _plain(word)
    if plain in _calendar():
        return not is_first_name(plain)  # "April Jones"
    keys = ("aside", "openers", "openers_of_places")
    return any(plain in saying.words_of(key) for key in keys)


def _tells(word: Word) -> bool:
    return carries_matter(word.normal)


@cache
def _calendar() -> frozenset[str]:
    return frozenset(name for kind in table("quotes.comparing", "calendar").values() for name in kind)


@cache
def _not() -> re.Pattern[str]:
    whole, begun = (saying.alternatives(saying.words_of(key)) for key in ("negating", "refusing"))
    return re.compile(rf"\b(?:{whole}|(?:{begun})\w*)\b|n['’]t\b")


@cache
def _subject() -> re.Pattern[str]:
    """Whom a sentence begins with: whom somebody else did something to may be anybody."""
    told = saying.alternatives(saying.words_of("of_a_subject"))
    return re.compile(rf"\s*(?!The\b)(?P<name>{saying.name()})(?:,[^,.“”\"]{{1,60}},)?\s+(?:{told})\b[^.“”\"]*$")


@cache
def _label() -> re.Pattern[str]:
    """What stands alone before a colon: "Mayor Ana Brandt: “...”"; more capitals are a headline."""
    return re.compile(rf"\s*((?:{saying.capital()}[\w’'.-]*\s+){{0,2}}{saying.capital()}[\w’'-]*\w):\s*")


@cache
def _of_whose() -> re.Pattern[str]:
    return re.compile(rf"\s+(?:(?!(?:and|{saying.no_office()})\b)[a-z][\w’'-]*,?\s+){{1,4}}(?P<name>{saying.name()})")


@cache
def _of_a_name() -> re.Pattern[str]:
    return re.compile(rf"\s+(?:[a-z][\w’'-]*\s+)?(?P<noun>[a-z][\w’'-]*)\s+(?P<name>{saying.name()})")


@cache
def _signature() -> re.Pattern[str]:
    """A dash, a name and maybe what it is or when it was: "— Ana Brandt, mayor", "— Ana Brandt (@ana) May 5, 2020"."""
    account = r"\s*\(@?\w{1,30}\)(?:\s.{0,80})?"
    return re.compile(rf"(?P<dash>—|–|―|--?)?\s*(?P<name>{saying.name()})(?P<rest>,.{{1,80}}|{account})?")
