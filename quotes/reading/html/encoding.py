"""Bytes of a page become characters: by byte order mark, as UTF-8, as the page declares, or by what they look like."""

from __future__ import annotations

import codecs
import re

from charset_normalizer import from_bytes

_BOMS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_DECLARED = re.compile(rb"""<(?:meta|\?xml)[^>]{0,200}?(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]+)""", re.IGNORECASE)
_HEAD = 8192
"""Bytes in which a page declares its encoding."""

_SAMPLE = 65_536
"""Bytes from which an encoding is guessed."""

_LATIN_1 = "windows-1252"
"""What browsers read where a page declares ISO 8859-1 or ASCII: the same, with curly quotation marks."""


def characters(content: bytes) -> str:
    """CONTENT as text. What no encoding can read is U+FFFD: a page with one broken letter is still a page."""
    for bom, name in _BOMS:
        if content.startswith(bom):
            return content.decode(name, "replace").removeprefix("\ufeff")
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        pass
    declared = _declared(content)
    if declared and declared != "utf-8":
        return content.decode(declared, "replace")
    text = content.decode("utf-8", "replace")
    # A broken letter or two in a page of UTF-8; where most of what is not ASCII is broken, it is something else.
    if declared and text.count("\ufffd") * 2 < sum(not char.isascii() for char in text):
        return text
    return content.decode(_guessed(content), "replace")


def _declared(content: bytes) -> str | None:
    """The encoding that the page declares, if there is one of that name."""
    match = _DECLARED.search(content, 0, _HEAD)
    if not match:
        return None
    try:
        name = codecs.lookup(match[1].decode("ascii")).name
    except LookupError:
        return None
    return _LATIN_1 if name in ("iso8859-1", "ascii") else name


def _guessed(content: bytes) -> str:
    first = next((at for at, byte in enumerate(content) if byte > 127), 0)
    start = max(0, first - _SAMPLE // 2)
    best = from_bytes(content[start : start + _SAMPLE]).best()
    return best.encoding if best else _LATIN_1
