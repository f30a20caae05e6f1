"""Which altered utterances the start page shows, and by which version: where a reader sees at once what was changed.

A flag says "look here", and of rewritten sentences it is wrong now and then: "the unit is “safe”" lost no "not" of "We
will not close the unit. It is completely safe". What is shown to everybody first is therefore chosen with care.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence
from operator import itemgetter
from typing import Literal, get_args

from quotes.comparing import Piece, diff
from quotes.comparing.language.tokens import words
from quotes.web.lately import Lately, state
from quotes.web.queries import Row, rows

_AMONG, _CANDIDATES = 40, 4
"""The most altered utterances among which is chosen, and the versions of each that are looked at."""

_KEPT = 0.6
"""Share of the words in common, from the first to the last of them, above which a change stands out."""

_NEAR = 5
"""Words before the first and behind the last one in common in which a flag still belongs to what is in common."""

_SURE, _PARTLY_QUOTED, _UNFLAGGED, _TOLD, _DOUBTFUL = range(5)

Side = Literal["reference", "version"]
_SIDES: tuple[Side, ...] = get_args(Side)

_LATELY: Lately[list[Row]] = Lately(4)


def altered(conn: sqlite3.Connection, number: int) -> list[Row]:
    """So many of the most altered utterances, those before others whose `example` shows the change most surely; kept
    until the file changes."""
    asked = (state(conn), number)
    found = _LATELY.get(asked)
    if found is None:
        found = _chosen(conn, number)
        _LATELY.keep(asked, found)
    return found


def _chosen(conn: sqlite3.Connection, number: int) -> list[Row]:
    """The utterances with their examples, the surest first; no further ones are looked at once enough are sure."""
    chosen: list[tuple[int, Row]] = []
    for utterance in rows(conn, "most_altered", limit=_AMONG):
        versions = _versions(conn, utterance.pop("id"))
        if not versions:
            continue
        doubt, example = min(((doubt_about(utterance, version), version) for version in versions), key=itemgetter(0))
        chosen.append((doubt, {**utterance, "example": example}))
        if [doubt for doubt, _ in chosen].count(_SURE) == number:
            break
    return [utterance for _, utterance in sorted(chosen, key=itemgetter(0))[:number]]


def _versions(conn: sqlite3.Connection, utterance: int) -> list[Row]:
    """A few versions of the utterance that other articles print altered, the likeliest examples first."""
    keys = [row["key"] for row in rows(conn, "altered_versions", utterance=utterance, limit=_CANDIDATES)]
    return [version for key in keys for version in rows(conn, "versions", utterance=utterance, key=key)]


def doubt_about(utterance: Row, version: Row) -> int:
    """How sure it is that the version changed what its speaker said: surest if direct quotations have other words in a
    sentence that is the same otherwise; then if they are partly quoted, if no flag was raised, and if it is told."""
    kinds = {utterance["kind"], version["kind"]}
    if version["speaker"] is None or version["speaker"] != utterance["speaker_key"]:
        return _DOUBTFUL
    if not version["flags"]:
        return _UNFLAGGED if len(kinds) == 1 else _TOLD
    if not is_borne_out(utterance["text"], version["text"], version["flags"]):
        return _DOUBTFUL
    return _TOLD if "indirect" in kinds else _PARTLY_QUOTED if "mixed" in kinds else _SURE


def is_borne_out(reference: str, version: str, flags: Sequence[Mapping[str, str]]) -> bool:
    """Whether words of every flag are changed ones within a stretch that both have nearly word for word, or beside
    it: the “nearly” of "until the doors were nearly shut", not the "not" of another sentence. That another is named for
    the words needs no others."""
    pieces = list(diff(reference, version))
    common = [number for number, piece in enumerate(pieces) if _is_common(piece)]
    if not common:
        return False
    first, last = common[0], common[-1] + 1
    for side in _SIDES:
        changed = _changed(pieces[:first], pieces[first:last], pieces[last:], side)
        raised = [set(_words(flag[side])) for flag in flags if flag["name"] != "speaker"]
        if _kept(pieces[first:last], side) < _KEPT or any(own and own.isdisjoint(changed) for own in raised):
            return False
    return True


def _kept(pieces: Sequence[Piece], side: Side) -> float:
    """The share of one side's words that are in common."""
    kept = sum(len(_words(getattr(piece, side))) for piece in pieces if _is_common(piece))
    return kept / max(1, sum(len(_words(getattr(piece, side))) for piece in pieces))


def _changed(before: Sequence[Piece], within: Sequence[Piece], behind: Sequence[Piece], side: Side) -> set[str]:
    """One side's words that are not in common: all within the stretch, and the nearest before and behind it."""
    return {
        *[word for piece in before for word in _words(getattr(piece, side))][-_NEAR:],
        *(word for piece in within if not _is_common(piece) for word in _words(getattr(piece, side))),
        *[word for piece in behind for word in _words(getattr(piece, side))][:_NEAR],
    }


def _is_common(piece: Piece) -> bool:
    return piece.op in ("equal", "marks")


def _words(text: str) -> list[str]:
    """The words as they are compared; of an ellipsis none."""
    return [word.normal for word in words(text) if word.normal]
