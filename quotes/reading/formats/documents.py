"""JSON documents become texts, one article in memory at a time, however long the list that holds them."""

from __future__ import annotations

import codecs
import json
import re
from collections.abc import Iterator
from typing import Any, BinaryIO

from quotes.reading.exports.exports import texts_of_record
from quotes.reading.files.decoding import LONGEST_READ, encoding_of, errors_in, guessed_problems
from quotes.reading.files.fields import known_names, simplified
from quotes.reading.files.inputs import Input, peeked
from quotes.reading.files.kinds import HEAD
from quotes.reading.texts.texts import Text
from quotes.records import Problem

_BLOCK = 65_536
_SPACE = re.compile(r"[\s\ufeff\x1e]*")
_NEXT = re.compile(r"\n(?=[{\[])")
_NEAR = 20
"""Characters: an error so near to the end of what was read may be none once more is read."""

_REMEDY = "export it anew; what stands before is read"


def texts_of_json(item: Input) -> Iterator[Text | Problem]:
    """The texts of a document: a list of records, an object that holds one, a record, or several of these in a row."""
    head, stream = peeked(item.stream, HEAD)
    encoding = encoding_of(head)
    yield from guessed_problems(encoding, item.source, item.place)
    cursor = _Cursor(stream, encoding)
    count = 0
    while cursor.next():
        try:
            for record in _records(cursor):
                count += 1
                place = item.at(f"article {count}")
                if isinstance(record, dict):
                    yield from texts_of_record(record, item, place, count)
                else:
                    yield Problem(item.source, "is no object", place, 'write each article as {"text": "..."}')
        except (ValueError, RecursionError) as error:
            reason = error.msg[:1].lower() + error.msg[1:] if isinstance(error, json.JSONDecodeError) else str(error)
            yield item.problem(f"is no JSON: {reason}", _REMEDY, place=f"character {cursor.place + 1}")
            if not cursor.skip_to_next():
                return
    if not count:
        yield item.problem("has no articles", 'write each article as {"text": "..."}')


def _records(cursor: _Cursor, depth: int = 3) -> Iterator[Any]:
    """The records of the value at which the cursor stands."""
    if cursor.next() == "[":
        yield from cursor.elements()
        return
    if cursor.next() != "{":
        yield cursor.value()
        return
    lists = known_names("lists")
    record: dict[str, Any] = {}
    listed = False
    for name in cursor.names():
        may_list = depth and simplified(name) in lists and not _has_text(record)
        if may_list and (cursor.next() == "{" or cursor.holds_objects()):
            listed = True
            yield from _records(cursor, depth - 1)
        else:
            record[name] = cursor.value()
    if not listed or _has_text(record):
        yield record


def _has_text(record: dict[str, Any]) -> bool:
    return any(simplified(name) in known_names("text") for name in record)


class _Cursor:
    """A place in a JSON text of which only the value that is being read is held."""

    def __init__(self, stream: BinaryIO, encoding: str) -> None:
        self._stream = stream
        self._decoder = codecs.getincrementaldecoder(encoding)(errors_in(encoding))
        self._json = json.JSONDecoder()
        self._text = ""
        self._at = 0
        self._before = 0
        self._ended = False

    @property
    def place(self) -> int:
        """How many characters stand before the cursor."""
        return self._before + self._at

    def next(self) -> str:
        """The next character that is no space; none at the end."""
        while True:
            self._at = _SPACE.match(self._text, self._at).end()  # type: ignore[union-attr]
            if self._at < len(self._text) or not self._more():
                return self._text[self._at : self._at + 1]

    def value(self) -> Any:
        """The value that begins here; JSONDecodeError where none does or where it does not end."""
        self.next()
        while True:
            try:
                value, end = self._json.raw_decode(self._text, self._at)
            except json.JSONDecodeError as error:
                open_string = error.msg.startswith("Unterminated")
                if not (open_string or error.pos > len(self._text) - _NEAR) or not self._more():
                    raise
            else:
                if end < len(self._text) or not self._more():
                    self._at = end
                    return value
            if len(self._text) - self._at > LONGEST_READ:
                raise ValueError(f"a value has more than {LONGEST_READ:,} characters")

    def elements(self) -> Iterator[Any]:
        """Each value of the list that begins here."""
        self._at += 1
        if self._takes("]"):
            return
        while True:
            yield self.value()
            if self._takes("]"):
                return
            self._expect(",")

    def names(self) -> Iterator[str]:
        """Each name of the object that begins here; the caller reads its value before the next."""
        self._at += 1
        if self._takes("}"):
            return
        while True:
            name = self.value()
            if not isinstance(name, str):
                raise ValueError("a name is no string")
            self._expect(":")
            yield name
            if self._takes("}"):
                return
            self._expect(",")

    def holds_objects(self) -> bool:
        """Whether a list begins here that has an object first."""
        if self.next() != "[":
            return False
        while not (rest := self._text[self._at + 1 :].lstrip()) and self._more():
            pass
        return rest.startswith("{")

    def skip_to_next(self) -> bool:
        """Whether another value begins at the head of a line further on, at which the cursor then stands."""
        while True:
            found = _NEXT.search(self._text, self._at + 1)
            if found:
                self._at = found.end()
                return True
            self._at = max(self._at, len(self._text) - 2)
            if not self._more():
                return False

    def _takes(self, character: str) -> bool:
        if self.next() != character:
            return False
        self._at += 1
        return True

    def _expect(self, character: str) -> None:
        if not self._takes(character):
            raise json.JSONDecodeError(f"Expecting '{character}'", "", 0)

    def _more(self) -> bool:
        """Whether more could be read; as much again as is held, so that a long value is not tried for each block."""
        if self._ended:
            return False
        self._before += self._at
        self._text = self._text[self._at :]
        self._at = 0
        block = self._stream.read(max(_BLOCK, len(self._text)))
        self._ended = not block
        self._text += self._decoder.decode(block, final=self._ended)
        return True
