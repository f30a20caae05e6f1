"""XML inside of zipped documents, parsed so that it can neither grow nor reach out."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterable

from lxml import etree

from quotes.reading.files.decoding import LONGEST_READ
from quotes.reading.files.inputs import Input
from quotes.reading.files.limits import Budget, RefusedError
from quotes.reading.texts.facts import Fact
from quotes.reading.texts.texts import Text
from quotes.records import Problem

_DECLARES = re.compile(rb"<!ENTITY", re.IGNORECASE)


def part(archive: zipfile.ZipFile, name: str, budget: Budget) -> bytes:
    """The bytes of a document's part; none where it has no such part. RefusedError where it is too long."""
    if name not in archive.NameToInfo:
        return b""
    with archive.open(name) as stream:
        content = stream.read(LONGEST_READ + 1)
    budget.spend(len(content))
    if len(content) > LONGEST_READ:
        raise RefusedError(f"has a part of more than {LONGEST_READ:,} bytes", "split it into articles")
    return content


def tree(content: bytes) -> etree._Element:
    """The tree of XML; XMLSyntaxError where it is none. RefusedError where it declares entities, which may expand."""
    if _DECLARES.search(content):
        raise RefusedError("declares entities of its own, which may expand without end", "save it anew")
    return etree.fromstring(content, etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False))


def texts(node: etree._Element, *names: str) -> list[str]:
    """The words of each element of these names, without their namespaces; empty ones left out."""
    found = ("".join(map(str, one.itertext())).strip() for name in names for one in node.iter("{*}" + name))
    return [words for words in found if words]


def text_of_paragraphs(
    item: Input, archive: zipfile.ZipFile, paragraphs: Iterable[str], properties: str
) -> Text | Problem:
    """The text of a document with these paragraphs, with title and author where that part of it names them."""
    text = "\n\n".join(filter(None, map(str.strip, paragraphs)))
    if not text:
        return item.problem("is a document without words", "nothing, unless it should have some")
    facts: dict[str, Fact] = {}
    if known := part(archive, properties, item.budget):
        for fact, names in (("title", ("title",)), ("author", ("creator", "initial-creator"))):
            if found := texts(tree(known), *names):
                facts[fact] = Fact(found[0], "stated")
    return Text(item.source, item.name, text, {**facts, **item.facts}, place=item.place)
