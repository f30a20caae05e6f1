"""Web archives become texts, a record at a time: the pages in them, under "archive.warc.gz#address".

What a crawl fetches besides pages (pictures, scripts, redirects) is no problem and not spoken of.
"""

from __future__ import annotations

import io
import logging
import re
from collections.abc import Iterator
from dataclasses import replace
from typing import BinaryIO

from warcio.archiveiterator import WARCIterator
from warcio.exceptions import ArchiveLoadFailed
from warcio.recordloader import ArcWarcRecord
from warcio.statusandheaders import StatusAndHeadersParserException

from quotes.reading.files.archives import Reader
from quotes.reading.files.decoding import LONGEST_READ
from quotes.reading.files.expanding import gzip_members
from quotes.reading.files.inputs import Input
from quotes.reading.files.kinds import BINARY, HEAD, kind_of
from quotes.reading.files.limits import BombError, DamagedError
from quotes.reading.texts.facts import Fact
from quotes.reading.texts.texts import Text
from quotes.records import Problem

logging.getLogger("warcio").setLevel(logging.CRITICAL)  # it would print addresses as they are, whatever is in them

_TYPES = frozenset({"warcinfo", "response", "resource", "request", "metadata", "revisit", "conversion", "continuation"})
_STATUS = re.compile(r"[1-9]\d\d", re.ASCII)
_THERE = "200"
_WITH_PAGES = ("response", "resource", "conversion")
_PAGES = frozenset({"html", "pdf"})
_BEGINNING = b"\nWARC/1."
_ERRORS = (
    ArchiveLoadFailed,
    StatusAndHeadersParserException,
    DamagedError,
    EOFError,
    ValueError,
    TypeError,
    KeyError,
    AttributeError,  # of a response without an address
)
_REMEDY = "fetch the archive anew; its other records are read"


class _Records(WARCIterator):  # type: ignore[misc]
    """Records of which the last and the one before it are known by where they begin."""

    INC_RECORD = ""  # it would be written to stderr; `err_count` tells

    def intact(self) -> Iterator[ArcWarcRecord]:
        """The records; ArchiveLoadFailed where one is not as long as it says. `begun` is where the last begins."""
        self.begun = self.offset
        before = None
        for record in self:
            self._check(before)
            self.begun = self.offset
            if not record.rec_headers.get_header("Content-Length"):
                raise ArchiveLoadFailed("has no length")
            if record.rec_type not in _TYPES:
                raise ArchiveLoadFailed("is of no known type")
            yield record
            before = record
        self._check(before)
        if self.fh.tell() > self.offset:  # the end came within the header of another
            raise ArchiveLoadFailed("is cut short")

    def _check(self, record: ArcWarcRecord | None) -> None:
        """ArchiveLoadFailed where the record, which was passed over, was shorter or longer than it says."""
        if record and _is_cut_short(record):
            raise ArchiveLoadFailed("is cut short")
        if self.err_count:
            raise ArchiveLoadFailed("is longer than it says")


def warc_texts(item: Input, read: Reader, *, compressed: bool) -> Iterator[Text | Problem]:
    """The texts of an archive's pages. A damaged record costs itself: the next is found by how records begin."""
    if compressed:
        for number, member in enumerate(gzip_members(item.stream, item.budget), 1):
            yield from _texts(member, item, read, f"record {number}")
    else:
        yield from _texts(item.stream, item, read)


def _texts(stream: BinaryIO, item: Input, read: Reader, place: str = "") -> Iterator[Text | Problem]:
    """The texts of a stream of records; behind a damaged one only where the stream can be read again from there."""
    while True:
        records = _Records(stream)
        try:
            for record in records.intact():
                yield from _page(record, item, read)
            return
        except BombError:
            raise
        except _ERRORS as error:
            reason = (
                str(error) if isinstance(error, (DamagedError, ArchiveLoadFailed)) else "is no record that can be read"
            )
            yield item.problem(reason, _REMEDY, place=place or f"byte {records.begun}")
        if not (stream.seekable() and _found_next(stream, records.begun + 1)):
            return


def _page(record: ArcWarcRecord, item: Input, read: Reader) -> Iterator[Text | Problem]:
    """The text of a record, if it is of a page that was there."""
    url = record.rec_headers.get_header("WARC-Target-URI")
    if record.rec_type not in _WITH_PAGES:
        return
    if not url:
        yield item.problem("is a record without an address", _REMEDY, place=record.rec_type)
        return
    url = url.strip("<> ")
    status = record.http_headers.get_statuscode() if record.http_headers else _THERE
    if not _STATUS.fullmatch(status):
        yield item.problem("has no status that can be read", _REMEDY, place=url)
    if status != _THERE:
        return
    content = record.content_stream().read(LONGEST_READ + 1)
    while record.raw_stream.read(HEAD):  # what stands behind the end of a page that was sent compressed
        pass
    if _is_cut_short(record):
        return  # reported when it is passed over
    if record.rec_type == "response" and not record.http_headers and content.startswith(b"HTTP/"):
        yield item.problem("has no address that can be read", _REMEDY, place=url)
        return
    kind = kind_of(content[:HEAD], "")
    if (kind == BINARY or not content) and not _content_type(record):  # a page, it may be, of which noise is left
        item.strays.add(BINARY, url)
    if kind in _PAGES or _is_called_page(record) or (kind == "text" and record.rec_type == "conversion"):
        page = item.member(io.BytesIO(content), url)
        yield from read(replace(page, facts={**item.facts, "url": Fact(url, "stated")}, gathered=False))


def _is_cut_short(record: ArcWarcRecord) -> bool:
    """Whether something of the record is still to come; of one that was read, that it has no end."""
    return getattr(record.raw_stream, "limit", 0) > 0


def _is_called_page(record: ArcWarcRecord) -> bool:
    return "html" in _content_type(record)


def _content_type(record: ArcWarcRecord) -> str:
    return (record.http_headers.get_header("Content-Type") or "").lower() if record.http_headers else ""


def _found_next(stream: BinaryIO, offset: int) -> bool:
    """Whether a record begins at the head of a line behind OFFSET; the stream then stands there."""
    stream.seek(offset)
    held = b""
    while block := stream.read(HEAD):
        held += block
        at = held.find(_BEGINNING)
        if at >= 0:
            stream.seek(offset + at + 1)
            return True
        offset += max(0, len(held) - len(_BEGINNING) + 1)
        held = held[-len(_BEGINNING) + 1 :]
    return False
