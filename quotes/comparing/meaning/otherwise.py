"""What one side lacks and may say in words of its own: "we will not rest until they are housed", "the work would go on
until they were". Where it has several such words that nothing on the other side answers, nobody can tell."""

from __future__ import annotations

from collections.abc import Collection

from quotes.comparing.facing.echoes import echoed, is_told, matter_in
from quotes.comparing.facing.places import Side, each_sentence, ends_clause
from quotes.comparing.language.matter import carries_matter
from quotes.comparing.language.tokens import words
from quotes.comparing.language.wordlists import entries
from quotes.comparing.meaning.capitals import names_of
from quotes.versions import Flag, FlagName

_MORE: dict[FlagName, int] = {"negation": 1, "intensifier": 2, "scope": 2}
"""What can be said in many ways, and by how many words of its own more than the other side has, beside the ones that
the flag tells of, a sentence may say it; for words of doubt and for what has to be there are lists."""

_FEWEST = 2
"""Words of its own in a sentence from which it may say there what it lacks."""

_GOING_TO = ("going", "to")

_SHARE = 0.34
"""The share of what carries matter in the sentence that they must be."""


def may_be_said_otherwise(flag: Flag, a: Side, b: Side) -> bool:
    """True for a flag about words that only one side has, where the other's sentence is told in words of its own, or
    tells nothing of theirs."""
    if flag.name not in (*_MORE, "modal") or bool(flag.reference) == bool(flag.version):
        return False
    side, other = (a, b) if flag.reference else (b, a)
    said = {word.normal for word in words(flag.reference or flag.version)}
    sentence = _most_like(side, said)
    if _only_names(sentence, other):
        return True
    if flag.name not in _MORE:
        return False
    facing = _most_like(other, {place.word.normal for place in sentence})
    names = {place for name in names_of(facing) if name.is_sure for place in name.places}
    # Who puts the name for a "she" tells nothing else in words of his own.
    own = _own(tuple(place for place in facing if place not in names), side)
    rest = [normal for normal in _own(sentence, other) if normal not in said]
    is_rewritten = len(own) >= max(_FEWEST, _SHARE * len(matter_in(facing)))
    is_told = flag.name == "negation" and _is_told(sentence, said, facing)
    return is_rewritten and len(own) >= len(rest) + _MORE[flag.name] and not is_told


def _only_names(sentence: Side, other: Side) -> bool:
    """True where the other side tells nothing of the sentence but names: of "If it rains, Holm would win the cup" a
    "mayor Holm" tells nothing, and so leaves no condition out."""
    return bool(matter_in(sentence)) and not is_told(sentence, other)


def _is_told(sentence: Side, denial: Collection[str], facing: Side) -> bool:
    """True where the other side has the first word of those that are denied, or some that stand with the denial; of
    "not going to close it" that is "close", and of "nothing suggests arson" it is "arson"."""
    at = max((at for at, place in enumerate(sentence) if place.word.normal in denial), default=0)
    ahead = tuple(place.word.normal for place in sentence[at + 1 : at + 3]) == _GOING_TO
    behind = [one for one in matter_in(sentence[at + 1 + 2 * ahead :]) if one not in entries("showing")]
    return bool(echoed([*filter(carries_matter, denial), *behind[:1]], facing))


def _most_like(side: Side, normals: Collection[str]) -> Side:
    """The sentence that has most of the words, in some form."""
    return max(each_sentence(side), key=lambda sentence: len(echoed(normals, sentence)), default=())


def _own(sentence: Side, other: Side) -> list[str]:
    """What carries matter there and has no counterpart on the other side, without clauses that are only added."""
    found: list[str] = []
    clause: list[str] = []
    for place in sentence:
        clause += matter_in([place])
        if ends_clause([place.word]) or place is sentence[-1]:
            common = echoed(clause, other)
            found += [normal for normal in clause if normal not in common] if common else []
            clause = []
    return found
