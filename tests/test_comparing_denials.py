"""A denial that moved to another verb, that reaches one of two only, or that is weaker on one side is flagged."""

from __future__ import annotations

import pytest

from quotes.comparing import flags
from quotes.versions import Flag

DISTORTED = [
    (
        "direct",
        "direct",
        "There was no leak. Did she lie? No.",
        "There was no leak. Did she lie? Yes.",
        "negation",
        "No",
        "",
    ),
    (
        "direct",
        "indirect",
        "Neighbours think I fled. I didn't. I was mending nets in Ulm, and I was cold.",
        "he had fled and had been mending nets in Ulm",
        "negation",
        "didn't",
        "",
    ),
    (
        "direct",
        "indirect",
        "If we send another 300 boats, I will justify it, and nobody will sail.",
        "she could not justify sending another 300 boats, and nobody would sail",
        "negation",
        "",
        "not",
    ),
    (
        "direct",
        "indirect",
        "The company did not know that the parts were faulty.",
        "The company knew that the parts were not faulty.",
        "negation",
        "not know",
        "not faulty",
    ),
    (
        "direct",
        "indirect",
        "She did not claim that the mayor had lied.",
        "she claimed that the mayor had not lied",
        "negation",
        "not claim",
        "not lied",
    ),
    (
        "direct",
        "indirect",
        "The doctor never said the drug was safe.",
        "the doctor said the drug was not safe",
        "negation",
        "never said",
        "not safe",
    ),
    (
        "direct",
        "indirect",
        "The minister would be amazed if the vote was not held.",
        "The minister would be amazed if the vote was held.",
        "negation",
        "not",
        "",
    ),
    (
        "direct",
        "indirect",
        "Doctors doubt that the drug does not work.",
        "Doctors doubt that the drug works.",
        "negation",
        "not",
        "",
    ),
    (
        "direct",
        "indirect",
        "We would be amazed if the coach did not resign.",
        "they would be amazed if the coach resigned",
        "negation",
        "not",
        "",
    ),
    ("direct", "direct", "I have no doubt that he is guilty.", "I doubt that he is guilty.", "negation", "no", ""),
    (
        "direct",
        "direct",
        "It is no secret that the bank is broke.",
        "The secret is that the bank is broke.",
        "negation",
        "no",
        "",
    ),
    (
        "direct",
        "direct",
        "The aid was sent without delay.",
        "The aid was sent after a delay.",
        "negation",
        "without",
        "",
    ),
    (
        "direct",
        "indirect",
        "Neither the driver nor the guard was hurt.",
        "the driver but not the guard was hurt",
        "negation",
        "Neither the driver nor",
        "but not the guard",
    ),
    (
        "direct",
        "indirect",
        "Neither Oslo nor Bergen has asked for troops.",
        "Bergen and not Oslo has asked for troops",
        "negation",
        "Neither Oslo nor",
        "and not Oslo",
    ),
    (
        "direct",
        "direct",
        "We will never negotiate under pressure.",
        "we will rarely negotiate under pressure",
        "scope",
        "never",
        "rarely",
    ),
    (
        "direct",
        "direct",
        "I do not think, Mrs. Chairman, that the ferry is safe.",
        "The ferry is safe.",
        "scope",
        "I do not think Mrs Chairman …",
        "",
    ),
    (
        "direct",
        "direct",
        "I do not think St. Olave will lose its ferry.",
        "St. Olave will lose its ferry.",
        "negation",
        "not",
        "",
    ),
    (
        "direct",
        "indirect",
        "It is not true, as the union claims, that the ferry is safe.",
        "the ferry is safe",
        "scope",
        "It is not true as the …",
        "",
    ),
    (
        "direct",
        "indirect",
        "They always lock the gate at night.",
        "they seldom locked the gate at night",
        "negation",
        "always",
        "seldom",
    ),
    (
        "indirect",
        "indirect",
        "the villagers were not against every turbine",
        "the villagers are against every turbine",
        "negation",
        "not",
        "",
    ),
    (
        "mixed",
        "indirect",
        "The nurses were not opposed to night shifts, they said, “but these were drawn up in an afternoon”",
        "the nurses are opposed to night shifts",
        "negation",
        "not",
        "",
    ),
    (
        "indirect",
        "indirect",
        "the driver who was stopped on Friday had been fined without a hearing and was no longer on duty",
        "the driver had been fined and was still on duty",
        "negation",
        "no",
        "",
    ),
    (
        "indirect",
        "indirect",
        "the ferry was sold without debts and would not sail any longer",
        "the ferry was sold and would still sail",
        "negation",
        "not",
        "",
    ),
]


@pytest.mark.parametrize(
    ("reference_kind", "version_kind", "reference", "version", "name", "in_reference", "in_version"),
    DISTORTED,
    ids=[f"{row[2]} / {row[3]}"[:100] for row in DISTORTED],
)
def test_a_denial_that_reaches_something_else(
    reference_kind, version_kind, reference, version, name, in_reference, in_version
):
    found = flags(reference, version, reference_kind, version_kind)
    assert (name, in_reference, in_version) in [(flag.name, flag.reference, flag.version) for flag in found]


FAITHFUL = [
    ("direct", "indirect", "I never told a sailor to lie. Never.", "she had never told a sailor to do that"),
    (
        "direct",
        "indirect",
        "Neighbours think I fled. I didn't. I was mending nets in Ulm, and I was cold.",
        "he had been mending nets in Ulm",
    ),
    (
        "direct",
        "indirect",
        "If we send another 300 boats, I will not be able to justify it.",
        "she could not justify sending another 300 boats",
    ),
    (
        "direct",
        "indirect",
        "The company did not know that the parts were faulty.",
        "the company had not known that the parts were faulty",
    ),
    (
        "direct",
        "indirect",
        "The company did not know that the parts were faulty.",
        "the company was unaware that the parts were faulty",
    ),
    (
        "direct",
        "indirect",
        "We did not tell anyone that the dam was not safe.",
        "they told nobody that the dam was not safe",
    ),
    ("direct", "indirect", "I do not think that it will work.", "he thought that it would not work"),
    ("direct", "direct", "No. The ferry stays, and I stay with it.", "The ferry stays, and I stay with it."),
    (
        "direct",
        "direct",
        "The bridge will not fall, but nobody should cross it until the deck has been painted.",
        "The bridge will not fall.",
    ),
    ("direct", "indirect", "I'd be amazed if they did not appeal.", "he expected them to appeal"),
    ("direct", "indirect", "I'd be surprised if they didn't appeal.", "he would be surprised if they failed to appeal"),
    ("direct", "indirect", "There is no doubt that he is guilty.", "he was guilty, without doubt"),
    ("direct", "indirect", "Neither the driver nor the guard was hurt.", "the driver was not hurt, nor was the guard"),
    ("direct", "indirect", "Neither the driver nor the guard was hurt.", "the driver and the guard were not hurt"),
    (
        "direct",
        "indirect",
        "Neither the driver nor the guard was hurt.",
        "the guard was not hurt, and neither was the driver",
    ),
    ("direct", "indirect", "I rarely see her these days.", "he did not often see her now"),
    ("direct", "indirect", "We hardly ever lock the gate.", "they seldom lock the gate"),
    (
        "direct",
        "indirect",
        "The judge did not say why the case was not heard.",
        "the judge gave no reason why the case was not heard",
    ),
    ("direct", "indirect", "Not long after the war a long strike began.", "soon after the war a long strike began"),
    ("indirect", "indirect", "they were not for the plan", "they are against the plan"),
    (
        "indirect",
        "indirect",
        "she was paid off and no longer worked there",
        "she was paid off and had left her job there",
    ),
]


@pytest.mark.parametrize(
    ("reference_kind", "version_kind", "reference", "version"),
    FAITHFUL,
    ids=[f"{row[2]} / {row[3]}"[:100] for row in FAITHFUL],
)
def test_a_denial_in_other_words_is_quiet(reference_kind, version_kind, reference, version):
    assert flags(reference, version, reference_kind, version_kind) == ()


TOO_EARLY = [
    ("It would be premature to declare the epidemic over", "it was time to declare the epidemic over", "premature"),
    ("It is too early to reopen the school", "The school can be reopened", "too early"),
    ("It is too soon to sell the house", "it was time to sell the house", "too soon"),
    ("It is too late to apply", "People can apply", "too late"),
    ("He was too ill to give evidence", "He gave evidence", "too ill"),
    ("The cliff is too dangerous to climb", "The cliff was climbed", "too dangerous"),
]


@pytest.mark.parametrize(("reference", "version", "denial"), TOO_EARLY, ids=[row[0] for row in TOO_EARLY])
def test_what_it_is_too_early_for_is_not_done(reference, version, denial):
    raised = [flag for flag in flags(reference, version) if flag.name == "negation"]
    assert [(flag.reference, flag.version) for flag in raised] == [(denial, "")]


@pytest.mark.parametrize(
    ("reference", "version"),
    [
        ("It would be premature to declare the epidemic over", "it was too early to declare the epidemic over"),
        ("It would be premature to declare the epidemic over", "he declined to declare the epidemic over"),
        ("It would be premature to name a date for the vote", "no date has been set for the vote"),
        ("It is too early to reopen the school", "The school cannot reopen yet"),
        ("It is too early to reopen the school", "Reopening the school would be premature"),
        ("It is too soon to sell the house", "she warned against selling the house now"),
        ("It is not too late to apply", "People can still apply"),
        ("It is never too early to learn", "One can learn at any age"),
        ("They are too poor to heat their homes", "They cannot heat their homes"),
        ("They too want to leave", "They want to leave"),
        ("It is too late to save the mill, and I am sorry", "I am sorry"),
    ],
    ids=lambda value: value[:60],
)
def test_what_it_is_too_early_for_is_denied_in_many_ways(reference, version):
    assert "negation" not in {flag.name for flag in flags(reference, version)}


@pytest.mark.parametrize(
    ("reference", "version"),
    [
        ("We will not sell the barge and we will not sell the crane", "We will not sell the barge or the crane"),
        ("We will not sell the barge and we will not sell the crane", "We will not sell the crane"),
        ("They did not eat and they did not sleep", "They did not eat or sleep"),
        ("Nobody told us, nobody asked us, nobody paid us", "Nobody paid us"),
        ("No, no, we won't go", "we won't go"),
        ("She is glad. I can't say she'll stay, and I can't say she'll win", "I can't say she'll win"),
    ],
    ids=lambda value: value[:60],
)
def test_one_denial_for_two_is_quiet(reference, version):
    assert flags(reference, version) == ()


@pytest.mark.parametrize(
    ("reference", "version", "denial"),
    [
        ("We will not sell the barge and we will not sell the crane",
         "We will not sell the barge and will sell the crane", "not"),
        ("We will not sell the barge and we will not sell the crane", "We will sell the barge or the crane", "not"),
        ("Nobody told us, nobody asked us, nobody paid us", "They paid us", "nobody"),
        ("No, no, we won't go", "No, no, we will go", "won't"),
        ("I can't say when she'll go, and I can't say who will win", "I can say who will win", "can't"),
    ],
    ids=lambda value: value[:60],
)  # fmt: skip
def test_one_denial_for_two_that_is_lost_is_flagged(reference, version, denial):
    assert Flag("negation", denial, "") in flags(reference, version)


@pytest.mark.parametrize(
    ("reference_kind", "reference", "version"),
    [
        ("mixed", "the vaccine was “not safe”", "The vaccine is safe. We gave ten thousand doses and nobody fell ill."),
        ("direct", "The ferry was not full.", "The ferry was full. We had tickets and the crew never let us aboard."),
        ("mixed", "the museum was “not closed”", "The museum was closed on Monday. Nobody could find the keys."),
        ("direct", "The river is not clean.", "We swam there as children without a worry. The river is clean."),
    ],
    ids=lambda value: value[:60],
)  # fmt: skip
def test_a_lost_denial_is_flagged_beside_a_sentence_that_denies_something_else(reference_kind, reference, version):
    assert flags(reference, version, reference_kind, "direct") == (Flag("negation", "not", ""),)


@pytest.mark.parametrize(
    ("reference_kind", "reference", "version"),
    [
        ("mixed", "the bridge was “not safe”", "Is the bridge safe? It is not. We closed it on Monday."),
        ("direct", "I did not take the money.", "Take the money? I never did. No one offered it to me."),
        ("direct", "It was not a penalty.", "A penalty? Never. The ball hit his shoulder and the referee had no view."),
        ("mixed", "the deal was “not good enough”", "The deal fell short. We will not vote for it on Friday."),
        ("direct", "We are not leaving Cork.", "We are staying in Cork. My children were never asked."),
        ("indirect", "he did not regret the sale", "Regret the sale? My accountant begged me and I could not refuse."),
        ("direct", "The school is not closing.", "The school is closing? I never said that."),
        ("indirect", "he would not close the depot", "The depot stays. I gave my word and I have never broken it."),
    ],
    ids=lambda value: value[:60],
)  # fmt: skip
def test_a_denial_in_another_sentence_that_answers_is_quiet(reference_kind, reference, version):
    assert "negation" not in [flag.name for flag in flags(reference, version, reference_kind, "direct")]


@pytest.mark.parametrize(
    ("before", "denial"),
    [
        pytest.param("sheds, barges, " * 700, "not", id="a list without a full stop"),
        pytest.param("no, " * 1_400, "not", id="a no that is said over and over"),
        pytest.param("no, " * 1_400, "never", id="a no before another denial"),
    ],
)
def test_a_denial_is_found_behind_however_long_a_sentence(before, denial):
    one, other = f"{before}we will sell the quay", f"{before}we will {denial} sell the quay"
    assert flags(one, other) == (Flag("negation", "", denial),)


@pytest.mark.parametrize(
    ("reference", "version", "denial"),
    [
        ("the bridge will not reopen", "the bridge will reopen but the tunnel will not", "not"),
        ("the strike won't spread", "the strike will spread, though the boycott won't", "won't"),
        ("the vaccine did not work", "the vaccine worked, but the tablets did not", "not"),
        ("our harbour will not close", "our harbour will close and the airport will not", "not"),
        ("the levy would not rise in May", "the levy would rise in May but the rent would not", "not"),
    ],
    ids=lambda value: value[:60],
)  # fmt: skip
def test_a_lost_denial_is_flagged_beside_one_of_another_subject(reference, version, denial):
    assert flags(reference, version, "indirect", "indirect") == (Flag("negation", denial, ""),)
    assert flags(version, reference, "indirect", "indirect") == (Flag("negation", "", denial),)


@pytest.mark.parametrize(
    ("reference", "version"),
    [
        ("the bridge will not reopen", "the bridge will hardly reopen and the tunnel will not"),
        ("the bridge will not reopen", "neither the bridge nor the tunnel will reopen"),
        ("the bridge will not reopen", "the bridge will not reopen and the tunnel will not"),
        ("the bridge will not reopen", "no bridge will reopen and the tunnel will not"),
        ("the bridge will not reopen", "if the bridge reopens, the tunnel will not"),
        ("the bridge will not reopen", "she had hoped the bridge would reopen but the owners did not"),
        ("the minister did not resign", "calls for the minister to resign grew but the premier did not"),
        ("the school would not close", "The school would close? The mayor did not say so."),
        ("the doctor did not call", "the doctor called off and the nurse did not come"),
        ("the strike had not spread", "the strike's spreading costs were not counted"),
        ("the ferry would not sail", "the ferry would sail only if the wind did not"),
        ("the plan did not work", "the plan worked on paper but it did not in the field"),
    ],
    ids=lambda value: value[:60],
)  # fmt: skip
def test_a_denial_of_another_subject_that_takes_nothing_back_is_quiet(reference, version):
    for one, other in ((reference, version), (version, reference)):
        assert "negation" not in [flag.name for flag in flags(one, other, "indirect", "indirect")]


@pytest.mark.parametrize(
    ("reference", "version", "is_flagged"),
    [
        ("We had no boat and no crew for the winter", "We had no boat for the winter", False),
        (
            "There was 'no rope, no lamp and no flare' aboard her",
            "There was 'no rope, no lamp' aboard the Marit",
            False,
        ),
        ("Nobody came, no bell rang and no ship sailed from there", "Nobody came, no bell rang from there", False),
        ("He took no money and no gifts from them", "He took no money and gifts from them", True),
        ("There was no fire and no alarm at the mill", "There was no fire but an alarm at the mill", True),
        ("There was no fire and no alarm at the mill", "There was a fire and an alarm at the mill", True),
    ],
)
def test_a_denial_that_is_cut_with_what_it_denies_turns_nothing(reference, version, is_flagged):
    assert ("negation" in [flag.name for flag in flags(reference, version)]) == is_flagged


@pytest.mark.parametrize(
    ("printed", "other"),
    [
        ("Naebody here has seen the boat", "Nobody here has seen the boat"),
        ("I cannae say where the boat is", "I can't say where the boat is"),
        ("There's nowt wrong with the boat", "There's nothing wrong with the boat"),
        ("We didnae sink the boat", "They did not sink the boat"),
    ],
)
def test_a_denial_in_dialect_is_a_denial(printed, other):
    assert "negation" not in {flag.name for flag in flags(printed, other)}


def test_a_denial_in_dialect_that_went_is_flagged():
    assert [flag.name for flag in flags("We didnae sink the boat", "We did sink the boat")] == ["negation"]


@pytest.mark.parametrize(
    ("reference", "version", "lost"),
    [
        ("The virus has not been isolated old samples are now being tested", "the virus has been isolated", "not"),
        ("The mast has never been found the divers and their crews search on", "The mast has been found", "never"),
        ("The dam was not inspected other dams in the valley were shut on Monday", "The dam was inspected", "not"),
    ],
)
def test_a_not_that_went_alone_is_missed_whatever_else_stood_behind_it(reference, version, lost):
    assert Flag("negation", lost, "") in flags(reference, version)


@pytest.mark.parametrize(
    ("reference", "version"),
    [
        pytest.param("The ferry is full and that is not our fault.", "The ferry is not full.", id="of one word"),
        pytest.param("The fumes are odourless, and no one fell ill.", "The fumes are not odourless.", id="of a denial"),
    ],
)
def test_a_not_that_came_alone_is_flagged_where_another_went(reference, version):
    assert Flag("negation", "", "not") in flags(reference, version)


def test_a_not_that_moved_within_its_clause_is_quiet():
    reference, version = "I do not think the ferry is full.", "I think the ferry is not full, and no one says so."
    assert "negation" not in [flag.name for flag in flags(reference, version)]


@pytest.mark.parametrize(
    ("reference", "version"),
    [
        ("They are not only late but rude.", "They are late but rude."),
        ("We will not sell, and they will not buy the mill.", "They will not buy the mill."),
    ],
)
def test_a_not_that_denied_something_else_is_none(reference, version):
    assert "negation" not in [flag.name for flag in flags(reference, version)]


@pytest.mark.parametrize(
    ("reference", "version"),
    [
        ("There were no weapons in the flat on Pond Street.", "there were weapons in the block"),
        ("We had not found any leaks at Gorse Farm.", "they had found leaks at a bar"),
    ],
    ids=["in the block", "at a bar"],
)
def test_a_place_is_no_denial_in_other_words(reference, version):
    assert "negation" in [flag.name for flag in flags(reference, version, "direct", "indirect")]


def test_what_is_not_going_to_be_done_and_is_done_is_flagged_whatever_is_added():
    reference = "I'm not going to blame the pilots. They did what they could."
    version = "he would blame the pilots for a crash in which 30 passengers and a farmer died"
    assert Flag("negation", "not", "") in flags(reference, version, "direct", "indirect")


@pytest.mark.parametrize(
    ("reference", "version", "denial"),
    [
        (
            "We can no longer open the sluice. There is no leak.",
            "We can not open the sluice. There is a leak.",
            ("no", ""),
        ),
        (
            "I have never met the buyer. There is no contract.",
            "I have not met the buyer. There is a contract.",
            ("no", ""),
        ),
        (
            "I have not met the buyer. There is a contract.",
            "I have never met the buyer. There is no contract.",
            ("", "no"),
        ),
    ],
    ids=["no longer, not", "never, not", "not, never"],
)
def test_a_lost_denial_is_flagged_beside_another_put_in_other_words(reference, version, denial):
    assert denial in {(flag.reference, flag.version) for flag in flags(reference, version)}


def test_a_denial_put_in_other_words_is_quiet():
    assert not flags(
        "We can no longer open the sluice. It never leaked.", "We can not open the sluice. It did not leak."
    )


def test_neither_of_two_is_both_not():
    both = "both councils had told her that they did not want a bypass"
    assert flags(both, "neither council wanted a bypass") == flags("neither council wanted a bypass", both) == ()
    assert [flag.name for flag in flags(both, "both councils wanted a bypass")] == ["negation"]


@pytest.mark.parametrize(
    ("reference", "version"),
    [
        ('the offer was "too vague to be believed"', 'the offer was "to be believed"'),
        ("The plan is too crude to work", "The plan is to work"),
    ],
)
def test_what_is_too_much_to_be_is_not(reference, version):
    assert ("negation", "too") in [(flag.name, flag.reference.split()[0]) for flag in flags(reference, version)]


def test_too_much_is_said_in_other_ways():
    assert flags("The plan is too crude to work", "The plan is so crude that it cannot work") == ()
    assert "negation" not in [flag.name for flag in flags("It is too crude to work", "It is not fine enough to work")]
