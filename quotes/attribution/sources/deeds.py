"""Deeds that extraction takes for words: "asked not to be named", "apologised to the family" tell nothing of these.

An apology is kept with what it is for, and a wish with whatever else it tells: "asked not to be named in the suit".
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from spacy.tokens import Doc

from quotes.attribution.texts import text_of
from quotes.records import Quote

_UNNAMED = re.compile(
    r"(?:not to be|to be|to go|to remain|to stay) (?:named|identified|unnamed|unidentified|anonymous|nameless)"
    r"(?: by name)?(?:,? (?:because|as|since|for fear|while|when)\b.*)?\W*",
    re.DOTALL,
)
_WISH = re.compile(r"\b(?:ask|request|prefer|declin|refus|wish|want)\w*\Z")
_APOLOGY = re.compile(r"\bapologi[sz](?:es?|ed|ing) to\Z")
_WHAT_FOR = re.compile(r"\b(?:for|over|about|because|that)\b")


def without_deeds(doc: Doc, quotes: Sequence[Quote]) -> tuple[Quote, ...]:
    """The quotations without those that only tell of a wish not to be named or to whom somebody apologised."""
    return tuple(quote for quote in quotes if not _is_deed(text_of(doc), quote))


def _is_deed(text: str, quote: Quote) -> bool:
    """Whether the cue and what was taken for words are an apology's hearer, or a wish not to be named."""
    if quote.kind != "indirect" or len(quote.cue) != 1 or len(quote.content) != 1:
        return False
    cue, content = text[slice(*quote.cue[0])].lower(), text[slice(*quote.content[0])]
    if _APOLOGY.search(cue):
        return not _WHAT_FOR.search(content)
    return bool(_WISH.search(cue) and _UNNAMED.fullmatch(content))
