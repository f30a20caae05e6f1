"""A difference to look at: as HTML for the browser, as text for a terminal.

The HTML uses `<del class="diff-removed">` and `<ins class="diff-added">`, both within `<span class="diff-changed">`
where one wording stands for another, and `<span class="diff-marks">` where only marks, case or spelling differ. Words
that are the same are plain text. Class `diff-left-out` is added where a long stretch is shown as an ellipsis.
What colour tells is told in words as well, in spans of class `visually-hidden`.
"""

from __future__ import annotations

import re
from html import escape

from quotes.comparing.diff import Difference, Piece

_LONG_CUT = 8
"""A removed stretch of more words than this reads as an ellipsis where cuts are collapsed."""

_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


def to_html(difference: Difference, *, collapse: bool = False) -> str:
    """The difference as an HTML fragment, escaped. With `collapse`, a long cut is an ellipsis that carries the words
    in its title."""
    return "".join(_piece_html(piece, collapse) for piece in difference)


def to_terminal(difference: Difference, colour: bool, *, collapse: bool = False) -> str:
    """The difference as one text: [-removed-] {+added+}, or in red and green. Control characters are left out."""
    return "".join(_piece_text(piece, colour, collapse) for piece in difference)


def _piece_html(piece: Piece, collapse: bool) -> str:
    if piece.op == "equal":
        return escape(piece.version)
    if piece.op == "marks":
        title = escape(f"in the reference: {piece.reference.strip()}")
        return f'<span class="diff-marks" title="{title}">{escape(piece.version)}</span>'
    if piece.op == "removed":
        return _removed_html(piece.reference, collapse)
    if piece.op == "added":
        return _added_html(piece.version)
    between = "" if piece.reference[-1:].isspace() else " "
    removed, added = _removed_html(piece.reference, collapse), _added_html(piece.version)
    return f'<span class="diff-changed">{removed}{between}{added}</span>'


def _removed_html(text: str, collapse: bool) -> str:
    count = len(text.split())
    if collapse and count > _LONG_CUT:
        return (
            f'<del class="diff-removed diff-left-out" title="{escape(text.strip())}">'
            f'<span class="visually-hidden">{count} words removed</span>…</del> '
        )
    return f'<del class="diff-removed"><span class="visually-hidden">removed: </span>{escape(text)}</del>'


def _added_html(text: str) -> str:
    return f'<ins class="diff-added"><span class="visually-hidden">added: </span>{escape(text)}</ins>'


def _piece_text(piece: Piece, colour: bool, collapse: bool) -> str:
    if piece.op in ("equal", "marks"):
        return harmless(piece.version)
    reference = harmless(piece.reference)
    if collapse and len(reference.split()) > _LONG_CUT:
        reference = "… "
    removed = _marked(reference, "\x1b[31;9m" if colour else "[-", "\x1b[0m" if colour else "-]")
    added = _marked(harmless(piece.version), "\x1b[32m" if colour else "{+", "\x1b[0m" if colour else "+}")
    between = " " if removed and added and not removed[-1].isspace() else ""
    return removed + between + added


def _marked(text: str, opening: str, closing: str) -> str:
    """The text between marks, the white space around it left outside."""
    inner = text.strip()
    if not inner:
        return text
    start = text.index(inner)
    return text[:start] + opening + inner + closing + text[start + len(inner) :]


def harmless(text: str) -> str:
    """The text without characters that would command the terminal: an article must not recolour the screen."""
    return _CONTROL.sub("", text)
