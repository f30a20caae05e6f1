"""How far a statement goes: cuts that took the words which limit or deny the rest."""

from __future__ import annotations

from collections.abc import Iterator

from quotes.comparing.places import SENTENCE_END, Side, ends_clause, negates
from quotes.datafiles import word_list
from quotes.records import Flag


def scope_flag(a: Side, b: Side) -> Flag | None:
    """A cut that took what governs the rest: "I do not believe that", "unless", "but not"."""
    governing_a, governing_b = _governing(a), _governing(b)
    return Flag("scope", governing_a, governing_b) if bool(governing_a) != bool(governing_b) else None


def _governing(side: Side) -> str:
    """The first such words that only this side has."""
    for start, end in _one_sided(side):
        cut = side[start:end]
        if _negation_reaches_on(cut, followed=end < len(side)) or _is_condition(side, start, end):
            return " ".join(place.word.core for place in cut[:6])
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


def _negation_reaches_on(cut: Side, *, followed: bool) -> bool:
    """True where a "not" that is too far away to be bound still governs the kept words that follow."""
    for index, place in enumerate(cut):
        rest = [later.word for later in cut[index:]]
        if negates(place.word) and not place.bound and followed:
            return not ends_clause(rest) and not any(word.normal in ("and", "but", "or") for word in rest)
    return False


def _is_condition(side: Side, start: int, end: int) -> bool:
    """True where the cut opens with an "if" that belongs to the kept words' sentence."""
    conditions = word_list("quotes.comparing", "conditions")
    opening = [place.word.normal for place in side[start : start + 3]]
    if not any(" ".join(opening[:length]) in conditions for length in (1, 2, 3)):
        return False
    if start > 0 and not ends_clause([side[start - 1].word], SENTENCE_END):
        return True
    return end < len(side) and not ends_clause([place.word for place in side[start:end]], SENTENCE_END)
