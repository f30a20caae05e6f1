"""Whether two printed names may be one person's: spellings, initials, short forms."""

from __future__ import annotations

from quotes.attribution.names import surname
from quotes.nicknames import full_first_names
from quotes.spelling import near as near
from quotes.spelling import sounded as sounded


def same_first(a: str, b: str) -> bool:
    """Whether two first names may be one person's: equal, an initial, a short form, a spelling."""
    if near(a, b):
        return True
    if min(len(a), len(b)) == 1 and a[0] == b[0]:
        return True
    return bool(full_first_names(a) & full_first_names(b))


def same_person(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Whether two full names may be one person's: surnames near, first names agreeing, middle names not at odds."""
    if len(a) < 2 or len(b) < 2:
        return False
    if a == b or "".join(a) == "".join(b):
        return True
    if not near(surname(a), surname(b)):
        # a second surname left out: "ildefonso guajardo villarreal", "ildefonso guajardo"
        short, long = sorted((a, b), key=len)
        return len(long) > len(short) >= 2 and long[: len(short)] == short and len(short[-1]) > 2
    if not same_first(a[0], b[0]):
        # known by the middle name: "j d vance" has none, but "mary elizabeth truss" is "elizabeth truss"
        return (len(a) > 2 and a[1] == b[0] and len(b[0]) > 2) or (len(b) > 2 and b[1] == a[0] and len(a[0]) > 2)
    middle_a, middle_b = a[1:-1], b[1:-1]
    if middle_a and middle_b:
        return all(x[0] == y[0] for x, y in zip(middle_a, middle_b, strict=False))
    return True
