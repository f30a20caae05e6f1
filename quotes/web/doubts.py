"""What is told where it is not sure that words were said, or that a name is right: nothing where it is."""

from __future__ import annotations

from quotes.web.labels import certainty

_LIKELY, _CERTAIN = 0.6, 0.95
"""Where "likely" and "as good as certain" begin in words.yml."""


def doubt_about_words(confidence: float | None) -> str:
    """ "uncertain" of words that may be no quotation; empty where that is likely at least, or nobody measured it."""
    return certainty(confidence) if confidence is not None and confidence < _LIKELY else ""


def doubt_about_name(confidence: float | None) -> str:
    """How sure a speaker's name is where it was concluded, as from a pronoun; empty where it is printed in full, or a
    person decided it."""
    return certainty(confidence) if confidence is not None and confidence < _CERTAIN else ""
