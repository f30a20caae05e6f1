"""An article that was rewritten from a report which several carry is listed with the report, not with its copy."""

import newsroom
import pytest
from newsroom import article, data, page

from quotes.records import Analysis, Span
from quotes.store import article_key
from quotes.versions import Descent, Reprint, ReprintGroup
from quotes.web.serving import build

WIRE, COPY, REWRITE = (
    article(name.casefold(), name, None, f"The weir at {name}", "The weir held. The meadows did not.")
    for name in ("Wire", "Star", "Post")
)
PASSAGES = ((Span(0, 14), Span(0, 14)),)


def linked(ties):
    """As it is linked: the copy of the wire, and the rewrite of the copy, from which the ties are no less likely."""
    wire, copy, rewrite = map(article_key, (WIRE, COPY, REWRITE))
    reprints = (
        Reprint(copy, wire, "verbatim", 1.0, "all of its text", PASSAGES, is_guess=True),
        *(
            Reprint(rewrite, each, "rewrite", 0.1, "16 of 16 sentences", PASSAGES, is_guess=True)
            for each in (wire, copy)
        ),
    )
    group = ReprintGroup(
        "weir",
        (Descent(wire, None, "first"), Descent(copy, wire, "all"), Descent(rewrite, copy, "text", ties, is_guess=True)),
    )
    return newsroom._Links((), reprints, (group,))


@pytest.mark.parametrize(
    ("ties", "original"),
    [
        pytest.param((article_key(WIRE),), "Wire", id="the wire is as likely"),
        pytest.param((), "Star", id="the copy has more of it"),
    ],
)
def test_a_rewrite_is_listed_with_the_original(tmp_path, ties, original):
    newsroom._write(
        tmp_path / "weir.db", [Analysis(each, ()) for each in (WIRE, COPY, REWRITE)], lambda db: linked(ties)
    )
    site = build(tmp_path / "weir.db")
    rows = data(site, "/quotes/articles_that_copy.json?_shape=array")
    assert {(row["copied_by"], row["copied_from"]) for row in rows} == {("Star", "Wire"), ("Post", original)}
    assert "perhaps rewritten in other words" in page(site, "/quotes/articles_that_copy")
    taken = page(site, "/-/outlet/post")
    assert f"{original}" in taken
