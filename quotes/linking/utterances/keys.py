"""The keys of utterances, and of groups of reprints."""

from __future__ import annotations

import hashlib


def utterance_key(reference: str) -> str:
    """The key of an utterance from its reference quotation's key."""
    return hashlib.sha256(reference.encode()).hexdigest()[:16]
