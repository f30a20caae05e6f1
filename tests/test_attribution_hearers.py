"""A court that heard, and an outlet that passes words on, said nothing themselves; read end to end."""

import pytest

from quotes.pipeline import make_doc
from quotes.records import SHOWN_CLASSES, Article


def read(nlp, text):
    """Each shown quotation: who says it, where, whose report it is, its kind and words."""
    doc = nlp(make_doc(nlp, Article("made-up", text)))
    return [
        (
            " ".join(text[slice(*span)] for span in quote.source),
            quote.venue and quote.venue.name,
            quote.credited and quote.credited.name,
            quote.kind,
            text[quote.content[0].start : quote.content[-1].end],
        )
        for quote in doc._.quotes
        if quote.cue_class in SHOWN_CLASSES
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "A fisherman sold the same boat to four different buyers, a court heard.",
            [("", "court", None, "indirect", "A fisherman sold the same boat to four different buyers")],
            id="a court heard",
        ),
        pytest.param(
            "The guard was asleep in the signal box for an hour, the inquiry heard.",
            [("", "inquiry", None, "indirect", "The guard was asleep in the signal box for an hour")],
            id="the inquiry heard",
        ),
        pytest.param(
            "Per Lund, 9, was killed by a lorry, an inquest heard.",
            [("", None, None, "indirect", "Per Lund, 9, was killed by a lorry")],
            id="an inquest heard, which the tagger takes for a noun",
        ),
        pytest.param(
            "A fisherman sold the same boat to four different buyers, a jury was told on Friday.",
            [("", "jury", None, "indirect", "A fisherman sold the same boat to four different buyers")],
            id="a jury was told",
        ),
        pytest.param(
            "“We are ready to row on the day the last boat comes home,” the harbour master said, according to Reuters.",
            [
                (
                    "the harbour master",
                    None,
                    "Reuters",
                    "direct",
                    "We are ready to row on the day the last boat comes home",
                )
            ],
            id="an outlet passes on",
        ),
        pytest.param(
            "Reuters quoted the harbour master as saying: “We lost the boat and both of the oars.”",
            [("the harbour master", None, "Reuters", "direct", "We lost the boat and both of the oars.")],
            id="an outlet quotes",
        ),
    ],
)
def test_who_said_it_is_not_who_heard_it(trained_nlp, text, expected):
    assert read(trained_nlp, text) == expected
