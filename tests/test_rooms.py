"""Rooms rest on rooms to their left, never on those to their right; so do the folders of a room."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

import quotes

HOUSE = Path(quotes.__file__).parent

ROOMS = (
    *("outlets", "reading", "parsing", "extraction", "attribution", "pipeline"),
    *("comparing", "linking", "store", "checking", "explaining", "web", "evaluation", "training", "cli"),
)
"""What stands in no room (records, errors, names, dates) serves all."""

LINE = re.compile(r"^ *([a-z_]+)/?  +\S", re.MULTILINE)
"""A line of a room's map: a folder or module, at least two spaces, and what it is for."""


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


def _map(room: Path) -> str:
    return ast.get_docstring(ast.parse((room / "__init__.py").read_text(encoding="utf-8"))) or ""


def _tells_an_order(folder: Path) -> bool:
    return "one rests on the other" in _map(folder)


ORDERED = [room for room in ROOMS if (HOUSE / room).is_dir() and _tells_an_order(HOUSE / room)]

FOLDERS = sorted(path.parent for path in HOUSE.glob("*/*/__init__.py") if _tells_an_order(path.parent))


def test_rooms_whose_maps_tell_an_order():
    assert [
        *("reading", "extraction", "attribution", "comparing", "linking"),
        *("store", "checking", "explaining", "web", "cli"),
    ] == ORDERED
    assert [str(folder.relative_to(HOUSE)) for folder in FOLDERS] == ["comparing/meaning"]


@pytest.mark.parametrize(
    ("places", "inside"),
    [
        pytest.param(ROOMS, HOUSE, id="rooms"),
        *(pytest.param(LINE.findall(_map(HOUSE / room)), HOUSE / room, id=room) for room in ORDERED),
        *(pytest.param(LINE.findall(_map(folder)), folder, id=folder.name) for folder in FOLDERS),
    ],
)
def test_nothing_rests_on_what_stands_to_its_right(places, inside):
    found = _rests_on(places, inside)
    assert len(found) >= len(places) - 1
    assert {(a, b) for a, b in found if places.index(b) > places.index(a)} == set()
