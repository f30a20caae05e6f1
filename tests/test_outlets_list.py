"""The list that comes with the install: well formed, without contradictions, and found by all it says of itself."""

from collections import Counter
from importlib.resources import files
from pathlib import Path

import pytest

from quotes.outlets import KINDS, known_outlets, plain_name
from quotes.outlets.entries import read_entries

LIST = Path(str(files("quotes.outlets").joinpath("data", "outlets.yml")))
OUTLETS = known_outlets()


def test_it_keeps_the_rules_that_a_users_list_has_to_keep():
    assert len(read_entries(LIST)) == len(OUTLETS.all) > 400


def test_no_two_are_filed_under_one_name():
    assert [name for name, times in Counter(plain_name(o.name) for o in OUTLETS.all).items() if times > 1] == []


def test_no_domain_is_two_outlets():
    assert [name for name, times in Counter(d for o in OUTLETS.all for d in o.domains).items() if times > 1] == []


def test_every_outlet_is_found_by_its_name_and_its_domains():
    for outlet in OUTLETS.all:
        assert OUTLETS.named(outlet.name) is outlet
        assert [domain for domain in outlet.domains if OUTLETS.at(f"https://www.{domain}/x") is not outlet] == []


def test_no_name_is_listed_twice_of_one_outlet():
    twice = [o.name for o in OUTLETS.all if len({*o.aliases, *o.cautious}) < len(o.aliases) + len(o.cautious)]
    assert twice == []
    assert [o.name for o in OUTLETS.all if o.name in o.aliases] == []


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_is_used(kind):
    assert any(outlet.kind == kind for outlet in OUTLETS.all)


def test_a_name_with_what_tells_it_from_others_is_known_to_be_shared():
    shared = [outlet for outlet in OUTLETS.all if outlet.bare != outlet.name]
    assert shared
    assert [o.name for o in shared if OUTLETS.named(o.bare) is o] == []
