"""What stands at the end of one text and at the beginning of the other: "Scientists warned that the reefs may go", "The
reefs may go, scientists warned"."""

from __future__ import annotations

from collections.abc import Sequence

from quotes.comparing.facing.places import SENTENCE_END, ends_clause
from quotes.comparing.language.matter import stems
from quotes.comparing.language.tokens import Word

_LONGEST = 4
"""Words of such an end: "the police chief said"."""

_OPENING = 6
"""Words of a beginning among which they stand."""

Ends = tuple[range, range]
"""Their places in the one text and in the other."""


def turned_ends(a: Sequence[Word], b: Sequence[Word]) -> Ends:
    """Where the words stand that open the one text and close the other behind a comma, if the rest of both has as much
    in common: no match of these may keep the statements themselves from facing each other."""
    opens, closes = _turned(a, b)
    if closes:
        return opens, closes
    opens, closes = _turned(b, a)
    return closes, opens


def _turned(opening: Sequence[Word], closing: Sequence[Word]) -> Ends:
    closes = _last_clause(closing)
    ours, theirs = [word.normal for word in opening], [word.normal for word in closing[: closes.start]]
    end = [closing[at].normal for at in closes]
    start = _within(ours[:_OPENING], end)
    if start is None:
        return range(0), range(0)
    opens = range(start, start + len(closes))
    of_end = stems(end)
    shared = set(stems(ours[opens.stop :])).intersection(stems(theirs))
    is_said_once = _within(ours[opens.start + 1 :], end) is None and _within(theirs, end) is None
    return (opens, closes) if is_said_once and 0 < len(of_end) <= len(shared) else (range(0), range(0))


def _last_clause(some: Sequence[Word]) -> range:
    """The places of a short last clause of a sentence, nothing where there is none."""
    end = len(some)
    for start in range(end - 1, max(0, end - _LONGEST - 1), -1):
        if ends_clause(some[start - 1 : start]):
            return range(0) if ends_clause(some[start - 1 : start], SENTENCE_END) else range(start, end)
    return range(0)


def _within(some: Sequence[str], wanted: Sequence[str]) -> int | None:
    """Where the wanted words stand there in a row."""
    starts = range(len(some) - len(wanted) + 1) if wanted else ()
    return next((start for start in starts if some[start : start + len(wanted)] == wanted), None)
