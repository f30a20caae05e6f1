"""Each quotation's nearest neighbours: worth comparing though no run of words is in both."""

from __future__ import annotations

import pytest

from quotes.linking.neighbours import find_neighbours
from quotes.linking.statements import prepare
from quotes.linking.weights import weights
from quotes.records import Span
from quotes.versions import Version


def said(
    key: str, text: str, context: str = "", *, by: str | None = "okafor", on: str | None = "2031-03-05"
) -> Version:
    return Version(key, key, "indirect", text, (Span(0, 1),), by, None, on, context)


def found(*versions: Version) -> set[tuple[str, str]]:
    statements = prepare(versions)
    keys = [one.version.key for one in statements]
    return {(keys[a], keys[b]) for a, b in find_neighbours(statements, weights(statements))}


DAM = said("dam", "to rebuild the northern dam")
AROUND = said("around", "she would do it", "Asked about the northern dam, Okafor promised she would do it.")


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        pytest.param(said("x", "the northern dam being built again"), {("dam", "x")}, id="words in common"),
        pytest.param(said("x", "the northern dam", on=None), {("dam", "x")}, id="not dated"),
        pytest.param(said("x", "the northern dam", on="2031-06-05"), set(), id="months later"),
        pytest.param(said("x", "buses on Sundays"), set(), id="nothing in common"),
        pytest.param(AROUND, {("around", "dam")}, id="the words around tell"),
    ],
)
def test_neighbours(other, expected):
    assert found(DAM, other) == expected


def test_one_or_none_has_no_neighbour():
    assert found() == found(DAM) == set()
