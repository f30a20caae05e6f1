"""What search in the browser answers, whatever it is asked."""

import sqlite3
from urllib.parse import quote

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from newsroom import data, get, page


def found(site, words):
    return [(hit["text"], hit["matching"]) for hit in data(site, f"/-/search.json?q={quote(words)}")["hits"]]


def test_versions_of_one_utterance_are_one_hit(site):
    ((text, matching),) = found(site, "bridge")
    assert text in ("the bridge could close", "We will never close the bridge")
    assert matching == 4


def test_words_are_highlighted_and_outlet_and_date_are_told(site):
    assert (
        "<mark>Nobody</mark> asked the <mark>people</mark> who work on it"
        in get(site, "/-/search?q=people+nobody").text
    )
    shown = page(site, "/-/search?q=people+nobody")
    assert (
        "1 utterance for people nobody Tomas Rell Nobody asked the people who work on it Daily Lantern, 5 March 2025"
        in shown
    )


def test_an_altered_version_is_told_to_be_one(site):
    assert "reworded from We will never close the bridge" in page(site, "/-/search?q=20+million")


@pytest.mark.parametrize(
    ("words", "texts"),
    [
        pytest.param("rell", ["Nobody asked the people who work on it"], id="speaker"),
        pytest.param("unwork*", ["unworkable", "completely unworkable"], id="beginning of a word"),
        pytest.param("“people who work”", ["Nobody asked the people who work on it"], id="phrase in curly marks"),
        pytest.param('"work people"', [], id="phrase in another order"),
        pytest.param("weather", [], id="nothing"),
    ],
)
def test_what_is_found(site, words, texts):
    assert {text for text, _ in found(site, words)} <= set(texts)
    assert bool(found(site, words)) == bool(texts)


def test_nothing_found_gives_advice(site):
    shown = page(site, "/-/search?q=weather")
    assert "No quotation has all of these words" in shown
    assert "negotiat finds negotiate" in shown


def test_no_question_gives_help(site):
    assert "Write words that were said, or who said them." in page(site, "/-/search")


@pytest.mark.parametrize(
    "words",
    [
        '"',
        '""',
        "'",
        "*",
        "(",
        "a AND",
        "NEAR(",
        "-",
        "text:x",
        "^",
        "{",
        "\x00",
        "%",
        "\ud7ff",
        "“",
        "x" * 5000,
        "a " * 2000,
    ],
)
def test_odd_questions_are_answered(site, words):
    assert get(site, f"/-/search?q={quote(words)}").status_code == 200


@settings(max_examples=60, deadline=None)
@given(words=st.text(st.characters(exclude_categories=["Cs"]), max_size=60))
def test_any_question_is_answered(site, words):
    answer = get(site, f"/-/search.json?q={quote(words)}")
    assert answer.status_code == 200
    assert answer.json()["problem"] is None


def test_a_question_that_is_no_utf8_is_answered(site):
    assert get(site, "/-/search?q=%ff%fe").status_code == 200


def test_a_search_that_takes_too_long_says_what_helps(site, monkeypatch):
    def interrupted(*_, **__):
        raise sqlite3.OperationalError("interrupted")

    monkeypatch.setattr("quotes.web.pages.search.find", interrupted)
    assert "A rarer word, or one word more, makes it quicker." in page(site, "/-/search?q=bridge")
