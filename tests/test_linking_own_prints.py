"""What is flagged between two quotations of one article: what alters the words, not what sums them up."""

import pytest

from quotes.linking.statements.statements import prepare
from quotes.linking.utterances.own_prints import not_summed_up
from quotes.records import Kind, Span
from quotes.versions import Flag, Version

WHOLE = "We may close the ferry line in spring, and we have not asked the islanders because time is short"
LOST = Flag("negation", "not", "")


def said(key: str, text: str, kind: Kind, article: str) -> Version:
    return Version(key, article, kind, text, (Span(0, len(text)),), "ada-okafor", published="2031-03-04")


@pytest.mark.parametrize(
    ("text", "article", "is_flagged"),
    [
        pytest.param("she explained her silence towards people on the coast", "one", False, id="summed up"),
        pytest.param("she had asked the islanders because time is short", "one", True, id="the same words, altered"),
        pytest.param("she explained her silence towards people on the coast", "other", True, id="in another article"),
    ],
)
def test_an_article_that_sums_up_what_it_quotes_alters_nothing(text, article, is_flagged):
    reference, summary = prepare([said("a", WHOLE, "direct", "one"), said("b", text, "indirect", article)])
    assert not_summed_up([LOST], summary, reference) == ((LOST,) if is_flagged else ())
