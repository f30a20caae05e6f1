"""Datelines: where and when a report was written, and for whom ("LONDON (Reuters) - "); nobody in them speaks."""

from __future__ import annotations

import re

from spacy.tokens import Doc, Span

from quotes.attribution.names import PACKAGE
from quotes.attribution.texts import once_a_doc, text_of
from quotes.datafiles import word_list

_MONTH = r"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?"
_WORD = r"[^\W\d_a-z][^\W\d_][\w.'’-]*"
_DATELINE = re.compile(
    rf"""(?:\A|(?<=\n))[^\S\n]*
    (?P<place>{_WORD}(?:\ {_WORD}){{0,3}}(?:[,/]\ ?{_WORD}(?:\ {_WORD})?)??)
    (?P<date>,?\ (?:{_MONTH}\ \d{{1,2}}|\d{{1,2}}\ {_MONTH})(?:,?\ \d{{4}})?\.?)?
    (?P<agency>,?\ ?(?:\([^()\n]{{2,40}}\)|/[^/\n]{{2,20}}/))?
    (?:\ ?(?:--|[–—])\ ?|\ -\ |(?<=/)\.?\ )""",
    re.VERBOSE,
)


_BYLINE = re.compile(r"^[^\S\n]*(?:By|BY|by) [A-Z][^\n.,:;]{2,60}(?:, [^\n.:;]{2,60})?$", re.MULTILINE)


@once_a_doc
def datelines(doc: Doc) -> dict[int, int]:
    """For the first token of each dateline at a paragraph's beginning, the token after it."""
    found: dict[int, int] = {}
    for match in _DATELINE.finditer(text_of(doc)):
        span = doc.char_span(match.start("place"), match.end() - len(match[0]) + len(match[0].rstrip()))
        if span is not None and _is_dateline(doc, match):
            found[span.start] = span.end
    return found


@once_a_doc
def bylines(doc: Doc) -> dict[int, int]:
    """For the first token of each line "By Laura Finch", the token after it: who wrote the article does not speak."""
    found: dict[int, int] = {}
    for match in _BYLINE.finditer(text_of(doc)):
        span = doc.char_span(*match.span(), alignment_mode="contract")
        if span is not None and len(span):
            found[span.start] = span.end
    return found


def _is_dateline(doc: Doc, match: re.Match[str]) -> bool:
    """Whether it is more than a name and a dash ("WALLACE - I said"): capitals and an agency or date, or a place."""
    place = match["place"]
    if match["agency"] and (place.split(",")[0].isupper() or _is_place(doc, match)):
        return True
    return (bool(match["date"]) and place.isupper()) or _is_place(doc, match)


def _is_place(doc: Doc, match: re.Match[str]) -> bool:
    town = match["place"].split(",")[0]
    if town.casefold() in {place.casefold() for place in word_list(PACKAGE, "places")}:
        return True
    span = doc.char_span(match.start("place"), match.start("place") + len(town))
    return span is not None and all(token.ent_type_ in {"GPE", "LOC"} for token in span)


def after_dateline(source: Span, found: dict[int, int], cue: int | None) -> Span:
    """The source without a dateline before it; where it is all dateline, the words from there to the cue.

    In "LONDON (Reuters) - Prime Minister Ann Lee said" the parser may take the town for the subject.
    """
    end = next((end for start, end in found.items() if start <= source.start < end), None)
    if end is None:
        return source
    if source.end > end:
        return source.doc[end : source.end]
    if cue is None or cue <= end or any("\n" in token.text for token in source.doc[end:cue]):
        return source
    return source.doc[end:cue]
