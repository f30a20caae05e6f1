"""A search as an Atom feed, which newsreaders read strictly."""

from xml.etree import ElementTree

import pytest
from newsroom import get

from quotes.web.formats.feed import LONG_AGO, Entry, as_atom, moment

ATOM = "{http://www.w3.org/2005/Atom}"


def feed(site, query):
    answer = get(site, f"/-/search.atom?{query}")
    assert answer.status_code == 200
    assert answer.headers["content-type"] == "application/atom+xml; charset=utf-8"
    return ElementTree.fromstring(answer.text)


def test_the_newest_quotation_comes_first_with_author_and_time(site):
    entries = feed(site, "q=brandt").findall(f"{ATOM}entry")
    first = entries[0]
    assert first.findtext(f"{ATOM}author/{ATOM}name") == "Ana Brandt"
    assert first.findtext(f"{ATOM}updated") == "2025-03-05T08:30:00Z"
    assert first.findtext(f"{ATOM}title") == "Ana Brandt: We will spend 20 million on it this year"
    assert "Daily Lantern" in first.findtext(f"{ATOM}content")
    times = [entry.findtext(f"{ATOM}updated") for entry in entries]
    assert times == sorted(times, reverse=True)


@pytest.mark.parametrize(
    ("query", "title"),
    [
        ("", "Quotations"),
        ("q=bridge", "Quotations: bridge"),
        ("outlet=daily-lantern", "Quotations: Daily Lantern"),
        ("q=bridge&outlet=daily-lantern&kind=direct", "Quotations: bridge, Daily Lantern, direct speech"),
    ],
)
def test_a_feed_is_called_by_what_was_asked(site, query, title):
    assert feed(site, query).findtext(f"{ATOM}title") == title


def test_an_entry_is_known_by_the_address_of_its_quotation(site):
    entry = feed(site, "q=nobody+asked").find(f"{ATOM}entry")
    address = entry.findtext(f"{ATOM}id")
    assert address == entry.find(f"{ATOM}link").get("href")
    assert address.startswith("http://localhost/-/quotation/")
    assert get(site, address.removeprefix("http://localhost")).status_code == 200


def test_a_feed_tells_where_it_is_and_which_page_it_is_of(site):
    links = {link.get("rel"): link.get("href") for link in feed(site, "q=bridge&kind=direct").findall(f"{ATOM}link")}
    assert links["self"].startswith("http://localhost/-/search.atom?q=bridge&kind=direct")
    assert links["alternate"].startswith("http://localhost/-/search?q=bridge&kind=direct")


def test_a_feed_in_which_nothing_is_yet_is_a_feed(site):
    nothing = feed(site, "q=giraffe")
    assert nothing.findall(f"{ATOM}entry") == []
    assert nothing.findtext(f"{ATOM}updated") == LONG_AGO


def test_markup_and_characters_that_xml_has_not_are_no_error():
    answer = as_atom("<b>\x00&", "a?b&c", "d", [Entry("e", '"<i>', "x\x0b\ud800\ufffe<script>", None)])
    entry = ElementTree.fromstring(answer.body).find(f"{ATOM}entry")
    assert entry.findtext(f"{ATOM}content") == "x<script>"


@pytest.mark.parametrize(
    ("published", "expected"),
    [
        ("2025", "2025-01-01T00:00:00Z"),
        ("2025-06", "2025-06-01T00:00:00Z"),
        ("2025-06-08", "2025-06-08T00:00:00Z"),
        ("2025-06-08T10:30", "2025-06-08T10:30:00Z"),
        ("2025-06-08 10:30:05.123+02:00", "2025-06-08T08:30:05Z"),
        ("2025-03-05T10:30:00+0100", "2025-03-05T09:30:00Z"),
        ("2025-06-08T10:30:00.5-02:00", "2025-06-08T12:30:00Z"),
        ("yesterday", LONG_AGO),
        ("2025-06-31", LONG_AGO),
        ("2025-13", LONG_AGO),
        ("0000", LONG_AGO),
        ("2025-06-08T25:00", "2025-06-08T00:00:00Z"),
        ("2025-06-08T10:30+99:00", "2025-06-08T00:00:00Z"),
        (None, LONG_AGO),
    ],
)
def test_a_date_as_exact_as_known_becomes_a_moment(published, expected):
    assert moment(published) == expected


def test_a_feed_was_updated_when_the_latest_entry_was_whatever_the_zones():
    printed = ["2025-06-08T10:30:00+02:00", "2025-06-08T09:00:00Z"]
    feed = ElementTree.fromstring(as_atom("a", "b", "c", [Entry("d", "e", "f", time) for time in printed]).body)
    assert feed.findtext(f"{ATOM}updated") == "2025-06-08T09:00:00Z"
