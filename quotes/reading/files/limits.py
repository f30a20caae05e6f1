"""What a file may grow to when it is expanded, and how deep files may lie in files: beyond that it is refused."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import BinaryIO

DEEPEST = 5
"""Files within files: a page in a record in an archive in a zip in a gzip is five."""

MOST_MEMBERS = 200_000
"""Members of one archive whose list has to be held in memory."""

_FREE = 64 * 1024 * 1024
_RATIO = 200
"""Bytes out for each byte in. News shrinks to a fifth, one line said over and over to a hundredth; bombs to less."""


class RefusedError(Exception):
    """An input that is not read, and why, in words that follow its name: "is nested too deep"."""

    def __init__(self, message: str, remedy: str) -> None:
        super().__init__(message)
        self.message = message
        self.remedy = remedy


class BombError(RefusedError):
    """A file whose expansion is given up altogether, not only that of one member."""


class DamagedError(OSError):
    """Compressed bytes that cannot be expanded any further; what came out before is good."""


class Budget:
    """How many bytes may come out of one file, whatever lies in it at whatever depth: so many for each byte of it."""

    def __init__(self, size: Callable[[], int]) -> None:
        self._size = size
        self._spent = 0

    def spend(self, count: int) -> None:
        """Note that so many bytes came out; RefusedError where they are more than the file can hold in earnest."""
        self._spent += count
        if self._spent > _FREE + _RATIO * self._size():
            raise BombError(
                f"expands to more than {_RATIO} times its size, as a decompression bomb does",
                "expand it yourself if you trust it, and give what is in it",
            )


class Metered(io.RawIOBase):
    """A stream out of an archive that spends its BUDGET."""

    def __init__(self, stream: BinaryIO, budget: Budget, *, seekable: bool) -> None:
        self._stream = stream
        self._seekable = seekable
        self._budget = budget

    def readable(self) -> bool:
        """Always."""
        return True

    def seekable(self) -> bool:
        """Whether the stream in the archive is."""
        return self._seekable

    def seek(self, offset: int, whence: int = 0) -> int:
        """Where the stream stands now."""
        return self._stream.seek(offset, whence)

    def readinto(self, buffer: bytearray | memoryview) -> int:  # type: ignore[override]
        """The next bytes."""
        piece = self._stream.read(len(buffer)) or b""
        self._budget.spend(len(piece))
        buffer[: len(piece)] = piece
        return len(piece)
