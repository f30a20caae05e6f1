"""How often something was done: "twice", "three times", "on two occasions", "a single warning"."""

from __future__ import annotations

from collections.abc import Iterator

from quotes.comparing.facing.places import Side, closes_clause, ends_clause, negates, normals_of
from quotes.comparing.language.wordlists import listed
from quotes.comparing.quantities.amounts import amount
from quotes.datafiles import table
from quotes.versions import Flag


def frequency_flag(a: Side, b: Side) -> Flag | None:
    """How often it was on either side, where each tells it once only, and neither has the other's number in any way:
    "we met twice" is fairly put as "two meetings"."""
    ours, theirs = dict(_frequencies(a)), dict(_frequencies(b))
    if not (len(ours) == len(theirs) == 1):
        return None
    (one, said), (other, of_other) = *ours.items(), *theirs.items()
    if one == other or _tells(a, other) or _tells(b, one):
        return None
    return Flag("number", said, of_other)


def _frequencies(side: Side) -> Iterator[tuple[str, str]]:
    """The number of times with its words, for each that stands there."""
    adverbs: dict[str, str] = table("quotes.comparing", "frequencies")["adverbs"]
    nouns, single = listed("frequencies", "nouns"), listed("frequencies", "single")
    for at, place in enumerate(side):
        normal = place.word.normal
        if not (normal in adverbs or normal in single or normal.isdigit()):
            continue
        behind = side[at + 1].word if at + 1 < len(side) and not ends_clause([place.word]) else None
        if normal in adverbs and not _is_multiple(side, at) and not _is_conjunction(side, at):
            yield adverbs[normal], place.word.core
        elif normal.isdigit() and behind and behind.normal in nouns:
            if not _is_multiple(side, at + 1):
                yield normal, f"{place.word.core} {behind.core}"
        elif normal in single and behind and not _is_denied(side, at):
            yield "1", f"{place.word.core} {behind.core}"


def _is_multiple(side: Side, at: int) -> bool:
    """True for the "twice" of "twice as many" and "twice the price", and the "three times" of "three times higher"."""
    if side[at].word.normal.startswith("occasion"):
        return False
    behind = normals_of(side[at + 1 : at + 2]) if not ends_clause([side[at].word]) else []
    return any(normal in listed("frequencies", "multiplying") or normal.endswith("er") for normal in behind)


def _is_conjunction(side: Side, at: int) -> bool:
    """True for the "once" that is no number: "once the vote is counted", "at once", "once more", "he once said"."""
    if side[at].word.normal != "once":
        return False
    return not closes_clause(side, at + 1) or (
        at > 0 and side[at - 1].word.normal in listed("frequencies", "before_once")
    )


def _is_denied(side: Side, at: int) -> bool:
    """True for the "single" of "not a single one"."""
    return any(negates(place.word) for place in side[max(0, at - 2) : at])


def _tells(side: Side, number: str) -> bool:
    """True where the side has that number, of whatever it is; the "one" of "no one" is none."""
    before = ("", *(place.word.normal for place in side))
    return any(
        amount(place.word) == number and one not in listed("frequencies", "before_one")
        for one, place in zip(before, side, strict=False)
    )
