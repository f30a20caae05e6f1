"""Datelines: where and when a report was written, and for whom ("LONDON (Reuters) - "); nobody in them speaks."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from spacy.tokens import Doc, Span

from quotes.attribution import names
from quotes.attribution.names import PACKAGE
from quotes.attribution.texts import once_a_doc, text_of
from quotes.datafiles import word_list
from quotes.records import GIVEN, Quote, Spans
from quotes.records import Span as Stretch
from quotes.sentences import is_finished

_MONTH = r"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?"
_DAY = rf"(?:{_MONTH}\ \d{{1,2}}|\d{{1,2}}\ {_MONTH})(?:,?\ \d{{4}})?\.?"
_WORD = r"[^\W\d_a-z][^\W\d_][\w.'’-]*"
_OF_REGION = rf"(?:{_WORD}|(?:[A-Z]\.)+\w*\.?)"
_TITLED = r"[^\W\d_a-z][a-z][\w.'’-]*"
_REGION = rf"{_OF_REGION}(?:\ {_OF_REGION})?|{_TITLED}(?:\ (?:(?:and|of|the)\ ){{0,2}}{_TITLED}){{1,3}}"
"""Such as "N.H.", "W.Va.", "United Arab Emirates", "Trinidad and Tobago"; a line all in capitals is a heading."""
_SPACE = r"[^\S\n]"
_DATELINE = re.compile(
    rf"""(?:\A|(?<=\n)){_SPACE}*
    (?P<town>{_WORD}(?:\ {_WORD}){{0,3}})
    (?:[,/]\ ?(?P<region>{_REGION}))??
    (?P<date>,?\ {_DAY})?
    (?P<agency>,?\ ?(?:\([^()\n]{{2,40}}\)|/[^/\n]{{2,20}}/))?
    (?P<dash>{_SPACE}?(?:--|[–—\u2015]){_SPACE}?|{_SPACE}?-{_SPACE}?|(?<=/)\.?\ |(?<=\))\ (?=[A-Z"“])
    |:(?=\ [A-Z"“]))""",
    re.VERBOSE,
)
_NAME = rf"{_WORD}(?:\ {_WORD}){{1,3}}"
_BYLINE_HEAD = (
    rf"(?:By|BY)\ {_NAME}(?:(?:,|\ and)\ {_NAME}){{0,3}}(?:(?:,|,?\ (?:in|for|at))\ {_WORD}(?:\ {_WORD}){{0,3}})?"
)
_LEAST_CAPITALS = 4
"""Letters of a town before a hyphen without spaces: fewer are rather an acronym ("US-China talks")."""
_LEAST_UNKNOWN = 5
"""The same of a town that is no known place."""

_FIRST_PERSON = re.compile(r"(?:I|We|My|Our)\b|[\"'“‘«]")
_LONGEST_WORD = 30
_SECOND_DASH = re.compile(r"^[^.!?]*?(?:\s[-–—]\s|--|—)")
_BYLINE = re.compile(r"^[^\S\n]*(?:By|BY|by) [A-Z][^\n.,:;]{2,60}(?:, [^\n.:;]{2,60})?$", re.MULTILINE)


@once_a_doc
def datelines(doc: Doc) -> dict[int, int]:
    """For the first token of each dateline at a paragraph's beginning, the token after it."""
    found: dict[int, int] = {}
    matches = list(_DATELINE.finditer(text_of(doc)))
    in_capitals = [match for match in matches if match["town"].isupper()]
    for match in matches:
        span = doc.char_span(match.start("town"), match.end() - len(match[0]) + len(match[0].rstrip()))
        if span is not None and _is_dateline(doc, match, alone=in_capitals == [match]):
            found[span.start] = span.end
    for match in _heads().finditer(text_of(doc)):
        span = doc.char_span(*match.span("head"))
        is_when = span is not None and span[0].lower_ == "by" and span[1].text in word_list(PACKAGE, "not_names")
        if span is not None and not is_when:  # "By Monday Night - "
            found[span.start] = span.end
    return found


@cache
def _heads() -> re.Pattern[str]:
    """Finds what stands before the text of a report instead of a town: "(Reuters) -", "Oct 1 (Northern Wire) -", "By
    Jane Doe in Leeds -"."""
    agencies = "|".join(sorted(word_list(PACKAGE, "agencies"), reverse=True))
    of_agency = rf"\((?:{agencies})\){_SPACE}?[-–—]{{1,2}}|(?:{agencies}){_SPACE}[-–—]{{1,2}}"
    of_day = rf"{_DAY}\ \([^()\n]{{2,40}}\){_SPACE}?[-–—]{{1,2}}"
    return re.compile(
        rf"(?:\A|(?<=\n)){_SPACE}*(?P<head>{of_agency}|{of_day}|{_BYLINE_HEAD}{_SPACE}?[-–—|:]{{1,2}})(?={_SPACE}\S)"
    )


@once_a_doc
def bylines(doc: Doc) -> dict[int, int]:
    """For the first token of each line "By Laura Finch", the token after it: who wrote the article does not speak."""
    found: dict[int, int] = {}
    for match in _BYLINE.finditer(text_of(doc)):
        span = doc.char_span(*match.span(), alignment_mode="contract")
        if span is not None and len(span):
            found[span.start] = span.end
    return found


def _is_dateline(doc: Doc, match: re.Match[str], *, alone: bool) -> bool:
    """Whether it is more than a name and a dash ("WALLACE - I said"): capitals with an agency or date, or none but
    these in the text, or a place; with an agency the region will do: "Torvikstad, Norway (NPA) -"."""
    if match["dash"] == "-" and not _is_before_hyphen(doc, match):
        return False
    if match["agency"] and match["date"]:  # also "Leeds, May 3 (NPA) Ferry bosses"
        return True
    if match["dash"] == " " and "/" not in (match["agency"] or ""):  # "Leeds (AP) Ferry bosses"
        return (match["agency"] or "").strip(" ,()") in word_list(PACKAGE, "agencies")
    if match["dash"] == ":" and not (match["agency"] and _is_place(doc, match, "town")):
        return _opens_report(doc, match)
    of_country = (match["region"] or "").strip() in word_list(PACKAGE, "places")  # "LEEDS, Norway - Lee - who"
    is_alone = alone and (of_country or not _is_name(doc, match))
    if match["town"].isupper() and (match["agency"] or match["date"] or is_alone):
        return True
    if _is_place(doc, match, "town"):
        return True
    of_region = match["agency"] and match["region"] and _is_place(doc, match, "region")
    return bool(of_region) and not (" " in match["town"] and _is_person(doc, match))  # "Ann Lee, Ohio (Democrat) -"


def _opens_report(doc: Doc, match: re.Match[str]) -> bool:
    """Whether what stands before a colon is the town that a report opens with: "Leeds: Ferry bosses have said no."; not
    "WALLACE: I said", "WALLACE (R-Ohio): They said", nor a headline: "Moscow: Talks are off"."""
    text, town = text_of(doc), match["town"]
    line, _, rest = text[match.end() :].partition("\n")
    if text[: match.start("town")].strip() or match["agency"] or not (is_finished(line) and rest.strip()):
        return False
    if _FIRST_PERSON.match(line.lstrip()) or text.count(f"{town}:") > 1:
        return False
    return _is_place(doc, match, "town")


def _is_before_hyphen(doc: Doc, match: re.Match[str]) -> bool:
    """Whether capitals that a hyphen without spaces joins to the next word are a town: "LEEDS-Ferry bosses said" at the
    beginning; not "IKEA-owner", "NATO-Russia talks"."""
    town, text = match["town"], text_of(doc)
    following = re.match(r"[\"“‘']|[A-Z][a-z]+", text[match.end() : match.end() + _LONGEST_WORD])
    if not town.isupper() or not following or len(town) < _LEAST_CAPITALS:
        return False
    if names.bare(following[0]) in names.demonyms() or following[0] in word_list(PACKAGE, "places"):
        return False
    if match["agency"] or match["date"] or town.title() in word_list(PACKAGE, "places"):
        return True
    bodies = {name.upper() for name in word_list(PACKAGE, "body_names")}
    return len(town) >= _LEAST_UNKNOWN and town not in bodies and "." not in text[: match.start()]


def _is_name(doc: Doc, match: re.Match[str]) -> bool:
    """Whether capitals before a dash, the only ones so in the text, are who speaks and not where.

    "KESTREL SOUND - Ferry bosses said" is a dateline; "DWYER - We will" below "Mark Dwyer met" is none, nor is "FIFA -
    the body that runs football - said".
    """
    line = text_of(doc)[match.end() :].partition("\n")[0]
    if _FIRST_PERSON.match(line) or _SECOND_DASH.search(line):
        return True
    return _is_person(doc, match)


def _is_person(doc: Doc, match: re.Match[str]) -> bool:
    name = match["town"].title()
    return any(ent.label_ == "PERSON" and name in ent.text for ent in doc.ents)


def _is_place(doc: Doc, match: re.Match[str], part: str) -> bool:
    if match[part].casefold() in {place.casefold() for place in word_list(PACKAGE, "places")}:
        return True
    span = doc.char_span(*match.span(part))
    return span is not None and all(token.ent_type_ in {"GPE", "LOC"} for token in span)


def without_datelines(doc: Doc, quotes: Sequence[Quote]) -> tuple[Quote, ...]:
    """The quotations, with no dateline in their sources and contents: nobody says it, and it names nobody; and without
    those that only its colon made: "TORVIK, May 3 (NPA): The ferry sank"."""
    found = datelines(doc)
    if not found:
        return tuple(quotes)
    return tuple(_without(doc, quote, found) for quote in quotes if quote.method == GIVEN or not _is_cued(doc, quote))


def _is_cued(doc: Doc, quote: Quote) -> bool:
    """Whether what was taken for the cue is part of a dateline."""
    lines = [doc[start:end] for start, end in datelines(doc).items()]
    return bool(quote.cue) and any(
        line.start_char <= cue.start and cue.end <= line.end_char for line in lines for cue in quote.cue
    )


def _without(doc: Doc, quote: Quote, found: dict[int, int]) -> Quote:
    cue = doc.char_span(*quote.cue[0], alignment_mode="expand") if quote.cue else None
    before_cue = cue.start if cue is not None else None
    source = tuple(_cut(doc, span, found, before_cue) for span in _outside(doc, quote.source, found))
    content = tuple(_cut(doc, span, found, None) for span in _outside(doc, quote.content, found))
    if any(span.start < other.end and other.start < span.end for span in source for other in quote.content):
        source = quote.source
    return replace(quote, source=source, content=content)


def _outside(doc: Doc, pieces: Spans, found: dict[int, int]) -> Spans:
    """The pieces without those that are of a dateline alone; all where none is left.

    Whoever finds the content may leave out a dash: in "KESTREL SOUND, Maine (NPA) - The boats would stop" two pieces.
    """
    datelines_at = [doc[start:end] for start, end in found.items()]
    rest = tuple(
        piece
        for piece in pieces
        if not any(line.start_char <= piece.start and piece.end <= line.end_char for line in datelines_at)
    )
    return rest or pieces


def _cut(doc: Doc, stretch: Stretch, found: dict[int, int], cue: int | None) -> Stretch:
    """The stretch without a dateline at its beginning; itself where it has none."""
    span = doc.char_span(*stretch, alignment_mode="expand")
    if span is None or not len(span):
        return stretch
    rest = after_dateline(span, found, cue)
    if rest.start == span.start:
        return stretch
    return Stretch(rest.start_char, stretch.end if rest.end == span.end else rest.end_char)


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
