"""Reading YAML that a person wrote: what is wrong in it is said by its line and in words of who wrote it."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Any

import yaml

from quotes.datafiles import table
from quotes.errors import QuotesError
from quotes.spelling import has_half_character


class _OurError(yaml.MarkedYAMLError):
    """What we forbid and YAML does not: said in our words."""


class _Loader(yaml.SafeLoader):
    """YAML in which a second entry of one name is an error (plain YAML drops the first without a word), and half a
    character; dates stay as they are written."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Any, Any]:
        names = Counter(key.value for key, _ in node.value if isinstance(key, yaml.ScalarNode))
        for name, times in names.items():
            if times > 1:
                raise _OurError(problem=f"it has {times} entries named {name}", problem_mark=node.start_mark)
        return super().construct_mapping(node, deep)

    def construct_scalar(self, node: yaml.ScalarNode | yaml.MappingNode) -> Any:
        value = super().construct_scalar(node)
        if isinstance(value, str) and has_half_character(value):
            raise _OurError(problem="half a character stands there", problem_mark=node.start_mark)
        return value


_LONGEST_SHOWN = 60
_LONG_NUMBER = 10**40


def _as_written(_: _Loader, node: yaml.ScalarNode) -> str:
    return str(node.value)


_Loader.add_constructor("tag:yaml.org,2002:timestamp", _as_written)


def read_yaml(path: Path, error: type[QuotesError]) -> Any:
    """What the file holds; ERROR, with the line and the remedy, where it cannot be read."""
    try:
        return yaml.load(path.read_text(encoding="utf-8-sig"), _Loader)  # noqa: S506 - a SafeLoader
    except OSError as problem:
        raise error(f"{path}: cannot be read ({problem.strerror}). Check the path and who may read it.") from problem
    except UnicodeDecodeError as problem:
        raise error(f"{path}: is not UTF-8, see byte {problem.start}. Save it as UTF-8.") from problem
    except yaml.MarkedYAMLError as problem:
        raise error(f"{path}{_explained(problem)}.") from problem
    except yaml.reader.ReaderError as problem:
        message = f"{path}: holds a character that YAML forbids, number {problem.position + 1}. Remove it."
        raise error(message) from problem
    except (ValueError, RecursionError) as problem:
        raise error(f"{path}: is not YAML that can be read. Look for odd numbers or dates in it.") from problem


def _explained(error: yaml.MarkedYAMLError) -> str:
    """The line, and what is wrong there in the words of who wrote the file: a parser tells only what it expected."""
    said = f"{error.context or ''} {error.problem or ''}"
    known = table("quotes", "yaml_errors").items()
    words = error.problem if isinstance(error, _OurError) else next((is_ for sign, is_ in known if sign in said), None)
    # What is not closed is noticed only at the end of the file.
    mark = error.context_mark if words and "not closed" in words else error.problem_mark
    line = f", line {mark.line + 1}" if mark else ""
    return f"{line}: is not YAML: {words or 'something here cannot be understood'}"


def shown(value: object) -> str:
    """A value as a message shows it: short, and of what holds others only that, for they may be endless."""
    if isinstance(value, (list, tuple, set)):
        return "a list"
    if isinstance(value, dict):
        return "a group of fields"
    if isinstance(value, int) and abs(value) >= _LONG_NUMBER:
        return "a long number"
    words = str(value)
    return words if len(words) <= _LONGEST_SHOWN else f"{words[:_LONGEST_SHOWN]}…"
