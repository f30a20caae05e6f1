"""Bytes of a file or stream become text, or a problem that says what is wrong with them."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from typing import BinaryIO, NamedTuple

import charset_normalizer

from quotes.records import Problem

LONGEST_READ = 32 * 1024 * 1024
"""Bytes of one text, or of one line of JSONL: a million characters in JSON's longest notation and plenty of offsets."""

_BOM = b"\xef\xbb\xbf"
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")
_SIGN_IN_WORD = re.compile(r"[a-z][¡-¿\ufffd][a-z]")
_MAC_MARKS, _WINDOWS_MARKS = (b"\xd2", b"\xd3"), (b"\x93", b"\x94")
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")
_NOT_DECODED = re.compile("[\udc80-\udcff]")


class ByteLine(NamedTuple):
    """A line of a stream, by its number and the offset of its first byte; no content where it is too long to hold."""

    number: int
    offset: int
    content: bytes | None


def byte_lines(stream: BinaryIO) -> Iterator[ByteLine]:
    """The lines of STREAM with their ends, one in memory at a time."""
    number = offset = 0
    while line := stream.readline(LONGEST_READ):
        number, start, length = number + 1, offset, len(line)
        whole = line.endswith(b"\n") or length < LONGEST_READ
        while not (line.endswith(b"\n") or len(line) < LONGEST_READ):
            line = stream.readline(LONGEST_READ)
            length += len(line)
        offset += length
        yield ByteLine(number, start, line if whole else None)


def decoded(content: bytes, source: str, place: str = "", offset: int = 0) -> str | Problem:
    """CONTENT as text, without a byte order mark; a problem if it is no text, or not in UTF-8.

    OFFSET is where CONTENT begins in its file, so that the problem can name the byte.
    """
    if content.startswith(_UTF_16) or b"\0" in content:
        return _not_text(content, source, place)
    mark = len(_BOM) if content.startswith(_BOM) else 0
    try:
        text = content[mark:].decode("utf-8")
    except UnicodeDecodeError as error:
        return Problem(
            source=source,
            place=place,
            message=f"is not valid UTF-8: byte {offset + mark + error.start} is 0x{content[mark + error.start]:02x}",
            remedy=f"convert it, for example with: iconv -f {_likely(content)} -t UTF-8 OLD > NEW",
        )
    return _not_text(content, source, place) if is_binary(text) else text


def _likely(content: bytes) -> str:
    """The older encoding, as iconv calls it, that CONTENT seems to be in, by its quotation marks: where those of an old
    Mac are, others have capitals with accents, and these stand in pairs nowhere."""
    of_mac = min(content.count(mark) for mark in _MAC_MARKS)
    return "MACINTOSH" if of_mac and not any(mark in content for mark in _WINDOWS_MARKS) else "WINDOWS-1252"


def encoding_of(head: bytes) -> str:
    """The encoding of a file that begins so: UTF-8, also if a few of its bytes are wrong, else what it looks like."""
    if head.startswith(_UTF_16):
        return "utf-16"
    text = codecs.getincrementaldecoder("utf-8")("surrogateescape").decode(head)  # the last character may be cut off
    if not is_undecoded(text):
        return "utf-8-sig"
    right = sum(letter > "\x7f" and not is_undecoded(letter) for letter in text)
    return "utf-8-sig" if right > len(_NOT_DECODED.findall(text)) else _older_encoding(head)


def errors_in(encoding: str) -> str:
    """How wrong bytes of a file in that encoding are decoded: in UTF-8 to halves of characters, so that each costs what
    it stands in and no more."""
    return "surrogateescape" if encoding == "utf-8-sig" else "replace"


def is_undecoded(text: str) -> bool:
    """Whether TEXT holds bytes that were wrong in its file."""
    return _NOT_DECODED.search(text) is not None


def guessed_problems(encoding: str, source: str, place: str) -> Iterator[Problem]:
    """That a file was read in an encoding that it only seems to be in; nothing where it is UTF-8 or says so itself."""
    if encoding not in ("utf-8-sig", "utf-16"):
        message = f"is not UTF-8 and was read as {encoding}; its articles are kept"
        yield Problem(source, message, place, "export it as UTF-8 if letters look wrong", kept=True)


def _older_encoding(head: bytes) -> str:
    """What HEAD looks like; of the alphabets with Latin letters, which look alike, that of Western Europe.

    In another's text it would set signs within words: "ż" of Polish is "¿" here.
    """
    found = charset_normalizer.from_bytes(head).best()
    western = head.decode("cp1252", "replace")
    is_latin = not found or any("Latin" in alphabet for alphabet in found.alphabets)
    if is_latin and not _SIGN_IN_WORD.search(western):
        return "cp1252"
    return found.encoding if found else "cp1252"


def is_binary(text: str) -> bool:
    """Whether TEXT is no text: it holds a NUL, or control characters more than one in ten."""
    return "\0" in text or len(_CONTROL.findall(text)) * 10 > len(text)


def _not_text(content: bytes, source: str, place: str) -> Problem:
    if content.startswith(_UTF_16):
        return Problem(
            source=source,
            place=place,
            message="is UTF-16, not UTF-8",
            remedy="convert it with: iconv -f UTF-16 -t UTF-8 OLD > NEW",
        )
    return Problem(
        source=source,
        place=place,
        message="is not text: it holds NUL bytes or control characters",
        remedy="give the article's plain text, in UTF-8",
    )
