"""Windows hold every word once, in order, and end where the text does: at a paragraph, else a sentence."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from toy import tokenizer

from quotes.extraction.model.encoding import encode
from quotes.extraction.model.windows import framed, windows

TOKENIZER = tokenizer()
LONGEST_WORD = 8  # letters: pieces of the toy


def printed(text: str, limit: int) -> list[str]:
    read = encode(TOKENIZER, text)
    return [text[read.start[w.first] : read.end[w.last - 1]] for w in windows(read, text, limit)]


@given(
    st.lists(
        st.text("xyz.", min_size=1, max_size=LONGEST_WORD) | st.sampled_from(["it", "rains.", "\n\n"]), max_size=60
    ),
    st.integers(LONGEST_WORD + 1, 40),
)
def test_every_word_is_in_one_window(parts: list[str], limit: int):
    text = " ".join(parts)
    read = encode(TOKENIZER, text)
    found = list(windows(read, text, limit))
    assert [at for window in found for at in range(window.first, window.last)] == list(range(len(read.first)))
    assert [at for window in found for at in range(window.start, window.end)] == list(range(len(read.ids)))
    assert all(window.end - window.start <= limit for window in found)
    assert all(read.first[window.first] == window.start for window in found)
    assert all(one.last == other.first for one, other in pairwise(found))


@pytest.mark.parametrize(
    ("text", "limit", "expected"),
    [
        pytest.param("It rains. It pours.", 20, ["It rains. It pours."], id="all at once"),
        pytest.param(
            "It rains. It pours.\n\nShe said it.", 9, ["It rains. It pours.", "She said it."], id="at a paragraph"
        ),
        pytest.param(
            "It rains. It pours. She said it.", 8, ["It rains. It pours.", "She said it."], id="at a sentence"
        ),
        pytest.param(
            "It rains:\n\nIt pours and it is the bridge that is safe",
            20,
            ["It rains:\n\nIt pours and it is the bridge that is safe"],
            id="just full",
        ),
        pytest.param("It rains\n\nIt rains, she said.", 20, ["It rains", "It rains, she said."], id="a headline"),
        pytest.param("it is the bridge that is safe", 4, ["it is the bridge", "that is safe"], id="where it is full"),
        pytest.param(
            "It. She said it is the bridge", 6, ["It. She said it is", "the bridge"], id="not in its first half"
        ),
        pytest.param(
            'It is the bridge. It is safe. She said it. It is. "It pours." It rains.',
            17,
            ["It is the bridge. It is safe.", 'She said it. It is. "It pours." It rains.'],
            id="far from marks",
        ),
        pytest.param("", 5, [], id="empty"),
    ],
)
def test_where_a_window_ends(text: str, limit: int, expected: list[str]):
    assert printed(text, limit) == expected


def test_a_word_longer_than_the_limit_is_a_window_of_its_own():
    assert printed("it zzzzzzzzzzzz is", 5) == ["it", "zzzzzzzzzzzz", "is"]


def test_paragraphs_of_nothing_do_not_make_a_window_too_long():
    text = "It rains.\n" + "\u200b\n" * 600 + "She said it."
    read = encode(TOKENIZER, text)
    assert [window.end - window.start for window in windows(read, text, 50)] == [4, 4]


def test_a_window_is_framed_and_its_words_count_from_there():
    text = "It rains. She said it."
    read = encode(TOKENIZER, text)
    second = list(windows(read, text, 4))[1]
    ids, case, place, first = framed(read, second)
    assert (ids[0], ids[-1]) == (101, 102)
    assert ids[1:-1].tolist() == read.ids[3:].tolist()
    assert (case.tolist(), place.tolist()) == ([7, 1, 0, 0, 6, 7], [0] * 6)
    assert first.tolist() == [1, 2, 3, 4]
