"""Text with marked stretches: nothing is lost, nothing is added but tags."""

import html
import re

from hypothesis import given
from hypothesis import strategies as st

from quotes.web.pictures.marking import Mark, highlighted, marked

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
