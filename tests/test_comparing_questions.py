"""A question that one side asks and the other tells as a fact is flagged; answered, or reported as a question, it is
quiet."""

from __future__ import annotations

import pytest

from quotes.comparing import flags

DISTORTED = [
    (
        "direct",
        "direct",
        "Is the minister lying? I don't know.",
        "The minister is lying.",
        "hedge",
        "Is the minister lying",
        "",
    ),
    (
        "direct",
        "direct",
        "Are we going to lose? Of course not.",
        "We are going to lose.",
        "hedge",
        "Are we going to lose",
        "",
    ),
    (
        "direct",
        "direct",
        "Should the mayor resign? That is for her to decide.",
        "The mayor should resign.",
        "hedge",
        "Should the mayor resign",
        "",
    ),
    ("direct", "indirect", "Will she resign? I have no idea.", "she would resign", "hedge", "Will she resign", ""),
    (
        "direct",
        "indirect",
        "Did the pilot fall asleep? We are looking into it.",
        "the pilot fell asleep",
        "hedge",
        "Did the pilot fall asleep",
        "",
    ),
    (
        "direct",
        "indirect",
        "And can the tunnel be saved? Ask the engineers.",
        "the tunnel can be saved",
        "hedge",
        "And can the tunnel be saved",
        "",
    ),
    (
        "direct",
        "indirect",
        "Was the vote rigged? There is a rumour.",
        "the vote was rigged",
        "hedge",
        "Was the vote rigged",
        "",
    ),
    (
        "direct",
        "direct",
        "So, does the drug cure malaria? The trial will tell.",
        "The drug cures malaria.",
        "hedge",
        "So does the drug cure malaria",
        "",
    ),
    (
        "direct",
        "indirect",
        "Is the minister lying? I don't know.",
        "the minister was not lying",
        "hedge",
        "Is the minister lying",
        "",
    ),
    (
        "direct",
        "indirect",
        "Will the firm appeal the ruling? Ask the lawyers.",
        "the firm would not appeal the ruling",
        "hedge",
        "Will the firm appeal the ruling",
        "",
    ),
]


@pytest.mark.parametrize(
    ("reference_kind", "version_kind", "reference", "version", "name", "in_reference", "in_version"),
    DISTORTED,
    ids=[f"{row[2]} / {row[3]}"[:100] for row in DISTORTED],
)
def test_what_was_only_asked_is_no_fact(
    reference_kind, version_kind, reference, version, name, in_reference, in_version
):
    found = flags(reference, version, reference_kind, version_kind)
    assert (name, in_reference, in_version) in [(flag.name, flag.reference, flag.version) for flag in found]


FAITHFUL = [
    ("direct", "indirect", "Is the minister lying? I don't know.", "she did not know whether the minister was lying"),
    (
        "direct",
        "indirect",
        "Is the bridge dangerous? Yes. We closed it.",
        "the bridge was dangerous and had been closed",
    ),
    ("direct", "indirect", "Is the bridge dangerous? It is.", "the bridge was dangerous"),
    ("direct", "indirect", "Do I regret the vote? Of course I do.", "he regretted the vote"),
    ("direct", "indirect", "Are we angry about the rents? You bet.", "tenants were angry about the rents"),
    (
        "direct",
        "indirect",
        "Why did the dam burst? Because nobody mended it.",
        "the dam burst because nobody had mended it",
    ),
    ("direct", "indirect", "Did you know that the bridge is unsafe?", "the bridge was unsafe"),
    (
        "direct",
        "indirect",
        "Isn't it a disgrace that the school has no heating?",
        "it was a disgrace that the school had no heating",
    ),
    ("direct", "indirect", "Will we raise the fare? We will not.", "the fare would not be raised"),
    ("direct", "indirect", "Do they want war? No.", "they did not want war"),
    ("direct", "indirect", "Can we win? Can we beat them? We can, and we will win.", "they would win"),
    ("direct", "indirect", "Is there a plan? The plan is ready.", "the plan was ready"),
    ("direct", "indirect", "What do we need? We need a bridge.", "they needed a bridge"),
    ("direct", "indirect", "Could it happen here? It could happen here.", "it could happen there"),
    ("direct", "indirect", "Was he the best? No question.", "he was the best"),
    ("direct", "indirect", "Would I vote for him again? In a heartbeat.", "he would vote for him again"),
    ("direct", "indirect", "Was it worth it? Every penny.", "it had been worth every penny"),
    ("direct", "indirect", "Are we going to lose the vote? Of course not.", "they would not lose the vote"),
]


@pytest.mark.parametrize(
    ("reference_kind", "version_kind", "reference", "version"),
    FAITHFUL,
    ids=[f"{row[2]} / {row[3]}"[:100] for row in FAITHFUL],
)
def test_what_was_asked_and_answered_is_quiet(reference_kind, version_kind, reference, version):
    assert flags(reference, version, reference_kind, version_kind) == ()


UNSETTLED = [
    ("We will read the ruling before we decide whether to appeal", "We will appeal", "hedge", "whether to appeal"),
    ("They will vote on whether to strike next week", "They will strike next week", "hedge",
     "whether to strike next week"),
    ("It depends on whether the pilot saw the light", "The pilot saw the light", "hedge",
     "whether the pilot saw the light"),
    ("Only if demand fell by about a third would the mill close", "demand would fall by about a third", "scope",
     "Only if demand fell by about …"),
    ("We will sign only when the hostages are freed", "The hostages will be freed", "scope",
     "only when the hostages are freed"),
    ("Unless the pay rises, the nurses will strike", "The pay will rise", "scope", "Unless the pay rises"),
    ("If the seals were faulty, we're going to find out.", "The seals were faulty, and we're going to find out.",
     "scope", "If the seals were faulty"),
    ("Did the bishop know on the Friday, and if he did, why did he keep silent?", "The bishop did know on the Friday",
     "hedge", "Did the bishop know on the …"),
    ("Has the bank sold our data, and who has it now?", "The bank has sold our data", "hedge",
     "Has the bank sold our data …"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("reference", "version", "name", "words"), UNSETTLED, ids=[f"{row[0]} / {row[1]}" for row in UNSETTLED]
)
def test_what_is_left_open_and_put_as_settled_is_flagged(reference, version, name, words):
    assert (name, words, "") in {(flag.name, flag.reference, flag.version) for flag in flags(reference, version)}


SETTLED = [
    ("We will read the ruling before we decide whether to appeal", "We will study it before deciding to appeal"),
    ("The board is considering whether to sell the ground", "The board is thinking about selling the ground"),
    ("They will vote on whether to strike", "They will vote on a strike"),
    ("The fire chief is asking whether the fire was started deliberately",
     "The fire chief suspects the fire was started deliberately"),
    ("I wonder whether he knows. He knows, I think.", "I think he knows"),
    ("We shall see whether the ice holds, and in March the ice held", "In March the ice held"),
    ("If they won, it was because they ran more", "They won because they ran more"),
    ("If you look at the figures, you will see that crime is down", "Look at the figures: crime is down"),
    ("We will sign only when the hostages are freed", "The hostages must be freed first"),
    ("If the judge agrees, the children will go home", "The children go home when the judge agrees"),
    ("If the dam fails, the town will flood. The dam failed in 1980.", "The dam failed in 1980"),
    ("Did the bishop know on the Friday, and if he did, why did he keep silent?", "Did the bishop know on the Friday?"),
    ("Can we afford it, and should we? I say we can afford it.", "I say we can afford it"),
]  # fmt: skip


@pytest.mark.parametrize(("reference", "version"), SETTLED, ids=[f"{row[0]} / {row[1]}" for row in SETTLED])
def test_what_stays_open_or_is_settled_on_both_sides_is_quiet(reference, version):
    assert flags(reference, version) == ()
