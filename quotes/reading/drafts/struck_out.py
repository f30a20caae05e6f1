"""A draft with what it strikes out blanked, and with quotation marks where a tag marks words as quoted.

Of the same length as what was handed in, so that every place stays what it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from quotes.marks import common
from quotes.records import Span

_TAG = re.compile(r"<(?P<closing>/?)(?P<name>del|strike|s|q)\b(?P<more>[^<>]*)>", re.IGNORECASE)
_TILDES = re.compile(r"(?<!~)~~(?!~)|\n\s*\n")
_LINE_END = frozenset("\r\n")
_BYTE_ORDER_MARK = "\ufeff"


def without_struck_out(given: str) -> str:
    """The draft without what is struck out, and with the marks that <q> stands for."""
    characters = list(common(given).replace(_BYTE_ORDER_MARK, " "))
    for start, end in _struck_out(given):
        characters[start:end] = [letter if letter in _LINE_END else " " for letter in characters[start:end]]
    for tag, place, mark in _quoted(given):
        if characters[place] in "<>":  # not within what is struck out
            characters[slice(*tag)] = " " * (tag.end - tag.start)
            characters[place] = mark
    return "".join(characters)


def _struck_out(given: str) -> Iterator[Span]:
    """Stretches between tags of deleting, and between two tildes and two in one paragraph."""
    start, depth = 0, 0
    for tag in _TAG.finditer(given):
        if tag["name"].lower() == "q" or tag["more"].endswith("/"):
            continue
        if not tag["closing"]:
            start, depth = (start, depth + 1) if depth else (tag.start(), 1)
        elif depth:
            depth -= 1
            if not depth:
                yield Span(start, tag.end())
    opened = None
    for tildes in _TILDES.finditer(given):
        if tildes.group() != "~~":
            opened = None
        elif opened is None:
            opened = tildes.start() if given[tildes.end() : tildes.end() + 1].strip() else None
        else:
            yield Span(opened, tildes.end())
            opened = None


def _quoted(given: str) -> Iterator[tuple[Span, int, str]]:
    """Each tag of quoting, where it stands next to its words, and the mark for it."""
    opened: list[Span] = []
    for tag in _TAG.finditer(given):
        if tag["name"].lower() != "q" or tag["more"].endswith("/"):
            continue
        if not tag["closing"]:
            opened.append(Span(*tag.span()))
        elif opened:
            is_inner = len(opened) > 1
            opening = opened.pop()
            yield opening, opening.end - 1, "‘" if is_inner else "“"
            yield Span(*tag.span()), tag.start(), "’" if is_inner else "”"
