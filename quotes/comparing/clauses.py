"""Clauses that changed places round a word like "because", and deeds that changed their order in time: "A because B" is
no "B because A", and "A before B" no "B, and later A"."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from quotes.comparing.matter import stem, stems
from quotes.comparing.places import Side, ends_clause, sentence_of
from quotes.comparing.terms import kinds, terms_in
from quotes.datafiles import table, word_list
from quotes.versions import Flag

_SHOWN = 3
"""Words on both sides of such a word that are shown with it."""

_FRONTED = 4
"""Words before a "later" among which stands the "and" that it belongs to: "and, some days later, lost"."""


class _Joint(NamedTuple):
    """A word between two clauses, and what those are about."""

    word: str
    main: frozenset[str]
    subordinate: frozenset[str]
    printed: str
    """The word with what is on both sides of it."""


def clause_flag(a: Side, b: Side) -> Flag | None:
    """The first such word that both have, or "after" against "before" and "later", whose clauses changed places."""
    others = list(_joints(b))
    for one in _joints(a) if others else ():
        for other in others:
            if one.word == other.word and _crossed(one, other):
                return Flag("order", one.printed, other.printed)
    return None


def _crossed(one: _Joint, other: _Joint) -> bool:
    """True where most of each clause is in the other's place and little in its own."""
    across = len(one.main & other.subordinate), len(one.subordinate & other.main)
    straight = len(one.main & other.main) + len(one.subordinate & other.subordinate)
    sizes = (
        min(len(one.main), len(other.subordinate)),
        min(len(one.subordinate), len(other.main)),
    )
    return straight < min(across) and all(2 * shared >= size for shared, size in zip(across, sizes, strict=True))


def _joints(side: Side) -> Iterator[_Joint]:
    """Each subordinating word that stands once on this side, with its clauses; each "later", with what came before it;
    and each "when" of what had happened already."""
    kind = word_list("quotes.comparing", "subordinators")
    count = Counter(place.word.normal for place in side)
    for at, place in enumerate(side):
        if place.word.normal in kind and count[place.word.normal] == 1:
            yield from _subordinated(side, at, at + 1)
    for term in terms_in(side, kinds("sequels")):
        yield from _coordinated(side, term.start, term.end)
    for term in terms_in(side, kinds("meantimes")):
        yield from _subordinated(side, term.start, term.end)


def _subordinated(side: Side, at: int, behind: int) -> Iterator[_Joint]:
    """The clauses round the word there: of one that opens a sentence the comma, or else an "already", tells where the
    main clause begins. What comes before, or had come already, comes after the other way round."""
    start, end = sentence_of(side, at, at + 1)
    opens = not stems(place.word.normal for place in side[start:at])
    already = next((position for position in range(start, end) if side[position].word.normal == "already"), None)
    cut = _clause_end(side, at, end)
    if opens and already and already < cut:
        cut = already
    spans = ((cut, _clause_end(side, cut, end)), (behind, cut)) if opens else ((start, at), (behind, end))
    main, subordinate = (_about(side, *span) for span in spans)
    word = side[at].word.normal
    if word in ("when", "by"):
        is_past = already is not None and spans[0][0] <= already < spans[0][1]
        found = _Joint("after", subordinate, main, _printed(side, at, start, end)) if is_past else None
    elif word == "before":
        found = _Joint("after", subordinate, main, _printed(side, at, start, end))
    else:
        found = _Joint("after" if word == "once" else word, main, subordinate, _printed(side, at, start, end))
    if found and found.main and found.subordinate:
        yield found


def _clause_end(side: Side, at: int, end: int) -> int:
    return next((position + 1 for position in range(at, end) if ends_clause([side[position].word])), end)


def _coordinated(side: Side, at: int, behind: int) -> Iterator[_Joint]:
    """What came first and what came later, on both sides of the "and" that the word belongs to; who does both stands
    in neither."""
    start, end = sentence_of(side, at, at + 1)
    joins = [position for position in range(start, end) if side[position].word.normal == "and"]
    near = [position for position in joins if at - _FRONTED <= position < at]
    split = max(near or [position for position in joins if position < at], default=None)
    if split is None:
        return
    subject = frozenset([*stems(place.word.normal for place in side[start:split])][:1])
    earlier, later = _about(side, start, split), _about(side, split, end)
    if earlier - subject and later:
        yield _Joint("after", later, earlier - subject, _printed(side, at, start, end))


def _about(side: Side, start: int, end: int) -> frozenset[str]:
    """What a clause is about, but for spans of time: the "days" of "some days later" belong to neither."""
    times = {stem(word) for word in kinds("times")} | _calendar()
    return frozenset(one for one in stems(place.word.normal for place in side[start:end]) if one not in times)


@lru_cache(maxsize=1)
def _calendar() -> frozenset[str]:
    days: dict[str, list[str]] = table("quotes.comparing", "calendar")
    return frozenset(stem(name) for names in days.values() for name in names)


def _printed(side: Side, at: int, start: int, end: int) -> str:
    return " ".join(place.word.core for place in side[max(start, at - _SHOWN) : min(end, at + _SHOWN + 1)])
