"""Whom a draft puts words down to: the name at a word of saying, behind or before, or behind a dash below a block."""

from __future__ import annotations

import re
from functools import cache

from quotes.checking.naming import without_title
from quotes.comparing import Word, words
from quotes.comparing.matter import carries_matter
from quotes.datafiles import word_list

_PARTICLES = r"(?:(?:de|da|del|della|di|dos|du|la|le|van|von|der|den|bin|al)\s+)*"
_NAME = rf"(?:[A-Z][\w’'.-]*[\w.]\s+{_PARTICLES})*[A-Z][\w’'-]*\w"
_FULL_NAME = rf"(?:[A-Z][\w’'.-]*[\w.]\s+{_PARTICLES})+[A-Z][\w’'-]*\w"
_SHORT_NAME = r"(?:[A-Z][\w’'.-]*\s+){0,2}[A-Z][\w’'-]*\w"
"""What stands alone before a colon: "Mayor Ana Brandt: “...”"; more capitals are a headline."""

_ASIDE = r"(?:,[^,.“”\"]{1,60},)?"
_OFFICE = r"(?:(?!(?:as|at|by|for|in|of|on|that|to|when)\b)[a-z][\w’'-]*\s+){0,4}"
"""What somebody is, before the name: "said fire inspector Owen Pryce". Whom "a spokesman for Owen Pryce" is, nobody
says."""

_CREDIT = re.compile(rf"(?:—|–|―|--?)\s*({_NAME})(?:,.{{1,80}})?")

_SUBJECT = re.compile(
    rf"\s*(?!The\b)({_FULL_NAME}){_ASIDE}\s+(?:is|was|has|had|felt|feels|remains|remained)\b[^.“”\"]*$"
)
"""Whom a sentence begins with and tells something of; what has one word may be no name, and whom somebody else
did something to may be anybody."""


def name_in(source: str) -> str | None:
    """The source if it is but a name, in a draft that nowhere tells more of it: "Farrow said"."""
    return _told(source) if re.fullmatch(_NAME, source) else None


def named_beside(behind: str, before: str) -> str | None:
    """The name next to a word of saying, behind the quotation or before it: “...,” said Mayor Ana Brandt. A pronoun
    stands for whom the sentence begins with: Ana Brandt was “amused”, she said. Else a pronoun or "the mayor" names
    nobody, and then nothing is said of whose words they are."""
    for pattern, stretch in ((_behind(), behind), (_before(), before)):
        if found := pattern.search(stretch):
            return _told(next(filter(None, found.groups())))
    subject = _pronoun_behind().match(behind) and _SUBJECT.match(before)
    return _told(subject[1]) if subject else None


def is_pronoun(source: str) -> bool:
    """True for the pronouns that stand for one person."""
    return source.casefold() in ("he", "she")


def credited(line: str) -> str | None:
    """The name in a line below a quotation that is set off: "— Ana Brandt, mayor"."""
    found = _CREDIT.fullmatch(line.strip())
    return _told(found[1]) if found else None


def _told(name: str) -> str | None:
    bare = without_title(name)
    return bare if any(map(_tells, words(bare))) else None


def _tells(word: Word) -> bool:
    return carries_matter(word.normal)


@cache
def _pronoun_behind() -> re.Pattern[str]:
    said = "|".join(sorted(word_list("quotes.checking", "saying")))
    return re.compile(rf"[\s,—–-]*(?:s?he\s+(?:{said})|(?:{said})\s+s?he)\b")


@cache
def _behind() -> re.Pattern[str]:
    said = "|".join(sorted(word_list("quotes.checking", "saying")))
    return re.compile(rf"^[\s,—–-]*(?:(?:{said})\s+{_OFFICE}({_NAME})|({_NAME}){_ASIDE}\s+(?:{said})\b)")


@cache
def _before() -> re.Pattern[str]:
    said = "|".join(sorted(word_list("quotes.checking", "saying")))
    return re.compile(
        rf"(?:\bAs\s+)?({_NAME}){_ASIDE}\s+(?:{said})\b[^“”\"]*$"
        rf"|(?:According to|[Ii]n the words of)\s+{_OFFICE}({_NAME})|^\s*({_SHORT_NAME}):\s*$"
    )
