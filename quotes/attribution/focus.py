"""Who the text is about at any point: a salience for each figure that grows with mentions and fades by the sentence.

After Lappin and Leass (1994): a subject counts more than an object, a recent sentence more than an earlier one.
"""

from __future__ import annotations

from collections.abc import Callable

from spacy.tokens import Token

from quotes.attribution.cast import Figure

_FADING = 0.6
"""What a sentence leaves of the salience before it."""
_FORGOTTEN = 0.02
_SUBJECT, _OBJECT, _OTHER, _QUOTED = 1.0, 0.6, 0.4, 0.08
_MOST = 1.8
"""What mentions add up to at most: who was named ten times is not ten times as likely to be "he" as who spoke last."""
SPOKE = 0.5
"""What being the speaker of a quotation adds: who spoke last is likely who "he" is."""


class Focus:
    """The salience of each figure at one point of the text."""

    def __init__(self) -> None:
        self._salience: dict[Figure, float] = {}
        self.genders: dict[Figure, str] = {}

    def next_sentence(self) -> None:
        """Fade what was before."""
        self._salience = {f: s * _FADING for f, s in self._salience.items() if s > _FORGOTTEN}

    def leave(self) -> None:
        """Turn to another story, as after a line of asterisks: nobody is in focus."""
        self._salience = {}

    def mention(self, figure: Figure, weight: float) -> None:
        """Count a mention of the figure."""
        self._salience[figure] = min(self._salience.get(figure, 0.0) + weight, _MOST)

    def ranked(self, fits: Callable[[Figure], float]) -> list[tuple[Figure, float]]:
        """The figures in focus by salience times how well they fit, the best first, without those that do not fit."""
        scored = ((figure, salience * fits(figure)) for figure, salience in self._salience.items())
        return sorted(((f, s) for f, s in scored if s > 0), key=lambda pair: -pair[1])

    def gender(self, figure: Figure) -> str | None:
        """What is known of the figure's gender, from the article's titles and names or from a pronoun before."""
        return figure.gender or self.genders.get(figure)


def weight_of(token: Token, quoted: bool) -> float:
    """How much a mention with this head counts."""
    if quoted:
        return _QUOTED
    head = token
    while head.dep_ in {"compound", "flat", "conj", "appos"} and head.head is not head:
        head = head.head
    if head.dep_ in {"nsubj", "nsubjpass", "csubj", "ROOT"}:
        return _SUBJECT
    if head.dep_ in {"dobj", "iobj", "dative", "agent"}:
        return _OBJECT
    return _OTHER
