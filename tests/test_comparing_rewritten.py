"""What is another name, day or kind of person in a sentence that was written anew, wherever it stands there."""

from __future__ import annotations

import pytest

from quotes.comparing import flags
from quotes.versions import Flag

DISTORTED = [
    pytest.param(
        "The ballots will be counted on Sunday.",
        "Monday was the day on which counting of the ballots would take place",
        ("name", "Sunday", "Monday"),
        id="another day",
    ),
    pytest.param(
        "The reactor goes back on line in April.",
        "it was not before June that electricity would again be produced by the reactor",
        ("name", "April", "June"),
        id="another month",
    ),
    pytest.param(
        "Japan lent us the scrolls for the exhibition.",
        "the scrolls on show were a loan from Thailand",
        ("name", "Japan", "Thailand"),
        id="another country",
    ),
    pytest.param(
        "The crates were brought from Turku by rail.",
        "the crates had been brought by train from Vaasa",
        ("name", "Turku", "Vaasa"),
        id="another place it came from",
    ),
    pytest.param(
        "The Tokyo-based bank has bought the ferry.",
        "the Osaka-based bank had bought the ferry",
        ("name", "Tokyo", "Osaka"),
        id="another seat",
    ),
    pytest.param(
        "The pilot's sister runs the bakery now.",
        "the bakery was now in the hands of the aunt of the pilot",
        ("name", "sister", "aunt"),
        id="another relative",
    ),
    pytest.param(
        "The rehearsal went badly for the tenor.",
        "for the tenor it had been a good rehearsal",
        ("negation", "badly", "good"),
        id="a quality",
    ),
    pytest.param(
        "We will elect a new abbot next year.",
        "the election of a new abbot was to be held this year",
        ("name", "next year", "this year"),
        id="another year",
    ),
    pytest.param(
        "A third of the invited guests came to the wedding.",
        "to the wedding came two thirds of those invited",
        ("number", "A third", "two thirds"),
        id="another part",
    ),
    pytest.param(
        "The chapel is not just for pilgrims.",
        "pilgrims alone were admitted to the chapel",
        ("scope", "not just", "alone"),
        id="not just, alone",
    ),
    pytest.param(
        "We will not harvest unless the barley dries.",
        "the harvest would begin even if the barley was not dry",
        ("scope", "unless the barley dries", "even if the barley was not …"),
        id="unless, even if",
    ),
    pytest.param(
        "I did not sell because of the tax. I sold because my knees hurt.",
        "it was the tax that had led her to part with the farm",
        ("negation", "not because of the tax", ""),
        id="another cause",
    ),
    pytest.param(
        "The lava covered parts of the lower village.",
        "the lower village had been covered by the lava",
        ("scope", "parts of", ""),
        id="a part of one thing",
    ),
    pytest.param(
        "The ring belonged to my grandmother.",
        "it was to her grandfather that the ring had belonged",
        ("name", "grandmother", "grandfather"),
        id="a grandparent",
    ),
    pytest.param(
        "You don't have to sing in the chapel.",
        "singing in the chapel was forbidden",
        ("modal", "don't have to", "forbidden"),
        id="need not, forbidden",
    ),
    pytest.param(
        "The slide was possibly triggered by a quake.",
        "a quake had brought about the slide",
        ("hedge", "possibly", ""),
        id="possibly",
    ),
    pytest.param(
        "It's not clear whether the baker locked the oven.",
        "the oven had been locked by the baker",
        ("hedge", "not clear whether", ""),
        id="not clear whether",
    ),
    pytest.param(
        "Women over fifty should have the test.",
        "all women were advised to have the test",
        ("scope", "over fifty", ""),
        id="over fifty, all",
    ),
    pytest.param(
        "Attendance was 62%, four points higher than last season.",
        "last season attendance had been 56 per cent; this time it was 62",
        ("number", "four points", "56 per cent"),
        id="another difference",
    ),
    pytest.param(
        "The mayor, whose party may quit the council, opened the fair.",
        "the fair was opened by the mayor, whose party had quit the council",
        ("modal", "may", ""),
        id="may, had",
    ),
]

FAITHFUL = [
    pytest.param(
        "The ballots will be counted on Sunday.",
        "Sunday was the day on which counting of the ballots would take place",
        id="the same day",
    ),
    pytest.param(
        "The Japanese lent us the scrolls for the exhibition.",
        "the scrolls on show were a loan from Japan",
        id="the same country",
    ),
    pytest.param(
        "We play Denmark on Friday and Norway on Sunday.",
        "a match against Norway would follow the one against Denmark on Friday",
        id="two of a kind",
    ),
    pytest.param(
        "We will elect a new abbot next year.",
        "the election of a new abbot was to be held the following year",
        id="the same year",
    ),
    pytest.param(
        "We will elect a new abbot next week.",
        "the election of a new abbot was to be held this week",
        id="a week, told a few days later",
    ),
    pytest.param(
        "The monks rang the bell before they opened the gate.",
        "the monks had opened the gate after ringing the bell",
        id="before, after",
    ),
    pytest.param(
        "The leak caused the fire; the fire caused the panic.",
        "the fire had been caused by the leak, and it had in turn resulted in panic",
        id="caused, resulted in",
    ),
    pytest.param(
        "Nine of the paintings remain in the vault.",
        "nine of the paintings were left in the vault",
        id="remain, are left",
    ),
    pytest.param(
        "They raised 900 euros in three weeks.",
        "it had taken three weeks for 900 euros to be raised",
        id="how long it took",
    ),
    pytest.param(
        "The ferry cannot run unless the state pays for the fuel.",
        "the running of the ferry depended on the state paying for the fuel",
        id="cannot unless, depends on",
    ),
    pytest.param(
        "The tenants moved in a week ago.",
        "the tenants had only just moved in, a week before",
        id="only just",
    ),
    pytest.param(
        "Three of the nine councillors voted against the road.",
        "six of the nine councillors voted for the road, three against it",
        id="a part and the rest",
    ),
    pytest.param(
        "Almost certainly the letter was written by a child.",
        "there was hardly any doubt that it was by a child that the letter had been written",
        id="almost certainly, hardly any doubt",
    ),
    pytest.param(
        "The flats house 60 families, and the new block will house three times as many.",
        "with homes for 180 families, the new block would house three times as many as the flats",
        id="a number reckoned from another",
    ),
    pytest.param(
        "A third of the invited guests came to the wedding.",
        "two thirds of the guests invited to the wedding had stayed away",
        id="the rest of a whole",
    ),
    pytest.param(
        "The guides warned us in winter about the ice on the lake.",
        "a winter warning from the guides about the ice on the lake had been heard",
        id="a deed told by its name",
    ),
    pytest.param(
        "They could forfeit the bail over this.", "this might cost them the bail", id="could, might behind a this"
    ),
    pytest.param(
        "We cannot let the boats out before the engines have been checked.",
        "the boats could not be let out without first checking the engines",
        id="before, without first",
    ),
    pytest.param(
        "If the lock had been mended, the thieves would not have got into the shrine.",
        "had the lock been mended, the shrine would have been spared the thieves",
        id="not, spared",
    ),
    pytest.param(
        "We paid what the union asked for and nothing more.",
        "no more had been paid than the union asked for",
        id="nothing more, no more than",
    ),
    pytest.param(
        "The chapel is not just for pilgrims.",
        "the chapel was also for people other than pilgrims",
        id="not just, also",
    ),
    pytest.param(
        "She left not because of the pay but because of the hours.",
        "the hours, and not the pay, had made her leave",
        id="the cause that was one",
    ),
    pytest.param(
        "I did not sing because I was hoarse.",
        "being hoarse had kept her from singing",
        id="a deed that is denied because of something",
    ),
    pytest.param(
        "You must not sing in the chapel.",
        "singing in the chapel was forbidden",
        id="must not, forbidden",
    ),
    pytest.param(
        "Not one of the missing goats wore a bell.",
        "of the goats that were missing none had worn a bell",
        id="not one of",
    ),
    pytest.param(
        "Every second boat in the harbour leaks.",
        "half of the boats in the harbour leaked",
        id="every second, half",
    ),
    pytest.param(
        "We have never been asked to sell the orchard.",
        "nobody had ever demanded that they sell the orchard",
        id="never asked, never demanded",
    ),
    pytest.param(
        "Attendance was 62%, four points higher than last season.",
        "last season attendance had been 58 per cent; this time it was 62",
        id="a difference",
    ),
    pytest.param(
        "The divers did not get paid until the wreck had been sold.",
        "the divers were paid only when the wreck had been sold",
        id="not until, only when",
    ),
    pytest.param(
        "My aunt always said that you can trust a goat.",
        "according to her aunt's constant saying, a goat deserved trust",
        id="always, constant",
    ),
    pytest.param(
        "The slide left nine families homeless.",
        "nine families had lost their homes in the slide",
        id="homeless, lost their homes",
    ),
    pytest.param(
        "I'd like to count the sheep before we sell the meadow.",
        "the sale of the meadow should wait until she had counted the sheep",
        id="before, wait until",
    ),
    pytest.param(
        "You should never have let the bear leave the cage.",
        "letting the bear leave the cage had been a mistake",
        id="should never have, a mistake",
    ),
    pytest.param(
        "Only a handful of the pickers came back after lunch.",
        "very few of the pickers had come back after lunch",
        id="only a handful, very few",
    ),
    pytest.param(
        "Even if the rain stops, the road stays shut.",
        "the road would stay shut even with the rain stopping",
        id="even if, even with",
    ),
    pytest.param(
        "The keys are on the hook, so they can use the sauna whenever they like.",
        "as the keys hung on the hook, the sauna could be used at any time",
        id="whenever they like, at any time",
    ),
    pytest.param(
        "Sugar imports rose for the second week in a row in May.",
        "in May imports of sugar had risen for a second week running",
        id="what is no verb behind a month",
    ),
    pytest.param(
        "The ban on diving will be lifted in part this summer.",
        "this summer would see a partial lifting of the ban on diving",
        id="in part, partial",
    ),
]


@pytest.mark.parametrize(("reference", "version", "flag"), DISTORTED)
def test_what_is_another_in_a_sentence_written_anew_is_flagged(reference, version, flag):
    assert Flag(*flag) in flags(reference, version, "direct", "indirect")


@pytest.mark.parametrize(("reference", "version"), FAITHFUL)
def test_what_is_the_same_in_a_sentence_written_anew_is_quiet(reference, version):
    assert flags(reference, version, "direct", "indirect") == ()
