"""Clauses that take back what stands before them: "it is safe, they claim, but it is not"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from quotes.comparing.facing.places import ends_clause, negates
from quotes.comparing.facing.stretches import Stretch
from quotes.comparing.language.matter import carries_matter
from quotes.comparing.language.tokens import Word, shown_words
from quotes.comparing.language.wordlists import entries, listed
from quotes.datafiles import table
from quotes.records import Kind
from quotes.versions import Flag, FlagName

_NEAR = 3
"""Clauses of a cut in which is looked for one that takes back: ", they claim, but it is not"."""

_STATED = 12
"""Words before a cut that may be taken back."""


def take_back_flag(stretches: Sequence[Stretch], reference_kind: Kind, version_kind: Kind) -> Flag | None:
    """A clause that only one side has and that takes back what both have right before it."""
    name: FlagName = "scope" if "indirect" in (reference_kind, version_kind) else "ellipsis"
    for which in (0, 1):
        kept: list[Word] = []
        for stretch in stretches:
            own, other = (stretch.reference, stretch.version)[:: -1 if which else 1]
            is_cut = not (stretch.same or stretch.moved or any(carries_matter(word.normal) for word in other))
            said = taken_back(kept, own) if is_cut and not any(map(denies_truth, other)) else ()
            if said:
                printed = shown_words(said)
                return Flag.between(name, printed, "", in_reference=which == 0)
            kept = [*kept, *own][-_STATED:]
    return None


def denies_truth(word: Word) -> bool:
    """True for a "not" and for a "false"."""
    return negates(word) or word.normal in entries("falsities")


def taken_back(kept: Sequence[Word], missing: Sequence[Word]) -> Sequence[Word]:
    """The clause of what is missing that takes back what stands before it, which has come to the end of a clause."""
    if not ends_clause(kept[-1:]) or "?" in kept[-1].after:
        return ()
    return next((clause for clause in _first_clauses(missing) if _takes_back(kept, clause)), ())


def _first_clauses(some: Sequence[Word]) -> Iterator[Sequence[Word]]:
    start, found = 0, 0
    for end in range(1, len(some) + 1):
        if (end == len(some) or ends_clause(some[end - 1 : end])) and found < _NEAR:
            yield some[start:end]
            start, found = end, found + 1


def _takes_back(kept: Sequence[Word], clause: Sequence[Word]) -> bool:
    """True for a clause that calls a statement false, as "and that is a lie", "which is not so"; and for one that says
    no more than a "not", as "but it is not". The "isn't it?" of a question denies nothing."""
    if _ends_in_denial(kept, clause):
        return True
    start = next((at for at, word in enumerate(clause) if word.normal not in entries("leading", "conceding")), None)
    if start is None or "?" in clause[-1].after:
        return False
    matter = {word.normal for word in clause[start:] if carries_matter(word.normal)}
    is_denied = any(map(negates, clause))
    points = clause[start].normal in entries("pointing")
    truths, falsities = (entries(name) for name in ("truths", "falsities"))
    if matter and matter <= falsities:
        return not is_denied and (points or len(clause) == 1)
    if matter or any(word.normal in truths for word in clause):
        return is_denied and points and matter <= truths
    is_subject = points or clause[start].normal in entries("subjects")
    return is_subject and _denies_the_same(kept, clause[start:])


def _ends_in_denial(kept: Sequence[Word], clause: Sequence[Word]) -> bool:
    """True for "and others have told us that it is not" behind "they say that the dam is safe"."""
    opens = bool(clause) and clause[0].normal in ("and", "but", "while", "whereas", "though", "although")
    denial = clause[-3:] if clause[-1:] and clause[-1].normal == "not" else clause[-2:]
    is_subject = len(denial) > 1 and denial[0].normal in listed("roles", "acting")
    return opens and is_subject and len(clause) > len(denial) + 1 and _denies_the_same(kept, denial)


def _denies_the_same(kept: Sequence[Word], clause: Sequence[Word]) -> bool:
    """True for a subject and a "not" with the verb of what stands before it, or with a "did" for any: "it was over … it
    was not"; not for the "I would love to come … I can't"."""
    normals = [word.normal for word in clause]
    is_denial = len(normals) > 1 and (normals[1].endswith("n't") or normals[2:3] == ["not"])
    verb = normals[1].removesuffix("n't") if is_denial else ""
    if verb not in entries("auxiliaries"):
        return False
    endings: dict[str, list[str]] = table("quotes.comparing", "contractions")["endings"]
    short = tuple(ending for ending, verbs in endings.items() if verb in verbs)
    return verb in ("do", "does", "did") or any(
        word.normal == verb or (short and word.normal.endswith(short)) for word in kept
    )
