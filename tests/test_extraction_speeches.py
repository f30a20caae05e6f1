"""The paragraphs of a speech that says at its head that it is the text of one are quotations, and whose they are."""

import pytest

from quotes.extraction.bounding.marked_text import marked_text
from quotes.extraction.by_pattern.speeches import SPEECH, speech
from quotes.pipeline import make_doc
from quotes.records import Article
from quotes.regions import regions

HEAD = "Opening of the harbour school\n\nSpeech by Ole Berg, mayor of Holm, in the Old Hall\n\n"
WORDS = [
    "Dear pupils,",
    "I was once one of you.",
    "The wall leaked, and “nobody”, said Kari, “came”.",
    "We came.",
]
BODY = "\n\n".join(WORDS)


def paragraphs(text: str) -> list[str]:
    return [text[slice(*quote.content[0])] for quote in speech(marked_text(text, regions(text)))]


@pytest.mark.parametrize(
    "note",
    [
        pytest.param("Check against delivery", id="alone"),
        pytest.param("(As prepared for delivery)", id="in brackets"),
        pytest.param("Given on: 4 May (Original script, may differ from delivered version)\nPlace: Holm", id="line"),
    ],
)
@pytest.mark.parametrize("end", ["", "\n\nENDS\n\nOur press office has more."], ids=["to the end", "to its end"])
def test_each_paragraph_that_is_finished(note: str, end: str):
    assert paragraphs(f"{HEAD}{note}\n\n{BODY}{end}") == WORDS[1:]


@pytest.mark.parametrize(
    "heading",
    ["Statement by Ole Berg, Mayor of Holm, on the dike", "STATEMENT FROM Holm Ferries", "Full statement by Ole Berg"],
)
def test_a_heading_that_tells_whose_it_is(heading: str):
    assert paragraphs(f"4 May 2026\n\n{heading}\n\n{BODY}\n\nNotes to editors\nWe sail.") == WORDS[1:]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(f"Statement by Ole Berg draws protest\n\n{BODY}", id="a headline"),
        pytest.param(HEAD.replace("Speech by ", "") + BODY, id="without a note"),
        pytest.param(f"He spoke from a text as prepared for delivery.\n\n{BODY}", id="a note in a sentence"),
        pytest.param(f"{HEAD}Check against delivery\n\nIt rained.\n\nHe came.\n\nShe left.\n\nI sat.", id="a report"),
        pytest.param(f"{HEAD}Check against delivery\n\n{BODY}\n\n“We stay,” he told them.", id="words told"),
        pytest.param(f"{HEAD}Check against delivery\n\nWe came.", id="one paragraph"),
    ],
)
def test_no_speech(text: str):
    assert paragraphs(text) == []


def test_who_gives_it_and_whom_it_quotes(trained_nlp):
    words = (
        "I was one of you.\n\nA friend, Kari Lund, once told me: “The wall will never hold.” It held.\n\nWe thank you."
    )
    doc = trained_nlp(make_doc(trained_nlp, Article("made-up", f"{HEAD}Check against delivery\n\n{words}")))
    given = [quote for quote in doc._.quotes if quote.method == SPEECH]
    assert {(quote.speaker.name, quote.kind) for quote in given} == {("Ole Berg", "direct")}
    (inner,) = [quote for quote in doc._.quotes if quote not in given and quote.kind == "direct"]
    assert (inner.speaker.name, doc._.quotes[inner.reported_by].speaker.name) == ("Kari Lund", "Ole Berg")


@pytest.mark.parametrize(
    "head",
    [
        pytest.param("Speech by the Minister for Dikes, Ann Lund, in the Old Hall\nHolm, 4 May 2026", id="an office"),
        pytest.param("Opening statement by Ms Ann Lund on the dike", id="a statement"),
    ],
)
def test_who_gives_it_by_its_heading(trained_nlp, head: str):
    words = "I was one of you.\n\nAnn Lund is my name, and we will mend the wall.\n\nWe thank you."
    doc = trained_nlp(make_doc(trained_nlp, Article("made-up", f"{head}\n\n{words}")))
    assert {quote.speaker.name for quote in doc._.quotes if quote.method == SPEECH} == {"Ann Lund"}
