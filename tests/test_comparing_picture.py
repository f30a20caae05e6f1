"""A difference to look at: in the browser and in the terminal."""

from __future__ import annotations

import re
from html import unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotes.comparing import diff, to_cell, to_html, to_terminal

HIDDEN = re.compile(r'<span class="visually-hidden">[^<]*</span>')

LONG = "After nine weeks of talks that led to nothing at all, the miners went home"


def html(reference: str, version: str, **options: bool) -> str:
    return to_html(diff(reference, version), **options)


def test_html_of_a_rewording():
    assert html("a red boat", "a blue boat") == (
        'a <span class="diff-changed">'
        '<del class="diff-removed"><span class="visually-hidden">removed: </span>red</del>'
        ' <ins class="diff-added"><span class="visually-hidden">added: </span>blue</ins></span> boat'
    )


def test_html_of_a_move():
    assert html("Today we sing psalms", "We sing psalms today").startswith(
        '<del class="diff-moved"><span class="visually-hidden">moved from here: </span>Today</del> '
    )


def test_html_of_other_marks():
    assert html("Peace, at last", "Peace at last") == (
        '<span class="diff-marks" title="in the reference: Peace,">Peace</span> at last'
    )


def test_html_of_what_reported_speech_shifts():
    told = diff("My boat is red", "her boat was red", "direct", "indirect")
    assert to_html(told) == (
        '<span class="diff-shifted" title="in the reference: My">her</span> boat'
        ' <span class="diff-shifted" title="in the reference: is">was</span> red'
    )
    assert to_terminal(told, colour=False) == "her boat was red"


def test_html_of_the_same_words_is_plain():
    assert html("‘Peace’ at last", "“Peace” at last") == "“Peace” at last"


def test_a_cell_has_its_own_words_and_what_is_left_out():
    assert to_cell(diff("a big red boat at last", "a blue boat")) == (
        'a <ins class="diff-added"><span class="visually-hidden">other words: </span>blue</ins> boat'
        ' <del class="diff-removed"><span class="visually-hidden">removed: </span>at last</del>'
    )


def test_html_is_escaped():
    page = html("<script>x</script> & peace", "<b onclick=\"y\">z</b> 'peace'")
    assert "<script" not in page
    assert "<b " not in page


def test_words_of_a_rewording_do_not_touch():
    assert "</del> <ins" in html("of destruction", "of ruins")


def test_of_a_long_cut_it_is_shown_how_many_words_it_has_and_they_can_be_opened():
    page = html(LONG, "the miners went home", collapse=True)
    assert page == (
        '<label class="diff-left-out"><input type="checkbox" autocomplete="off">'
        '<span class="how-many">11 words left out</span> '
        '<del class="diff-removed">After nine weeks of talks that led to nothing at all,</del></label>'
        " the miners went home"
    )


def test_a_short_cut_does_not_collapse():
    assert html("I will not go", "I will go", collapse=True) == html("I will not go", "I will go")


@given(st.text(alphabet="ab <>&\"'“’,", max_size=30), st.text(alphabet="ab <>&\"'“’,", max_size=30))
def test_html_shows_both_texts_whole(reference, version):
    page = HIDDEN.sub("", html(reference, version))
    shown = unescape(re.sub(r"<del.*?</del>|</?(?:ins|span).*?>", "", page))
    assert "".join(shown.split()) == "".join(version.split())


@given(st.text(alphabet="ab ,”", max_size=20), st.text(alphabet="ab ,”", max_size=20))
def test_no_space_is_struck_through_or_underlined(reference, version):
    marked = re.findall(r"<(?:del|ins)[^>]*>(.*?)</(?:del|ins)>", HIDDEN.sub("", html(reference, version)))
    assert marked == [text.strip() for text in marked]


@pytest.mark.parametrize(
    ("reference", "version", "expected"),
    [
        ("I will not go", "I will go", "I will [-not-] go"),
        ("I will go", "I will not go", "I will {+not+} go"),
        ("a red boat", "a blue boat", "a [-red-] {+blue+} boat"),
        ("of destruction", "of ruins", "of [-destruction-] {+ruins+}"),
        ("We close the bridge", "We close", "We close [-the bridge-]"),
        ("We close", "We close the bridge", "We close {+the bridge+}"),
        ("the bridge is closed", "is closed", "[-the bridge-] is closed"),
        ("I am sure—it rains", "I am sure—rains", "I am sure—[-it-] rains"),
        ("Today we sing psalms", "We sing psalms today", "[~Today~] We sing psalms {~today~}"),
        ("‘Peace,’", "“Peace”", "“Peace”"),
        ("", "", ""),
        # an editor's bracket without its partner cannot be told from ours
        (
            "open if the [harbour masters] agree on it",
            "open if harbour masters",
            "open if [-the-] harbour masters [-agree on it-]",
        ),
        ("ask the [harbour clerks] first", "ask the harbour first", "ask the harbour [-clerks-] first"),
        ("the [sic] bridge", "the bridge", "the [-[sic]-] bridge"),
    ],
)
def test_terminal_without_colour(reference, version, expected):
    assert to_terminal(diff(reference, version), colour=False) == expected


@pytest.mark.parametrize("ahead", [True, False], ids=["cut after", "cut before"])
@given(st.lists(st.sampled_from(["mill", "Our", "12", ". ", "-", ".”", "” “", "\n", "… ", "the "]), max_size=12))
def test_words_on_both_sides_of_a_cut_never_touch(ahead, parts):
    whole = "".join(["We saw the mill", ".”", *parts] if ahead else [*parts, "-", "We saw the mill"])
    difference = diff(whole, "We saw the mill")
    assert not re.search(r"\w\[-\w|\w-\]\w", to_terminal(difference, colour=False))
    page = to_html(difference, collapse=True)
    assert not re.search(r"\w(</span>)?<(del|ins)|</(del|ins)>\w", page)


def test_a_full_stop_without_a_space_keeps_the_words_apart():
    shown = to_terminal(diff("It spared the village.”Our men saw it", "It spared the village"), colour=False)
    assert shown == "It spared the village [-Our men saw it-]"


def test_terminal_with_colour():
    assert to_terminal(diff("a red boat", "a blue boat"), colour=True) == (
        "a \x1b[31;9mred\x1b[0m \x1b[32mblue\x1b[0m boat"
    )


def test_terminal_collapses_a_long_cut():
    assert to_terminal(diff(LONG, "the miners went home"), colour=False, collapse=True) == "[-…-] the miners went home"


def test_an_article_cannot_command_the_terminal():
    assert "\x1b" not in to_terminal(diff("a \x1b[2J b", "a \x1b]0;x\x07 c"), colour=False)
