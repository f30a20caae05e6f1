"""Two wordings -> how they are aligned, what the departure is called, what may have changed in meaning, and a picture.

Imports neither spaCy nor textacy, for the browser uses it.
"""

from quotes.comparing.collation import Collation, Column, Reading, collate, gathered
from quotes.comparing.diff import Difference, Piece, diff
from quotes.comparing.flags import flags
from quotes.comparing.interlinear import to_lines
from quotes.comparing.picture import harmless, to_cell, to_html, to_sides, to_terminal
from quotes.comparing.relations import relation, trimmed_at
from quotes.comparing.tokens import Word, words

__all__ = [
    "Collation",
    "Column",
    "Difference",
    "Piece",
    "Reading",
    "Word",
    "collate",
    "diff",
    "flags",
    "gathered",
    "harmless",
    "relation",
    "to_cell",
    "to_html",
    "to_lines",
    "to_sides",
    "to_terminal",
    "trimmed_at",
    "words",
]
