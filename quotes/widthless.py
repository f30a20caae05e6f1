"""What may stand within a word and has no width: nobody sees it, and words with it match no others."""

from __future__ import annotations

WIDTHLESS = "\u00ad\u200b\u2060\ufeff"
"""Soft hyphens, places where a line may break or may not, and marks of the order of bytes."""

_REMOVED = dict.fromkeys(map(ord, WIDTHLESS))


def without_widthless(text: str) -> str:
    """The text as it is seen: "govern\u00adment" with a soft hyphen is "government"."""
    return text.translate(_REMOVED)
