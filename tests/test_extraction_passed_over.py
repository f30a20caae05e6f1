"""A quotation goes on behind whoever passes it on, and is not theirs."""

from dataclasses import replace

import pytest
from attributed import unmark

from quotes.extraction.bounding.marked_text import marked_text
from quotes.extraction.mending.passed_over import with_passed_over
from quotes.regions import regions


def found(marked: str) -> list[tuple[list[str], str, str]]:
    """The pieces, cue and source of each quotation."""
    text, quotes = unmark(marked)
    joined = with_passed_over(marked_text(text, regions(text)), quotes)
    return [
        ([text[slice(*piece)] for piece in q.content], text[slice(*q.cue[0])], text[slice(*q.source[0])])
        for q in joined
    ]


@pytest.mark.parametrize(
    "between",
    [
        pytest.param("[s1|Moe] [q1|said], [q2|according to] [s2|the Echo]. ", id="according to"),
        pytest.param("[q1|said] [s1|Moe], 43, [q2|according to] [s2|Reuters], which was there. ", id="with a clause"),
        pytest.param("[s1|Moe] [q1|said], [s2|the Echo] [q2|reported] on Monday. ", id="reported"),
        pytest.param("[s1|Moe] [q1|said], as [q2|quoted by] [s2|the Echo].\n\n", id="in a new paragraph"),
    ],
)
def test_the_second_half_is_the_speakers(between):
    marked = f"“[c1|The mill is sold],” {between}“[c2|We keep the boats.]”"
    assert found(marked) == [(["The mill is sold,", "We keep the boats."], "said", "Moe")]


def test_who_passes_on_may_be_taken_for_the_source_of_both():
    text, (first, second) = unmark(
        "“[c1|The mill is sold],” Moe [q1|said], [q2|according to] [s2|the Echo]. “[c2|We keep the boats.]”"
    )
    quotes = (replace(first, source=second.source), second)
    (joined,) = with_passed_over(marked_text(text, regions(text)), quotes)
    assert [text[slice(*piece)] for piece in joined.content] == ["The mill is sold,", "We keep the boats."]


@pytest.mark.parametrize(
    "marked",
    [
        pytest.param(
            "“[c1|The mill is sold],” [s1|Moe] [q1|said]. [q2|According to] [s2|the Echo], “[c2|all is well]”.",
            id="a sentence of their own",
        ),
        pytest.param(
            "“[c1|The mill is sold],” [s1|Moe] [q1|said], and [s2|Berg] [q2|replied]: “[c2|All is well.]”",
            id="another speaks",
        ),
        pytest.param(
            "“[c1|The mill is sold],” [s1|Moe] [q1|said], [q2|according to] [s2|Berg], who added: “[c2|All is well.]”",
            id="words that lead over",
        ),
        pytest.param(
            "[s1|Moe] [q1|said] “[c1|the mill is sold]”, [q2|according to] [s2|the Echo], “[c2|and all is well]”.",
            id="in one sentence",
        ),
    ],
)
def test_what_others_say_stays_theirs(marked):
    assert len(found(marked)) == 2
