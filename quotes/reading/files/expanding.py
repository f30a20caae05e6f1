"""Streams out of compressed ones: gzip, bzip2, xz and zstd, piece by piece, so that all before a damage is read."""

from __future__ import annotations

import bz2
import io
import lzma
import zlib
from collections.abc import Callable, Iterator
from typing import BinaryIO, Protocol

from quotes.reading.files.kinds import kind_of
from quotes.reading.files.limits import Budget, DamagedError

_PIECE = 4096
"""Bytes asked for at once: what comes out together with an error is lost."""

_GZIP = b"\x1f\x8b\x08"
_LONGEST_SIGNATURE = 6
_MOST_MEMORY = 128 * 1024 * 1024


class _Expander(Protocol):
    """One compressed stream's decoder, as the standard library has them for bzip2 and xz."""

    @property
    def eof(self) -> bool: ...
    @property
    def unused_data(self) -> bytes: ...
    @property
    def needs_input(self) -> bool: ...
    def decompress(self, data: bytes, max_length: int) -> bytes: ...


class _Gzip:
    """zlib's decoder with the manners of the others."""

    def __init__(self) -> None:
        self._one = zlib.decompressobj(wbits=31)

    @property
    def eof(self) -> bool:
        return self._one.eof

    @property
    def unused_data(self) -> bytes:
        return self._one.unused_data

    @property
    def needs_input(self) -> bool:
        return not self._one.unconsumed_tail

    def decompress(self, data: bytes, max_length: int) -> bytes:
        return self._one.decompress(self._one.unconsumed_tail + data, max_length)


class _Zstd:
    """zstandard's decoder with the manners of the others; it gives all that comes out of what it is fed."""

    needs_input = True

    def __init__(self) -> None:
        import zstandard

        self._one = zstandard.ZstdDecompressor(max_window_size=_MOST_MEMORY).decompressobj()
        self._error = zstandard.ZstdError

    @property
    def eof(self) -> bool:
        return bool(self._one.eof)

    @property
    def unused_data(self) -> bytes:
        return bytes(self._one.unused_data)

    def decompress(self, data: bytes, max_length: int) -> bytes:
        try:
            return bytes(self._one.decompress(data)) if data else b""
        except self._error as error:
            raise ValueError(str(error)) from error


def _xz() -> lzma.LZMADecompressor:
    return lzma.LZMADecompressor(memlimit=_MOST_MEMORY)


_EXPANDERS: dict[str, tuple[Callable[[], _Expander], int]] = {
    "gzip": (_Gzip, _PIECE),
    "bzip2": (bz2.BZ2Decompressor, _PIECE),
    "xz": (_xz, _PIECE),
    "zstd": (_Zstd, 256),  # 256 bytes of zstd become eight megabytes at most
}
"""By kind: what makes a decoder, and how many bytes it is fed at once."""

_ERRORS = (zlib.error, lzma.LZMAError, OSError, ValueError, MemoryError)


def expanded(compressed: BinaryIO, kind: str, budget: Budget) -> io.BufferedReader:
    """What is in COMPRESSED, several streams in a row as one. Raises DamagedError, and RefusedError beyond BUDGET."""
    return io.BufferedReader(_Expanded(compressed, kind, budget), 65536)


def has_junk(stream: io.BufferedReader) -> bool:
    """Whether an expanded stream that was read to its end has bytes behind its end which are not compressed."""
    return isinstance(stream.raw, _Expanded) and stream.raw.has_junk


def gzip_members(compressed: BinaryIO, budget: Budget) -> Iterator[io.BufferedReader]:
    """Each gzip stream in COMPRESSED, to be read before the next is asked for; one behind damage is found."""
    members = _Expanded(compressed, "gzip", budget, joined=False)
    while True:
        yield io.BufferedReader(members, 65536)
        if not members.next_member():
            return


class _Expanded(io.RawIOBase):
    def __init__(self, compressed: BinaryIO, kind: str, budget: Budget, *, joined: bool = True) -> None:
        self._compressed = compressed
        self._kind = kind
        self._make, self._feed = _EXPANDERS[kind]
        self._one = self._make()
        self._rest = b""
        self._last = b""
        self._place = 0  # of the first byte of the rest
        self._began = 0  # the stream that is read now
        self._out = b""
        self._budget = budget
        self._joined = joined
        self.has_junk = False

    def next_member(self) -> bool:
        """Whether another gzip stream was found, of which is read from now on."""
        self._out = b""
        if self._one.eof:
            return self._begins_anew()
        self._put_back(self._last)  # damaged, or not read to its end: the next is known by how it begins
        while True:
            at = self._rest.find(_GZIP, max(0, self._began + 1 - self._place))
            if at >= 0:
                self._begin(at)
                return True
            more = self._compressed.read(_PIECE)
            if not more:
                return False
            self._rest += more
            passed = max(0, len(self._rest) - 2 * _PIECE)
            self._rest = self._rest[passed:]
            self._place += passed

    def close(self) -> None:
        """Nothing: the compressed stream is its opener's, and the next gzip stream is read from it."""

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: bytearray | memoryview) -> int:  # type: ignore[override]
        if not self._out:
            self._out = self._piece()
            self._budget.spend(len(self._out))
        count = min(len(buffer), len(self._out))
        buffer[:count] = self._out[:count]
        self._out = self._out[count:]
        return count

    def _piece(self) -> bytes:
        """The next bytes; none at the end."""
        while not (self._one.eof and not (self._joined and self._begins_anew())):
            fed = self._fed() if self._one.needs_input else b""
            try:
                piece = self._one.decompress(fed, _PIECE)
            except _ERRORS as error:
                raise DamagedError("is damaged: what is compressed cannot be expanded further") from error
            if piece:
                return piece
            if not fed and self._one.needs_input and not self._one.eof:
                raise DamagedError("is cut short: what is compressed has no end")
        return b""

    def _begins_anew(self) -> bool:
        """Whether another stream follows the one that ended; zeros at the end are padding, other bytes junk."""
        if self.has_junk:
            return False
        self._put_back(self._one.unused_data)
        while not self._rest.lstrip(b"\0"):
            self._place += len(self._rest)
            self._rest = self._compressed.read(self._feed)
            if not self._rest:
                return False
        at = len(self._rest) - len(self._rest.lstrip(b"\0"))
        self._rest += self._compressed.read(_LONGEST_SIGNATURE)
        self.has_junk = self._joined and kind_of(self._rest[at:], "") != self._kind
        if not self.has_junk:
            self._begin(at)
        return not self.has_junk

    def _begin(self, at: int) -> None:
        """Read another stream, which begins there in the rest."""
        self._rest = self._rest[at:]
        self._place += at
        self._began = self._place
        self._one = self._make()

    def _put_back(self, fed: bytes) -> None:
        self._rest = fed + self._rest
        self._place -= len(fed)
        self._last = b""

    def _fed(self) -> bytes:
        fed, self._rest = self._rest[: self._feed], self._rest[self._feed :]
        self._last = fed or self._compressed.read(self._feed)
        self._place += len(self._last)
        return self._last
