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


@pytest.mark.parametrize(
    ("reference", "version"),
    [
        ("It was right after the parade that the float burned", "she saw it burn as they left the parade"),
        ("They quarrelled at times like these in Vaasa", "They quarrelled in Vaasa"),
        ("The votes put her total count above his", "The votes put her count above his"),
    ],
)
def test_a_small_word_of_another_sense_raises_nothing(reference, version):
    assert flags(reference, version) == flags(version, reference) == ()


@pytest.mark.parametrize(
    ("reference", "version", "name"),
    [
        ("They turned left at the chapel", "They turned right at the chapel", "name"),
        ("He was right after all", "He was wrong after all", "negation"),
        ("They left the union", "They joined the union", "negation"),
        ("She left her husband", "She stayed with her husband", "negation"),
        ("On the left their majority shrank", "On the right their majority shrank", "name"),
        ("Turn right after the bridge", "Turn left after the bridge", "name"),
        ("He is at times like a child", "He is like a child", "hedge"),
        ("We want a total price freeze", "We want a price freeze", "intensifier"),
        ("At times they quarrelled in Vaasa", "They quarrelled in Vaasa", "hedge"),
        ("It was a total disgrace for the club", "It was a disgrace for the club", "intensifier"),
    ],
)
def test_in_its_own_sense_it_is_flagged(reference, version, name):
    assert name in [flag.name for flag in flags(reference, version)]
