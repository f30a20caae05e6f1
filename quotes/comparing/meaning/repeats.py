"""The flags that are told, once each and in the order of their names: none whose words another tells, too."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import get_args

from quotes.versions import Flag, FlagName


def one_of_each(found: Iterable[Flag]) -> tuple[Flag, ...]:
    """The first flag of each name, in the order of the names; of negations and numbers all that there are, for each
    turns another sentence round or tells of another thing."""
    by_name: dict[FlagName, list[Flag]] = defaultdict(list)
    for flag in found:
        if flag.name in ("negation", "number") or not by_name[flag.name]:
            by_name[flag.name].append(flag)
    kept = [flag for name in get_args(FlagName) for flag in dict.fromkeys(by_name[name])]
    return tuple(flag for flag in kept if not any(_is_told_by(flag, other) for other in kept if other is not flag))


def _is_told_by(flag: Flag, other: Flag) -> bool:
    """True for the "least" that became "most" beside the "at least three" that became "at most three", and for the
    "partly" left out beside the one that became "wholly"."""
    ours, theirs = ((one.reference.casefold(), one.version.casefold()) for one in (flag, other))
    if flag.name in ("hedge", "intensifier") and all(theirs) and not all(ours):
        return ours in ((theirs[0], ""), ("", theirs[1]))
    return flag.name == other.name and all(f" {some} " in f" {more} " for some, more in zip(ours, theirs, strict=True))
