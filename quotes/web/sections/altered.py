"""Which altered utterances the start page shows, and by which version: where a reader sees at once what was changed.

A flag says "look here", and of rewritten sentences it is wrong now and then: "the unit is “safe”" lost no "not" of "We
will not close the unit. It is completely safe". What is shown to everybody first is therefore chosen with care.
"""

from __future__ import annotations

import json
import sqlite3
from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import zip_longest
from typing import Literal, NamedTuple, get_args

from quotes.comparing import Piece, diff
from quotes.comparing.language.tokens import normals
from quotes.datafiles import table
from quotes.web.database.queries import Row, rows

_AMONG, _CANDIDATES = 40, 4
"""Altered utterances among which is chosen, and the versions of each that are looked at."""

_KEPT = 0.6
"""Share of the words in common, from the first to the last of them, above which a change stands out."""

_NEAR = 5
"""Words before the first and behind the last one in common in which a flag still belongs to what is in common."""

_NEARLY_ALL = 0.8
"""Share of a version's words in common from which a change stands out, too, in what the outlet tells itself."""

_SURE, _CLOSE, _PARTLY_QUOTED, _UNFLAGGED, _INDIRECT, _DOUBTFUL = range(6)

Side = Literal["reference", "version"]
_SIDES: tuple[Side, ...] = get_args(Side)


def altered(conn: sqlite3.Connection, number: int) -> list[Row]:
    """So many altered utterances, each with the `example` that shows it: the gravest changes first, and of equally
    grave ones different kinds."""
    return _chosen(_examples(conn, number), number)


class Gravity(NamedTuple):
    """How grave a change is: its tier, 0 the gravest, and its kind within that, by their places in words.yml."""

    tier: int
    kind: int


class _Example(NamedTuple):
    """A version that may show how its utterance was altered."""

    utterance: Row
    version: Row
    doubt: int
    gravity: Gravity

    @property
    def stands_out(self) -> bool:
        """True where hardly anything else is changed. A "not" that a paraphrase has lost may stand in it otherwise."""
        return self.doubt <= _CLOSE

    @property
    def order(self) -> tuple[bool, bool, int]:
        """Where it stands among those that are shown, as a key to sort by."""
        names = [name for tier in _tiers() for kind in tier for name in kind]
        raised = [names.index(flag["name"]) for flag in self.version["flags"]]
        return self.doubt == _DOUBTFUL, not self.stands_out, min(raised, default=len(names))

    def rank(self, shown: Counter[Gravity]) -> tuple[bool, bool, int, int, int]:
        """The first to be shown as a key to sort by, given the kinds that are shown already."""
        tier = self.gravity.tier
        return self.doubt == _DOUBTFUL, not self.stands_out, tier, shown[self.gravity], self.doubt


def _examples(conn: sqlite3.Connection, number: int) -> list[_Example]:
    """Versions that may be shown; no further utterances are looked at once enough of different kinds are sure."""
    found: list[_Example] = []
    grave = [name for kind in _tiers()[0] for name in kind]
    for utterance in _utterances(conn, grave):
        for version in _versions(conn, utterance.pop("id"), json.dumps(grave)):
            found.append(_Example(utterance, version, doubt_about(utterance, version), gravity(version["flags"])))
        if len({one.gravity for one in found if one.doubt == _SURE and one.gravity.tier == 0}) >= number:
            break
    return found


def _utterances(conn: sqlite3.Connection, grave: Sequence[str]) -> list[Row]:
    """The most altered utterances with each of the grave flags, by turns, and behind them the most altered of all. That
    words are another speaker's alters them, though they are the same."""
    by_flag = [
        rows(conn, "most_altered", flag=name, least=0 if name == "speaker" else 1, limit=_AMONG // len(grave))
        for name in grave
    ]
    by_turns = (one for turn in zip_longest(*by_flag) for one in turn if one)
    found = {one["id"]: one for one in (*by_turns, *rows(conn, "most_altered", flag=None, least=1, limit=_AMONG))}
    return list(found.values())[:_AMONG]


def _chosen(examples: list[_Example], number: int) -> list[Row]:
    """So many utterances, each with its example: one after the other the first of those that are left, and then the
    gravest before the others."""
    chosen: list[_Example] = []
    shown: Counter[Gravity] = Counter()
    while examples and len(chosen) < number:
        best = min(examples, key=lambda one: one.rank(shown))
        shown[best.gravity] += 1
        chosen.append(best)
        examples = [one for one in examples if one.utterance is not best.utterance]
    return [{**one.utterance, "example": one.version} for one in sorted(chosen, key=lambda one: one.order)]


def _versions(conn: sqlite3.Connection, utterance: int, grave: str) -> list[Row]:
    """A few versions of the utterance that other articles print altered, the likeliest examples first."""
    keys = [row["key"] for row in rows(conn, "altered_versions", utterance=utterance, grave=grave, limit=_CANDIDATES)]
    return [version for key in keys for version in rows(conn, "versions", utterance=utterance, key=key, besides=None)]


def gravity(flags: Sequence[Mapping[str, str]]) -> Gravity:
    """How grave the gravest flag is: a reversal before a word of doubt that was dropped. Behind all flags where there
    is none."""
    raised = {flag["name"] for flag in flags}
    found = (
        Gravity(tier, kind)
        for tier, kinds in enumerate(_tiers())
        for kind, names in enumerate(kinds)
        if not raised.isdisjoint(names)
    )
    return next(found, Gravity(len(_tiers()), 0))


def _tiers() -> list[list[list[str]]]:
    return list(table("quotes.explaining", "words")["gravest"])


def doubt_about(utterance: Row, version: Row) -> int:
    """How sure it is that the version changed what its speaker said, or who said it: surest if direct quotations have
    other words in a sentence that is the same otherwise, or another speaker of the same words; then if nearly all words
    are the same in whatever marks, if they are partly quoted, if no flag was raised, and if it is indirect speech."""
    kinds = {utterance["kind"], version["kind"]}
    if version["speaker"] is None or not (
        version["speaker"] == utterance["speaker_key"] or any(flag["name"] == "speaker" for flag in version["flags"])
    ):
        return _DOUBTFUL
    if not version["flags"]:
        return _UNFLAGGED if len(kinds) == 1 else _INDIRECT
    if not is_borne_out(utterance["text"], version["text"], version["flags"]):
        return _DOUBTFUL
    if kinds == {"direct"}:
        return _SURE
    if _kept(list(diff(utterance["text"], version["text"])), "version") >= _NEARLY_ALL:
        return _CLOSE
    return _INDIRECT if "indirect" in kinds else _PARTLY_QUOTED


def is_borne_out(reference: str, version: str, flags: Sequence[Mapping[str, str]]) -> bool:
    """Whether words of every flag are changed ones within a stretch that both have nearly word for word, or beside
    it: the “nearly” of "until the doors were nearly shut", not the "not" of another sentence. That another is named for
    the words needs no others."""
    pieces = list(diff(reference, version))
    common = [number for number, piece in enumerate(pieces) if piece.agrees]
    if not common:
        return False
    first, last = common[0], common[-1] + 1
    for side in _SIDES:
        changed = _changed(pieces[:first], pieces[first:last], pieces[last:], side)
        raised = [set(normals(flag[side])) for flag in flags if flag["name"] != "speaker"]
        if _kept(pieces[first:last], side) < _KEPT or any(own and own.isdisjoint(changed) for own in raised):
            return False
    return True


def _kept(pieces: Sequence[Piece], side: Side) -> float:
    """The share of one side's words that are in common."""
    kept = sum(len(normals(getattr(piece, side))) for piece in pieces if piece.agrees)
    return kept / max(1, sum(len(normals(getattr(piece, side))) for piece in pieces))


def _changed(before: Sequence[Piece], within: Sequence[Piece], behind: Sequence[Piece], side: Side) -> set[str]:
    """One side's words that are not in common: all within the stretch, and the nearest before and behind it."""
    return {
        *[word for piece in before for word in normals(getattr(piece, side))][-_NEAR:],
        *(word for piece in within if not piece.agrees for word in normals(getattr(piece, side))),
        *[word for piece in behind for word in normals(getattr(piece, side))][:_NEAR],
    }
