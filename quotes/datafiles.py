"""Word lists and tables that ship beside the code: a journalist can read and mend them without reading Python."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

import yaml

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable  # from Python 3.11 on

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""The one in C, where PyYAML was built with it, is eight times as fast."""


@cache
def word_list(package: str, name: str) -> frozenset[str]:
    """The entries of PACKAGE/data/NAME.txt, one a line, `#` starts a comment; or those under NAME in short.yml."""
    short = _short(package)
    if name in short:
        return frozenset(short[name])
    lines = _data(package, f"{name}.txt").splitlines()
    entries = (line.split("#", 1)[0].strip() for line in lines)
    return frozenset(entry for entry in entries if entry)


@cache
def listed(package: str, name: str, *keys: str) -> frozenset[str]:
    """The words that PACKAGE/data/NAME.yml lists under a key, or under one key within another."""
    words = table(package, name)
    for key in keys:
        words = words[key]
    return frozenset(words)


@cache
def table(package: str, name: str) -> Any:
    """What PACKAGE/data/NAME.yml holds."""
    return yaml.load(_data(package, f"{name}.yml"), _LOADER)  # noqa: S506 - a SafeLoader


@cache
def _short(package: str) -> dict[str, list[str]]:
    """The package's lists of a few words each."""
    return table(package, "short") if _folder(package).joinpath("short.yml").is_file() else {}


def _data(package: str, name: str) -> str:
    return _folder(package).joinpath(name).read_text(encoding="utf-8")


def _folder(package: str) -> Traversable:
    """Where a package's files are, found below the top one: to import attribution for a list would load spaCy."""
    top, *rooms = package.split(".")
    return files(top).joinpath(*rooms, "data")
