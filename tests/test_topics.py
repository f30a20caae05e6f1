"""Key terms: what an article is about, readable and comparable over articles."""

import pytest

from quotes.parsing.topics import READ, key_terms

HARBOUR = """Port Authority Plans Second Container Terminal in Norvik
The Port Authority of Norvik plans a second container terminal, its director Greta Holm said on Monday. The container
terminal would double the port's capacity. Fishing crews fear for their fishing grounds, and Mrs. Holm promised talks
with the fishing crews. The container terminals of Norvik handle most of the country's exports. Exports have doubled
in ten years, and the harbour is full, Holm told reporters. "We need the terminal," she said of the exports."""


@pytest.fixture(scope="module")
def terms(nlp):
    return key_terms(nlp(HARBOUR.replace("\n", " ")))


def test_terms_name_what_the_article_is_about(terms):
    assert {"container terminal", "Norvik", "fishing crew"} <= set(terms)


def test_common_nouns_are_in_their_dictionary_form_and_names_as_printed(terms):
    assert not {"container terminals", "fishing crews", "norvik"} & set(terms)


def test_no_pronoun_no_date_no_title_before_a_name(terms):
    words = {word for term in terms for word in term.split()}
    assert not {"she", "we", "its", "Monday", "Mrs.", "ten"} & words


def test_none_contains_another_whatever_the_case(terms):
    folded = [f" {term} ".casefold() for term in terms]
    assert not [(a, b) for a in folded for b in folded if a is not b and a in b]


def test_count_bounds_the_terms(nlp):
    assert len(key_terms(nlp(HARBOUR), count=3)) == 3


def test_only_the_opening_of_a_long_text_is_looked_at(nlp):
    doc = nlp(HARBOUR.replace("\n", " ") + " Nothing happened." * READ + " A giraffe met the giraffe keeper." * 3)
    assert not [term for term in key_terms(doc) if "giraffe" in term]


@pytest.mark.parametrize("text", ["", "Yes.", "\n\n", "1 2 3", "He said so.", "“”", "🙂 🙂"])
def test_a_text_that_says_nothing_has_no_terms(nlp, text):
    assert key_terms(nlp(text)) == ()


def test_same_text_same_terms(nlp, terms):
    assert key_terms(nlp(HARBOUR.replace("\n", " "))) == terms
