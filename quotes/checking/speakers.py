"""Whom a draft puts words down to: the name at a word of saying, behind or before, or behind a dash below a block."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise

from quotes.checking.naming import without_title
from quotes.comparing import Word, words
from quotes.comparing.matter import carries_matter
from quotes.datafiles import listed, table, word_list
from quotes.nameparts import particles, titles, words_before_names

_LONGEST_LINE = 300
"""Characters from which a line is none that signs."""

_NO_OFFICE = "about|after|against|as|at|before|behind|by|for|from|in|near|of|on|that|to|when|who|whose|with"
_OFFICE = rf"(?:(?!(?:{_NO_OFFICE})\b)[a-z][\w’'-]*\s+){{0,4}}"
"""What somebody is, before the name: "said fire inspector Owen Pryce". Whom "a spokesman for Owen Pryce" is, nobody
says."""

_POSSESSIVE = re.compile(r".*(?:['’]s|s['’])(?:\s+|$)", re.DOTALL)


def name_in(source: str) -> str | None:
    """The source if it is but a name, in a draft that nowhere tells more of it: "Farrow said"."""
    return _told(source) if re.fullmatch(_name(), source) else None


def named_beside(behind: str, before: str, surnames: frozenset[str] = frozenset()) -> str | None:
    """The name next to a word of saying, behind the quotation or before it: “...,” said Mayor Ana Brandt. A pronoun
    stands for whom the sentence begins with: Ana Brandt was “amused”, she said. Else it names nobody, as "the mayor"
    does, and nothing is said of whose words they are. SURNAMES are those of the draft's full names: what stands alone
    before a colon may be one."""
    if found := _behind().search(behind):
        return _told(found["first"]) if found["first"] else _whoever(found["name"], behind[found.end("name") :])
    return _said_before(before) or _labelled(before, surnames) or _subject_for_pronoun(behind, before)


def is_pronoun(source: str) -> bool:
    """True for the pronouns that stand for one person."""
    return source.casefold() in ("he", "she")


def surnames_in(text: str) -> frozenset[str]:
    """The surnames of the full names in a text, in small letters: "brandt" where it has "Ana Brandt"."""
    parts = [part for part in text.split() if part not in particles()]
    return frozenset(
        _plain(last)
        for first, last in pairwise(parts)
        if first[0].isupper() and first[-1].isalpha() and last[0].isupper() and _may_name(first)
    )


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
    """The name before a word of saying, or behind "according to": not whom a friend or a lawyer speaks for."""
    at = 0
    while found := _before().search(before, at):
        if found["cited"]:
            return _whoever(found["cited"], before[found.end("cited") :])
        if not _is_spoken_for(before[: found.start("name")]):
            return _told(found["name"])
        aside = (found["aside"] or "").strip(", ")
        if re.fullmatch(_name(), aside):  # "the mayor of Linden, Ana Brandt, said"
            return _told(aside)
        at = found.end("name")
    return None


def _is_spoken_for(before: str) -> bool:
    """True where a name behind these words is not the speaker's own: "sources close to", "a friend of Mayor"."""
    parts = before.split()
    while parts and (parts[-1] in ("the", "late", "then") or _plain(parts[-1]) in words_before_names()):
        parts.pop()
    return bool(parts) and parts[-1] in ("about", "against", "by", "for", "from", "in", "near", "of", "to", "with")


def _labelled(before: str, surnames: frozenset[str]) -> str | None:
    """The name alone before a colon: one with a title or of two words, or a surname that the draft has in full. Any
    other word may be a label: "Exclusive: “...”"."""
    found = _label().fullmatch(before)
    if not found or not all(map(_may_name, found[1].split())):
        return None
    name = _told(found[1])
    if name is None or _plain(name) in words_before_names():
        return None
    has_title = _plain(found[1].split()[0]) in titles() and name != found[1]
    return name if has_title or " " in name or _plain(name) in surnames else None


def _subject_for_pronoun(behind: str, before: str) -> str | None:
    """Whom the sentence begins with and tells something of, where "she said" follows."""
    subject = _pronoun_behind().match(behind) and _subject().match(before)
    return _told(subject["name"]) if subject and " " in subject["name"] else None


def _is_full_name(name: str) -> bool:
    return " " in name and all(map(_may_name, name.split()))


def _may_name(word: str) -> bool:
    """False for a word that is no name's: a day, a month, "Correction", "Dear"."""
    plain = _plain(word)
    labels = (listed("quotes.checking", "labels", key) for key in ("notes", "others"))
    return plain not in _calendar() and not any(plain in label for label in labels)


def _plain(word: str) -> str:
    return word.strip(".,:;!?…“”\"'‘’()[]*_").replace("’", "'").lower()


def _whoever(name: str, following: str) -> str | None:
    """The name, unless it is whose critic or lawyer is named behind it: "said Ana Brandt's lawyer, Owen Pryce"."""
    if not (whose := _POSSESSIVE.match(name)):
        return _told(name)
    if found := _of_whose().match(following):
        return _told(found["name"])
    own = name[whose.end() :]
    return _told(own if " " in own else name)  # "Linden's Mayor Ana Brandt", but "Women's March"


def _told(name: str) -> str | None:
    bare = without_title(name)
    return bare if any(map(_tells, words(bare))) and not bare.endswith(("'s", "’s")) else None


def _tells(word: Word) -> bool:
    return carries_matter(word.normal)


@cache
def _calendar() -> frozenset[str]:
    return frozenset(name for kind in table("quotes.comparing", "calendar").values() for name in kind)


@cache
def _capital() -> str:
    """Any capital letter, of whatever alphabet: "Élodie Martin", "Łukasz Nowak"."""
    return "[" + "".join(filter(str.isupper, map(chr, range(0x10000)))) + "]"


@cache
def _name() -> str:
    small = "|".join(sorted(particles()))
    part = rf"{_capital()}[\w’'.-]*[\w.]\s+(?:(?:{small})\s+)*"
    return rf"(?:{part})*{_capital()}[\w’'-]*\w"


@cache
def _said() -> str:
    return "|".join(sorted(word_list("quotes.checking", "saying")))


@cache
def _behind() -> re.Pattern[str]:
    aside = r"(?:,[^,.“”\"]{1,60},)?"
    return re.compile(
        rf"^[\s,—–-]*(?:(?:{_said()})\s+{_OFFICE}(?P<name>{_name()})|(?P<first>{_name()}){aside}\s+(?:{_said()})\b)"
    )


@cache
def _before() -> re.Pattern[str]:
    return re.compile(
        rf"(?:\bAs\s+)?(?<![\w’'.-])(?P<name>{_name()})(?P<aside>,[^,.“”\"]{{1,60}},)?\s+(?:{_said()})\b[^“”\"]*$"
        rf"|(?:According to|[Ii]n the words of)\s+{_OFFICE}(?P<cited>{_name()})"
    )


@cache
def _pronoun_behind() -> re.Pattern[str]:
    return re.compile(rf"[\s,—–-]*(?:s?he\s+(?:{_said()})|(?:{_said()})\s+s?he)\b")


@cache
def _subject() -> re.Pattern[str]:
    """Whom a sentence begins with: whom somebody else did something to may be anybody."""
    told = "is|was|has|had|felt|feels|remains|remained"
    return re.compile(rf"\s*(?!The\b)(?P<name>{_name()})(?:,[^,.“”\"]{{1,60}},)?\s+(?:{told})\b[^.“”\"]*$")


@cache
def _label() -> re.Pattern[str]:
    """What stands alone before a colon: "Mayor Ana Brandt: “...”"; more capitals are a headline."""
    return re.compile(rf"\s*((?:{_capital()}[\w’'.-]*\s+){{0,2}}{_capital()}[\w’'-]*\w):\s*")


@cache
def _of_whose() -> re.Pattern[str]:
    return re.compile(rf"\s+(?:(?!(?:and|{_NO_OFFICE})\b)[a-z][\w’'-]*,?\s+){{1,4}}(?P<name>{_name()})")


@cache
def _signature() -> re.Pattern[str]:
    """A dash, a name and maybe what it is or when it was: "— Ana Brandt, mayor", "— Ana Brandt (@ana) May 5, 2020"."""
    account = r"\s*\(@?\w{1,30}\)(?:\s.{0,80})?"
    return re.compile(rf"(?P<dash>—|–|―|--?)?\s*(?P<name>{_name()})(?P<rest>,.{{1,80}}|{account})?")
