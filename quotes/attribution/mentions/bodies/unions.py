"""Names of bodies of people of several trades: "Rail, Bus and Ferry Workers' Union", "Union of Shop Workers".

A comma or an "and" otherwise ends a name: of "the Mayor, Council and Police" there are three.
"""

from __future__ import annotations

import re

from spacy.tokens import Doc

from quotes.attribution import names
from quotes.attribution.texts import text_of
from quotes.datafiles import word_list

_WORD = r"[A-Z][a-z]+"
_TRADES = rf"{_WORD}(?: {_WORD})?(?:, {_WORD}(?: {_WORD})?){{0,8}},? (?:and|&) "
_UNION = re.compile(
    rf"\b[Tt]he (?P<name>(?:(?:{_WORD} ){{0,6}}(?P<body>{_WORD}) (?:of|for) )?"
    rf"{_TRADES}(?:{_WORD} )?(?P<people>{_WORD})s)(?P<kind>['’]? {_WORD})?"
)


def unions(doc: Doc) -> dict[int, int]:
    """For the first token of each such name, behind "the", the token after it."""
    spans = (doc.char_span(*_bounds(found)) for found in _UNION.finditer(text_of(doc)) if _is_of_people(found))
    return {span.start: span.end for span in spans if span is not None}


def _is_of_people(found: re.Match[str]) -> bool:
    """Whether the trades end in people and their body is named, before or behind them."""
    bodies = word_list(names.PACKAGE, "body_names")
    return found["people"].lower() in names.lower_words("person_nouns") and (
        found["body"] in bodies or _kind(found) in bodies
    )


def _bounds(found: re.Match[str]) -> tuple[int, int]:
    """Where the name begins and ends, with the kind of body behind the people, if one is there."""
    is_named = _kind(found) in word_list(names.PACKAGE, "body_names")
    return found.start("name"), found.end("kind" if is_named else "name")


def _kind(found: re.Match[str]) -> str:
    return (found["kind"] or "").lstrip("'’ ")
