"""What a draft tells in other words than the nearest print: the words that tell something and that one of them alone
has. Two sentences may share most of their words, and one have “chemotherapy” where the other has “dialysis”."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from quotes.checking.beside.beside import Beside
from quotes.checking.beside.passage import nearest_sentences
from quotes.checking.drafts.sentence import clauses_in
from quotes.checking.words.telling import has_figure, reported, tells
from quotes.checking.words.wordings import plain_words, without_editing
from quotes.comparing import words
from quotes.comparing.language.kin import are_kin, matches
from quotes.comparing.language.matter import is_negator
from quotes.datafiles import listed

_LONGEST = 200
"""Words of a side that are faced with the other's."""


@dataclass(frozen=True, slots=True)
class Apart:
    """Words that tell something and that the draft, or the print where it tells what the draft tells, alone has."""

    in_draft: tuple[str, ...] = ()
    on_record: tuple[str, ...] = ()
    is_reordered: bool = False
    """True where both have the same words, in another order."""

    def __bool__(self) -> bool:
        return bool(self.in_draft or self.on_record or self.is_reordered)


@dataclass(frozen=True, slots=True)
class _TellingWord:
    """A word that tells something, as it is compared and as it is printed, and the clause that it stands in."""

    normal: str
    printed: str
    clause: int


def apart(one: Beside) -> Apart:
    """What the draft's words and those of the sentences that face them have not in common."""
    ours = _telling(one.drafted.text)
    theirs = _telling(nearest_sentences(one.print.text, one.drafted.text))
    if {one.drafted.polarity, one.print.polarity} == {"said", "denied"}:  # he denied that it would: it would not
        ours, theirs = _without_negations(ours), _without_negations(theirs)
    faced = matches([word.normal for word in ours], [word.normal for word in theirs], _are_one, longest=_LONGEST)
    alone = _without(ours, [at for at, _ in faced])
    new = [word for word in alone if not _has(theirs, word)]
    ends_otherwise = bool(new and ours and new[-1] is ours[-1])
    lost = [word for word in _left_out(theirs, [at for _, at in faced], ends_otherwise) if not _has(ours, word)]
    return Apart(_printed(new), _printed(lost), is_reordered=bool(alone) and not new)


def _telling(text: str) -> list[_TellingWord]:
    printed = {word.normal: word.core for word in words(text)}
    found, number = [], 0
    for clause in clauses_in(without_editing(text)):
        normals = plain_words(clause)
        for at, normal in enumerate(normals):
            number += normal in listed("quotes.checking", "telling", "joining")
            is_idle = _is_idle(normals, at)
            if tells(normal) and not is_idle:
                found.append(_TellingWord(normal, printed.get(normal, normal), number))
        number += 1
    return found


def _is_idle(normals: Sequence[str], at: int) -> bool:
    """True for the "some" of "some 300", and for the "between" of "between 3 and 5 percent" and no other."""
    may_be = normals[at] in listed("quotes.checking", "telling", "idle_before_figures")
    is_range = normals[at + 2 : at + 3] == ("and",) and has_figure(normals[at + 3 : at + 4])
    return may_be and has_figure(normals[at + 1 : at + 2]) and (normals[at] != "between" or is_range)


def _are_one(one: str, other: str) -> bool:
    forms = reported()
    return forms.get(one, one) == forms.get(other, other) or are_kin(one, other)


def _has(telling: Sequence[_TellingWord], word: _TellingWord) -> bool:
    return any(_are_one(word.normal, other.normal) for other in telling)


def _without(telling: Sequence[_TellingWord], places: Sequence[int]) -> list[_TellingWord]:
    return [word for at, word in enumerate(telling) if at not in places]


def _left_out(theirs: Sequence[_TellingWord], faced: Sequence[int], ends_otherwise: bool) -> list[_TellingWord]:
    """The print's words that the draft has not, from the clause of the first that it has to the last, where the draft
    ENDS_OTHERWISE to the clause's end; and behind that a "not", or the condition of it all."""
    if not faced:
        return []
    first, last = theirs[faced[0]], theirs[faced[-1]]
    return [
        word
        for at, word in enumerate(theirs)
        if at not in faced
        and (
            (first.clause <= word.clause and at < faced[-1])
            or (ends_otherwise and word.clause == last.clause)
            or _bears_on_all(word)
        )
    ]


def _bears_on_all(word: _TellingWord) -> bool:
    return is_negator(word.normal) or word.normal in listed("quotes.checking", "telling", "conditions")


def _without_negations(telling: Sequence[_TellingWord]) -> list[_TellingWord]:
    return [word for word in telling if not is_negator(word.normal)]


def _printed(telling: Sequence[_TellingWord]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(word.printed for word in telling))
