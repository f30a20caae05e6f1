"""Initials that open the turns of a printed interview, and name nobody by themselves: "AL: It rains.\n\nBM: A lot?" """

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from spacy.tokens import Doc

from quotes.attribution.texts import bounds_of, once_a_doc, text_of

_TURN = re.compile(r"^[ \t]*(?P<initials>[^\W\d_a-z]{2,3}):[ \t]+\S", re.MULTILINE)

_LETTERS = re.compile(r"(?<!\()\b[^\W\d_a-z]{2,3}\b(?!\))")


@once_a_doc
def turn_initials(doc: Doc) -> frozenset[int]:
    """The tokens of such initials; none unless two take turns and one of them comes back."""
    found = [turn for turn in _TURN.finditer(text_of(doc)) if turn["initials"].isupper()]
    times = Counter(turn["initials"] for turn in found)
    if len(times) < 2 or max(times.values()) < 2:
        return frozenset()
    anywhere = Counter(_LETTERS.findall(text_of(doc)))
    bodies = {letters for letters in times if anywhere[letters] > times[letters]}
    found = [turn for turn in found if turn["initials"] not in bodies]  # "FBI: No.", where "the FBI" is spoken of
    places = {start: i for i, start in enumerate(bounds_of(doc)[0])}
    return frozenset(places[turn.start("initials")] for turn in found if turn.start("initials") in places)


def bearers_of_initials(doc: Doc, people: Sequence[str]) -> dict[int, int]:
    """For each token of such initials which of the people, by their full names, has them; none where several do."""
    found: dict[int, int] = {}
    for i in turn_initials(doc):
        fitting = [number for number, name in enumerate(people) if _are_initials(doc[i].text, name)]
        if len(fitting) == 1:
            found[i] = fitting[0]
    return found


def _are_initials(letters: str, name: str) -> bool:
    """Whether the letters are the initials of a name, with those of its small words or without: "MB" and "MVB" of
    "Maria van Berg"."""
    words = [word for word in re.split(r"[\s.-]+", name) if word]
    capitals = [word for word in words if word[0].isupper()]
    initials = {"".join(word[0] for word in some).upper() for some in (words, capitals, [*words[:1], *words[-1:]])}
    return len(words) > 1 and letters in initials
