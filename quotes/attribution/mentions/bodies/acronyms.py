"""Acronyms and the bodies they stand for, where the article itself says so."""

from __future__ import annotations

from spacy.tokens import Doc, Token
from textacy.extract.acros import acronyms as acronym_tokens

from quotes.attribution.mentions.evidence import POSSESSIVE
from quotes.attribution.texts import words_of
from quotes.nameforms import SMALL_IN_NAMES


def definitions(doc: Doc) -> dict[int, tuple[int, str]]:
    """For the first token of each name that an acronym in brackets follows, the token after the name, and the acronym.

    textacy finds the acronyms. Its own search for definitions reads numpy.NaN, which numpy 2 no longer has, so every
    article with a definition would fail; the words before the bracket are compared here instead.
    """
    found: dict[int, tuple[int, str]] = {}
    words = words_of(doc)
    brackets = [i for i, word in enumerate(words[:-2]) if word == "(" and words[i + 2] == ")"]
    for bracket in brackets:
        for acronym in acronym_tokens(doc[bracket + 1 : bracket + 2]):
            start = _definition_start(doc, acronym)
            if start is not None:
                end = bracket - 1 if words[bracket - 1] in POSSESSIVE else bracket  # "the United Ports’ (UP) court"
                found[start] = (end, acronym.text)
    return found


def second_names(doc: Doc) -> dict[int, str]:
    """For the token after each name that another name in capitals follows so, that name: ", or PNV,".

    The letters need not be the initials: they may be those of the name in the body's own language.
    """
    words = words_of(doc)
    commas = [i for i in range(1, len(words) - 3) if words[i] == words[i + 3] == "," and words[i + 1] == "or"]
    return {i: words[i + 2] for i in commas if words[i + 2].isupper() and len(words[i + 2]) > 1}


def _definition_start(doc: Doc, acronym: Token) -> int | None:
    """The first of the words before the bracket whose initials are the letters: "Joy of Reading Fund (JRF)"."""
    letters = [c for c in acronym.text.casefold() if c.isalnum()]
    i = acronym.i - 2
    while i >= 0 and letters and acronym.i - i < 14:
        word = doc[i].text
        if word[0].casefold() == letters[-1] and (word[0].isupper() or word.lower() in SMALL_IN_NAMES):
            letters.pop()
            if not letters:
                return i if word[0].isupper() else None
        elif word.lower() not in SMALL_IN_NAMES and word not in {"-", ",", *POSSESSIVE}:
            return None
        i -= 1
    return None
