"""Whole sentences told in another syntax: what they change is flagged, and what they say in other words is not."""

from __future__ import annotations

import pytest

from quotes.comparing import flags

DISTORTED = [
    # Wishes and advice
    ("modal", "The idea is to move the market to the old barracks.", "the market has moved to the old barracks"),
    ("modal", "Our aim is to plant a million trees by 2030.", "a million trees had been planted"),
    ("modal", "Their intention was to rebuild the mill.", "the mill had been rebuilt by them"),
    ("modal", "We recommend that people boil their water.", "people were ordered to boil their water"),
    # Doubts by their name
    ("hedge", "My feeling is that the goalkeeper was fouled.", "the goalkeeper had been fouled"),
    (
        "hedge",
        "There is speculation that the brothers fell out over the will.",
        "the brothers had fallen out over the will",
    ),
    ("hedge", "She has the impression that her phone is being tapped.", "her phone was being tapped"),
    ("hedge", "My guess, and I have no more than that, is that the kiln was left on.", "the kiln had been left on"),
    # Another word for what is denied is no denial
    ("negation", "We did not reject the offer from the mill.", "they had refused the offer from the mill"),
    ("negation", "We never cancelled the autumn concert.", "they had scrapped the autumn concert"),
    ("intensifier", "The kennels were dirty.", "the kennels had been utterly filthy"),
    (
        "hedge",
        "The post came, and whoever doubts it may ask.",
        "the post was thought to have come, and doubters may ask",
    ),
    # What came first
    ("order", "She tasted the soup before she served it.", "she had served the soup before she tasted it"),
    (
        "order",
        "The bishop retired in May and the diocese sold the palace three weeks later, with all its paintings.",
        "the diocese had sold the palace, with all its paintings, in May, and the bishop had retired three weeks later",
    ),
    ("name", "The hearing is on March 9.", "the hearing would be on Apr. 9"),
    ("scope", "Both crews cut the nets.", "the other crew cut the nets"),
    ("negation", "Two of the five lamps were lit.", "two of the five lamps were not lit"),
    ("negation", "It doesn't matter who rows.", "it matters who rows"),
    ("scope", "The cellar is dry.", "it would be wrong to say that the cellar is dry"),
    # Strong for weak, behind a verb
    ("intensifier", "The wind has dropped a little.", "the wind had dropped dramatically"),
    ("intensifier", "Exports fell slightly in May.", "in May exports fell massively"),
    ("intensifier", "The patient suffered light burns on both hands.", "both hands of the patient were severely burnt"),
    # The only place of each side, and names that changed places
    (
        "name",
        "We are moving the archive to Lublin by December.",
        "by December the archive would be transferred to Radom",
    ),
    ("name", "She learned the trade in Trieste as a girl.", "it was in Piran that as a girl she had learned the trade"),
    ("name", "The crash happened near Lorn at dawn.", "at dawn a crash had happened near Tarbet"),
    (
        "name",
        "The vase was sold to a buyer in Antwerp through a gallery in Basel.",
        "the vase had been sold to a buyer in Basel through a gallery in Antwerp",
    ),
    (
        "name",
        "It was Iversen who read the scan, and Malik only saw it the next day.",
        "Malik had read the scan while Iversen did not see it until the next day",
    ),
    ("name", "The call came from Saint Clare's at two.", "at two the call came from Saint Anne's"),
    # Who did it
    (
        "order",
        "He was approached by the player's agent, you know.",
        "the coach had approached the player's agent, it was said",
    ),
    (
        "order",
        "Long after the lake had been drained, people found coins.",
        "people found coins before the lake was drained",
    ),
    # Who is meant
    ("scope", "Staff on permanent contracts will get the bonus.", "all staff would get the bonus"),
    ("scope", "Children with a swimming badge may use the slide.", "all children may use the slide"),
    ("scope", "For passengers who booked online before the tenth, there is a refund.", "passengers would get a refund"),
    ("scope", "Several of the houses on the dyke have cracks.", "the houses on the dyke all have cracks"),
    ("scope", "Sometimes the lift stops between two floors.", "the lift stops between two floors all the time"),
    ("scope", "Three of the five bridges need to be replaced.", "the bridges needed to be replaced"),
    ("scope", "Many of the letters, though by no means all, were hers.", "the letters were hers"),
    ("scope", "With the exception of the brewery, all have signed.", "all have signed, the brewery included"),
    # Denials
    ("negation", "They failed to find a single thing wrong with it.", "they had found it to be wrong"),
    ("negation", "The doctors advised against moving him.", "the doctors advised moving him"),
    (
        "negation",
        "The league turned down our request to play later.",
        "the league had agreed to our request to play later",
    ),
    ("negation", "There is little hope of finding them alive.", "there was hope of finding them alive"),
    # Rates
    ("number", "Each pump moves 900 litres a minute.", "the pumps each shifted 900 litres an hour"),
    ("number", "Each of the kilns burns two tonnes a day.", "the kilns could each burn two tonnes a week"),
]

FAITHFUL = [
    # Said in words of its own
    ("We will not rest until every family has a home.", "the work would go on until all families were housed"),
    ("No child will go hungry in this school.", "every pupil at the school would be fed"),
    ("Our members have had enough of promises.", "union members no longer wanted promises"),
    # "Not until", "only after"
    ("None of the drivers was told of the change in the route before Monday.", "drivers learned of it only on Monday"),
    ("We were not told until three weeks after the handover.", "they were told three weeks after the handover"),
    ("It will be spring before the ferry is back.", "the ferry would not be back until spring"),
    ("If it doesn't rain soon the maize is lost.", "the maize would survive only if it rained soon"),
    ("The opera took until June to answer.", "the opera had not answered until June"),
    # Behind an aside, and of another word for it
    (
        "The ferry hasn't left any port in nine years, though it was ready.",
        "the ferry had not, in nine years, left port, though ready",
    ),
    ("The mayor is in favour, and sees no reason why it shouldn't open.", "the mayor was for it and would see it open"),
    ("The rehearsal is at nine, and I saw the same conductor.", "she saw the very conductor at the rehearsal at nine"),
    ("The feast isn't to everyone's taste.", "not everybody liked the feast"),
    ("Pilgrims may sleep in the crypt from May.", "from May the crypt would be open to pilgrims"),
    ("You can only fish if you book.", "fishing was limited to those who booked"),
    ("The guide couldn't have been nicer.", "the guide was as nice as can be"),
    (
        "It isn't that the sailors don't like to swim; it's that most of them can't.",
        "the sailors did like to swim, but most of them could not",
    ),
    ("The barn is dry, but guests can't stay more than one night.", "the barn was dry, but one night was the limit"),
    ("You'll forgive me if I don't clap.", "he hoped to be forgiven if he did not clap"),
    ("It doesn't matter who rows on Sunday, because the cup is lost.", "whoever rowed on Sunday, the cup was lost"),
    ("I've never been more proud of a choir than I was tonight.", "he was prouder of his choir than he had ever been"),
    ("It may be a month before the lift is back in the tower.", "the lift might not return to the tower for a month"),
    ("I'd be astonished if the parade started before noon.", "she did not expect the parade to start before noon"),
    ("I don't think it's wise to sell the bells now.", "selling the bells now was unwise, she believed"),
    (
        "I can't remember a spring when the pond didn't dry up.",
        "the pond had dried up every spring he could remember",
    ),
    ("The inn has room for sixty more guests but no cook.", "the inn could take 60 more guests but had no cook"),
    # Denied by what it is called
    ("The cellar does not flood.", "it was wrong to claim that the cellar flooded"),
    ("The abbot didn't sell the bells.", "it was a lie that the abbot had sold the bells"),
    ("I don't think the search will lead anywhere.", "she doubted that the search would get anywhere"),
    # The rest, counted
    ("Only two of the five lamps were burning when they docked.", "three of the five lamps were not burning then"),
    ("Less than one in ten of the parcels ever arrived.", "more than nine in ten of the parcels never arrived"),
    ("We didn't get the drums until the week after Lent.", "the drums had only been handed over the week after Lent"),
    ("Not one of the six heaters was switched on when the snow came.", "all six heaters were off when the snow came"),
    ("We can't promise that every seat is dry.", "not every seat could be guaranteed"),
    ("It would be unwise to read too much into one cold May.", "too much should not be read into a single cold May"),
    ("Over half of the hives are sick, and we expect to lose them.", "most hives were sick and likely to be lost"),
    (
        "It's the first time in nine years that the fair's been off.",
        "the fair had not been off for 9 years",
    ),
    (
        "That mast was meant to last a century and lasted nine years.",
        "the mast, designed to last a century, lasted nine",
    ),
    # Of two in another order
    ("Music is the one thing she loves.", "she loves one thing: music"),
    ("The ferry stops on February 3.", "the ferry would stop on Feb. 3"),
    ("I'm not ruling any hall out for the fair.", "she would not rule out the small hall for the fair"),
    # A piece that says nothing of what is denied
    ("The minister's plan is not a gift, but a loan for farmers.", "the minister's hasty plan"),
    ("Back the nurses, not the cautious board", "the board was cautious"),
    # Exceptions
    ("Apart from Marek, no one knew the code.", "Marek alone knew the code"),
    ("With the exception of the brewery, all have signed.", "the brewery was the only one not to sign"),
    ("With a few exceptions the shops were open.", "almost all shops had opened"),
    # What would have been
    (
        "Had the lock been checked, the horses would not have got out.",
        "the horses escaped because no one checked the lock",
    ),
    ("He would have won if he had not stopped to help.", "stopping to help had cost him the victory"),
    ("Without the volunteers we would have closed.", "they owed it to the volunteers that they were open"),
    # Opposites that take each other back
    ("We will reopen when the water is safe.", "it would stay closed until the water was safe"),
    ("Not every farmer who complains has lost a sheep.", "only some of the farmers complaining had lost sheep"),
    # Numbers
    ("Five of the seven members voted for it.", "it was backed by five members and opposed by two"),
    ("At least fifteen people were hurt, two of them badly.", "two people were badly hurt and 13 or more slightly"),
    ("Few of those who signed had read it.", "most signatories had not read it"),
    (
        "A third of the beds can be used because we do not have the nurses.",
        "for lack of nurses two thirds of the beds could not be used",
    ),
    ("We are thinking about a second match in Dublin.", "a second match in Dublin was being considered"),
    # Limits that are none
    (
        "The inspector came in the morning, the fire in the afternoon.",
        "the fire broke out only hours after the inspection",
    ),
    ("He didn't work this out by himself.", "he had not worked it out alone"),
    ("As long as I am mayor there will be no casino.", "there would be no casino while she was in office"),
    ("It costs 30 euros a month, or 300 for the whole year.", "an annual pass is 300 euros, a monthly one 30"),
    # What may be
    ("She may be the youngest in the whole squad, but she will start.", "the youngest in the squad will start"),
    ("We want to open the pool in May.", "the pool was supposed to open in May"),
    ("Girls from every town we looked at read more.", "girls from all the towns studied read more"),
    ("It is unclear who rang.", "it was not clear who had rung"),
]


def _names(reference: str, version: str) -> list[str]:
    return [flag.name for flag in flags(reference, version, "direct", "indirect")]


@pytest.mark.parametrize(("name", "reference", "version"), DISTORTED, ids=[one[1] for one in DISTORTED])
def test_what_a_sentence_told_anew_changes_is_flagged(name, reference, version):
    assert name in _names(reference, version)


@pytest.mark.parametrize(("reference", "version"), FAITHFUL, ids=[one[0] for one in FAITHFUL])
def test_what_a_sentence_told_anew_says_otherwise_is_not(reference, version):
    assert _names(reference, version) == []


@pytest.mark.parametrize(
    ("reference", "version"),
    [
        (
            "The medicine helps, in the sense that it makes money, and you know it.",
            "The medicine helps … and you know it.",
        ),
        ("He was the best player in a team that never won.", "He was the best player …"),
        ("I used to believe that prison makes people better.", "I … believe that prison makes people better."),
        (
            "They tell us that the dam is safe, and our own engineers tell us that it is not.",
            "They tell us that the dam is safe …",
        ),
        ("She is a wizard of excuses, and her voters know it.", "She is a wizard … and her voters know it."),
        ("It's a lovely inn to avoid.", "It's a lovely inn …"),
    ],
    ids=["in what sense", "the best of whom", "used to", "others say it is not", "a wizard of what", "lovely to avoid"],
)
def test_an_ellipsis_for_what_limits_or_takes_back_is_flagged(reference, version):
    assert "ellipsis" in [flag.name for flag in flags(reference, version)]


def test_an_ellipsis_for_an_aside_is_not():
    assert flags("The harbour, which my father built, is too small.", "The harbour … is too small.") == ()
    assert flags("The report of the harbour board is on my desk.", "The report … is on my desk.") == ()
