"""Markup is known by what stands behind its prolog, however long that is, and in no time."""

import time

import pytest

from quotes.reading.fetching.feeds import is_feed
from quotes.reading.fetching.sitemaps import is_sitemap
from quotes.reading.files.kinds import kind_of


@pytest.mark.parametrize(
    ("head", "kind"),
    [
        (b"<!-- saved -->\n<?xml version='1.0'?>\n<!DOCTYPE html><html>", "html"),
        (b"<!-- a --><!-- b -->  <article><p>Words.</p>", "html"),
        (b"<!-- without an end <html>", "text"),
    ],
    ids=["comment-and-declaration", "two-comments", "comment-without-end"],
)
def test_a_page_is_known_behind_its_prolog(head, kind):
    assert kind_of(head, "") == kind


def test_lists_are_known_behind_their_prolog():
    assert is_feed(
        b"<?xml version='1.0'?>\n<!-- made -->\n<!DOCTYPE rss [<!ELEMENT a (b)>]>\n<!-- so --><rss version='2.0'>"
    )
    assert is_sitemap(b"<?xml version='1.0'?><?style here?><!-- made --><urlset>")
    assert not is_feed(b"<!-- rss --><html>")


@pytest.mark.parametrize("ask", [lambda head: kind_of(head, ""), is_feed, is_sitemap], ids=["kind", "feed", "sitemap"])
def test_thousands_of_comments_take_no_time(ask):
    begun = time.process_time()
    ask(b"<!-- --> <?a?>" * 4000 + b"<section>")
    ask(b"From a " + b"00:00" * 12000)
    assert time.process_time() - begun < 1
