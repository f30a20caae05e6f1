"""The initials that open the turns of a printed interview are whoever has them, and no body of that name; who answers
without a name is whom its beginning names."""

import pytest

from quotes.extraction.by_pattern.interviews import ANSWER
from quotes.pipeline import make_doc
from quotes.records import Article
from quotes.spans import printed

SPOKEN = {
    "whom the lead names": (
        "Nils Roth met the cellist Mary Lund before her last concert.\n\nNR: Are you nervous?\n\nML: Always.\n\nNR: "
        "And then?\n\nML: Sleep.",
        ["Nils Roth", "Mary Lund", "Nils Roth", "Mary Lund"],
    ),
    "who are given with them": (
        "Rita Dahl (RD) asks Paul van Dwyer (PVD) about his dam.\n\nRD: Is it safe?\n\nPVD: I sleep below it.\n\nRD: "
        "And the valve?",
        ["Rita Dahl", "Paul van Dwyer", "Rita Dahl"],
    ),
    "nobody who is named": (
        "Two readers met at the depot.\n\nTK: It is late every day.\n\nBW: It is never late.\n\nTK: You live here.",
        [None, None, None],
    ),
    "nobody, where two have them": (
        "Mary Lund and Moira Lind met.\n\nML: It is late.\n\nBW: It is never late.\n\nML: You live here.",
        [None, None, None],
    ),
    "a body that is told of": (
        "Anna Fell met the man of the BBC.\n\nBBC: Is it late?\n\nAF: It is never late.\n\nBBC: You live here.",
        ["BBC", "Anna Fell", "BBC"],
    ),
}


@pytest.mark.parametrize(("text", "names"), SPOKEN.values(), ids=SPOKEN.keys())
def test_initials_of_turns_are_whose_they_are(trained_nlp, text, names):
    quotes = trained_nlp(make_doc(trained_nlp, Article("made-up", text)))._.quotes
    turns = [quote for quote in quotes if printed(text, quote.cue) == ":"]
    assert [quote.speaker.name for quote in turns] == names


ASKED = (
    "Do they sting you?\n\nThey do. I let them.\n\nDoes that help?\n\nOnce.\n\nAnd your neighbours?\n\nBo Lind moved."
)


@pytest.mark.parametrize(
    ("begins", "name"),
    [
        pytest.param("Ann Lee keeps bees.", "Ann Lee", id="the one who is named"),
        pytest.param("Ann Lee keeps bees. Words: Tom Ash", "Ann Lee", id="a byline"),
        pytest.param("Ann Lee on bees\n\nTom Ash meets Ann Lee, who keeps them.", "Ann Lee", id="named most"),
        pytest.param("Ann Lee and Tom Ash keep bees.", None, id="two"),
        pytest.param("They keep bees.", None, id="nobody"),
    ],
)
def test_who_answers_is_whom_the_interview_begins_with(trained_nlp, begins, name):
    assert _answering(trained_nlp, begins, None) == [name] * 3


def test_who_answers_is_whom_the_title_names(trained_nlp):
    begins = "Ann Lee keeps bees with her niece, Mary Lee."
    assert _answering(trained_nlp, begins, "‘I let them’: Ann Lee on bees") == ["Ann Lee"] * 3


def _answering(nlp, begins, title):
    doc = nlp(make_doc(nlp, Article("made-up", f"{begins}\n\n{ASKED}", title=title)))
    return [quote.speaker and quote.speaker.name for quote in doc._.quotes if quote.method == ANSWER]
