"""An OpenDocument text becomes a text: its paragraphs as they read with all changes accepted, without notes."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator

from lxml import etree

from quotes.reading.files.inputs import Input
from quotes.reading.formats.xml import part, text_of_paragraphs, tree
from quotes.reading.texts.texts import Text
from quotes.records import Problem

_NAMESPACE = "{urn:oasis:names:tc:opendocument:xmlns:"
_TEXT = f"{_NAMESPACE}text:1.0}}"
_STYLE = f"{_NAMESPACE}style:1.0}}"
_PARAGRAPHS = (f"{_TEXT}p", f"{_TEXT}h")
_WORDS = {f"{_TEXT}tab": "\t", f"{_TEXT}line-break": "\n", f"{_TEXT}s": " "}
_LEFT_OUT = frozenset({f"{_TEXT}tracked-changes", f"{_TEXT}note", f"{_NAMESPACE}office:1.0}}annotation"})


def texts_of_odt(item: Input, archive: zipfile.ZipFile) -> Iterator[Text | Problem]:
    """The text of the document, with its title and author where its properties name them; none of a spreadsheet."""
    document = tree(part(archive, "content.xml", item.budget))
    body = next(document.iter(f"{_NAMESPACE}office:1.0}}text"), None)
    if body is None:
        item.strays.add("OpenDocument file", item.name)
        return
    struck = frozenset(
        str(style.get(f"{_STYLE}name"))
        for style in document.iter(f"{_STYLE}style")
        for how in style.iter(f"{_STYLE}text-properties")
        if how.get(f"{_STYLE}text-line-through-style", "none") != "none"
    )
    read = (one for one in body.iter(*_PARAGRAPHS) if not any(above.tag in _LEFT_OUT for above in one.iterancestors()))
    yield text_of_paragraphs(item, archive, ("".join(_pieces(one, struck)) for one in read), "meta.xml")


def _pieces(element: etree._Element, struck: frozenset[str]) -> Iterator[str]:
    """The words of a paragraph, or of a stretch of one; those in a text box within it are a paragraph of their own."""
    if element.get(f"{_TEXT}style-name") in struck:
        return
    yield element.text or ""
    for child in element:
        if child.tag in _WORDS:
            yield _WORDS[child.tag] * int(child.get(f"{_TEXT}c", "1"))
        elif child.tag not in _LEFT_OUT and child.tag not in _PARAGRAPHS:
            yield from _pieces(child, struck)
        yield child.tail or ""
