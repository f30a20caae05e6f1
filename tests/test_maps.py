"""The first page of a room is a map of it: every module has its place there, and nothing is there that is not."""

import ast
import re
from pathlib import Path
from typing import get_args

import pytest

from quotes.versions import FlagName

HOUSE = Path(__file__).parent.parent / "quotes"

LINE = re.compile(r"^ *([a-z_]+/?(?:, [a-z_]+/?)*)  +\S", re.MULTILINE)
"""A line of a map: the module, or several, at least two spaces, and what it is for."""

ASIDE = re.compile(r"`([a-z_]+)/?`|\(([a-z_]+(?:(?:, | and )[a-z_]+)*)(?: helps?)?\)")
"""Modules named beside another: "(fields, given help)", "with `sources` for who says it"."""


def first_page(room: Path) -> str:
    return ast.get_docstring(ast.parse((room / "__init__.py").read_text(encoding="utf-8"))) or ""


def modules(room: Path) -> set[str]:
    files = {file.stem for file in room.glob("*.py") if file.stem != "__init__"}
    return files | {folder.parent.name for folder in room.glob("*/__init__.py")}


def on_lines(page: str) -> set[str]:
    """The modules that have a line of the map."""
    return {module for line in LINE.findall(page) for module in re.findall(r"[a-z_]+", line)}


def aside(page: str) -> set[str]:
    """The modules that stand on another's line."""
    return {module for pair in ASIDE.findall(page) for name in pair for module in re.findall(r"[a-z_]+", name)}


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
        "explaining",
        "web",
        "evaluation",
        "cli",
    }


@pytest.mark.parametrize("room", MAPPED, ids=map(name, MAPPED))
def test_every_module_is_on_the_map(room):
    page = first_page(room)
    assert sorted(modules(room) - on_lines(page) - aside(page)) == []


@pytest.mark.parametrize(
    ("page", "on", "beside"),
    [
        ("run        one run", {"run"}, set()),
        ("loop       one run of the encoder", {"loop"}, set()),
        ("shifts, marks/   what is no change", {"shifts", "marks"}, set()),
        ("cues       verbs, with `sources` for who", {"cues"}, {"sources"}),
        ("records    the fields (fields, given help)", {"records"}, {"fields", "given"}),
        ("It stands in a run of its own (as it should).", set(), set()),
    ],
    ids=["a line", "words of another's line", "several on a line", "in backticks", "in parentheses", "prose"],
)
def test_a_word_of_the_page_is_no_place_on_the_map(page, on, beside):
    assert (on_lines(page), aside(page)) == (on, beside)


@pytest.mark.parametrize("room", MAPPED, ids=map(name, MAPPED))
def test_every_line_of_the_map_leads_to_a_module(room):
    assert sorted(on_lines(first_page(room)) - modules(room)) == []


FLAGGED = re.compile(r"^ *([a-z_]+)/?  +((?:[a-z]+, )*[a-z]+|-|as listed)  +\S", re.MULTILINE)
"""A line of a map that has the flags of its module, too."""


def flags_raised(module: Path) -> set[str]:
    """The names of flags in what makes one, and in what a `FlagName` is set to."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and ast.unparse(node.func) in ("Flag", "Flag.between", "one_sided"):
            named: ast.AST = node.args[0]
        elif isinstance(node, ast.AnnAssign) and ast.unparse(node.annotation) == "FlagName" and node.value:
            named = node.value
        else:
            continue
        found |= {one.value for one in ast.walk(named) if isinstance(one, ast.Constant)}
    return found & set(get_args(FlagName))


MEANING = [HOUSE / "comparing/meaning" / room for room in ("", "negation", "certainty", "order", "scope")]


@pytest.mark.parametrize("room", MEANING, ids=map(name, MEANING))
def test_the_map_has_the_flags_that_each_module_raises(room):
    on_map = {module: set(named.split(", ")) for module, named in FLAGGED.findall(first_page(room))}
    raised = {file.stem: flags_raised(file) or {"-"} for file in room.glob("*.py") if file.stem != "__init__"}
    by_pair = {module for module, flags in on_map.items() if flags == {"as listed"}}
    assert on_map == raised | {module: {"as listed"} for module in by_pair} | {
        folder.name: on_map[folder.name] for folder in room.iterdir() if (folder / "__init__.py").exists()
    }
