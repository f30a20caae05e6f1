"""What was ordered is not what was asked for, and what was offered, threatened or considered is not what was done."""

from __future__ import annotations

import pytest

from quotes.comparing import flags
from quotes.versions import Flag

DISTORTED = [
    ("Rents are expected to fall by May.", "rents have fallen", "modal", "expected to", ""),
    (
        "The court allowed the firm to build.",
        "The court required the firm to build.",
        "modal",
        "allowed the firm to",
        "required the firm to",
    ),
    (
        "The judge ordered the company to pay.",
        "The judge urged the company to pay.",
        "modal",
        "ordered the company to",
        "urged the company to",
    ),
    (
        "The treaty obliges members to report cases.",
        "The treaty allows members to report cases.",
        "modal",
        "obliges members to",
        "allows members to",
    ),
    (
        "The law requires the two largest banks to hold more gold.",
        "the law permits the two largest banks to hold more gold",
        "modal",
        "requires the two largest banks to",
        "permits the two largest banks to",
    ),
    (
        "The coach asked his players to train twice a day.",
        "the coach forced his players to train twice a day",
        "modal",
        "asked his players to",
        "forced his players to",
    ),
    ("He threatened to sue.", "He sued.", "modal", "threatened to", ""),
    ("They offered to pay.", "They paid.", "modal", "offered to", ""),
    ("She promised to mend the roof.", "she mended the roof", "modal", "promised to", ""),
    ("We're considering legal action.", "the club is taking legal action", "modal", "considering", ""),
    ("The bank is considering closing the branch.", "the bank is closing the branch", "modal", "considering", ""),
    ("We hope to reopen the mine.", "the firm promised to reopen the mine", "modal", "hope to", "promised to"),
    ("We may reopen the mine.", "the firm pledged to reopen the mine", "modal", "may", "pledged to"),
    (
        "There's a small chance that the asteroid hits the moon.",
        "the asteroid would hit the moon",
        "hedge",
        "small chance, chance that",
        "",
    ),
    (
        "There is a slim possibility that the dam breaks.",
        "the dam would break",
        "hedge",
        "slim possibility, possibility that",
        "",
    ),
]


@pytest.mark.parametrize(
    ("reference", "version", "name", "in_reference", "in_version"),
    DISTORTED,
    ids=[f"{row[0]} / {row[1]}"[:100] for row in DISTORTED],
)
def test_another_strength_or_an_intention_that_became_a_deed(reference, version, name, in_reference, in_version):
    found = flags(reference, version, "direct", "indirect")
    assert (name, in_reference, in_version) in [(flag.name, flag.reference, flag.version) for flag in found]


FAITHFUL = [
    ("The court allowed the firm to build.", "the firm may build, the court ruled"),
    ("The judge ordered the company to pay.", "the company must pay, the judge ruled"),
    ("The judge ordered the company to pay.", "the company was ordered to pay"),
    ("The coach asked his players to train twice a day.", "the coach urged his players to train twice a day"),
    ("We will reopen the mine.", "the firm promised to reopen the mine"),
    ("We will sue the paper.", "he threatened to sue the paper"),
    ("We could sue the paper.", "he threatened to sue the paper"),
    ("We are ready to pay the fine.", "they offered to pay the fine"),
    ("He threatened to sue.", "he made a threat to sue"),
    ("They offered to pay.", "they made an offer to pay"),
    ("They offered to pay.", "they offered payment"),
    ("We're considering legal action.", "the club is looking at legal action"),
    ("We're considering legal action.", "the club may take legal action"),
    ("The bank is considering closing the branch.", "the bank may close the branch"),
    ("They told the crew to leave the ship.", "they ordered the crew to leave the ship"),
    ("They told the crew to leave the ship.", "they asked the crew to leave the ship"),
    ("There's a small chance that the asteroid hits the moon.", "the asteroid could hit the moon"),
    ("The new rules let the firm build.", "the new rules allowed the firm to build"),
]


@pytest.mark.parametrize(("reference", "version"), FAITHFUL, ids=[f"{row[0]} / {row[1]}"[:100] for row in FAITHFUL])
def test_one_strength_in_other_words_is_quiet(reference, version):
    assert flags(reference, version, "direct", "indirect") == ()


@pytest.mark.parametrize(
    ("reference", "version", "said", "of_other"),
    [
        (
            "The clerks attempted to hide three of the ledgers.",
            "three ledgers had been hidden by the clerks",
            "attempted to",
            "",
        ),
        (
            "We intend to plant apple trees along the canal.",
            "along the canal apple trees had been planted by the council",
            "intend to",
            "",
        ),
    ],
)
def test_a_wish_put_as_a_deed_in_a_sentence_written_anew_is_flagged(reference, version, said, of_other):
    assert Flag("modal", said, of_other) in flags(reference, version, "direct", "indirect")


@pytest.mark.parametrize(
    ("reference", "version"),
    [
        (
            "We intend to plant apple trees along the canal.",
            "the council's intention was that apple trees would be planted along the canal",
        ),
        ("We hope to reach the summit by noon.", "it was hoped that the summit would be reached by noon"),
        (
            "The vet did all she could to keep the mare alive.",
            "all that could be done to keep the mare alive was done by the vet",
        ),
        ("We are trying to raise the wreck.", "efforts to raise the wreck were being made"),
    ],
)
def test_a_wish_in_another_form_is_quiet(reference, version):
    assert flags(reference, version, "direct", "indirect") == ()
