"""The model says about where a content stands; the marks around it say exactly."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotes.extraction.bounding.bounds import closed, fitted
from quotes.extraction.bounding.marked_text import marked_text
from quotes.marks import WORD
from quotes.records import Span
from quotes.regions import regions


def where(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


def fit(text: str, content: list[str], others: tuple[str, ...] = ()) -> list[str]:
    """The pieces that come of content, each given and known by its words."""
    page = marked_text(text, regions(text))
    own = tuple(where(text, words) for words in content)
    pieces = fitted(page, own, sorted((*own, *(where(text, words) for words in others))))
    return [text[start:end] for start, end in pieces]


@pytest.mark.parametrize(
    ("text", "content", "expected"),
    [
        pytest.param(
            "“It rains a lot,” she said.", ["It rains"], ["It rains a lot"], id="a region half found is whole"
        ),
        pytest.param("“It rains a lot,” she said.", ["rains a lot,” she"], ["“It rains a lot,” she"], id="and more"),
        pytest.param(
            "She said it rains “all through the long night” up there.",
            ["it rains “all"],
            ["it rains"],
            id="a region hardly touched at the end",
        ),
        pytest.param(
            "“We saw it all from here,” he said and that it rains.",
            ["here,” he said and that it rains"],
            ["he said and that it rains"],
            id="a region hardly touched at the start",
        ),
        pytest.param("She said it rains “a lot”.", ["it rains “a lot"], ["it rains “a lot”"], id="marks within stay"),
        pytest.param("“Stop,” she said, “or pay.”", ["Stop", "or pay"], ["Stop,", "or pay."], id="two pieces"),
        pytest.param("“It rains,” she said.", ["It rains,"], ["It rains"], id="comma before the mark"),
        pytest.param("“It rains.” She left.", ["It rains"], ["It rains."], id="full stop before the mark"),
        pytest.param("“It rains?” she asked.", ["It rains"], ["It rains?"], id="question mark"),
        pytest.param("“ It rains, ” she said.", ["It rains"], ["It rains"], id="spaces within the marks"),
        pytest.param(
            "He said “we paid no taxes at all”, after a bleak audit.",
            ["“we paid no taxes at all”, after a bleak audit"],
            ["we paid no taxes at all"],
            id="a circumstance behind a clause in marks",
        ),
        pytest.param(
            "He said he left “in tears”, after a bleak audit.",
            ["he left “in tears”, after a bleak audit"],
            ["he left “in tears”, after a bleak audit"],
            id="a circumstance behind a word or two in marks",
        ),
        pytest.param(
            "Lund told a pal “I did a bad thing” hours after the fire.",
            ["“I did a bad thing” hours after the fire"],
            ["I did a bad thing"],
            id="how long after",
        ),
        pytest.param(
            "She told him “he will kill me some day” two weeks before she died.",
            ["“he will kill me some day” two weeks before she died"],
            ["he will kill me some day"],
            id="how long before",
        ),
        pytest.param(
            "He texted “I am on my way” just ten minutes earlier.",
            ["“I am on my way” just ten minutes earlier"],
            ["I am on my way"],
            id="how long earlier",
        ),
        pytest.param(
            "He said she “broke in two at the bow” hours after the fire.",
            ["she “broke in two at the bow” hours after the fire"],
            ["she “broke in two at the bow” hours after the fire"],
            id="how long after, in a clause that is said",
        ),
        pytest.param(
            "He said “we lost it all at sea” for weeks.",
            ["“we lost it all at sea” for weeks"],
            ["“we lost it all at sea” for weeks"],
            id="how long",
        ),
        pytest.param("She said that it rains.", ["that it rains"], ["it rains"], id="leading that"),
        pytest.param(
            "That, and rain, sank it, she said.", ["That, and rain, sank it"], ["That, and rain, sank it"], id="That"
        ),
        pytest.param("She said that, if so, it is.", ["that, if so, it is"], ["if so, it is"], id="that, comma"),
        pytest.param("“That it rains,” she said, “is sad.”", ["That it rains"], ["That it rains"], id="quoted that"),
        pytest.param("She said that.", ["that"], ["that"], id="that is all"),
        pytest.param("She said that “it rains”.", ["that “it rains"], ["it rains"], id="that before a region"),
        pytest.param("It rains, she said.", [","], [], id="no word"),
        pytest.param("It rains, she said.", [], [], id="no content"),
        pytest.param("It rains, she said.", ["It rains"], ["It rains"], id="without marks as found"),
    ],
)
def test_marks_bound_a_content(text: str, content: list[str], expected: list[str]):
    assert fit(text, content) == expected


@pytest.mark.parametrize(
    ("text", "content", "expected"),
    [
        pytest.param(
            "“It rains a lot here, she said.\nThe bridge is shut.\nThe road is shut.",
            ["It rains a lot here, she said.\nThe bridge is shut.\nThe road"],
            ["It rains a lot here, she said."],
            id="a mark never closed",
        ),
        pytest.param(
            "It rains a lot.\nThe bridge is shut.", ["It rains a lot.\nThe bridge"], ["It rains a lot."], id="no marks"
        ),
        pytest.param(
            "“It rains a lot.\n\n“The bridge is shut.\n\n“Stay home,” she said.",
            ["It rains a lot.\n\n“The bridge is shut.\n\n“Stay home"],
            ["It rains a lot.", "The bridge is shut.", "Stay home"],
            id="each paragraph opens again",
        ),
    ],
)
def test_a_paragraph_ends_what_no_mark_does(text: str, content: list[str], expected: list[str]):
    assert fit(text, content) == expected


def test_a_region_is_not_taken_whole_where_another_content_stands():
    text = "“I came and she said it rains and it pours.”"
    assert fit(text, ["I came and she said it"], ("pours",)) == ["I came and she said it"]


def test_a_piece_grows_up_to_its_region_where_others_lie_outside_of_it():
    text = "“It rains a lot,” she said."
    assert fit(text, ["It rains"], ("she", "said")) == ["It rains a lot"]


def test_further_pieces_of_the_content_in_one_region_are_no_others():
    text = "“It rains a lot, she told us, and it pours.”"
    assert fit(text, ["It rains a lot", "and it pours"], ("she", "told")) == ["It rains a lot", "and it pours."]


def test_a_stop_between_two_pieces_belongs_to_one():
    text = "“It rains.! It pours" + ", and so on" * 5
    assert fit(text, ["It rains", "! It pours"]) == ["It rains.!", "It pours"]


SOME_TEXT = st.text(alphabet="ab \n.,“”\"'‘’«»5t", max_size=60) | st.lists(
    st.sampled_from(["“", "”", '"', "It rains", " that ", ", she said", ". ", "\n\n", "«", "»"]), max_size=20
).map("".join)


@given(SOME_TEXT, st.lists(st.tuples(st.integers(0, 80), st.integers(1, 30), st.booleans()), max_size=5))
def test_pieces_are_in_order_and_have_words(text: str, drawn: list[tuple[int, int, bool]]):
    content, others = [], []
    at = 0
    for start, length, ours in sorted(drawn):
        span = Span(max(start, at), min(max(start, at) + length, len(text)))
        if span.start < span.end:
            (content if ours else others).append(span)
            at = span.end
    pieces = fitted(marked_text(text, regions(text)), tuple(content), sorted(content + others))
    assert all(0 <= start < end <= len(text) for start, end in pieces)
    assert all(a.end <= b.start for a, b in pairwise(pieces))
    assert all(WORD.search(text, start, end) for start, end in pieces)
    marked = {at for start, end in content for at in range(start, end)}
    for start, end in others:
        theirs = {match.start() for match in WORD.finditer(text, start, end)} - marked
        assert not any(piece.start <= at < piece.end for piece in pieces for at in theirs)


@pytest.mark.parametrize(
    ("text", "content", "kept"),
    [
        pytest.param(
            "calling it an “unheard-of deal” in an interview with the Harbour Post, and left.",
            "it an “unheard-of deal” in an interview with the Harbour Post",
            "it an “unheard-of deal”",
            id="an interview",
        ),
        pytest.param(
            "saying the ferry was “safe” in all weathers.",
            "the ferry was “safe” in all weathers",
            "the ferry was “safe” in all weathers",
            id="no occasion",
        ),
    ],
)
def test_where_it_was_said_is_no_content(text, content, kept):
    found = regions(text)
    start = text.index(content)
    page = marked_text(text, found)
    pieces = fitted(page, (Span(start, start + len(content)),), ())
    assert [text[s:e] for s, e in pieces] == [kept]


def test_what_announces_quoted_words_is_no_content():
    text = "Mork played down talk of a move: “I am a Rovers player.”"
    assert fit(text, ["talk of a move: “I am a Rovers player.”"]) == ["I am a Rovers player."]


@pytest.mark.parametrize(
    ("before", "content", "expected"),
    [
        pytest.param("Lee said, ", "“It rains,” and then she laughed", "It rains", id="a comma before the mark"),
        pytest.param("Lee said: ", "“It rains!” and left", "It rains!", id="a colon, and a call"),
        pytest.param("Lee told me, ", "‘It rains,’ which it did", "It rains", id="who was told"),
        pytest.param("Lee told me, ", "‘It rains at sea’, and it did", "It rains at sea", id="a comma behind the mark"),
        pytest.param("Lee said: ", "‘It rains at sea’. It did", "It rains at sea", id="a stop behind the mark"),
        pytest.param("Lee said, ", "“in my own view”, it pours", "“in my own view”, it pours", id="no sentence"),
        pytest.param("Lee said that, ", "“It rains at sea”, or so", "“It rains at sea”, or so", id="that"),
        pytest.param("Lee said: ", "“Rain” is no word for it", "“Rain” is no word for it", id="no stop in the marks"),
        pytest.param("Lee said ", "“sun,” and rain", "“sun,” and rain", id="nothing leads to the mark"),
        pytest.param("Lee said, ", "“sun,” and “rain”", "“sun,” and “rain”", id="other marks behind"),
    ],
)
def test_words_that_a_comma_or_colon_opens_end_with_their_marks(before, content, expected):
    text = f"{before}{content}."
    start = text.index("said") if "said" in text else text.index("told")
    piece = Span(len(before), len(before) + len(content))
    (found,) = closed(marked_text(text, regions(text)), (Span(start, start + 4),), (piece,))
    assert text[slice(*found)] == expected
