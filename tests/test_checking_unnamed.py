"""Prints that name nobody: a doctor who is not named clears no minister, and a body's spokesman clears the body."""

from types import SimpleNamespace

import pytest
from commands import quotes
from newsroom import post, shown, write_story
from papers import body, findings, person, print_of, unnamed

from quotes.checking.record.people import People

WORDS = "The company will sign nothing under pressure"
SPOKESMAN = print_of("Times", WORDS, unnamed("a spokesman for Northern Lines"), "a spokesman for Northern Lines")
TARRANT = print_of("Post", "We are hiring", person("Hugh Tarrant", "spokesman for Northern Lines"), "Hugh Tarrant")
DVORAK = print_of("Wire", "We shall strike", person("Marek Dvorak", "union leader"), "Marek Dvorak")
NURSE = print_of("Gazette", WORDS, unnamed("one nurse"), "one nurse")
SMITH = print_of("Herald", WORDS, person("Helen Smith", "a nurse"), "Helen Smith")
WEBER = print_of("Echo", "We are tired", person("Paul Weber", "a nurse"), "Paul Weber")


@pytest.mark.parametrize(
    ("papers", "speaker", "verdict", "whose"),
    [
        pytest.param([SPOKESMAN, DVORAK], "Marek Dvorak", "unnamed", "described", id="somebody else"),
        pytest.param([SPOKESMAN], "Karl Lindqvist", "unnamed", "described", id="nobody on record"),
        pytest.param([SPOKESMAN], "Northern Lines", "word for word", "same", id="the body"),
        pytest.param([SPOKESMAN, TARRANT], "Hugh Tarrant", "word for word", "fitting", id="in that office on record"),
        pytest.param([NURSE, SMITH], "Ana Brandt", "another's", "other", id="another print names somebody else"),
        pytest.param([NURSE, SMITH], "Helen Smith", "word for word", "same", id="another print names her"),
        pytest.param([NURSE, SMITH, WEBER], "Paul Weber", "another's", "other", id="of the same office, not named"),
        pytest.param([NURSE, WEBER], "Paul Weber", "word for word", "fitting", id="of the same office, nobody named"),
        pytest.param(
            [print_of("Star", WORDS, unnamed(None), "he")], "Bo Mork", "word for word", "untold", id="a pronoun"
        ),
    ],
)
def test_a_print_that_names_nobody_clears_whom_it_describes(tmp_path, papers, speaker, verdict, whose):
    (found,) = findings(tmp_path, papers, f"“{WORDS},” said {speaker}.")
    assert (found.verdict, found.whose) == (verdict, whose)


@pytest.mark.parametrize(
    ("description", "verdict"),
    [
        ("a spokesman for Northern Lines", "word for word"),
        ("a Northern Lines executive", "word for word"),
        ("the company", "word for word"),
        ("a Northern Lines passenger", "unnamed"),
        ("a critic of Northern Lines", "unnamed"),
        ("a former manager of Northern Lines", "unnamed"),
        ("the mayor", "unnamed"),
    ],
)
def test_who_speaks_for_a_body_clears_it(tmp_path, description, verdict):
    paper = print_of("Times", WORDS, unnamed(description), description)
    (found,) = findings(tmp_path, [paper], f"“{WORDS},” said Northern Lines.")
    assert found.verdict == verdict


def test_few_words_of_nobody_named_are_not_on_record_where_they_are_a_piece(tmp_path):
    paper = print_of("Times", "We shall sign nothing under pressure", unnamed("a source"), "a source")
    (found,) = findings(tmp_path, [paper], "“Under pressure,” said Bo Mork.")
    assert (found.verdict, len(found.uncertain)) == ("not on record", 1)


def test_it_is_shown_whose_words_they_are(tmp_path):
    from quotes.web.serving import build

    write_story(tmp_path / "papers.db", [SPOKESMAN], [])
    draft = f"“{WORDS},” said Marek Dvorak."
    note = "Printed so, but as the words of a spokesman for Northern Lines"
    checked = quotes("check", tmp_path / "papers.db", "-", "--marks-only", stdin=draft)
    assert (checked.exit_code, checked.stdout.splitlines()[0]) == (
        1,
        "Line 1 · Marek Dvorak · on record, but no print names the speaker",
    )
    assert f"  {note}" in checked.stdout.splitlines()
    assert f"{note}." in shown(post(build(tmp_path / "papers.db"), "/-/check", {"text": draft}))


@pytest.mark.parametrize(
    ("speaker", "whose", "verdict"),
    [
        pytest.param("Greenpeace", person("Owen Pryce"), "changed", id="a body for a person"),
        pytest.param("Owen Pryce", body("Greenpeace"), "changed", id="a person for a body"),
        pytest.param("Wilhelmina Pryce", body("Pryce"), "another's", id="what is on record as a surname"),
        pytest.param("Critics", person("Owen Pryce"), "changed", id="a crowd"),
        pytest.param("Police", person("Owen Pryce"), "changed", id="a crowd by a word of its own"),
        pytest.param("Williams", person("Owen Pryce"), "another's", id="a surname in s"),
        pytest.param("Northern Lines", person("Al Tarrant", "head of Northern Lines"), "word for word", id="its head"),
        pytest.param("Hanne Dahl", body("Greenpeace"), "word for word", id="a body for its director"),
        pytest.param("Lars Holt", body("Greenpeace"), "changed", id="a body for the leader of a union in it"),
        pytest.param("Owen Pryce MP", person("Owen Pryce"), "word for word", id="an honour"),
    ],
)
def test_a_body_is_no_person_unless_a_tie_is_on_record(tmp_path, speaker, whose, verdict):
    papers = [
        print_of("Post", WORDS, whose, whose.name),
        print_of("Wire", "We found seals", body("Greenpeace"), "Greenpeace"),
        print_of("Echo", "We drove home", person("Owen Pryce"), "Owen Pryce"),
        print_of("Star", "We swam", person("Hanne Dahl", "director of Greenpeace"), "Hanne Dahl"),
        print_of("Bugle", "We sang", person("Lars Holt", "leader of the Greenpeace union"), "Lars Holt"),
    ]
    (found,) = findings(tmp_path, papers, f"“{WORDS},” said {speaker}.")
    assert found.verdict == verdict


@pytest.mark.parametrize(
    ("words", "speaker", "verdict"),
    [
        pytest.param("I would give my own life", "Ruth Kemp", "unnamed", id="whom she quotes"),
        pytest.param("I believe he meant it", "Ruth Kemp", "word for word", id="her own"),
    ],
)
def test_words_within_words_are_not_of_who_passes_them_on(tmp_path, words, speaker, verdict):
    paper = print_of(
        "Post", "He told us, ‘I would give my own life,’ and I believe he meant it", person("Ruth Kemp"), "Ruth Kemp"
    )
    (found,) = findings(tmp_path, [paper], f"“{words},” said {speaker}.")
    assert found.verdict == verdict


def test_a_surname_that_several_bear_is_shown(tmp_path):
    papers = [SMITH, print_of("Echo", "We drove home", person("John Smith"), "John Smith")]
    (found,) = findings(tmp_path, papers, f"“{WORDS},” said Smith.")
    assert (found.verdict, found.bearers) == ("word for word", ("Helen Smith", "John Smith"))


@pytest.mark.parametrize(
    ("named", "bearers"),
    [
        pytest.param([("Matvey Lukin", 1), ("Matvei Lukin", 1)], ["Matvei Lukin"], id="one, spelt twice"),
        pytest.param([("Matvey Lukin", 1), ("Matvei Lukin", 1), ("Vera Lukin", 2)], ["Matvei Lukin", "Vera Lukin"],
                     id="two, one of them spelt twice"),
    ],
)  # fmt: skip
def test_who_is_spelt_in_two_ways_is_one_bearer_of_the_surname(named, bearers):
    stored = SimpleNamespace(names=lambda: ((name, speaker, "person") for name, speaker in named))
    assert People(stored).bearers("Lukin") == bearers


@pytest.mark.parametrize(
    ("before", "verdict"),
    [("John Smith runs the ferries.", "another's"), ("Helen Smith is a nurse.", "word for word")],
    ids=["his", "hers"],
)
def test_a_surname_is_whose_full_name_the_draft_has(tmp_path, before, verdict):
    papers = [SMITH, print_of("Echo", "We drove home", person("John Smith"), "John Smith")]
    (found,) = findings(tmp_path, papers, f"{before} “{WORDS},” Smith said.")
    assert (found.verdict, found.bearers) == (verdict, ())


@pytest.mark.parametrize(
    ("draft", "verdict"),
    [
        pytest.param(f"“{WORDS},” said Mrs Smith. John Smith was not there.", "word for word", id="no John is a Mrs"),
        pytest.param(f"“{WORDS},” said Mr Smith. John Smith was there.", "another's", id="a John is a Mr"),
    ],
)
def test_a_title_tells_whose_surname_it_is(tmp_path, draft, verdict):
    papers = [SMITH, print_of("Echo", "We drove home", person("John Smith"), "John Smith")]
    (found,) = findings(tmp_path, papers, draft)
    assert (found.verdict, found.bearers) == (verdict, ())


def test_what_a_sentence_opens_with_is_no_title(tmp_path):
    papers = [SMITH, print_of("Echo", "We drove home", person("John Smith"), "John Smith")]
    (found,) = findings(tmp_path, papers, f"On Monday Smith said: “{WORDS}.”")
    assert (found.verdict, found.bearers) == ("word for word", ("Helen Smith", "John Smith"))
