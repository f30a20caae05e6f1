"""Whether a stored wording holds a draft's words, whatever the marks, and what its ellipses pass over."""

from time import process_time

import pytest

from quotes.checking.beside.holding import held
from quotes.checking.words.wordings import compounds, plain_words

STORED = "We will never close the bridge, and we'll spend about twenty million – “every penny” – on it [the bridge]."


@pytest.mark.parametrize(
    "quoted",
    [
        pytest.param(STORED, id="all of it"),
        pytest.param("we will never close the bridge,", id="case and a trailing comma"),
        pytest.param("we’ll spend about 20 million -- 'every penny' -- on it", id="marks, dashes, figures"),
        pytest.param("We will … spend about twenty million", id="an ellipsis"),
        pytest.param("We will ... spend about twenty million", id="three dots"),
        pytest.param("We will [...] spend about twenty million", id="an ellipsis in brackets"),
        pytest.param("[The town] will never close the bridge", id="a bracket for a word"),
        pytest.param("[W]e will never close the bridge", id="a bracket for a letter"),
        pytest.param("… every penny …", id="ellipses at the ends"),
        pytest.param("every penny on it.", id="the print's bracket left out"),
        pytest.param("bridge", id="one word"),
    ],
)
def test_these_words_are_held(quoted):
    assert held(quoted, plain_words(STORED)) is not None


@pytest.mark.parametrize(
    ("quoted", "stored"),
    [
        ("it cost £4.2m", "It cost 4.2 million pounds"),
        ("it cost 5 dollars", "It cost $5"),
        ("million dollars", "Million dollars lost"),
    ],
)
def test_sums_of_money_are_held_however_they_are_written(quoted, stored):
    assert held(quoted, plain_words(stored)) is not None


@pytest.mark.parametrize(
    ("quoted", "stored"),
    [
        pytest.param("a rise in email fraud", "We saw a rise in e-mail fraud", id="a hyphen less"),
        pytest.param("a rise in e-mail fraud", "We saw a rise in email fraud", id="a hyphen more"),
        pytest.param("it isn’t ready", "and it is not ready", id="contracted"),
        pytest.param("it is not ready", "and it isn’t ready", id="in full"),
        pytest.param("it’s late", "I know it is late", id="contracted, is"),
        pytest.param("he'd gone", "I know he had gone", id="contracted, had"),
        pytest.param("safe for lor\u00adries", "safe for lorries", id="a soft hyphen"),
        pytest.param("safe for lor-\nries", "safe for lorries", id="a line's end"),
    ],
)
def test_hyphens_and_contractions_do_not_count(quoted, stored):
    assert held(quoted, plain_words(stored), compounds(quoted, stored)) is not None


@pytest.mark.parametrize(
    ("quoted", "stored"),
    [
        pytest.param("it may be", "maybe it is", id="two words of another sense"),
        pytest.param("it has failed", "it is failed", id="has and is"),
        pytest.param("it isn’t ready", "it is ready", id="a not less"),
    ],
)
def test_other_words_do(quoted, stored):
    assert held(quoted, plain_words(stored), compounds(quoted, stored)) is None


@pytest.mark.parametrize(
    "quoted",
    [
        pytest.param("We will close the bridge", id="a word left out"),
        pytest.param("We would never close the bridge", id="another word"),
        pytest.param("we'll spend … We will never", id="pieces in another order"),
        pytest.param("will never [close] on it", id="a bracket for half the text"),
        pytest.param("about 30 million", id="another figure"),
        pytest.param("…", id="no words"),
    ],
)
def test_these_words_are_not(quoted):
    assert held(quoted, plain_words(STORED)) is None


@pytest.mark.parametrize(
    ("quoted", "denial"),
    [
        pytest.param("We will … close the bridge", "never", id="never"),
        pytest.param("We will never … spend about twenty million", "", id="kept"),
        pytest.param("We will never close the bridge", "", id="no ellipsis"),
    ],
)
def test_a_denial_that_an_ellipsis_swallows_is_shown(quoted, denial):
    found = held(quoted, plain_words(STORED))
    assert found is not None
    assert found.denial() == denial


@pytest.mark.parametrize(
    "quoted",
    [
        pytest.param("the … " * 6 + "zebra", id="few ellipses, one word missing"),
        pytest.param("the … " * 5000, id="more pieces than words"),
        pytest.param("[one] the " * 500, id="hundreds of brackets"),
    ],
)
def test_hostile_ellipses_take_no_time(quoted):
    stored = plain_words("the man of the house " * 60)
    began = process_time()
    assert held(quoted, stored) is None
    assert process_time() - began < 2
