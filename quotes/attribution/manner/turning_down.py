"""Whether somebody turns down what was offered or asked for: a stance, which tells of no claim and denies none.

"Members voted to reject the offer" is no denial by them; "rejected the allegation" is.
"""

from __future__ import annotations

from spacy.tokens import Doc

from quotes.attribution.manner.cue_words import CueWords
from quotes.attribution.names import PACKAGE
from quotes.datafiles import listed
from quotes.records import Quote


def turns_down(doc: Doc, quote: Quote, cue: CueWords) -> bool:
    """Whether the cue is of turning down, and the words are what was offered, by its noun."""
    if quote.kind != "indirect" or listed(PACKAGE, "polarity_words", "turns_down").isdisjoint(cue.lemmas):
        return False
    words = doc.char_span(quote.content[0].start, quote.content[-1].end, alignment_mode="contract")
    return words is not None and words.root.lemma_.lower() in listed(PACKAGE, "polarity_words", "offers")
