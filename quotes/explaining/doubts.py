"""What is shown where it is not sure that words were said, or that a name is right: nothing where it is."""

from __future__ import annotations

from quotes.datafiles import table
from quotes.explaining.labels import certainty


def doubt_about_words(confidence: float | None) -> str:
    """ "uncertain" of words that may be no quotation; empty where that is likely at least, or nobody measured it."""
    return certainty(confidence) if confidence is not None and _is_less_than("likely", confidence) else ""


def doubt_about_name(confidence: float | None) -> str:
    """How sure a speaker's name is where it was concluded, as from a pronoun; empty where it is printed in full, or a
    person decided it."""
    return certainty(confidence) if confidence is not None and _is_less_than("as good as certain", confidence) else ""


def _is_less_than(certain: str, confidence: float) -> bool:
    """Whether it is less sure than what words.yml calls so."""
    steps = table("quotes.explaining", "words")["confidence"]
    return bool(confidence < next(step["above"] for step in steps if step["label"] == certain))
