"""What a word can be: outside, or at the beginning or inside of a content, cue or source."""

from __future__ import annotations

from typing import Literal

Role = Literal["content", "cue", "source"]
ROLES: tuple[Role, ...] = ("content", "cue", "source")

TAGS: tuple[str, ...] = ("O", *(f"{place}-{role}" for role in ROLES for place in "BI"))
OUTSIDE = 0


def begins(role: Role) -> int:
    """The tag of a span's first word."""
    return 1 + 2 * ROLES.index(role)


def inside(role: Role) -> int:
    """The tag of a span's further words."""
    return 2 + 2 * ROLES.index(role)


def may_follow(before: int, tag: int) -> bool:
    """Whether a tag may stand behind another: an inside goes on with what its own role began."""
    is_inside = tag > 0 and tag % 2 == 0
    return not is_inside or before in {tag - 1, tag}
