"""Two wordings -> how they are aligned, what the departure is called, what may have changed in meaning, and a picture.

In the order in which one rests on the other:

    language/       what the words of one text are
    facing/         words of one side as they stand to those of the other
    quantities/     what a text says of how much, how many and when
    aligning/       two texts -> the stretches of words that face each other
    meaning/        the flags: what may have changed in meaning
    shifts, translations, markings, connecting    what does not count as a change, or as one of its own kind
    diff            how one departs from the other, in pieces that join back to both
    relations       what the departure is called: trimmed, reworded, turned from direct into indirect
    collation       many wordings beside one: a table
    picture, interlinear    a difference, and many, to look at

Imports neither spaCy nor textacy, for the browser uses it.
"""

from quotes.comparing.collation import Collation, Column, Reading, collate, gathered
from quotes.comparing.diff import Difference, Piece, diff
from quotes.comparing.interlinear import to_lines
from quotes.comparing.language.tokens import Word, words
from quotes.comparing.meaning.flags import flags
from quotes.comparing.meaning.polarities import as_told
from quotes.comparing.picture import to_cell, to_html, to_sides, to_terminal
from quotes.comparing.relations import relation, trimmed_at

__all__ = [
    "Collation",
    "Column",
    "Difference",
    "Piece",
    "Reading",
    "Word",
    "as_told",
    "collate",
    "diff",
    "flags",
    "gathered",
    "relation",
    "to_cell",
    "to_html",
    "to_lines",
    "to_sides",
    "to_terminal",
    "trimmed_at",
    "words",
]
