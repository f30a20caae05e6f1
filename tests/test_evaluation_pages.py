"""Scores of what is read of saved pages."""

import pytest

from quotes.evaluation.pages import Reading, score, table_of

TRUE = {"text": "one two three four", "outlet": "The Post", "title": "A Title", "published": "2025-03-06T10:00:00Z"}

TEXTS = {
    "the same": ("one two three four", 1.0),
    "half of it": ("one two", 2 / 3),
    "twice as much": ("one two three four five six seven eight", 2 / 3),
    "other words": ("five six", 0.0),
    "nothing": ("", 0.0),
}


@pytest.mark.parametrize(("text", "f1"), TEXTS.values(), ids=TEXTS)
def test_words(text, f1):
    assert score("p", Reading(text, {}), TRUE).f1 == pytest.approx(f1)


def test_lines_that_may_or_may_not_be_read_count_neither_way():
    true = {**TRUE, "optional": ["five six"]}
    assert score("p", Reading("one two three four five six", {}), true).f1 == 1.0
    assert score("p", Reading("one two three four", {}), true).f1 == 1.0


def test_facts_are_right_by_what_they_say_not_how():
    facts = {"outlet": "Post", "title": "A title", "published": "2025-03-06", "author": "Ann Lee"}
    right = score("p", Reading("", facts), {**TRUE, "author": "Ann Lee, Bo Roe"}).right
    assert right == {"outlet": True, "title": True, "published": True, "author": False, "url": True, "modified": True}


def test_authors_are_compared_as_a_set():
    right = score("p", Reading("", {"author": "Bo Roe; Ann Lee"}), {**TRUE, "author": "Ann Lee, Bo Roe"}).right
    assert right["author"]


def test_a_table_has_a_line_a_page_and_the_sums():
    good = score("page", Reading("one two three four", {"outlet": "The Post"}), TRUE)
    *_, page, ours, alone = table_of([(good, good)])
    assert page.split() == ["page", "1.000", "wrong:", "title", "published", "1.000"]
    assert ours == "all, quotes: body F1 1.000; right of 1: outlet 1, title 0, published 0, author 1, url 1"
    assert alone.startswith("all, trafilatura alone: body F1 1.000")


def test_pages_in_a_folder_of_their_own_are_summed_apart():
    good, bad = (score(name, Reading(text, {}), TRUE) for name, text in (("a", TRUE["text"]), ("later/b", "")))
    sums = [line.partition(";")[0] for line in table_of([(good, bad), (bad, bad)])][-4:]
    assert sums == [
        "all, quotes: body F1 0.500",
        "all, trafilatura alone: body F1 0.000",
        "later, quotes: body F1 0.000",
        "later, trafilatura alone: body F1 0.000",
    ]
