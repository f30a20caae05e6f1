"""One name in several transliterations is one name; two names that only share their words stay two."""

import pytest

from quotes.attribution.identity.merging import merge_names
from quotes.attribution.names import core, surname
from quotes.checking.words.naming import are_one
from quotes.nameforms import are_forms_of_one, compounded, is_called, places, without_articles

P, B = "person", "organisation"

ONE = {
    "God's servant": ("Abdel Karim al-Zubaidi", "Abdulkarim Al-Zubaidi", "Abd al-Karim al-Zubaidi"),
    "his article as it is heard": ("Abderrahim Bensaid", "Abdul Rahim Bensaid"),
    "his name alone": ("Abdul Hamid", "Abdel Hamid"),
    "an article by itself": ("Nadia Al Khouri", "Nadia al-Khouri", "Nadia El Khouri"),
    "an article and a name between": ("Tariq Abu Zaid Al Masri", "Tariq al-Masri"),
    "a hyphen in the given name": ("Jeong Min-seok", "Jeong Minseok", "Jeong Min Seok"),
    "a Chinese family name last": ("Zhao Lihua", "Lihua Zhao", "Li-hua Zhao"),
    "a Vietnamese name turned round": ("Phạm Ngọc Thu", "Ngoc Thu Pham", "Thu Ngoc Pham"),
    "a Hungarian family name first": ("Horváth Dóra", "Dóra Horváth"),
    "a Hungarian one of two": ("Tóth-Varga Emese", "Emese Tóth-Varga"),
    "spellings of Mohammed": ("Mohammed al-Sabri", "Muhammad al-Sabri", "Mohamed al-Sabri"),
}
TWO = {
    "given names that are family names": ("Scott Taylor", "Taylor Scott"),
    "first names both": ("Martin James", "James Martin"),
    "two family names": ("Li Wei", "Wei Li"),
    "a first name that is an article": ("Al Kessler", "Nora Kessler"),
    "two servants of God": ("Abdul Karim al-Zubaidi", "Abdul Rahim al-Zubaidi"),
    "the same family, turned round": ("Zhao Lihua", "Lijun Zhao"),
}


@pytest.mark.parametrize("forms", ONE.values(), ids=ONE.keys())
def test_forms_of_a_name_are_one_speaker(forms):
    assert len(set(merge_names([(name, P, 2) for name in forms]).values())) == 1


@pytest.mark.parametrize("names", TWO.values(), ids=TWO.keys())
def test_other_names_are_several(names):
    assert merge_names([(name, P, 2) for name in names]) == {name: name for name in names}


def test_a_name_turned_round_is_a_persons_even_if_it_was_taken_for_a_bodys():
    printed = [("Dóra Horváth", P, 3), ("Horváth Dóra", B, 1), ("Horváth Motors", B, 1)]
    merged = merge_names(printed)
    assert (merged["Horváth Dóra"], merged["Horváth Motors"]) == ("Dóra Horváth", "Horváth Motors")


@pytest.mark.parametrize(
    ("printed", "compared"),
    [
        pytest.param(("abd", "karim", "zubaidi"), ("abdkarim", "zubaidi"), id="tied to the name behind it"),
        pytest.param(("abd", "al", "karim", "zubaidi"), ("abdkarim", "zubaidi"), id="an article between"),
        pytest.param(("abdulkarim", "zubaidi"), ("abdkarim", "zubaidi"), id="in one word"),
        pytest.param(("abdessalam", "zubaidi"), ("abdsalam", "zubaidi"), id="as it is heard"),
        pytest.param(("omar", "abdel", "karim"), ("omar", "abd", "karim"), id="no surname behind it"),
        pytest.param(("abdi", "farah"), ("abdi", "farah"), id="a first name of its own"),
        pytest.param(("paul", "abdon"), ("paul", "abdon"), id="another name"),
    ],
)
def test_gods_servant_has_one_spelling(printed, compared):
    assert compounded(printed) == compared


@pytest.mark.parametrize(
    ("name", "without"),
    [
        pytest.param(("nadia", "al", "khouri"), ("nadia", "khouri"), id="before the surname"),
        pytest.param(("al", "kessler"), ("al", "kessler"), id="a first name"),
        pytest.param(("carla", "de", "souza"), ("carla", "de", "souza"), id="another particle"),
    ],
)
def test_an_article_is_none_of_the_name(name, without):
    assert without_articles(name) == without


def test_a_surname_has_no_article_and_keeps_other_particles():
    assert [surname(core(name)) for name in ("Nadia Al Khouri", "Carla de Souza")] == ["khouri", "de souza"]


@pytest.mark.parametrize("forms", [ONE["a Vietnamese name turned round"], ONE["a hyphen in the given name"]])
def test_forms_share_a_place(forms):
    one, *others = map(core, forms)
    assert all(places(one) & places(other) for other in others)
    assert all(are_forms_of_one(one, other) and are_forms_of_one(other, one) for other in others)


@pytest.mark.parametrize("forms", ONE.values(), ids=ONE.keys())
def test_a_draft_may_have_another_form_than_the_record(forms):
    if forms != ONE["spellings of Mohammed"]:  # which is another spelling of a first name, as "Bill" is
        assert all(are_one(forms[0], other) for other in forms[1:])


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        pytest.param("Ana Ortega", "Ana Ortega Brandt", True, id="a second surname"),
        pytest.param("Luis Ortega", "Luis Ortega de la Cruz", True, id="with particles"),
        pytest.param("Marta Lucía Ortega", "Marta Lucía Ortega Brandt", True, id="two first names"),
        pytest.param("Ana María", "Ana María Ortega", False, id="first names alone"),
        pytest.param("Ana Ortega", "Ana Ortega-Brandt", False, id="a hyphen"),
        pytest.param("Ana Ortega", "Paula Ortega Brandt", False, id="another first name"),
    ],
)
def test_a_draft_may_leave_out_a_second_surname(one, other, same):
    assert are_one(one, other) is are_one(other, one) is same


@pytest.mark.parametrize("names", TWO.values(), ids=TWO.keys())
def test_a_draft_with_other_names_has_others(names):
    assert not are_one(*names)


@pytest.mark.parametrize(
    ("printed", "key", "expected"),
    [
        pytest.param("Okafor", "jane-okafor", True, id="a surname"),
        pytest.param("Prime Minister Jane", "jane-okafor", True, id="a first name"),
        pytest.param("OKAFOR’S lawyer", "jane-okafor", True, id="a possessive in capitals"),
        pytest.param("Núñez", "ana-nunez", True, id="diacritics"),
        pytest.param("O’Dea", "una-odea", True, id="an apostrophe"),
        pytest.param("the F.B.I.", "federal-bureau-of-investigation", True, id="initials with dots"),
        pytest.param("the Health Ministry", "ministry-of-health", True, id="a body in other words"),
        pytest.param("Okafour", "jane-okafor", True, id="another spelling"),
        pytest.param("the ministry", "ministry-of-health", False, id="a body by its kind"),
        pytest.param("He", "hans-eriksen", False, id="a pronoun of the letters that a name begins with"),
        pytest.param("she", "jane-okafor", False, id="a pronoun"),
        pytest.param("The Liberal leader", "jane-okafor", False, id="a description"),
        pytest.param("the head of it", "house-of-lords", False, id="a small word in common"),
        pytest.param("", "jane-okafor", False, id="nothing"),
        pytest.param(None, "jane-okafor", False, id="no words"),
    ],
)
def test_whether_printed_words_call_somebody_by_name(printed, key, expected):
    assert is_called(printed, key) == expected
