"""A PDF becomes a text: the lines of its pages joined into paragraphs, words joined that a line's end divides."""

from __future__ import annotations

import logging
import re
import time
from collections.abc import Iterator
from typing import BinaryIO

from pypdf import PdfReader
from pypdf.errors import PyPdfError

from quotes.reading.files.inputs import Input
from quotes.reading.texts.facts import Fact, Facts
from quotes.reading.texts.texts import Text
from quotes.records import Problem
from quotes.sentences import is_finished
from quotes.spelling import has_half_character

_MOST_PAGES = 500

_DIVIDED = re.compile(r"(?<=[a-z])-$")
_FILE_NAME = re.compile(r"\.\w{2,4}$|^Microsoft Word|^untitled", re.IGNORECASE)


def texts_of_pdf(item: Input, stream: BinaryIO) -> Iterator[Text | Problem]:
    """The text of the document, as far as it holds letters and not pictures of them."""
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # what is wrong is reported once, as a problem
    reader = PdfReader(stream)
    if reader.is_encrypted and not reader.decrypt(""):
        yield item.problem("is encrypted", "save it without its password")
        return
    if len(reader.pages) > _MOST_PAGES:
        yield item.problem(f"has {len(reader.pages):,} pages, more than {_MOST_PAGES}", "split it into articles")
        return
    text = "\n\n".join(filter(None, map(paragraphs, _pages(reader, item.options.patience))))
    if has_half_character(text) or "\0" in text:
        yield item.problem("holds letters of which only half can be read", "give the article's plain text")
    elif not text:
        yield item.problem("holds no letters, only pictures of them", "have its letters recognised (OCR) first")
    else:
        yield Text(item.source, item.name, text, {**_facts(reader), **item.facts}, place=item.place)


def paragraphs(page: str) -> str:
    """The lines of a page as paragraphs.

    One ends at an empty line, where a sentence ends in a line that had room for the first word of the next, and where
    half of a line is left: it is a heading.
    """
    lines = [line.strip() for line in page.splitlines()]
    lengths = sorted(len(line) for line in lines)
    full = lengths[len(lines) * 9 // 10] if lines else 0
    done: list[str] = []
    held: list[str] = []
    for line, following in zip(lines, [*lines[1:], ""], strict=True):
        if line:
            divided = bool(held) and _DIVIDED.search(held[-1])
            held.append(_DIVIDED.sub("", held.pop()) + line if divided else line)
        wanted = len(line) + 1 + len(following.partition(" ")[0])
        if held and (not line or wanted <= full // 2 or (wanted <= full and is_finished(line))):
            done.append(" ".join(held))
            held = []
    return "\n\n".join([*done, " ".join(held)] if held else done)


def _pages(reader: PdfReader, patience: float) -> Iterator[str]:
    end = time.monotonic() + patience
    for page in reader.pages:
        if time.monotonic() > end:
            raise TimeoutError("its pages take too long")
        yield page.extract_text()


def _facts(reader: PdfReader) -> Facts:
    """Title and author, where somebody gave them: programs put the file's name there."""
    try:
        known = reader.metadata
        stated = {"title": known.title, "author": known.author} if known else {}
    except (PyPdfError, ValueError, TypeError):
        return {}
    return {
        fact: Fact(value.strip(), "stated")
        for fact, value in stated.items()
        if isinstance(value, str) and value.strip() and value.isprintable() and not _FILE_NAME.search(value)
    }
