"""A page's quotations as an Atom feed: what a newsreader asks again and again."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple
from xml.etree import ElementTree

from quotes import dates
from quotes.explaining.circumstances import printed_by
from quotes.explaining.labels import label, plain_day
from quotes.web.formats.answers import Answer

_ATOM = "http://www.w3.org/2005/Atom"
_LONGEST = 120
"""Characters of an entry's title."""

# XML knows no way to write these, not even as numbers.
_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")

LONG_AGO = "1970-01-01T00:00:00Z"
"""The time of what has none: Atom wants one."""


class Entry(NamedTuple):
    """A quotation in a feed; its address is what a newsreader knows it by."""

    address: str
    author: str
    text: str
    updated: str | None
    """When it was printed, as exact as known."""
    printed_by: str = ""
    """Who printed it, and in which article."""


def as_atom(title: str, address: str, own_address: str, entries: Iterable[Entry]) -> Answer:
    """The feed of the page at the address; `own_address` is the feed's."""
    entries = list(entries)
    feed = ElementTree.Element("feed", {"xmlns": _ATOM})
    _add(feed, "id", own_address)
    _add(feed, "title", title)
    _add(feed, "updated", max((moment(entry.updated) for entry in entries), default=LONG_AGO))
    _add(feed, "link", href=own_address, rel="self", type="application/atom+xml")
    _add(feed, "link", href=address, rel="alternate", type="text/html")
    for entry in entries:
        element = ElementTree.SubElement(feed, "entry")
        _add(element, "id", entry.address)
        _add(element, "title", f"{entry.author}: {_shortened(entry.text)}")
        _add(element, "updated", moment(entry.updated))
        _add(element, "link", href=entry.address, rel="alternate", type="text/html")
        _add(ElementTree.SubElement(element, "author"), "name", entry.author)
        _add(element, "content", "\n\n".join(filter(None, [entry.text, entry.printed_by])), type="text")
    body = ElementTree.tostring(feed, encoding="unicode", xml_declaration=False)
    return Answer(f'<?xml version="1.0" encoding="utf-8"?>\n{body}\n', "application/atom+xml; charset=utf-8")


def print_in_words(quotation: Mapping[str, Any]) -> str:
    """Who printed it when, and whether the article was edited there: "Morning Wire, 5 March 2025, taken out later"."""
    fate = [label("fates", quotation["fate"])] if quotation["fate"] else []
    printed = printed_by(quotation["outlet"], quotation["title"], None)
    return ", ".join([printed, plain_day(quotation["published"]), *fate])


def moment(published: str | None) -> str:
    """A date as exact as known as the moment that Atom wants, in UTC: the first of what it leaves open."""
    if at := dates.moment(published):
        return at.replace(tzinfo=None).isoformat(timespec="seconds") + "Z"
    known = dates.days(published)  # none of the 31st of June: a newsreader would refuse the whole feed
    return f"{known[0].isoformat()}T00:00:00Z" if known else LONG_AGO


def _add(parent: ElementTree.Element, name: str, text: str | None = None, **attributes: str) -> None:
    given = {key: _NOT_XML.sub("", value) for key, value in attributes.items()}
    ElementTree.SubElement(parent, name, given).text = _NOT_XML.sub("", text) if text else None


def _shortened(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST].rsplit(' ', 1)[0]}…"
