"""The paragraphs of letters and web logs, and posts of networks, are quotations of whom they name as their author."""

import pytest

from quotes.extraction.bounding.marked_text import marked_text
from quotes.extraction.by_pattern.own_words import OWN, own_words
from quotes.pipeline import make_doc
from quotes.records import Article
from quotes.regions import regions

LETTER = (
    "Dear Minister,\n\nWe teach in Holm.\n\nThe roof leaks.\n\n{}\n\nDr Ann Lee, head, Holm School\nBo van Lind\nHolm\n"
)
LOG = "The roof\n\n{}\n\nI teach here.\n\nIt leaks, and I told them so.\n\nMy class is wet.\n\n2 comments\n\nI agree."


def found(text: str) -> list[tuple[list[str], list[str]]]:
    quotes = own_words(marked_text(text, regions(text)))
    return [([text[slice(*s)] for s in one.source], [text[slice(*s)] for s in one.content]) for one in quotes]


@pytest.mark.parametrize("closing", ["Yours sincerely,", "Signed:", "With best wishes"])
def test_a_letter_is_of_those_who_sign_it(closing: str):
    signers = ["Ann Lee", "Bo van Lind"]
    words = [(signers, ["We teach in Holm."]), (signers, ["The roof leaks."])]
    assert found(f"An open letter\n\n{LETTER.format(closing)}") == words


@pytest.mark.parametrize("byline", ["Posted by Ann Lee on 3 May", "Published by Ann Lee | 3 May 2026, 10:20"])
def test_a_log_is_of_whoever_posted_it(byline: str):
    paragraphs = ["I teach here.", "It leaks, and I told them so.", "My class is wet."]
    assert found(LOG.format(byline)) == [(["Ann Lee"], [paragraph]) for paragraph in paragraphs]


@pytest.mark.parametrize("head", ["{} · 3h", "{}", "{} – 4 May, 10:20", "{} • Following"])
@pytest.mark.parametrize("break_", ["\n", "\n\n"])
def test_a_post_is_of_whom_its_head_names(head: str, break_: str):
    lines = [
        head.format("Ann Lee @annlee"), "The roof leaks", "It always has.", "12 replies",
        head.format("Mayor Bo Lind (@bolind)"), "It does not leak.", "Show more of it", "Nobody said so.",
    ]  # fmt: skip
    assert found(break_.join(lines)) == [
        (["Ann Lee"], ["The roof leaks", "It always has."]),
        (["Mayor Bo Lind"], ["It does not leak."]),
    ]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(LETTER.format("The wall leaks."), id="a letter nobody signs"),
        pytest.param(
            LETTER.format("Yours,").replace("Dr Ann Lee, head, Holm School", "The teachers of Holm"),
            id="a letter of no person",
        ),
        pytest.param(
            "It rained. He wrote.\n\nThey met.\n\nHe said:\n\n" + LETTER.format("Yours,"), id="within a report"
        ),
        pytest.param(LETTER.format("Yours,").replace("The roof", "“The roof,” he said,"), id="words told"),
        pytest.param(LOG.format("By Ann Lee"), id="a column"),
        pytest.param(LOG.format("Posted by Ann Lee on 3 May").replace("I ", "He ").replace("My", "His"), id="a report"),
        pytest.param("Ann Lee (@annlee) wrote on Friday: It leaks.\n\nShe left.", id="a sentence"),
    ],
)
def test_what_is_not_surely_its_authors_own(text: str):
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(LETTER.format("Yours sincerely,"), {"Ann Lee and Bo van Lind"}, id="a letter"),
        pytest.param(
            "Mayor Bo Lind @bolind · 3h\nIt leaks.\nAnn Lee @annlee\nIt does.", {"Bo Lind", "Ann Lee"}, id="posts"
        ),
    ],
)
def test_whose_they_are(trained_nlp, text: str, expected: set[str]):
    doc = trained_nlp(make_doc(trained_nlp, Article("made-up", text)))
    assert {quote.speaker.name for quote in doc._.quotes if quote.method == OWN} == expected
