"""A file to be read, or a member of one that holds files, and what goes with it on the way down."""

from __future__ import annotations

import io
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import PurePosixPath
from typing import BinaryIO

from quotes.datafiles import listed
from quotes.outlets import Outlets, known_outlets
from quotes.reading.files.decoding import LONGEST_READ
from quotes.reading.files.kinds import FEED
from quotes.reading.files.limits import DEEPEST, Budget, RefusedError
from quotes.reading.files.names import written_out
from quotes.reading.texts.facts import Facts
from quotes.records import Problem

EMPTY = "empty file"
UNMARKED = "text"
"""What is met in a folder or archive and may be an article, or notes: nothing tells."""

_REMEDIES = {
    UNMARKED: "give the file itself, or call it .txt, if it is an article",
    FEED: "give the feed's address instead, or a list of such addresses to `quotes watch`",
    EMPTY: "put the text in it, or remove it",
}
_REMEDY = "if there is one in it, save it as text, a page or PDF"
_NAMED = 3
"""Files without articles that are given by name."""


def is_address(source: str) -> bool:
    """Whether SOURCE is an address on the web, not a file."""
    return source.lower().startswith(("http://", "https://"))


@dataclass(frozen=True)
class Options:
    """What the user asked of all sources."""

    given: bool = False
    """Whether `attributions` of records are taken as their quotations."""
    columns: Mapping[str, str] = field(default_factory=dict)
    """The column of a table that holds each fact, where the user named it."""
    outlets: Outlets = field(default_factory=known_outlets)
    patience: float = 60.0
    """Seconds for all pages of a PDF: a page takes a tenth of one."""


@dataclass
class Report:
    """What a run learns besides articles."""

    read: set[str] = field(default_factory=set)
    """Sources that were read to their end."""
    unchanged: int = 0
    """Pages that were not fetched again because nothing has changed on them."""
    columns: dict[str, Mapping[str, str]] = field(default_factory=dict)
    """By table, the column that was taken for each fact."""


class Strays:
    """Files without articles in a folder or archive: reported once a kind, not one by one."""

    def __init__(self) -> None:
        self._names: dict[str, list[str]] = {}
        self._counts: dict[str, int] = {}

    def add(self, kind: str, name: str) -> None:
        """Note a file."""
        self._counts[kind] = self._counts.get(kind, 0) + 1
        names = self._names.setdefault(kind, [])
        if len(names) < _NAMED:
            names.append(name)

    def problems(self, source: str) -> list[Problem]:
        """A problem for each kind, with how many there are of it."""
        return [self._problem(source, kind, count) for kind, count in sorted(self._counts.items())]

    def _problem(self, source: str, kind: str, count: int) -> Problem:
        names = ", ".join(self._names[kind]) + (", …" if count > _NAMED else "")
        files, are, articles = f"{count:,} {kind}s", "are", "articles"
        if count == 1:
            files, are, articles = f"1 {kind}", "is", "article"
        what = f"not known as news {are} passed over" if kind == UNMARKED else f"{are} no {articles}"
        return Problem(source, f"{files} {what}: {names}", remedy=_REMEDIES.get(kind, _REMEDY))


@dataclass(frozen=True)
class Input:
    """A file to be read."""

    stream: BinaryIO
    source: str
    """The file on disk, for messages."""
    name: str
    """What its article is called, and its articles' names begin with: "news.zip#may/dump.jsonl"."""
    facts: Facts
    budget: Budget
    options: Options
    strays: Strays
    report: Report
    place: str = ""
    """The member, for messages; empty for a file on disk."""
    gathered: bool = False
    """Whether it was met in a folder or archive: the user did not name it."""
    unpacked: bool = False
    """Whether the compression that its name tells of is off."""
    depth: int = 0

    def member(self, stream: BinaryIO, name: str) -> Input:
        """A file within this one. RefusedError where files lie in files without end."""
        if self.depth >= DEEPEST:
            raise RefusedError(
                f"has files in files more than {DEEPEST} deep", "expand it yourself, and give what is in it"
            )
        return replace(
            self,
            stream=stream,
            name=f"{self.name}#{written_out(name)}",
            place=self.at(name),
            gathered=True,
            unpacked=False,
            depth=self.depth + 1,
        )

    def expanded(self, stream: BinaryIO) -> Input:
        """The same file without its compression."""
        if self.depth >= DEEPEST:
            raise RefusedError(
                f"is compressed more than {DEEPEST} times over", "expand it yourself, and give what is in it"
            )
        return replace(self, stream=stream, unpacked=True, depth=self.depth + 1)

    def at(self, place: str) -> str:
        """PLACE within the file, behind the member's name if it is one."""
        return f"{self.place}, {written_out(place)}" if self.place else written_out(place)

    def problem(self, message: str, remedy: str, place: str = "") -> Problem:
        """A problem of this file."""
        return Problem(self.source, message, self.at(place) if place else self.place, remedy)

    def whole(self) -> bytes | Problem:
        """All that is in it; a problem where that is more than an article has."""
        content = self.stream.read(LONGEST_READ + 1)
        return content if len(content) <= LONGEST_READ else self.too_long()

    def too_long(self) -> Problem:
        """The problem of a file that is longer than any article."""
        message = f"has more than {LONGEST_READ:,} bytes, too much for an article"
        return self.problem(message, "split it into articles")

    @property
    def suffix(self) -> str:
        """The ending of its name, without that of its compression: ".jsonl" of "dump.JSONL.gz"."""
        path = PurePosixPath(self.name.lower())
        return (
            PurePosixPath(path.stem).suffix
            if path.suffix in listed("quotes.reading", "endings", "compressed")
            else path.suffix
        )


class Rewound(io.RawIOBase):
    """A stream that begins with bytes that were read from it already; counts what was read of it."""

    def __init__(self, head: bytes, stream: BinaryIO) -> None:
        self._head = head
        self._stream = stream
        self.count = len(head)

    def readable(self) -> bool:
        """Always."""
        return True

    def readinto(self, buffer: bytearray | memoryview) -> int:  # type: ignore[override]
        """The next bytes: of the head first."""
        if self._head:
            piece, self._head = self._head[: len(buffer)], self._head[len(buffer) :]
        else:
            piece = self._stream.read(len(buffer)) or b""
            self.count += len(piece)
        buffer[: len(piece)] = piece
        return len(piece)


def peeked(stream: BinaryIO, size: int) -> tuple[bytes, BinaryIO]:
    """The first SIZE bytes, and the stream from its beginning."""
    head = stream.read(size)
    if stream.seekable():
        stream.seek(0)
        return head, stream
    return head, io.BufferedReader(Rewound(head, stream), 65536)
