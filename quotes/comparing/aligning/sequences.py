"""What two sequences of words have in common, in the order of both: the best alignment if they are short."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import SequenceMatcher

from quotes.comparing.language.matter import carries_matter

_SHORT = 6_000
"""Up to this many pairs the best of all alignments is sought; above that, the longest run is taken first."""

_LONG = 250_000
"""Above this many pairs a word that is everywhere is no anchor; the matcher drops it."""

_SMALL_WORD = 0.1
"""What a match of a word without matter counts; one of a word with matter counts 1."""

_TOGETHER = 0.2
"""What a match counts in addition if it continues another, so that words which stand together stay together."""


def are_short(a: Sequence[str], b: Sequence[str]) -> bool:
    """Whether the sequences are short enough for the best of all alignments."""
    return len(a) * len(b) <= _SHORT


def common(a: Sequence[str], b: Sequence[str]) -> list[tuple[int, int]]:
    """Positions of the words in common, in order."""
    if are_short(a, b):
        return _best(a, b)
    matcher = SequenceMatcher(None, a, b, len(a) * len(b) > _LONG)
    return [(block.a + k, block.b + k) for block in matcher.get_matching_blocks() for k in range(block.size)]


def _best(a: Sequence[str], b: Sequence[str]) -> list[tuple[int, int]]:
    """The positions of the alignment with the most matter, and of those the one with the longest runs."""
    matched = [[0.0] * (len(b) + 1) for _ in range(len(a) + 1)]  # the best from here on if these two are matched
    best = [[0.0] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i in range(len(a) - 1, -1, -1):
        word, row, below, runs = a[i], best[i], best[i + 1], matched[i + 1]
        weight = 1.0 if carries_matter(word) else _SMALL_WORD
        for j in range(len(b) - 1, -1, -1):
            skipped = max(below[j], row[j + 1])
            if word == b[j]:
                goes_on = runs[j + 1] + _TOGETHER if runs[j + 1] else 0.0
                matched[i][j] = weight + max(below[j + 1], goes_on)
            row[j] = max(skipped, matched[i][j])
    return _traced(matched, best)


def _traced(matched: Sequence[Sequence[float]], best: Sequence[Sequence[float]]) -> list[tuple[int, int]]:
    """The way through the table of what is best from each pair on."""
    found: list[tuple[int, int]] = []
    i = j = 0
    in_run = False
    while best[i][j]:
        run_on = in_run and matched[i][j] + _TOGETHER >= best[i][j]
        if matched[i][j] and (run_on or matched[i][j] >= best[i][j]):
            found.append((i, j))
            i, j, in_run = i + 1, j + 1, True
        else:
            in_run = False
            i, j = (i + 1, j) if best[i + 1][j] >= best[i][j + 1] else (i, j + 1)
    return found
