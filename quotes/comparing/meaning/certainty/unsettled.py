"""What one side leaves to be settled and the other tells as settled: "deciding whether to sue", "they will sue"; "only
if the price recovers", "the price will recover"."""

from __future__ import annotations

from collections.abc import Iterator

from quotes.comparing.facing.places import Side, ends_clause, first_of, normals_of, sentence_of
from quotes.comparing.facing.terms import Term, has_own, terms_in
from quotes.comparing.language.wordlists import entries
from quotes.comparing.meaning.certainty.questions import is_stated
from quotes.comparing.quantities.amounts import is_before_amount
from quotes.versions import Flag, FlagName

_WHETHER = frozenset({"whether"})

_YES = frozenset({"yes"})

_MEASURING = ["as", "long", "as"]

_FEWEST = 3
"""Words of a condition behind which the verb of the main clause may follow without a comma: "only if it came down would
the mill stay open"."""


def unsettled_flag(a: Side, b: Side) -> Flag | None:
    """What a "whether" or an "only if" opens, where the other side states that it is so, opens nothing of the kind, and
    its sentence tells neither of a decision nor of a need."""
    for side, other in ((a, b), (b, a)):
        for term, clause in _left_open(side):
            behind = side[term.end + len(clause) :]
            is_stated_here = is_stated(clause, (*side[: term.start], *behind)) or any(terms_in(behind, _YES))
            if _is_open_there(other) or is_stated_here or not is_stated(clause, other, is_settled=True):
                continue
            said = first_of((*side[term.start : term.end], *clause))
            name: FlagName = "hedge" if term.phrase in _WHETHER else "scope"
            return Flag.between(name, said, "", in_reference=side is a)
    return None


def _left_open(side: Side) -> Iterator[tuple[Term, Side]]:
    """What only this side leaves open, each with the words that open it."""
    idle = {at for term in terms_in(side, entries("idle_conditions")) for at in range(term.start, term.end)}
    for term in terms_in(side, _WHETHER | entries("unsettling")):
        is_new = any(place.changed for place in side[term.start : term.end])
        is_idle = term.start in idle or measures(side, term.start) or _has_anybody(side, term)
        if is_new and not is_idle and (term.phrase in _WHETHER or _is_expected(side, term)):
            yield term, side[term.end : _end(side, term)]


def measures(side: Side, at: int) -> bool:
    """True for the "as long as" of "for as long as six weeks", which is no condition."""
    return normals_of(side[at : at + len(_MEASURING)]) == _MEASURING and is_before_amount(side, at + len(_MEASURING))


def _has_anybody(side: Side, term: Term) -> bool:
    """True for the "you" of "if you look at the figures, you will see", which depends on nothing."""
    return any(place.word.normal == "you" for place in side[term.end : term.end + 1])


def _end(side: Side, term: Term) -> int:
    """Where the clause ends: at a mark, or where the verb of another begins behind an "only if" that comes first."""
    is_inverted = term.phrase.startswith("only") and sentence_of(side, term.start, term.end)[0] == term.start
    for at in range(term.end, len(side)):
        begins_main = at - term.end >= _FEWEST and side[at].word.normal in entries("auxiliaries")
        if is_inverted and begins_main:
            return at
        if ends_clause([side[at].word]):
            return at + 1
    return len(side)


def _is_expected(side: Side, term: Term) -> bool:
    """True where the sentence tells beside the condition what will or may be: "if they won, it was because they ran
    more" tells that they won."""
    start, end = sentence_of(side, term.start, term.end)
    rest = (*side[start : term.start], *side[_end(side, term) : end])
    expects = any(terms_in(rest, entries("expecting") - entries("unsettling")))
    return expects or any(place.word.normal.endswith("'ll") for place in rest)


def _is_open_there(other: Side) -> bool:
    """True where the other side has a condition or a "when" of its own."""
    return has_own(other, entries("conditions", "condition_answers", "time_answers"))
