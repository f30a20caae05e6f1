"""Names of files, members and records as they can be printed: what nobody sees in a name is written out."""

from __future__ import annotations

import re

_UNSEEN = re.compile("[\x00-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
"""Control characters, ends of lines, marks of direction and halves of characters."""


def written_out(name: str) -> str:
    r"""NAME on one line and harmless to a terminal: "a\x1b[2J.txt" with a backslash where the control character was."""
    return _UNSEEN.sub(lambda letter: letter[0].encode("unicode_escape").decode("ascii"), name)
