"""Text of an article, or of whoever else, as a terminal may be given it."""

from __future__ import annotations

import re

_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


def harmless(text: str) -> str:
    """The text without characters that would command the terminal: an article must not recolour the screen."""
    return _CONTROL.sub("", text)
