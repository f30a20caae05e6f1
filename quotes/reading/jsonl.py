"""JSONL: a line a record with `text`, and what else is known of it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

from quotes.reading.articles import Text
from quotes.reading.decoding import ByteLine, decoded, is_binary
from quotes.reading.facts import Fact, Facts, has_lone_surrogate, iso_date
from quotes.records import Problem, Quote, Span, Spans

_NAMES = {
    "title": ("title",),
    "outlet": ("outlet", "publisher", "site_name"),
    "url": ("url",),
    "published": ("published", "date"),
    "author": ("author",),
}
"""The fields of a record that tell each fact, in the order in which they are asked."""

_ONE_OBJECT_A_LINE = 'write one JSON object a line, as {"text": "..."}'


def read_records(
    lines: Iterable[ByteLine], source: str, name: str, facts: Facts, *, given: bool
) -> Iterator[Text | Problem]:
    """The texts of a JSONL file's LINES. FACTS are known of the whole file; what a record says of itself goes first.

    A first line that is not text settles it for the file: nobody wants a problem for each line of a picture.
    """
    anything = False
    for line in lines:
        if line.content is not None and not line.content.strip():
            continue
        place = f"line {line.number}"
        record = _record(line, source, place)
        if isinstance(record, Problem):
            yield record
            if not anything and line.content is not None and b"\0" in line.content:
                return
        else:
            yield from _text(record, source, place, f"{name}:{line.number}", facts, given=given)
        anything = True
    if not anything:
        yield Problem(source, "is empty", remedy=_ONE_OBJECT_A_LINE)


def _record(line: ByteLine, source: str, place: str) -> dict[str, Any] | Problem:
    if line.content is None:
        return Problem(source, "is too long a line to be read", place, "split the article, or the file into lines")
    text = decoded(line.content, source, place, line.offset)
    if isinstance(text, Problem):
        return text
    try:
        record = json.loads(text)
    except json.JSONDecodeError as error:
        # Its own words count lines within this one: "Expecting ',' delimiter: line 1 column 9 (char 8)".
        told = f"{error.msg[:1].lower()}{error.msg[1:]}".removesuffix(" at")
        return Problem(source, f"is no JSON: {told} at character {error.colno}", place, _ONE_OBJECT_A_LINE)
    except (ValueError, RecursionError):
        return Problem(source, "is no JSON that can be read: too many digits or levels", place, _ONE_OBJECT_A_LINE)
    if not isinstance(record, dict):
        return Problem(source, "is JSON, but no object", place, _ONE_OBJECT_A_LINE)
    return record


def _text(
    record: dict[str, Any], source: str, place: str, nameless: str, facts: Facts, *, given: bool
) -> Iterator[Text | Problem]:
    text = record.get("text")
    if not isinstance(text, str) or not text.strip():
        yield Problem(source, "has no text", place, 'put the article into "text", as a string')
        return
    if has_lone_surrogate(text):
        yield Problem(source, "has half a character in its text (a lone surrogate)", place, "encode the text anew")
        return
    if is_binary(text):
        yield Problem(source, "holds NUL or control characters instead of text", place, "give the plain text")
        return
    identity, told, unread = _told(record)
    for field in unread:
        remedy = (
            "write it as 2025, 2025-06 or 2025-06-08T10:30:00Z" if field in _NAMES["published"] else "give a string"
        )
        yield Problem(source, f"{field} is not understood and left out; the article is kept", place, remedy, kept=True)
    quotes, dropped = _given(record, len(text)) if given else (None, 0)
    if dropped:
        message = f"{dropped} of its attributions left out: their offsets are no stretches of the text"
        remedy = "give pairs of whole numbers, [start, end], in code points of the text"
        yield Problem(source, message, place, remedy, kept=True)
    yield Text(source, identity or nameless, text, {**facts, **told}, quotes, place)


def _told(record: dict[str, Any]) -> tuple[str | None, Facts, list[str]]:
    """What a record tells of itself: its id, its facts, and the names of fields that cannot be understood."""
    facts: dict[str, Fact] = {}
    unread = []
    for fact, names in _NAMES.items():
        name = next((name for name in names if record.get(name) not in (None, "")), None)
        if name is None:
            continue
        value = iso_date(record[name]) if fact == "published" else _string(record[name])
        if value is None:
            unread.append(name)
        else:
            facts[fact] = Fact(value, "stated")
    number = record.get("id")
    identity = str(number) if isinstance(number, int) and not isinstance(number, bool) else _string(number)
    if identity is None and number not in (None, ""):
        unread.append("id")
    return identity, facts, unread


def _string(value: object) -> str | None:
    """VALUE if it is a string that can be stored."""
    if not isinstance(value, str) or has_lone_surrogate(value) or is_binary(value):
        return None
    return value.strip() or None


def _given(record: dict[str, Any], length: int) -> tuple[tuple[Quote, ...] | None, int]:
    """The quotations that came with a record, and how many were dropped; None where it has no `attributions` at all.

    The kind of each is a stand-in: whoever knows quotation marks, to the right of this room, computes it.
    """
    attributions = record.get("attributions")
    if attributions is None:
        return None, 0
    if not isinstance(attributions, list):
        return (), 1
    quotes = [_quote(attribution, length) for attribution in attributions]
    kept = tuple(quote for quote in quotes if quote)
    return kept, len(quotes) - len(kept)


def _quote(attribution: object, length: int) -> Quote | None:
    if not isinstance(attribution, dict):
        return None
    content, cue, source = (_spans(attribution.get(role), length) for role in ("content", "cue", "source"))
    if not content or cue is None or source is None:
        return None
    return Quote(kind="indirect", content=content, cue=cue, source=source)


def _spans(pairs: object, length: int) -> Spans | None:
    """PAIRS as spans in the text's order; None if one is no stretch of a text of LENGTH."""
    if pairs is None:
        return ()
    if not isinstance(pairs, list) or not all(_is_stretch(pair, length) for pair in pairs):
        return None
    return tuple(sorted(Span(start, end) for start, end in pairs))


def _is_stretch(pair: object, length: int) -> bool:
    if not isinstance(pair, list) or len(pair) != 2:
        return False
    start, end = pair
    whole = all(isinstance(edge, int) and not isinstance(edge, bool) for edge in pair)
    return whole and 0 <= start < end <= length
