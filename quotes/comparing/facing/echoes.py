"""How much of some words the other side of a comparison says in any form: what was reworded can be missed there only if
most of it is."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from quotes.comparing.facing.places import Place, Side, sentence_of
from quotes.comparing.language.kin import are_kin
from quotes.comparing.language.matter import carries_matter, stem

_MOST = 300
"""With more different words on the other side than this, only forms of one stem are looked for."""


SAID = 0.6
"""The share of what carries matter from which the other side says the same."""


def is_said(some: Sequence[Place], other: Sequence[Place]) -> bool:
    """True where the other side says most of what carries matter there; not where nothing does."""
    said = share(some, other)
    return said is not None and said >= SAID


def is_rest_said(side: Side, start: int, end: int, other: Side) -> bool:
    """The same of what stands besides these places in their sentence."""
    first, last = sentence_of(side, start, end)
    return is_said((*side[first:start], *side[end:last]), other)


def is_told(some: Sequence[Place], other: Sequence[Place]) -> bool:
    """True where the other side says anything of that but names: of "Holm would win the prize" a "mayor Holm" tells
    nothing."""
    small, theirs = ([place for place in side if not place.word.core[:1].isupper()] for side in (some, other))
    return bool(echoed(matter_in(small), other) or echoed(matter_in(some), theirs))


def share(some: Sequence[Place], other: Sequence[Place]) -> float | None:
    """The share of what carries matter there that the other side has in some form; nothing where nothing does."""
    matter = matter_in(some)
    return len(echoed(matter, other)) / len(matter) if matter else None


def matter_in(some: Iterable[Place]) -> list[str]:
    """The words that carry matter, as they are compared."""
    return [place.word.normal for place in some if carries_matter(place.word.normal)]


def echoed(normals: Iterable[str], other: Sequence[Place]) -> list[str]:
    """Those of the words that the other side has a form of, or, if it is no long text, another word for."""
    theirs = {place.word.normal for place in other}
    known = {stem(normal) for normal in theirs}
    akin = theirs if len(theirs) <= _MOST else ()
    return [one for one in normals if stem(one) in known or any(are_kin(one, normal) for normal in akin)]
