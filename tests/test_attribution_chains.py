"""Chains of reports: what somebody's words tell that somebody else said, and whom a report cites."""

import time
from dataclasses import replace

import pytest
from attributed import unmark

from quotes.attribution.sources.reports.chains import tellers
from quotes.extraction.cues.classes import quote_class
from quotes.pipeline import make_doc
from quotes.records import REPORT_WITHIN, Article, Quote, Span
from quotes.spans import printed


def chained(nlp, marked):
    """The quotations as speaker or source, cue, words and the words of the one that tells it."""
    text, given = unmark(marked)
    found = tuple(replace(quote, method="found") for quote in given)
    doc = nlp(make_doc(nlp, Article("made-up", text, given=found)))
    quotes = doc._.quotes
    return [
        (
            printed(text, quote.source),
            printed(text, quote.cue),
            printed(text, quote.content),
            None if quote.reported_by is None else printed(text, quotes[quote.reported_by].source),
        )
        for quote in quotes
        if quote.reported_by is not None or quote.method == REPORT_WITHIN
    ]


CASES = [
    (
        "told reporters that",
        "[s1|She] [q1|said] that [c1|Mr Lund had told reporters that the bridge was safe].",
        ("Mr Lund", "had told", "the bridge was safe", "She"),
    ),
    (
        "told somewhere that",
        "[s1|The paper] [q1|reported] that [c1|Mr Lund told staff on a call that the pier was shut].",
        ("Mr Lund", "told", "the pier was shut", "The paper"),
    ),
    (
        "without that",
        "[s1|The ministry] [q1|said] [c1|the ambassador had warned the talks would fail].",
        ("the ambassador", "had warned", "the talks would fail", "The ministry"),
    ),
    (
        "the content begins with it",
        "[s1|Aides] [q1|said] [c1|Senator Ruiz insisted that the vote would go ahead].",
        ("Senator Ruiz", "insisted", "the vote would go ahead", "Aides"),
    ),
    (
        "a pronoun",
        "[s1|Ms Okafor] [q1|told] the court that [c1|he had admitted that the file was lost].",
        ("he", "had admitted", "the file was lost", "Ms Okafor"),
    ),
    (
        "a noun of saying and who said it behind",
        "[s1|Moscow] [q1|rejected] [c1|claims by Captain Lund of Kiev that a drone had struck the hospital].",
        ("Captain Lund of Kiev", "claims", "a drone had struck the hospital", "Moscow"),
    ),
    (
        "a noun of saying",
        "[s1|Moscow] [q1|rejected] [c1|Kiev's claims that a drone had struck the hospital].",
        ("Kiev", "claims", "a drone had struck the hospital", "Moscow"),
    ),
    (
        "a source behind it all",
        "[c1|Mr Lund told the court that he had paid the woman], [q1|according to] [s1|court papers].",
        ("Mr Lund", "told", "he had paid the woman", "court papers"),
    ),
    (
        "in marks before its verb",
        "[c1|“I saw the lorry fall,” the witness told detectives], [q1|according to] [s1|an affidavit].",
        ("the witness", "told", "I saw the lorry fall", "an affidavit"),
    ),
    (
        "in marks before whose name is long",
        "[c1|“I saw the lorry fall,” the depot's former head of safety, Ida Moen, wrote in a note], [q1|according to] "
        "[s1|the weekly].",
        ("the depot's former head of safety, Ida Moen", "wrote", "I saw the lorry fall", "the weekly"),
    ),
    (
        "quoted as saying",
        "[s1|State television] [q1|quoted] [c1|the general as saying the army would respond].",
        ("the general", "saying", "the army would respond", "State television"),
    ),
    (
        "told by",
        "[s1|The paper] [q1|said] [c1|its reporter had been told by officials that the camp was empty].",
        ("officials", "had been told", "the camp was empty", "The paper"),
    ),
    (
        "a ministry",
        "[q1|According to] [s1|Tass], [c1|the ministry said that two drones had been shot down].",
        ("the ministry", "said", "two drones had been shot down", "Tass"),
    ),
    (
        "marks at its end",
        "[c1|Mr Lund told donors that he was “quite fine,”] [q1|according to] [s1|two people].",
        ("Mr Lund", "told", "he was “quite fine,”", "two people"),
    ),
    (
        "hearsay",
        "[c1|The driver] [q1|is alleged] [c1|to have told the woman that nobody would believe her].",
        ("The driver", "to have told", "nobody would believe her", ""),
    ),
    (
        "a description after a name",
        "[q1|According to] [s1|Mr Hale], [c1|the manager said the money was gone].",
        ("the manager", "said", "the money was gone", "Mr Hale"),
    ),
    (
        "cited with what tells of them",
        "[c1|The firm will cut 2,000 jobs], [s1|Reuters] [q1|reported], citing people familiar with the matter.",
        ("people familiar with the matter", "citing", "The firm will cut 2,000 jobs", "Reuters"),
    ),
    (
        "cited before the cue",
        "[s1|The Washington Post], citing two officials, [q1|reported] that [c1|the deal was near collapse].",
        ("two officials", "citing", "the deal was near collapse", "The Washington Post"),
    ),
    (
        "cited, taken for another quotation",
        "[c1|The ship had turned back], [s1|Reuters] [q1|reported], [q2|citing] [c2|two officials].",
        ("two officials", "citing", "The ship had turned back", "Reuters"),
    ),
    (
        "cited",
        "[s1|Reuters] [q1|reported], citing the minister, that [c1|the ship had turned back].",
        ("the minister", "citing", "the ship had turned back", "Reuters"),
    ),
    (
        "cited, taken for the cue",
        "[s1|Reuters] reported, [q1|citing] [c1|the minister, that the ship had turned back].",
        ("the minister", "citing", "the ship had turned back", "Reuters"),
    ),
]


@pytest.mark.parametrize(("marked", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_a_report_within_a_report_is_its_speakers(nlp, marked, expected):
    assert chained(nlp, marked) == [expected]


@pytest.mark.parametrize(
    "marked",
    [
        "[s1|She] [q1|said] that [c1|the bridge was safe and that nobody had been hurt].",
        "[s1|She] [q1|said] that [c1|it was announced that the bridge was safe].",
        "[s1|She] [q1|said] that [c1|people say that bridges last for ever].",
        "[s1|She] [q1|said] that [c1|Mr Lund had told them to leave].",
        "[s1|She] [q1|said] that [c1|Mr Lund had not told her what the bridge cost].",
        "[s1|She] [q1|said] that [c1|Mr Lund must admit that the bridge was unsafe].",
        "[s1|She] [q1|hopes] that [c1|Mr Lund thinks that the bridge is safe].",
        "[s1|The club] [q1|cancelled the match], citing the weather, so that [c1|fans stayed at home].",
        "[s1|She] won, [q1|citing] [c1|a plan of the minister, cuts to the army and a law that helps the poor].",
        "[s1|She] [q1|said] that [c1|“the long road” the minister promised was never built].",
        "[s1|She] [q1|spoke of] [c1|what the senators said was a scandal for the town].",
    ],
    ids=[
        "none",
        "nobody",
        "people",
        "an order",
        "a question",
        "a duty",
        "a thought",
        "a reason",
        "a list",
        "marks around a name",
        "a parenthesis",
    ],
)
def test_nothing_is_made_of(nlp, marked):
    assert chained(nlp, marked) == []


def test_the_inner_one_has_a_speaker_and_a_polarity(nlp):
    text, (given,) = unmark(
        "Ada Lund built it. [s1|The ministry] [q1|said] that [c1|Ms Lund had denied that the bridge was unsafe]."
    )
    doc = nlp(make_doc(nlp, Article("made-up", text, given=(replace(given, method="found"),))))
    outer, inner = doc._.quotes
    assert (outer.polarity, outer.reported_by) == ("said", None)
    assert (inner.speaker.name, inner.polarity, inner.reported_by) == ("Ada Lund", "denied", 0)
    assert (inner.method, inner.kind, inner.cue_class) == (REPORT_WITHIN, "indirect", "speech")


def test_nobody_is_told_by_himself(nlp):
    text, (given,) = unmark(
        "Mark Dwyer came. [s1|Dwyer] [q1|said] that [c1|Dwyer had told reporters that the bridge was safe]."
    )
    doc = nlp(make_doc(nlp, Article("made-up", text, given=(replace(given, method="found"),))))
    assert len(doc._.quotes) == 1


def test_whom_a_report_cites_is_no_quotation_of_the_outlets(nlp):
    text, given = unmark("[c1|The ship sank], [s1|Reuters] [q1|said], [s2|][q2|citing] [c2|two officials].")
    doc = nlp(make_doc(nlp, Article("made-up", text, given=tuple(replace(quote, method="found") for quote in given))))
    assert [quote.cue_class for quote in doc._.quotes if printed(text, quote.content) == "two officials"] == ["stance"]


def test_given_quotations_are_taken_as_they_are(nlp):
    text, given = unmark("[s1|She] [q1|said] that [c1|Mr Lund had told reporters that the bridge was safe].")
    doc = nlp(make_doc(nlp, Article("made-up", text, given=given)))
    assert len(doc._.quotes) == 1


def test_what_extraction_found_within_another_is_told_by_it(nlp):
    text = "The coach said her captain had told her “we are finished” at the gate."
    cut = {
        words: Span(text.index(words), text.index(words) + len(words))
        for words in (
            "The coach",
            "said",
            "her captain had told her “we are finished” at the gate",
            "her captain",
            "had told",
            "we are finished",
        )
    }
    source, cue, content, inner_source, inner_cue, inner_content = ((span,) for span in cut.values())
    found = (
        Quote("mixed", content, cue, source, "found"),
        Quote("direct", inner_content, inner_cue, inner_source, "found"),
    )
    doc = nlp(make_doc(nlp, Article("made-up", text, given=found)))
    assert [quote.reported_by for quote in doc._.quotes] == [None, 0]


def test_quotations_nested_ten_thousand_deep_are_told_by_the_one_around_them():
    depth = 10_000
    nested = [
        Quote("indirect", (Span(place, 3 * depth - place),), source=(Span(place, place + 1),)) for place in range(depth)
    ]
    began = time.process_time()
    assert tellers(nested) == [None, *range(depth - 1)]
    assert time.process_time() - began < 5


def test_quotations_nested_deep_of_which_none_holds_the_cue_of_another_take_no_longer():
    depth = 10_000
    nested = [
        Quote("indirect", (Span(place, 2 * depth - place),), (Span(3 * depth, 3 * depth + 1),), (Span(0, 1),))
        for place in range(depth)
    ]
    began = time.process_time()
    assert tellers(nested) == [None] * depth
    assert time.process_time() - began < 5


@pytest.mark.parametrize(
    ("teller", "speaker"),
    [("Mayor Rita Dwyer", None), ("Mayor Paul Dwyer", "Olga Marsh’s office")],
    ids=["a woman, too", "a man"],
)
def test_whose_her_office_is_nobody_knows_where_another_woman_tells_it(nlp, teller, speaker):
    text, given = unmark(
        "Olga Marsh, a baker, lost her licence.\n\n"
        f"[c1|Her office said the ferry would be sold on Friday], [s1|{teller}] [q1|said]."
    )
    found = tuple(replace(quote, method="found", kind="indirect") for quote in given)
    doc = nlp(make_doc(nlp, Article("made-up", text, given=found)))
    within = [(printed(text, q.source), q.speaker.name) for q in doc._.quotes if q.method == REPORT_WITHIN]
    assert within == [("Her office", speaker)]


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        (
            "[s1|The bishop] [q1|replied to] [c1|the council's claim that the organ had been sold].",
            [("The bishop", "stance", None), ("the council", "speech", None)],
        ),
        (
            "[s1|Ada Brook] [q1|answered] [c1|the auditor's charge that two boats were missing].",
            [("Ada Brook", "stance", None), ("the auditor", "speech", None)],
        ),
        (
            "[s1|Ada Brook] [q1|hit back at] [c1|claims by Ivo Lund that she owed him a boat].",
            [("Ada Brook", "stance", None), ("Ivo Lund", "speech", None)],
        ),
        (
            "[s1|Ada Brook] [q1|repeated] [c1|the auditor's claim that two boats were missing].",
            [("Ada Brook", "speech", None), ("the auditor", "speech", 0)],
        ),
    ],
    ids=["replied to", "answered", "hit back at", "repeated"],
)
def test_what_is_answered_is_its_owners_alone(nlp, marked, expected):
    text, (given,) = unmark(marked)
    found = replace(given, method="found", cue_class=quote_class(text, given.cue, given.source, given.content))
    quotes = nlp(make_doc(nlp, Article("made-up", text, given=(found,))))._.quotes
    assert [(printed(text, quote.source), quote.cue_class, quote.reported_by) for quote in quotes] == expected
