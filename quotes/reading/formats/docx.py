"""A Word document becomes a text: its paragraphs as they read with all changes accepted, without notes and headers."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator

from lxml import etree

from quotes.reading.files.inputs import Input
from quotes.reading.formats.xml import part, text_of_paragraphs, tree
from quotes.reading.texts.texts import Text
from quotes.records import Problem

_WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_COMPATIBLE = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_WORDS = {f"{_WORD}tab": "\t", f"{_WORD}br": "\n", f"{_WORD}cr": "\n", f"{_WORD}noBreakHyphen": "-"}
_UNSEEN = frozenset({f"{_WORD}strike", f"{_WORD}dstrike", f"{_WORD}vanish"})
_LEFT_OUT = frozenset({f"{_WORD}del", f"{_WORD}moveFrom", f"{_COMPATIBLE}Fallback"})


def texts_of_docx(item: Input, archive: zipfile.ZipFile) -> Iterator[Text | Problem]:
    """The text of the document, with its title and author where its properties name them."""
    body = tree(part(archive, "word/document.xml", item.budget))
    paragraphs = ("".join(_pieces(paragraph)) for paragraph in body.iter(f"{_WORD}p"))
    yield text_of_paragraphs(item, archive, paragraphs, "docProps/core.xml")


def _pieces(element: etree._Element) -> Iterator[str]:
    """The words of a paragraph or a run; those in a text box within it are a paragraph of their own."""
    if any(_is_on(mark) for mark in element.iterfind(f"{_WORD}rPr/*")):
        return
    for child in element:
        if child.tag == f"{_WORD}t":
            yield child.text or ""
        elif child.tag in _WORDS:
            yield _WORDS[child.tag]
        elif child.tag not in _LEFT_OUT and child.tag != f"{_WORD}p":
            yield from _pieces(child)


def _is_on(mark: etree._Element) -> bool:
    """Whether it strikes out or hides the run that it is a mark of."""
    return mark.tag in _UNSEEN and mark.get(f"{_WORD}val") not in ("0", "false")
