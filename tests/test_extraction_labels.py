"""What stands before a colon is nobody's name where it is a label or a topic."""

from dataclasses import replace

import pytest
from attributed import unmark

from quotes.extraction.bounding.marked_text import marked_text
from quotes.extraction.mending.colons import without_labels
from quotes.regions import kind_of, regions


def found_in(marked: str) -> list[tuple[list[str], str, str]]:
    """The pieces, cue and source of each quotation."""
    text, quotes = unmark(marked)
    found = regions(text)
    made = [replace(quote, kind=kind_of(text, quote.content, found)) for quote in quotes]
    return [
        tuple([text[slice(*span)] for span in spans] for spans in (quote.content, quote.cue, quote.source))
        for quote in without_labels(marked_text(text, found), made)
    ]


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        pytest.param("On [s1|Berg][q1|:] “[c1|Ole is well.]”", [(["Ole is well."], [], [])], id="who it is about"),
        pytest.param(
            "On spring: “[c1|No boat came.]”\n\n[q1|On his wishes]: “[c1|Two cranes.]”",
            [(["No boat came."], [], []), (["Two cranes."], [], [])],
            id="two topics taken for one",
        ),
        pytest.param("[s1|VIDEO][q1|:] ‘[c1|He ran]’", [(["He ran"], [], [])], id="a label before marks"),
        pytest.param("[s1|Caption][q1|:] [c1|Joe Moe rows].", [], id="a label before other words"),
    ],
)
def test_nobody_says_what_stands_behind_it(marked, expected):
    assert found_in(marked) == expected


@pytest.mark.parametrize(
    "marked",
    [
        pytest.param("On Monday [s1|Berg] [q1|told] reporters: “[c1|We try.]”", id="a day"),
        pytest.param("On the quay, [s1|Berg] [q1|said]: “[c1|We try.]”", id="a place"),
        pytest.param("[s1|Berg][q1|:] “[c1|We try.]”", id="a name"),
        pytest.param("“[c1|We try],” [s1|Berg] [q1|said]. On boats: “[c2|None.]”", id="another line"),
    ],
)
def test_who_says_it_stays(marked):
    (content, cue, source), *_ = found_in(marked)
    assert (bool(content), bool(cue), source) == (True, True, ["Berg"])
