"""How much of some words the other side of a comparison says in any form: what was reworded can be missed there only if
most of it is."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from quotes.comparing.facing.places import Place
from quotes.comparing.language.kin import are_kin
from quotes.comparing.language.matter import carries_matter, stem

_MOST = 300
"""With more different words on the other side than this, only forms of one stem are looked for."""


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
