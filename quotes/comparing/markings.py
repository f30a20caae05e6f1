"""Which words are in quotation marks, and whether two wordings have the same punctuation and capitals, too."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from quotes.comparing.facing.stretches import Stretch
from quotes.comparing.language.tokens import APOSTROPHES, Word, fold_marks

_APOSTROPHE = re.compile(rf"\w[{APOSTROPHES}]\w")


def in_marks(words: Sequence[Word]) -> Iterator[bool]:
    """For each word whether it is in quotation marks."""
    inside = False
    for word in words:
        inside = inside or _has_quotation_mark(word.before)
        yield inside
        inside = inside and not _has_quotation_mark(word.after)


def _has_quotation_mark(marks: str) -> bool:
    return any(mark in fold_marks(marks) for mark in "'\"")


def are_marked_alike(stretches: Sequence[Stretch]) -> bool:
    """True where nothing but the style of the marks differs, and whether words are drawn together: "is not" and "isn't"
    are the same words, and no punctuation tells them apart."""
    if not all(stretch.same for stretch in stretches):
        return False  # square brackets explain a word
    pairs = [pair for stretch in stretches for pair in zip(stretch.reference, stretch.version, strict=True)]
    reference = "".join(one.printed for one, _ in pairs)
    version = "".join(_as_written(other, one) for one, other in pairs)
    return _bare(reference) == _bare(version)


def _as_written(word: Word, facing: Word) -> str:
    """The word as printed, but drawn together or written in full as the one that it faces is."""
    is_drawn_together = _is_contraction(word.core, facing.core) or _is_contraction(facing.core, word.core)
    return word.before + (facing.core if is_drawn_together else word.core) + word.after


def _is_contraction(core: str, in_full: str) -> bool:
    """True for "isn't" beside "is not"."""
    return bool(_APOSTROPHE.search(core)) and " " in in_full and " " not in core


def _bare(text: str) -> str:
    """The text without the marks at its ends and with its first letter in small, as both depend on the sentence
    around."""
    folded = fold_marks(text).strip(" '.,;:!?-")
    return folded[:1].casefold() + folded[1:]
