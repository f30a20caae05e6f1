"""Deeds that extraction takes for words: "asked not to be named", "apologised to the family", "were called to a fire",
"said nothing as he left" tell nothing of these.

An apology is kept with what it is for, and a wish with whatever else it tells: "asked not to be named in the suit".
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from spacy.tokens import Doc, Token

from quotes.attribution.names import PACKAGE
from quotes.attribution.texts import text_of
from quotes.datafiles import listed
from quotes.parsing.grammar import FINITE, SUBJECTS
from quotes.patterns import any_word
from quotes.records import Quote

_CLAUSE = 20
"""Tokens behind a noun among which it is told that nobody is named: in a text without stops a sentence is all of it."""


def without_deeds(doc: Doc, quotes: Sequence[Quote]) -> tuple[Quote, ...]:
    """The quotations without those that only tell of a wish not to be named, to whom somebody apologised, who was
    called to where, or of silence."""
    return tuple(quote for quote in quotes if not _is_deed(doc, quote))


def _is_deed(doc: Doc, quote: Quote) -> bool:
    """Whether cue and what was taken for words are an apology's hearer, a wish not to be named, a call or silence."""
    text = text_of(doc)
    if quote.kind != "indirect" or len(quote.cue) != 1:
        return False
    if _call().match(text, quote.cue[0].start):
        return True
    if len(quote.content) != 1:
        return False
    cue, content = text[slice(*quote.cue[0])].lower(), text[slice(*quote.content[0])]
    if _says().search(cue) and _nothing().fullmatch(content):
        return not _tells_of_nothing(doc, quote)
    if _apology().search(cue):
        return not _what_for().search(content)
    return bool(_wish().search(cue) and _unnamed().fullmatch(content))


@cache
def _unnamed() -> re.Pattern[str]:
    """What is wished for: "not to be named, for fear of losing her job"."""
    return re.compile(
        rf"(?:{_any('leads')}) (?:{_any('unnamed')})(?: by name)?(?:,? (?:{_any('reasons')})\b.*)?\W*", re.DOTALL
    )


def stays_unnamed(noun: Token) -> bool:
    """Whether the clause behind the noun tells that whom it means was not named: "The man, who did not want to be
    identified, said", "A nurse who declined to give her name"."""
    behind = noun.doc[noun.i + 1 : min(noun.sent.end, noun.i + _CLAUSE)].text
    return bool(_kept_back().match(behind))


@cache
def _kept_back() -> re.Pattern[str]:
    """The clause of whoever wished not to be named, as it stands behind the noun."""
    wished = rf"(?:{_any('wishes')})\w* (?:{_any('leads')}) (?:{_any('unnamed')})"
    kept = rf"(?:{_any('keeps')}) (?:{_any('gives')}) (?:his|her|their|a)\b.{{0,20}}?\b(?:{_any('names')})"
    return re.compile(rf"\W*who\b[^,;.]*?\b(?:{wished}|{kept})\b")


@cache
def _call() -> re.Pattern[str]:
    """Who is fetched to where, and who is named by the place: "were called to reports of a fight", "was named locally
    as"; not "were called on to resign"."""
    call = rf"(?:{_any('calls')})(?: (?:{_any('whither')}))? to"
    return re.compile(rf"(?:(?:has|have|had) been|is|are|was|were) (?:{call}|{_any('namings')})\b")


@cache
def _wish() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{_any('wishes')})\w*\Z")


@cache
def _says() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{_any('says')})\Z")


@cache
def _nothing() -> re.Pattern[str]:
    """That nothing was said, and when: "nothing as he was led away"; not "nothing was amiss"."""
    return re.compile(rf"(?:{_any('nothing')})(?:,? (?:{_any('times')})\b.*)?\W*", re.DOTALL)


def _tells_of_nothing(doc: Doc, quote: Quote) -> bool:
    """Whether the words go on with what nothing is or does: "nothing as bad had ever happened", "nothing while the sale
    lasts will be changed"."""
    (piece,) = quote.content
    words = doc.char_span(*piece, alignment_mode="expand")
    if words is None or words[0].dep_ in SUBJECTS:
        return True
    if any(word.lower_ == "as" and word.i + 1 < words.end and word.nbor().pos_ == "ADJ" for word in words):
        return True
    finite = (word.head if word.dep_ in {"aux", "auxpass"} else word for word in words if word.tag_ in FINITE)
    verbs = {verb.i: verb for verb in finite if verb.dep_ != "conj"}
    return any(not any(child.dep_ in SUBJECTS for child in verb.lefts) for verb in verbs.values())


@cache
def _apology() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{_any('apologises')}) to\Z")


@cache
def _what_for() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{_any('what_for')})\b")


def _any(part: str) -> str:
    return any_word(listed(PACKAGE, "deed_words", part))
