"""Of another sentence than the cue's only words in marks are the quotation's, and those that somebody else leads to
are not."""

from dataclasses import replace

import pytest
from attributed import unmark

from quotes.extraction.bounding.marked_text import marked_text
from quotes.extraction.mending.own_sentence import within_sentence
from quotes.regions import kind_of, regions


def own(marked: str) -> list[tuple[list[str], str]]:
    """The pieces of each quotation and its source, once each has no more than its own."""
    text, quotes = unmark(marked)
    found = regions(text)
    with_kinds = [replace(quote, kind=kind_of(text, quote.content, found)) for quote in quotes]
    parted = within_sentence(marked_text(text, found), with_kinds)
    return [([text[slice(*p)] for p in q.content], " ".join(text[slice(*s)] for s in q.source)) for q in parted]


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        pytest.param(
            "“[c1|We will sue],” [s1|Ane Holt] [q1|said], [c1|and it seemed to some that she meant it].",
            [(["We will sue"], "Ane Holt")],
            id="how it seemed",
        ),
        pytest.param(
            "“[c1|I resign],” [s1|Ane Holt] [q1|said], and for a moment [c1|it looked as if nobody had heard].",
            [(["I resign"], "Ane Holt")],
            id="how it looked",
        ),
        pytest.param(
            "“[c1|We will sue],” [s1|Ane Holt] [q1|said], [c1|and that it seemed only right].",
            [(["We will sue", "and that it seemed only right"], "Ane Holt")],
            id="how it seems to her",
        ),
        pytest.param(
            "[s1|My aunt] [q1|told] me that [c1|the well was deep. I never saw it].",
            [(["the well was deep"], "My aunt")],
            id="what the teller adds, all without marks",
        ),
        pytest.param(
            "Until May [c1|she drove for the mill]. [c1|She was never on its books], [s1|the owner] [q1|said].",
            [(["She was never on its books"], "the owner")],
            id="the writer before, without marks",
        ),
        pytest.param(
            "[c1|Ha]! “[c1|It is the tallest crane here],” [q1|says] [s1|Ane Holt].",
            [(["It is the tallest crane here"], "Ane Holt")],
            id="a cry before",
        ),
        pytest.param(
            "“[c1|We shall not sell],” [s1|she] [q1|says]. [c1|Well, they never do].",
            [(["We shall not sell"], "she")],
            id="a remark behind",
        ),
        pytest.param(
            "[s1|She] [q1|said] [c1|the mill had “never paid” a fine. The Echo is glad to say so].",
            [(["the mill had “never paid” a fine."], "She")],
            id="one piece that runs on",
        ),
        pytest.param(
            "“[c1|Twice is a habit],” [s1|Berg] [q1|said], [c1|and this time I believe him].",
            [(["Twice is a habit"], "Berg")],
            id="the writer goes on about himself",
        ),
        pytest.param(
            "“[c1|Twice is a habit],” [s1|Berg] [q1|said]. As our neighbour has it, “[c1|nobody buys back a winter]”.",
            [(["Twice is a habit"], "Berg"), (["nobody buys back a winter"], "")],
            id="what others' words lead to",
        ),
        pytest.param(
            "“[c1|Twice is a habit],” [s1|Berg] [q1|said]. “[c1|A most dull book]” was the verdict of the Echo.",
            [(["Twice is a habit"], "Berg"), (["A most dull book"], "")],
            id="what a sentence tells of",
        ),
        pytest.param(
            "[c1|Some 40 boats are lost], [s1|she] [q1|said].\n\n[s2|Ole Moe] [q2|asked] [c2|when she heard]. "
            "“[c1|Did she know in May?]”",
            [
                (["Some 40 boats are lost"], "she"),
                (["when she heard"], "Ole Moe"),
                (["Did she know in May?"], "Ole Moe"),
            ],
            id="behind somebody else's words",
        ),
        pytest.param(
            "“[c1|You sold it for $3],” [s1|Berg] [q1|said]. “[c1|You sold it” for nothing].",
            [(["You sold it for $3", "You sold it"], "Berg")],
            id="words behind the marks of another sentence",
        ),
        pytest.param(
            "“[c1|I did it and I am sorry,]” Ane Holt, 53, sobbed to the judge.\n\n“[c1|She robbed the sick],” "
            "[s1|prosecutor Per Lund] [q1|fumed].",
            [(["I did it and I am sorry"], "Ane Holt"), (["She robbed the sick"], "prosecutor Per Lund")],
            id="whoever wept before",
        ),
        pytest.param(
            "“[c1|We were never told]”, shivered Rita Moe, 40.\n\n“[c1|They were told],” [s1|Per Lund] [q1|raged].",
            [(["We were never told"], "Rita Moe"), (["They were told"], "Per Lund")],
            id="whoever shivered before, the comma outside",
        ),
        pytest.param(
            "“[c1|It was the worst day,]” Ida Fane, 22, told her mother’s friends.\n\n“[c1|He showed no mercy],” "
            "[s1|Inspector Per Lund] [q1|said].",
            [(["It was the worst day"], "Ida Fane"), (["He showed no mercy"], "Inspector Per Lund")],
            id="whoever told friends before",
        ),
    ],
)
def test_what_is_taken_in_from_another_sentence_is_left_out(marked, expected):
    assert own(marked) == expected


@pytest.mark.parametrize(
    "marked",
    [
        pytest.param("“[c1|We lost,]” [q1|said] [s1|Lee]. “[c1|We will win.]”", id="a second sentence in marks"),
        pytest.param("“[c1|We lost,]” [q1|said] [s1|Lee]. He left. “[c1|We will win.]”", id="a gesture between"),
        pytest.param(
            "“[c1|We lost,]” [q1|said] [s1|Lee]. [s2|He] [q2|called] [c2|it “a rout”]. “[c1|We will win.]”",
            id="the same person between",
        ),
        pytest.param("“[c1|Stop!]” [s1|Lee] [q1|told] them. “[c1|Go home.]”", id="a call is no end of a sentence"),
        pytest.param("[s1|Lee] [q1|said] [c1|the U.S. had “no plan”], [c1|and that she knew].", id="initials"),
        pytest.param("[s1|Lee] [q1|told] me [c1|it was “over”], [c1|and that I should go].", id="the writer is told"),
        pytest.param("[s1|Lee] [q1|said] [c1|Holm v. Moe was “not over”].", id="a letter with a full stop"),
        pytest.param("[c1|Lee is in “serious trouble.” Here is why]. [q1|[NYT]]", id="a digest"),
        pytest.param("[s1|Lee] [q1|said] [c1|the sea rose]. [c1|It would not fall].", id="without marks"),
        pytest.param(
            "“[c1|We will sail,]” Minister Vows\n\n“[c1|We will sail],” [s1|Lee] [q1|said].",
            id="a headline",
        ),
        pytest.param(
            "“[c1|It rained.]” The roof leaked.\n\n“[c1|It rained all day],” [s1|Lee] [q1|said].",
            id="the writer's words behind a full stop",
        ),
    ],
)
def test_what_is_its_own_stays(marked):
    text, (quote, *_) = unmark(marked)
    assert own(marked)[:1] == [([text[slice(*piece)] for piece in quote.content], "Lee" if quote.source else "")]
