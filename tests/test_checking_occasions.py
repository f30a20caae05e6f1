"""A day or a place that a draft gives beside its words, and that no print of them has, is told."""

import pytest
from papers import findings, person, print_of

from quotes.checking.drafts.occasions import occasions_in
from quotes.cli.asking.checking import UNKNOWN, _status
from quotes.explaining.checked import notes

WORDS = "The lock gates will not hold another winter"


@pytest.mark.parametrize(
    ("beside", "found"),
    [
        pytest.param(" said Bo Mork on 4 March.", ["4 March"], id="a day"),
        pytest.param(" Bo Mork told the Post on Sept. 3.", ["Sept. 3"], id="a month cut short"),
        pytest.param(" said Bo Mork in Linden in May.", ["Linden", "May"], id="a place and a month"),
        pytest.param("In February, the mayor said ", ["February"], id="before the name"),
        pytest.param(" said Bo Mork Tuesday.", ["Tuesday"], id="a weekday alone"),
        pytest.param(" she said, and in May she left.", [], id="what she did then"),
        pytest.param(" said Bo Mork, who was born in Leeds in May 1970.", [], id="of his life"),
        pytest.param(" said Bo Mork, mayor since May.", [], id="of his office"),
        pytest.param(" said Bo Mork of the May outbreak.", [], id="of what it is about"),
        pytest.param("LINDEN, Sept 10 -- Bo Mork said that ", [], id="a dateline"),
        pytest.param(" she may say in a letter.", [], id="may"),
    ],
)
def test_days_and_places_of_the_saying(beside, found):
    assert [one.printed for one in occasions_in(beside)] == found


@pytest.mark.parametrize(
    ("day", "behind", "unmatched"),
    [
        pytest.param("2025-03-04", "on 4 March", (), id="the day it was printed"),
        pytest.param("2025-03-05", "on 4 March", (), id="the day before"),
        pytest.param("2025-03-05", "on 20 February", ("20 February",), id="another day"),
        pytest.param("2025-03-05", "in March", (), id="its month"),
        pytest.param("2025-04-01", "in March", (), id="printed the day after"),
        pytest.param("2025-03-05", "in May", ("May",), id="another month"),
        pytest.param("2025-03-05", "in May 2024", ("May 2024",), id="another year"),
        pytest.param("2025-03-05", "on Tuesday", (), id="the weekday before"),
        pytest.param("2025-03-05", "on Saturday", ("Saturday",), id="another weekday"),
        pytest.param("2025-03", "on 4 March", (), id="a month is all that is known"),
        pytest.param(None, "on 20 February", (), id="no date"),
        pytest.param("0001-01-01T00:00:00", "on Tuesday", ("Tuesday",), id="the first day there is"),
        pytest.param("2025-03-05", "in Linden", ("Linden",), id="a place"),
        pytest.param("2025-03-05", "at the Post", (), id="the outlet"),
    ],
)
def test_what_no_print_has_is_told(tmp_path, day, behind, unmatched):
    paper = print_of("Post", WORDS, person("Bo Mork"), "Bo Mork", day=day)
    (found,) = findings(tmp_path, [paper], f"“{WORDS},” said Bo Mork {behind}.")
    assert (found.verdict, found.unmatched) == ("word for word", unmatched)
    assert _status([found]) == (UNKNOWN if unmatched else 0)
    assert any("compare" in note for note in notes(found)) == bool(unmatched)


def test_one_print_that_has_it_is_enough(tmp_path):
    papers = [
        print_of(outlet, WORDS, person("Bo Mork"), source, day="2025-03-09")
        for outlet, source in (("Post", "Bo Mork"), ("Wire", "Bo Mork in Linden on Tuesday"))
    ]
    (found,) = findings(tmp_path, papers, f"“{WORDS},” said Bo Mork in Linden on 4 March.")
    assert found.unmatched == ()
