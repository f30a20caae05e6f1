"""What is judged: each piece by itself where no print has all, and of a print the sentences that the draft took."""

from dataclasses import replace

import pytest
from newsroom import write_story
from papers import findings, person, print_of

from quotes.checking import Drafted, check
from quotes.records import Span
from quotes.store import open_database

FISCHER, PRYCE = person("Lena Fischer"), person("Owen Pryce")
NEVER = "My client has never taken a cent from anyone"
NOTHING = "There is no evidence whatsoever against my client"
SAINT = "She is a saint and always was one"
BRIDGE = "The bridge is not safe for lorries heavier than twelve tonnes"


def together(*pieces):
    """A draft's quotation of several pieces, as the model joins them."""
    apart = tuple(
        Drafted("direct", (Span(at, at + 1),), piece, (piece,), "Lena Fischer") for at, piece in enumerate(pieces)
    )
    text = " ".join(pieces)
    return Drafted("direct", tuple(one.content[0] for one in apart), text, (text,), "Lena Fischer", pieces=apart)


@pytest.mark.parametrize(
    ("pieces", "verdicts"),
    [
        pytest.param((NEVER, NOTHING), ["word for word", "word for word"], id="of two prints"),
        pytest.param((NEVER, SAINT), ["word for word", "not on record"], id="one invented"),
        pytest.param((NEVER, BRIDGE), ["word for word", "another's"], id="one of somebody else"),
        pytest.param((NOTHING, "We shall win this"), ["word for word"], id="of one print"),
    ],
)
def test_pieces_that_no_print_has_together_are_judged_one_by_one(tmp_path, pieces, verdicts):
    papers = [
        print_of("Post", NEVER, FISCHER, "Lena Fischer"),
        print_of("Wire", f"{NOTHING}. We shall win this", FISCHER, "Lena Fischer"),
        print_of("Echo", BRIDGE, PRYCE, "Owen Pryce"),
    ]
    write_story(tmp_path / "papers.db", papers, [])
    with open_database(tmp_path / "papers.db", read_only=True) as db:
        assert [found.verdict for found in check(db.conn, [together(*pieces)])] == verdicts


@pytest.mark.parametrize(
    ("draft", "verdict"),
    [
        pytest.param("The fire began in the kitchen of the old theatre", "word for word", id="a sentence whole"),
        pytest.param("all of the survivors were children", "changed", id="cut within a sentence"),
    ],
)
def test_what_is_left_out_is_shown_of_the_sentences_that_were_taken(tmp_path, draft, verdict):
    paper = print_of(
        "Post",
        "The fire began in the kitchen of the old theatre. Almost all of the survivors were children",
        PRYCE,
        "Owen Pryce",
    )
    (found,) = findings(tmp_path, [paper], f"“{draft},” said Owen Pryce.")
    assert found.verdict == verdict


@pytest.mark.parametrize(
    ("draft", "verdict"),
    [
        pytest.param("The strike could last “weeks, not days”, said Owen Pryce.", "word for word", id="with its could"),
        pytest.param("The strike lasts “weeks, not days”, said Owen Pryce.", "changed", id="without"),
    ],
)
def test_what_stands_before_the_marks_is_not_left_out(tmp_path, draft, verdict):
    paper = print_of("Post", "the strike could last “weeks, not days”", PRYCE, "Owen Pryce", kind="indirect")
    paper = replace(paper, quotes=tuple(replace(one, kind="mixed") for one in paper.quotes))
    (found,) = findings(tmp_path, [paper], draft)
    assert found.verdict == verdict


def test_a_row_of_small_words_that_lost_its_not_is_a_change(tmp_path):
    paper = print_of("Post", "That is not what I said", person("Tom Hayes"), "Tom Hayes")
    (found,) = findings(tmp_path, [paper], "“That is what I said,” said Tom Hayes.")
    assert (found.verdict, [flag.name for flag in found.flags]) == ("changed", ["negation"])


def test_nine_small_words_are_enough_to_be_somebody_elses(tmp_path):
    paper = print_of("Post", "We lost 4.5 million euros in the first quarter", person("John Smith"), "John Smith")
    (found,) = findings(tmp_path, [paper], "“We lost 4.5 million euros in the first quarter,” said Marek Dvorak.")
    assert found.verdict == "another's"


@pytest.mark.parametrize(
    ("draft", "verdict"),
    [
        ("Owen Pryce denied that “{}”.", "changed"),
        ("Owen Pryce never said “{}”.", "changed"),
        ("“The bridge is ~~not~~ safe for lorries heavier than twelve tonnes,” said Owen Pryce.", "changed"),
        (
            "<p>“The bridge is <del>not</del> safe for lorries heavier than twelve tonnes,” said Owen Pryce.</p>",
            "changed",
        ),
        ("<p>Owen Pryce said: <q>{}</q>.</p>", "word for word"),
        ("「{}」, said Owen Pryce.", "word for word"),
    ],
    ids=["denied", "never said", "struck out", "deleted", "a tag of quoting", "corners"],
)
def test_how_the_draft_has_it_counts(tmp_path, draft, verdict):
    (found,) = findings(tmp_path, [print_of("Post", BRIDGE, PRYCE, "Owen Pryce")], draft.format(BRIDGE))
    assert found.verdict == verdict


OPEN = (
    "We look at every door, and there is no reason to think that Mia left the town. If you saw her on Monday, call us"
)


@pytest.mark.parametrize(
    ("draft", "verdict"),
    [
        pytest.param("We look at every door … If you saw her on Monday, call us", "word for word", id="a whole clause"),
        pytest.param("We look at every door, and there is … reason to think", "changed", id="a denial of the rest"),
        pytest.param("there is … reason to think that Mia left the town", "changed", id="the denial alone"),
    ],
)
def test_a_denial_in_a_whole_clause_that_was_left_out_denies_nothing_of_the_rest(tmp_path, draft, verdict):
    papers = [print_of("Post", OPEN, FISCHER, "Lena Fischer")]
    (found,) = findings(tmp_path, papers, f"“{draft},” said Lena Fischer.")
    assert found.verdict == verdict
