"""Word lists and tables that ship beside the code: a journalist can read and mend them without reading Python."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import Any

import yaml

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""The one in C, where PyYAML was built with it, is eight times as fast."""


@cache
def word_list(package: str, name: str) -> frozenset[str]:
    """The entries of PACKAGE/data/NAME.txt: one a line, `#` starts a comment."""
    lines = files(package).joinpath("data", f"{name}.txt").read_text(encoding="utf-8").splitlines()
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
    text = files(package).joinpath("data", f"{name}.yml").read_text(encoding="utf-8")
    return yaml.load(text, _LOADER)  # noqa: S506 - a SafeLoader
