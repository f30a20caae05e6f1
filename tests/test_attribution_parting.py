"""Words that were fused are parted where somebody else spoke before them."""

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
    "words behind what happened, nobody else speaking": (
        "“[c1|It rained],” [s1|Ida Moen] [q1|said].\n\nThe hall was still. “[c1|It rained all day.]”",
        [(["It rained", "It rained all day."], "Ida Moen")],
    ),
}


@pytest.mark.parametrize(("marked", "expected"), PARTED.values(), ids=PARTED.keys())
def test_words_are_parted(nlp, marked, expected):
    assert parted(nlp, marked) == expected
