"""Where the papers translate one sentence each in its own words, a draft is held against those that have its sense, if
they are more than those that have not."""

import pytest
from newsroom import article, write_story
from test_checking_misprints import findings, printed

from quotes.checking import Drafted, check
from quotes.records import Analysis, Quote, Span, Speaker
from quotes.store import open_database

OUTLETS = ["Post", "Wire", "Lantern", "Herald", "Sun"]
CALM = "I ask all passengers to remain calm and trust only the harbour office"
CALMER = "I'm asking every passenger to stay calm and trust the harbour office only"
PANIC = "I'm asking every passenger to stay calm and not to trust only the harbour office"
DRAFT = "“I'm asking every passenger to stay calm and to trust only the harbour office,” said Ana Brandt."


@pytest.mark.parametrize(
    ("prints", "draft", "nearest", "flags"),
    [
        pytest.param([CALM, CALMER, PANIC], DRAFT, CALMER, set(), id="one paper of three has a not"),
        pytest.param([CALMER, PANIC, PANIC], DRAFT, PANIC, {"negation"}, id="two of three"),
        pytest.param([CALMER, PANIC], DRAFT, PANIC, {"negation"}, id="one of two"),
        pytest.param(
            ["We will close 14 piers and 3 lanes by spring", "By spring 14 piers and 3 lanes will be closed by us"] * 2
            + ["We will close 41 piers, 3 lanes by spring"],
            "“We will close 14 piers, 3 lanes by spring,” said Ana Brandt.",
            "We will close 14 piers and 3 lanes by spring",
            set(),
            id="a number",
        ),
        pytest.param(
            ["Our piers may be working on there", "Our piers will go on working there", "Our piers will work on there"],
            "“Our piers may go on working there,” said Ana Brandt.",
            "Our piers will go on working there",
            {"modal"},
            id="its own word for a duty, in one paper",
        ),
    ],
)
def test_the_print_that_a_draft_is_held_against(tmp_path, prints, draft, nearest, flags):
    stories = [printed(outlet, words) for outlet, words in zip(OUTLETS, prints, strict=False)]
    write_story(tmp_path / "ferry.db", stories, [tuple({words.split()[0] for words in prints})])
    (found,) = findings(tmp_path / "ferry.db", draft)
    assert (found.verdict, found.print.text) == ("changed", nearest)
    assert {flag.name for flag in found.flags} == flags


def test_another_utterance_is_no_translation(tmp_path):
    stories = [printed("Post", CALM), printed("Wire", CALM), printed("Lantern", PANIC)]
    write_story(tmp_path / "ferry.db", stories, [("I ask",), ("I'm",)])
    (found,) = findings(tmp_path / "ferry.db", DRAFT)
    assert (found.print.text, {flag.name for flag in found.flags}) == (PANIC, {"negation"})


def told(outlet, words):
    text = f"Ana Brandt said {words}."
    start = text.index(words)
    quote = Quote(
        "indirect",
        (Span(start, start + len(words)),),
        (Span(11, 15),),
        (Span(0, 10),),
        speaker=Speaker("Ana Brandt", "person", "named", 1.0),
    )
    return Analysis(article(outlet.lower(), outlet, "2025-03-04", f"Piers in the {outlet}", text), (quote,))


def test_a_claim_that_other_papers_have_in_other_words_is_no_change(tmp_path):
    stories = [
        told("Post", "the port guards drove off 14 unlit boats across the bay overnight"),
        told("Lantern", "the port guard drove off 41 boats in the bay overnight"),
    ]
    write_story(tmp_path / "ferry.db", stories, [("the port",)])
    words = "the port guard drove off 14 boats overnight"
    drafted = Drafted("indirect", (Span(0, len(words)),), words, (), "Ana Brandt")
    with open_database(tmp_path / "ferry.db", read_only=True) as db:
        (found,) = check(db.conn, [drafted])
    assert (found.verdict, found.flags, len(found.doubts.disagreement.renumbered)) == ("like it", (), 1)


@pytest.mark.parametrize(
    ("reference", "verdict"),
    [
        pytest.param("Talks are the first option and also the last", "word for word", id="translated otherwise"),
        pytest.param("Talks are the first choice, and not the last one", "misprint", id="in the opposite sense"),
    ],
)
def test_what_the_reference_has_in_other_words_is_no_one_papers_own(tmp_path, reference, verdict):
    right, wrong = "Talks are the first choice and the last choice", "Talks are the first choice, not the last choice"
    stories = [printed("Wire", reference), printed("Post", right), printed("Lantern", wrong)]
    write_story(tmp_path / "ferry.db", stories, [("Talks",)])
    (found,) = findings(tmp_path / "ferry.db", f"“{right},” said Ana Brandt.")
    assert found.verdict == verdict
    assert wrong in [one.text for one in found.doubts.disagreement.opposite]
