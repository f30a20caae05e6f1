"""What of a quotation tells it from others: figures and days are measured apart, everyday words are nobody's own."""

import pytest

from quotes.checking.words.figures import figures
from quotes.checking.words.telling import has_names, matter, own_words
from quotes.checking.words.wordings import plain_words


@pytest.mark.parametrize(
    ("words", "stems"),
    [
        pytest.param("37 pupils left in May", {"pupil", "leav"}, id="figures and months are none"),
        pytest.param("two thirds of the barley", {"barley"}, id="nor are parts"),
        pytest.param("about 37", {"37"}, id="but where there is nothing else"),
    ],
)
def test_matter_is_what_it_is_about(words, stems):
    assert matter(plain_words(words)) == stems


@pytest.mark.parametrize(
    ("words", "count"),
    [
        pytest.param("a quiet scandal", 2, id="two"),
        pytest.param("completely unworkable", 1, id="an intensifier is none"),
        pytest.param("we can't go on like this", 0, id="everyday words are none"),
        pytest.param("nobody listened", 1, id="nobody is none"),
    ],
)
def test_own_words_are_those_that_not_everybody_says(words, count):
    assert len(own_words(plain_words(words))) == count


def test_figures_are_the_same_however_the_money_is_written():
    assert list(figures("£4.2m in 7 years")) == list(figures("4.2 million pounds in 7 years")) == ["4.2", "7"]


@pytest.mark.parametrize(
    ("words", "has"), [("the Green Pact", True), ("A quiet scandal", False), ("If it rains in May I'm lost", False)]
)
def test_a_capital_tells_a_name(words, has):
    assert has_names(words) is has


def test_the_number_of_a_name_is_no_figure():
    assert figures("they recalled 900 Aquis 400 pumps") == {"900": "900"}
