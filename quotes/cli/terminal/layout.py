"""Small words and layout for the terminal."""

from __future__ import annotations

import os
import shutil
import textwrap
from collections.abc import Sequence

from quotes.explaining.circumstances import unnamed
from quotes.explaining.labels import capitalize_first, label, one_of, plain_day
from quotes.records import SHOWN_CLASSES, CueClass, Kind

_NARROWEST = 24
"""Columns below which wrapping would only chop words."""


def kept_aside(number: int) -> str:
    """What is there besides quotations, and how to see it: "31 thoughts and stances, see --all-classes"."""
    return f"{number:,} {'thought or stance' if number == 1 else 'thoughts and stances'}, see --all-classes"


def class_and_kind(kind: Kind, cue_class: CueClass) -> str:
    """The kind and, where it is not speech, the class: "direct", "document, indirect"."""
    return kind if cue_class == "speech" else f"{cue_class}, {kind}"


def dated(published: str | None) -> str | None:
    """The date as the pages have it: "8 June 2025, 10:30 UTC+2"; None where it is not known."""
    return plain_day(published) if published else None


def quoted(text: str, kind: Kind, cue_class: CueClass) -> str:
    """The words in quotation marks where all of them are direct: mixed ones have their own, and a wish takes none."""
    return f"“{text}”" if kind == "direct" and cue_class in SHOWN_CLASSES else text


def indented(text: str, columns: int) -> str:
    """The text wrapped to the terminal's width behind a margin."""
    margin = " " * columns
    width = max(_NARROWEST, min(shutil.get_terminal_size().columns, 100))
    return textwrap.fill(text, width, initial_indent=margin, subsequent_indent=margin, break_on_hyphens=False)


def who(speaker: str | None, described: str | None, source: str | None) -> str:
    """The speaker's name or, where nobody is named, the description or the printed words for him."""
    if speaker:
        return speaker
    not_named = unnamed(described, source)
    return f"{capitalize_first(not_named)} (not named)" if not_named else "nobody named"


def put_down_to_others(speakers: Sequence[str]) -> list[str]:
    """What stands beside a speaker where other prints put the same words down to others; nothing where none do."""
    return [label("speakers", "others").format(speakers=one_of(speakers, "and"))] if speakers else []


def colour_refused() -> bool:
    """Whether the user wants no colour anywhere (see no-color.org)."""
    return bool(os.environ.get("NO_COLOR"))
