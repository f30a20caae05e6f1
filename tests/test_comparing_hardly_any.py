"""A "little" before what it counts all but denies it, so it is missed; "a little" and "the little" deny nothing."""

from __future__ import annotations

import pytest

from quotes.comparing import flags


def names_and_words(reference: str, version: str) -> list[tuple[str, str, str]]:
    return [(flag.name, flag.reference, flag.version) for flag in flags(reference, version)]


@pytest.mark.parametrize(
    ("reference", "version", "left_out"),
    [
        ("I gave his letters very little weight.", "I gave his letters weight.", "little"),
        ("They spend little time on the quay.", "They spend time on the quay.", "little"),
        ("She has too little time for the choir.", "She has time for the choir.", "little"),
        ("It made little difference to the herd.", "It made a difference to the herd.", "little"),
        ("There was little evidence of a leak.", "There was evidence of a leak.", "little"),
        ("There was little evidence of fraud.", "There was evidence of fraud in a small town.", "little"),
        ("Little weight was given to it.", "Weight was given to it.", "little"),
        ("There is little doubt that he lied.", "There is doubt that he lied.", "little"),
        ("There was little news of the crew.", "There was news of the crew.", "little"),
        ("The grant did little to save the choir.", "The grant saved the choir.", "little"),
    ],
    ids=lambda value: value[:40],
)
def test_a_little_without_an_article_is_missed(reference, version, left_out):
    found = [(name, said.casefold(), instead) for name, said, instead in names_and_words(reference, version)]
    assert ("negation", left_out, "") in found


@pytest.mark.parametrize(
    ("reference", "version"),
    [
        ("The little boy was found on the quay.", "The boy was found on the quay."),
        ("Little children learn by singing.", "Children learn by singing."),
        ("He ran a shop in Little Norton for years.", "He ran a shop in Norton for years."),
        ("It made little difference to the herd.", "It made no difference to the herd."),
        ("We got little help.", "We got hardly any help."),
        ("They gave little notice of it.", "They gave insufficient notice of it."),
        ("He found the girl's little dog.", "He found the girl's dog."),
        ("Her little dog died.", "Her dog died."),
        ("That little dog bit me.", "That dog bit me."),
        ("It was little short of a miracle.", "It was a miracle."),
        ("Little-known singers sang.", "Singers sang."),
        ("Poor little Tom cried.", "Poor Tom cried."),
        ("Every little bit helps.", "Every bit helps."),
        ("Little Mix sang in Graz.", "Mix sang in Graz."),
        ("He is a very little man of fifty.", "He is a man of fifty."),
        ("It did little to save the choir.", "It did not do much to save the choir."),
        ("We do a little to help.", "We do something to help."),
    ],
    ids=lambda value: value[:40],
)
def test_a_small_thing_a_name_and_another_word_for_hardly_any_turn_nothing_round(reference, version):
    assert "negation" not in [name for name, _, _ in names_and_words(reference, version)]


def test_little_is_not_much():
    assert names_and_words("It has done little to save the choir.", "It has not done much to save the choir.") == []


def test_a_denial_of_one_side_alone_leaves_the_other_word_flagged():
    found = names_and_words("The union did not demand more pay.", "The union asked for more pay.")
    assert found == [("intensifier", "demand", "asked")]
