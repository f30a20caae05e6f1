"""Two articles that share text, row by row: passages that face each other, and what only one of them has."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Literal, NamedTuple

from quotes.comparing import Piece, diff
from quotes.comparing.language.matter import carries_matter
from quotes.comparing.language.tokens import fold_marks
from quotes.comparing.language.tokens import words as words_of
from quotes.explaining.differences import shares_little
from quotes.records import Span
from quotes.sentences import sentences
from quotes.spans import stripped
from quotes.web.sections.pairing import pairs

_LONGEST = 3000
"""Characters of a passage that is compared word by word; a longer one is shown as it is."""

_AT_MOST = 60_000
"""Characters of two articles that are compared word by word; what comes after is shown as it is."""

_IN_A_ROW, _OF_MATTER = 4, 2
"""Words that both sides print in a row, and how many of them carry matter, so that they are not other words."""

_HOW = {"moved": ("moved away", "moved here"), "marks": ("marks", "marks")}
"""What a piece that differs is to the original and to the copy, where it is not "removed" and "added"."""

Passages = Sequence[Sequence[Sequence[int]]]
"""As the reprints table has them: the span of a sentence of the copy, the span of the one of the original it faces."""


Likeness = Literal["the same", "changed", "other words", "too long to compare"]
"""Of two passages that face each other. Where little is the same, changes marked word by word cannot be read."""


class Facing(NamedTuple):
    """A row: a stretch of the original and the stretch of the copy that faces it; None where the other has nothing."""

    original: Span | None
    copy: Span | None


class Change(NamedTuple):
    """A stretch of a text that differs from what faces it, and how: "removed", "added", "moved away", "moved here", or
    in "marks" alone."""

    start: int
    end: int
    how: str


class Compared(NamedTuple):
    """How alike the two sides of a row are, and what differs in each."""

    likeness: Likeness | None
    original: tuple[Change, ...] = ()
    copy: tuple[Change, ...] = ()


def facing(original: str, copy: str, passages: Passages) -> list[Facing]:
    """Every stretch of both texts in order; stretches that face each other in one row, what only one has by itself."""
    rows: list[Facing] = []
    original_done = copy_done = 0
    ends = Span(len(original), len(original)), Span(len(copy), len(copy))
    for there, here in (*_pairs(passages), ends):
        rows += _between(original, copy, Span(original_done, there.start), Span(copy_done, here.start))
        rows.append(Facing(there, here))
        original_done, copy_done = there.end, here.end
    return rows[:-1]


def sentences_facing(copy: str, passages: Passages) -> tuple[int, int]:
    """How many of the copy's sentences face one of the original, and how many it has."""
    faced = {tuple(here) for here, _ in passages}
    return len(faced), max(len(faced), len(sentences(copy)))


def compared(original: str, copy: str, rows: Iterable[Facing]) -> Iterator[Compared]:
    """For each row how alike its sides are and what differs, as places in the two texts; of what stands alone the
    sentences that the other has elsewhere."""
    rows = list(rows)
    moved = _moved(original, copy, rows)
    left = _AT_MOST
    for row in rows:
        if row.original is None or row.copy is None:
            yield Compared(
                None,
                _elsewhere(original, row.original, moved, "moved away"),
                _elsewhere(copy, row.copy, moved, "moved here"),
            )
            continue
        there, here = original[slice(*row.original)], copy[slice(*row.copy)]
        size = len(there) + len(here)
        if there == here:
            yield Compared("the same")
        elif size > min(left, _LONGEST):
            yield Compared("too long to compare")
        else:
            left -= size
            yield _compared(there, here, row.original.start, row.copy.start)


def _between(original: str, copy: str, there: Span, here: Span) -> list[Facing]:
    """What stands before the next passage: sentences that both print, or nearly so, face to face, the rest by itself.
    Linking looks at the words that carry matter, so that it pairs no "It rained." with another; and "I can promise it"
    is to it another statement than "I cannot promise it"."""
    ours, theirs = _sentences(original, there), _sentences(copy, here)
    rows: list[Facing] = []
    original_done, copy_done = there.start, here.start
    for i, j in pairs([words for _, words in ours], [words for _, words in theirs]):
        one, other = ours[i][0], theirs[j][0]
        rows += _alone(original, copy, Span(original_done, one.start), Span(copy_done, other.start))
        rows.append(Facing(one, other))
        original_done, copy_done = one.end, other.end
    return rows + _alone(original, copy, Span(original_done, there.end), Span(copy_done, here.end))


def _alone(original: str, copy: str, there: Span, here: Span) -> list[Facing]:
    """Each by itself, as far as there is anything."""
    there, here = stripped(original, *there), stripped(copy, *here)
    alone = [Facing(there, None), Facing(None, here)]
    return [row for row in alone for span in row if span and span.start < span.end]


def _sentences(text: str, within: Span) -> list[tuple[Span, str]]:
    """The sentences of the stretch, each with its words as they are compared: quotation marks in one style."""
    spans = (Span(within.start + start, within.start + end) for start, end in sentences(text[slice(*within)]))
    return [(span, fold_marks(text[slice(*span)])) for span in spans]


def _moved(original: str, copy: str, rows: Iterable[Facing]) -> frozenset[str]:
    """The sentences that stand alone in both texts: the same words in another place."""
    there, here = (
        {words for row in rows if (span := row[side]) and None in row for _, words in _sentences(text, span)}
        for side, text in enumerate((original, copy))
    )
    return frozenset(there & here)


def _elsewhere(text: str, stretch: Span | None, moved: frozenset[str], how: str) -> tuple[Change, ...]:
    found = _sentences(text, stretch) if stretch else []
    return tuple(Change(span.start, span.end, how) for span, words in found if words in moved)


def _pairs(passages: Passages) -> Iterator[tuple[Span, Span]]:
    """Stretches of the original and of the copy that face each other: passages that share a sentence as one, for a
    sentence may have been split in two. Linking aligns forwards; what goes back is left out, so that no word is shown
    twice."""
    last: tuple[Span, Span] | None = None
    for here, there in ((Span(*here), Span(*there)) for here, there in passages):
        if last is None:
            last = there, here
        elif there.start >= last[0].end and here.start >= last[1].end:
            yield last
            last = there, here
        elif there.start >= last[0].start and here.start >= last[1].start:
            last = _joined(last[0], there), _joined(last[1], here)
    if last is not None:
        yield last


def _joined(one: Span, other: Span) -> Span:
    return Span(one.start, max(one.end, other.end))


def _compared(there: str, here: str, there_start: int, here_start: int) -> Compared:
    pieces = diff(there, here)
    if shares_little(there, here) and not any(map(_is_word_for_word, pieces)):
        return Compared("other words")
    removed: list[Change] = []
    added: list[Change] = []
    for piece in pieces:
        if piece.op != "equal":
            gone, new = _HOW.get(piece.op, ("removed", "added"))
            removed += _change(piece.reference, there_start, gone)
            added += _change(piece.version, here_start, new)
        there_start += len(piece.reference)
        here_start += len(piece.version)
    return Compared("changed", tuple(removed), tuple(added))


def _is_word_for_word(piece: Piece) -> bool:
    """True for so many words in a row that both print: “Rain fixes no roofs,” in two long sentences that tell in other
    words who said it."""
    if not piece.agrees:
        return False
    normals = [word.normal for word in words_of(piece.version) if word.normal]
    return len(normals) >= _IN_A_ROW and sum(map(carries_matter, normals)) >= _OF_MATTER


def _change(printed: str, start: int, how: str) -> list[Change]:
    """The words as a change; a space before or after them is not marked with them."""
    span = stripped(printed, 0, len(printed))
    return [Change(start + span.start, start + span.end, how)] if span.start < span.end else []
