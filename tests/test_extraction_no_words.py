"""Somebody who reads a thing, or says "it" twice, has said nothing that is reported; a text that reads has."""

import pytest

from quotes.pipeline import make_doc
from quotes.records import Article
from quotes.spans import printed

SAID = {
    "a heading": ("What the pilots say\n\nRita Moe says it will rain.", ["it will rain"]),
    "of critics": ("What critics say\n\nRita Moe said it would rain.", ["it would rain"]),
    "of what is said": (
        "He told MPs “the figures were wrong”. What the army says is another matter.",
        ["the figures were wrong"],
    ),
    "what somebody thought about, who then spoke": (
        "Admiral Roth thought about it. “The next man would warn them less loudly.”",
        ["The next man would warn them less loudly."],
    ),
    "what somebody considered": (
        "Rita Moe considered this. “We may open the yard in May, or we may not.”",
        ["We may open the yard in May, or we may not."],
    ),
    "said it again, and the words": ("Roth said it again: “We have no boats at all.”", ["We have no boats at all."]),
    "a letter read badly": ("Rita Moe read the letter, and she read it badly.", []),
    "said it twice": ("Nils Roth said it twice. He told it well.", []),
    "said the same": ("Rita Moe said it would rain. Nils Roth said the same.", ["it would rain"]),
    "what a reporter covers": (
        "Rita Moe writes about farming for the Echo. From Torvik, she reports the latest news.",
        [],
    ),
    "the title of what says it": (
        "The inquiry, “Rotten Timber: Piers in Decline”, said every third pier was closed.",
        ["every third pier was closed"],
    ),
    "the title of a study": (
        "A study entitled “The Slow Tide” found that one pier in nine had been sold.",
        ["one pier in nine had been sold"],
    ),
    "written about it": ("Rita Moe has written about it. Nils Roth said it would rain.", ["it would rain"]),
    "a song": ("Rita Moe sang “The Boys of Torvik”, low, to herself.", []),
    "a motto": ("The Museum of Knots lives up to its motto, ‘Hold Fast’.", []),
    "what somebody is nicknamed": (
        "Rita Moe, who was nicknamed “the Crane” by her crew, said it rained.",
        ["it rained"],
    ),
    "what islanders call a rock": (
        "The rock, which islanders call “the Crane”, is bare. Rita Moe said it rained.",
        ["it rained"],
    ),
    "what fans have dubbed her": ("Rita Moe, dubbed “the Queen of Knots” by fans, said it rained.", ["it rained"]),
    "what critics hold of her": ("Critics called Rita Moe “a bore and a fool”.", ["Rita Moe “a bore and a fool”"]),
    "what a minister calls it": ("Nils Roth called the tax “the Crane of Torvik”.", ["the tax “the Crane of Torvik”"]),
    "a chapter's title": (
        "Her chapter on knots, titled “Why Is It Wet”, is long. Rita Moe said it rained.",
        ["it rained"],
    ),
    "lines of a song": (
        "The songs are slow and vague: “Oh the tide, it takes the boats, / The tide it takes them all” is one. Rita "
        "Moe said it rained.",
        ["it rained"],
    ),
    "what an author makes": ("Rita Moe writes thrillers about knots. She said it rained.", ["it rained"]),
    "what an author tells": ("Rita Moe writes that knots were cheap.", ["knots were cheap"]),
    "what somebody is known as": ("Rita Moe, known to her crew as “Crane”, said it rained.", ["it rained"]),
    "a nickname within a name": ("Rita “Crane” Moe said it rained.", ["it rained"]),
    "what fans sing": (
        "Fans sang “You're not fit to run the club” at the owner.",
        ["“You're not fit to run the club” at the owner"],
    ),
    "the number to ring with": (
        "Anyone with information is asked to call 101, quoting reference MR/3307.",
        ["to call 101"],
    ),
    "the verdict": ("The judge read the verdict.", []),
    "what thieves read, behind which somebody admits it": (
        "Burglars read 3,100 letters, Rita Moe admitted.",
        ["Burglars read 3,100 letters"],
    ),
    "a plaque that reads": ("The plaque reads the house was built in 1900.", ["the house was built in 1900"]),
    "it, of which something is said": ("Rita Moe said it was late.", ["it was late"]),
    "a report that says so": ("He had read a report that the ship was lost.", ["the ship was lost"]),
}


@pytest.mark.parametrize(("text", "words"), SAID.values(), ids=SAID)
def test_what_is_said_has_words(trained_nlp, text, words):
    quotes = trained_nlp(make_doc(trained_nlp, Article("made-up", text)))._.quotes
    assert [printed(text, quote.content) for quote in quotes] == words
