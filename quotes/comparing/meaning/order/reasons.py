"""The cause of one thing, of which each side tells another: "because the pumps leaked", "because nobody swims"."""

from __future__ import annotations

from quotes.comparing.facing.echoes import echoed, matter_in
from quotes.comparing.facing.places import Side, clause_end, first_of, sentence_of
from quotes.comparing.facing.terms import terms_in
from quotes.comparing.language.wordlists import entries
from quotes.versions import Flag

_SAME = 0.6
"""The share of the shorter one's words before its cause that the other must have for the two to tell of one thing."""

_FEWEST = 2
"""Words that carry matter of which a cause has so many at least: "because of it" may stand for any."""


def reason_flag(a: Side, b: Side) -> Flag | None:
    """A cause that has no word of the other side's, where each tells one cause of the same; between two quotations in
    quotation marks alone, for a reporter tells a cause in words of his own."""
    one, other = _deed_and_cause(a), _deed_and_cause(b)
    if not (one and other):
        return None
    (of_a, cause_a), (of_b, cause_b) = one, other
    in_a, in_b = matter_in(cause_a), matter_in(cause_b)
    if min(len(in_a), len(in_b)) < _FEWEST or echoed(in_a, b) or echoed(in_b, a):
        return None
    few, many = sorted((of_a, of_b), key=_length)
    matter = matter_in(few)
    if not matter or len(echoed(matter, many)) < _SAME * len(matter):
        return None
    return Flag("quoted", first_of(cause_a), first_of(cause_b))


def _deed_and_cause(side: Side) -> tuple[Side, Side] | None:
    """What the side tells the cause of, and the cause, if it tells one and this comes last in its sentence."""
    found = list(terms_in(side, entries("because") - {"out of", "for fear of"}))
    if len(found) != 1:
        return None
    start, end = sentence_of(side, found[0].start, found[0].end)
    last = clause_end(side, found[0].end, end)
    return (side[start : found[0].start], side[found[0].end : last]) if start < found[0].start else None


def _length(side: Side) -> int:
    return len(matter_in(side))
