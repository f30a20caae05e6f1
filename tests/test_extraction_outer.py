"""Words in marks that hold another's cue are of whom the sentence before them tells; that other's are within them."""

import pytest
from attributed import pieces, unmark

from quotes.extraction.mending.outer import with_outer
from quotes.pipeline import make_doc
from quotes.records import Article
from quotes.spans import printed

RANG = "“[c1|She rang me],” [s1|Lars Holt] [q1|went on]"


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        pytest.param(
            f"{RANG}. “‘[c2|Dad],’ [s2|she] [q2|said], ‘[c2|the boat is late].’ I never slept.”",
            ["She rang me,", "‘Dad,’ she said, ‘the boat is late.’ I never slept."],
            id="the same paragraph",
        ),
        pytest.param(
            f"{RANG} on the quay in Torvik. “‘[c2|Dad],’ [s2|she] [q2|said], ‘[c2|come].’ I did.\n\n“[c2|I ran].”",
            ["She rang me,", "‘Dad,’ she said, ‘come.’ I did."],
            id="the next one goes on",
        ),
        pytest.param(
            f"{RANG}. “‘[c2|Dad],’ [s2|she] [q2|said], ‘[c2|come].’ ‘[c3|No],’ [s3|I] [q3|said].”",
            ["She rang me,", "‘Dad,’ she said, ‘come.’ ‘No,’ I said."],
            id="two within them",
        ),
    ],
)
def test_the_outer_words_are_of_who_is_told_before_them(marked, expected):
    assert pieces(marked, with_outer) == [expected]


@pytest.mark.parametrize(
    "marked",
    [
        pytest.param(f"{RANG}. “[c2|Dad is here],” [s2|she] [q2|told] ‘Post’ readers.", id="a cue outside the marks"),
        pytest.param(f"{RANG}. “[c2|It is late],’ [s2|she] [q2|said].”", id="no marks within the marks"),
        pytest.param(f"{RANG}.\n\n“‘[c2|Dad],’ [s2|she] [q2|said], ‘[c2|come].’ I did.”", id="a paragraph of its own"),
        pytest.param(
            f"{RANG}. Ida Moe wept: “‘[c2|Dad],’ [s2|she] [q2|said], ‘[c2|come].’ I did.”", id="another leads to them"
        ),
    ],
)
def test_other_words_stay_as_they_are(marked):
    text, quotes = unmark(marked)
    assert pieces(marked, with_outer) == [[text[slice(*piece)] for piece in quote.content] for quote in quotes]


def test_a_telling_over_two_paragraphs_is_the_tellers(trained_nlp):
    text = (
        "“She rang me,” Lars Holt added on Monday. “‘Dad,’ she said, ‘the boat is late.’ I never slept.\n\n"
        "“I want them to know.”\n\nThe owners said the boat was safe."
    )
    doc = trained_nlp(make_doc(trained_nlp, Article("made-up", text)))
    found = [(printed(text, q.source), [text[slice(*piece)] for piece in q.content]) for q in doc._.quotes]
    assert found[:2] == [
        ("Lars Holt", ["She rang me,", "‘Dad,’ she said, ‘the boat is late.’ I never slept.", "I want them to know."]),
        ("she", ["Dad,", "the boat is late."]),
    ]
