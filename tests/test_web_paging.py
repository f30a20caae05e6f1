"""Leafing by where a page ended: every entry is met once, and no token is an error."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotes.web.answering.paging import leaf

PLACES = [(-2, 0.5, 1), (-2, 0.5, 2), (-1, 0.1, 9), (0, -3.0, 4), (0, 0.0, 5)]


def test_leafing_forward_meets_every_entry_once():
    after, met = None, []
    while True:
        page = leaf(PLACES, 2, after=after)
        met += PLACES[page.start : page.end]
        if page.next is None:
            break
        after = page.next
    assert met == PLACES


def test_leafing_back_leads_to_the_same_pages():
    second = leaf(PLACES, 2, after=leaf(PLACES, 2).next)
    third = leaf(PLACES, 2, after=second.next)
    assert leaf(PLACES, 2, before=third.previous)[:2] == second[:2] == (2, 4)
    assert leaf(PLACES, 2, before=second.previous)[:2] == (0, 2)


def test_the_first_page_has_none_before_and_the_last_none_behind():
    assert leaf(PLACES, 2).previous is None
    assert leaf(PLACES, 9).next is None
    assert leaf([], 2) == (0, 0, None, None)


def test_what_comes_in_meanwhile_shifts_nothing():
    token = leaf(PLACES, 2).next
    page = leaf([(-9, 0.0, 7), *PLACES], 2, after=token)
    assert page[:2] == (3, 5)


@pytest.mark.parametrize(
    "token", ["", "x", "é", "bnVsbA", "eyJhIjoxfQ", "WyJhIl0", "[" * 5000, "W1sxXV0", "MQ", "W3RydWVd"]
)
def test_a_token_that_is_none_leads_to_the_first_page(token):
    assert leaf(PLACES, 2, after=token)[:2] == leaf(PLACES, 2, before=token)[:2] == (0, 2)


@given(st.text(max_size=60), st.text(max_size=60))
def test_any_token_leads_to_a_page(after, before):
    page = leaf(PLACES, 2, after, before)
    assert 0 <= page.start <= page.end <= len(PLACES)
