"""Lines that tell who holds an office: "Anita Bell" above "Head teacher", "Head teacher: Anita Bell".

Newsletters and notices name their people there and nowhere else.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from spacy.tokens import Doc

from quotes.attribution import names
from quotes.attribution.mentions.roles import Role, role_words
from quotes.attribution.texts import text_of

_WORD = r"[A-Z][\w’'-]*\.?"
_NAME = rf"(?P<name>{_WORD}(?:[ ]{_WORD}){{1,4}})"
_ROLE = r"(?P<role>[A-Z][a-z][\w’' -]{2,50})"
_LINES = tuple(
    re.compile(pattern, re.MULTILINE)
    for pattern in (
        rf"^{_NAME}\n+{_ROLE}$",
        rf"^{_ROLE}:[ ]{_NAME}$",
        rf"^{_NAME}(?:,|[ ][–—-]|[ ]\()[ ]?(?i:{_ROLE})\)?$",
    )
)
_TOP = 2
"""Lines above which a name with an office is rather who wrote the article: "Jane Doe, Health Editor"."""


class Signed(NamedTuple):
    """A name on such a line: the token after it, and the office given there."""

    end: int
    role: str


def signed_lines(doc: Doc) -> dict[int, Signed]:
    """The names on such lines, by their first token without titles."""
    text = text_of(doc)
    found = {}
    for match in _matches(text):
        words = match["name"].split()
        titles = next((i for i, word in enumerate(words) if not names.is_title(word)), 0)
        start = match.end("name") - len(" ".join(words[titles:]))
        span = doc.char_span(start, match.end("name"))
        somebody = titles or names.is_first_name(words[0]) or len(words[0].rstrip(".")) == 1
        if span is not None and somebody and _is_office(match["role"]):
            found[span.start] = Signed(span.end, match["role"].strip())
    return found


def _matches(text: str) -> Iterator[re.Match[str]]:
    for pattern in _LINES:
        yield from (m for m in pattern.finditer(text) if text.count("\n", 0, m.start()) >= _TOP)


def _is_office(words: str) -> bool:
    """Whether the words are an office and no sentence: "Leader of the Council"."""
    return Role(words, role_words(words), 0).for_person and not names.is_first_name(words.split()[0])
