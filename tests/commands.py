"""What the tests of the command line share: running it, and a pipeline that needs no model."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from click.testing import CliRunner, Result
from stored import plain_identity

from quotes.records import Analysis, Article, Problem, Quote, Span, Speaker

HEEDS_CTRL_C = "import signal; signal.signal(signal.SIGINT, signal.default_int_handler); "
"""Begins the code of a process that is to be stopped: one started by a job in the background would ignore Ctrl-C."""

_SAID = re.compile(r"“([^”]+?)[,.]?” (said) ([A-Z]\w+ [A-Z]\w+)")


def quotes(*arguments: str | Path, stdin: str | bytes | None = None) -> Result:
    """The outcome of a `quotes` command."""
    from quotes.cli import main

    return CliRunner().invoke(main, [str(argument) for argument in arguments], input=stdin, catch_exceptions=False)


def records(result: Result) -> list[dict[str, Any]]:
    """The JSON lines that a command printed."""
    return [json.loads(line) for line in result.stdout.splitlines()]


@contextmanager
def quick_pipeline() -> Iterator[list[str]]:
    """Stands in for the spaCy pipeline: finds “...” said First Last. Gives the ids of the articles that reached it."""
    seen: list[str] = []

    def analyse(
        articles: Iterable[Article | Problem],
        *,
        model: str = "rules",
        pipeline: str | None = None,
        jobs: int = 1,
        topics: bool = False,
        outlets: Path | None = None,
        loading: Callable[..., Any] | None = None,
    ) -> Iterator[Analysis | Problem]:
        for article in articles:
            if isinstance(article, Article):
                seen.append(article.id)
            yield article if isinstance(article, Problem) else Analysis(article, _quotes(article))

    module = ModuleType("quotes.pipeline")
    vars(module).update(analyse=analyse)
    with pytest.MonkeyPatch.context() as patch, plain_identity():
        patch.setitem(sys.modules, "quotes.pipeline", module)
        yield seen


def _quotes(article: Article) -> tuple[Quote, ...]:
    if article.given is not None:
        return article.given
    found = []
    for match in _SAID.finditer(article.text):
        content, cue, source = (Span(*match.span(group)) for group in (1, 2, 3))
        found.append(
            Quote("direct", (content,), (cue,), (source,), "stand-in", 0.9, Speaker(match[3], "person", "named"))
        )
    return tuple(found)
