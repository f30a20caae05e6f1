"""A record of an export, whatever its format, becomes a text: which field holds what, and what it says of itself."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from textwrap import shorten
from typing import Any

from quotes.reading.exports.given import given_quotes
from quotes.reading.files.decoding import is_binary, is_undecoded
from quotes.reading.files.fields import known_names, names_holding, simplified
from quotes.reading.files.inputs import Input
from quotes.reading.files.names import written_out
from quotes.reading.markup.markup import has_markup, text_of_markup
from quotes.reading.texts.dates import understood_date
from quotes.reading.texts.facts import FIELDS, UNKNOWN, Fact, Facts
from quotes.reading.texts.texts import Text
from quotes.records import Problem
from quotes.spelling import has_half_character

Record = Mapping[str, Any]

_ADDRESS = re.compile(r"https?://[^/]+/.")
_CUT_OFF = re.compile(r"\s*(?:…|\.\.\.)?\s*\[\+\d+ chars\]\s*$")
"""NewsAPI's mark at the end of a text of which it gives the beginning only."""

_LONGEST_SHOWN = 40
"""Characters of a date that is not understood, where the problem tells it."""


def texts_of_record(record: Record, item: Input, place: str, number: int | None = None) -> Iterator[Text | Problem]:
    """The text of the record, and a problem for each detail of it that is left out; or of each in a list within.

    It goes by its own id, else by its address, else by its NUMBER in the file. Without a number it is all the file
    holds and goes by the file's name, and what a manifest knows of the file goes before what it says of itself.
    """
    inner = _listed(record) if text_field(record) is None else None
    if inner is not None:
        for position, one in enumerate(inner, 1):
            yield from _one(one, item, f"{place}, article {position}", f"{number}.{position}")
    else:
        yield from _one(record, item, place, str(number or ""))


def text_field(record: Record) -> str | None:
    """The field that holds the record's text; None where none does."""
    return next((name for name in names_holding("text", record) if _is_text(record[name])), None)


def list_field(names: Record) -> str | None:
    """The field of a document that holds its list of articles."""
    return next((name for name in names_holding("lists", names) if isinstance(names[name], (list, dict))), None)


def unwrapped(record: object) -> object:
    """The record itself where a database wraps it: Elasticsearch's {"_id": 1, "_source": {...}}."""
    if isinstance(record, dict) and text_field(record) is None:
        for name in names_holding("wrapped", record):
            if isinstance(record[name], dict) and text_field(record[name]) is not None:
                return record[name]
    return record


def _listed(document: Record, depth: int = 3) -> list[Any] | None:
    """The articles that a document lists, directly or one or two levels down: {"response": {"docs": [...]}}."""
    name = list_field(document)
    found = document[name] if name else None
    if isinstance(found, dict) and depth:
        return _listed(found, depth - 1)
    return found if isinstance(found, list) and any(isinstance(one, dict) for one in found) else None


def _one(record: object, item: Input, place: str, number: str) -> Iterator[Text | Problem]:
    record = unwrapped(record)
    if not isinstance(record, dict):
        yield Problem(item.source, "is no object", place, 'write each article as {"text": "..."}')
        return
    field = text_field(record)
    if field is None:
        yield Problem(item.source, "has no text", place, 'put the article into "text", as a string')
        return
    text = record[field]
    if is_undecoded(text):
        yield Problem(item.source, "is not valid UTF-8", place, "export it as UTF-8")
        return
    if has_half_character(text):
        yield Problem(item.source, "has half a character in its text (a lone surrogate)", place, "encode the text anew")
        return
    if is_binary(text):
        yield Problem(item.source, "holds NUL or control characters instead of text", place, "give the plain text")
        return
    if "attributions" not in record:  # their offsets are those of the text as it is
        text = text_of_markup(text) if has_markup(text) else text
        if _CUT_OFF.search(text):
            text = _CUT_OFF.sub("", text)
            message = "holds only the beginning of the article, which is kept; the export left the rest out"
            yield Problem(item.source, message, place, "give the page itself", kept=True)
    if not text.strip():
        yield Problem(item.source, "has no text", place, 'put the article into "text", as a string')
        return
    yield from with_facts(record, text, item, place, number)


def with_facts(record: Record, text: str, item: Input, place: str, number: str = "") -> Iterator[Text | Problem]:
    """The text with what its record tells of it, and a problem for each field that cannot be understood."""
    identity, facts, unread = _stated(record)
    for field in unread:
        is_date = simplified(field) in known_names("published")
        remedy = "write it as 2025, 2025-06 or 2025-06-08T10:30:00Z" if is_date else "give a string"
        value = f" “{written_out(shorten(str(record[field]), _LONGEST_SHOWN, placeholder='…'))}”" if is_date else ""
        message = f"{field}{value} is not understood and left out; the article is kept"
        yield Problem(item.source, message, place, remedy, kept=True)
    quotes, dropped = given_quotes(record, len(text)) if item.options.given else (None, 0)
    if dropped:
        message = f"{dropped} of its attributions left out: their offsets are no stretches of the text"
        remedy = "give pairs of whole numbers, [start, end], in code points of the text"
        yield Problem(item.source, message, place, remedy, kept=True)
    if not number:
        yield Text(item.source, item.name, text, {**facts, **item.facts}, quotes, place)
        return
    url = facts["url"].value if "url" in facts else None
    name = identity or url or f"{item.name}:{number}"
    yield Text(item.source, written_out(name), text, {**item.facts, **facts}, quotes, place)


def _stated(record: Record) -> tuple[str | None, Facts, list[str]]:
    """What a record tells of itself: its id, its facts, and the names of fields that cannot be understood."""
    facts: dict[str, Fact] = {}
    unread = []
    for fact in FIELDS:
        name = next((name for name in names_holding(fact, record) if record[name] not in (None, "", [], {})), None)
        if name is None:
            continue
        value = _value(fact, record[name])
        if value is None:
            unread.append(name)
        else:
            facts[fact] = Fact(value, "stated")
    if "url" not in facts and _ADDRESS.match((facts.get("outlet") or UNKNOWN).value or ""):
        facts["url"] = facts.pop("outlet")  # note-takers keep the page's address as its source
    identity, field = _identity(record)
    return identity, facts, [*unread, *([field] if field else [])]


def _value(fact: str, value: object) -> str | None:
    """VALUE of a field as the fact; None where it is not understood."""
    if fact == "published":
        return understood_date(value)
    if fact == "outlet" and isinstance(value, dict):
        names = (key for known in known_names("outlet_names") for key in value if simplified(key) == known)
        return next((words for key in names if (words := _string(value[key]))), None)
    if fact == "author" and isinstance(value, list):
        authors = [words for one in value if (words := _string(one))]
        return ", ".join(authors) or None
    return _string(value)


def _identity(record: Record) -> tuple[str | None, str | None]:
    """The record's id, and the name of the field that should hold it and does not."""
    name = next((name for name in names_holding("id", record) if record[name] not in (None, "")), None)
    if name is None:
        return None, None
    number = record[name]
    whole = isinstance(number, int) and not isinstance(number, bool)
    identity = str(number) if whole else _string(number)
    return identity, None if identity else name


def _is_text(value: object) -> bool:
    return isinstance(value, str) and bool(value.strip())


def _string(value: object) -> str | None:
    """VALUE if it is a string that can be stored."""
    if not isinstance(value, str) or has_half_character(value) or is_binary(value):
        return None
    return value.strip() or None
