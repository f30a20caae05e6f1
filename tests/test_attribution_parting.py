"""Words that were fused are parted where somebody else spoke before them, or a sentence leads to another's."""

from dataclasses import replace

import pytest
from attributed import unmark

from quotes.attribution.sources.contents.parting import with_parted
from quotes.pipeline import make_doc
from quotes.records import Article


def parted(nlp, marked):
    """The words and the source of each quotation, as if extraction had found what is marked."""
    text, quotes = unmark(marked)
    doc = nlp(make_doc(nlp, Article("made-up", text)))
    found = with_parted(doc, [replace(quote, method="read") for quote in quotes])
    return [
        ([text[slice(*piece)] for piece in quote.content], "".join(text[slice(*span)] for span in quote.source))
        for quote in found
    ]


PARTED = {
    "a name and a colon in the next paragraph": (
        "17:31 And now our keeper, who spoke to the Post: “[c1|It rains.]”\n\n[s1|Ines Falk in the studio][q1|:] "
        "“[c1|It pours.]”",
        [(["It rains."], ""), (["It pours."], "Ines Falk in the studio")],
    ),
    "how somebody takes it and a colon in the next paragraph": (
        "Peter Lund was furious. “[c1|It rains.]”\n\n[s1|Ines Falk] [q1|was milder]: “[c1|It pours.]”",
        [(["It rains."], "Peter Lund"), (["It pours."], "Ines Falk")],
    ),
    "a sentence about one of the other gender leads to the words": (
        "[s1|Producer Peter Lund] [q1|said] [c1|it was “hard work”]. She grins. “[c1|It never ends.]”",
        [(["it was “hard work”"], "Producer Peter Lund"), (["It never ends."], "She")],
    ),
    "whoever was asked": (
        "“[c1|It rains],” [s1|she] [q1|said].\n\nAsked about it, Peter Lund looks at the floor. “[c1|It pours.]”",
        [(["It rains"], "she"), (["It pours."], "Peter Lund")],
    ),
    "somebody else has asked before the words": (
        "[c1|Nine boats were lost], [s1|she] [q1|said].\n\n[s2|Per Lund] [q2|demanded] [c2|to know why]. “[c1|Did the "
        "pilot sleep?]”",
        [(["Nine boats were lost"], "she"), (["to know why"], "Per Lund"), (["Did the pilot sleep?"], "Per Lund")],
    ),
    "somebody else has spoken, and a clause leads to the words": (
        "“[c1|Once is luck],” [s1|she] [q1|said].\n\n[s2|Per Lund] [q2|says] that [c2|no boat was lost]. But as my own "
        "skipper put it, “[c1|nobody gives back a boat]”.",
        [(["Once is luck"], "she"), (["no boat was lost"], "Per Lund"), (["nobody gives back a boat"], "")],
    ),
    "words that go on in the next paragraph": (
        "[s1|Ida Moen] [q1|said]: “[c1|It rained.]\n\n“[c1|It rained all day.]”",
        [(["It rained.", "It rained all day."], "Ida Moen")],
    ),
    "a sentence tells how somebody else takes it": (
        "“[c1|The yard is full],” [s1|Ines Falk] [q1|said], “[c1|and so is the pond.]” Omar Sayegh was blunter. “[c1|"
        "It leaks at both ends.]”",
        [(["The yard is full", "and so is the pond."], "Ines Falk"), (["It leaks at both ends."], "Omar Sayegh")],
    ),
    "words without marks before another objects": (
        "[c1|It rained], [q1|said] [s1|Ines Falk]. Peter Lund scoffed. “[c1|It poured.]”",
        [(["It rained"], "Ines Falk"), (["It poured."], "Peter Lund")],
    ),
    "one's deputy, in a new paragraph": (
        "“[c1|Once is luck],” [s1|she] [q1|told] the Gazette, “[c1|and twice is not.]”\n\nHer deputy was in no mood "
        "for sayings. “[c1|We lost nine boats and two men.]”",
        [(["Once is luck", "and twice is not."], "she"), (["We lost nine boats and two men."], "Her deputy")],
    ),
    "Mr and Ms of one name": (
        "“[c1|The mill stays],” [s1|Ms Lind] [q1|said]. Mr Lind saw it differently. “[c1|The mill goes.]”",
        [(["The mill stays"], "Ms Lind"), (["The mill goes."], "Mr Lind")],
    ),
    "a sentence that leads to words that nobody has": (
        "The union took another view. “[c1|Everybody mends it all day.]”",
        [(["Everybody mends it all day."], "The union")],
    ),
    "the same person by the surname": (
        "“[c1|The yard is full],” [q1|said] [s1|Ines Falk]. Falk was blunter in private. “[c1|It leaks.]”",
        [(["The yard is full", "It leaks."], "Ines Falk")],
    ),
    "an office that may be the speaker's": (
        "“[c1|The yard is full],” [s1|Ines Falk] [q1|said]. The mayor was blunter in private. “[c1|It leaks.]”",
        [(["The yard is full", "It leaks."], "Ines Falk")],
    ),
    "what befell somebody of whom the speaker tells": (
        "“[c1|He was kind],” [s1|Ada Berg] [q1|said]. Per Lund drowned off Holm. “[c1|He was my friend.]”",
        [(["He was kind", "He was my friend."], "Ada Berg")],
    ),
    "what a hearer does": (
        "“[c1|It leaks],” [s1|Ada Berg] [q1|said]. Per Lund nodded. “[c1|It has leaked for years.]”",
        [(["It leaks", "It has leaked for years."], "Ada Berg")],
    ),
    "words behind what happened, nobody else speaking": (
        "“[c1|It rained],” [s1|Ida Moen] [q1|said].\n\nThe hall was still. “[c1|It rained all day.]”",
        [(["It rained", "It rained all day."], "Ida Moen")],
    ),
}


@pytest.mark.parametrize(("marked", "expected"), PARTED.values(), ids=PARTED.keys())
def test_words_are_parted(nlp, marked, expected):
    assert parted(nlp, marked) == expected
