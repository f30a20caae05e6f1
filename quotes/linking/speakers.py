"""Whether two speakers are near each other, and whether words name a speaker, judged by the speakers' keys."""

from __future__ import annotations

_SMALL = ("of", "the", "and", "for", "")
"""Parts of a name that have no initial."""


def is_close(one: str, other: str) -> bool:
    """True for the keys of two people of one surname (the last part), or of somebody and a body named after them:
    "jane-okafor" and "jane-okafor-campaign"."""
    own, others = one.split("-"), other.split("-")
    return own[-1] == others[-1] or set(own) < set(others) or set(others) < set(own)


def is_named(speaker: str | None, names: frozenset[str]) -> bool:
    """True where the speaker is among the names: by the last part of the key, or by initials, "who" for
    "world-health-organization"."""
    parts = (speaker or "").split("-")
    initials = "".join(part[0] for part in parts if part not in _SMALL) if len(parts) > 2 else ""
    return bool(names & {parts[-1], initials} - {""})
