"""What makes two wordings one, equal but for marks, case, spacing and spelling; and the keys of utterances."""

from __future__ import annotations

import hashlib
from functools import partial

from textacy.preprocessing import normalize
from textacy.preprocessing.pipeline import make_pipeline

from quotes.comparing.language.tokens import normals

_even_out = make_pipeline(
    partial(normalize.unicode, form="NFKC"),  # "½" is "1⁄2", a ligature is its letters, full width is plain
    normalize.quotation_marks,
    normalize.whitespace,
)


def normal_words(text: str) -> tuple[str, ...]:
    """The text's words as they are compared: quotations with the same words here have one wording."""
    return tuple(normals(_even_out(text)))


def utterance_key(reference: str) -> str:
    """The key of an utterance from its reference quotation's key."""
    return hashlib.sha256(reference.encode()).hexdigest()[:16]
