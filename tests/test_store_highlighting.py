"""Which words of a text are shown as found, and which stretch of a long text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotes.store.finding.highlighting import found_in
from quotes.store.finding.search import search_terms


def marked(text, words):
    return "".join(f"[{part}]" if found else part for part, found in found_in(text, search_terms(words)))


@pytest.mark.parametrize(
    ("words", "text", "shown"),
    [
        ("ship", "No ship was lost", "No [ship] was lost"),
        ("ship", "Ships, ship's, SHIP and shipping", "[Ships], [ship]'s, [SHIP] and [shipping]"),
        ('"ship"', "ships and a ship", "ships and a [ship]"),
        ("naive", "Bread is naïve art", "Bread is [naïve] art"),
        ("naïve", "naive, nai\u0308ve", "[naive], [nai\u0308ve]"),
        ('"on monday"', "It opens on Monday. Monday, on", "It opens [on Monday]. Monday, on"),
        ('"on mon"*', "It opens on Monday", "It opens [on Monday]"),
        ("don't", "I don’t know, don said", "I [don’t] know, don said"),
        ("a", "a b a", "[a] b [a]"),
        ('"a b" "b a"', "a b a", "[a b][ a]"),
        ("12", "12 million, 120", "[12] million, 120"),
        ("giraffe", "No ship", "No ship"),
        ("кот", "Кот и кот", "[Кот] и [кот]"),
    ],
)
def test_what_was_searched_for_is_marked(words, text, shown):
    assert marked(text, words) == shown


def test_of_a_long_text_the_stretch_with_most_of_the_words_is_shown():
    text = "needle " + "word " * 100 + "one needle, other needle" + " word" * 100
    shown = marked(text, "needle")
    assert shown.count("[needle]") == 2
    assert shown.startswith("…word")
    assert shown.endswith("word…")
    assert len(shown.split()) <= 61


def test_of_a_long_text_without_the_words_the_beginning_is_shown():
    assert marked("first " + "word " * 100, "needle").startswith("first word")


@given(st.text(max_size=80), st.text(max_size=20))
def test_a_short_text_is_shown_whole(text, words):
    assert "".join(part for part, _ in found_in(text, search_terms(words))) == text
