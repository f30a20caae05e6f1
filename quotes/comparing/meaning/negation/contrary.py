"""What is told as it would have been: "had they listened, nobody would have drowned" says that they did not listen and
that somebody drowned, so that its denials and conditions are none of what happened."""

from __future__ import annotations

from functools import partial

from quotes.comparing.facing.places import Side, each_sentence, normals_of, opens_clause
from quotes.comparing.facing.terms import terms_in
from quotes.comparing.language.wordlists import listed

_words = partial(listed, "contrary")


def is_told_contrary_to_fact(a: Side, b: Side) -> bool:
    """True where one of the two sides tells it so and the other as it was."""
    return _is_contrary(a) != _is_contrary(b)


def _is_contrary(side: Side) -> bool:
    return any(_tells_what_was_not(sentence) for sentence in each_sentence(side))


def _tells_what_was_not(sentence: Side) -> bool:
    """True for a "would" with an "if they had" or a "had they", and for a "would have" with a "without"."""
    normals = normals_of(sentence)
    if _words("would").isdisjoint(normals):
        return False
    had = [at for at, normal in enumerate(normals) if normal in _words("had")]
    if any(opens_clause(sentence, at) for at in had):
        return True
    if not _words("if").isdisjoint(normals):
        return bool(had) or any(terms_in(sentence, _words("would_have")))
    return not _words("without").isdisjoint(normals) and any(terms_in(sentence, _words("would_have")))
