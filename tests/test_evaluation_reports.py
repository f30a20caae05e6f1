"""News of our own writing is read as quotations in articles, and the file of it is whole."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

from quotes.evaluation.reports import joined_pairs, read_reports
from quotes.records import Span

FILE = Path(__file__).parent / "data" / "reports.jsonl"


def line(utterance: str, claim: str, passage: str, title: str) -> str:
    row = {"event": "A01", "utterance": utterance, "claim": claim, "speaker": "Jane Roe", "published": "2016-03-04"}
    return json.dumps(row | {"title": title, "passage": passage}, ensure_ascii=False)


LINES = [
    line("u1", "c1", "⟦“We are done with the harbour board,⟧” Roe said, ⟦“until it pays.”⟧", "Talks fail"),
    line("u2", "c2", "She blamed ⟦the weather⟧.", "Talks fail"),
    line("u1", "c1", "⟦“We are done with the harbour board,”⟧ said Roe.", "Walkout"),
    line("u3", "c1", "Earlier Roe had called for ⟦an end to talks⟧.", "A history of talks"),
]


def test_reports_under_one_title_are_one_article():
    reports, articles = read_reports(LINES)
    assert [article.text.count("\n\n") for article in articles] == [2, 1, 1]
    done, weather, *_ = (report.version for report in reports)
    assert (done.text, done.kind) == ("“We are done with the harbour board, “until it pays.”", "direct")
    assert done.content == (Span(0, 36), Span(48, 64))
    assert (weather.text, weather.kind, weather.context) == ("the weather", "indirect", "She blamed the weather.")
    for report, article in zip(reports, [articles[0], articles[0], *articles[1:]], strict=True):
        assert " ".join(article.text[start:end] for start, end in report.version.content) == report.version.text


def test_pairs_in_two_articles_are_judged():
    assert sorted(joined_pairs(*read_reports(LINES))) == [
        ("different", False),
        ("different", False),
        ("reworded", True),
        ("same-gist", False),
        ("same-gist", False),
    ]


def test_the_file_is_whole():
    claims: dict[tuple[str, str], str] = {}
    for line in FILE.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        assert row["passage"].count("⟦") == row["passage"].count("⟧") > 0, row
        date.fromisoformat(row["published"])
        assert claims.setdefault((row["event"], row["utterance"]), row["claim"]) == row["claim"], row
    assert len({event for event, _ in claims}) == 200
