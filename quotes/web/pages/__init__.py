"""One module a page: what it shows, read from the database, as data that can go out as JSON or into its template."""

from quotes.web.page import Page
from quotes.web.pages import article, outlet, outlets, quotation, record, search, speaker, start, utterance

START = Page("start", "/", start.read)

PAGES = (
    Page("search", "/-/search", search.read, search.table, {"atom": search.feed}),
    Page("utterance", "/-/utterance/(?P<key>[^/]{1,200}?)", utterance.read, utterance.table),
    Page("quotation", "/-/quotation/(?P<key>[^/]{1,200}?)", quotation.read),
    Page("article", "/-/article/(?P<key>[^/]{1,200}?)", article.read),
    Page("speaker", "/-/speaker/(?P<key>[^/]{1,200}?)", speaker.read),
    Page("outlet", "/-/outlet/(?P<key>[^/]{1,200}?)", outlet.read, outlet.table),
    Page("outlets", "/-/outlets", outlets.read, outlets.table),
    Page("record", "/-/record", record.read, record.rows),
)

__all__ = ["PAGES", "START"]
