"""Two that changed places round a possessive, a source or an until are flagged; put in another order they are
quiet."""

from __future__ import annotations

import pytest

from quotes.comparing import flags

DISTORTED = [
    (
        "direct",
        "indirect",
        "Anna's letter to Maria was found.",
        "Maria's letter to Anna was found.",
        "order",
        "Anna's … Maria",
        "Maria's … Anna",
    ),
    (
        "direct",
        "indirect",
        "China's exports to Japan fell.",
        "Japan's exports to China fell.",
        "order",
        "China's … Japan",
        "Japan's … China",
    ),
    (
        "direct",
        "indirect",
        "The firm's debt to the bank has grown.",
        "the bank's debt to the firm had grown",
        "order",
        "firm's … bank",
        "bank's … firm",
    ),
    (
        "direct",
        "indirect",
        "The priest whom the bishop accused left.",
        "The priest who accused the bishop left.",
        "order",
        "bishop … accused",
        "priest … accused",
    ),
    (
        "direct",
        "indirect",
        "The nurse that the doctor blamed was fined.",
        "the nurse who blamed the doctor was fined",
        "order",
        "doctor … blamed",
        "nurse … blamed",
    ),
    (
        "direct",
        "indirect",
        "The town which the rebels took was burned.",
        "the town which took the rebels was burned",
        "order",
        "rebels … took",
        "town … took",
    ),
    (
        "direct",
        "indirect",
        "According to the opposition, the police fired first.",
        "According to the police, the opposition fired first.",
        "order",
        "according to opposition",
        "according to police",
    ),
    (
        "direct",
        "indirect",
        "According to the bank, the ministry hid the loss.",
        "according to the ministry, the bank hid the loss",
        "order",
        "according to bank",
        "according to ministry",
    ),
    (
        "direct",
        "indirect",
        "No one who was vaccinated died.",
        "No one who died was vaccinated.",
        "order",
        "no one who vaccinated",
        "no one who died",
    ),
    (
        "direct",
        "indirect",
        "Everyone who lied was promoted.",
        "everyone who was promoted had lied",
        "order",
        "everyone who lied",
        "everyone who promoted",
    ),
    (
        "direct",
        "indirect",
        "No boat that sank was insured, and no sailor who drank drowned.",
        "no boat that sank was insured, and no sailor who drowned drank",
        "order",
        "no … who drank",
        "no … who drowned",
    ),
    ("direct", "direct", "I hit him.", "He hit me.", "order", "I … hit", "He … hit"),
    ("direct", "direct", "We betrayed them.", "They betrayed us.", "order", "We … betrayed", "They … betrayed"),
    ("direct", "direct", "I trust him, not her.", "I trust her, not him.", "order", "not her", "not him"),
    (
        "direct",
        "indirect",
        "It was Anna, not Maria, who lied.",
        "it was Maria, not Anna, who lied",
        "order",
        "not Maria",
        "not Anna",
    ),
    (
        "direct",
        "indirect",
        "The protest was peaceful until police arrived.",
        "The protest was peaceful after police arrived.",
        "order",
        "protest … peaceful until police arrived",
        "protest … peaceful after police arrived",
    ),
    (
        "direct",
        "indirect",
        "The pump worked until the flood came.",
        "the pump worked after the flood came",
        "order",
        "pump worked until … flood came",
        "pump worked after … flood came",
    ),
    ("direct", "direct", "The blame was not mine alone.", "The blame was not mine.", "scope", "alone", ""),
    ("direct", "indirect", "The choice is hers alone.", "the choice was hers", "scope", "alone", ""),
]


@pytest.mark.parametrize(
    ("reference_kind", "version_kind", "reference", "version", "name", "in_reference", "in_version"),
    DISTORTED,
    ids=[f"{row[2]} / {row[3]}"[:100] for row in DISTORTED],
)
def test_two_that_changed_places(reference_kind, version_kind, reference, version, name, in_reference, in_version):
    found = flags(reference, version, reference_kind, version_kind)
    assert (name, in_reference, in_version) in [(flag.name, flag.reference, flag.version) for flag in found]


FAITHFUL = [
    ("direct", "indirect", "Russia's war with Ukraine goes on.", "Ukraine's war with Russia goes on"),
    (
        "direct",
        "indirect",
        "Norway's game against Sweden was called off.",
        "Sweden's game against Norway was called off",
    ),
    ("direct", "indirect", "China's exports to Japan fell.", "exports from China to Japan fell"),
    ("direct", "indirect", "Anna's letter to Maria was found.", "a letter by Anna to Maria was found"),
    ("direct", "indirect", "The priest whom the bishop accused left.", "the priest who was accused by the bishop left"),
    (
        "direct",
        "indirect",
        "The priest who accused the bishop left.",
        "the priest left after he had accused the bishop",
    ),
    (
        "direct",
        "indirect",
        "The nurses who saved the boy were thanked by the minister.",
        "the minister thanked the nurses who saved the boy",
    ),
    ("direct", "indirect", "The dog that bit the boy was shot.", "the dog was shot because it bit the boy"),
    (
        "direct",
        "indirect",
        "According to the opposition, the police fired first.",
        "the police fired first, according to the opposition",
    ),
    ("direct", "indirect", "I hit him.", "he had hit him"),
    ("direct", "direct", "I told him and he told me.", "He told me and I told him."),
    ("direct", "indirect", "I trust him, not her.", "it was not her but him she trusted"),
    ("direct", "indirect", "Not Anna but Maria lied.", "it was Maria who lied, not Anna"),
    ("direct", "indirect", "They stayed until the vote ended and left.", "they left after the vote ended"),
    ("direct", "indirect", "We waited until the bus had left.", "they waited for the bus to leave"),
    ("direct", "indirect", "She lives alone.", "she lives by herself"),
    (
        "direct",
        "indirect",
        "I never said that nobody was to blame. I said the blame was not mine alone.",
        "he had never said that nobody was to blame, only that the blame was not his alone",
    ),
    (
        "direct",
        "indirect",
        "The firm that built the dam has sued the state.",
        "the state was sued by the firm that built the dam",
    ),
    ("direct", "indirect", "No one who was vaccinated died.", "none of those who were vaccinated died"),
    (
        "direct",
        "indirect",
        "We mourn those who died and those who were hurt, and we thank all who came.",
        "we mourn those who were hurt, and we thank all who came",
    ),
    (
        "direct",
        "indirect",
        "We need a builder, not a talker, and a friend, not a boss.",
        "we need a friend, not a boss",
    ),
    (
        "direct",
        "indirect",
        "We waited until after the vote to speak.",
        "they waited until after the vote before they spoke",
    ),
]


@pytest.mark.parametrize(
    ("reference_kind", "version_kind", "reference", "version"),
    FAITHFUL,
    ids=[f"{row[2]} / {row[3]}"[:100] for row in FAITHFUL],
)
def test_the_same_said_in_another_order_is_quiet(reference_kind, version_kind, reference, version):
    assert flags(reference, version, reference_kind, version_kind) == ()


TURNED = [
    ("direct", "They were right and I was wrong.", "They were wrong and I was right.",
     ("They were right", "They were wrong")),
    ("direct", "The roof is sound but the walls are rotten.", "The roof is rotten but the walls are sound.",
     ("The roof is sound", "The roof is rotten")),
    ("direct", "We won and they lost.", "We lost and they won.", ("We won", "We lost")),
    ("direct", "The bread was stale, the soup was cold.", "The bread was cold, the soup was stale.",
     ("The bread was stale", "The bread was cold")),
    ("indirect", "The bank will pay and the tenants will leave.", "the bank would leave and the tenants would pay",
     ("The bank will pay", "the bank would leave")),
    ("direct", "We dug up a place of prayer rather than a shop.",
     "It was plainly a shop rather than a place of prayer.", ("rather than shop", "rather than place")),
    ("direct", "In the wards we need nurses instead of managers.",
     "Our trust is short of managers instead of nurses.", ("instead of managers", "instead of nurses")),
]  # fmt: skip


@pytest.mark.parametrize(
    ("kind", "reference", "version", "words"), TURNED, ids=[f"{row[1]} / {row[2]}" for row in TURNED]
)
def test_what_is_said_of_two_and_changed_places_is_flagged(kind, reference, version, words):
    raised = [flag for flag in flags(reference, version, "direct", kind) if flag.name == "order"]
    assert [(flag.reference, flag.version) for flag in raised] == [words]


@pytest.mark.parametrize(
    ("kind", "reference", "version"),
    [
        ("direct", "They were right and I was wrong.", "I was wrong and they were right."),
        ("indirect", "They were right and I was wrong.", "they had been right and he had been wrong"),
        ("direct", "The roof is sound but the walls are rotten.", "The walls are rotten but the roof is sound."),
        ("direct", "The crew were cold and hungry in the camp.", "The crew were hungry and cold in the camp."),
        ("direct", "He was sacked and she was promoted.", "She was promoted while he was sacked."),
        ("direct", "Is he right or is he wrong?", "Is he wrong or is he right?"),
        ("direct", "I have been right and I have been wrong.", "I have been wrong and I have been right."),
        ("direct", "It is a clinic rather than a prison.", "Rather than a prison, it is a clinic."),
        ("direct", "They chose talks rather than strikes, and work rather than rest.",
         "They chose work rather than rest, and talks rather than strikes."),
        ("direct", "They chose talks rather than strikes, and work rather than rest.",
         "They chose work rather than rest."),
    ],
    ids=lambda value: value[:60],
)  # fmt: skip
def test_clauses_that_changed_places_with_what_they_tell_are_quiet(kind, reference, version):
    assert flags(reference, version, "direct", kind) == ()
