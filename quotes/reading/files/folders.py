"""The files of a folder: by name, folders within it too, nothing hidden, nothing outside of it.

A link to a folder within is not followed: the folder is read where it is, once, and never in circles.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from quotes.reading.files.names import written_out
from quotes.records import Problem

_DEEPEST = 100
"""Folders within folders that are looked into."""


def walk(folder: Path) -> Iterator[Path | Problem]:
    """The plain files in FOLDER and below it, sorted by name; a problem for what cannot be listed or leads out."""
    yield from _walk(folder, folder.resolve())


def _walk(folder: Path, root: Path, depth: int = 0) -> Iterator[Path | Problem]:
    if depth > _DEEPEST:
        yield Problem(shown(folder), f"lies more than {_DEEPEST} folders deep", remedy="give the folder itself")
        return
    try:
        with os.scandir(folder) as listing:
            entries = sorted(listing, key=_name)
    except OSError as error:
        yield Problem(shown(folder), f"cannot be listed ({error.strerror})", remedy="check who may read the folder")
        return
    for entry in entries:
        path = folder / entry.name
        if entry.name.startswith("."):
            continue
        if entry.is_symlink() and not _stays_within(path, root):
            message = "is a link that leads out of the folder, or nowhere"
            yield Problem(shown(path), message, remedy="give its target as a source")
        elif entry.is_dir(follow_symlinks=False):
            yield from _walk(path, root, depth + 1)
        elif entry.is_file():
            yield path


def shown(path: Path) -> str:
    r"""PATH as text that can be stored and printed: bytes of a name that are no UTF-8 become "\xe9"."""
    return written_out(os.fsencode(path.as_posix()).decode("utf-8", "backslashreplace"))


def _name(entry: os.DirEntry[str]) -> str:
    return entry.name


def _stays_within(link: Path, root: Path) -> bool:
    try:
        return link.resolve(strict=True).is_relative_to(root)
    except (OSError, RuntimeError):  # a link to nothing, a link to itself
        return False
