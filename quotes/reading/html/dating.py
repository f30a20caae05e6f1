"""When a page was published and changed: as it tells machines, as it prints, or as its address has it."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from datetime import datetime, timezone
from itertools import chain

from dateutil import parser as dates
from lxml.html import HtmlElement

from quotes.datafiles import table
from quotes.reading.facts import UNKNOWN, Fact, iso_date
from quotes.reading.html.described import Described, texts, types
from quotes.reading.html.headline import around_headline
from quotes.reading.html.markup import few_words_of, named, words_of

_IN_ADDRESS = re.compile(
    r"/((?:19|20)\d\d)(?:/[a-z]+(?=/\d\d/\d\d/))?[/-]?(\d\d|[a-z]{3})[/-]?(\d\d)(?=[/-]|\.|$)", re.IGNORECASE
)
"""A day, the section perhaps within it: "/2010/POLITICS/08/13/"."""

_EPOCH = re.compile(r"1\d{9}(?:\d{3})?")
_FRACTION = re.compile(r"(?<=:\d\d)\.\d+(?=Z|[+-]\d|$)")
_OF_A_CHANGE = re.compile(r"updat|modif|edited|revis|\blast\b", re.IGNORECASE)
_OF_PRINT = re.compile(r"publish|posted|pub-?date|date|time|byline|dateline|created|submitted|\bmeta\b", re.IGNORECASE)
_DAY = (
    r"(?:\d{1,2}(?:st|nd|rd|th|er)?[\s.,/-]+(?:of\s+|de\s+)?[^\W\d_]{3,9}\.?[\s.,/-]+(?:de\s+)?\d{4}"  # 7 June 2025
    r"|[^\W\d_]{3,9}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}"  # June 7, 2025
    r"|\d{4}[-/.]\d\d[-/.]\d\d"
    r"|\d{1,2}[./-]\d{1,2}[./-]\d{4}"
    r"|(?<!\bv)(?<!version )(?<!release )(?<!section )\d{1,2}(?P<mark>[./])\d{1,2}(?P=mark)\d\d(?![./]?\d))"
)
_OF_MOMENT = re.compile(r"data-.*(?:date|time|publish|seconds).*")
_MOMENT = re.compile(rf"{_EPOCH.pattern}|\d{{4}}-\d\d-\d\d\b.*")
_CLOCK = r"\d{1,2}[:.h]\d\d(?::\d\d)?(?:\s*[ap]\.?m\b\.?)?(?:\s*\(?(?:[A-Z]{2,4}|[+-]\d\d:?\d\d)\b\)?)?"
WRITTEN = re.compile(
    rf"(?<!\d)(?<!\d[./])(?P<day>{_DAY})(?:(?:,|\sat|\s?[-–|@•T])*\s*(?P<clock>{_CLOCK}))?", re.IGNORECASE
)
_CLOCK_FIRST = re.compile(
    rf"(?P<clock>{_CLOCK})(?:,|\son|\s?[-–|•])*\s*(?:[^\W\d_]{{3,9}},?\s)?(?P<day>{_DAY})", re.IGNORECASE
)
_BASIC = re.compile(r"(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)?(Z|[+-]\d\d:?\d\d)?)?")
_LETTERS = re.compile(r"[^\W\d_]{2,}")
_LONGEST_STAMP = 160
_SMALL_WORDS = 3
"""Words in small letters beside a date that is the page's, at most: "published on", "updated at"."""

_BEFORE, _AFTER = 40, 120
"""Elements before and after the headline among which a page prints its date."""


def published(tree: HtmlElement, page: Described, title: str | None, url: str | None, *, day_first: bool) -> Fact:
    """When the page was published, as exactly as is known."""
    told = chain(_told(page, "published"), _printed(tree, title, changed=False))
    if found := _first_date(told, day_first=day_first):
        return Fact(found, "stated")
    match = _IN_ADDRESS.search(url or "")
    parts = match.groups() if match else ()
    found = (
        as_iso("-".join(parts), day_first=False)
        or as_iso(" ".join(reversed(parts)), day_first=True)
        # Some print only when they last changed it.
        or _first_date(_printed(tree, title, changed=True), day_first=day_first)
    )
    return Fact(found, "inferred") if found else UNKNOWN


def modified(tree: HtmlElement, page: Described, title: str | None, *, day_first: bool) -> Fact:
    """When the page was last changed."""
    told = chain(_told(page, "modified"), _printed(tree, title, changed=True))
    found = _first_date(told, day_first=day_first)
    return Fact(found, "stated") if found else UNKNOWN


def as_iso(written: str, *, day_first: bool) -> str | None:
    """The first date in WRITTEN as ISO 8601, with a time only where one is written; None if there is none.

    "04/03/2025" is 4 March if DAY_FIRST.
    """
    text = _FRACTION.sub("", written.strip())
    if _EPOCH.fullmatch(text):
        moment = datetime.fromtimestamp(int(text[:10]), timezone.utc)
        return moment.isoformat().replace("+00:00", "Z")
    if len(text) >= 10 and (exact := iso_date(text.replace(" UTC", "Z"))):
        return exact
    if basic := _BASIC.fullmatch(text):
        year, month, day, hour, minute, second, zone = basic.groups()
        clock = f"T{hour}:{minute}:{second or '00'}{zone or ''}" if hour else ""
        return iso_date(f"{year}-{month}-{day}{clock}")
    match = _CLOCK_FIRST.search(text) or WRITTEN.search(text)
    return _read(match["day"], match["clock"], day_first=day_first) if match else None


def _first_date(written: Iterator[str], *, day_first: bool) -> str | None:
    return next((found for text in written if (found := as_iso(text, day_first=day_first))), None)


def _read(day: str, clock: str | None, *, day_first: bool) -> str | None:
    zones = table("quotes.reading", "time_zones")
    # "04.03.2025" is in March wherever days are written with full stops.
    first = (day_first or "." in day) and not day[:4].isdigit()
    try:
        read = dates.parse(f"{_in_english(day)} {_plain_clock(clock or '', zones)}", dayfirst=first, tzinfos=zones)
    except (ValueError, OverflowError):
        return None
    if not clock:
        return read.date().isoformat()
    return read.isoformat(timespec="seconds" if read.second else "minutes").replace("+00:00", "Z")


def _in_english(day: str) -> str:
    """DAY with an English month: "17. März 2025", "7 de junio de 2025"; as it is if it has a number for one."""
    months = table("quotes.reading", "months")
    words = _LETTERS.findall(day)
    if not words or not any(word.casefold() in months for word in words):
        return day
    month = next(months[word.casefold()] for word in words if word.casefold() in months)
    number, year = re.findall(r"\d+", day)
    return f"{number} {month} {year}"


def _plain_clock(clock: str, zones: Collection[str]) -> str:
    """CLOCK as "5:31 pm EST", without words that are no time zone of ZONES ("Uhr", and "ET", which is two)."""
    colons = re.sub(r"(?<=\d)[.h](?=\d\d)", ":", re.sub(r"([ap])\.m\.?", r"\1m", clock, flags=re.IGNORECASE))
    return _LETTERS.sub(lambda word: word[0] if word[0] in zones or word[0].lower() in ("am", "pm") else "", colons)


def _told(page: Described, which: str) -> Iterator[str]:
    """What the page tells machines: JSON-LD, microdata, then meta elements."""
    names = table("quotes.reading", "date_names")[which]
    nodes = [page.article, *(node for node in page.nodes if "WebPage" in types(node))]
    for node in nodes:
        for field in names["json"]:
            yield from texts(node.get(field))
    for field in names["json"]:
        yield from page.properties.get(field, ())
    yield from page.meta(*names["meta"])


def _printed(tree: HtmlElement, title: str | None, *, changed: bool) -> Iterator[str]:
    """What is printed around the headline and looks like a date of publication, or of a change."""
    near = around_headline(tree, title, _BEFORE, _AFTER)
    for element in near:
        told = _exactly(element) or (words_of(element) if element.tag == "time" else None)
        if told and _is_of_change(element) == changed:
            yield told
    for element in near:
        # The innermost element that has it: what stands around it has other dates, too.
        words = few_words_of(element, _LONGEST_STAMP)
        if WRITTEN.search(words):
            if changed:
                yield from re.findall(r"(?:updated|modified|edited|revised)\b(.*)", words, re.IGNORECASE)
            elif not _OF_A_CHANGE.match(words) and (_OF_PRINT.search(named(element)) or _is_stamp(words)):
                yield words


def _exactly(element: HtmlElement) -> str | None:
    """The moment that an attribute of ELEMENT tells scripts: `datetime="..."`, `data-publishtime="1376751840652"`."""
    told = (value for name, value in element.items() if _OF_MOMENT.fullmatch(name) and _MOMENT.fullmatch(value))
    return element.get("datetime") or next(told, None)


def _is_of_change(element: HtmlElement) -> bool:
    """Whether a time element is of a change, by its name, its words or the label in front of it."""
    parent = element.getparent()
    before = (parent.text or "") if parent is not None else ""
    previous = element.getprevious()
    if previous is not None:
        before = f"{words_of(previous)[-30:]} {previous.tail or ''}"
    return any(
        _OF_A_CHANGE.search(told) for told in (named(element), words_of(element), before, element.get("itemprop") or "")
    )


def _is_stamp(words: str) -> bool:
    """Whether WORDS are a date with little around it: "By X, Health Editor | Friday, 7 February 2025".

    "The act was signed into law on August 14, 1935" is a sentence.
    """
    around = WRITTEN.sub("", words).split()
    return len(around) <= 12 and sum(map(str.islower, around)) <= _SMALL_WORDS
