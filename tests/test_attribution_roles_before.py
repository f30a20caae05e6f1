"""The role before the name of who says it is no part of the words: literal sentences, marked as extraction errs."""

from dataclasses import replace

import pytest
from attributed import unmark

from quotes.pipeline import make_doc
from quotes.records import Article
from quotes.spans import printed


def first(nlp, marked):
    """Source, words and speaker of the first quotation."""
    text, given = unmark(marked)
    found = tuple(replace(quote, method="found", kind="indirect") for quote in given)
    quote = nlp(make_doc(nlp, Article("made-up", text, given=found)))._.quotes[0]
    return printed(text, quote.source), printed(text, quote.content), quote.speaker and quote.speaker.name


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        pytest.param(
            "[c1|The comet will return, the observatory's curator of bells], [s1|Lena van der Holt], [q1|has said].",
            (
                "the observatory's curator of bells, Lena van der Holt",
                "The comet will return",
                "Lena van der Holt",
            ),
            id="the name alone is the source",
        ),
        pytest.param(
            "[c1|The wells are full, the county's new adviser on water, Otto Brand], [q1|said] on Friday.",
            ("the county's new adviser on water, Otto Brand", "The wells are full", "Otto Brand"),
            id="no source",
        ),
        pytest.param(
            "[c1|Six trams will run if it snows], [c1|Velm's head of transport, Karin Vale], [q1|told] the council.",
            ("Velm's head of transport, Karin Vale", "Six trams will run if it snows", "Karin Vale"),
            id="a piece of the words by itself",
        ),
        pytest.param(
            "[c1|The mosaic is whole], the town's chief archivist, [s1|Hugo Marsh], [q1|has said].",
            ("the town's chief archivist, Hugo Marsh", "The mosaic is whole", "Hugo Marsh"),
            id="passed over",
        ),
    ],
)
def test_the_words_end_before_the_role(nlp, marked, expected):
    assert first(nlp, marked) == expected


@pytest.mark.parametrize(
    ("marked", "source", "words"),
    [
        pytest.param(
            "[c1|He will marry the firm's founder, Ada Brook], [s1|she] [q1|said].",
            "she",
            "He will marry the firm's founder, Ada Brook",
            id="another says it",
        ),
        pytest.param(
            "[c1|The prize is for the poet's daughter, Ada Brook], [s1|Otto Brand], [q1|said].",
            "Otto Brand",
            "The prize is for the poet's daughter, Ada Brook",
            id="a name within the words",
        ),
        pytest.param(
            "[c1|The fair is off, the weather was bad], [s1|Otto Brand], [q1|said].",
            "Otto Brand",
            "The fair is off, the weather was bad",
            id="a clause",
        ),
        pytest.param(
            "[c1|The fair is off, the first in years], [s1|Otto Brand], [q1|said].",
            "Otto Brand",
            "The fair is off, the first in years",
            id="nobody's calling",
        ),
    ],
)
def test_other_words_before_a_name_stay(nlp, marked, source, words):
    assert first(nlp, marked)[:2] == (source, words)
