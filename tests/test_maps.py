"""The first page of a room is a map of it: every module has its place there, and nothing is there that is not."""

import ast
import re
from pathlib import Path

import pytest

HOUSE = Path(__file__).parent.parent / "quotes"

LINE = re.compile(r"^ *([a-z_]+)/?  +\S", re.MULTILINE)
"""A line of a map: the module, at least two spaces, and what it is for."""


def first_page(room: Path) -> str:
    return ast.get_docstring(ast.parse((room / "__init__.py").read_text(encoding="utf-8"))) or ""


def modules(room: Path) -> set[str]:
    files = {file.stem for file in room.glob("*.py") if file.stem != "__init__"}
    return files | {folder.parent.name for folder in room.glob("*/__init__.py")}


def name(room: Path) -> str:
    return room.relative_to(HOUSE).as_posix()


MAPPED = [page.parent for page in sorted(HOUSE.rglob("__init__.py")) if len(LINE.findall(first_page(page.parent))) > 2]


def test_rooms_have_maps():
    assert {name(room) for room in MAPPED} >= {
        "reading",
        "extraction",
        "comparing",
        "linking",
        "store",
        "checking",
        "web",
        "evaluation",
        "cli",
    }


@pytest.mark.parametrize("room", MAPPED, ids=map(name, MAPPED))
def test_every_module_is_on_the_map(room):
    told = set(re.findall(r"\w+", first_page(room)))
    assert sorted(modules(room) - told) == []


@pytest.mark.parametrize("room", MAPPED, ids=map(name, MAPPED))
def test_every_line_of_the_map_leads_to_a_module(room):
    assert [line for line in LINE.findall(first_page(room)) if line not in modules(room)] == []
