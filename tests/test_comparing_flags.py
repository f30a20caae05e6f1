"""Flags: what may have changed in meaning is pointed at, with the words on both sides; what is faithful stays quiet."""

from __future__ import annotations

import pytest

from quotes.comparing import flags

DISTORTED = [
    # negation
    ("I will not resign over this affair", "I will resign over this affair", "negation", "not", ""),
    ("The bridge is safe for lorries", "The bridge isn't safe for lorries", "negation", "", "isn't"),
    ("No pupil was hurt in the fire", "A pupil was hurt in the fire", "negation", "No", ""),
    ("It is likely to snow by Friday", "It is unlikely to snow by Friday", "negation", "likely", "unlikely"),
    ("We never sold the land to anyone", "We sold the land to a friend", "negation", "never", ""),
    ("Sales will rise in the spring", "Sales will fall in the spring", "negation", "rise", "fall"),
    ("The minister admitted the leak", "The minister denied the leak", "negation", "admitted", "denied"),
    ("The port refused to admit the ship", "The port admitted the ship", "negation", "refused", ""),
    ("The mill is sound and no beam will break", "The mill is unsound and a beam will break", "negation", "no", ""),
    ("The judge upheld the fine", "The judge dismissed the fine", "negation", "upheld", "dismissed"),
    ("You cannot guess in the last minute", "You can guess in the last minute", "negation", "cannot", ""),
    ("The raid went ahead without the consent of the mayor", "The raid went ahead with the consent of the mayor",
     "negation", "without", ""),
    # number
    ("The herd shrank by a third", "The herd shrank to a third", "number", "shrank by a third", "shrank to a third"),
    ("It hit two thirds of the crew", "It hit one third of the crew", "number",
     "two thirds", "one third"),
    ("The strike lasted three days", "The strike lasted three weeks", "number", "three days", "three weeks"),
    ("We believe forty people died", "Forty people died", "hedge", "we believe", ""),
    ("Perhaps three of the crew knew", "Three of the crew knew", "hedge", "perhaps", ""),
    ("Some doctors reject the drug", "Doctors reject the drug", "scope", "some", ""),
    ("The dam cost €40m", "The dam cost €40bn", "number", "€40m", "€40bn"),
    ("More than 200 fans came", "Fewer than 200 fans came", "number", "more than 200", "fewer than 200"),
    ("The dam holds 40 million litres", "The dam holds 14 million litres", "number", "40", "14"),
    ("Five ferries were damaged in the storm", "Fifteen ferries were damaged", "number", "Five", "Fifteen"),
    ("Rents rose by 3% last year", "Rents rose by 8 per cent last year", "number", "3", "8"),
    ("The fine was $2 million", "The fine was $2 billion", "number", "$2 million", "$2 billion"),
    ("Several dozen nurses have left", "Hundreds of nurses have left", "number", "Several dozen", "Hundreds"),
    ("All nurses will be paid", "Some nurses will be paid", "number", "All", "Some"),
    ("The dam cost €40m", "The dam cost $40m", "number", "€40m", "$40m"),
    # hedge
    ("The pilot was probably asleep", "The pilot was asleep", "hedge", "probably", ""),
    ("The vaccine is effective in children", "The vaccine is possibly effective in children", "hedge", "", "possibly"),
    ("We waited over six years for the dyke", "We waited six years for the dyke", "hedge", "over", ""),
    ("It was over six years ago that the dyke fell", "It was six years ago that the dyke fell", "hedge", "over", ""),
    ("The growers are cautiously hopeful", "The growers are hopeful", "hedge", "cautiously hopeful", ""),
    ("About 300 homes are without power", "300 homes are without power", "hedge", "about", ""),
    ("I think the mayor will win", "the mayor will win", "hedge", "i think", ""),
    ("The tax will, in my view, close mills", "The tax will close mills", "hedge", "in my view", ""),
    ("We know the ship sank", "We believe the ship sank", "hedge", "know", "believe"),
    # intensifier
    ("It was a slightly odd vote", "It was a deeply odd vote", "intensifier", "slightly", "deeply"),
    ("Rents are far lower than in Oslo", "Rents are lower than in Oslo", "intensifier", "far", ""),
    ("There was a minor leak in the dam", "There was a major leak in the dam", "intensifier", "minor", "major"),
    ("This is a completely new approach", "This is a new approach", "intensifier", "completely", ""),
    ("The report is misleading", "The report is utterly misleading", "intensifier", "", "utterly"),
    ("We strongly condemn the raid", "We condemn the raid", "intensifier", "strongly", ""),
    # modal
    ("The strike could last until spring", "The strike will last until spring", "modal", "could", "will"),
    ("Members should pay by June", "Members must pay by June", "modal", "should", "must"),
    ("The factory may close next year", "The factory would close next year", "modal", "may", "would"),
    ("The levy might be scrapped", "The levy is scrapped", "modal", "might", ""),
    ("We might have to sell our boat in May", "We are selling our boat in May", "modal", "might", ""),
    ("They could be forced to sell the boat", "They would sell the boat", "modal", "could", "would"),
    ("We hope to reopen the mine in May", "We will reopen the mine in May", "modal", "hope to", "will"),
    ("Guests are advised to book early", "Guests are required to book early", "modal", "advised to", "required to"),
    ("The mine, with all its shafts, could, in the end, shut in May", "will shut in May", "modal", "could", "will"),
    ("They tried to steal the boat", "They stole the boat", "modal", "tried to", ""),
    # order
    ("Norway beat Sweden in Oslo", "Sweden beat Norway in Oslo", "order", "Norway … Sweden", "Sweden … Norway"),
    ("The union sued the firm", "The firm sued the union", "order", "union … firm", "firm … union"),
    ("The lorries went from Oslo to Bergen", "The lorries went from Bergen to Oslo", "order",
     "Oslo … Bergen", "Bergen … Oslo"),
    ("Norway beat Sweden", "Norway was beaten by Sweden", "order",
     "Norway … beat … Sweden", "Norway … beaten … Sweden"),
    ("The tower fell before the siren went", "The tower fell after the siren went", "order", "before", "after"),
    ("It rained. The union sued the firm in Oslo, and nobody cared", "The firm sued the union in Oslo", "order",
     "union … firm", "firm … union"),
    ("We bought the mill from the monks", "the monks bought the mill from them", "order",
     "We … bought", "monks … bought"),
    ("We will not build a new weir before the survey ends", "We will not end the survey before a new weir is built",
     "order", "build … new weir before … survey ends", "end … survey before … new weir … built"),
    ("Rents rose because the line was built", "The line was built because rents rose", "order",
     "Rents rose because … line … built", "line … built because rents rose"),
    # name
    ("We will build it in Sweden", "We will build it in Norway", "name", "Sweden", "Norway"),
    ("We met Mr. Brandt on the quay", "We met Mr. Vogel on the quay", "name", "Brandt", "Vogel"),
    ("The US will send ships", "The UK will send ships", "name", "US", "UK"),
    ("The vote is on Tuesday", "The vote is on Thursday", "name", "Tuesday", "Thursday"),
    ("The mill will close in March", "The mill will close in May", "name", "March", "May"),
    # scope
    ("It would be wrong to say that the police failed the family", "the police failed the family", "scope",
     "It would be wrong to say …", ""),
    ("I do not believe that the council lied to the residents", "the council lied to the residents", "scope",
     "I do not believe that", ""),
    ("It can fly in May, once the wing has been tested", "It can fly in May", "scope",
     "once the wing has been tested", ""),
    ("We will reopen the mine if the price recovers", "We will reopen the mine", "scope", "if the price recovers", ""),
    ("Only the mayor can open the dam", "The mayor can open the dam", "scope", "only", ""),
    ("Unless the rains come, the harvest is lost", "the harvest is lost", "scope", "Unless the rains come", ""),
    ("Most farms lost cattle", "Every farm lost cattle", "scope", "most", "every"),
    ("A few people believed it", "Few people believed it", "scope", "A few", "Few"),
    ("Little was done", "A little was done", "scope", "Little", "A little"),
    ("Should the dam fail, the valley is lost", "the valley is lost", "scope", "Should the dam fail", ""),
    # ellipsis
    ("We do not think the dam is safe", "We … think the dam is safe", "ellipsis", "do not", "…"),
    # quoted
    ("the talks were “slow and difficult”", "the talks were “a farce”", "quoted", "slow and difficult", "a farce"),
    ("the talks were ❝slow and difficult❞", "the talks were 「a farce」", "quoted", "slow and difficult", "a farce"),
    ("the talks were ‹slow and difficult›", "the talks were ＂a farce＂", "quoted", "slow and difficult", "a farce"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("reference", "version", "name", "in_reference", "in_version"),
    DISTORTED,
    ids=[f"{row[2]}: {row[0]}" for row in DISTORTED],
)
def test_a_distortion_is_flagged_with_its_words(reference, version, name, in_reference, in_version):
    assert (name, in_reference, in_version) in [
        (flag.name, flag.reference, flag.version) for flag in flags(reference, version)
    ]


ENDLESS = [
    pytest.param(f"{'1' * length}{rest} people came", other, id=f"{length} digits, {name}")
    for length in (22, 30, 5_000)
    for rest, other, name in (
        ("", "thousands of people came", "loosely"),
        (".5", "2 people came", "with a point"),
        ("", "no people came", "none"),
    )
]

FAITHFUL = [
    ("We cautiously welcome the verdict", "The verdict got a cautious welcome"),
    ("I am guardedly optimistic about the crop", "I am optimistic about the crop, but wary"),
    ("The divers went in cautiously", "The divers went in slowly"),
    ("The harvest shrank steeply", "There was a steep fall in the harvest: it shrank"),
    ("The inn, once the finest in Ulm, will be a bank", "The inn will be a bank"),
    ("Perhaps 40 people died", "About 40 people died"),
    ("Donald says what people wish they could say", "Trump says the things people want to say"),
    ("the harbour is tight in 2026, the biggest prize", "the harbour is tight and one that is the biggest prize"),
    ("I meant that he broke the lock", "No, I meant that he broke the lock"),
    (
        "What the voters confirmed here tonight is nothing short of the start of a revolution for the poor",
        "that his revolution is for the poor",
    ),
    ("Not only did the roof fall, the mill burned", "the roof fell, and the mill burned"),
    ("I am just not there yet. I am not there yet, Ana", "I am not there yet"),
    ("Exactly 2,987 people came", "nearly 3,000 people came"),
    ("The few who came believed it", "A few came who believed it"),
    ("Of our herds we lost a few", "of their herds they had lost a few"),
    ("Half of the fleet was lost", "50 percent of the fleet was lost"),
    ("The firm lost 30,000 crates", "the firm lost tens of thousands of crates"),
    ("The United Nations must act", "the UN must act"),
    ("Germany will pay", "Berlin would pay"),
    ("President Brandt opened the quay", "Mr Brandt opened the quay"),
    ("The siren went, … and nobody came to help", "The siren went, and nobody came to help"),
    ("We found the mill. Nobody lives there. It is a ruin", "We found the mill. … It is a ruin"),
    ("the talks were “slow and difficult”", "the talks were “slow”"),
    ("the mayor's “slow and difficult” talks", "“I had slow and difficult talks”"),
    ("two thousand nurses have left", "2,000 nurses have left"),
    ("I cannot say whether he'll come", "I can't say if he will come"),
    ("“We have not signed anything,”", "'We have not signed anything'"),
    ("The harbour centre will open", "The harbor center will open"),
    ("Twelve boats and 5 % of the crew", "12 boats and five percent of the crew"),
    ("I will sign the treaty tomorrow", "he would sign the treaty the next day"),
    ("We can't accept this offer", "they could not accept this offer"),
    ("No decision has been taken", "a decision had not been taken"),
    ("We are not happy with the outcome", "they were unhappy with the outcome"),
    ("We did not reply to the letter", "the firm declined to reply to the letter"),
    ("It was not our fault, and we will compensate the families", "we will compensate the families"),
    ("We will rebuild the school, and nobody will pay more", "We will rebuild the school"),
    ("The mayor opened the bridge in 1998, and it carries 4,000 cars", "it carries 4,000 cars"),
    ("We are deeply worried about the river and the wells", "We are extremely worried about the river"),
    ("Perhaps the vote was a mistake", "Maybe the vote was a mistake"),
    ("Norway beat Sweden in extra time", "Sweden was beaten by Norway in extra time"),
    ("Norway and Sweden signed the accord", "Sweden and Norway signed the accord"),
    ("The talks between Oslo and Bergen were held in May", "Talks between Oslo and Bergen took place in the spring"),
    ("The company will hire 200 engineers in Turin", "the company would take on 200 engineers in Turin"),
    ("It is a very old church, which was damaged long ago, and we are very proud of it", "we are very proud of it"),
    ("The negotiations were constructive", "the talks were constructive"),
    ("A shipment of arms was seized at the port", "a weapons shipment was seized at the port"),
    ("We lost half of the barley and nearly all of the oats", "they had lost half of the barley"),
    ("Unless it rains some 300 herds will be sold", "about 300 herds would be sold if there was no rain"),
    ("We need at least 70 nurses", "the ward needed a minimum of 70 nurses"),
    ("She has never seen the sea, let alone sailed it", "she had never seen the sea and had never sailed it"),
    ("You can't sell a village school without a vote", "a village school could not be sold without a vote"),
    ("The dam cost 40 million pounds", "the dam cost £40 million"),
    ("The law does not apply to ships under foreign flags", "ships under foreign flags were exempt from the law"),
    ("The boy is innocent", "the boy was not guilty"),
    ("It is not impossible that the ships met", "it was possible that the ships had met"),
    ("You cannot enter without a permit", "people needed a permit to enter"),
    ("The algae are harmless to dogs", "the algae did no harm to dogs"),
    ("Send the ships without delay", "the ships should be sent at once"),
    ("Nobody's been paid since May", "nobody has been paid since May"),
    ("Only six boats came back", "just six boats had come back"),
    ("One in five pupils left", "20 percent of pupils had left"),
    ("We spent two weeks in the bunker", "they had spent a fortnight in the bunker"),
    ("32 percent of voters stayed at home", "almost a third of voters had stayed at home"),
    ("We need at least 500 blankets", "they needed 500 blankets or more"),
    ("You may not fish here", "people must not fish there"),
    ("The count is complete and we are going home.", "the count was over and they were going home"),
    ("The king met the mayor", "the mayor had met the king"),
    ("We ate before the guests came", "the guests had come after they ate"),
    ("Because the pump broke, the field was flooded", "the field was flooded because the pump had broken"),
    ("The dyke will be raised over six years", "the dyke would be raised under a six-year plan"),
    ("We waited more than twenty minutes for a boat", "they had waited longer than 20 minutes for a boat"),
    (
        "We will not mend the weir before the survey is finished",
        "the weir would be mended after the survey was finished",
    ),
    (
        "We will not mend the weir before the survey is finished",
        "they would not mend the weir until the survey had been finished",
    ),
    ("He ate and did not pay before the siren went", "he had not paid until the siren went"),
    ("You cannot guess in the 94th minute", "the umpire was accused of guessing in the 94th minute"),
    ("You must not park beside the quay", "drivers were fined for parking beside the quay"),
]


@pytest.mark.parametrize(("reference", "version"), FAITHFUL, ids=[row[0] for row in FAITHFUL])
def test_a_faithful_version_is_quiet(reference, version):
    assert flags(reference, version, version_kind="indirect") == ()


@pytest.mark.parametrize("version_kind", ["direct", "mixed"])
@pytest.mark.parametrize(
    ("reference", "version", "lost"),
    [
        ("They will be suspended if anyone is found guilty", "“They will be suspended”", "if anyone is found guilty"),
        ("We have found no survivors so far", "“We have found no survivors”", "so far"),
    ],
)
def test_a_condition_cut_off_without_an_ellipsis_is_scope_alone(reference, version, lost, version_kind):
    found = flags(reference, version, version_kind=version_kind)
    assert [(flag.name, flag.reference) for flag in found] == [("scope", lost)]


def test_a_condition_that_an_ellipsis_stands_for_is_an_ellipsis_alone():
    found = flags("They will be suspended if anyone is found guilty", "They will be suspended …")
    assert [flag.name for flag in found] == ["ellipsis"]


def test_a_word_of_doubt_that_opens_a_sentence_is_no_name():
    found = flags("Perhaps she made the story up", "he thought Fields had “made up the story”", version_kind="mixed")
    assert not any(flag.name == "name" for flag in found)


def test_two_that_quote_other_pieces_of_a_speech_do_not_contradict_each_other():
    reference = "Lund had been “extremely careless”, and no case would be brought against her"
    version = "there was “evidence” that Lund broke the law on secrets"
    assert not flags(reference, version, "mixed", "mixed")


@pytest.mark.parametrize(
    ("reference", "version", "name"),
    [
        ("More than 200 fans came", "Fewer than 200 fans came", "number"),
        ("The hall was shut for six weeks", "The hall was shut for six months", "number"),
    ],
    ids=["a word and its number", "a unit and its number"],
)
def test_one_change_is_told_once(reference, version, name):
    assert [flag.name for flag in flags(reference, version)] == [name]


def test_i_think_is_the_cue_of_indirect_speech():
    assert flags("I think the mayor will win", "the mayor will win", version_kind="indirect") == ()


def test_nothing_is_flagged_between_texts_that_share_nothing():
    assert flags("No ship left the port", "Perhaps 500 fans were singing") == ()


@pytest.mark.parametrize("text", ["", "…", "No.", "We will not pay 5 million"])
def test_a_text_beside_itself_has_no_flags(text):
    assert flags(text, text) == ()


def test_an_intensifier_without_its_word_is_no_change_of_strength():
    reference = "The evidence is completely circumstantial, and we reject it"
    assert flags(reference, "The evidence is thin, and we reject it") == ()


def test_between_sentences_that_hardly_face_each_other_no_verb_stands_for_another():
    reference = "The ferry firm could send two small boats out to the northern villages every morning"
    version = "The ferry firm would never carry lorries, perhaps because its ramps are narrow"
    assert flags(reference, version, version_kind="indirect") == ()


def test_an_about_before_a_figure_that_both_have_is_bound_wherever_the_rest_stands():
    reference = "About 4,000 [crates] are waiting on the quay, if the [island council] is willing to fetch them"
    version = "The firm would hand over the cargo of 4,000 more lorries once the islanders agree"
    found = flags(reference, version, version_kind="indirect")
    assert [(flag.name, flag.reference) for flag in found] == [("hedge", "about")]


def test_an_aside_between_commas_is_bound_to_nothing():
    assert flags("The vote, which nobody expected, was close", "The vote was close") == ()


def test_a_word_that_moves_turns_nothing_round():
    assert flags("Today Norway plays in Oslo", "Norway plays in Oslo today") == ()


@pytest.mark.parametrize(("one", "other"), ENDLESS)
def test_a_figure_of_any_length_is_compared(one, other):
    assert flags(one, one) == ()
    assert all(flag.name in ("number", "negation") for flag in (*flags(one, other), *flags(other, one)))


SAID = "Nobody on that night had a torch, and the porter carried the ladder down to the cellar"


@pytest.mark.parametrize(
    ("version", "words"),
    [
        (SAID.replace("ladder", "rope"), ("ladder", "rope")),
        (f"We were cold. {SAID.replace('porter', 'cook')}", ("porter", "cook")),
        (SAID.replace("the cellar", "a chapel"), ("the cellar", "a chapel")),
    ],
    ids=["a thing", "a person, behind another sentence", "with its article"],
)
def test_another_word_in_a_direct_quotation_is_flagged(version, words):
    assert [(flag.name, flag.reference, flag.version) for flag in flags(SAID, version)] == [("quoted", *words)]


@pytest.mark.parametrize(
    "version",
    [
        SAID.replace("torch", "[lamp]"),
        SAID.replace("torch", "torhc"),
        SAID.replace("carried", "had carried"),
        SAID.replace("ladder", "rope").replace("porter", "cook"),
        "The porter carried the rope",
    ],
    ids=["in brackets", "misspelt", "a tense", "two words, as in two translations", "few words"],
)
def test_what_is_marked_or_may_be_translated_anew_is_no_other_word(version):
    assert "quoted" not in [flag.name for flag in flags(SAID, version)]


@pytest.mark.parametrize("kinds", [("direct", "indirect"), ("indirect", "indirect"), ("mixed", "direct")])
def test_another_word_of_indirect_speech_is_reworded(kinds):
    assert flags(SAID, SAID.replace("ladder", "rope"), *kinds) == ()
