"""What is told as it would have been: "had they listened, nobody would have drowned" says that they did not listen and
that somebody drowned, so that its denials and conditions are none of what happened."""

from __future__ import annotations

from quotes.comparing.facing.places import Side, each_sentence, ends_clause
from quotes.comparing.facing.terms import terms_in
from quotes.comparing.language.wordlists import entries

_WOULD = frozenset({"would", "could", "might", "wouldn't", "couldn't", "mightn't"})

_IF = frozenset({"if", "unless"})


def is_told_contrary_to_fact(a: Side, b: Side) -> bool:
    """True where one of the two sides tells it so and the other as it was."""
    return _is_contrary(a) != _is_contrary(b)


def _is_contrary(side: Side) -> bool:
    return any(_tells_what_was_not(sentence) for sentence in each_sentence(side))


def _tells_what_was_not(sentence: Side) -> bool:
    """True for a "would" with an "if they had" or a "had they", and for a "would have" with a "without"."""
    normals = [place.word.normal for place in sentence]
    if _WOULD.isdisjoint(normals):
        return False
    past = any(normal in ("had", "hadn't") for normal in normals)
    is_inverted = any(normals[at] in ("had", "hadn't") and _begins(sentence, at) for at in range(len(sentence)))
    is_perfect = any(terms_in(sentence, entries("counterfactual")))
    return (
        is_inverted
        or (past and not _IF.isdisjoint(normals))
        or (is_perfect and not {"without", *_IF}.isdisjoint(normals))
    )


def _begins(sentence: Side, at: int) -> bool:
    return at == 0 or ends_clause([sentence[at - 1].word])
