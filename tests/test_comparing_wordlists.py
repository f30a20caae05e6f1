"""The entries of the room's word lists are compared with words of texts: they are in the same form."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import quotes.comparing
from quotes.comparing import flags
from quotes.comparing.language.tokens import normal
from quotes.comparing.language.wordlists import as_compared, entries
from quotes.datafiles import table

ROOM = Path(quotes.comparing.__file__).parent
LISTS = sorted([*(path.stem for path in (ROOM / "data").glob("*.txt")), *table("quotes.comparing", "short")])


@pytest.mark.parametrize("name", LISTS)
def test_an_entry_is_as_texts_are_compared(name):
    found = entries(name)
    assert (
        found
        == {as_compared(entry) for entry in found}
        == {" ".join(word if word == "…" else normal(word) for word in entry.split()) for entry in found}
    )


def test_a_name_has_one_list():
    assert len(set(LISTS)) == len(LISTS)


def test_no_module_of_the_room_reads_a_list_past_the_loader():
    past = re.compile(r"datafiles\.word_list|datafiles import .*(word_list|listed)")
    assert [path.name for path in ROOM.rglob("*.py") if past.search(path.read_text())] == ["wordlists.py"]


@pytest.mark.parametrize(
    ("reference", "version"),
    [
        pytest.param(
            "It is only a rumour that the bridge is unsafe and will be shut",
            "the bridge is unsafe and will be shut",
            id="rumour",
        ),
        pytest.param(
            "It is only a claim that the bridge is unsafe and will be shut",
            "the bridge is unsafe and will be shut",
            id="claim",
        ),
    ],
)
def test_a_word_of_two_spellings_keeps_what_follows_away(reference, version):
    assert "scope" in {flag.name for flag in flags(reference, version)}


@pytest.mark.parametrize("verb", ["advise", "want"])
def test_a_denial_may_move_over_a_verb_of_two_spellings(verb):
    said = {"advise": "advised", "want": "wanted"}[verb]
    assert flags(f"She did not {verb} him to sell", f"She {said} him not to sell") == ()


def test_what_is_shown_of_an_entry_is_printed_so():
    found = flags("One of the mayors resigned", "The mayors resigned")
    assert [(flag.name, flag.reference, flag.version) for flag in found] == [("scope", "one of", "")]
