"""Who a name that stands alone is by the story: the one person of that surname, or first name, whom other articles of
the same days quote beside the same people.

"Berg" may be taken for a company in an article that has no first name, "Judge Berg" may be any of several Bergs, and
"Ida" is no surname; where all that is printed of any of them is on one story with Ida Berg, it is she: of "Ida", where
her article has the surname somewhere. Imports spaCy with attribution's names: to be imported where it is used.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from sqlite_utils import Database

from quotes.attribution import names
from quotes.decided import DecidedSpeakers
from quotes.store.sqlfiles import sql

_DAYS = 7
"""Days apart at most that two articles are on one story."""

_BEARERS = 20
"""People of one surname or first name up to which a name alone may tell who is meant."""


def with_story(
    db: Database, printed: Iterable[tuple[str, str, int]], canonical: Mapping[str, str], decided: DecidedSpeakers
) -> dict[str, str]:
    """The speaker of each name, those of names that stand alone by their story where that tells.

    What people decided about a name stays.
    """
    people = sorted({name for name, kind, _ in printed if kind == "person" and " " in name})
    by_part: dict[str, list[str]] = defaultdict(list)
    for name in people:
        for part in {names.bare(name.split()[0]), names.bare(name.split()[-1])}:
            by_part[part].append(name)
    settled = {
        *decided.called,
        *decided.called.values(),
        *decided.kinds,
        *(name for pair in decided.apart for name in pair),
    }
    speakers = dict(canonical)
    for name in sorted(canonical):
        is_open = canonical[name] == name and name not in settled
        full = [one for one in by_part.get(_alone(name), []) if _may_be(name, one)] if is_open else []
        bearers = {canonical[one] for one in full if _is_in_story(db, name, one)} if len(full) <= _BEARERS else set()
        if len(bearers) == 1:
            (bearer,) = bearers
            speakers |= {one: bearer for one, speaker in canonical.items() if speaker == name}
    return speakers


def _alone(name: str) -> str:
    """The surname or first name that stands alone, whatever titles are before it: "berg" of "Judge Berg"."""
    core = names.core(name)
    return core[0] if len(core) == 1 else ""


def _may_be(alone: str, full: str) -> bool:
    """Whether no title is in the way: "Mr Berg" is not Ida Berg. "Judge Berg" is no full name of a Berg."""
    genders = {names.gender_of_words(alone.split()[:-1]), names.gender_of_name(full)} - {None}
    return len(genders) < 2 and len(names.core(full)) > 1


def _is_in_story(db: Database, lone: str, full: str) -> bool:
    """Whether all articles that quote the one are on one story with some that quote the other. Where it is a first
    name, they have the surname somewhere."""
    surname = full.split()[-1] if _alone(lone) == names.bare(full.split()[0]) else ""
    (row,) = db.query(sql("in_one_story"), {"lone": lone, "full": full, "surname": surname, "days": _DAYS})
    return bool(0 < row["articles"] == row["in_story"])
