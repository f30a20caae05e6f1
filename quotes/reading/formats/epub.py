"""An EPUB becomes texts: each document in its reading order, as newspapers put each article in one."""

from __future__ import annotations

import posixpath
import zipfile
from collections.abc import Iterator
from urllib.parse import unquote

from lxml import etree, html

from quotes.reading.files.inputs import Input
from quotes.reading.files.limits import BombError, RefusedError
from quotes.reading.files.names import written_out
from quotes.reading.formats.xml import part, texts, tree
from quotes.reading.markup.markup import parsed, text_of_tree
from quotes.reading.texts.dates import understood_date
from quotes.reading.texts.facts import Fact, Facts
from quotes.reading.texts.texts import Text
from quotes.records import Problem
from quotes.sentences import ends_sentence

_FACTS = {"outlet": "publisher", "published": "date", "author": "creator"}
_ENOUGH_WORDS = 40
"""Words below which a document is a cover, a part's title or a note on rights."""

_SENTENCE = 8
"""Words of the shortest sentence that makes one of these worth telling: it may be news in brief."""


def texts_of_epub(item: Input, archive: zipfile.ZipFile) -> Iterator[Text | Problem]:
    """The text of each document, called "paper.epub#article.xhtml"; covers and lists of contents are none."""
    root = tree(part(archive, "META-INF/container.xml", item.budget))
    package_name = next((str(one.get("full-path")) for one in root.iter("{*}rootfile")), "")
    package = tree(part(archive, package_name, item.budget))
    facts = _facts(package)
    anything = False
    for name in _reading_order(package, package_name):
        try:
            text = _text(part(archive, name, item.budget), item, name, facts)
        except BombError:
            raise
        except (RefusedError, zipfile.BadZipFile, OSError, EOFError, etree.LxmlError, NotImplementedError) as error:
            text = item.problem(f"cannot be read ({error})", "make the book anew", place=name)
        if text:
            anything = True
            yield text
    if not anything:
        yield item.problem("is a book without words", "nothing, unless it should have some")


def _reading_order(package: etree._Element, package_name: str) -> Iterator[str]:
    """The names of the documents of the package, but for the one that is the table of contents."""
    folder = posixpath.dirname(package_name)
    listed = {
        one.get("id"): unquote(one.get("href") or "")
        for one in package.iter("{*}item")
        if "nav" not in (one.get("properties") or "").split()
    }
    for reference in package.iter("{*}itemref"):
        href = listed.get(reference.get("idref"))
        if href:
            yield posixpath.normpath(posixpath.join(folder, href))


def _facts(package: etree._Element) -> Facts:
    """What the package tells of all its documents."""
    facts: dict[str, Fact] = {}
    for fact, name in _FACTS.items():
        value = next(iter(texts(package, name)), None)
        value = understood_date(value) if fact == "published" else value
        if value:
            facts[fact] = Fact(value, "stated")
    return facts


def _text(content: bytes, item: Input, name: str, facts: Facts) -> Text | Problem | None:
    if not content:
        return item.problem("is not in the book", "make the book anew", place=name)
    page = parsed(content)
    text = "" if page is None else text_of_tree(page)
    if page is None or _is_list_of_links(page, text):
        return None
    if len(text.split()) < _ENOUGH_WORDS:
        if any(ends_sentence(line) and len(line.split()) >= _SENTENCE for line in text.split("\n")):
            item.strays.add("short document", f"{item.name}#{written_out(name)}")
        return None
    heading = next((" ".join(one.text_content().split()) for one in page.iter("h1", "h2", "title")), "")
    own = {"title": Fact(heading, "stated")} if heading else {}
    called = f"{item.name}#{written_out(name)}"
    return Text(item.source, called, text, {**facts, **own, **item.facts}, place=item.at(name))


def _is_list_of_links(page: html.HtmlElement, text: str) -> bool:
    linked = sum(len(link.text_content().split()) for link in page.iter("a"))
    return linked > len(text.split()) / 2
