"""An answer that only comes is said by whoever was asked, not by the asker; literal sentences."""

from dataclasses import replace

import pytest
from attributed import unmark

from quotes.pipeline import make_doc
from quotes.records import Article

ANSWERS = {
    "asked by a member": (
        "Idris Moen, the harbour master, was asked by [s1|Ruth Hale] whether the pier was safe. "
        "“[c1|I would not walk on it],” [q1|came the answer].",
        "Idris Moen",
    ),
    "reporters asked her": (
        "Reporters asked Mira Stolz about the pier. “[c1|Not today],” was the curt reply.",
        "Mira Stolz",
    ),
    "put to her": (
        "Would Mira Stolz run again? Clerk Tom Hale put it to her twice. “[c1|Ask me in March],” came the reply.",
        "Mira Stolz",
    ),
    "from somebody named behind it": (
        "Ida Moen was asked about the pier. “[c1|Ask me in March],” [q1|came the reply from] [s1|Bette Orme].",
        "Bette Orme",
    ),
    "nobody was asked": ("The pier closed. “[c1|Ask me in March],” was the answer.", None),
    "a question too long ago": (
        "Mira Stolz was asked about the pier. It rained. It blew. It froze. “[c1|Ask me in March],” was the answer.",
        None,
    ),
}


@pytest.mark.parametrize(("marked", "name"), ANSWERS.values(), ids=ANSWERS.keys())
def test_an_answer_is_that_of_whoever_was_asked(nlp, marked, name):
    text, given = unmark(marked)
    doc = nlp(make_doc(nlp, Article("made-up", text, given=tuple(replace(quote, method="found") for quote in given))))
    (quote,) = doc._.quotes
    assert (quote.speaker.name if quote.speaker else None) == name
