"""A Word document becomes a text: its paragraphs as they read with all changes accepted, without notes and headers."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator

from lxml import etree

from quotes.reading.files.inputs import Input
from quotes.reading.formats.xml import part, texts, tree
from quotes.reading.texts.facts import Fact
from quotes.reading.texts.texts import Text
from quotes.records import Problem

_WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_COMPATIBLE = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_WORDS = {f"{_WORD}tab": "\t", f"{_WORD}br": "\n", f"{_WORD}cr": "\n", f"{_WORD}noBreakHyphen": "-"}
_LEFT_OUT = frozenset({f"{_WORD}del", f"{_WORD}moveFrom", f"{_COMPATIBLE}Fallback"})


def texts_of_docx(item: Input, archive: zipfile.ZipFile) -> Iterator[Text | Problem]:
    """The text of the document, with its title and author where its properties name them."""
    body = tree(part(archive, "word/document.xml", item.budget))
    paragraphs = (_words(paragraph).strip() for paragraph in body.iter(f"{_WORD}p"))
    text = "\n\n".join(paragraph for paragraph in paragraphs if paragraph)
    if not text:
        yield item.problem("is a document without words", "nothing, unless it should have some")
        return
    facts: dict[str, Fact] = {}
    if properties := part(archive, "docProps/core.xml", item.budget):
        known = tree(properties)
        for fact, name in (("title", "title"), ("author", "creator")):
            if found := texts(known, name):
                facts[fact] = Fact(found[0], "stated")
    yield Text(item.source, item.name, text, {**facts, **item.facts}, place=item.place)


def _words(paragraph: etree._Element) -> str:
    """The words of the paragraph; those in a text box within it are a paragraph of their own."""
    return "".join(_pieces(paragraph))


def _pieces(element: etree._Element) -> Iterator[str]:
    for child in element:
        if child.tag == f"{_WORD}t":
            yield child.text or ""
        elif child.tag in _WORDS:
            yield _WORDS[child.tag]
        elif child.tag not in _LEFT_OUT and child.tag != f"{_WORD}p":
            yield from _pieces(child)
