"""What is told of two quotations of one article: a flag where words are altered, not summed up; no day in common, which
is their article's."""

from dataclasses import replace

import pytest

from quotes.linking.judging.decision import judge
from quotes.linking.statements.statements import prepare
from quotes.linking.statements.weights import StatementWeights, count_stems
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


@pytest.mark.parametrize(("article", "is_told"), [("one", False), ("other", True)], ids=["one article", "two articles"])
def test_the_same_day_in_one_article_is_no_evidence(article, is_told):
    day = "Okafor told the council on Monday."
    prints = [
        replace(said("a", WHOLE, "direct", "one"), context=f"“{WHOLE},” {day}"),
        replace(said("b", WHOLE[:46], "indirect", article), context=f"{WHOLE[:46]}, {day}"),
    ]
    statements = prepare(prints)
    where = "one text" if article == "one" else "apart"
    judgement = judge(*statements, StatementWeights(count_stems(statements), 2), where)
    assert judgement.evidence.endswith("both articles name the same time") is is_told
