"""A web page of a test's own, and what is read of it."""

from quotes.outlets import known_outlets
from quotes.reading.articles.articles import articles_of
from quotes.reading.html.webpages import page_text
from quotes.records import Article, Problem

SHIPPED = known_outlets()
BODY = (
    "The council of Aldwich voted on Monday to close the old bridge for good after a survey found cracks in two piers.",
    "“We will not wait until a lorry is in the river,” said Mayor Ada Rell, who had asked for it in the autumn.",
    "Shopkeepers on the east bank fear for their trade. About 4,000 people cross it on a market day.",
    "A ferry will run every twenty minutes from April, the council said, and will be free until the new bridge opens.",
)
"""The paragraphs of an article, of a length that an extractor takes for one."""


def web_page(*inside, head="", lang="en", title="Council closes old bridge"):
    """A page whose article is BODY with the elements INSIDE it, in the middle."""
    paragraphs = [f"<p>{line}</p>" for line in BODY]
    article = "".join((*paragraphs[:2], *inside, *paragraphs[2:]))
    html = f'<html lang="{lang}"><head><title>{title}</title>{head}</head><body><article><h1>{title}</h1>{article}'
    return f"{html}</article></body></html>".encode()


def read_page(content, url=None, outlets=SHIPPED):
    """All that is read of the page: its articles, and problems."""
    text = page_text(content, "page.html", "page.html", {}, url, outlets)
    return [text] if isinstance(text, Problem) else list(articles_of(text, outlets))


def article(content, url=None, outlets=SHIPPED):
    """The page's first article."""
    return next(one for one in read_page(content, url, outlets) if isinstance(one, Article))


def lines(content):
    """The paragraphs of the page's first article."""
    return article(content).text.split("\n\n")
