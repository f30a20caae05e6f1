"""Whether two speakers are near each other, and whether words name a speaker, judged by the speakers' keys."""

from __future__ import annotations

from quotes.nameparts import titles

_SMALL = ("of", "the", "and", "for", "")
"""Parts of a name that have no initial."""


def is_close(one: str, other: str) -> bool:
    """True for the keys of two people of one surname (the last part), or of somebody and a body named after them:
    "jane-okafor" and "jane-okafor-campaign"."""
    own, others = one.split("-"), other.split("-")
    return own[-1] == others[-1] or set(own) < set(others) or set(others) < set(own)


def is_short_for(one: str, other: str) -> bool:
    """True for the keys of a surname or first name alone and of a full name with it: "okafor", "jane" or
    "senator-okafor" and "jane-okafor". An article that has no more of the name puts nothing down to another."""
    short, full = sorted((_without_titles(one), _without_titles(other)), key=len)
    return len(short) == 1 < len(full) and short[0] in (full[0], full[-1])


def _without_titles(speaker: str) -> list[str]:
    """The parts of a key without titles before a name."""
    parts = speaker.split("-")
    while len(parts) > 1 and parts[0] in titles():
        del parts[0]
    return parts


def is_named(speaker: str | None, names: frozenset[str]) -> bool:
    """True where the speaker is among the names: by the last part of the key, or by initials, "who" for
    "world-health-organization"."""
    parts = (speaker or "").split("-")
    initials = "".join(part[0] for part in parts if part not in _SMALL) if len(parts) > 2 else ""
    return bool(names & {parts[-1], initials} - {""})
