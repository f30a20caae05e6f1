"""Text with marked stretches: nothing is lost, nothing is added but tags."""

import html
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotes.web.pictures.marking import Mark, highlighted, marked, words_class

TEXT = st.text(alphabet="ab <>&\"'\n“é", max_size=40)
MARKS = st.lists(
    st.builds(
        Mark,
        st.integers(-5, 50),
        st.integers(-5, 50),
        st.sampled_from(["content", "cue", "source"]),
        st.sampled_from([None, '/x"><script>']),
        st.sampled_from([None, '"><b>']),
    ),
    max_size=6,
)


def shown(markup):
    return html.unescape(re.sub(r"<[^>]*>", "", markup))


@given(TEXT, MARKS)
def test_marked_text_reads_as_the_text(text, marks):
    assert shown(marked(text, marks)) == text


@given(TEXT, MARKS)
def test_tags_are_balanced_and_never_nested(text, marks):
    tags = re.findall(r"<(/?)(\w+)", marked(text, marks))
    assert [closing for closing, _ in tags] == ["", "/"] * (len(tags) // 2)


@given(st.lists(st.tuples(TEXT, st.booleans()), max_size=5))
def test_highlighted_words_read_as_the_words(parts):
    assert shown(highlighted(parts)) == "".join(text for text, _ in parts)


def test_overlapping_marks_share_their_stretch():
    marks = [Mark(0, 7, "content"), Mark(4, 12, "cue")]
    assert marked("we will say so", marks) == (
        '<span class="content">we w</span><span class="cue content">ill</span><span class="cue"> say </span>so'
    )


def test_the_innermost_link_wins():
    marks = [Mark(0, 9, "content", "/outer"), Mark(3, 5, "content", "/inner")]
    assert marked("he did go", marks) == (
        '<a class="content" href="/outer">he </a><a class="content" href="/inner">di</a>'
        '<a class="content" href="/outer">d go</a>'
    )


def test_a_number_stands_where_its_mark_begins_and_two_where_two_begin():
    spans = marked("abcd", [Mark(0, 4, "outer", "/1", number=1), Mark(0, 2, "inner", "/2", number=2)])
    assert spans == '<a class="outer inner" href="/2" data-number="1, 2">ab</a><a class="outer" href="/1">cd</a>'


def test_what_goes_on_from_the_paragraph_before_is_not_numbered_again():
    assert marked("cd", [Mark(-2, 2, "content", "/1", number=1)]) == '<a class="content" href="/1">cd</a>'


@pytest.mark.parametrize(
    ("kind", "text", "expected"),
    [
        ("direct", "It leaks", "direct"),
        ("direct", "“It leaks,” “and it will leak.”", "direct-with-marks"),
        ("direct", "''It leaks.''", "direct-with-marks"),
        ("direct", "“It leaks,” “and it…", "direct-with-marks"),
        ("direct", "“It leaks” is what he wrote", "direct"),
        ("mixed", "it “leaks”", "mixed"),
        ("mixed", "“leaks”", "mixed"),
    ],
)
def test_words_in_marks_of_their_own_get_no_more(kind, text, expected):
    assert words_class(kind, text) == expected
