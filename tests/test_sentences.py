"""A text is cut where a sentence ends, in whatever alphabet the next begins; a title's full stop ends none."""

import pytest

from quotes.checking.drafts.sentence import sentence_ends
from quotes.sentences import sentences

CUT = {
    "plain": ("He sang. She left at 9.", ["He sang.", "She left at 9."]),
    "letters with marks": ("He sang. Ángela left. Śliwa stayed.", ["He sang.", "Ángela left.", "Śliwa stayed."]),
    "Cyrillic": ("He sang. Ольга left.", ["He sang.", "Ольга left."]),
    "quotation marks": ("He sang. “Über all that,” she said.", ["He sang.", "“Über all that,” she said."]),
    "a small letter": ("He sang... élan left him.", ["He sang... élan left him."]),
    "a title": ("She met Dr. Özil and É. Roux.", ["She met Dr. Özil and É. Roux."]),
    "several of one title": ("She met Govs. Lund and Moen.", ["She met Govs. Lund and Moen."]),
}


@pytest.mark.parametrize(("text", "cut"), CUT.values(), ids=CUT.keys())
def test_sentences_of_an_article(text, cut):
    assert [text[start:end] for start, end in sentences(text)] == cut


@pytest.mark.parametrize(("text", "cut"), CUT.values(), ids=CUT.keys())
def test_sentences_of_a_draft(text, cut):
    ends = sentence_ends(text)
    starts = [0, *(start for _, start in ends)]
    assert [text[start:end].strip() for start, end in zip(starts, [*starts[1:], len(text)], strict=True)] == cut
