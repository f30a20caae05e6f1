"""A source that extraction tore is made whole, and a part of one is no quotation; sources right away are left."""

from dataclasses import replace

import pytest
from attributed import unmark

from quotes.attribution.sources.torn_sources import with_whole_sources
from quotes.pipeline import make_doc
from quotes.records import Article


def sources(nlp, marked):
    """The sources of the quotations, as if extraction had found what is marked."""
    text, quotes = unmark(marked)
    doc = nlp(make_doc(nlp, Article("made-up", text)))
    found = [replace(quote, kind="indirect", method="read") for quote in quotes]
    return [text[slice(*quote.source[0])] for quote in with_whole_sources(doc, found)]


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        pytest.param(
            "[s1|One rower, who] asked for no name, [q1|had this to say]: [c1|it rained].", ["One rower"], id="who"
        ),
        pytest.param(
            "[s1|The cook, a retired rower who] asked for no name, [q1|said] [c1|it rained].",
            ["The cook, a retired rower"],
            id="who, without a comma",
        ),
        pytest.param(
            "[s1|The son of one] alleged victim, Ann Lee, [q1|said] [c1|it rained].",
            ["The son of one alleged victim, Ann Lee"],
            id="what goes on behind a number",
        ),
        pytest.param(
            "[q1|According to] [s1|the pilot], [c1|Zorin van der Ketch, the last boat has left the harbour].",
            ["the pilot, Zorin van der Ketch"],
            id="whose name the words begin with",
        ),
        pytest.param(
            "[q1|According to] [s1|the pilot], [c1|Zorin Ketch, the baker, has left the harbour].",
            ["the pilot"],
            id="another whom the words are about",
        ),
        pytest.param(
            "[q1|According to] [s1|the pilot], [c1|Zorin Ketch has left the harbour].", ["the pilot"], id="a subject"
        ),
        pytest.param("[s1|Ann Lee] [q1|said] [c1|it rained].", ["Ann Lee"], id="whole"),
        pytest.param(
            "“No,” said [s1|Ann Lee].\n\n“[c1|It is late],” [q1|said Ida Ruiz-Moen].",
            ["Ida Ruiz-Moen"],
            id="in the cue",
        ),
        pytest.param("“No.”\n\n[s1|Ann Lee] [q1|told Reuters] [c1|it was late].", ["Ann Lee"], id="who is told"),
    ],
)
def test_a_torn_source(nlp, marked, expected):
    assert sources(nlp, marked) == expected


def test_an_adjective_tells_of_nothing_said(nlp):
    marked = "[s1|The son of one] [q1|alleged] [c1|victim], Ann Lee, [q2|said] [c2|it rained to] [s2|him]."
    assert sources(nlp, marked) == ["him"]
