"""Lines of a block that are not its words: a signature below it, an editor's note."""

from __future__ import annotations

import re
from functools import cache

from quotes.checking.drafts import saying
from quotes.checking.drafts.names import may_name, mere_name, plain
from quotes.comparing import words
from quotes.comparing.language.wordlists import calendar
from quotes.datafiles import listed

_LONGEST_LINE = 300
"""Characters from which a line is none that signs."""


def signature(line: str, *, has_dash: bool = True) -> str | None:
    """The name that signs, in a line below a block: "— Ana Brandt, mayor"; "" for a signature that names nobody, None
    where the line is none. Without a dash only a full name signs: "Ana Brandt, mayor"."""
    found = _signature().fullmatch(line.strip()) if len(line) < _LONGEST_LINE else None
    if not found or not (found["dash"] or (not has_dash and _is_full_name(found["name"]) and line[-1] not in ".!?”")):
        return None
    name, rest = found["name"], words(found["rest"] or "")
    is_dateline = " " not in name and any(word.normal in calendar() for word in rest[:2])  # "— Paris, 4 May"
    return "" if is_dateline else mere_name(name) or ""


def is_note(block: str) -> bool:
    """True for what an editor notes, which nobody is quoted with: "NOTE: this article was updated."."""
    label, colon, _ = block[:_LONGEST_LINE].partition(":")
    parts = [plain(part) for part in label.split()]
    return bool(colon and parts) and all(part in listed("quotes.checking", "labels", "notes") for part in parts)


def _is_full_name(name: str) -> bool:
    return " " in name and all(map(may_name, name.split()))


@cache
def _signature() -> re.Pattern[str]:
    """A dash, a name and maybe what it is or when it was: "— Ana Brandt, mayor", "— Ana Brandt (@ana) May 5, 2020"."""
    account = r"\s*\(@?\w{1,30}\)(?:\s.{0,80})?"
    return re.compile(rf"(?P<dash>—|–|―|--?)?\s*(?P<name>{saying.name()})(?P<rest>,.{{1,80}}|{account})?")
