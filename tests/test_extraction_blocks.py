"""A paragraph without marks below one that says whose it is, "She told the court:", is one direct quotation."""

from dataclasses import replace

import pytest
from attributed import unmark

from quotes.extraction.bounding.marked_text import marked_text
from quotes.extraction.mending.blocks import with_blocks
from quotes.records import Quote
from quotes.regions import kind_of, regions
from quotes.spans import printed

FOUND = {
    "the model has its first sentence": (
        "[s1|The harbour chief Ida Moen] [q1|told] the Courier:\n\n[c1|The quay sank.] It sank twice.\n\nRain came.",
        [("The harbour chief Ida Moen", ["The quay sank. It sank twice."])],
    ),
    "what the model took in it for reports": (
        "[s1|She] [q1|said]:\n\n[c1|The quay sank.] [s2|The maps] [q2|will show] [c2|it].\n\nRain came.",
        [("She", ["The quay sank. The maps will show it."])],
    ),
    "the model passed over it": (
        "Rain came. Ida Moen added:\n\nThe quay sank twice.\n\nRain went.",
        [("Ida Moen", ["The quay sank twice."])],
    ),
    "paragraphs in the same voice": (
        "Ida Moen said:\n\nThe quay sank twice.\n\nI never saw the like.\n\nRain came.",
        [("Ida Moen", ["The quay sank twice.", "I never saw the like."])],
    ),
    "no paragraph that may be the writer's, who says I elsewhere": (
        "I met Ida Moen. She said:\n\nThe quay sank twice.\n\nI never saw the like.\n\nRain came.",
        [("She", ["The quay sank twice."])],
    ),
    "no paragraph with somebody else in it who speaks": (
        "Ida Moen said:\n\nThe quay sank twice.\n\n[s1|Ole Berg] [q1|told] [c1|us it will].\n\nRain came.",
        [("Ida Moen", ["The quay sank twice."]), ("Ole Berg", ["us it will"])],
    ),
    "another's words in marks within it": (
        "Ida Moen said:\n\nThe quay sank. “[c1|Never again],” as [s1|Ole Berg] [q1|wrote].\n\nRain came.",
        [("Ole Berg", ["Never again"])],
    ),
    "a list": (
        "[s1|The council] [q1|said]:\n\n- [c1|The quay will close].\n\n- The pool will not.",
        [("The council", ["The quay will close"])],
    ),
    "a heading": ("[s1|Ida Moen] [q1|said]:\n\n[c1|What happens next]", [("Ida Moen", ["What happens next"])]),
}


def mended(marked: str) -> tuple[str, list[Quote]]:
    text, quotes = unmark(marked)
    found = regions(text)
    with_kinds = [replace(quote, kind=kind_of(text, quote.content, found)) for quote in quotes]
    return text, with_blocks(marked_text(text, found), with_kinds)


@pytest.mark.parametrize(("marked", "found"), FOUND.values(), ids=FOUND.keys())
def test_whose_the_paragraph_is(marked: str, found: list[tuple[str, list[str]]]):
    text, quotes = mended(marked)
    whose = [(printed(text, quote.source), [text[slice(*piece)] for piece in quote.content]) for quote in quotes]
    assert whose == found


def test_it_is_direct():
    _, (quote,) = mended("[s1|She] [q1|said]:\n\n[c1|The quay sank.]\n\nRain came.")
    assert quote.kind == "direct"
