"""The words in and around names, and where each of them counts."""

import pytest

from quotes import nameparts


@pytest.mark.parametrize(
    ("word", "meaning"),
    [
        pytest.param("gov", "governor", id="abbreviated"),
        pytest.param("mr", "", id="courtesy"),
        pytest.param("secretary of state", "secretary of state", id="several words"),
    ],
)
def test_a_title_has_a_meaning(word, meaning):
    assert nameparts.titles()[word] == meaning


@pytest.mark.parametrize(
    ("words", "inside", "outside"),
    [
        pytest.param("words_before_names", "acting", "ann", id="words before names"),
        pytest.param("abbreviated_titles", "sen", "senator", id="abbreviated titles"),
        pytest.param("forms_of_address", "dr", "judge", id="forms of address, not offices"),
        pytest.param("honours", "qc", "jr", id="honours"),
        pytest.param("generations", "jr", "junior", id="generations"),
        pytest.param("particles", "van", "ten", id="particles that are no words of English"),
        pytest.param("particles_in_names", "ten", "of", id="all particles"),
        pytest.param("particles_of_surnames", "de", "van", id="particles that are no first names"),
        pytest.param("particles_alone", "de", "la", id="particles that open a name in running text"),
    ],
)
def test_a_word_counts_where_it_can_be_nothing_else(words, inside, outside):
    found = getattr(nameparts, words)()
    assert (inside in found, outside in found) == (True, False)


def test_generations_in_full_are_asked_for():
    assert {"jr", "junior"} <= nameparts.generations(in_full=True)
