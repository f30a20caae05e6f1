"""Who does what to whom: turned round it is flagged, put in the passive or with the date put first it is quiet."""

from __future__ import annotations

import pytest

from quotes.comparing import flags
from quotes.versions import Flag

DISTORTED = [
    (
        "She is the proudest cook and the shyest guest in town.",
        "She is the shyest cook and the proudest guest in town.",
        "order",
        "proudest … shyest",
        "shyest … proudest",
    ),
    (
        "Norway hit Sweden in the first half.",
        "Norway was hit by Sweden in the first half",
        "order",
        "Norway … hit … Sweden",
        "Norway … hit … by … Sweden",
    ),
    (
        "Norway beat Sweden on Sunday.",
        "Norway was beaten by Sweden on Sunday",
        "order",
        "Norway … beat … Sweden",
        "Norway … beaten … Sweden",
    ),
    (
        "The firm sued the union on Sunday.",
        "On Sunday the union sued the firm",
        "order",
        "firm … union",
        "union … firm",
    ),
    ("The storm followed the flood.", "the flood followed the storm", "order", "storm … flood", "flood … storm"),
    (
        "They sail from Monday to Friday.",
        "they sail from Friday to Monday",
        "order",
        "Monday … Friday",
        "Friday … Monday",
    ),
    (
        "The explosion damaged the church and the school.",
        "the church and the school damaged the explosion",
        "order",
        "explosion … church",
        "church … explosion",
    ),
    (
        "The police were attacked in the market by the crowd.",
        "the crowd was attacked in the market by the police",
        "order",
        "police … crowd",
        "crowd … police",
    ),
    (
        "Two brothers sued the company.",
        "two brothers were sued by the company",
        "order",
        "Two … sued … company",
        "two … sued … by … company",
    ),
    (
        "The three firms sued the town.",
        "the three firms were sued by the town",
        "order",
        "three … sued … town",
        "three … sued … by … town",
    ),
    (
        "She was bitten by the dog.",
        "the dog was bitten by her",
        "order",
        "She … bitten by … dog",
        "dog … bitten by … her",
    ),
    (
        "They were cheated by the bank.",
        "the bank was cheated by them",
        "order",
        "They … cheated by … bank",
        "bank … cheated by … them",
    ),
]


@pytest.mark.parametrize(
    ("reference", "version", "name", "in_reference", "in_version"),
    DISTORTED,
    ids=[f"{row[0]} / {row[1]}"[:100] for row in DISTORTED],
)
def test_who_does_what_is_turned_round(reference, version, name, in_reference, in_version):
    found = flags(reference, version, "direct", "indirect")
    assert (name, in_reference, in_version) in [(flag.name, flag.reference, flag.version) for flag in found]


FAITHFUL = [
    ("She is the proudest cook in town and the shyest.", "she was the shyest cook in town and the proudest"),
    ("She was bitten by the dog.", "it was by the dog that she was bitten"),
    ("The mayor was warned by her.", "she warned the mayor"),
    ("They were told by the bank to wait.", "the bank told them to wait"),
    ("Sales fell 3% to €40m.", "sales fell by 3% to 40 million euros"),
    ("Sales fell 3% in May.", "sales fell by 3% in May"),
    ("The bill is due on Friday.", "the bill is due by Friday"),
    ("The explosion damaged six houses and a church.", "Six houses and a church were damaged in the explosion."),
    ("The storm killed six people and injured 40.", "six people were killed and 40 injured in the storm"),
    ("The flood destroyed the bridge.", "the bridge was destroyed in the flood"),
    (
        "The new owner, Petra Lang, dismissed the coach, Ivo Marić, on Sunday.",
        "On Sunday Petra Lang, the new owner, dismissed Ivo Marić, the coach.",
    ),
    ("The minister opened the bridge in May.", "in May the minister opened the bridge"),
    ("They offered us a deal and we accepted it.", "the union accepted the deal it was offered"),
    ("They sent us a bill and we paid it.", "the firm paid the bill it was sent"),
    (
        "Since Monday three patients have died, of whom two were children.",
        "Three patients have died since Monday, two of them children.",
    ),
    (
        "Before Easter the mill will close, and the pit after that.",
        "the mill would close before Easter, and then the pit",
    ),
    ("The company was founded by two brothers in 1950.", "two brothers founded the company in 1950"),
]


@pytest.mark.parametrize(("reference", "version"), FAITHFUL, ids=[f"{row[0]} / {row[1]}"[:100] for row in FAITHFUL])
def test_another_order_that_says_the_same_is_quiet(reference, version):
    assert flags(reference, version, "direct", "indirect") == ()


@pytest.mark.parametrize(
    ("reference", "version", "said", "of_other"),
    [
        (
            "The abbey leased the mill to the brewer in May.",
            "in May the mill had been leased to the abbey by the brewer",
            "abbey … leased",
            "mill … leased by … brewer",
        ),
        (
            "Mr. Oakes lent the boat to his cousin last year.",
            "the boat had been borrowed the year before by Mr. Oakes from his cousin",
            "Oakes … lent",
            "boat … borrowed by … Oakes",
        ),
        (
            "Ghent lost to Bruges on Sunday.",
            "on Sunday Bruges had been beaten by Ghent",
            "Ghent … lost",
            "Bruges … beaten by … Ghent",
        ),
    ],
)
def test_who_gives_to_whom_is_turned_round_in_a_passive(reference, version, said, of_other):
    assert Flag("order", said, of_other) in flags(reference, version, "direct", "indirect")


@pytest.mark.parametrize(
    ("reference", "version"),
    [
        (
            "The abbey leased the mill to the brewer in May.",
            "in May the mill had been leased to the brewer by the abbey",
        ),
        (
            "Mr. Oakes lent the boat to his cousin last year.",
            "the boat had been borrowed the year before by his cousin from Mr. Oakes",
        ),
        ("Ghent lost to Bruges on Sunday.", "on Sunday Ghent had been beaten by Bruges"),
        ("The mine was shut by the owner.", "the mine was shut on an order signed by the owner"),
    ],
)
def test_who_gives_to_whom_stays_in_a_passive(reference, version):
    assert flags(reference, version, "direct", "indirect") == ()
