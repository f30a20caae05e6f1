"""Denials, parts and conditions that are said otherwise are quiet; those that say something else are flagged."""

from __future__ import annotations

import pytest

from quotes.comparing import flags

DISTORTED = [
    ("Not all of the samples were contaminated.", "none of the samples were contaminated", "scope", "not all", ""),
    ("All of the samples were contaminated.", "some of the samples were contaminated", "number", "All", "some"),
    (
        "The toys are safe unless the batch number begins with K.",
        "the toys are safe only if the batch number begins with K",
        "negation",
        "unless",
        "only if",
    ),
    (
        "The bridge stays open unless the wind rises.",
        "the bridge stays open if the wind rises",
        "negation",
        "unless",
        "if",
    ),
    (
        "The paper will not appear unless the strike ends.",
        "the paper will not appear if the strike ends",
        "negation",
        "unless",
        "if",
    ),
    (
        "We have no reports of a crack. Parents should stop using them unless the number begins with K.",
        "parents should stop using them if the number begins with K",
        "negation",
        "unless",
        "if",
    ),
    (
        "We have no reports of a crack. Parents should stop using them unless the number begins with K.",
        "We have reports of a crack. Parents should stop using them if the number begins with K.",
        "negation",
        "no",
        "",
    ),
    ("Only three of the 19 passengers died.", "All but three of the 19 passengers died.", "hedge", "", "all but"),
    ("It is impossible that the comet breaks apart.", "the comet might break apart", "modal", "impossible", "might"),
    ("The all but empty hall was closed.", "the empty hall was closed", "hedge", "all but", ""),
    ("Rates have not been this low since 1976.", "rates have been this low since 1976", "negation", "not", ""),
    ("The reactor will be switched off only in 2030.", "the reactor will be switched off", "scope", "only", ""),
    (
        "He could be mayor one day, if he stops shouting.",
        "Councillor Tom Hale could be mayor one day",
        "scope",
        "if he stops shouting",
        "",
    ),
    ("It was just 300 million years ago.", "It was only 300m days ago", "number", "300 million years", "300m days"),
    ("Two of the miners were rescued.", "all but two of the miners were rescued", "hedge", "", "all but"),
]


@pytest.mark.parametrize(
    ("reference", "version", "name", "in_reference", "in_version"),
    DISTORTED,
    ids=[f"{row[0]} / {row[1]}"[:100] for row in DISTORTED],
)
def test_it_says_something_else(reference, version, name, in_reference, in_version):
    found = flags(reference, version, "direct", "indirect")
    assert (name, in_reference, in_version) in [(flag.name, flag.reference, flag.version) for flag in found]


FAITHFUL = [
    ("It was just 300 million years ago.", "It was only 300m years ago"),
    ("Only three of the 19 passengers survived.", "All but three of the 19 passengers died."),
    ("Not all of the samples were contaminated.", "some of the samples were not contaminated"),
    ("Not every village has a well.", "some villages have no well"),
    (
        "Unless the strike ends this week, the paper will not appear.",
        "the paper will appear only if the strike ends this week",
    ),
    ("We won't pay unless the roof is mended.", "they would pay once the roof was mended"),
    ("Not until 2030 will the reactor be switched off.", "the reactor will be switched off only in 2030"),
    ("Rates have not been this low since 1976.", "rates are at their lowest level since 1976"),
    ("The lake has never been so warm.", "the lake was at its warmest"),
    ("No other country spends as much on its army.", "the country spends more on its army than any other"),
    ("No other club has won as often.", "the club has won more often than any other"),
    ("It is not impossible that the comet breaks apart.", "the comet might break apart"),
    ("A recession is not inconceivable.", "a recession is possible"),
    ("The toys are safe unless they are wet.", "the toys are safe if they are not wet"),
    ("The lido opens unless the heating fails.", "the lido would open, except if the heating failed"),
    ("All but two of the miners were rescued.", "two of the miners were not rescued"),
]


@pytest.mark.parametrize(("reference", "version"), FAITHFUL, ids=[f"{row[0]} / {row[1]}"[:100] for row in FAITHFUL])
def test_it_says_the_same_otherwise(reference, version):
    assert flags(reference, version, "direct", "indirect") == ()
