"""A difference to look at: as HTML for the browser, as text for a terminal.

The HTML uses `<del class="diff-removed">` and `<ins class="diff-added">`, both within `<span class="diff-changed">`
where one wording stands for another, `<span class="diff-marks">` where only marks, case or spelling differ, and `<span
class="diff-shifted">` where only the tense and person of reported speech do. Words that moved are `<del
class="diff-moved">` where they were and `<ins class="diff-moved">` where they are. Words that are the same are plain
text. Where a long stretch is collapsed, `<label class="diff-left-out">` tells how many words it has, and a checkbox in
it opens them: by touch and keyboard, without a script, and also within a paragraph. An ellipsis would be read as one
that was printed.
What colour shows is said in words as well, in spans of class `visually-hidden`.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from html import escape

from quotes.comparing.diff import Difference, Piece
from quotes.harmless import harmless

_LONG_CUT = 8
"""A removed stretch of more words than this is counted, and in a terminal an ellipsis, where cuts are collapsed."""

_PAIRED = re.compile(r"\[[^\[\]]*\]")

_NO_BRACKETS = {ord(bracket): None for bracket in "[]"}
"""An editor's bracket without its partner is no word, and among the terminal's own it would be taken for one: of
"if the [Ukrainian authorities] are" was left "[-if the-] Ukrainian [-authorities] are-]"."""


def to_html(difference: Difference, *, collapse: bool = False, seen: Collection[str] = ()) -> str:
    """The difference as an HTML fragment, escaped. With `collapse`, a long cut shows how many words it has, and
    they can be opened; not of one that has one of the words to be SEEN, nor where other words stand for it."""
    return "".join(
        before + _piece_html(piece, collapse and not _has_any(piece.reference, seen)) + after
        for before, piece, after in _without_outer_space(difference)
    )


def to_sides(difference: Difference) -> tuple[str, str]:
    """The reference and the version as two HTML fragments to be shown side by side, with what the other lacks marked in
    each. Without the marks they are the texts as printed."""
    reference = "".join(_side_html(piece, "del", piece.reference) for piece in difference)
    return reference, "".join(_side_html(piece, "ins", piece.version) for piece in difference)


def to_cell(difference: Difference) -> str:
    """The version as an HTML fragment to stand below the reference: its own words marked, and what is left out struck
    through where it stood, unless other words stand there."""
    return "".join(before + _cell_html(piece) + after for before, piece, after in _without_outer_space(difference))


def to_terminal(difference: Difference, colour: bool, *, collapse: bool = False) -> str:
    """The difference as one text: [-removed-] {+added+}, [~moved from here~] {~moved here~}, or in red, green and
    blue. Control characters are left out."""
    return "".join(
        before + _piece_text(piece, colour, collapse) + after
        for before, piece, after in _without_outer_space(difference)
    )


def _without_outer_space(difference: Difference) -> Iterator[tuple[str, Piece, str]]:
    """Each piece with the white space before and after it, which is not to be struck through or underlined with it."""
    reference_goes_on = version_goes_on = touches = False
    for piece in difference:
        shown = piece.version or piece.reference
        inner = shown.strip()
        before, after = (
            (shown[: shown.index(inner)], shown[shown.index(inner) + len(inner) :]) if inner else (shown, "")
        )
        # "We close the bridge" cut to "We close": the space before "the bridge" is the reference's alone.
        if reference_goes_on and not version_goes_on:
            before = before or " "
        # The reference has "village.”Our" or "well-known", the version "village": nobody printed "villageOur".
        if touches and not before and _first(piece).isalnum():
            before = " "
        touches = shown[-1:].isalnum() or (not piece.version and not shown[-1:].isspace())
        yield before, Piece(piece.op, piece.reference.strip(), piece.version.strip()), after
        reference_goes_on = piece.reference[-1:].isspace() and bool(piece.version)
        version_goes_on = shown[-1:].isspace()


def _first(piece: Piece) -> str:
    """The first character that is shown of the piece; what was removed comes before what was added."""
    return (piece.reference if piece.op == "changed" else piece.version or piece.reference).strip()[:1]


def _piece_html(piece: Piece, collapse: bool) -> str:
    if piece.op == "equal":
        return escape(piece.version)
    if piece.op == "moved":
        tag, what = ("ins", "moved here") if piece.version else ("del", "moved from here")
        return _tag(tag, "moved", escape(piece.version or piece.reference), what)
    if piece.agrees:
        title = escape(f"in the reference: {piece.reference}")
        return f'<span class="diff-{piece.op}" title="{title}">{escape(piece.version)}</span>'
    folds = collapse and piece.op != "changed"
    both = " ".join(filter(None, (_removed_html(piece.reference, folds), _tag("ins", "added", escape(piece.version)))))
    return f'<span class="diff-changed">{both}</span>' if piece.op == "changed" else both


_MARKED_IN_SIDES = {
    ("added", "ins"): ("added", "only here"),
    ("removed", "del"): ("removed", "only here"),
    ("changed", "ins"): ("added", "other words"),
    ("changed", "del"): ("removed", "other words"),
    ("moved", "ins"): ("moved", "stands elsewhere"),
    ("moved", "del"): ("moved", "stands elsewhere"),
}
"""The class of a piece on either side, and what a reader who cannot see it hears."""


def _side_html(piece: Piece, tag: str, printed: str) -> str:
    """One side of a piece, with the white space around it outside the mark."""
    inner = printed.strip()
    if not inner or piece.op == "equal":
        return escape(printed)
    before, after = printed.split(inner, 1)
    if piece.agrees:
        return f'{before}<span class="diff-{piece.op}">{escape(inner)}</span>{after}'
    kind, what = _MARKED_IN_SIDES[piece.op, tag]
    return f"{before}{_tag(tag, kind, escape(inner), what)}{after}"


def _cell_html(piece: Piece) -> str:
    return _removed_html(piece.reference, True) if piece.op == "removed" else _side_html(piece, "ins", piece.version)


def _removed_html(text: str, collapse: bool) -> str:
    if not _collapses(text, collapse):
        return _tag("del", "removed", escape(text))
    return (
        '<label class="diff-left-out"><input type="checkbox" autocomplete="off">'
        f'<span class="how-many">{len(text.split())} words left out</span> '
        f'<del class="diff-removed">{escape(text)}</del></label>'
    )


def _tag(name: str, kind: str, escaped: str, what: str = "") -> str:
    if not escaped:
        return ""
    return f'<{name} class="diff-{kind}"><span class="visually-hidden">{what or kind}: </span>{escaped}</{name}>'


def _piece_text(piece: Piece, colour: bool, collapse: bool) -> str:
    reference, version = harmless(piece.reference), harmless(piece.version)
    if piece.agrees:
        return version
    if not (colour or _is_paired(reference)):
        reference = reference.translate(_NO_BRACKETS).strip()
    if piece.op == "moved":
        moved = version or reference
        return f"\x1b[34m{moved}\x1b[0m" if colour else f"{{~{moved}~}}" if version else f"[~{moved}~]"
    removed = "…" if _collapses(reference, collapse) else reference
    removed = removed and (f"\x1b[31;9m{removed}\x1b[0m" if colour else f"[-{removed}-]")
    added = version and (f"\x1b[32m{version}\x1b[0m" if colour else f"{{+{version}+}}")
    return " ".join(filter(None, (removed, added)))


def _has_any(text: str, phrases: Collection[str]) -> bool:
    return any(re.search(rf"(?<!\w){re.escape(phrase)}(?!\w)", text, re.IGNORECASE) for phrase in phrases if phrase)


def _is_paired(text: str) -> bool:
    """Whether each square bracket of the text has its partner in it, as in "[sic]"."""
    return not set("[]") & set(_PAIRED.sub("", text))


def _collapses(removed: str, collapse: bool) -> bool:
    return collapse and len(removed.split()) > _LONG_CUT
