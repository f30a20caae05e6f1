"""What opens a sentence before the verb of saying is none of the words; what is said there stays."""

import pytest

from quotes.attribution.sources.contents.openings import with_openings
from quotes.pipeline import make_doc
from quotes.records import Article, Quote, Span
from quotes.spans import printed

OPENINGS = {
    "what a judge did": (
        "Jailing Coll for 12 years, Judge Ida Moen told him: “You are a thief.”",
        ("Judge Ida Moen", "You are a thief."),
    ),
    "a word": (
        "Sentencing, Recorder Ivo Lund said: “You robbed a child.”",
        ("Recorder Ivo Lund", "You robbed a child."),
    ),
    "a word that the tagger takes for a name": (
        "Sentencing, Recorder Lund said: “You robbed a child.”",
        ("Recorder Lund", "You robbed a child."),
    ),
    "who says it, and not who did before": (
        "In a letter read to the court, Ida Moen said: “I have lost my husband, and I am the one who pays.”\n\n"
        "Mr Coll’s mother, Rita, said in her letter, which was read by her son: “There is an empty chair here.”",
        ("Mr Coll’s mother, Rita", "There is an empty chair here."),
    ),
    "what is said of who says it": (
        "The warden, Mr Ivo Lund, wrote to walkers: ‘The upper path will stay shut on Sundays.’",
        ("The warden, Mr Ivo Lund", "The upper path will stay shut on Sundays."),
    ),
    "behind a comma": (
        "Adjourning the debate, Mayor Rita Moe said, “We need the figures.”",
        ("Mayor Rita Moe", "We need the figures."),
    ),
    "who says it": (
        "Tom Coll was convicted, police said.\n\nMr Coll’s mother, Rita, said in her letter, which was read out by her "
        "son: “There is an empty chair at my table.”",
        ("Mr Coll’s mother, Rita", "There is an empty chair at my table."),
    ),
}
SAID = {
    "a clause": ("The bus was late, Ida Moen said: “It always is.”", "The bus was late | It always is."),
    "a clause that begins with a deed": (
        "Closing the pool would be a crime, Rita Moe told the council: “Children will drown.”",
        "Closing the pool would be a crime | Children will drown.",
    ),
    "where something would be so": (
        "Under the plan, she said, fares would “go through the roof”.",
        "Under the plan | fares would “go through the roof”",
    ),
    "when something was so": (
        "In the end the club would fold, he said: “There is no money.”",
        "In the end the club would fold | There is no money.",
    ),
}


@pytest.mark.parametrize(("text", "expected"), OPENINGS.values(), ids=OPENINGS)
def test_what_opens_a_sentence_is_not_said(trained_nlp, text, expected):
    quote = trained_nlp(text)._.quotes[-1]
    assert (printed(text, quote.source), printed(text, quote.content)) == expected
    assert quote.kind == "direct"


@pytest.mark.parametrize(("text", "content"), SAID.values(), ids=SAID)
def test_what_is_said_there_stays(trained_nlp, text, content):
    (quote,) = trained_nlp(text)._.quotes
    assert " | ".join(text[slice(*piece)] for piece in quote.content) == content


def test_where_it_was_written_and_who_wrote_it_are_not_said(nlp):
    text = "In one of them Rita Moe, the former warden, wrote: ‘The path has been shut since May.’"
    words = [Span(text.index(part), text.index(part) + len(part)) for part in ("In one of them Rita Moe", "The path")]
    source, cue = (Span(text.index(part), text.index(part) + len(part)) for part in ("the former warden", "wrote"))
    quote = Quote("mixed", (words[0], Span(words[1].start, len(text) - 1)), (cue,), (source,), "found")
    doc = nlp(make_doc(nlp, Article("made-up", text, given=(quote,))))
    (said,) = with_openings(doc, (quote,))
    assert printed(text, said.content) == "The path has been shut since May."
    assert (said.kind, printed(text, said.source)) == ("direct", "Rita Moe, the former warden")
