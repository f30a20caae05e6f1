"""The members of zip and tar archives, one after the other; nothing is ever written to disk under a member's name."""

from __future__ import annotations

import io
import stat
import tarfile
import tempfile
import zipfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import PurePosixPath, PureWindowsPath
from typing import TYPE_CHECKING, BinaryIO, cast

from quotes.reading.files.inputs import Input
from quotes.reading.files.limits import MOST_MEMBERS, DamagedError, Metered, RefusedError
from quotes.reading.texts.texts import Text
from quotes.records import Problem

if TYPE_CHECKING:
    from typing_extensions import Self

Reader = Callable[[Input], Iterator[Text | Problem]]
"""What reads a member: the reader of all kinds."""

_MOST_SPOOLED = 4 * 1024**3
_SPOOLED_IN_MEMORY = 8 * 1024 * 1024
_BLOCK = 1024 * 1024
_CONTENTS = {
    "word/document.xml": "docx",
    "content.xml": "odt",
    "META-INF/container.xml": "epub",
    "datapackage.json": "wacz",
}
_UNREAD = {"xl/workbook.xml": "Excel workbook", "ppt/presentation.xml": "presentation"}
_LEADS_OUT = "has a name that leads out of the archive"


def zip_kind(names: list[str]) -> str:
    """What a zip with such members is: a format that is kept in zips, what a person calls it, or just "zip"."""
    members = set(names)
    known = next((kind for name, kind in {**_CONTENTS, **_UNREAD}.items() if name in members), "zip")
    if known == "wacz" and not any(name.startswith("archive/") for name in names):
        return "zip"
    return known


def seekable(item: Input) -> BinaryIO:
    """The item's bytes in a stream that can be read in any order: out of a pipe or an archive, a copy of them."""
    if not item.depth and item.stream.seekable():
        return item.stream
    copy = tempfile.SpooledTemporaryFile(_SPOOLED_IN_MEMORY)  # noqa: SIM115  # it goes with its last reader
    while block := item.stream.read(_BLOCK):
        copy.write(block)
        if copy.tell() > _MOST_SPOOLED:
            raise RefusedError(f"has more than {_MOST_SPOOLED:,} bytes", "save it as a file, and give that")
    copy.seek(0)
    return copy  # type: ignore[return-value]


def zip_texts(item: Input, archive: zipfile.ZipFile, read: Reader, within: str = "") -> Iterator[Text | Problem]:
    """The texts of the members of a zip, or of those whose name begins so."""
    members = archive.infolist()
    if len(members) > MOST_MEMBERS:
        raise RefusedError(f"has more than {MOST_MEMBERS:,} members", "expand it yourself, and give the folder")
    for member in members:
        if member.is_dir() or not member.filename.startswith(within):
            continue
        refused = _refused(member)
        if refused:
            yield item.problem(*refused, place=member.filename)
        if refused or _is_hidden(member.filename):
            continue
        try:
            with archive.open(member) as stream:
                spending = io.BufferedReader(Metered(stream, item.budget, seekable=True), 65536)  # type: ignore[arg-type]
                yield from read(item.member(spending, member.filename))
        except (zipfile.BadZipFile, NotImplementedError, OSError, EOFError) as error:
            yield item.problem(f"cannot be expanded ({error})", "pack it anew", place=member.filename)


def tar_texts(item: Input, read: Reader) -> Iterator[Text | Problem]:
    """The texts of the members of a tar."""
    with tarfile.open(fileobj=item.stream, mode="r|", tarinfo=_TarMember) as archive:
        for count, member in enumerate(archive):
            if count >= MOST_MEMBERS:
                raise RefusedError(f"has more than {MOST_MEMBERS:,} members", "expand it yourself, and give the folder")
            if member.isdir():
                continue
            if not member.isfile():
                yield item.problem("is a link or device, which is not followed", "give its target", place=member.name)
            elif _leads_out(member.name):
                yield item.problem(_LEADS_OUT, "pack it anew", place=member.name)
            elif _is_hidden(member.name.removeprefix("./")):
                continue
            else:
                if (held := _before_hole(member)) < member.size:
                    message = "is a sparse file, which is read to its first hole"
                    yield item.problem(message, "pack it anew without --sparse", place=member.name)
                    member.size, member.sparse = held, None
                stream = cast(BinaryIO, archive.extractfile(member))
                spending = io.BufferedReader(Metered(stream, item.budget, seekable=False), 65536)
                yield from read(item.member(spending, member.name.removeprefix("./")))
            archive.members = []  # type: ignore[attr-defined]  # or each would be remembered


def _before_hole(member: tarfile.TarInfo) -> int:
    """How many bytes of a member stand before its first hole: holes cost nothing to make and may be without end."""
    end = 0
    stretches = cast("Sequence[tuple[int, int]] | None", member.sparse)
    for start, length in stretches or [(0, member.size)]:
        if start > end:
            break
        end = max(end, start + length)
    return end


class _TarMember(tarfile.TarInfo):
    """A member whose header, where it is damaged, is reported: tarfile takes it for the end of the archive."""

    @classmethod
    def fromtarfile(cls, archive: tarfile.TarFile) -> Self:
        """The next member of the archive."""
        try:
            return super().fromtarfile(archive)
        except (tarfile.InvalidHeaderError, tarfile.TruncatedHeaderError) as error:  # type: ignore[attr-defined]
            raise DamagedError(f"is damaged: {error}") from error


def _refused(member: zipfile.ZipInfo) -> tuple[str, str] | None:
    """Why a member of a zip is not read, and what would help."""
    if _leads_out(member.filename):
        return _LEADS_OUT, "pack it anew"
    if stat.S_ISLNK(member.external_attr >> 16):
        return "is a link, which is not followed", "give its target"
    if member.flag_bits & 1:
        return "is encrypted", "expand it yourself with its password"
    return None


def _leads_out(name: str) -> bool:
    path, windows = PurePosixPath(name), PureWindowsPath(name)
    return path.is_absolute() or bool(windows.drive or windows.root) or ".." in windows.parts


def _is_hidden(name: str) -> bool:
    return any(part == "__MACOSX" or (part.startswith(".") and part.strip(".")) for part in PurePosixPath(name).parts)
