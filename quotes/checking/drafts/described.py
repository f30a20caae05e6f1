"""Names behind what tells who somebody is: "the senator Ana Brandt said", "Linden’s mayor, Ana Brandt, said"."""

from __future__ import annotations

import re
from functools import cache

from quotes.checking.drafts import saying
from quotes.checking.drafts.names import may_name, mere_name, plain
from quotes.checking.words.naming import is_first_name
from quotes.comparing.language.matter import carries_matter
from quotes.comparing.language.wordlists import calendar
from quotes.datafiles import word_list
from quotes.nameparts import titles
from quotes.patterns import any_word

_POSSESSIVE = re.compile(r"['’]s$|s['’]$")


def is_office_word(word: str) -> bool:
    """True for what somebody is: "senator", "vice-president", "MP"."""
    normal = plain(word)
    return normal in titles() or normal.rpartition("-")[2] in word_list("quotes.attribution", "person_nouns")


def is_mere_office(words: str) -> bool:
    """True for words that tell what somebody is and no more: "the Linden senator"."""
    parts = words.split()
    return bool(parts) and is_office_word(parts[-1]) and not any(map(_parts_from_office, parts))


def name_behind_office(behind: str) -> str | None:
    """The name between what somebody is and a word of saying, behind a quotation: “...,” the Linden senator Ana Brandt
    said. None where another name or a clause stands before the office: “...,” a friend of the senator Ana Brandt
    said."""
    found = _described().match(behind)
    parts = found["described"].split() if found else []
    for at in range(len(parts) - 2, -1, -1):
        if is_office_word(parts[at]):
            name = " ".join(parts[at + 1 :])
            is_own = re.fullmatch(saying.name(), name) and is_mere_office(" ".join(parts[: at + 1]))
            return mere_name(name) if is_own else None
    return None


def noun_behind(name: str, following: str, before: str = "") -> str:
    """What FOLLOWS a name from the noun on that tells who somebody is by it: "goalkeeper" of "Linden goalkeeper". What
    is behind "a" and one name may be anything: "a former Linden opener". Empty where the name is somebody's."""
    found = _noun_behind().match(following)
    first = found["between"] or found["noun"] if found else ""
    if not found or not carries_matter(plain(first)):
        return ""  # "said Ana Brandt as captain"
    if is_office_word(first) or (found["between"] and is_office_word(found["noun"])):
        return following[found.end("of") :].lstrip()
    is_indefinite = any(plain(word) in word_list("quotes", "indefinite") for word in before.split())
    return following[found.end("of") :].lstrip() if is_indefinite and " " not in name and not _tells_when(first) else ""


def _tells_when(word: str) -> bool:
    """True for what may stand behind a name and tells when or where: "later", "outside", "afterwards"."""
    normal = plain(word)
    is_opener = any(normal in saying.words_of(kind) for kind in ("openers", "openers_of_places"))
    return is_opener or normal in calendar() or normal.endswith(("ly", "wards"))


def is_whose_name(before: str, name: str) -> bool:
    """True where a name between commas is that of whom the words before it tell: "In Linden, the sacked coach,". What
    "a man from the capital," leads to is a place."""
    description = clause_of(before)
    if not description or not all(map(may_name, name.split())) or is_of_another(before):
        return False
    if is_office_word(description[-1]):
        return True
    is_of = any(plain(word) in saying.words_of("spoken_for") for word in description)
    is_person = is_first_name(name.split()[0]) if is_of else any(map(_determines, description))
    return " " in name and is_person and description[-1].islower()


def is_of_another(before: str) -> bool:
    """True where nobody knows whose name follows: "a friend of the minister,"."""
    description = clause_of(before)
    if len(description) < 3 or not is_office_word(description[-1]) or not _determines(description[-2]):
        return False
    return any(plain(word) in saying.words_of("spoken_for") for word in description)


def clause_of(before: str) -> list[str]:
    """The words between the last two commas, or before the last."""
    return before.rstrip().removesuffix(",").rpartition(",")[2].split()


def _parts_from_office(word: str) -> bool:
    """True for a word by which what stands before the name is no mere office: "for", "and", "who", "told"."""
    normal = plain(word)
    kinds = ("spoken_for", "no_office", "joining", "pronouns", "own", "aside")
    return any(normal in saying.words_of(kind) for kind in kinds) or saying.is_saying(normal)


def _determines(word: str) -> bool:
    """True for an article, or for whose somebody is: "the", "her", "Linden’s"."""
    return plain(word) in saying.words_of("determiners") or bool(_POSSESSIVE.search(word))


@cache
def _described() -> re.Pattern[str]:
    """The words between a quotation and a word of saying; not "the man Ana Brandt said was her brother"."""
    of_another = any_word(saying.words_of("of_another"))
    return re.compile(
        rf"[\s,—–-]*(?P<described>(?:[\w’'.-]+\s+){{2,8}}?)(?:{saying.said()})\b(?!\s+(?:{of_another})\b)"
    )


@cache
def _noun_behind() -> re.Pattern[str]:
    """The next words behind a name, or behind "of" a name: "taxi driver", "of England governor"."""
    word = r"[a-z][\w’'-]*"
    return re.compile(rf"(?P<of>(?:\s+of\s+{saying.name()})?)\s+(?:(?P<between>{word})\s+)?(?P<noun>{word})")
