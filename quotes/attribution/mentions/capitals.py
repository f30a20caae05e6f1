"""Names in capitals that open a text, as tabloids print a story's first words: "ANN LEE says she is staying"."""

from __future__ import annotations

from spacy.tokens import Doc

from quotes.attribution import names
from quotes.attribution.texts import words_of

_PRONOUNS = frozenset({"he", "she", "his", "her", "him"})
_FEW = range(2, 4)
"""Words of such a name."""


def is_in_capitals_for_a_person(doc: Doc, start: int, end: int) -> bool:
    """Whether the words in capitals that open a paragraph are a person's name: the last of them is printed by itself
    further on ("Lee said"), and "he" or "she" takes it up in its sentence before anybody else is named. "ASTON VILLA
    want Ann Lee after she left" is none."""
    if end - start not in _FEW or not _opens_paragraph(doc, start):
        return False
    if not all(token.is_upper and token.is_alpha for token in doc[start:end]):
        return False
    words = words_of(doc)
    surname = words[end - 1].capitalize()
    again = (i for i in range(end, len(words)) if words[i].capitalize() == surname and not words[i].islower())
    if not any(not words[i - 1][0].isupper() or names.is_courtesy(words[i - 1]) for i in again):
        return False
    nouns = names.lower_words("person_nouns")
    for token in doc[end : doc[start].sent.end]:
        if token.lower_ in _PRONOUNS:
            return True
        if token.pos_ == "PROPN" or token.lower_ in nouns or token.lemma_.lower() in nouns or token.is_quote:
            return False
    return False


def _opens_paragraph(doc: Doc, i: int) -> bool:
    return i == 0 or "\n" in doc[i - 1].text_with_ws
