"""A paragraph of nothing but quoted words, behind one that ends with somebody's words, is theirs, too."""

import pytest
from attributed import unmark

from quotes.extraction.bounding.marked_text import marked_text
from quotes.extraction.mending.carried import with_carried
from quotes.regions import regions

GOES_ON = {
    "behind words and cue": "“[c1|The tide came in],” [s1|Lund] [q1|said].\n\n“[c2|We had no boat.]”",
    "behind a second piece": "“[c1|It rose],” [s1|Lund] [q1|said]. “[c1|It was dark.]”\n\n“[c2|We had no boat.]”",
    "behind indirect words": "[s1|Lund] [q1|said] [c1|the tide came in].\n\n“[c2|We had no boat.]”",
    "before somebody who agrees": (
        "[s1|Lund] [q1|said] [c1|the tide came in].\n\n“[c2|We had no boat.]”\n\n[s2|Ann Farr], 44, [q2|agreed]."
    ),
    "before words of the same person": (
        "[s1|Lund] [q1|said] [c1|the tide came in].\n\n“[c2|We had no boat.]”\n\nLund is 80. “[c1|I can swim.]”"
    ),
    "left open for the next": (
        "[s1|Lund] [q1|said] [c1|the tide came in].\n\n“[c2|We had no boat.]\n\n“We had no lamp.”"
    ),
    "behind another": "[s1|Lund] [q1|said] [c1|the tide came in].\n\n“[c2|It was dark.]”\n\n“[c2|We had no boat.]”",
}
STOPS = {
    "behind a question": "“[c1|Where was the boat]?” [s1|Lund] [q1|asked].\n\n“[c2|We had no boat.]”",
    "a question": "[s1|Lund] [q1|said] [c1|the tide came in].\n\n“[c2|Had you no boat?]”",
    "behind other words": "[s1|Lund] [q1|said] [c1|the tide came in]. Farr nodded.\n\n“[c2|We had no boat.]”",
    "a heading": "[s1|Lund] [q1|said] [c1|the tide came in].\n\n‘[c2|We had no boat]’",
    "with other words": "[s1|Lund] [q1|said] [c1|the tide came in].\n\nFarr was there. “[c2|We had no boat.]”",
    "a paragraph further": "[s1|Lund] [q1|said] [c1|the tide came in].\n\nFarr was there.\n\n“[c2|We had no boat.]”",
}


def _carried(marked, *, without=()):
    text, quotes = unmark(marked)
    page = marked_text(text, regions(text))
    found = with_carried(page, [quote for number, quote in enumerate(quotes) if number not in without])
    return [(text[slice(*q.content[0])], text[slice(*q.source[0])] if q.source else "") for q in found]


@pytest.mark.parametrize("marked", list(GOES_ON.values())[:5], ids=list(GOES_ON)[:5])
def test_a_quoted_paragraph_has_the_speaker_of_the_one_before(marked):
    assert ("We had no boat.", "Lund") in _carried(marked)


@pytest.mark.parametrize("marked", list(GOES_ON.values()), ids=GOES_ON)
def test_a_quoted_paragraph_that_was_passed_over_is_found(marked):
    assert ("We had no boat.", "Lund") in _carried(marked, without={1})


@pytest.mark.parametrize("marked", STOPS.values(), ids=STOPS)
def test_nobody_is_taken_to_go_on(marked):
    assert _carried(marked)[1][1] == ""


@pytest.mark.parametrize("words", ["The Tide Is Not to Blame.", "Boats Aren't Toys", "NO MORE BOATS"])
def test_a_heading_in_marks_is_nobodys(words):
    assert len(_carried(f"[s1|Lund] [q1|said] [c1|the tide came in].\n\n'{words}'\n\nLund is 80.")) == 1


def test_a_word_or_two_are_not_taken_for_what_was_passed_over():
    assert len(_carried("[s1|Lund] [q1|said] [c1|the tide came in].\n\n“Not Safe”")) == 1


def test_what_was_passed_over_is_without_the_spaces_within_its_marks():
    found = _carried("« [c1|The tide came in] », [s1|Lund] [q1|said].\n\n« [c2|We had no boat.] »", without={1})
    assert found == [("The tide came in", "Lund"), ("We had no boat.", "Lund")]
