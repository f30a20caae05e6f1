"""A manifest: what people know about the files of a folder, and on what basis they know it.

    003.txt:
      title: Paris wants drones
      outlet: {value: Daily Example, basis: inferred, why: the page's footer names it}
      published: {basis: unknown, why: no year is printed}

A plain value is `stated`. A folder's `manifest.yml` is read by itself; the names in it count from its folder.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, get_args

from quotes.errors import ManifestError
from quotes.reading.texts.dates import iso_date
from quotes.reading.texts.facts import DATES, MORE_FIELDS, UNKNOWN, Fact, Facts
from quotes.reading.texts.facts import FIELDS as EXPECTED
from quotes.records import Basis, Problem
from quotes.yamlfiles import read_yaml

NAME = "manifest.yml"

FIELDS = (*EXPECTED, *MORE_FIELDS)

_KEYS = {"value", "basis", "why"}

_AFTER_A_COMMA = " A value with a comma between { and } has to stand in quotation marks."
"""{title: Doors shut, bells ring} has a field "bells ring"."""


@dataclass(frozen=True)
class Manifest:
    """The facts of a manifest, by the files they are about; `strays` are the names that no file has."""

    path: Path
    facts: Mapping[Path, Facts]
    strays: tuple[str, ...]

    def problems(self) -> Iterable[Problem]:
        """A problem for each entry without a file."""
        for name in self.strays:
            yield Problem(
                source=str(self.path),
                place=f"entry {name}",
                message="there is no such file",
                remedy="correct the name, which counts from the manifest's folder, or remove the entry",
            )


def load_manifest(path: Path, folders: Iterable[Path] = ()) -> Manifest:
    """The manifest at PATH. Names of files count from its own folder or, failing that, from one of FOLDERS."""
    facts: dict[Path, Facts] = {}
    strays = []
    for name, entry in _entries(path).items():
        facts_of_entry = _facts(entry, f"{path}, entry {name}")
        files = [absolute(folder / name) for folder in (path.parent, *folders) if os.path.isfile(folder / name)]
        facts.update(dict.fromkeys(files, facts_of_entry))
        if not files:
            strays.append(name)
    return Manifest(path, facts, tuple(strays))


def absolute(path: Path) -> Path:
    """PATH from the root, without dots; links are left alone, for names are what a manifest goes by."""
    return Path(os.path.abspath(path))


def _entries(path: Path) -> dict[str, Any]:
    content = read_yaml(path, ManifestError)
    if content is None:
        return {}
    if not isinstance(content, dict):
        raise ManifestError(
            f"{path}: holds no entries. Write 'FILE:' and under it 'title: ...', 'outlet: ...' and so on."
        )
    for name in content:
        if not isinstance(name, str):
            raise ManifestError(f"{path}, entry {name}: is not the name of a file. Put the name in quotation marks.")
    return content


def _facts(entry: object, where: str) -> Facts:
    if not isinstance(entry, dict):
        raise ManifestError(f"{where}: says nothing. Give it one of {', '.join(FIELDS)}, or remove it.")
    for field in entry:
        if field not in FIELDS:
            message = f"{where}, field {field}: is not known. Fields are {', '.join(FIELDS)}."
            raise ManifestError(message + (_AFTER_A_COMMA if entry[field] is None else ""))
    return {field: _fact(field, given, f"{where}, field {field}") for field, given in entry.items()}


def _fact(field: str, given: object, where: str) -> Fact:
    if not isinstance(given, dict):
        return Fact(_value(field, given, where), "stated")
    for key in given:
        if key not in _KEYS:
            raise ManifestError(f"{where}: has {key}, which is not known. Use value, basis and why.")
    basis, why = given.get("basis", "stated"), given.get("why")
    if basis not in get_args(Basis):
        raise ManifestError(f"{where}: the basis {basis} is not known. Use {', '.join(get_args(Basis))}.")
    if basis == "unknown":
        if given.get("value") is not None:
            raise ManifestError(f"{where}: has a value although it is unknown. Remove the value or change the basis.")
        return UNKNOWN
    if basis == "inferred" and not (isinstance(why, str) and why.strip()):
        raise ManifestError(f"{where}: is inferred without a reason. Add 'why:' with one line that a reader can check.")
    return Fact(_value(field, given.get("value"), where), basis)


def _value(field: str, value: object, where: str) -> str:
    if field in DATES:
        written = iso_date(value)
        if written is None:
            raise ManifestError(f"{where}: {value} is no date. Write it as 2025, 2025-06 or 2025-06-08.")
        return written
    if not isinstance(value, str) or not value.strip():
        raise ManifestError(f"{where}: {value} is no text. Put it in quotation marks, or say 'basis: unknown'.")
    return value.strip()
