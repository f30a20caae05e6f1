"""Names are compared with those that may be one person's, not with all of one surname."""

from itertools import product

import pytest

from quotes.attribution.identity.namesakes import Namesakes
from quotes.attribution.names import core

ONE = {
    "initial": ("J. Hollis", "John Hollis"),
    "short form": ("Bill Hollis", "William Hollis"),
    "middle name": ("Elizabeth Hollis", "Mary Elizabeth Hollis"),
    "spelling": ("Sergey Hollis", "Serguei Hollis"),
    "misprint of the first name": ("Rence Hallstrander", "Reince Hallstrander"),
    "misprint of the surname": ("Peter Hallstrander", "Peter Hallstrader"),
    "second surname": ("Ana Reyes", "Ana Reyes Ortega"),
}


@pytest.mark.parametrize(("one", "other"), ONE.values(), ids=ONE.keys())
def test_who_may_be_one_is_nearby_both_ways(one, other):
    for name, asked in ((one, other), (other, one)):
        namesakes = Namesakes()
        namesakes.file(core(name), 7)
        assert namesakes.nearby(core(asked)) == [7]


def test_of_a_thousand_of_one_surname_few_are_nearby():
    firsts = ["".join(letters).capitalize() for letters in product("bdfgklmnrs", "aeiou", "bdfgklmnrs", "ao")]
    namesakes = Namesakes()
    for number, first in enumerate(firsts):
        namesakes.file((first.lower(), "hollis"), number)
    assert len(firsts) == 1000
    assert max(len(namesakes.nearby((first.lower(), "hollis"))) for first in firsts) == 1
    assert len(namesakes.nearby(("b", "hollis"))) == 100
