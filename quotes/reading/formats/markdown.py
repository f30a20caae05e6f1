"""Markdown becomes a text: the words without their markup, its heading as the title, and what front matter knows."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import yaml

from quotes.reading.exports.exports import texts_of_record
from quotes.reading.files.decoding import decoded
from quotes.reading.files.fields import names_holding
from quotes.reading.files.inputs import Input
from quotes.reading.files.kinds import FRONT_MATTER
from quotes.reading.markup.markdown import plain
from quotes.reading.texts.texts import Text
from quotes.records import Problem

_FIELD = re.compile(
    r"""(?P<name>\w[\w-]*):[ \t]+(?:(?P<marked>"[^"]*"|'[^']*')|(?P<plain>[^\s"'\[{&*|>!%@`].*?))[ \t]*"""
)
"""A line of front matter with a plain value."""


def texts_of_markdown(item: Input) -> Iterator[Text | Problem]:
    """The text of the file; its first heading, the title where the front matter has none, stays in it."""
    content = item.whole()
    if isinstance(content, Problem):
        yield content
        return
    text = decoded(content, item.source, item.place)
    if isinstance(text, Problem):
        yield text
        return
    if not text.strip():
        yield item.problem("is empty", "put the article's text in it, or remove it")
        return
    known, body = _parts(text.replace("\r\n", "\n"))
    if known is None:
        message = "has front matter that is not YAML and is left out; the article is kept"
        yield Problem(item.source, message, item.place, "correct the lines between the rules", kept=True)
    heading, words = plain(body)
    record = {**(known or {}), "text": words}
    if not names_holding("title", record):
        record["title"] = heading
    yield from texts_of_record(record, item, item.place)


def _by_line(front: str) -> dict[str, Any] | None:
    """What lines of a name and a value tell, though they are not YAML: "title: Mayor: we will build". None where there
    is more than such lines."""
    lines = [line for line in front.splitlines() if line.strip() and not line.startswith("#")]
    fields = [field for field in map(_FIELD.fullmatch, lines) if field]
    if len(fields) < len(lines):
        return None
    return {field["name"]: field["marked"][1:-1] if field["marked"] else field["plain"] for field in fields}


def _parts(text: str) -> tuple[dict[str, Any] | None, str]:
    """What the front matter knows, None where it is not YAML, and the Markdown behind it."""
    front = FRONT_MATTER.match(text)
    if not front:
        return {}, text
    try:
        known = yaml.load(front[1], yaml.BaseLoader)  # noqa: S506  # makes strings, lists and groups of them, no more
    except (yaml.YAMLError, RecursionError):
        known = _by_line(front[1])
    return known if isinstance(known, dict) else None, text[front.end() :]
