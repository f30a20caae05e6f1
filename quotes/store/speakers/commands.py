"""Decisions about speakers made by command: whom they concern is looked up, and what is impossible is reported."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from rapidfuzz import fuzz, process
from sqlite_utils import Database

from quotes.attribution.names import core
from quotes.errors import NotInDatabaseError, SpeakersError
from quotes.records import SpeakerKind
from quotes.spelling import written
from quotes.store.lookup import find_key
from quotes.store.speakers.decisions import ArticlePrints, Decision, Prints, QuotationPrint, decide
from quotes.store.speakers.outcome import TwoNames, read_decisions
from quotes.store.sqlfiles import sql

_LIKE = 70
"""How similar, out of 100, a name must be to the one asked for to be suggested."""


@dataclass(frozen=True, slots=True)
class StoredSpeaker:
    """A speaker with the names that articles use."""

    id: int
    name: str
    names: tuple[str, ...]


def find_speaker(db: Database, asked: str) -> StoredSpeaker:
    """The speaker of that name or key. If it is only one of a speaker's other names the error says whose, for it may be
    meant for somebody else."""
    if (found := _named(db, asked)) is not None:
        return _found(db, found)
    owner = _owner(db, asked)
    if owner is not None:
        raise SpeakersError(
            f"{asked} is one of the names of {owner}. Name the speaker, {owner}; or give this name to another one: "
            f'split "{owner}" NEW --alias "{asked}".'
        )
    listed = [row["name"] for row in db.table("speakers").rows_where(select="name")]
    alike = [name for name, _, _ in process.extract(asked, listed, scorer=fuzz.ratio, limit=3, score_cutoff=_LIKE)]
    offered = f"Is it {' or '.join(alike)}?" if alike else "`quotes speakers DB` lists all."
    raise NotInDatabaseError(f"There is no speaker {asked}. {offered}")


def merge(db: Database, name: str, into: str, note: str | None = None) -> Decision:
    """From now on the one speaker is the other."""
    one, other = find_speaker(db, name), find_speaker(db, into)
    if one.id == other.id:
        raise SpeakersError(f"{one.name} and {other.name} are one speaker already.")
    _check_apart(db, one.name, _all_names(db, one), other.name, _all_names(db, other))
    return _kept(db, Decision("merge", one.name, other.name, _own(db, one), note=note))


def rename(db: Database, name: str, new: str, note: str | None = None) -> Decision:
    """From now on the speaker has the new name."""
    speaker, new = find_speaker(db, name), _written(new)
    if new == speaker.name:
        raise SpeakersError(f"{new} is the speaker's name already.")
    if list(db.table("speakers").rows_where("name = ?", [new])):
        raise SpeakersError(f'There is a speaker {new}. If they are one: merge "{speaker.name}" "{new}".')
    owner = _owner(db, new)
    if owner is not None and owner != speaker.name:
        raise SpeakersError(f"{new} is one of the names of {owner}. Give a name that is this speaker's alone.")
    _check_apart(db, speaker.name, _all_names(db, speaker), new, {new})
    return _kept(db, Decision("rename", speaker.name, new, _own(db, speaker), note=note))


def split(
    db: Database,
    name: str,
    new: str,
    *,
    articles: Sequence[str] = (),
    quotes: Sequence[str] = (),
    aliases: Sequence[str] = (),
    note: str | None = None,
) -> Decision:
    """From now on these prints of the speaker are another's: those in the articles, the quotations, those of a name."""
    speaker, new = find_speaker(db, name), _written(new)
    _check_new(speaker, new, aliases)
    if not (articles or quotes or aliases):
        raise SpeakersError("Tell which prints are another speaker's: --article KEY, --quote KEY or --alias NAME.")
    _check_aliases(speaker, aliases)
    owner = _owner(db, new)
    if owner not in {None, new, speaker.name}:
        raise SpeakersError(f"{new} is one of the names of {owner}. Give a name that is no other speaker's.")
    there = _named(db, new)
    if aliases:
        theirs = _all_names(db, _found(db, there)) if there else {new}
        _check_apart(db, " and ".join(aliases), set(aliases), new, theirs)
    prints = [print_ for key in articles for print_ in _in_article(db, speaker, key)]
    prints += [_quotation(db, speaker, key) for key in quotes]
    # A new speaker is what the old one was; one who is there stays what he is.
    kind = None if there else read_decisions(db).decided.kinds.get(speaker.name)
    return _kept(db, Decision("split", speaker.name, new, tuple(aliases), tuple(prints), kind, note=note))


def _check_new(speaker: StoredSpeaker, new: str, aliases: Sequence[str]) -> None:
    """SpeakersError if prints of the speaker cannot become those of one with the new name."""
    if new == speaker.name:
        raise SpeakersError(f"{new} is who they are put down to now. Give the other speaker another name.")
    if new in speaker.names and new not in aliases:
        raise SpeakersError(
            f"{new} is one of the names of {speaker.name}: all prints of it would go along. If they are to, name it: "
            f'--alias "{new}". Else give the other speaker a name of its own, such as "{new} (actor)".'
        )


def _check_aliases(speaker: StoredSpeaker, aliases: Sequence[str]) -> None:
    """SpeakersError if one of them is no other name of the speaker."""
    for alias in aliases:
        if alias not in speaker.names or alias == speaker.name:
            others = [other for other in speaker.names if other != speaker.name]
            listed = (
                f"Others are {', '.join(others)}." if others else "There are no others; name articles or quotations."
            )
            raise SpeakersError(f"{alias} is no other name of {speaker.name} in the articles. {listed}")


def assign(
    db: Database, quotation: str, name: str, *, kind: SpeakerKind = "person", note: str | None = None
) -> Decision:
    """From now on the quotation is that speaker's, whoever its article names.

    A speaker who is not in the file yet is of that KIND, and the rules do not take him for another; one who is stays as
    he is.
    """
    key, name = find_key(db, quotation, "quotation").key, _written(name)
    named = _named(db, name)
    name = named["name"] if named else name
    owner = _owner(db, name)
    if owner not in {None, name}:
        raise SpeakersError(f"{name} is one of the names of {owner}. Name the speaker: {owner}.")
    prints = (QuotationPrint(key),)
    return _kept(db, Decision("assign", name, prints=prints, kind=None if named else kind, note=note))


def assign_to_nobody(db: Database, quotation: str, note: str | None = None) -> Decision:
    """From now on the quotation is nobody's by name."""
    prints = (QuotationPrint(find_key(db, quotation, "quotation").key),)
    return _kept(db, Decision("nobody", "", prints=prints, note=note))


def _named(db: Database, asked: str) -> dict[str, Any] | None:
    """The row of the speaker of that name or, failing that, of that key."""
    rows = db.query("select id, name from speakers where name = ? or key = ? order by name = ? desc", [asked] * 3)
    return next(iter(rows), None)


def _found(db: Database, row: Mapping[str, Any]) -> StoredSpeaker:
    names = db.table("speaker_names").rows_where("speaker_id = ?", [row["id"]], order_by="name", select="name")
    return StoredSpeaker(row["id"], row["name"], tuple(each["name"] for each in names))


def _all_names(db: Database, speaker: StoredSpeaker) -> set[str]:
    """The speaker's names in articles, and those given by decisions, whether printed or not."""
    called = read_decisions(db).decided.called
    return {speaker.name, *speaker.names, *(name for name, meant in called.items() if meant == speaker.name)}


def _check_apart(db: Database, name: str, names: set[str], other: str, others: set[str]) -> None:
    """SpeakersError if the user's file keeps one of the names apart from one of the others."""
    for pair in read_decisions(db).never_merged:
        if _parts(pair, names, others) or _parts(pair, others, names):
            there = "" if {*pair} == {name, other} else f" ({pair[0]} and {pair[1]} there)"
            raise SpeakersError(
                f"The file of speakers never merges {name} and {other}{there}. Take it out there first."
            )


def _parts(pair: TwoNames, names: set[str], others: set[str]) -> bool:
    """Whether the first of the pair is one of the names and the second one of the others, regardless of titles and
    capitals."""
    one, other = map(core, pair)
    if one == other:  # "Ann Lee" and "Dr. Ann Lee" are kept apart: titles count
        return pair[0] in names and pair[1] in others
    return one in map(core, names) and other in map(core, others)


def _owner(db: Database, name: str) -> str | None:
    """The speaker whom articles call so."""
    rows = db.query(
        "select s.name from speaker_names as n join speakers as s on s.id = n.speaker_id where n.name = ?", [name]
    )
    return next((str(row["name"]) for row in rows), None)


def _own(db: Database, speaker: StoredSpeaker) -> tuple[str, ...]:
    """The speaker's names that no decision has dealt with; the rest follow by the decision that did."""
    called = read_decisions(db).decided.called
    return tuple(name for name in speaker.names if name != speaker.name and name not in called)


def _in_article(db: Database, speaker: StoredSpeaker, key: str) -> list[Prints]:
    rows = list(db.query(sql("prints_in_article"), {"speaker": speaker.id, "key": key}))
    article = _only(sorted({row["key"] for row in rows}), key, "article", speaker)
    names = tuple(row["name"] for row in rows if row["name"])
    alone = [QuotationPrint(row["quote"]) for row in rows if row["quote"]]
    return [ArticlePrints(article, names), *alone] if names else [*alone]


def _quotation(db: Database, speaker: StoredSpeaker, key: str) -> QuotationPrint:
    rows = db.query(
        "select key from quotes where speaker_id = ? and key >= ? and key < ? || 'g'", [speaker.id, key, key]
    )
    return QuotationPrint(_only([row["key"] for row in rows], key, "quotation", speaker))


def _only(keys: Sequence[str], asked: str, what: str, speaker: StoredSpeaker) -> str:
    if not asked:
        raise SpeakersError(f"The key of the {what} is empty. Keys are in the page's address.")
    if len(keys) > 1:
        raise SpeakersError(f"{asked} begins the keys of {len(keys)} {what}s by {speaker.name}. Give more of it.")
    if not keys:
        raise NotInDatabaseError(
            f"No {what} with the key {asked} is by {speaker.name}. Keys are in the page's address."
        )
    return keys[0]


def _written(name: str) -> str:
    words = written(name)
    if not words:
        raise SpeakersError("A speaker's name cannot be empty.")
    return words


def _kept(db: Database, decision: Decision) -> Decision:
    decide(db, decision)
    return next(each for each in read_decisions(db).all if each.key == decision.key)
