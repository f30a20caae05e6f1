"""The component in the pipeline: it fills in what it finds out and touches nothing else."""

from dataclasses import replace

import pytest
import spacy
from attributed import attribute, unmark

from quotes.pipeline import make_doc
from quotes.records import Article, Quote, Span

MARKED = "[s1|Ann Hollis] [q1|told] Reuters “[c1|it may close].” “[c2|Soon],” [s2|she] [q2|added].\n[c3|No!]"


def test_everything_else_about_a_quotation_stays(nlp):
    _, given = unmark(MARKED)
    _, quotes = attribute(nlp, MARKED)
    bare = [replace(quote, speaker=None, venue=None, credited=None) for quote in quotes]
    assert [(q.content, q.cue, q.source, q.method) for q in bare] == [
        (q.content, q.cue, q.source, q.method) for q in given
    ]


def test_every_span_slices_the_article(nlp):
    text, quotes = attribute(nlp, MARKED)
    spans = [quote.venue.span for quote in quotes if quote.venue]
    assert [text[start:end] for start, end in spans] == ["Reuters", "Reuters"]


@pytest.mark.parametrize("text", ["", " ", "\n\n", "“", "Nobody said a word."], ids=repr)
def test_a_text_without_quotations_is_left_alone(nlp, text):
    doc = nlp(make_doc(nlp, Article("made-up", text, given=())))
    assert doc._.quotes == ()


@pytest.mark.parametrize("source", [(0, 0), (3, 4), (3, 3), (25, 26)], ids=["empty", "space", "between", "full stop"])
def test_a_source_without_words_is_no_speaker_by_name(nlp, source):
    text = "Ann Hollis said it may go."
    given = (Quote("indirect", (Span(16, 25),), (Span(11, 15),), (Span(*source),)),)
    (quote,) = nlp(make_doc(nlp, Article("made-up", text, given=given)))._.quotes
    assert quote.speaker is None or quote.speaker.name in {None, "Ann Hollis"}


def test_the_factory_is_known_to_spacy():
    import quotes.attribution  # noqa: F401  # what importing it registers

    assert spacy.blank("en").add_pipe("quote_speakers") is not None


def test_an_article_is_attributed_the_same_each_time(nlp):
    assert attribute(nlp, MARKED) == attribute(nlp, MARKED)


def test_a_long_article_is_walked_in_one_go(nlp):
    line = "[s1|Ann Hollis] met Mark Dwyer. "
    _, quotes = attribute(nlp, line.replace("[s1|Ann Hollis]", "Ann Hollis") * 400 + "[s1|She] [q1|said] [c1|no].")
    assert quotes[0].speaker.name == "Ann Hollis"
