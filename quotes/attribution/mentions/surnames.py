"""Where a surname stands behind other words of a name: particles, an Arabic article, a nickname."""

from __future__ import annotations

from spacy.tokens import Doc

from quotes.attribution import names
from quotes.attribution.texts import is_capital
from quotes.nameparts import articles, particles, particles_alone, particles_before_t

_APOSTROPHES = frozenset({"'", "’", "‘", "“", '"'})
"""What an apostrophe before a letter may be taken for: "in 't Hout"."""


def begins_with_article(doc: Doc, i: int) -> bool:
    """Whether a surname begins there with an article that a hyphen ties to it: "al-Assad"."""
    if i + 2 >= len(doc) or doc[i].lower_ not in articles() or doc[i + 1].text != "-":
        return False
    return is_capital(doc[i + 2]) and not doc[i].whitespace_ and not doc[i + 1].whitespace_


def behind_particles(doc: Doc, i: int) -> int:
    """The token after the surname that begins there with small words, 0 where none does: "van der Velde", "in 't
    Hout"."""
    first = i
    while i + 1 < len(doc):
        if doc[i].text in particles() or (doc[i].text in particles_before_t() and _is_dutch_article(doc, i + 1)):
            i += 1
        elif _is_dutch_article(doc, i):
            i += 2
        else:
            break
    return i + 1 if i > first and is_capital(doc[i]) else 0


def _is_dutch_article(doc: Doc, i: int) -> bool:
    """Whether the "'t" of a Dutch surname stands there, which the tokenizer parts."""
    if i + 2 >= len(doc) or doc[i].text not in _APOSTROPHES or doc[i].whitespace_:
        return False
    return doc[i + 1].text == "t" and bool(doc[i + 1].whitespace_) and doc[i + 2].text[0].isupper()


def with_particles_alone(doc: Doc, start: int) -> int:
    """Where a surname begins that is printed without a first name: with the particles before it, "van der" of "van der
    Velde"."""
    first = start
    if start > 1 and _is_dutch_article(doc, start - 2):
        before = doc[start - 3].lower_ if start > 2 else ""
        return start - 2 - (before in particles_before_t() or before in particles_alone())
    while first and doc[first - 1].text in particles():
        first -= 1
    return next((i for i in range(first, start) if doc[i].text in particles_alone()), start)


def behind_nickname(doc: Doc, i: int) -> int:
    """The token after the surname behind a nickname in quotation marks, 0 where none begins there: Marcia "Cia" Price,
    Jan "Jo" van der Velde; in brackets a first name, Robert (Bob) Lee."""
    if i + 3 >= len(doc) or not is_capital(doc[i + 1]):
        return 0
    in_brackets = (doc[i].text, doc[i + 2].text) == ("(", ")") and names.is_first_name(doc[i + 1].text)
    if not (in_brackets or (doc[i].is_quote and doc[i + 2].is_quote)):
        return 0
    return i + 4 if is_capital(doc[i + 3]) else behind_particles(doc, i + 3)
