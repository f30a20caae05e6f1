"""The prints that are near to a draft's quotation, each beside it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from difflib import SequenceMatcher

from quotes.checking.beside import Beside
from quotes.checking.drafted import Drafted
from quotes.checking.holding import Held, held, most_in_a_stretch
from quotes.checking.prints import Print
from quotes.checking.record import Record
from quotes.checking.saying import is_saying, words_of
from quotes.checking.sentence import clauses_in
from quotes.checking.telling import matter
from quotes.checking.wordings import Compounds, compounds, in_parts, plain_words
from quotes.comparing.language.matter import stems
from quotes.regions import outermost, regions

_LEADING = 4
"""Words before marks within speech that tell whose words these are; and words in them that are no name of a thing."""

_COMPARED = 8
"""Wordings, the nearest, that are looked at word by word."""


def prints_beside(drafted: Drafted, record: Record, also: Iterable[Print] = ()) -> list[Beside]:
    """All prints of the few wordings that are nearest to the draft's, the likeliest first; of those that are found for
    it and of others that may be."""
    told = plain_words(drafted.text)
    telling, about = frozenset(stems(told)), matter(told)
    matcher = SequenceMatcher(None, autojunk=False)
    matcher.set_seq2(told)  # the side that it indexes, once for all prints
    beside = []
    for found in {one.key: one for one in (*record.candidates(drafted.text), *also)}.values():
        stored = plain_words(found.text)
        joined = compounds(drafted.text, found.text)
        places = [held(quoted, stored, joined) for quoted in drafted.quoted or (drafted.text,)]
        whose = record.people.whose(drafted.speaker, found, drafted.role)
        if whose == "same" and all(places) and _is_passed_on(drafted, found, joined):
            whose = "passed on"
        matcher.set_seq1(stored)
        in_order = most_in_a_stretch(matcher.get_matching_blocks(), len(told))
        in_matter = len(about & matter(stored))
        one = Beside(
            drafted,
            found,
            whose=whose,
            told=told,
            stored=stored,
            is_held=all(places),
            joined=joined,
            denial=_denial(places, found, joined),
            alike=in_order / (len(told) or 1),
            telling_shared=len(telling.intersection(stems(stored))),
            matter_shared=in_matter,
            claim=in_matter / (len(about) or 1),
        )
        beside.append(one)
    beside.sort(key=lambda one: one.rank)
    wordings = list(dict.fromkeys(one.print.text for one in beside))[:_COMPARED]
    return [one for one in beside if one.print.text in wordings]


def _is_passed_on(drafted: Drafted, found: Print, joined: Compounds) -> bool:
    """True where the words stand in quotation marks within what the speaker says, as somebody else's: what "I told her"
    leads to is the speaker's own, and a word or two in marks may be a name of things."""
    inner = outermost(regions(found.text)) if found.kind == "direct" else []
    for region in inner:
        told = plain_words(found.text[slice(*region.inner)])
        leads = plain_words(found.text[: region.start])[-_LEADING:]
        is_theirs = words_of("own").isdisjoint(leads) and any(map(is_saying, leads))
        if len(told) >= _LEADING and is_theirs and all(held(one, told, joined) for one in drafted.quoted or ("",)):
            return True
    return False


def _denial(places: Sequence[Held | None], found: Print, joined: Compounds) -> str:
    """The negations that the draft's ellipses stand for, but for those of whole clauses."""
    clauses = [in_parts(plain_words(clause), joined) for clause in clauses_in(found.text)]
    told = (place.denial(clauses) for place in places if place)
    return ", ".join(filter(None, told))
