"""One module a page: what it shows, read from the database, as data that can go out as JSON or into its template.

start       how much there is, and what is worth a look
search      quotations that have the words
utterance   the wordings of one, who printed each, and how they depart
quotation   the words in their context, and how all about them was decided
article     the whole text, and what shares text with it
compare     any two wordings
check       a pasted draft beside the record
speaker     what one said, and who quotes it how faithfully
outlet      whom one quotes and copies, and how it departs
outlets     the list of them
speakers    the list of them
record      the tables explained, with eleven questions in SQL
"""

from quotes.web.answering.page import Page
from quotes.web.formats import annotation, citations
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

START = Page("start", "/", start.read, start.table, milliseconds=start.MILLISECONDS)

PAGES = (
    Page("search", "/-/search", search.read, search.table, {"atom": search.feed}, milliseconds=search.MILLISECONDS),
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
