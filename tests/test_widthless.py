"""What has no width within a word parts no word: not in what is read, and not where words are compared."""

from __future__ import annotations

import json

import pytest

from quotes.comparing import relation
from quotes.reading import read_articles

LINE = "The may{}or said the repairs would begin in June."
WIDTHLESS = [
    pytest.param("\u00ad", id="soft hyphen"),
    pytest.param("\u200b", id="where a line may break"),
    pytest.param("\u2060", id="where it may not"),
]


@pytest.mark.parametrize("within", WIDTHLESS)
def test_an_article_has_whole_words(tmp_path, within):
    text = LINE.format(within)
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    (tmp_path / "b.jsonl").write_text(json.dumps({"text": text}), encoding="utf-8")
    found = read_articles([str(tmp_path / "a.txt"), str(tmp_path / "b.jsonl")])
    assert [article.text for article in found] == [LINE.format("")] * 2


def test_a_text_with_its_quotations_is_read_as_it_is(tmp_path):
    text = LINE.format("\u00ad")
    record = {"text": text, "attributions": [{"content": [[15, len(text)]], "cue": [[10, 14]], "source": [[0, 9]]}]}
    (tmp_path / "a.jsonl").write_text(json.dumps(record), encoding="utf-8")
    (article,) = read_articles([str(tmp_path / "a.jsonl")], given=True)
    assert article.text == text


@pytest.mark.parametrize("within", WIDTHLESS)
def test_words_are_compared_as_they_are_seen(within):
    assert relation(LINE.format(within), LINE.format("")) in ("verbatim", "re-punctuated")
