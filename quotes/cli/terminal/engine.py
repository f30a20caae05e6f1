"""What finds quotations, as options have it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from quotes.records import Analysis, Article, Problem

if TYPE_CHECKING:
    from spacy.language import Language

    from quotes.pipeline import Loading


@dataclass(frozen=True, slots=True)
class Engine:
    """A model, the spaCy pipeline that it works in, and in how many processes."""

    model: str
    pipeline: str | None
    jobs: int = 1
    outlets: Path | None = None
    """The user's own outlets, which venues and credits may name."""
    loading: Loading | None = None

    @property
    def in_words(self) -> str:
        """What a run is recorded as made with: "trained", or "rules, en_core_web_lg"."""
        return f"{self.model}, {self.pipeline}" if self.pipeline else self.model

    def held(self) -> Engine:
        """The same for whoever analyses again and again: its pipeline is loaded once."""
        return replace(self, loading=cache(_load))

    def analysed(self, articles: Iterable[Article | Problem], *, topics: bool = False) -> Iterator[Analysis | Problem]:
        """Each article with its quotations. The pipeline, whose imports take seconds, is had when the first is asked
        for."""
        from quotes.pipeline import analyse

        yield from analyse(
            articles,
            model=self.model,
            pipeline=self.pipeline,
            jobs=self.jobs,
            topics=topics,
            outlets=self.outlets,
            loading=self.loading,
        )


def _load(model: str, pipeline: str | None, outlets: Path | None) -> Language:
    from quotes.pipeline import load

    return load(model, pipeline, outlets)
