"""Which other forms a word is searched for in."""

from collections import Counter

import pytest

from quotes.datafiles import word_list
from quotes.store.finding.forms import other_forms


@pytest.mark.parametrize(
    ("word", "is_start", "forms"),
    [
        ("midwives", True, ("midwife",)),
        ("Men", False, ("man",)),
        ("child", True, ()),  # "children" begins so
        ("say", False, ("says", "said")),
        ("said", True, ("say", "says")),
        ("take", True, ("took",)),
        ("cities", True, ("city",)),
        ("city", True, ("cities",)),
        ("survey", True, ()),
        ("ties", True, ()),
        ("meeting", True, ()),  # not of those who meet
        ("left", True, ()),
        ("rose", True, ()),
        ("drones", True, ()),
        ("1300", False, ("1,300",)),
        ("2,450,000", False, ("2450000",)),
        ("1,30", False, ()),
        ("450", False, ()),
        ("0450", False, ()),
        ("2025", False, ()),  # a year
    ],
)
def test_other_forms_of(word, is_start, forms):
    assert other_forms(word, is_start=is_start) == forms


def test_a_form_is_of_one_word():
    listed = Counter(form for line in word_list("quotes.store", "forms") for form in line.split())
    assert [form for form, number in listed.items() if number > 1] == []
