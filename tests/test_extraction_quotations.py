"""What is quoted, by what cue, from what source: one case a rule, in texts of our own."""

import pytest

from quotes.pipeline import make_doc
from quotes.records import Article
from quotes.spans import printed


@pytest.fixture(scope="session")
def found(nlp):
    """The quotations of a text as (kind, source, cue, content) in printed words."""

    def quotations(text: str) -> list[tuple[str, str, str, str]]:
        doc = nlp(make_doc(nlp, Article("made-up", text)))
        return [(q.kind, printed(text, q.source), printed(text, q.cue), printed(text, q.content)) for q in doc._.quotes]

    return quotations


DIRECT = [
    pytest.param(
        "“The bridge is safe,” said Maria Lindt.",
        [("direct", "Maria Lindt", "said", "The bridge is safe")],
        id="cue behind",
    ),
    pytest.param(
        "Maria Lindt told reporters on Friday: “The bridge is safe.”",
        [("direct", "Maria Lindt", "told", "The bridge is safe.")],
        id="cue in front",
    ),
    pytest.param(
        "“The bridge is safe,” Lindt said. “We checked it twice.”",
        [("direct", "Lindt", "said", "The bridge is safe. We checked it twice.")],
        id="the same speaker goes on",
    ),
    pytest.param(
        "“The bridge,” Lindt said, “is safe.”",
        [("direct", "Lindt", "said", "The bridge, is safe.")],
        id="cue inside a sentence",
    ),
    pytest.param(
        "“Is it safe?” asked the mayor. “It is,” Lindt replied.",
        [("direct", "the mayor", "asked", "Is it safe?"), ("direct", "Lindt", "replied", "It is")],
        id="two speakers",
    ),
    pytest.param(
        "‘We don’t know the drivers’ names,’ the inspector said.",
        [("direct", "the inspector", "said", "We don’t know the drivers’ names")],
        id="British single marks",
    ),
    pytest.param(
        "'The bridge is safe,' Lindt said.",
        [("direct", "Lindt", "said", "The bridge is safe")],
        id="straight single marks",
    ),
    pytest.param(
        "''The bridge is safe,'' Lindt said.",
        [("direct", "Lindt", "said", "The bridge is safe")],
        id="doubled apostrophes",
    ),
    pytest.param(
        "“We warned the council.\n\n“Nobody listened,” Lindt said.",
        [("direct", "Lindt", "said", "We warned the council. Nobody listened")],
        id="a paragraph reopens",
    ),
    pytest.param(
        "“We warned it in May.\n\n“We warned it in June.\n\n“Nobody listened,” Lindt said. “Nobody.”",
        [("direct", "Lindt", "said", "We warned it in May. We warned it in June. Nobody listened. Nobody.")],
        id="two paragraphs reopen",
    ),
    pytest.param(
        "“We are late,” Lindt said; “but we will come.”",
        [("direct", "Lindt", "said", "We are late, but we will come.")],
        id="a semicolon behind the cue",
    ),
    pytest.param(
        "“We warned the council,” Lindt said. “We told them.\n\n“Nobody listened.”",
        [("direct", "Lindt", "said", "We warned the council. We told them. Nobody listened.")],
        id="a paragraph reopens behind its cue",
    ),
    pytest.param(
        "Lindt continued:\n\n“Nobody listened to us in the spring.”",
        [("direct", "Lindt", "continued", "Nobody listened to us in the spring.")],
        id="announced in the paragraph before",
    ),
    pytest.param(
        "Lindt: “Nobody listened.”",
        [("direct", "Lindt", ":", "Nobody listened.")],
        id="colon",
    ),
    pytest.param(
        "“Nobody listened.” — Maria Lindt",
        [("direct", "Maria Lindt", "—", "Nobody listened.")],
        id="signed",
    ),
    pytest.param(
        "“What we see is a game,” said Dr.\nElena Moss, an analyst based in Oslo.",
        [("direct", "Dr. Elena Moss, an analyst based in Oslo", "said", "What we see is a game")],
        id="a line breaks the name",
    ),
    pytest.param(
        "“That was never a penalty,” Moss fumed, “and everybody in the ground knew it.”",
        [("direct", "Moss", "fumed", "That was never a penalty, and everybody in the ground knew it.")],
        id="a verb on no list",
    ),
    pytest.param(
        "Two men at the back shouted “no more lies” and left.",
        [("direct", "Two men at the back", "shouted", "no more lies")],
        id="a shout",
    ),
]

MIXED = [
    pytest.param(
        "Lindt insisted that “no decision has been taken,” and that she is waiting for the engineers.",
        [("mixed", "Lindt", "insisted", "“no decision has been taken,” and that she is waiting for the engineers")],
        id="a clause with quoted words",
    ),
    pytest.param(
        "Lindt described the plan as a “bridge to nowhere” in an interview with Radio North.",
        [("mixed", "Lindt", "described", "the plan as a “bridge to nowhere”")],
        id="described as, without the interview",
    ),
    pytest.param(
        "The mayor accused Lindt of “playing games” with the city.",
        [("mixed", "The mayor", "accused", "Lindt of “playing games” with the city")],
        id="accused of",
    ),
    pytest.param(
        "The manager insisted Rovers 'never gave up'.",
        [("mixed", "The manager", "insisted", "Rovers 'never gave up'")],
        id="quoted words behind their subject",
    ),
    pytest.param(
        "The repairs would take “a few weeks or months” in the old town, Radio North reported on Sunday.",
        [
            (
                "mixed",
                "Radio North",
                "reported",
                "The repairs would take “a few weeks or months” in the old town",
            )
        ],
        id="cue at the end of its sentence",
    ),
]

INDIRECT = [
    pytest.param(
        "Lindt said that the bridge was safe.",
        [("indirect", "Lindt", "said", "the bridge was safe")],
        id="that clause",
    ),
    pytest.param(
        "The bridge was safe, officials said.",
        [("indirect", "officials", "said", "The bridge was safe")],
        id="content first",
    ),
    pytest.param(
        "Lindt said talks were open but no decision had been made.",
        [("indirect", "Lindt", "said", "talks were open but no decision had been made")],
        id="two clauses in one breath",
    ),
    pytest.param(
        "According to the harbour office, 40 ships left the port in June.",
        [("indirect", "the harbour office", "According to", "40 ships left the port in June")],
        id="according to, in front",
    ),
    pytest.param(
        "Forty ships left the port in June, according to a report by the harbour office.",
        [("indirect", "the harbour office", "according to", "Forty ships left the port in June")],
        id="according to a report by",
    ),
    pytest.param(
        "Lindt stated in an interview that the city had lost two bridges.",
        [("indirect", "Lindt", "stated", "the city had lost two bridges")],
        id="that clause behind a phrase",
    ),
    pytest.param(
        "Lindt pointed out that the bridge was old and noted that the mayor knew it.",
        [
            ("indirect", "Lindt", "pointed out", "the bridge was old"),
            ("indirect", "Lindt", "noted", "the mayor knew it"),
        ],
        id="coordinated cues",
    ),
    pytest.param(
        "The minister condemned the strikes as an attempt to stop the talks.",
        [("indirect", "The minister", "condemned", "the strikes as an attempt to stop the talks")],
        id="condemned as",
    ),
    pytest.param(
        "Taxes must rise by 3 per cent, Hugo Lam said; nobody else has said so.",
        [("indirect", "Hugo Lam", "said", "Taxes must rise by 3 per cent")],
        id="a semicolon ends it",
    ),
    pytest.param(
        "The central bank said on Monday it would hold rates.",
        [("indirect", "The central bank", "said", "it would hold rates")],
        id="the day is no content",
    ),
    pytest.param(
        "The board said there was no risk of an earthquake, and ruled out a transfer.",
        [("indirect", "The board", "said", "there was no risk of an earthquake")],
        id="what the speaker did next",
    ),
    pytest.param(
        "Many towns have argued that the bridge could fail and have passed new laws.",
        [("indirect", "Many towns", "have argued", "the bridge could fail")],
        id="what the speakers did, with the cue's own auxiliary",
    ),
    pytest.param(
        "LONDON (Reuters) - Prime Minister Anna Hall said on Monday that taxes would rise.",
        [("indirect", "Prime Minister Anna Hall", "said", "taxes would rise")],
        id="behind a dateline",
    ),
    pytest.param(
        "The ruling Unity Party said in a statement that it would go to court.",
        [("indirect", "The ruling Unity Party", "said", "it would go to court")],
        id="said in a statement that",
    ),
    pytest.param(
        "Lindt told several papers, including the Harbour Post, that the bridge was safe.",
        [("indirect", "Lindt", "told", "the bridge was safe")],
        id="told several papers, including",
    ),
    pytest.param(
        "Reporters asked about Lindt’s assertion that the bridge was safe.",
        [("indirect", "Lindt’s", "assertion", "the bridge was safe")],
        id="noun of saying",
    ),
]

TRANSCRIPT = [
    pytest.param(
        "ANN LEE: The bridge is safe.\nTOM HALE: I said “no” to it.\nANN LEE: Come and see.",
        [
            ("direct", "ANN LEE", ":", "The bridge is safe."),
            ("direct", "TOM HALE", ":", "I said “no” to it."),
            ("direct", "ANN LEE", ":", "Come and see."),
        ],
        id="turns of a transcript",
    ),
]

NOTHING = [
    pytest.param("WHERE: The old port of the town.\nWHEN: A day in May.", id="fields are no transcript"),
    pytest.param("Hugo Lam refused to say whether he would run.", id="refused to say"),
    pytest.param("He did not say how many villages he would evacuate.", id="did not say how many"),
    pytest.param("The man, who asked not to be named, left the room.", id="asked not to be named"),
    pytest.param("The council welcomed the decision. Fans blamed the referee.", id="what it was about"),
    pytest.param("The club has gone “soft” and began “to doubt” itself.", id="verbs that also speak"),
    pytest.param("The so-called “smart bridge” opened in May.", id="scare quotes"),
    pytest.param("Her novel “The Long Way to the Sea” won a prize.", id="a title"),
    pytest.param(
        "As tensions continue to rise, the future of the bridge remains uncertain.", id="things that continue"
    ),
    pytest.param("The weak figures suggest themselves.", id="nothing said"),
    pytest.param("The old bridge highlights the charm of the town.", id="things that highlight"),
]


@pytest.mark.parametrize(("text", "expected"), [*DIRECT, *MIXED, *INDIRECT, *TRANSCRIPT])
def test_quotations(found, text, expected):
    assert found(text) == expected


@pytest.mark.parametrize("text", NOTHING)
def test_no_quotations(found, text):
    assert found(text) == []


def test_furniture_yields_nothing(nlp):
    text = "Lindt said the bridge was safe.\nREAD MORE:\nMayor says “never again”\n"
    start = text.index("READ")
    from quotes.records import Span

    doc = nlp(make_doc(nlp, Article("made-up", text, furniture=(Span(start, len(text)),))))
    assert [printed(text, q.content) for q in doc._.quotes] == ["the bridge was safe"]


def test_given_quotations_are_kept_and_their_kind_is_read_from_the_marks(nlp):
    from quotes.records import Quote, Span

    text = "“It rains,” said Ann."
    given = (Quote("indirect", (Span(1, 9),), (Span(12, 16),), (Span(17, 20),)),)
    doc = nlp(make_doc(nlp, Article("made-up", text, given=given)))
    assert [(q.kind, q.content) for q in doc._.quotes] == [("direct", (Span(1, 9),))]
