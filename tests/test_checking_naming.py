"""Whose name a draft gives: titles, short forms and first names aside; one surname alone makes nobody another."""

import pytest

from quotes.checking.words.naming import are_one, bare, may_be_misspelt, may_be_one, without_title


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("Brandt", "Ana Brandt", id="surname"),
        pytest.param("Dr. Brandt", "Ana Brandt", id="title"),
        pytest.param("Transport Minister Brandt", "Ana Brandt", id="office"),
        pytest.param("the union leader Tomas Rell", "Tomas Rell", id="description"),
        pytest.param("Bo Mork Jr.", "Mork", id="generation"),
    ],
)
def test_two_names_are_one(one, other):
    assert are_one(one, other)


@pytest.mark.parametrize(
    ("one", "other", "may"),
    [
        pytest.param("Bill Mork", "William Mork", True, id="short form"),
        pytest.param("J. Mork", "Jonas Mork", True, id="initial"),
        pytest.param("Sergei Mork", "Sergey Mork", True, id="another transliteration"),
        pytest.param("Jacob Mork", "Jonas Mork", False, id="another first name with the same initial"),
        pytest.param("Ida Brandt", "Ana Brandt", False, id="another first name"),
        pytest.param("Ana Moss", "Ana Brandt", False, id="another surname"),
    ],
)
def test_a_surname_and_a_first_name_that_agrees_may_be_one(one, other, may):
    assert not are_one(one, other)
    assert may_be_one(one, other) is may


@pytest.mark.parametrize(
    ("one", "other", "may"),
    [
        pytest.param("Beatrice Mork", "Beatriz Mork", True, id="first name"),
        pytest.param("Ana Brandtt-Moss", "Ana Brandt-Moss", True, id="surname"),
        pytest.param("Dvorzak", "Marek Dvorak", True, id="surname alone"),
        pytest.param("Ida Dvorzak", "Marek Dvorak", False, id="surname, and another first name"),
        pytest.param("Ida Vashchenko", "Ida Vaschchenco", True, id="two letters of a long surname"),
        pytest.param("Ana Vashchenko", "Ida Vaschchenco", False, id="two letters, and another first name"),
        pytest.param("Vashchenko", "Ida Vaschchenco", False, id="two letters of a surname alone"),
        pytest.param("Una Keenan", "Una Kinane", True, id="other vowels"),
        pytest.param("Keenan", "Una Kinane", False, id="other vowels of a surname alone"),
        pytest.param("Una Keenan", "Una Colman", False, id="another consonant"),
        pytest.param("Una Lowe", "Una Law", False, id="other vowels of a short surname"),
        pytest.param("Ana Most", "Ana Moss", False, id="a letter of a short surname"),
        pytest.param("Ida Brandt", "Ana Brandt", False, id="another first name"),
        pytest.param("Ana Moss", "Ana Voss", False, id="another short surname"),
    ],
)
def test_a_name_may_be_a_slip_for_another(one, other, may):
    assert may_be_misspelt(one, other) is may


def test_a_name_is_bare_of_what_is_no_part_of_it():
    assert bare("the Transport Minister Ana Brandt’s") == ("ana", "brandt")
    assert without_title("Mayor Ana Brandt") == "Ana Brandt"
