"""A draft's quotations: by its marks alone, and whom it puts them down to."""

import subprocess
import sys
from time import process_time

import pytest

from quotes.checking import analysed, marked
from quotes.records import Analysis, Article, Quote, Span, Speaker


@pytest.mark.parametrize(
    ("draft", "found"),
    [
        pytest.param("“It rains,” said Ana Brandt.", [("It rains", "Ana Brandt")], id="name behind"),
        pytest.param("“It rains,” Mayor Ana Brandt told the Post.", [("It rains", "Ana Brandt")], id="title"),
        pytest.param("Ana Brandt said: “It rains.”", [("It rains.", "Ana Brandt")], id="name before"),
        pytest.param("Ana Brandt, the mayor, said “it rains”.", [("it rains", "Ana Brandt")], id="with an aside"),
        pytest.param("According to Ana Brandt, “it rains”.", [("it rains", "Ana Brandt")], id="according to"),
        pytest.param("“It rains,” she said.", [("It rains", None)], id="a pronoun"),
        pytest.param("He called it “a farce”.", [("a farce", None)], id="a pronoun with a capital"),
        pytest.param("“It rains,” the mayor said.", [("It rains", None)], id="a description"),
        pytest.param("The “so-called” plan", [("so-called", None)], id="nobody at all"),
        pytest.param("Bo Mork said no. “It rains,” she said.", [("It rains", None)], id="a name in another sentence"),
        pytest.param(
            "“It rains,” said Bo Mork. “It pours,” said Ana Brandt.",
            [("It rains", "Bo Mork"), ("It pours", "Ana Brandt")],
            id="two in a row",
        ),
        pytest.param("“It rains”\nBo Mork said so.", [("It rains", None)], id="a name in another paragraph"),
        pytest.param("Bo Mork says no\n“It rains,” she said.", [("It rains", None)], id="a name in a headline"),
        pytest.param("“It rains,” said Ana\nBrandt.", [("It rains", "Ana Brandt")], id="a wrapped line"),
        pytest.param("“It rains,” said Paul H. Mork.", [("It rains", "Paul H. Mork")], id="an initial"),
        pytest.param("“It rains,” said Bo van der Mork.", [("It rains", "Bo van der Mork")], id="a small word in it"),
        pytest.param("“It rains,” said Sen. Bo Mork.", [("It rains", "Bo Mork")], id="a title cut short"),
        pytest.param("It rained for 3 days.", [], id="none"),
        pytest.param("“…” and “”", [], id="no words"),
    ],
)
def test_marks_tell_words_and_speaker(draft, found):
    assert [(one.text, one.speaker) for one in marked(draft)] == found


def test_thousands_of_quotations_in_one_sentence_take_no_minutes():
    began = process_time()
    assert len(marked("Bo Mork and “a tunnel” " * 4000)) == 4000
    assert process_time() - began < 10


DRAFT = "Brandt said the bridge was “unworkable” for years. The “experts” agreed. She wants “a tunnel”."


def span(words):
    start = DRAFT.index(words)
    return Span(start, start + len(words))


def test_the_model_finds_more_and_marks_find_the_rest():
    mixed = Quote(
        "mixed", (span("the bridge was “unworkable” for years"),), speaker=Speaker("Ana Brandt", "person", "named")
    )
    stance = Quote("mixed", (span("“a tunnel”"),), cue_class="stance")
    found = analysed(Analysis(Article("draft", DRAFT), (mixed, stance)))
    assert [(one.text, one.quoted, one.speaker, one.polarity) for one in found] == [
        ("the bridge was “unworkable” for years", ("unworkable",), "Ana Brandt", "said"),
        ("experts", ("experts",), None, None),
        ("a tunnel", ("a tunnel",), None, None),
    ]


def test_a_source_that_is_a_name_is_whom_the_draft_names():
    told = Quote("indirect", (span("the bridge was “unworkable”"),), source=(span("Brandt"),))
    assert analysed(Analysis(Article("draft", DRAFT), (told,)))[0].speaker == "Brandt"


def test_what_stands_beside_the_words_is_kept():
    (found,) = marked("The vote on the bridge was “a farce”, said Ana Brandt.")
    assert found.around.split() == ["The", "vote", "on", "the", "bridge", "was", ",", "said", "Ana", "Brandt."]


def test_checking_imports_neither_spacy_nor_textacy():
    code = "import sys, quotes.checking; print(sorted({'spacy', 'textacy'} & set(sys.modules)))"
    assert subprocess.check_output([sys.executable, "-c", code], text=True) == "[]\n"
