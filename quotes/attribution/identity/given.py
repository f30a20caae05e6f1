"""What people decided about speakers, as the rules that bring names together ask for it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from quotes.attribution import names
from quotes.decided import DecidedSpeakers

Key = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Given:
    """The names that people gave to speakers, and those that they keep apart."""

    names: frozenset[str]
    keys: frozenset[Key]
    """The same as names are compared."""
    apart: frozenset[tuple[Key, Key]]
    pairs: frozenset[tuple[str, str]]
    """The names kept apart, as they stand."""

    @classmethod
    def of(cls, decided: DecidedSpeakers) -> Given:
        """The decisions' names as keys; a pair both ways round."""
        chosen = frozenset(decided.called.values()) | decided.kinds.keys()
        pairs = [(names.core(one), names.core(other)) for one, other in decided.apart]
        return cls(
            chosen,
            frozenset(map(names.core, chosen)),
            frozenset(pairs) | frozenset((other, one) for one, other in pairs),
            decided.apart,
        )

    def part(self, key: Key, others: Iterable[Key]) -> bool:
        """Whether the key is not the others' speaker: decided so, or both are speakers that people named."""
        return any(
            (key, other) in self.apart or (key != other and key in self.keys and other in self.keys) for other in others
        )


def speaker_of(decided: DecidedSpeakers) -> Callable[[str], str]:
    """Tells whom a printed name was given to: as it stands or, failing that, but for titles, capitals and accents."""
    by_core = {names.core(name): speaker for name, speaker in decided.called.items()}
    own = {*decided.called.values(), *decided.kinds, *(name for pair in decided.apart for name in pair)}

    def given_to(name: str) -> str:
        if name in decided.called:
            return decided.called[name]
        return name if name in own or not by_core else by_core.get(names.core(name), name)

    return given_to


def kept_apart(merged: Mapping[str, str], decided: DecidedSpeakers) -> dict[str, str]:
    """The same, but with each pair that is to stay two as two, even where the names differ by a title alone."""
    kept = dict(merged)
    for one, other in sorted(decided.apart):
        if one in kept and other in kept and kept[one] == kept[other]:
            leaving = other if kept[one] == one or other in decided.called.values() else one
            kept[leaving] = leaving
    return kept
