"""Of two clauses that are joined in a sentence, somebody says both."""

import pytest
from attributed import pieces, unmark

from quotes.extraction.mending.clauses import with_both_clauses


def whole(marked: str) -> list[list[str]]:
    """The pieces of each quotation, once each has both clauses."""
    return pieces(marked, with_both_clauses)


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        pytest.param(
            "Fares stay. Crews would run the trams, and [c1|the depot would stay open], [s1|Holm] [q1|said].",
            "Crews would run the trams, and the depot would stay open",
            id="and",
        ),
        pytest.param(
            "The trams run until midnight, but [c1|the depot keeps to “the hours of the 1960s”], [s1|she] [q1|said].",
            "The trams run until midnight, but the depot keeps to “the hours of the 1960s”",
            id="but, words in marks behind it",
        ),
        pytest.param(
            "The trams run until midnight, and [c1|the depot is shut], [q1|said] [s1|Ane Holm] on Friday.",
            "The trams run until midnight, and the depot is shut",
            id="a day behind the source",
        ),
    ],
)
def test_both_clauses_are_of_who_is_named_at_the_end(marked, expected):
    assert whole(marked) == [[expected]]


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        pytest.param(
            "[s1|Holm] [q1|insisted] that “[c1|no tram has been sold],” and that he is waiting for a bid. He left.",
            "“no tram has been sold,” and that he is waiting for a bid",
            id="the first in marks",
        ),
        pytest.param(
            "[s1|Holm] [q1|said] on Friday that [c1|the depot is shut] but that the trams would run.",
            "the depot is shut but that the trams would run",
            id="but that",
        ),
    ],
)
def test_a_second_clause_with_that_is_his_who_says_the_first(marked, expected):
    assert whole(marked) == [[expected]]


@pytest.mark.parametrize(
    "marked",
    [
        pytest.param("[s1|Holm] [q1|said] that [c1|the depot is shut]. And that was all.", id="another sentence"),
        pytest.param("[s1|Holm] [q1|said] [c1|“no”] and that was all.", id="no clause with that before it"),
        pytest.param("The trams stopped. [c1|The depot is shut], [s1|Holm] [q1|said].", id="a sentence of its own"),
        pytest.param("As for the trams, [c1|the depot is shut], [s1|Holm] [q1|said].", id="nothing that joins"),
        pytest.param("The trams, and [c1|the depot, are shut], [s1|Holm] [q1|said].", id="no clause"),
        pytest.param(
            "“The trams are full of rust,” and [c1|the depot is shut], [s1|Holm] [q1|said].",
            id="words in marks before it",
        ),
        pytest.param(
            "The trams ran empty for a month, and “[c1|I lost every passenger],” [s1|Holm] [q1|said].",
            id="in marks alone",
        ),
        pytest.param(
            "The trams ran empty for a month, and [s1|Holm] [q1|said] [c1|the depot is shut].", id="the cue before it"
        ),
        pytest.param(
            "The trams ran empty for a month, and [c1|the depot is shut], [s1|Holm] [q1|said], citing a bill.",
            id="a sentence that goes on",
        ),
    ],
)
def test_other_words_stay_as_they_are(marked):
    text, (quote,) = unmark(marked)
    assert whole(marked) == [[text[slice(*piece)] for piece in quote.content]]


def test_a_clause_that_somebody_else_says_is_his():
    marked = (
        "[s1|Aas] [q1|says] [c1|the trams are full of rust], and [c2|the depot has been shut since May], "
        "[s2|Holm] [q2|said]."
    )
    assert whole(marked) == [["the trams are full of rust"], ["the depot has been shut since May"]]


def test_a_second_predicate_has_the_helping_verb_of_the_first():
    marked = "[s1|The port] [q1|said] [c1|it had found “two leaks below deck”] and had told the crew. It rained."
    assert whole(marked) == [["it had found “two leaks below deck” and had told the crew"]]


@pytest.mark.parametrize(
    "marked",
    [
        pytest.param("[s1|She] [q1|said] [c1|it had “two leaks”] and would sue.", id="another verb"),
        pytest.param("[s1|She] [q1|said] [c1|it had “two leaks”] and left the hall.", id="what she did"),
        pytest.param("“[c1|It had leaks],” [s1|she] [q1|said] and had told the crew.", id="the cue behind"),
    ],
)
def test_another_predicate_is_none_of_hers(marked):
    text, (quote,) = unmark(marked)
    assert whole(marked) == [[text[slice(*piece)] for piece in quote.content]]
