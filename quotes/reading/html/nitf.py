"""News in NITF, the agencies' own mark-up, becomes the HTML that a page of it would be."""

from __future__ import annotations

from lxml.html import HtmlElement

_TAGS = {"hl1": "h1", "hl2": "h2", "body.head": "header", "body.content": "article", "body.end": "footer",
         "block": "section",
         "byline": "p", "dateline": "p", "distributor": "p", "hedline": "div", "media": "figure"}  # fmt: skip
_DATES = (("date.issue", "norm"), ("story.date", "norm"), ("pubdata", "date.publication"))


def as_html(tree: HtmlElement) -> HtmlElement:
    """TREE itself, its elements of NITF, if it is such a document, as those of HTML, and its facts as meta elements."""
    if tree.find(".//nitf") is None and tree.find(".//body.content") is None:
        return tree
    head = tree.find("head")
    for tag, attribute in _DATES:
        for element in tree.iter(tag):
            _tell(head, "date", element.get(attribute))
            _tell(head, "publisher", element.get("name"))
    for element in tree.iter(*_TAGS):
        if element.tag == "byline":
            element.set("class", "byline")
        element.tag = _TAGS[element.tag]
    return tree


def _tell(head: HtmlElement | None, name: str, content: str | None) -> None:
    if head is not None and content:
        head.append(head.makeelement("meta", {"name": name, "content": content}))
