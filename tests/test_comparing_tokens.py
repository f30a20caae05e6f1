"""Words keep what was printed and know what to compare."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotes.comparing import flags, relation, words
from quotes.comparing.language.matter import stem
from quotes.comparing.language.tokens import normal
from quotes.linking.statements.texts import text_of
from quotes.versions import Flag, StoredArticle

TEXTS = st.text() | st.text(alphabet="ab  \n‘’“”'\"-—…,.[]5%n't", max_size=60)


@given(TEXTS)
def test_what_is_printed_joins_to_the_text(text):
    assert "".join(word.printed for word in words(text)) == text


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("“Win-win,” he said", ["“Win-", "win,” ", "he ", "said"]),
        ("sure—“it’s", ["sure—", "“it’s"]),
        ("Delair – a maker", ["Delair – ", "a ", "maker"]),
        ("the [Ukrainian] side", ["the ", "[Ukrainian] ", "side"]),
        ("… ", ["… "]),
        ("It was -5, not 5-7 or mid-20", ["It ", "was ", "-5, ", "not ", "5-", "7 ", "or ", "mid-", "20"]),
        ("A$5 or - 5", ["A$5 ", "or - ", "5"]),
        ("In 2024 1/3 of 52 7/7", ["In ", "2024 ", "1/", "3 ", "of ", "52 ", "7/", "7"]),
        ("They chant‘no more’", ["They ", "chant", "‘no ", "more’"]),
        ("I do‘not’ 日本‘語’", ["I ", "do", "‘not’ ", "日本", "‘語’"]),
        ("a 5 ½-mile or 6 1/4 run", ["a ", "5 ½-", "mile ", "or ", "6 1/4 ", "run"]),
        ("on 5 1/2/2024, 24/7", ["on ", "5 ", "1/", "2/", "2024, ", "24/", "7"]),
        ("", []),
    ],
)
def test_marks_stay_with_their_word(text, printed):
    assert [word.printed for word in words(text)] == printed


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Don’t", "don't"),
        ("Trump‘s", "Trump's"),
        ("don`t", "don't"),
        ("don´t", "don't"),
        ("3 ½", "3½"),
        ("3-1/2", "3½"),
        ("26 3/4", "26¾"),
        ("5 1/2in", "5½in"),
        ("−2½", "-2½"),
        ("Sébastien", "Sebastien"),
        ("defence", "Defense"),
        ("neighbouring", "neighboring"),
        ("organised", "organized"),
        ("twelve", "12"),
        ("twenty-five", "25"),
        ("2,300", "2300"),
        ("U.S.", "US"),
        ("%", "per cent"),
        ("％", "%"),
        ("10,000,000", "10000000"),
        ("2,50,000", "250000"),
        ("1,5", "1.5"),
        ("0,125", "0.125"),
        ("1.500,25", "1500.25"),
        ("−0.3", "-0.3"),
        ("US$5m", "$5m"),
    ],
)
def test_one_word_in_two_spellings_is_one(one, other):
    assert normal(one) == normal(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("$5", "£5"),
        ("won’t", "want"),
        ("form", "from"),
        ("40", "14"),
        ("1,5", "15"),
        ("-5", "5"),
        ("A$5", "$5"),
        ("1,2,3", "123"),
    ],
)
def test_two_words_are_two(one, other):
    assert normal(one) != normal(other)


@given(TEXTS)
def test_normal_is_normal_already(text):
    for word in words(text):
        assert normal(word.normal) == word.normal or not word.normal


@pytest.mark.parametrize(
    ("forms", "expected"),
    [
        ("take takes took taken taking", 1),
        ("produce producing produced producer production", 1),
        ("negotiate negotiations negotiators", 1),
        ("facility facilities", 1),
        ("destroy destroyed destruction", 1),
        ("minister minority mineral", 3),
        ("discuss discusses discussed discussing", 1),
        ("pass passes passed passing", 1),
    ],
)
def test_forms_of_one_word_have_one_stem(forms, expected):
    assert len({stem(form) for form in forms.split()}) == expected


@pytest.mark.parametrize(
    "text",
    [
        "José Peña’s café",
        "O’Dónovan’s 12ème fête",
        "Đặng Thị’s Phở",
        "É.U. или Андрей",
        "the naïve coöperative",
    ],
)
def test_accents_that_stand_behind_their_letters_part_no_word(text):
    apart = unicodedata.normalize("NFD", text)
    assert apart != text
    assert [word.normal for word in words(apart)] == [word.normal for word in words(text)]
    assert [unicodedata.normalize("NFC", word.printed) for word in words(apart)] == [
        word.printed for word in words(text)
    ]


def test_how_accents_are_written_is_no_difference():
    one = "Zoë Müller met André at the café by the Königsallee"
    apart = unicodedata.normalize("NFD", one)
    assert relation(one, apart) == "verbatim"
    other = flags(one, apart.replace("Zoe\u0308 Mu\u0308ller", "Sze\u0301p Go\u0301mez"))
    assert other == (Flag("name", "Zoë Müller", "Sze\u0301p Go\u0301mez"),)
    assert text_of(StoredArticle("a", one)).runs.keys() == text_of(StoredArticle("b", apart)).runs.keys()
