"""Where two quotations stand to each other: in sentences that face each other, elsewhere in one text, or apart."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from quotes.linking.statements.statements import Statement
from quotes.pairs import Pair, pair_of
from quotes.versions import CARRYING, Reprint

Where = Literal["facing", "one text", "apart"]
"""Two quotations' sentences face each other in a reprint and its original; or they stand in two places of one text, be
it one article or a reprint and its original; or neither."""

NEARER: tuple[Where, ...] = ("apart", "one text", "facing")
"""Of the places where two wordings meet, the later in this order tells more."""


class Whereabouts:
    """Where quotations stand to each other, by the reprints that their articles are in."""

    def __init__(self, facing: Iterable[Pair], reprints: Iterable[Reprint]) -> None:
        """`facing` are the quotations, by place, whose sentences face each other."""
        self._facing = frozenset(facing)
        self._one_text = {
            frozenset((reprint.article, reprint.original)) for reprint in reprints if reprint.relation in CARRYING
        }

    def of(self, a: Statement, b: Statement) -> Where:
        """Where the two stand."""
        if pair_of(a.place, b.place) in self._facing:
            return "facing"
        articles = frozenset((a.version.article, b.version.article))
        return "one text" if len(articles) == 1 or articles in self._one_text else "apart"
