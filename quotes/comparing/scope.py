"""How far a statement goes: cuts that took the words which limit or deny the rest."""

from __future__ import annotations

from collections.abc import Iterator

from quotes.comparing.places import SENTENCE_END, Side, ends_clause, negates
from quotes.datafiles import word_list
from quotes.versions import Flag

_SHOWN = 6
"""Words of a cut that are shown for the whole."""


def scope_flag(a: Side, b: Side) -> Flag | None:
    """A cut that took what governs the rest: "I do not believe that", "unless", "but not"."""
    governing_a, governing_b = _governing(a), _governing(b)
    return Flag("scope", governing_a, governing_b) if bool(governing_a) != bool(governing_b) else None


def _governing(side: Side) -> str:
    """The first such words that only this side has."""
    for start, end in _one_sided(side):
        cut = side[start:end]
        first = 0 if _is_condition(side, start, end) else _negation_reaching_on(cut) if end < len(side) else None
        if first is not None:
            return " ".join(place.word.core for place in cut[first : first + _SHOWN])
    return ""


def _one_sided(side: Side) -> Iterator[tuple[int, int]]:
    """Where longer stretches begin and end that only this side has."""
    start = 0
    while start < len(side):
        end = start
        while end < len(side) and side[end].stretch == side[start].stretch:
            end += 1
        if side[start].changed and end - start > 1:
            yield start, end
        start = end


def _negation_reaching_on(cut: Side) -> int | None:
    """Where a "not" and its verb begin that is too far away to be bound but governs the kept words that follow."""
    for index, place in enumerate(cut):
        if negates(place.word) and not place.bound:
            rest = [later.word for later in cut[index:]]
            ends = ends_clause(rest) or any(word.normal in ("and", "but", "or") for word in rest)
            return None if ends else max(0, index - 2)
    return None


def _is_condition(side: Side, start: int, end: int) -> bool:
    """True where the cut opens with an "if" that belongs to the kept words' sentence."""
    conditions = word_list("quotes.comparing", "conditions")
    opening = [place.word.normal for place in side[start : start + 3]]
    if not any(" ".join(opening[:length]) in conditions for length in (1, 2, 3)):
        return False
    if start > 0 and not ends_clause([side[start - 1].word], SENTENCE_END):
        return True
    return end < len(side) and not ends_clause([place.word for place in side[start:end]], SENTENCE_END)
