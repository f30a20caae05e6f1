"""A word against its opposite is flagged where the two face each other, wherever else the word stands."""

from __future__ import annotations

import pytest

from quotes.comparing import flags

DISTORTED = [
    (
        "I love this club. I have loved it since I was four.",
        "I hate this club. I have loved it since I was four.",
        "love",
        "hate",
    ),
    (
        "The council approved the first plan and approved the second.",
        "The council approved the first plan and rejected the second.",
        "approved",
        "rejected",
    ),
    ("Prices fell in May and wages fell in June.", "Prices fell in May and wages rose in June.", "fell", "rose"),
    ("The bid undervalues the firm.", "The bid overvalues the firm.", "undervalues", "overvalues"),
    ("The fund overpaid for the stake.", "The fund underpaid for the stake.", "overpaid", "underpaid"),
    ("They will outperform the market.", "They will underperform the market.", "outperform", "underperform"),
    ("We will beat our forecast.", "We will miss our forecast.", "beat", "miss"),
    ("The works are ahead of plan.", "The works are behind plan.", "ahead", "behind"),
    ("The sale brought a gain of £3m.", "The sale brought a loss of £3m.", "gain", "loss"),
    ("The inquiry is continuing.", "The inquiry has been concluded.", "continuing", "concluded"),
    ("The agency upgraded the debt.", "The agency downgraded the debt.", "upgraded", "downgraded"),
    (
        "Sales will rise to £5m, plus or minus 2%.",
        "Sales will fall to £5m, plus or minus 2%.",
        "rise",
        "fall",
    ),
]


@pytest.mark.parametrize(("reference", "version", "said", "of_other"), DISTORTED, ids=[row[0] for row in DISTORTED])
def test_of_a_word_that_stands_twice_one_is_turned_round(reference, version, said, of_other):
    assert [("negation", said, of_other)] == [
        (flag.name, flag.reference, flag.version) for flag in flags(reference, version)
    ]


FAITHFUL = [
    ("The plans behind the deal were ahead of their time.", "the plans behind the deal had been ahead of their time"),
    ("The plant will go on operating at a net loss.", "the plant would keep operating with a net loss"),
    ("They beat Leeds and missed a penalty.", "the team had missed a penalty but beaten Leeds"),
    ("We maintain that the inquiry is closed.", "the bank insisted that the inquiry was closed"),
    ("The shares rose 3%.", "the shares had gained 3%"),
    ("We will hold the raise back.", "they would hold back the raise"),
    ("Prices fell in May and rose in June.", "prices rose in June after they fell in May"),
    ("I love this club, and they hate us for it.", "they hated the fans for loving the club"),
    ("I can't deny that we were slow.", "he conceded that they were slow"),
]


@pytest.mark.parametrize(("reference", "version"), FAITHFUL, ids=[row[0] for row in FAITHFUL])
def test_opposites_that_both_sides_have_are_quiet(reference, version):
    assert "negation" not in [flag.name for flag in flags(reference, version, version_kind="indirect")]


@pytest.mark.parametrize(
    ("reference", "version", "name", "said", "of_other"),
    [
        ("The bank held its rate at 4%.", "The bank cut its rate to 4%.", "negation", "held", "cut"),
        ("The ferry sails within ten days.", "The ferry sails after ten days.", "order", "within", "after"),
        ("He was ordered to keep selling lamps.", "He was ordered to stop selling lamps.", "negation", "keep", "stop"),
        ("The goalkeeper quit in June.", "The goalkeeper was fired in June.", "order", "quit", "fired"),
        ("Planting starts in spring.", "Planting starts in autumn.", "name", "spring", "autumn"),
        ("Rents rose despite the tax.", "Rents rose thanks to the tax.", "negation", "despite", "thanks"),
        ("They burned her horse.", "They burned her husband.", "name", "horse", "husband"),
        ("His uncle paid for it.", "His son paid for it.", "name", "uncle", "son"),
        ("I suspect they could have heard.", "I know they heard.", "hedge", "suspect", "know"),
        ("We suspect she may have seen.", "We know she saw.", "hedge", "suspect", "know"),
    ],
)
def test_of_one_s_own_accord_or_by_others_and_whom_it_was_done_to(reference, version, name, said, of_other):
    assert (name, said, of_other) in [(flag.name, flag.reference, flag.version) for flag in flags(reference, version)]


@pytest.mark.parametrize(
    ("reference", "version"),
    [
        ("The fence kept the sheep from leaving.", "The fence stopped the sheep from leaving."),
        ("The goalkeeper quit in June.", "The goalkeeper resigned in June."),
        ("She was sacked and did not resign.", "She did not resign and was sacked."),
        ("They burned her horse.", "They burned her pony."),
        ("Her mother and her son came.", "Her son and her mother came."),
    ],
)
def test_other_words_for_one_deed_are_quiet(reference, version):
    assert flags(reference, version) == ()


@pytest.mark.parametrize(
    ("reference", "version", "name", "said", "of_other"),
    [
        ("The town may restrict diving.", "The town may outlaw diving.", "intensifier", "restrict", "outlaw"),
        ("Diving there is very hard.", "Diving there is impossible.", "intensifier", "hard", "impossible"),
        ("The cook was annoyed at the town.", "The cook was furious at the town.", "intensifier", "annoyed", "furious"),
        ("The gel slowed the rot.", "The gel halted the rot.", "intensifier", "slowed", "halted"),
        ("The gel reduces lead in milk.", "The gel eliminates lead in milk.", "intensifier", "reduces", "eliminates"),
        ("We recommend helmets on boats.", "We require helmets on boats.", "intensifier", "recommend", "require"),
        ("The flood injured six miners.", "The flood killed six miners.", "intensifier", "injured", "killed"),
        ("She sprained an ankle at Hale.", "She broke an ankle at Hale.", "intensifier", "sprained", "broke"),
        ("The eel is endangered here.", "The eel is extinct here.", "intensifier", "endangered", "extinct"),
        ("A yellow warning holds until noon.", "A red warning holds until noon.", "name", "yellow", "red"),
        ("It is a promising vaccine.", "It is a proven vaccine.", "hedge", "promising", "proven"),
        ("The jab protected mice.", "The jab protected children.", "scope", "mice", "children"),
        ("There is limited evidence of it.", "There is strong evidence of it.", "intensifier", "limited", "strong"),
        ("We have scant proof that moss helps.", "We have proof that moss helps.", "intensifier", "scant", ""),
        ("They had anecdotal evidence of theft.", "They had evidence of theft.", "intensifier", "anecdotal", ""),
        ("The dose was safe in monkeys.", "The dose was safe in humans.", "scope", "monkeys", "humans"),
    ],
)  # fmt: skip
def test_how_far_a_deed_goes_and_on_whom_it_was_tried(reference, version, name, said, of_other):
    assert (name, said, of_other) in [(flag.name, flag.reference, flag.version) for flag in flags(reference, version)]


@pytest.mark.parametrize(
    ("reference", "version"),
    [
        ("The town will restrict diving.", "the town would limit diving"),
        ("Six were injured and one was killed.", "one was killed and six were hurt"),
        ("Six martyrs and twenty wounded were named.", "six who died and twenty who were hurt were named"),
        ("The slow ferry stopped at Hale.", "the ferry, which was slow, stopped at Hale"),
        ("He cut his ties to the club.", "he ended his ties to the club"),
        ("There is limited evidence that moss helps.", "the evidence that moss helped was limited"),
        ("We found scant evidence of theft.", "they found little evidence of theft"),
        ("It is a limited company.", "it was a limited company"),
        ("Mice and people need salt.", "people and mice needed salt"),
        ("A yellow warning came, then a red one.", "a yellow warning and then a red one came"),
    ],
)
def test_deeds_that_go_as_far_are_quiet(reference, version):
    assert flags(reference, version, "direct", "indirect") == ()
