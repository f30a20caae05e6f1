"""When and how often a quotation was said, by the words around it."""

from __future__ import annotations

from datetime import date

import pytest

from quotes.comparing.language.tokens import normals
from quotes.linking.statements.days import days_named, said_on
from quotes.linking.statements.occasions import occasions, recurs

FRIDAY = "2031-03-07"


@pytest.mark.parametrize(
    ("around", "first", "last"),
    [
        pytest.param("she said on Tuesday", "2031-03-04", "2031-03-04", id="a weekday"),
        pytest.param("in Friday's debate she said", "2031-03-07", "2031-03-07", id="the day of the print"),
        pytest.param("she said yesterday", "2031-03-06", "2031-03-06", id="yesterday"),
        pytest.param("she said last night", "2031-03-06", "2031-03-07", id="last night"),
        pytest.param("she said last week", "2031-02-22", "2031-03-06", id="last week"),
        pytest.param("she said on March 3", "2031-03-03", "2031-03-03", id="a day of a month"),
        pytest.param("she said on December 3", "2030-12-03", "2030-12-03", id="a month of the year before"),
        pytest.param("she said in January", "2031-01-01", "2031-01-31", id="a month"),
        pytest.param("in February 5000 people marched, she said", "2031-02-01", "2031-02-28", id="no year"),
    ],
)
def test_days_that_are_named(around, first, last):
    found = days_named(normals(around), (), FRIDAY)
    assert found == (date.fromisoformat(first).toordinal(), date.fromisoformat(last).toordinal())


@pytest.mark.parametrize(
    ("around", "own", "published"),
    [
        pytest.param("she said in the debate", "", FRIDAY, id="no day"),
        pytest.param("she will speak next Monday", "", FRIDAY, id="a day to come"),
        pytest.param("she said the bridge opens on Monday", "the bridge opens on Monday", FRIDAY, id="in the content"),
        pytest.param("the protesters march, she may say", "", FRIDAY, id="other words that months are"),
        pytest.param("she said on Tuesday", "", "2031-03", id="no day of print"),
        pytest.param("the bridge that opens in May 2034, she said", "", FRIDAY, id="a month of a year to come"),
        pytest.param("she said on March 3, 2033", "", FRIDAY, id="a day of a year to come"),
    ],
)
def test_no_day_is_named(around, own, published):
    assert days_named(normals(around), normals(own), published) is None


@pytest.mark.parametrize(
    ("around", "cue", "day"),
    [
        pytest.param("she said on Tuesday that it would close", "said", "2031-03-04", id="behind the cue"),
        pytest.param("on Tuesday she told reporters it would close", "told", "2031-03-04", id="before it"),
        pytest.param("she told reporters in Port Harlow on Tuesday", "told", "2031-03-04", id="some words behind it"),
        pytest.param("she said on March 3 it would close", "said", "2031-03-03", id="a day of a month"),
        pytest.param("she said on January 31 it would close", "said", "2031-01-31", id="the last of a month"),
        pytest.param("she said on December 31 it would close", "said", "2030-12-31", id="a day of the year before"),
        pytest.param("she said on March 8 it would close", "said", "2031-03-08", id="tomorrow, where it has come"),
        pytest.param("she said on May 5, 2015, it would close", "said", "2015-05-05", id="a day of a year told"),
        pytest.param("she said last Friday it would close", "said", "2031-02-28", id="not today"),
        pytest.param("she said in a note on Tuesday it would close", "said in a note", "2031-03-04", id="a long cue"),
    ],
)
def test_the_day_beside_the_cue(around, cue, day):
    found = said_on(normals(around), normals("it would close"), normals(cue), FRIDAY)
    assert found == (date.fromisoformat(day).toordinal(), date.fromisoformat(day).toordinal())


def test_all_days_of_a_month_in_which_it_had_been_said():
    found = said_on(normals("in February she had said that it would close"), (), ["said"], FRIDAY)
    assert found == (date(2031, 2, 1).toordinal(), date(2031, 2, 28).toordinal())


@pytest.mark.parametrize(
    ("around", "cue"),
    [
        pytest.param("the minister who took office in February said it would close", "said", id="a month of another"),
        pytest.param("the bridge that burnt down on Monday is safe to cross she said", "said", id="far from it"),
        pytest.param("she said last week", "said", id="more than a day"),
        pytest.param("she said it would close on Monday", "said", id="in the content"),
        pytest.param("on Monday it would close", "", id="no cue"),
        pytest.param(
            "it burnt in a town on Monday, but all are safe, she said in a note",
            "said in a note",
            id="beside a small word",
        ),
        pytest.param("on Monday she said so, and on Tuesday she said no", "said", id="two days"),
        pytest.param("she said ahead of Monday's vote", "said", id="before that day"),
        pytest.param("she said before the vote on Monday", "said", id="before what was on it"),
        pytest.param("she said on Saturday", "said", id="tomorrow where it has come, or last week"),
        pytest.param("she said in May ፩", "said", id="a figure that is no number"),
    ],
)
def test_no_day_beside_the_cue(around, cue):
    own = normals("it would close on Monday") if "close" in around else ()
    assert said_on(normals(around), own, normals(cue), FRIDAY) is None


@pytest.mark.parametrize(
    ("published", "day"),
    [pytest.param("0001-01-01", None, id="the first"), pytest.param("9999-12-31", "9999-05-05", id="the last")],
)
def test_no_year_is_too_early_or_late(published, day):
    found = said_on(normals("she said on May 5"), (), ["said"], published)
    assert found == (day and (date.fromisoformat(day).toordinal(),) * 2)


def test_what_was_said_more_than_once():
    assert recurs(normals("she has repeatedly said it would close"), normals("it would close"))
    assert not recurs(normals("she said they repeatedly failed"), normals("they repeatedly failed"))


@pytest.mark.parametrize(
    ("around", "own", "expected"),
    [
        pytest.param("she said in a tweet", "", {"tweet"}, id="a kind of occasion"),
        pytest.param("she wrote in an op-ed", "", {"column"}, id="of two words"),
        pytest.param("she said the op-ed was wrong", "the op-ed was wrong", set(), id="spoken of, of two words"),
        pytest.param("she told CNN", "", {"cnn"}, id="a broadcaster"),
        pytest.param("she told Reuters", "", {"reuters"}, id="an agency"),
        pytest.param("Dr Anna Moor said today", "", set(), id="a word that a broadcaster is, too"),
        pytest.param("she said CNN had lied", "CNN had lied", set(), id="what is spoken of"),
    ],
)
def test_occasions_that_are_named(around, own, expected):
    assert occasions(normals(around), normals(own)) == expected
