"""The prints that are near to a draft's quotation, each beside it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

from quotes.checking.beside.beside import Beside
from quotes.checking.beside.holding import Held, held, most_in_a_stretch
from quotes.checking.drafts.drafted import Drafted
from quotes.checking.drafts.saying import is_saying, words_of
from quotes.checking.drafts.sentence import clauses_in
from quotes.checking.record.prints import Print
from quotes.checking.record.record import Record
from quotes.checking.words.telling import matter
from quotes.checking.words.wordings import Compounds, compounds, in_parts, plain_words
from quotes.comparing.language.matter import stems
from quotes.regions import outermost, regions

_LEADING = 4
"""Words before marks within speech that tell whose words these are; and words in them that are no name of a thing."""

_COMPARED, _ALSO_COMPARED = 8, 2
"""Wordings, the nearest, that are looked at word by word; and those, whoever's, whose words are the nearest."""


def prints_beside(drafted: Drafted, record: Record, also: Iterable[Print] = ()) -> list[Beside]:
    """All prints of the few wordings that are nearest to the draft's, the likeliest first; of those that are found for
    it and of others that may be."""
    comparison = _Comparison(drafted)
    prints = {one.key: one for one in (*record.candidates(drafted.text, drafted.speaker), *also)}
    beside = [_beside(comparison, found, record) for found in prints.values()]
    beside.sort(key=lambda one: one.rank)
    near = sorted(beside, key=lambda one: -one.nearness)  # whoever's: what a company denied, its officer may have said
    wordings = {*_wordings(beside)[:_COMPARED], *_wordings(near)[:_ALSO_COMPARED]}
    return [one for one in beside if one.print.text in wordings]


def _wordings(beside: Iterable[Beside]) -> list[str]:
    return list(dict.fromkeys(one.print.text for one in beside))


def _beside(comparison: _Comparison, found: Print, record: Record) -> Beside:
    drafted, shared = comparison.drafted, comparison.with_wording(found.text)
    whose = record.people.whose(drafted.speaker, found, drafted.role)
    if whose == "same" and all(shared.places) and _is_passed_on(drafted, found, shared.joined):
        whose = "passed on"
    return Beside(
        drafted,
        found,
        whose=whose,
        draft_words=comparison.words,
        stored=shared.stored,
        is_held=all(shared.places),
        joined=shared.joined,
        denial=_denial(shared.places, found, shared.joined),
        alike=shared.in_order / (len(comparison.words) or 1),
        telling_shared=shared.telling,
        matter_shared=shared.matter,
        claim=shared.matter / (len(comparison.about) or 1),
    )


class _Shared(NamedTuple):
    """What a draft's words and a stored wording have in common."""

    stored: tuple[str, ...]
    joined: Compounds
    places: list[Held | None]
    in_order: int
    telling: int
    matter: int


class _Comparison:
    """A draft's quotation as wordings are compared with it, each once: a hundred papers may print one."""

    def __init__(self, drafted: Drafted) -> None:
        self.drafted = drafted
        self.words = plain_words(drafted.text)
        self.about = matter(self.words)
        self._telling = frozenset(stems(self.words))
        self._matcher = SequenceMatcher(None, autojunk=False)
        self._matcher.set_seq2(self.words)  # the side that it indexes, once for all wordings
        self._shared: dict[str, _Shared] = {}

    def with_wording(self, text: str) -> _Shared:
        """What both have in common."""
        if text not in self._shared:
            stored = plain_words(text)
            joined = compounds(self.drafted.text, text)
            self._matcher.set_seq1(stored)
            self._shared[text] = _Shared(
                stored,
                joined,
                [held(quoted, stored, joined) for quoted in self.drafted.quoted or (self.drafted.text,)],
                most_in_a_stretch(self._matcher.get_matching_blocks(), len(self.words)),
                len(self._telling.intersection(stems(stored))),
                len(self.about & matter(stored)),
            )
        return self._shared[text]


def _is_passed_on(drafted: Drafted, found: Print, joined: Compounds) -> bool:
    """True where the words stand in quotation marks within what the speaker says, as somebody else's: what "I told her"
    leads to is the speaker's own, and a word or two in marks may be a name of things."""
    for region in outermost(regions(found.text)) if found.kind == "direct" else []:
        inner = plain_words(found.text[slice(*region.inner)])
        leads = plain_words(found.text[: region.start])[-_LEADING:]
        is_theirs = words_of("own").isdisjoint(leads) and any(map(is_saying, leads))
        if len(inner) >= _LEADING and is_theirs and all(held(one, inner, joined) for one in drafted.quoted or ("",)):
            return True
    return False


def _denial(places: Sequence[Held | None], found: Print, joined: Compounds) -> str:
    """The negations that the draft's ellipses stand for, but for those of whole clauses."""
    clauses = [in_parts(plain_words(clause), joined) for clause in clauses_in(found.text)]
    denials = (place.denial(clauses) for place in places if place)
    return ", ".join(filter(None, denials))
