"""Few words that are in print, but only as other people's: they are shown with whose they are."""

import pytest
from commands import quotes
from newsroom import write_story
from papers import findings, person, print_of

from quotes.checking import Drafted, check
from quotes.records import Span
from quotes.store import open_database

FEW = "We want the road closed"


@pytest.mark.parametrize(
    ("draft", "verdict"),
    [
        pytest.param(f"“{FEW},” said Karl Lindqvist.", "other names", id="of nobody on record"),
        pytest.param(f"“{FEW},” said Ida Moss.", "word for word", id="of one of them"),
        pytest.param(f"“{FEW},” said Bo Hald.", "other names", id="of another of that first name"),
        pytest.param("“Closed,” said Karl Lindqvist.", "not on record", id="one word"),
    ],
)
def test_few_words_of_others_are_in_print_under_their_names(tmp_path, draft, verdict):
    papers = [
        *(print_of(outlet, FEW, person("Ida Moss"), "Ida Moss") for outlet in ("Post", "Wire")),
        print_of("Echo", FEW, person("Bo Mork"), "Bo Mork"),
    ]
    (found,) = findings(tmp_path, papers, draft)
    assert found.verdict == verdict


def test_a_first_name_alone_is_no_other_name(tmp_path):
    papers = [print_of(outlet, FEW, person("Ida"), "Ida") for outlet in ("Post", "Wire")]
    (found,) = findings(tmp_path, papers, f"“{FEW},” said Ida Moss.")
    assert found.verdict != "other names"


def test_it_is_shown_under_which_names_and_counted(tmp_path):
    papers = [
        *(print_of(outlet, FEW, person("Ida Moss"), "Ida Moss") for outlet in ("Post", "Wire")),
        print_of("Echo", FEW, person("Bo Mork"), "Bo Mork"),
    ]
    write_story(tmp_path / "papers.db", papers, [])
    checked = quotes("check", tmp_path / "papers.db", "-", "--marks-only", stdin=f"“{FEW},” said Karl Lindqvist.")
    lines = checked.stdout.splitlines()
    assert (checked.exit_code, lines[0]) == (3, "Line 1 · Karl Lindqvist · in print, but under other names")
    assert lines[2].startswith("  In print as the words of Ida Moss (2) and Bo Mork (1)")
    assert lines[-1] == "1 quotation in the draft: 1 in print, but under other names"


@pytest.mark.parametrize(
    ("printed", "text", "verdict"),
    [
        pytest.param("the ferry was late 31 times", "the ferry was late 31 times", "other names", id="all of it"),
        pytest.param("the ferry was late 31 times and that the pier had sunk", "the ferry was late 31 times",
                     "other names", id="a clause of it"),
        pytest.param("nobody in the whole town was told that the ferry was late", "the ferry was late",
                     "not on record", id="the end of a clause"),
    ],
)  # fmt: skip
def test_indirect_speech_that_is_a_clause_of_others_is_called_theirs(tmp_path, printed, text, verdict):
    papers = [print_of("Post", printed, person("Ida Moss"), "Ida Moss", kind="indirect")]
    write_story(tmp_path / "papers.db", papers, [])
    draft = Drafted("indirect", (Span(0, len(text)),), text, (), "Owen Pryce", "said")
    with open_database(tmp_path / "papers.db", read_only=True) as db:
        (found,) = check(db.conn, [draft])
    assert found.verdict == verdict


def test_a_contracted_word_counts_as_two(tmp_path):
    papers = [print_of("Post", "Nobody's coming back", person("Ida Moss"), "Ida Moss")]
    (found,) = findings(tmp_path, papers, "“Nobody’s coming back,” said Owen Pryce.")
    assert found.verdict == "other names"
