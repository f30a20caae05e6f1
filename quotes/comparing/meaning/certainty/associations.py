"""What is found together with something on one side and brings it about on the other: "linked to", "causes"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from quotes.comparing.facing.places import Side, each_sentence, negates
from quotes.comparing.facing.terms import has_phrase, own_terms, terms_in
from quotes.comparing.language.matter import stem
from quotes.comparing.language.wordlists import entries, listed
from quotes.versions import Flag


def association_flag(a: Side, b: Side) -> Flag | None:
    """An association that only one side has, where the other, that has none, has the one thing come of the other."""
    for side, other in ((a, b), (b, a)):
        own = own_terms(side, listed("associations", "together"))
        if own and not has_phrase([place.word for place in other], listed("associations", "together")):
            known = set(_made(side))
            made = next((said for said in _made(other) if said not in known), None)
            if made:
                return Flag("hedge", own[0].said, made) if side is a else Flag("hedge", made, own[0].said)
    return None


def _made(side: Side) -> Iterator[str]:
    """The words that have one thing come of another, but for those of sentences that deny it: "we cannot say that it
    causes harm"."""
    for sentence in each_sentence(side):
        if not any(negates(place.word) for place in sentence):
            yield from (term.said for term in terms_in(sentence, _making()))
            yield from (sentence[at].word.normal for at in range(len(sentence)) if _changes(sentence, at))


def _changes(sentence: Side, at: int) -> bool:
    """True for the "lowers" of "lowers the risk" and "lowers blood pressure", not for "a lower risk" and "cuts in"."""
    normal = sentence[at].word.normal
    if stem(normal) not in _changing() or at == 0 or at + 1 == len(sentence):
        return False
    before, behind = sentence[at - 1].word.normal, sentence[at + 1].word.normal
    if before in entries("determiners", "before_nouns"):
        return False
    is_of_one = normal.endswith("s") and behind not in entries("prepositions", "auxiliaries", "finite")
    return is_of_one or behind in entries("determiners", "before_nouns")


@cache
def _making() -> frozenset[str]:
    joined = listed("associations", "making") | listed("causes", "before") | listed("causes", "behind")
    return frozenset(phrase for phrase in joined if "…" not in phrase)


@cache
def _changing() -> frozenset[str]:
    return frozenset(map(stem, listed("associations", "changing")))
