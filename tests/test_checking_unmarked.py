"""Where what a draft has in marks is on record, each clause beside it without any is checked by itself; and so are two
claims that are not on record together."""

import pytest
from papers import person, print_of

from quotes.checking import analysed, check
from quotes.cli.asking.checking import _status
from quotes.records import Analysis, Article, Quote, Span, Speaker
from quotes.store import open_database

MOSS = Speaker("Ida Moss", "person", "named", 1.0)


def drafted(content, kind="mixed"):
    """A draft whose content the model found to be of that kind."""
    text = f"Ida Moss said {content}."
    quote = Quote(kind, (Span(14, len(text) - 1),), source=(Span(0, 8),), speaker=MOSS)
    return analysed(Analysis(Article("draft", text), (quote,)))


@pytest.mark.parametrize(
    ("content", "parts"),
    [
        pytest.param(
            "“the wards were quiet” and that thirty patients had been sent home",
            [("mixed", "“the wards were quiet”"), ("indirect", "thirty patients had been sent home")],
            id="and that",
        ),
        pytest.param(
            "“the tide took it”, but that the harbour master had known of the crack",
            [("mixed", "“the tide took it”"), ("indirect", "the harbour master had known of the crack")],
            id="but that, behind a comma",
        ),
        pytest.param(
            "the audit had been delayed twice and that it was “a shambles”",
            [("indirect", "the audit had been delayed twice"), ("mixed", "it was “a shambles”")],
            id="before the marks",
        ),
        pytest.param(
            "the valley was “a powder keg”, and the army would have to leave by spring",
            [("mixed", "the valley was “a powder keg”"), ("indirect", "the army would have to leave by spring")],
            id="and alone, between two clauses",
        ),
        pytest.param(
            "the lift was “stuck” and that no engineer had come and that she “gave up”",
            [("mixed", "the lift was “stuck” she “gave up”"), ("indirect", "no engineer had come")],
            id="between two that have marks",
        ),
        pytest.param(
            "the crews were “tired” and the drivers “furious”",
            [],
            id="both have marks",
        ),
        pytest.param(
            "the “rotten” boats and the old pier were going to sink",
            [],
            id="one clause of two things",
        ),
        pytest.param(
            "the firm had “no choice” and had closed the mill",
            [],
            id="one subject",
        ),
        pytest.param("it was “over” and that he left", [], id="too few words"),
        pytest.param(
            "“the vote was lost and that the count was fair is plain to all”",
            [],
            id="within the marks",
        ),
    ],
)
def test_clauses_without_marks_stand_by_themselves(content, parts):
    (whole,) = drafted(content)
    assert sorted((one.kind, one.text) for one in whole.clauses) == sorted(parts)


@pytest.mark.parametrize(
    ("content", "verdicts", "status"),
    [
        pytest.param(
            "“the ferry was late all week” and that two cars had fallen into the dock",
            ["word for word", "not on record"],
            3,
            id="invented",
        ),
        pytest.param(
            "“the ferry was late all week” and that nobody had been hurt on board",
            ["word for word", "word for word"],
            0,
            id="on record",
        ),
        pytest.param(
            "“the ferry was late all month” and that nobody had been hurt on board",
            ["changed"],
            1,
            id="of what is changed the whole is shown",
        ),
    ],
)
def test_each_has_a_verdict_of_its_own(tmp_path, content, verdicts, status):
    from newsroom import write_story

    printed = "the ferry was late all week and nobody had been hurt on board"
    papers = [print_of("Post", printed, person("Ida Moss"), "Ida Moss")]
    write_story(tmp_path / "papers.db", papers, [])
    with open_database(tmp_path / "papers.db", read_only=True) as db:
        found = list(check(db.conn, drafted(content)))
    assert ([one.verdict for one in found], _status(found)) == (verdicts, status)


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        pytest.param(
            "no berth would be closed and that the crane would cost £40,000",
            [("no berth would be closed", "word for word"), ("the crane would cost £40,000", "word for word")],
            id="each in a print of its own",
        ),
        pytest.param(
            "no berth would be closed and that two cars had fallen into the dock",
            [("no berth would be closed", "word for word"), ("two cars had fallen into the dock", "not on record")],
            id="one invented",
        ),
        pytest.param(
            "the bishop had left town and that two cars had fallen into the dock",
            [("the bishop had left town and that two cars had fallen into the dock", "not on record")],
            id="both invented",
        ),
        pytest.param(
            "it was not true that the bishop had left town and that the crane would cost £40,000",
            [("it was not true that the bishop had left town and that the crane would cost £40,000", "not on record")],
            id="denied together",
        ),
        pytest.param(
            "if the rents fell no berth would be closed and that the crane would cost £40,000",
            [("if the rents fell no berth would be closed and that the crane would cost £40,000", "not on record")],
            id="on a condition",
        ),
    ],
)
def test_claims_that_are_not_on_record_together_are_checked_one_by_one(tmp_path, content, expected):
    from newsroom import write_story

    printed = ["no berth would be closed", "the crane would cost £40,000"]
    papers = [print_of(f"Paper {at}", one, person("Ida Moss"), "Ida Moss", kind="indirect")
              for at, one in enumerate(printed)]  # fmt: skip
    write_story(tmp_path / "papers.db", papers, [])
    with open_database(tmp_path / "papers.db", read_only=True) as db:
        found = list(check(db.conn, drafted(content, "indirect")))
    assert [(one.drafted.text, one.verdict) for one in found] == expected


def test_two_true_claims_are_not_held_against_one_false_print_of_both(tmp_path):
    from newsroom import write_story

    first, second = "the crane would probably not be repaired before May", "no berth could be given to the yachts"
    false = "the crane would be repaired before May and that berths could be given to the yachts"
    papers = [print_of(f"Paper {at}", one, person("Ida Moss"), "Ida Moss", kind="indirect")
              for at, one in enumerate([first, second, false])]  # fmt: skip
    write_story(tmp_path / "papers.db", papers, [])
    with open_database(tmp_path / "papers.db", read_only=True) as db:
        found = list(check(db.conn, drafted(f"{first} and that {second}", "indirect")))
    assert [(one.drafted.text, one.verdict) for one in found] == [(first, "word for word"), (second, "word for word")]
