"""An accusation or a denial that became a fact is flagged; accused, denied or doubted in other words it stays quiet."""

from __future__ import annotations

import pytest

from quotes.comparing import flags

DISTORTED = [
    (
        "The man accused of killing his wife was freed.",
        "The man who killed his wife was freed.",
        "hedge",
        "accused of",
        "",
    ),
    ("She denied having deleted the files.", "She said she had deleted the files.", "negation", "denied", ""),
    ("He denied that he had met the agent.", "He said that he had met the agent.", "negation", "denied", ""),
    (
        "A nurse suspected of poisoning patients was arrested.",
        "a nurse who poisoned patients was arrested",
        "hedge",
        "suspected",
        "",
    ),
    (
        "The firm was accused of dumping waste in the river.",
        "the firm had dumped waste in the river",
        "hedge",
        "accused of",
        "",
    ),
    ("The two men are on trial for robbing a bank.", "the two men robbed a bank", "hedge", "on trial for", ""),
    (
        "Prosecutors accuse the mayor of taking bribes from a builder.",
        "the mayor took bribes from a builder",
        "hedge",
        "accuse the mayor of",
        "",
    ),
    (
        "She was arrested on suspicion of fraud on Monday.",
        "she was arrested for her fraud on Monday",
        "hedge",
        "suspicion",
        "",
    ),
    (
        "The man accused of killing his wife said he was innocent.",
        "The man who killed his wife said he was innocent.",
        "hedge",
        "accused of",
        "",
    ),
    (
        "The man accused of killing his wife was freed.",
        "The man convicted of killing his wife was freed.",
        "hedge",
        "accused of",
        "",
    ),
    (
        "The bank denied that it had warned the ministry.",
        "the bank said it had warned the ministry",
        "negation",
        "denied",
        "",
    ),
    (
        "The pilot denies drinking before the flight.",
        "the pilot had been drinking before the flight",
        "negation",
        "denies",
        "",
    ),
    ("He denied he had paid the judge.", "he had paid the judge", "negation", "denied", ""),
    ("The company disputes that its filters leaked.", "the company's filters leaked", "negation", "disputes", ""),
]


@pytest.mark.parametrize(
    ("reference", "version", "name", "in_reference", "in_version"),
    DISTORTED,
    ids=[f"{row[0]} / {row[1]}"[:100] for row in DISTORTED],
)
def test_what_one_is_accused_of_or_denies_is_no_fact(reference, version, name, in_reference, in_version):
    found = flags(reference, version, "direct", "indirect")
    assert (name, in_reference, in_version) in [(flag.name, flag.reference, flag.version) for flag in found]


FAITHFUL = [
    ("The man accused of killing his wife was freed.", "the man was freed"),
    ("The man accused of killing his wife was freed.", "the man alleged to have killed his wife was freed"),
    ("The man accused of killing his wife was freed.", "the man who is said to have killed his wife was freed"),
    ("He is charged with stealing the car.", "he faces a charge of stealing the car"),
    ("He is charged with stealing the car.", "prosecutors say he stole the car"),
    ("The firm was accused of dumping waste in the river.", "the firm was alleged to have dumped waste in the river"),
    ("The minister accused of taking bribes took the stand on Monday.", "the minister took the stand on Monday"),
    ("She denied having deleted the files.", "she said she had not deleted the files"),
    ("I did not delete the files.", "she denied having deleted the files"),
    ("He denied that he had met the agent.", "he dismissed reports that he had met the agent"),
    ("We were never told about the fraud.", "they denied having been told about the fraud"),
    ("They denied any wrongdoing.", "they denied wrongdoing"),
    ("He was accused of fraud and the fraud trial begins in May.", "the fraud trial begins in May"),
    ("The police investigated the mayor for fraud.", "the police looked into the mayor over fraud"),
    ("I can't deny that we were slow.", "he conceded that they were slow"),
    ("He denied hitting the boy.", "he told police he never hit the boy"),
    ("The report accuses the army of shelling a school.", "the army is accused in the report of shelling a school"),
    ("He denies the charge.", "he rejects the charge"),
    ("Nobody can accuse us of hiding the truth.", "they had not hidden the truth"),
]


@pytest.mark.parametrize(("reference", "version"), FAITHFUL, ids=[f"{row[0]} / {row[1]}"[:100] for row in FAITHFUL])
def test_an_accusation_in_other_words_is_quiet(reference, version):
    assert flags(reference, version, "direct", "indirect") == ()
