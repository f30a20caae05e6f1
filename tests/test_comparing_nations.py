"""Who is named in one wording and called by a nation in the other is one; two nations are two."""

from __future__ import annotations

import pytest

from quotes.comparing import flags

ONE = [
    ("Lindvik failed to review 300 alerts.", "the Swedish lender had failed to review 300 alerts"),
    ("Norvatrix will raise prices.", "the American company would raise prices"),
    ("Castell will shut two plants.", "the French group would shut two plants"),
    ("Vestberg met Holm in May.", "the Danish minister had met Holm in May"),
]


@pytest.mark.parametrize(("one", "other"), ONE, ids=[row[1] for row in ONE])
def test_a_name_and_a_nation_before_a_noun_may_be_one(one, other):
    assert "name" not in [flag.name for flag in flags(one, other, "direct", "indirect")]
    assert "name" not in [flag.name for flag in flags(other, one, "indirect", "direct")]


TWO = [
    ("The German chancellor will resign.", "the French chancellor would resign", "German", "French"),
    ("Sweden will pay.", "the Danish government would pay", "Sweden", "Danish"),
    ("The lender in Oslo paid.", "the Swedish lender had paid", "Oslo", "Swedish"),
    ("Danish exports fell.", "Swedish exports had fallen", "Danish", "Swedish"),
    ("Lindvik will pay.", "Norvik would pay", "Lindvik", "Norvik"),
]


@pytest.mark.parametrize(("one", "other", "said", "of_other"), TWO, ids=[row[1] for row in TWO])
def test_two_nations_and_two_names_are_two(one, other, said, of_other):
    found = flags(one, other, "direct", "indirect")
    assert [(flag.name, flag.reference, flag.version) for flag in found if flag.name == "name"] == [
        ("name", said, of_other)
    ]
