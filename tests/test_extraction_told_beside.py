"""Words in marks that another paragraph than the cue's tells of are a quotation of whom that names."""

from dataclasses import replace

import pytest
from attributed import unmark

from quotes.extraction.bounding.marked_text import marked_text
from quotes.extraction.mending.told_beside import with_told_beside
from quotes.regions import regions
from quotes.spans import printed


def said(marked: str) -> list[tuple[list[str], str, str]]:
    """The pieces, cue and source of each quotation, once those that their own paragraph tells of are parted."""
    text, quotes = unmark(marked)
    return [
        (
            [text[slice(*p)] for p in q.content],
            *(" ".join(text[slice(*s)] for s in spans) for spans in (q.cue, q.source)),
        )
        for q in with_told_beside(marked_text(text, regions(text)), quotes)
    ]


LUND = "“[c1|I asked for oars,]” [s1|Lund] [q1|said].\n\n"


@pytest.mark.parametrize(
    ("behind", "told"),
    [
        pytest.param("“[c1|I would have rowed],” Siri Nes said when asked.", ("said", "Siri Nes"), id="a name"),
        pytest.param("“[c1|I would have rowed],” argued Siri Nes, 50.", ("argued", "Siri Nes"), id="the verb first"),
        pytest.param("‘[c1|I would have rowed]’, Dr. Siri Nes said.", ("said", "Dr. Siri Nes"), id="a title"),
        pytest.param(
            "“[c1|I would have rowed],” the captain of the port, Siri Nes, replied.",
            ("replied", "the captain of the port, Siri Nes"),
            id="an office",
        ),
        pytest.param(
            "“[c1|I would have rowed],” Lund’s brother said.", ("said", "Lund’s brother"), id="a brother by a name"
        ),
    ],
)
def test_another_is_told_to_say_it(behind, told):
    assert said(LUND + behind) == [(["I asked for oars"], "said", "Lund"), (["I would have rowed"], *told)]


def test_the_words_are_part_of_what_has_their_cue():
    marked = LUND + "“[c1|I would have rowed,]” [s2|Siri Nes] [q2|said]. “[c2|Twice.]”"
    assert said(marked)[1:] == [(["I would have rowed,", "Twice."], "said", "Siri Nes")]


def test_they_are_said_whatever_the_topic_behind_the_cue_was_taken_for():
    marked = LUND + "“[c1|I would have rowed],” Siri Nes [q2|said when asked about] [c2|the strike]."
    text, (lund, topic) = unmark(marked)
    _, nes = with_told_beside(marked_text(text, regions(text)), [lund, replace(topic, cue_class="stance")])
    assert (nes.cue_class, printed(text, nes.source)) == ("speech", "Siri Nes")


@pytest.mark.parametrize(
    "behind",
    [
        pytest.param("“[c1|I rowed],” he added.", id="a pronoun"),
        pytest.param("“[c1|I rowed].”\n\nSiri Nes said nothing.", id="the next paragraph's sentence"),
        pytest.param("“[c1|I rowed].” Siri Nes said it was late.", id="the next sentence"),
        pytest.param("“[c1|I rowed],” and then Siri Nes said goodbye.", id="another clause"),
        pytest.param("“[c1|I rowed],” Lund’s claims notwithstanding.", id="a noun that may be a verb"),
    ],
)
def test_what_nobody_else_is_told_to_say_stays(behind):
    text, (quote,) = unmark(LUND + behind)
    assert said(LUND + behind) == [([text[slice(*piece)] for piece in quote.content], "said", "Lund")]


def test_words_around_a_cue_in_their_own_paragraph_stay():
    marked = "“[c1|Row,]” [s1|Lund] [q1|said]. “[c1|Now],” Siri Nes said she heard."
    assert len(said(marked)) == 1
