"""Small words that carry no matter and still turn a statement: "on" and "off", "only if" and "if", "any" and "some"."""

import pytest

from quotes.comparing import flags

TURNED = [
    ("The pumps were left on all night.", "The pumps were left off all night.", ("negation", "on", "off")),
    ("The rents went up in June.", "The rents have gone down in June.", ("negation", "up", "down")),
    ("The convoy is in the valley.", "The convoy is out of the valley.", ("negation", "in", "out of")),
    ("The choir will be back by Sunday.", "The choir will be back after Sunday.", ("negation", "by", "after")),
    ("We will pay only if the roof is mended.", "We will pay if the roof is mended.", ("scope", "only", "")),
    ("It helps nobody but the owners.", "It helps the owners.", ("scope", "nobody but", "")),
    ("We never sold anything to anybody.", "We sold something to somebody.", ("negation", "never", "")),
    ("Nobody told anyone anything.", "Somebody told someone something.", ("negation", "Nobody", "")),
    ("There is a risk that the dam will burst.", "The dam will burst.", ("hedge", "a risk that", "")),
]

FAITHFUL = [
    ("He filled in the form.", "he filled out the form"),
    ("The radar was not switched on.", "the radar was switched off"),
    ("We will pay only if the roof is mended.", "they would not pay until the roof was mended"),
    ("We will pay only if the roof is mended.", "they would pay, but only if the roof was mended"),
    ("If anyone saw something, ring us.", "if somebody saw anything, they should ring them"),
    ("Nobody but the coroner can release it.", "the coroner alone could release it"),
    ("There is a risk that the dam will burst.", "the dam could burst"),
    ("There is a risk that the dam will burst.", "the dam risked bursting"),
]


@pytest.mark.parametrize(("reference", "version", "said"), TURNED, ids=[row[1] for row in TURNED])
def test_a_small_word_that_turns_the_statement_is_flagged(reference, version, said):
    assert said in [(flag.name, flag.reference, flag.version) for flag in flags(reference, version)]


@pytest.mark.parametrize(("reference", "version"), FAITHFUL, ids=[row[1] for row in FAITHFUL])
def test_what_says_the_same_with_other_small_words_is_quiet(reference, version):
    assert flags(reference, version, version_kind="indirect") == ()
