"""JSONL: a line a record with `text`, and what else is known of it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

from quotes.reading.exports.exports import texts_of_record
from quotes.reading.files.decoding import ByteLine, decoded
from quotes.reading.files.inputs import Input
from quotes.reading.texts.texts import Text
from quotes.records import Problem

_ONE_OBJECT_A_LINE = 'write one JSON object a line, as {"text": "..."}'


def read_records(lines: Iterable[ByteLine], item: Input) -> Iterator[Text | Problem]:
    """The texts of a JSONL file's LINES. What is known of the whole file goes behind what a record says of itself.

    A first line that is not text settles it for the file: nobody wants a problem for each line of a picture.
    """
    anything = False
    for line in lines:
        if line.content is not None and not line.content.strip():
            continue
        place = item.at(f"line {line.number}")
        record = _record(line, item.source, place)
        if isinstance(record, Problem):
            yield record
            if not anything and line.content is not None and b"\0" in line.content:
                return
        else:
            yield from texts_of_record(record, item, place, line.number)
        anything = True
    if not anything:
        yield item.problem("is empty", _ONE_OBJECT_A_LINE)


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
        reason = f"{error.msg[:1].lower()}{error.msg[1:]}".removesuffix(" at")
        return Problem(source, f"is no JSON: {reason} at character {error.colno}", place, _ONE_OBJECT_A_LINE)
    except (ValueError, RecursionError):
        return Problem(source, "is no JSON that can be read: too many digits or levels", place, _ONE_OBJECT_A_LINE)
    if not isinstance(record, dict):
        return Problem(source, "is JSON, but no object", place, _ONE_OBJECT_A_LINE)
    return record
