"""That something was found in animals or in a laboratory alone is missed where the other wording tells it of all."""

import pytest

from quotes.comparing import flags

DISTORTED = [
    ("In rats, the gel stopped the bleeding.", "The gel stopped the bleeding.", "in rats"),
    ("The jab cleared the virus in monkeys within a week.", "The jab cleared the virus within a week.", "in monkeys"),
    ("The extract killed the mould in the laboratory.", "The extract killed the mould.", "in the laboratory"),
    ("The ice shelf breaks up in computer models.", "The ice shelf breaks up.", "in computer models"),
    ("It mended torn nerves in mice. It is early days.", "It mended torn nerves. It is early days.", "in mice"),
]


@pytest.mark.parametrize(("reference", "version", "lost"), DISTORTED, ids=[row[0] for row in DISTORTED])
def test_what_it_was_tried_on_is_missed(reference, version, lost):
    found = [(flag.name, flag.reference, flag.version) for flag in flags(reference, version)]
    assert found == [("scope", lost, "")]


FAITHFUL = [
    ("The gel stopped the bleeding in rats.", "the gel stopped the rats' bleeding"),
    ("The jab cleared the virus in monkeys.", "monkeys were rid of the virus"),
    ("The extract killed the mould in the laboratory.", "in lab tests the extract killed the mould"),
    ("The fever was found in sheep at Hale.", "sheep at Hale had the fever"),
    ("She works in a lab and likes the town.", "she likes the town"),
]


@pytest.mark.parametrize(("reference", "version"), FAITHFUL, ids=[row[1] for row in FAITHFUL])
def test_what_it_was_tried_on_is_told_in_other_words(reference, version):
    assert flags(reference, version, "direct", "indirect") == ()
