"""What the decisions about speakers come to, taken together: whom each name stands for, which speakers are two, and who
is known."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from sqlite_utils import Database

from quotes.decided import DecidedSpeakers
from quotes.records import SpeakerKind
from quotes.store.speakers.decisions import Decision, all_decisions

TwoNames = tuple[str, str]
"""Names that are kept apart, or joined."""

_OF_NO_NAME = frozenset({"apart", "assign", "nobody"})
"""The actions that give no name to another speaker."""


@dataclass(frozen=True, slots=True)
class Decisions:
    """All decisions in force, the earliest first; those of the user's file before those made by command."""

    all: tuple[Decision, ...] = ()
    decided: DecidedSpeakers = field(default_factory=DecidedSpeakers)
    items: Mapping[str, str] = field(default_factory=dict)
    """The Wikidata item of each speaker of whom the user's file gives it."""
    contradicted: Mapping[str, TwoNames] = field(default_factory=dict)
    """The decisions without effect, by key, each with the pair of names that it would join although the user's file
    keeps them apart."""

    @property
    def in_effect(self) -> tuple[Decision, ...]:
        """The decisions that the user's file does not contradict."""
        return tuple(each for each in self.all if each.key not in self.contradicted)

    @property
    def never_merged(self) -> tuple[TwoNames, ...]:
        """The pairs of names that the user's file keeps apart."""
        return _filed(self.all)


def read_decisions(db: Database) -> Decisions:
    """The decisions in force."""
    return _held(each for each in all_decisions(db) if each.state != "forgotten")


def earlier_decisions(listed: Iterable[Decision]) -> Decisions:
    """Those of the decisions that were in force when speakers were last brought together."""
    return _held(each for each in listed if each.state != "new")


def _held(decisions: Iterable[Decision]) -> Decisions:
    listed = tuple(decisions)
    decided, contradicted = _decided(listed)
    known = {each.name: each.wikidata for each in listed if each.wikidata}
    items = {decided.called.get(name, name): item for name, item in known.items()}
    items |= {name: item for name, item in known.items() if name not in decided.called}  # before whom it swallowed
    return Decisions(listed, decided, items, contradicted)


def _decided(decisions: Sequence[Decision]) -> tuple[DecidedSpeakers, dict[str, TwoNames]]:
    """What the decisions come to (of two about one name the later holds), and those that the user's file
    contradicts."""
    called: dict[str, str] = {}
    apart: set[TwoNames] = set()
    kinds: dict[str, SpeakerKind | None] = {}
    filed = _filed(decisions)
    contradicted: dict[str, TwoNames] = {}
    for decision in decisions:
        after = called if decision.action in _OF_NO_NAME else _called_after(called, decision)
        if after is not called and decision.origin != "file" and (pair := _joined(filed, after)):
            contradicted[decision.key] = pair
            continue
        called = after
        _add_kind(kinds, decision)
        if decision.action in {"apart", "split"}:
            apart.add((decision.name, str(decision.other)))
    ends = {name: _end(name, called) for name in called}
    kept = {name: kind for name, kind in kinds.items() if name not in called}
    pairs = {(ends.get(one, one), ends.get(other, other)) for one, other in apart}
    return DecidedSpeakers(ends, frozenset(pair for pair in pairs if pair[0] != pair[1]), kept), contradicted


def _filed(decisions: Iterable[Decision]) -> tuple[TwoNames, ...]:
    return tuple((each.name, str(each.other)) for each in decisions if each.action == "apart")


def _joined(pairs: Iterable[TwoNames], called: Mapping[str, str]) -> TwoNames | None:
    """The first of the pairs whose names would be one speaker's."""
    return next((pair for pair in pairs if _end(pair[0], called) == _end(pair[1], called)), None)


def _called_after(called: Mapping[str, str], decision: Decision) -> dict[str, str]:
    """Whom each name stands for after the decision, one step further."""
    called = dict(called)
    target = decision.other or decision.name
    _free(target, called)
    names = decision.names if decision.action == "split" else (decision.name, *decision.names)
    return called | {name: target for name in names if name != target}


def _free(name: str, called: dict[str, str]) -> None:
    """Make the name available for a speaker again: names that stood for its former bearer now stand for whoever he has
    become.

    "A" was renamed "X", and "X" then "B": whoever is called "X" from now on, "A" is not one of his names.
    """
    bearer = _end(name, called)
    if called.pop(name, None) is not None:
        called |= {other: bearer for other, speaker in called.items() if speaker == name and other != bearer}


def _add_kind(kinds: dict[str, SpeakerKind | None], decision: Decision) -> None:
    """Record what the decision says about what a speaker is. What was said first holds: the user's file comes first."""
    if decision.action == "know":
        kinds[decision.name] = decision.kind
    elif decision.action == "rename" and decision.name in kinds:
        kinds[str(decision.other)] = kinds.get(str(decision.other)) or kinds[decision.name]
    elif decision.action in {"assign", "split"} and decision.kind:
        # A merge tells nothing: who swallows another stays what he is.
        target = decision.other or decision.name
        kinds[target] = kinds.get(target) or decision.kind


def _end(name: str, called: Mapping[str, str]) -> str:
    """Whom the name stands for in the end: it may be merged into a speaker who was merged in turn."""
    seen = {name}
    while (following := called.get(name)) is not None and following not in seen:
        seen.add(following)
        name = following
    return name
