"""The outlet that an article credits for a report, whether it speaks itself or passes on what others said."""

from dataclasses import replace

import pytest
from attributed import attribute, unmark

from quotes.pipeline import make_doc
from quotes.records import Article

CREDITED = {
    "reported": ("[c1|The plant may close], [s1|France Info] [q1|reported] on Sunday.", "France Info", "France Info"),
    "according to": (
        "[q1|According to] [s1|the newspaper Ouest-France], [c1|it may close].",
        "Ouest-France",
        "Ouest-France",
    ),
    "first reported by": (
        "[s1|Ann Hollis] [q1|said] [c1|it may close], in remarks first reported by the Guardian.",
        "Ann Hollis",
        "Guardian",
    ),
    "citing": (
        "[s1|Ann Hollis] [q1|said] [c1|it may close], the paper wrote, citing Bloomberg.",
        "Ann Hollis",
        "Bloomberg",
    ),
    "an outlet of a nation": (
        "“[c1|It may close],” [s1|Ann Hollis] [q1|said], according to the Bulgarian state news agency BTA.",
        "Ann Hollis",
        "BTA",
    ),
    "carried by": (
        "“[c1|It may close],” [s1|Ann Hollis] [q1|said] in remarks carried by Reuters.",
        "Ann Hollis",
        "Reuters",
    ),
    "as an outlet reports": (
        "As Reuters reported, [s1|Ann Hollis] [q1|said] [c1|it may close].",
        "Ann Hollis",
        "Reuters",
    ),
    "an outlet's reporter": (
        "[c1|The plant may close], as [s1|the Guardian’s Ann Hollis] [q1|reported] on Sunday.",
        "Ann Hollis",
        "Guardian",
    ),
    "a document seen by": (
        "[c1|The plant may close], [s1|Ann Hollis] [q1|wrote] in an email obtained by Reuters.",
        "Ann Hollis",
        "Reuters",
    ),
}
SEEN = {
    "seen": "[c1|The pier was rotten], [q1|according to] [s1|minutes seen by the Financial Times].",
    "obtained": "[c1|The pier was rotten], [s1|a private survey obtained by Le Monde] [q1|shows].",
    "reported first": ("[c1|The pier was rotten], [q1|according to] [s1|court papers first reported by Reuters]."),
    "seen first": "[s1|An unsigned memo seen first by Reuters] [q1|says] [c1|the pier was rotten].",
    "viewed": "[c1|The pier was rotten], [q1|according to] [s1|a draft viewed by Bloomberg].",
}
NOT_CREDITED = {
    "a poll": "[s1|A Reuters/Torvik poll] [q1|shows] [c1|Lee leading].",
    "the report of something else": (
        "[s1|Ann Hollis] [q1|said] [c1|it may close], and [s2|Reuters] [q2|reported] [c2|that jets crashed]."
    ),
    "what was said after a report": (
        "[s1|Ann Hollis] [q1|said] [c1|it may close] after Reuters published a story about it."
    ),
    "a venue": "[s1|Ann Hollis] [q1|told] Reuters [c1|it may close].",
    "inside the quotation": "[s1|Ann Hollis] [q1|said] [c1|that Reuters reported nonsense].",
    "a ministry": "[q1|According to] [s1|the Defense Ministry], [c1|jets crashed].",
}


@pytest.mark.parametrize(("marked", "speaker", "outlet"), CREDITED.values(), ids=CREDITED.keys())
def test_a_credited_outlet(nlp, marked, speaker, outlet):
    text, (quote,) = attribute(nlp, marked)
    assert (quote.speaker.name, quote.credited.name) == (speaker, outlet)
    assert text[quote.credited.span.start : quote.credited.span.end] == outlet


@pytest.mark.parametrize("marked", SEEN.values(), ids=SEEN)
def test_an_outlet_that_saw_a_document_did_not_write_it(nlp, marked):
    _, (quote,) = attribute(nlp, marked)
    assert quote.speaker.name is None


@pytest.mark.parametrize(
    ("marked", "author"),
    [
        pytest.param("[s1|A survey by the Guardian] [q1|found] [c1|the pier was rotten].", "Guardian", id="by"),
        pytest.param("[s1|A letter signed by Ann Hollis] [q1|says] [c1|it was rotten].", "Ann Hollis", id="signed"),
        pytest.param(
            "[s1|A letter received from Ann Hollis] [q1|says] [c1|it rots].", "Ann Hollis", id="received from"
        ),
    ],
)
def test_whoever_wrote_a_document_says_it(nlp, marked, author):
    _, (quote,) = attribute(nlp, marked)
    assert quote.speaker.name == author


@pytest.mark.parametrize("marked", NOT_CREDITED.values(), ids=NOT_CREDITED.keys())
def test_no_credit(nlp, marked):
    _, (quote, *_) = attribute(nlp, marked)
    assert quote.credited is None


def test_a_newspaper_that_was_named_before_is_credited_by_its_name(nlp):
    text, (quote,) = attribute(
        nlp, "The Guardian looked into it. [c1|The plant may close], [s1|the newspaper] [q1|reported]."
    )
    assert quote.credited.name == "Guardian"
    assert text[quote.credited.span.start : quote.credited.span.end] == "the newspaper"


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        pytest.param(
            "[c1|The merger talks] [q1|were first reported by] [s1|Bloomberg News].",
            "stance",
            id="was first reported by",
        ),
        pytest.param(
            "[s1|The Guardian] [q1|first reported] [c1|the couple’s split in May].", "stance", id="first reported"
        ),
        pytest.param("[s1|Reuters] [q1|reported] [c1|heavy fighting near the dam].", "speech", id="what it reported"),
        pytest.param("[s1|Reuters] [q1|first reported] that [c1|the dam had burst].", "speech", id="a clause"),
    ],
)
def test_who_had_the_news_is_no_word_of_it(nlp, marked, expected):
    text, given = unmark(marked)
    found = tuple(replace(quote, method="found") for quote in given)
    (quote,) = nlp(make_doc(nlp, Article("made-up", text, given=found)))._.quotes
    assert (quote.cue_class, quote.credited is not None) == (expected, True)
