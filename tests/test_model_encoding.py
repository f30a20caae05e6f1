"""The encoder reads the text's own words, each with where it stands, whatever the typography."""

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from toy import tokenizer

from quotes.extraction.model import encoding
from quotes.extraction.model.encoding import case_of, encode

TOKENIZER = tokenizer()
OUTSIDE, OPENS, INSIDE, CLOSES, LEFT_OPEN, NESTED = range(6)
TEXTS = st.text(alphabet="ab S5é\n\r .,-“”\"'‘’«»`\u00a0\u0301\u200b\u0000\ud800😀中", max_size=60) | st.text(
    max_size=40
)


def words(text: str) -> list[str]:
    read = encode(TOKENIZER, text)
    return [text[start:end] for start, end in zip(read.start, read.end, strict=True)]


def places(text: str) -> list[int]:
    read = encode(TOKENIZER, text)
    return read.place[read.first].tolist()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("It rains, she said.", ["It", "rains", ",", "she", "said", "."], id="punctuation stands alone"),
        pytest.param("CAFÉS don’t", ["CAFÉS", "don", "’", "t"], id="as printed, not as read"),
        pytest.param("cafe\u0301 is", ["cafe\u0301", "is"], id="an accent of its own at a word's end"),
        pytest.param("so\u00adcial", ["so\u00adcial"], id="soft hyphen"),
        pytest.param("``It rains''", ["`", "It", "rains", "'"], id="the first of a mark's two characters"),
        pytest.param("a\x00b \ud800 c", ["a\x00b", "c"], id="nulls and surrogates"),
        pytest.param("x" * 150 + " y", ["x" * 150, "y"], id="a very long word"),
        pytest.param("中文", ["中", "文"], id="each ideograph"),
        pytest.param("", [], id="empty"),
        pytest.param(" \n\u200b\t\n ", [], id="nothing but space"),
    ],
)
def test_words_are_the_texts_own(text: str, expected: list[str]):
    assert words(text) == expected


@given(TEXTS)
@example("cafe\u0301\u0301 \u0301x")
@example("\ud800a\n\u200b\nb")
def test_words_are_in_order_and_hold_every_letter(text: str):
    read = encode(TOKENIZER, text)
    spans = list(zip(read.start.tolist(), read.end.tolist(), strict=True))
    assert all(0 <= start < end <= len(text) for start, end in spans)
    assert all(a[1] <= b[0] for a, b in pairwise(spans))
    held = {at for start, end in spans for at in range(start, end)}
    assert all(at in held for at, letter in enumerate(text) if letter.isascii() and letter.isalnum())


@given(TEXTS)
def test_every_piece_has_its_case_and_place(text: str):
    read = encode(TOKENIZER, text)
    assert len(read.ids) == len(read.case) == len(read.place)
    assert len(read.first) == len(read.start) == len(read.end)
    assert np.all(np.diff(read.first) > 0)
    assert read.first[:1].tolist() in ([], [0])


STYLES = ["“It rains,” she said.", '"It rains," she said.', "‘It rains,’ she said.", "'It rains,' she said."]
STYLES += ["«It rains,» she said.", "„It rains,“ she said."]
NESTED_STYLES = ["“She said ‘it rains’ twice.”", "\"She said 'it rains' twice.\"", "‘She said “it rains” twice.’"]


@pytest.mark.parametrize("text", STYLES)
def test_one_level_of_marks_looks_the_same_in_all_styles(text: str):
    one, other = encode(TOKENIZER, text), encode(TOKENIZER, STYLES[0])
    for field in ("ids", "case", "place", "first", "start", "end", "breaks"):
        assert getattr(one, field).tolist() == getattr(other, field).tolist(), field


@pytest.mark.parametrize("text", NESTED_STYLES)
def test_two_levels_of_marks_look_the_same_in_all_styles(text: str):
    one, other = encode(TOKENIZER, text), encode(TOKENIZER, NESTED_STYLES[0])
    assert (one.ids.tolist(), one.place.tolist()) == (other.ids.tolist(), other.place.tolist())


def test_typewriter_marks_look_like_others():
    one, other = encode(TOKENIZER, "``It rains,'' she said."), encode(TOKENIZER, '"It rains," she said.')
    assert (one.ids.tolist(), one.place.tolist()) == (other.ids.tolist(), other.place.tolist())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("It rains.", [OUTSIDE, OUTSIDE, OUTSIDE], id="outside"),
        pytest.param("“It rains” is", [OPENS, INSIDE, INSIDE, CLOSES, OUTSIDE], id="a region"),
        pytest.param("she said “it rains", [OUTSIDE, OUTSIDE, OPENS, LEFT_OPEN, LEFT_OPEN], id="left open"),
        pytest.param(
            "“She said ‘it rains’ is”",
            [OPENS, INSIDE, INSIDE, NESTED, NESTED, NESTED, NESTED, INSIDE, CLOSES],
            id="nested",
        ),
        pytest.param("“She said ‘it", [OPENS, LEFT_OPEN, LEFT_OPEN, LEFT_OPEN, LEFT_OPEN], id="a stray mark within"),
    ],
)
def test_each_word_has_its_place(text: str, expected: list[int]):
    assert places(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("It rains.\n\nShe said.", [3], id="a blank line"),
        pytest.param("It rains.\nShe said.\nIt pours.", [3, 6], id="line by line"),
        pytest.param("It rains, said Dr.\nLind.", [], id="a soft break"),
        pytest.param("\n\nIt rains.\n\n", [], id="blank lines around"),
        pytest.param("It rains.\n\u200b\n\u200b\nShe said.", [3], id="paragraphs of nothing"),
    ],
)
def test_paragraphs_end_with_a_piece_of_their_own(text: str, expected: list[int]):
    read = encode(TOKENIZER, text)
    assert read.breaks.tolist() == expected
    mark = TOKENIZER.token_to_id("[unused1]")
    assert [at for at, piece in enumerate(read.ids) if piece == mark] == [read.first[word] - 1 for word in expected]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("It rains, “she said”. " * 20, id="one paragraph"),
        pytest.param("It rains.\n\n“It pours,” she said.\n\n" * 10, id="short paragraphs"),
    ],
)
def test_long_paragraphs_are_read_in_stretches_as_if_in_one(text: str, monkeypatch: pytest.MonkeyPatch):
    whole = encode(TOKENIZER, text)
    monkeypatch.setattr(encoding, "_LONGEST_STRETCH", 50)
    parted = encode(TOKENIZER, text)
    assert all(np.array_equal(getattr(whole, field), getattr(parted, field)) for field in whole.__slots__)


def test_a_paragraph_of_50_000_characters_has_all_its_words():
    assert words("The bridge is safe. " * 2_500) == ["The", "bridge", "is", "safe", "."] * 2_500


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("rain", 0),
        ("Rain", 1),
        ("RAIN", 2),
        ("I", 3),
        ("McRain", 4),
        ("4th", 5),
        ("“", 6),
        ("中", 7),
    ],
)
def test_case(word: str, expected: int):
    assert case_of(word) == expected
