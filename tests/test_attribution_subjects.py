"""The source of a cue by grammar: whoever does the verb, where the model named none or another."""

from dataclasses import replace

import pytest
from attributed import unmark

from quotes.attribution.sources.subjects import BY_SUBJECT
from quotes.pipeline import make_doc
from quotes.records import GIVEN, Article
from quotes.spans import printed


def source_of(nlp, marked, method="found"):
    """The first quotation's source as printed, and its method."""
    text, given = unmark(marked)
    doc = nlp(make_doc(nlp, Article("made-up", text, given=tuple(replace(q, method=method) for q in given))))
    return printed(text, doc._.quotes[0].source), doc._.quotes[0].method


MISSING = [
    ("subject", "Iceland, which lives on cod, at first [q1|refused any talk of] [c1|quotas].", "Iceland"),
    (
        "shared subject",
        "She joined the board last year and at once [q1|spoke up for] [c1|the night bus].",
        "She",
    ),
    ("owner of a noun", "She was there for the mayor's [q1|announcement of] [c1|a new ferry].", "the mayor"),
    ("participle behind a text", "A statement [q1|announcing] [c1|the merger] came on Friday.", "A statement"),
    ("who", "Mr Lund, who [q1|is no friend of] [c1|the tunnel], stayed away.", "who"),
    ("it, before a doing", "The club met on Friday. It [q1|is protesting] [c1|the sale of its ground].", "It"),
]


@pytest.mark.parametrize(("marked", "source"), [pytest.param(m, s, id=name) for name, m, s in MISSING])
def test_a_source_is_found_where_there_was_none(nlp, marked, source):
    assert source_of(nlp, marked) == (source, f"found, {BY_SUBJECT}")


NOBODY = [
    ("seems", "He [q1|seems] [c1|to have other rules for his friends]."),
    ("it is clear", "[q1|It is clear that] [c1|most people want the ferry]."),
    ("criticism received", "Mr Holm has [q1|faced criticism for] [c1|closing the school]."),
    ("under fire", "The bank [q1|came under heavy fire for] [c1|its fees]."),
    ("asked in the opening", "Ida Moen came. [q1|Asked] [c1|how she would spend the prize], Moen grinned."),
    ("passive without agent", "Mr Holm was [q1|accused of] [c1|ignoring letters]."),
]


@pytest.mark.parametrize("marked", [pytest.param(m, id=name) for name, m in NOBODY])
def test_whom_words_are_about_is_not_who_says_them(nlp, marked):
    assert source_of(nlp, marked) == ("", "found")


ENDING_WORDS = {
    "behind a company that the parser hangs on it": (
        "[c1|Its closest rivals are Italy-based Tarn Communications Plc and Amsterdam-based Gemalto NV, Orbit analyst "
        "Dan Lund] [q1|said] in a phone interview."
    ),
    "where another sentence's source was taken": (
        "Sales rose, according to [s1|a report from Kelm Research]. [c1|Its closest rivals are Italy-based Tarn "
        "Communications Plc and Amsterdam-based Gemalto NV, Orbit analyst Dan Lund] [q1|said] in a phone interview."
    ),
}


@pytest.mark.parametrize("marked", ENDING_WORDS.values(), ids=ENDING_WORDS)
def test_words_that_run_into_who_says_them_are_parted(nlp, marked):
    text, given = unmark(marked)
    doc = nlp(make_doc(nlp, Article("made-up", text, given=tuple(replace(q, method="found") for q in given))))
    quote = doc._.quotes[0]
    assert printed(text, quote.source) == "Orbit analyst Dan Lund"
    assert printed(text, quote.content).endswith("Amsterdam-based Gemalto NV")
    assert quote.speaker.name == "Dan Lund"


def test_the_subject_right_before_the_cue_goes_before_another(nlp):
    marked = "Talks at [s1|the embassy] went on while Norway and Sweden [q1|support] [c1|a ban on nets]."
    assert source_of(nlp, marked)[0] == "Norway and Sweden"


def test_who_filed_a_complaint_accuses_and_not_whom_it_went_to(nlp):
    marked = "Olga Lund filed a complaint Monday with [s1|the Harbour Board] [q1|accusing] [c1|Norvik's boss of theft]."
    assert source_of(nlp, marked)[0] == "Olga Lund"


def test_whose_words_an_outlet_tells_are_his(nlp):
    marked = (
        'Actor Lewis Grant was fined. [s1|The Post] said that Grant, 38, [q1|had told] a reporter: "[c1|You are done].'
    )
    assert source_of(nlp, marked + '"')[0] == "Grant"


TURNED = [
    (
        "behind a participle",
        "[c1|Opening the case at Torvik Crown Court, Ann Lee KC], prosecuting, [q1|said] [s1|Tracey Hollis, 44,] "
        "[c1|had made 212 withdrawals].",
        "Ann Lee KC",
        "Tracey Hollis, 44, had made 212 withdrawals",
    ),
    (
        "the end of what is said",
        "[c1|The bridge is unsafe and should close, the engineer, Paul Reed], [q1|told] councillors.",
        "the engineer, Paul Reed",
        "The bridge is unsafe and should close",
    ),
]


@pytest.mark.parametrize(("marked", "source", "said"), [pytest.param(*rest, id=name) for name, *rest in TURNED])
def test_who_stands_among_the_words_is_the_source(nlp, marked, source, said):
    text, given = unmark(marked)
    found = tuple(replace(q, method="found", kind="indirect") for q in given)
    doc = nlp(make_doc(nlp, Article("made-up", text, given=found)))
    quote = doc._.quotes[0]
    assert (printed(text, quote.source), printed(text, quote.content)) == (source, said)


def test_a_source_that_grammar_finds_too_stays_as_it_was(nlp):
    assert source_of(nlp, "[s1|Mayor Lena Holm] [q1|said] [c1|it would rain].") == ("Mayor Lena Holm", "found")


def test_given_quotations_stay_as_they_are(nlp):
    assert source_of(nlp, "Norway long [q1|blocked] [c1|quotas].", method=GIVEN) == ("", GIVEN)


@pytest.mark.parametrize(
    "marked",
    [
        "“[c1|Mind the step],” [q1|says] [s1|Nora Quirke], when at last the door is opened. “[c1|I fell there.]”",
        "“[c1|It is no good],” [q1|said] [s1|Mark Dwyer], 44, who had lied. “[c1|They took the lot.]”",
    ],
)
def test_words_in_marks_are_no_source(nlp, marked):
    text, given = unmark(marked)
    doc = nlp(make_doc(nlp, Article("made-up", text, given=tuple(replace(q, method="found") for q in given))))
    assert [printed(text, quote.source) for quote in doc._.quotes] == [printed(text, given[0].source)]


def test_words_in_marks_are_no_source_to_the_model(trained_nlp):
    text = "“Mind the step,” says Nora Quirke, when at last the door is opened. “I broke my hip on it.”"
    (quote,) = trained_nlp(text)._.quotes
    assert printed(text, quote.source) == "Nora Quirke"


LED_BY_COLON = [
    (
        "[s1|The bank] accepted it.\n\n[c1|Ex-chief Ida Moen’s brief, Nils Roth], [q1|said]: “[c1|She did her job].”",
        "Ex-chief Ida Moen’s brief, Nils Roth",
        "She did her job",
    ),
    (
        "[s1|The club] was sold.\n\n[c1|Fan Zenit Brisk], [q1|blasted]: “[c1|It is a farce].”",
        "Fan Zenit Brisk",
        "It is a farce",
    ),
    (
        "[s1|Boss Paul Dwyer] left.\n\n[c1|Mum-of-two Ida Moen, 34], [q1|told us]: “[c1|Good riddance].”",
        "Mum-of-two Ida Moen, 34",
        "Good riddance",
    ),
]


@pytest.mark.parametrize(("marked", "source", "said"), LED_BY_COLON, ids=[row[1] for row in LED_BY_COLON])
def test_who_stands_before_a_cue_and_a_colon_says_what_is_behind_it(nlp, marked, source, said):
    text, given = unmark(marked)
    doc = nlp(make_doc(nlp, Article("made-up", text, given=tuple(replace(q, method="found") for q in given))))
    quote = doc._.quotes[0]
    assert (printed(text, quote.source), printed(text, quote.content), quote.kind) == (source, said, "direct")


def test_words_on_both_sides_of_a_cue_are_his_who_stands_beside_it(nlp):
    marked = "[s1|Ida Moen] was sad. [c1|It is late], she [q1|said]: “[c1|Go home].”"
    text, given = unmark(marked)
    doc = nlp(make_doc(nlp, Article("made-up", text, given=tuple(replace(q, method="found") for q in given))))
    assert printed(text, doc._.quotes[0].content) == "It is late Go home"
