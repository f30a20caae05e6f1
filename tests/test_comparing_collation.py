"""Many wordings beside one: columns lose nothing, agree quietly, and never part a rewording."""

from __future__ import annotations

import pytest

from quotes.comparing import collate, gathered, to_lines

BASE = "We will close the old mill in July"


def columns(base: str, *versions: str) -> list[tuple[str, list[str]]]:
    return [(column.base, [reading.text for reading in column.readings]) for column in collate(base, versions).columns]


@pytest.mark.parametrize(
    ("versions", "expected"),
    [
        pytest.param(
            ["We will shut the old mill in July", "We will close the mill"],
            [
                ("We will ", ["We will ", "We will "]),
                ("close ", ["shut ", "close "]),
                ("the ", ["the ", "the "]),
                ("old ", ["old ", ""]),
                ("mill ", ["mill ", "mill"]),
                ("in July", ["in July", ""]),
            ],
            id="a column for each departure",
        ),
        pytest.param(
            ["We will not close the old mill in July"],
            [
                ("We will ", ["We will "]),
                ("", ["not "]),
                ("close the old mill in July", ["close the old mill in July"]),
            ],
            id="what is added has a column between",
        ),
        pytest.param(
            ["We'll close the old mill in July", "“We will close the old Mill in July.”"],
            [(BASE, ["We'll close the old mill in July", "“We will close the old Mill in July.”"])],
            id="marks, capitals and contractions agree",
        ),
        pytest.param(
            ["We will close our two small farms in July", "We will close the mill in July"],
            [
                ("We will close ", ["We will close ", "We will close "]),
                ("the old mill ", ["our two small farms ", "the mill "]),
                ("in July", ["in July", "in July"]),
            ],
            id="a rewording is not parted by another version's cut",
        ),
    ],
)
def test_columns(versions, expected):
    assert columns(BASE, *versions) == expected


@pytest.mark.parametrize(
    ("versions", "most", "expected"),
    [
        pytest.param(
            ["We will shut the old mill in July", "We will close the mill"],
            4,
            [
                ("We will ", ["We will ", "We will "]),
                ("close ", ["shut ", "close "]),
                ("the ", ["the ", "the "]),
                ("old ", ["old ", ""]),
                ("mill ", ["mill ", "mill"]),
                ("in July", ["in July", ""]),
            ],
            id="what all have stays between",
        ),
        pytest.param(
            ["We may shut the old mill in July", "We will close a new mill in July"],
            4,
            [
                ("We ", ["We ", "We "]),
                ("will close the old ", ["may shut the old ", "will close a new "]),
                ("mill in July", ["mill in July", "mill in July"]),
            ],
            id="neighbours where somebody departs are one",
        ),
        pytest.param(
            ["We may shut the old mill in July", "We will close a new mill in July"],
            3,
            [
                ("We ", ["We ", "We "]),
                ("will close ", ["may shut ", "will close "]),
                ("the old ", ["the old ", "a new "]),
                ("mill in July", ["mill in July", "mill in July"]),
            ],
            id="up to so many words",
        ),
    ],
)
def test_to_be_read_columns_are_fewer(versions, most, expected):
    table = gathered(collate(BASE, versions), most)
    assert [(column.base, [reading.text for reading in column.readings]) for column in table.columns] == expected


def test_where_all_agree_nothing_is_to_be_looked_at():
    table = collate(BASE, ["We'll close the old mill in July", "We will close the old mill in June"])
    assert [(column.base, column.agrees) for column in table.columns] == [
        ("We will close the old mill in ", True),
        ("July", False),
    ]


def test_what_reported_speech_shifts_is_agreement():
    table = collate(BASE, ["they would close the old mill in June"], ["direct", "indirect"])
    assert [(column.base, column.agrees) for column in table.columns] == [
        ("We will close the old mill in ", True),
        ("July", False),
    ]


def test_how_each_reading_departs():
    table = collate(BASE, ["In July we will close the mill", BASE])
    assert [[reading.op for reading in column.readings] for column in table.columns if not column.agrees] == [
        ["moved", "equal"],
        ["removed", "equal"],
        ["moved", "equal"],
    ]


def test_a_cut_inside_of_another_versions_rewording_is_no_agreement():
    table = collate("We will close the old mill", ["We will close our farms", "We will close the mill"])
    assert [[(reading.op, reading.text) for reading in column.readings] for column in table.columns] == [
        [("equal", "We will close "), ("equal", "We will close ")],
        [("changed", "our farms"), ("changed", "the mill")],
    ]
    assert list(to_lines(table, ["1", "2", "3"], 80)) == [
        "1  We  will  close  the old mill",
        "2                   our farms",
        "3                   the [-old-] mill",
    ]


def test_lines_have_words_only_where_a_version_departs():
    table = collate(BASE, ["We will shut the old mill in July", "We will not close the mill"])
    assert list(to_lines(table, ["1", "2", "3"], 80)) == [
        "1  We  will       close  the  old  mill  in July",
        "2                 shut",
        "3            not              –          –",
    ]


def test_lines_fit_the_width():
    table = collate(BASE * 5, [BASE * 4 + "We will shut a mill"])
    lines = list(to_lines(table, ["base", "2"], 40))
    assert max(map(len, lines)) <= 40
    assert [line.split()[0] for line in lines if line][:2] == ["base", "base"]


def test_an_article_cannot_command_the_terminal():
    table = collate("a \x1b[2J b", ["a \x1b]0;x\x07 c"])
    assert "\x1b" not in "".join(to_lines(table, ["1", "2"], 80))
