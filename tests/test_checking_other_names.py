"""Few words that are in print, but only as other people's: they are told with whose they are."""

import pytest
from commands import quotes
from newsroom import write_story
from papers import findings, person, told

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
        *(told(outlet, FEW, person("Ida Moss"), "Ida Moss") for outlet in ("Post", "Wire")),
        told("Echo", FEW, person("Bo Mork"), "Bo Mork"),
    ]
    (found,) = findings(tmp_path, papers, draft)
    assert found.verdict == verdict


def test_a_first_name_alone_is_no_other_name(tmp_path):
    papers = [told(outlet, FEW, person("Ida"), "Ida") for outlet in ("Post", "Wire")]
    (found,) = findings(tmp_path, papers, f"“{FEW},” said Ida Moss.")
    assert found.verdict != "other names"


def test_it_is_told_under_which_names_and_counted(tmp_path):
    papers = [
        *(told(outlet, FEW, person("Ida Moss"), "Ida Moss") for outlet in ("Post", "Wire")),
        told("Echo", FEW, person("Bo Mork"), "Bo Mork"),
    ]
    write_story(tmp_path / "papers.db", papers, [])
    checked = quotes("check", tmp_path / "papers.db", "-", "--marks-only", stdin=f"“{FEW},” said Karl Lindqvist.")
    lines = checked.stdout.splitlines()
    assert (checked.exit_code, lines[0]) == (3, "Line 1 · Karl Lindqvist · in print, but under other names")
    assert lines[2].startswith("  In print as the words of Ida Moss (2) and Bo Mork (1)")
    assert lines[-1] == "1 quotation in the draft: 1 in print, but under other names"
