"""Which quotations are worth comparing. Each is looked up by keys made from its own words, speaker and date; nothing is
compared with everything."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from quotes.comparing.matter import carries_matter
from quotes.linking.dates import day
from quotes.linking.index import COMMON, hashed, window, windows_near
from quotes.linking.statements import Statement, is_template, weight_of

_RUN = 3
_TELLING = 2
"""Words of a run that must carry matter: "said that the" is in everybody's mouth."""

_NEIGHBOURS = 30
"""Where many quotations have the very same words, or too many share a run, each is compared only with this many that
are next in time, and others with this many of them in a stretch of days."""

SHARE = 0.25
"""Share of the shorter one's telling words that must be in common at least."""

Pair = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Keys:
    """The keys that one statement is found by; a set phrase has none."""

    words: frozenset[int]
    """The key of all its words and those of its runs."""
    told: Mapping[str, int]
    """The key of each of its telling words, where its speaker is known."""

    def all(self) -> Iterator[int]:
        """All of them."""
        yield from self.words
        yield from self.told.values()


def keys_of(statement: Statement) -> Keys:
    """The keys of the statement."""
    if is_template(statement):
        return Keys(frozenset(), {})
    own = window(statement.version.published)
    return Keys(frozenset({_words_key(statement), *_run_keys(statement)}), _told_keys(statement, own))


def told_near(statement: Statement, known: Iterable[int]) -> list[tuple[str, int]]:
    """The keys under which statements of the same speaker, near in time, have its telling words, each with the word.
    Where it has no date, every known stretch of days is near."""
    near = () if is_template(statement) else windows_near(window(statement.version.published), known)
    return [(stem, key) for each in near for stem, key in _told_keys(statement, each).items()]


def _words_key(statement: Statement) -> int:
    return hashed("words", *statement.words)


def _run_keys(statement: Statement) -> set[int]:
    words = statement.words
    runs = {words[start : start + _RUN] for start in range(len(words) - _RUN + 1)}
    return {hashed("run", *run) for run in runs if sum(map(carries_matter, run)) >= _TELLING}


def _told_keys(statement: Statement, at: int | None) -> dict[str, int]:
    speaker = statement.version.speaker
    return {} if speaker is None else {stem: hashed("speaker", speaker, str(at), stem) for stem in statement.stems}


def find_candidates(statements: Sequence[Statement], weight: Mapping[str, float], common: Container[int]) -> set[Pair]:
    """Pairs of positions, the lower first, of quotations with the same words, a rare run of words, or one speaker and
    words in common. `common` are the keys that find nothing."""
    keys = {statement.place: keys_of(statement) for statement in statements if not is_template(statement)}
    telling = [statement for statement in statements if statement.place in keys]
    return (
        set(_same_words(telling))
        | set(_rare_runs(telling, keys, common))
        | set(_same_speaker(telling, weight, keys, common))
    )


def _same_words(statements: Sequence[Statement]) -> Iterator[Pair]:
    groups = defaultdict(list)
    for statement in statements:
        groups[statement.words].append(statement)
    for group in groups.values():
        yield from _next_in_time(group)


def _rare_runs(statements: Sequence[Statement], keys: Mapping[int, Keys], common: Container[int]) -> Iterator[Pair]:
    index = defaultdict(list)
    for statement in statements:
        for key in keys[statement.place].words:
            if key not in common:
                index[key].append(statement)
    for group in index.values():
        # Of a statement that all have printed since it was told what is common, not each is compared with each.
        is_burst = len(group) > COMMON["run"]
        yield from _next_in_time(group) if is_burst else (_pair(one, other) for one, other in combinations(group, 2))


def _next_in_time(group: Sequence[Statement]) -> Iterator[Pair]:
    ordered = sorted(group, key=_time)
    for index, one in enumerate(ordered):
        yield from (_pair(one, other) for other in ordered[index + 1 : index + 1 + _NEIGHBOURS])


def _same_speaker(
    statements: Sequence[Statement], weight: Mapping[str, float], keys: Mapping[int, Keys], common: Container[int]
) -> Iterator[Pair]:
    speakers = defaultdict(list)
    for statement in statements:
        if statement.version.speaker is not None:
            speakers[statement.version.speaker].append(statement)
    for own in speakers.values():
        yield from _words_in_common(own, weight, keys, common)


def _words_in_common(
    statements: Sequence[Statement], weight: Mapping[str, float], keys: Mapping[int, Keys], common: Container[int]
) -> Iterator[Pair]:
    """Pairs of one speaker's statements, near in time, that share enough of the shorter one's telling words."""
    index: defaultdict[tuple[str, int | None], list[Statement]] = defaultdict(list)
    prints: Counter[tuple[tuple[str, ...], int | None]] = Counter()
    total = {statement.place: weight_of(statement.stems, weight) for statement in statements}
    for statement in sorted(statements, key=_time):
        own = window(statement.version.published)
        shared: defaultdict[int, float] = defaultdict(float)
        prints[statement.words, own] += 1
        for stem, key in sorted(keys[statement.place].told.items()):
            if key in common:
                continue
            for earlier in dict.fromkeys((own, own - 1 if own else None, None)):
                for other in index[stem, earlier]:
                    shared[other.place] += weight[stem]
            if prints[statement.words, own] <= _NEIGHBOURS:
                index[stem, own].append(statement)
        for place, amount in shared.items():
            if amount >= SHARE * min(total[statement.place], total[place]):
                yield (place, statement.place) if place < statement.place else (statement.place, place)


def _time(statement: Statement) -> tuple[bool, int, int]:
    """Those without a known day first, since they are compared with all; then in order of time."""
    known = day(statement.version.published)
    is_dated = window(statement.version.published) is not None
    return is_dated, known.toordinal() if known else 0, statement.place


def _pair(one: Statement, other: Statement) -> Pair:
    return min(one.place, other.place), max(one.place, other.place)
