"""Sentences of two wordings that are the same but for a word or two: what changed in them is shown, whatever else the
wordings quote."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import product

from quotes.comparing.aligning.sequences import common
from quotes.comparing.language.tokens import normals
from quotes.sentences import sentences

_NEARLY_ALL = 0.75
"""Share of the words of the longer sentence that stand in the other in their order."""

_FEWEST = 4
"""Words of a sentence from which it is one: "Yes, I will" is in many mouths."""

_MOST = 400
"""Pairs of sentences up to which they are looked at."""


def faced(reference: str, version: str) -> Iterator[tuple[str, str]]:
    """A sentence of each wording that are nearly one, of those that the other wording has not as they are: "She came.
    They will not pay for it", "He left. They will pay for it"."""
    ours, theirs = _sentences(reference), _sentences(version)
    if len(ours) * len(theirs) > _MOST or len(ours) == len(theirs) == 1:
        return
    own = {normals: printed for normals, printed in ours.items() if normals not in theirs and len(normals) >= _FEWEST}
    other = {normals: printed for normals, printed in theirs.items() if normals not in ours and len(normals) >= _FEWEST}
    for one, another in product(own, other):
        fewest = _NEARLY_ALL * max(len(one), len(another))
        if (Counter(one) & Counter(another)).total() >= fewest and len(common(one, another)) >= fewest:
            yield own[one], other[another]


def _sentences(text: str) -> dict[tuple[str, ...], str]:
    """The sentences as printed, by their words as they are compared."""
    printed = [text[slice(*span)] for span in sentences(text)]
    return {tuple(normals(one)): one for one in printed}
