"""What lies between a cue and the words it tells of and is neither: when it was said, and who was told.

"Said yesterday she would go", "warned her she could be jailed", "..., a jury was told". Pure text, no parse.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from quotes.datafiles import listed
from quotes.extraction.bounding.marked_text import MarkedText
from quotes.patterns import any_word
from quotes.records import Span, Spans
from quotes.regions import words_within

_ROOM = "quotes.extraction"
_SHORT = 6
"""Words of who heard it: "the jury of seven women and men"."""
_RELATIVE = re.compile(r"wh(?:ich|o|ose)\b")
_AS_HE = re.compile(r"as\s+(?:he|she|they|I|we)\s+(?P<acts>\w+)")
_DOING = re.compile(r"(?:without\s+)?[a-z]+ing\b")


class Led(NamedTuple):
    """A cue with what belongs to it, and the content without that."""

    cue: Spans
    content: Spans


def led(marked: MarkedText, cue: Spans, content: Spans) -> Led:
    """The cue and the content, what stands between them taken to the cue or left out."""
    if not cue or not content:
        return Led(cue, content)
    cue, kept = _with_verb(marked, cue, _without_eve(marked, cue, content))
    kept = _without_topic(marked, cue, _without_hearers(marked.text, cue, kept))
    content = kept if len(kept) == len(content) else (*kept[:-1], marked.without_comma(kept[-1]))
    first, end = content[0], cue[-1].end
    if marked.text[end : first.start].strip() or first.start < end:
        return Led(cue, content)
    when = _times().match(marked.text, *first)
    if when:
        return Led(_up_to(cue, when.end(1)), (Span(when.end(), first.end), *content[1:]))
    named = (_called() if _last_word(marked.text, cue) in listed(_ROOM, "leads", "calls") else _named()).match(
        marked.text, *first
    )
    words = _in_marks(marked, named.end(), content) if named else None
    if named and words:
        return Led(_up_to(cue, named.end(1)), (words,))
    hearer = _hearer().match(marked.text, *first)
    if hearer and _last_word(marked.text, cue) in listed(_ROOM, "leads", "tells"):
        return Led(cue, (Span(hearer.end(), first.end), *content[1:]))
    return Led(cue, content)


def _without_eve(marked: MarkedText, cue: Spans, content: Spans) -> Spans:
    """What somebody is called, without what that was said before: branded him a coward ahead of the final."""
    last = content[-1]
    if _last_word(marked.text, cue) not in listed(_ROOM, "leads", "calls") or marked.regions_at(last):
        return content
    eve = _eve().search(marked.text, *last)
    return (*content[:-1], Span(last.start, eve.start())) if eve and eve.start() > last.start else content


@cache
def _eve() -> re.Pattern[str]:
    return re.compile(rf",?\s+(?:{_any('eves')})\b")


def _with_verb(marked: MarkedText, cue: Spans, content: Spans) -> Led:
    """Cue and content, what the verb goes on with taken to the cue: “It leaks,” Lee is said "to have told her", the
    Post quoted "him as saying"."""
    on = next((p for p in content if _going_on().fullmatch(marked.text, cue[-1].end, p.end)), None)
    rest = tuple(piece for piece in content if piece is not on)
    if on is None or marked.regions_at(on) or not any(map(marked.regions_at, rest)):
        return Led(cue, content)
    return Led(_up_to(cue, on.end), rest)


def _without_topic(marked: MarkedText, cue: Spans, content: Spans) -> Spans:
    """The content in marks without whom or what it is said of: “It leaks,” Lee said of the first ferry. “It lists.”
    Nor has it what answered it, or what else was done: “It floats,” Lee said, to laughter, or: “It sinks,” Lee said,
    rowing; nor what is told of the hearer: “It floats,” Lee told the Post, which had the plans."""
    rest = tuple(p for p in content if marked.regions_at(p) or not _is_topic(marked.text, cue, p))
    return rest if any(map(marked.regions_at, rest)) else content


def _is_topic(text: str, cue: Spans, piece: Span) -> bool:
    """Whether a piece behind the cue is what is spoken of, what answered the words, what was done as they were said, or
    who was told: she dared him."""
    end = cue[-1].end
    is_of = piece.start > end and bool(_of_topic().fullmatch(text, *cue[-1]))
    is_told = piece.start > end and text[slice(*piece)].lower() in listed(_ROOM, "leads", "told")
    of_hearer = piece.start > end and _RELATIVE.match(text, *piece)
    is_doing = text[end : piece.start].strip() == "," and _DOING.match(text, *piece)
    is_else = of_hearer or is_doing or _is_beside(text, end, piece) or _sounds().match(text, *piece)
    return bool(is_of or is_told or is_else or _of().fullmatch(text, end, piece.start))


def _is_beside(text: str, end: int, piece: Span) -> bool:
    """Whether the piece tells behind a comma what whoever speaks did then: “You lied,” he said, as he jailed him; not
    why: a “ruin”, he said, as it had no roof."""
    acts = _AS_HE.match(text, *piece) if text[end : piece.start].strip() == "," else None
    return acts is not None and acts["acts"].lower() not in listed(_ROOM, "leads", "helps")


def _up_to(cue: Spans, end: int) -> Spans:
    return (*cue[:-1], Span(cue[-1].start, end))


def _in_marks(marked: MarkedText, start: int, content: Spans) -> Span | None:
    """The words in marks, where those open there and all that is left stands in them."""
    regions = [region for piece in content for region in marked.regions_at(piece)]
    if len(content) > 1 or len(regions) != 1 or regions[0].start != start:
        return None
    words = words_within(marked.text, regions[0])
    return words if words.end <= content[0].end <= regions[0].end else None


def _last_word(text: str, cue: Spans) -> str:
    return text[slice(*cue[-1])].rpartition(" ")[2].lower()


def _without_hearers(text: str, cue: Spans, content: Spans) -> Spans:
    """The content without who heard it: "a jury" before "was told", and ", the jury heard" at its end."""
    if _passive().fullmatch(text, *cue[0]):
        content = tuple(part for piece in content if (part := _without_subject(text, cue, piece, content)))
    last = content[-1]
    heard = _heard().search(text, last.start, last.end)
    ends = text[last.end : last.end + 1] in {".", "", "\n"} or text[last.end - 1] == "."
    return (
        (*content[:-1], Span(last.start, heard.start())) if heard and ends and heard.start() > last.start else content
    )


def _without_subject(text: str, cue: Spans, piece: Span, content: Spans) -> Span | None:
    """The piece less the passive's subject at its end; None where it is no more, and other pieces say what was said."""
    if piece.end > cue[0].start or text[piece.end : cue[0].start].strip():
        return piece
    comma = text.rfind(",", piece.start, piece.end)
    if piece is not content[-1] or (comma < 0 and len(content) > 1):
        return None  # "The jury was told he had fled"
    short = comma > piece.start and len(text[comma + 1 : piece.end].split()) <= _SHORT
    return Span(piece.start, comma) if short else piece


@cache
def _of() -> re.Pattern[str]:
    return re.compile(r"\s+(?:of|about)\s+")


@cache
def _of_topic() -> re.Pattern[str]:
    """A verb that leads to what it is about, as a part of the cue: "said of", not "went on a rant about"."""
    return re.compile(r"\w+\s+(?:of|about)")


@cache
def _going_on() -> re.Pattern[str]:
    return re.compile(r"\s+(?:to have [^.!?\n]+|(?:[\w’'.-]+ ){1,6}as saying)")


@cache
def _sounds() -> re.Pattern[str]:
    return re.compile(rf"to\s+(?:\w+\s+){{0,2}}(?:{_any('sounds')})\b")


@cache
def _times() -> re.Pattern[str]:
    """When, then where a clause begins, and no verb; "then" only before a "that"."""
    return re.compile(rf"({_any('times')}|then(?=\s+that\b))\s+(?:that\s+)?{_clause()}")


@cache
def _hearer() -> re.Pattern[str]:
    """Who was told, then where a clause begins: "warned her she could"."""
    owned = rf"(?:{_any('owners')})\s+\w+(?:\s+\w+)?(?=\s+(?:{_any('subjects')})\s)"
    subject = rf"(?:{_any('owners')})\s+(?:\w+\s+)?\w+\s+(?:is|was|{_any('auxiliaries')})\s"
    hall = rf"the\s+(?:{_any('halls')})(?=\s+{subject})"
    return re.compile(rf"(?:({_any('told')})\s+(?:that\s+)?{_clause()}|(?:{owned}|{hall})\s+(?:that\s+)?)")


@cache
def _named() -> re.Pattern[str]:
    return re.compile(rf"((?:{_any('named')})\s+(?:{_any('names')}))\s+(?=\S)")


@cache
def _called() -> re.Pattern[str]:
    """Whom a verb of naming has for its object, right before the marks or with "as": called him “a ruin”."""
    return re.compile(rf"((?:{_any('named')})(?:\s+(?:{_any('names')}))?)\s+(?=\S)")


@cache
def _passive() -> re.Pattern[str]:
    return re.compile(r"(?:was|were|has been|have been|had been|is|are) (?:\w+ly )?(?:told|informed|warned|assured)")


@cache
def _heard() -> re.Pattern[str]:
    """A comma, who heard it and that they did, at the end."""
    who = rf"(?:an?|the)\s+(?:[\w’'-]+\s+){{1,{_SHORT}}}?|(?:[A-Z][\w’'-]*\s+){{1,{_SHORT}}}|[\w’'-]+s\s+"
    return re.compile(rf",\s+(?:{who})(?:{_any('heard')})\.?$")


def _clause() -> str:
    """Where a clause begins: with one of its words, a name, or a bare plural before an auxiliary."""
    return rf"(?=(?:(?i:{_any('clauses')})\b|[A-Z]|[a-z]+s\s+(?:{_any('auxiliaries')})\b))"


def _any(part: str) -> str:
    return any_word(listed(_ROOM, "leads", part))
