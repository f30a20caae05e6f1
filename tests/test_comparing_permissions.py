"""Who may is not who must, whoever it is that may; a 'you may think' commits nobody."""

from __future__ import annotations

import pytest

from quotes.comparing import flags

DISTORTED = [
    ("direct", "direct", "You may park here.", "You must park here.", "modal", "may", "must"),
    ("direct", "direct", "You might lose the house.", "You will lose the house.", "modal", "might", "will"),
    ("direct", "indirect", "You may leave the building.", "staff must leave the building", "modal", "may", "must"),
    (
        "direct",
        "indirect",
        "You may see a doctor within a week.",
        "patients would see a doctor within a week",
        "modal",
        "may",
        "would",
    ),
    (
        "direct",
        "indirect",
        "You might get your money back.",
        "depositors will get their money back",
        "modal",
        "might",
        "will",
    ),
    ("direct", "direct", "You may keep the medal.", "You have to keep the medal.", "modal", "may", "have to"),
    (
        "direct",
        "direct",
        "They may sail, but not before noon.",
        "They will sail, but not before noon.",
        "modal",
        "may",
        "will",
    ),
    ("direct", "direct", "I may sell it, but I doubt it.", "I will sell it, but I doubt it.", "modal", "may", "will"),
    ("direct", "direct", "The lake may not freeze.", "The lake will not freeze.", "modal", "may not", "will not"),
    (
        "direct",
        "indirect",
        "We may not know before Friday.",
        "they would not know before Friday",
        "modal",
        "may not",
        "would not",
    ),
]


@pytest.mark.parametrize(
    ("reference_kind", "version_kind", "reference", "version", "name", "in_reference", "in_version"),
    DISTORTED,
    ids=[f"{row[2]} / {row[3]}"[:100] for row in DISTORTED],
)
def test_what_one_may_is_not_what_one_must(
    reference_kind, version_kind, reference, version, name, in_reference, in_version
):
    found = flags(reference, version, reference_kind, version_kind)
    assert (name, in_reference, in_version) in [(flag.name, flag.reference, flag.version) for flag in found]


FAITHFUL = [
    ("indirect", "indirect", "she could not recall the meeting", "she did not remember the meeting"),
    ("direct", "indirect", "I can't remember who opened the gate", "he did not remember who opened the gate"),
    ("direct", "indirect", "I couldn't recollect a single name", "she recalled no name"),
    ("direct", "indirect", "You may think we are slow, but we have lost two boats.", "they had lost two boats"),
    ("direct", "indirect", "You might say we were lucky.", "they were lucky"),
    ("direct", "indirect", "As you may know, the mill closed in May.", "the mill closed in May"),
    ("direct", "indirect", "You may have heard that the bank failed.", "the bank failed"),
    ("direct", "indirect", "You may park here.", "drivers are allowed to park there"),
    ("direct", "indirect", "You may park here.", "drivers could park there"),
    ("direct", "indirect", "You may not swim here.", "visitors must not swim there"),
    ("direct", "indirect", "Children may not enter.", "children were not allowed to enter"),
    ("direct", "indirect", "The lake may not freeze.", "the lake might not freeze"),
    (
        "direct",
        "indirect",
        "It may surprise you to hear that we've never had a strike here.",
        "the plant had never had a strike",
    ),
    ("direct", "indirect", "You might call it a victory.", "it was a victory"),
    ("direct", "indirect", "It is not for us to judge the crew.", "they could not judge the crew"),
    ("direct", "indirect", "It is not up to the board to judge him.", "the board should not judge him"),
    ("direct", "indirect", "It is not for sale to foreigners.", "it could not be sold to foreigners"),
    ("direct", "indirect", "You may be right, we should have waited.", "they should have waited"),
    ("direct", "indirect", "They may sail, but not before noon.", "they might sail, though not before noon"),
    ("direct", "indirect", "It may be an old boat, but it is fast.", "the old boat was fast"),
]


@pytest.mark.parametrize(
    ("reference_kind", "version_kind", "reference", "version"),
    FAITHFUL,
    ids=[f"{row[2]} / {row[3]}"[:100] for row in FAITHFUL],
)
def test_a_phrase_that_commits_nobody_comes_and_goes(reference_kind, version_kind, reference, version):
    assert flags(reference, version, reference_kind, version_kind) == ()
