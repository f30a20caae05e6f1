"""What kind a file is, by what is in it: the name decides only between kinds that look alike.

Formats with marks of their own are known by their first bytes, texts by how they begin. Plain text has no mark at all.
"""

from __future__ import annotations

import json
import re
from functools import cache
from typing import NamedTuple

import yaml

from quotes.datafiles import listed, table, word_list
from quotes.reading.files.decoding import is_binary
from quotes.reading.files.fields import simplified
from quotes.reading.files.prolog import without_prolog

HEAD = 65_536
"""Bytes by which a file is judged."""

COMPRESSED = frozenset({"gzip", "bzip2", "xz", "zstd"})
PLAIN = ".txt"
BINARY = "unknown file"
FEED = "feed"
WRITTEN = frozenset({FEED, "XML file", "RTF document", "PostScript document"})
"""Kinds of letters alone: called ".txt" they are no plain texts, either."""

_UTF_16 = (b"\xff\xfe", b"\xfe\xff")
_HTML = re.compile(rb"<(?:!doctype html|(?:html|head|body|article|main|div|p|meta|title|table)\b)", re.IGNORECASE)
_XML = re.compile(rb"\s*<(?:\?xml|rss|feed|rdf:RDF|urlset|sitemapindex|svg)\b", re.IGNORECASE)
_RSS = re.compile(rb"<(?:\w+:)?(?:rss|feed|rdf)\b", re.IGNORECASE)
_MAILBOX = re.compile(rb"From \S+ [^\n]{0,200}?\d\d:\d\d[^\n]{0,200}\n[A-Za-z-]+:")
_HEADER = re.compile(rb"([A-Za-z][A-Za-z0-9-]*):[ \t]?[^\r\n]*\r?\n(?:[ \t][^\r\n]*\r?\n)*")
FRONT_MATTER = re.compile(r"\A---[ \t]*\r?\n(.*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)", re.DOTALL)
"""Lines of YAML between rules, at the beginning of a file."""
DELIMITERS = ",;\t|"


class Signature(NamedTuple):
    """Bytes that a kind of file has at a place."""

    kind: str
    place: int
    content: bytes


def kind_of(head: bytes, ending: str) -> str:
    """The kind of a file that begins so and ends in ".txt" or the like, in its name: a format, "text", or what a person
    calls a file without articles.
    """
    for signature in _signatures():
        if head.startswith(signature.content, signature.place):
            return signature.kind
    shown = head.decode("utf-16", "ignore").encode("utf-8", "ignore") if head.startswith(_UTF_16) else head
    shown = shown.removeprefix(b"\xef\xbb\xbf")
    if is_binary(shown[:4096].decode("latin-1")) and shown.strip():
        return BINARY
    return _kind_of_text(shown, ending)


def _kind_of_text(head: bytes, ending: str) -> str:
    if _HTML.match(without_prolog(head)):
        return "html"
    if _XML.match(head) and _RSS.match(without_prolog(head)):
        return FEED
    if _XML.match(head):
        return "html" if b"<html" in head[:4096].lower() else "XML file"
    called = table("quotes.reading", "endings")["kinds"].get(ending)
    if called == "jsonl":
        return "jsonl"
    if _MAILBOX.match(head):
        return "mailbox"
    if _is_mail(head):
        return "mail"
    if has_front_matter(head):
        return "markdown"
    if head.lstrip()[:1] in (b"{", b"["):
        return called or _kind_of_json(head.lstrip(), ending)
    if not called and ending != PLAIN and _has_columns(head):
        return "table"
    return called or "text"


def _is_mail(head: bytes) -> bool:
    """Whether HEAD begins with the header of a message: "From:" with another that only messages have."""
    names = set()
    at = 0
    while header := _HEADER.match(head, at):
        names.add(header[1].decode("ascii").lower())
        at = header.end()
    return "from" in names and bool(names & word_list("quotes.reading", "mail_headers"))


def has_front_matter(head: bytes) -> bool:
    """Whether HEAD begins with lines of YAML between rules; a text may begin with a rule, too."""
    front = FRONT_MATTER.match(head.decode("utf-8", "replace"))
    if not front:
        return False
    try:
        known = yaml.load(front[1], yaml.BaseLoader)  # noqa: S506  # makes strings, lists and groups of them, no more
    except (yaml.YAMLError, RecursionError):
        return re.match(r"\w+:", front[1]) is not None
    return isinstance(known, dict)


def _kind_of_json(head: bytes, ending: str) -> str:
    """JSONL where the first line is an object by itself and there are more; a text may begin with a bracket, too."""
    first, newline, rest = head.partition(b"\n")
    if newline and rest.strip() and is_record(first):
        return "jsonl"
    begins = re.match(rb'\{\s*["}]|\[\s*[{\]"\[]', head)
    return "json" if begins and ending != PLAIN else "text"


def is_record(line: bytes) -> bool:
    """Whether LINE is an object of JSON by itself."""
    try:
        return isinstance(json.loads(line.decode("utf-8-sig")), dict)
    except (ValueError, RecursionError):
        return False


def _has_columns(head: bytes) -> bool:
    """Whether the first line names columns, one of them of texts: "title;date;body"."""
    first = head.partition(b"\n")[0].decode("utf-8", "replace").strip()
    cells = max((first.split(delimiter) for delimiter in DELIMITERS), key=len)
    names = {simplified(cell.strip("\"' ")) for cell in cells}
    known = listed("quotes.reading", "fields", "text")
    return len(names) > 1 and bool(names & known) and all(len(cell) < 60 for cell in cells)


@cache
def _signatures() -> tuple[Signature, ...]:
    return tuple(
        _signature(kind, written)
        for kind, all_written in table("quotes.reading", "signatures").items()
        for written in all_written
    )


def _signature(kind: str, written: str) -> Signature:
    digits, _, place = str(written).partition("@")
    return Signature(kind, int(place or 0), bytes.fromhex(digits))
