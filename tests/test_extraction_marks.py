"""Quotation marks are paired on the raw text, whatever the typist did."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotes.records import Kind, Span
from quotes.regions import in_marks, kind_of, regions


def inner(text: str) -> list[str]:
    return [text[region.inner.start : region.inner.end] for region in regions(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("“It rains,” she said.", ["It rains,"], id="curly double"),
        pytest.param('"It rains," she said. "A lot."', ["It rains,", "A lot."], id="straight double"),
        pytest.param("‘It rains,’ she said.", ["It rains,"], id="curly single"),
        pytest.param(
            "'It rains,' she said. 'It doesn't stop.'", ["It rains,", "It doesn't stop."], id="straight single"
        ),
        pytest.param("She said ''it rains'' and ``it pours''.", ["it rains", "it pours"], id="typewriter doubles"),
        pytest.param("“It rains,’’ she said. ‘‘It pours.’’", ["It rains,", "It pours."], id="two singles for a double"),
        pytest.param("‘He told me ‘no’’, she said.", ["He told me ‘no"], id="two singles that end two quotations"),
        pytest.param("«Il pleut», dit-elle.", ["Il pleut"], id="guillemets"),
        pytest.param("« Il pleut », dit-elle.", [" Il pleut "], id="guillemets with spaces"),
        pytest.param("»Es regnet«, sagte sie. »Es gießt.«", ["Es regnet", "Es gießt."], id="German guillemets"),
        pytest.param("She called it ‘grim' and left.", ["grim"], id="curly opens, straight closes"),
        pytest.param("‘The workers’ pay is low,’ she said.", ["The workers’ pay is low,"], id="possessive within"),
        pytest.param("It was the players' best game of the '90s.", [], id="possessive and decade are no marks"),
        pytest.param("Rock 'n' roll isn't dead, O'Neill said.", [], id="elisions are no marks"),
        pytest.param('"He is 6\'3" tall," the coach said.', ["He is 6'3\" tall,"], id="feet and inches"),
        pytest.param('A 9" nail held the sign. "Go," she said.', ["Go,"], id="inches do not open"),
        pytest.param("“So typed“ is how it came.", ["So typed"], id="opening mark that closes"),
        pytest.param("„Es regnet“, sagte sie.", ["Es regnet"], id="low opening mark"),
        pytest.param(
            "“He told me ‘go away’ twice,” she said.",
            ["He told me ‘go away’ twice,", "go away"],
            id="single nested in double",
        ),
        pytest.param(
            "‘He told me “go away” twice,’ she said.",
            ["He told me “go away” twice,", "go away"],
            id="double nested in single",
        ),
        pytest.param("“I came. “I saw,” she said.", ["I came.", "I saw,"], id="a closing mark is missing"),
        pytest.param("“It never closes, she said.\nNext line.", ["It never closes, she said."], id="left open"),
        pytest.param("'If it rains.\nWe stay in.' She left.", ["If it rains.\nWe stay in."], id="over a line break"),
        pytest.param("❝The lake froze,❞ he said.", ["The lake froze,"], id="ornaments"),
        pytest.param("❝ The lake froze, ❞ he said.", [" The lake froze, "], id="ornaments with spaces"),
        pytest.param("He called it ❛a mirror❜.", ["a mirror"], id="single ornaments"),
        pytest.param("＂The lake didn＇t freeze,＂ he said.", ["The lake didn＇t freeze,"], id="full width"),
        pytest.param("「The lake froze,」 he said.", ["The lake froze,"], id="corners"),
        pytest.param(
            "「She called it 『a mirror』 there,」 he said.",
            ["She called it 『a mirror』 there,", "a mirror"],
            id="in corners",
        ),
        pytest.param("〝The lake froze,〞 he said.", ["The lake froze,"], id="primes"),
        pytest.param("", [], id="empty"),
        pytest.param('"', [], id="a lone mark"),
        pytest.param('""', [], id="nothing between"),
    ],
)
def test_regions(text: str, expected: list[str]) -> None:
    assert inner(text) == expected


def test_single_mark_that_the_next_paragraph_repeats_is_no_apostrophe() -> None:
    first, second = regions("‘We rowed all night.\n\n‘We slept at noon,’ she said of ‘em.")
    assert (first.closed, second.continues, second.closed) == (False, True, True)


def test_possessive_in_a_paragraph_that_the_next_carries_on_closes_nothing() -> None:
    text = "‘The rowers’ boat sank.\n\n‘We swam,’ she said."
    assert inner(text) == ["The rowers’ boat sank.", "We swam,"]


def test_reopened_paragraph_continues() -> None:
    first, second = regions("“We warned them.\n\n“They did not listen,” he said.")
    assert (first.closed, second.continues, second.closed) == (False, True, True)


def test_unbalanced_mark_costs_one_paragraph() -> None:
    text = '"A stray mark here.\nNothing here.\n"It rains," she said.'
    assert inner(text)[-1] == "It rains,"


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        pytest.param("It leaks.", "direct", ["It leaks."], id="a direct one is kept without its marks"),
        pytest.param("the dam is „a plain scandal“ now", "mixed", ["a plain scandal"], id="German marks"),
        pytest.param("told 'em that the workers' pay is low", "indirect", [], id="apostrophes"),
        pytest.param("“one” and “two”", "mixed", ["one", "two"], id="two scraps"),
        pytest.param("a scandal", "mixed", ["a scandal"], id="marks left behind around all"),
        pytest.param("she said “he said ‘no’ to it”", "mixed", ["he said ‘no’ to it"], id="the outermost"),
    ],
)
def test_what_stands_in_marks(text: str, kind: Kind, expected: list[str]) -> None:
    assert in_marks(text, kind) == expected


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        pytest.param("It rains", "direct", id="all in marks"),
        pytest.param("that “It rains", "mixed", id="partly"),
        pytest.param("She said", "indirect", id="none"),
    ],
)
def test_kind(content: str, expected: str) -> None:
    text = "She said that “It rains,” twice."
    start = text.index(content)
    assert kind_of(text, (Span(start, start + len(content)),), regions(text)) == expected


@given(st.text(alphabet="ab. \n,“”\"'‘’«»`s5❝❞＂「」", max_size=80))
def test_regions_lie_in_the_text_and_never_cross(text: str) -> None:
    found = regions(text)
    for region in found:
        assert 0 <= region.start <= region.inner.start < region.inner.end <= region.end <= len(text)
    top = [region for region in found if region.depth == 0]
    assert all(a.end <= b.start for a, b in pairwise(top))
