"""Rooms rest on rooms to their left, never on those to their right; so do the folders of a room."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

import quotes

HOUSE = Path(quotes.__file__).parent

ROOMS = (
    *("outlets", "reading", "extraction", "attribution", "parsing", "pipeline"),
    *("comparing", "linking", "store", "checking", "web", "evaluation", "training", "cli"),
)
"""What stands in no room (records, errors, names, dates) serves all."""

PLACES_OF_ATTRIBUTION = ["texts", "names", "mentions", "cast", "venues", "manner", "sources", "speakers", "identity"]
FOLDERS_OF_COMPARING = ("language", "facing", "quantities", "aligning", "meaning")


def _imported(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("quotes"):
            yield node.module
            yield from (f"{node.module}.{name.name}" for name in node.names)


def _rests_on(places: Sequence[str], inside: Path) -> set[tuple[str, str]]:
    """Pairs of place and place it imports from."""
    prefix = ".".join(("quotes", *inside.relative_to(HOUSE).parts)) + "."
    found = set()
    for place in places:
        paths = [*(inside / place).rglob("*.py"), *inside.glob(f"{place}.py")]
        for module in (module for path in paths for module in _imported(path)):
            other = module.removeprefix(prefix).partition(".")[0]
            if module.startswith(prefix) and other in places and other != place:
                found.add((place, other))
    return found


@pytest.mark.parametrize(
    ("places", "inside"),
    [
        pytest.param(ROOMS, HOUSE, id="rooms"),
        pytest.param(PLACES_OF_ATTRIBUTION, HOUSE / "attribution", id="attribution"),
        pytest.param(FOLDERS_OF_COMPARING, HOUSE / "comparing", id="comparing"),
    ],
)
def test_nothing_rests_on_what_stands_to_its_right(places, inside):
    found = _rests_on(places, inside)
    assert len(found) >= len(places) - 1
    assert {(a, b) for a, b in found if places.index(b) > places.index(a)} == set()
