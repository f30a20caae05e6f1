"""One module a page: what it shows, read from the database, as data that can go out as JSON or into its template."""

from quotes.web.formats import annotation, citations
from quotes.web.page import Page
from quotes.web.pages import (
    article,
    check,
    compare,
    outlet,
    outlets,
    quotation,
    record,
    search,
    speaker,
    speakers,
    start,
    utterance,
)

START = Page("start", "/", start.read, start.table)

PAGES = (
    Page("search", "/-/search", search.read, search.table, {"atom": search.feed}),
    Page("utterance", "/-/utterance/(?P<key>[^/]{1,200}?)", utterance.read, utterance.table),
    Page(
        "quotation",
        "/-/quotation/(?P<key>[^/]{1,200}?)",
        quotation.read,
        quotation.table,
        forms={"bib": citations.bibtex, "ris": citations.ris, "jsonld": annotation.annotation},
    ),
    Page("article", "/-/article/(?P<key>[^/]{1,200}?)", article.read, article.table),
    Page("compare", "/-/compare", compare.read, compare.pieces, takes_posts=True),
    Page("check", "/-/check", check.read, check.rows, takes_posts=True, milliseconds=check.MILLISECONDS),
    Page("speaker", "/-/speaker/(?P<key>[^/]{1,200}?)", speaker.read, speaker.table, {"atom": speaker.feed}),
    Page("outlet", "/-/outlet/(?P<key>[^/]{1,200}?)", outlet.read, outlet.table),
    Page("outlets", "/-/outlets", outlets.read, outlets.table),
    Page("speakers", "/-/speakers", speakers.read, speakers.table),
    Page("record", "/-/record", record.read, record.rows),
)

__all__ = ["PAGES", "START"]
