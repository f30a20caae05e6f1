"""Gold is read whole or refused with the place; cue and source that were taken for each other change places."""

import json
from pathlib import Path

import pytest

from quotes.errors import QuotesError
from quotes.evaluation.gold import whole_gold
from quotes.records import Article, Quote, Span
from quotes.training.gold import repaired

TEXT = "“It rains,” Hester said."
CONTENT, SOURCE, CUE = (Span(1, 9),), (Span(12, 18),), (Span(19, 23),)


def written(path: Path, *lines: object) -> Path:
    path.write_text("\n".join(line if isinstance(line, str) else json.dumps(line) for line in lines))
    return path


def record(**changed: object) -> dict[str, object]:
    attribution = {"content": [[1, 9]], "cue": [[19, 23]], "source": [[12, 18]]}
    return {"id": "a", "text": TEXT, "attributions": [attribution], **changed}


def test_gold_is_read(tmp_path: Path):
    (article,) = whole_gold(written(tmp_path / "gold.jsonl", record()))
    assert article.text == TEXT
    (quote,) = article.given
    assert (quote.content, quote.cue, quote.source) == (CONTENT, CUE, SOURCE)


def test_lines_without_attributions_are_left_out(tmp_path: Path):
    path = written(tmp_path / "gold.jsonl", {"id": "b", "text": "It rains."}, record())
    assert [article.text for article in whole_gold(path)] == [TEXT]


@pytest.mark.parametrize(
    ("lines", "message"),
    [
        pytest.param([], r"gold\.jsonl: is empty; write one JSON object a line", id="empty"),
        pytest.param([{"id": "b", "text": "It rains."}], "holds no article with attributions", id="no attributions"),
        pytest.param([record(), "{"], r"gold\.jsonl, line 2: ", id="not JSON"),
    ],
)
def test_gold_that_is_none(tmp_path: Path, lines: list[object], message: str):
    with pytest.raises(QuotesError, match=message):
        whole_gold(written(tmp_path / "gold.jsonl", *lines))


def test_a_missing_file(tmp_path: Path):
    with pytest.raises(QuotesError, match=r"nowhere\.jsonl"):
        whole_gold(tmp_path / "nowhere.jsonl")


def articles(right: int, *others: Quote) -> list[Article]:
    quotes = [Quote("direct", CONTENT, CUE, SOURCE) for _ in range(right)]
    return [Article(str(number), TEXT, given=(quote,)) for number, quote in enumerate([*quotes, *others])]


def roles(found: list[Article]) -> list[tuple[str, str]]:
    return [tuple(TEXT[slice(*span)] for (span,) in (q.cue, q.source)) for a in found for q in a.given]


def test_cue_and_source_change_places_where_one_was_taken_for_the_other():
    swapped = Quote("direct", CONTENT, SOURCE, CUE)
    assert roles(repaired(articles(20, swapped))) == [("said", "Hester")] * 21


def test_few_cases_prove_nothing():
    swapped = Quote("direct", CONTENT, SOURCE, CUE)
    assert roles(repaired(articles(5, swapped)))[-1] == ("Hester", "said")


@pytest.mark.parametrize(
    "quote",
    [
        pytest.param(Quote("direct", CONTENT, CUE), id="no source"),
        pytest.param(Quote("direct", CONTENT, (), SOURCE), id="no cue"),
        pytest.param(Quote("direct", CONTENT), id="neither"),
    ],
)
def test_what_has_not_both_stays(quote: Quote):
    assert repaired(articles(20, quote))[-1].given == (quote,)


def test_articles_without_attributions_stay():
    assert repaired([Article("a", TEXT, given=())]) == [Article("a", TEXT, given=())]
