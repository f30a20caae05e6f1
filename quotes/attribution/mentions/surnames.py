"""Where a surname stands behind other words of a name: particles, an Arabic article, a nickname."""

from __future__ import annotations

from spacy.tokens import Doc

from quotes.attribution import names
from quotes.attribution.texts import is_capital
from quotes.nameparts import articles, particles, particles_alone


def begins_with_article(doc: Doc, i: int) -> bool:
    """Whether a surname begins there with an article that a hyphen ties to it: "al-Assad"."""
    if i + 2 >= len(doc) or doc[i].lower_ not in articles() or doc[i + 1].text != "-":
        return False
    return is_capital(doc[i + 2]) and not doc[i].whitespace_ and not doc[i + 1].whitespace_


def behind_particles(doc: Doc, i: int) -> int:
    """The token after the surname that begins there with small words, 0 where none does: "van der Velde"."""
    first = i
    while i + 1 < len(doc) and doc[i].text in particles():
        i += 1
    return i + 1 if i > first and is_capital(doc[i]) else 0


def with_particles_alone(doc: Doc, start: int) -> int:
    """Where a surname begins that is printed without a first name: with the particles before it, "van der" of "van der
    Velde"."""
    first = start
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
