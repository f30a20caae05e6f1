"""textacy's direct quotations as the baseline: its answers as our records, its refusals counted."""

import pytest

from quotes.evaluation.baseline import baseline


@pytest.fixture(scope="module")
def plain_nlp(nlp):
    with nlp.select_pipes(disable=["quotes", "quote_speakers"]):
        yield nlp


def test_content_cue_and_source_slice_to_what_was_printed(plain_nlp):
    text = 'It snowed.\n\n"The roads are closed until noon," Mayor Lind said.'
    (found,) = baseline(plain_nlp, text).quotes
    words = {role: [text[start:end] for start, end in getattr(found, role)] for role in ("content", "cue", "source")}
    assert words["content"] == ['"The roads are closed until noon,"']
    assert words["cue"] == ["said"]
    assert words["source"][-1] == "Lind"


def test_an_odd_mark_costs_its_paragraph_and_no_other(plain_nlp):
    paragraphs = (
        '"The roads are closed until noon," Lind said.',
        'A 6" pipe burst, Lind said.',
        '"We will mend it soon," Berg said.',
    )
    text = "\n\n".join(paragraphs)
    found = baseline(plain_nlp, text)
    assert found.refused == 1
    assert [text[slice(*quote.content[0])] for quote in found.quotes] == [
        '"The roads are closed until noon,"',
        '"We will mend it soon,"',
    ]


def test_nothing_in_an_empty_text(plain_nlp):
    assert baseline(plain_nlp, "").quotes == ()
