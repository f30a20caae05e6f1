"""Which quotations are worth comparing: found through indexes, never by comparing all with all."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from quotes.linking.dates import day
from quotes.linking.statements import Statement, is_template, weight_of

WINDOW = 14
"""Days within which one speaker's statements with words in common may be one: 252 of 270 labelled versions do."""

_RUN = 3
_COMMON_RUN = 30
"""A run of words that more quotations have is a set phrase."""

_COMMON_WORD = 400
"""A word that one speaker has in more quotations tells none of them."""

_NEIGHBOURS = 30
"""Of many quotations with the very same words, each is compared with so many that are next in time."""

_SHARE = 0.25
"""Share of the shorter one's telling words that must be in common at least."""

Pair = tuple[int, int]


def find_candidates(statements: Sequence[Statement], weight: Mapping[str, float]) -> set[Pair]:
    """Pairs of positions, the lower first: the same words, a rare run of words, or one speaker and words in common."""
    telling = [statement for statement in statements if not is_template(statement)]
    return set(_same_words(telling)) | set(_rare_runs(telling)) | set(_same_speaker(telling, weight))


def _same_words(statements: Sequence[Statement]) -> Iterator[Pair]:
    groups = defaultdict(list)
    for statement in statements:
        groups[statement.key].append(statement)
    for group in groups.values():
        ordered = sorted(group, key=_time)
        for index, one in enumerate(ordered):
            yield from (_pair(one, other) for other in ordered[index + 1 : index + 1 + _NEIGHBOURS])


def _rare_runs(statements: Sequence[Statement]) -> Iterator[Pair]:
    index = defaultdict(list)
    for statement in statements:
        words = statement.words
        for run in {words[start : start + _RUN] for start in range(len(words) - _RUN + 1)}:
            index[run].append(statement)
    for places in index.values():
        if 1 < len(places) <= _COMMON_RUN:
            yield from (_pair(one, other) for one, other in combinations(places, 2))


def _same_speaker(statements: Sequence[Statement], weight: Mapping[str, float]) -> Iterator[Pair]:
    speakers = defaultdict(list)
    for statement in statements:
        if statement.version.speaker is not None:
            speakers[statement.version.speaker].append(statement)
    for own in speakers.values():
        yield from _words_in_common(own, weight)


def _words_in_common(statements: Sequence[Statement], weight: Mapping[str, float]) -> Iterator[Pair]:
    """Pairs of one speaker's statements near in time that share enough of the shorter one's telling words."""
    index: defaultdict[tuple[str, int | None], list[Statement]] = defaultdict(list)
    total = {statement.place: weight_of(statement.stems, weight) for statement in statements}
    for statement in sorted(statements, key=_time):
        window = _window(statement.version.published)
        common: defaultdict[int, float] = defaultdict(float)
        for stem in sorted(statement.stems):
            for earlier in dict.fromkeys((window, window - 1 if window else None, None)):
                if len(index[stem, earlier]) <= _COMMON_WORD:
                    for other in index[stem, earlier]:
                        common[other.place] += weight[stem]
            index[stem, window].append(statement)
        for place, shared in common.items():
            if shared >= _SHARE * min(total[statement.place], total[place]):
                yield (place, statement.place) if place < statement.place else (statement.place, place)


def _window(published: str | None) -> int | None:
    """Number of the stretch of days that a date is in: dates no further apart lie in one or in two neighbours."""
    known = day(published)
    return known.toordinal() // WINDOW if known else None


def _time(statement: Statement) -> tuple[int, int]:
    """Undated statements first, for they are compared with all; then in the order of time."""
    known = day(statement.version.published)
    return known.toordinal() if known else 0, statement.place


def _pair(one: Statement, other: Statement) -> Pair:
    return min(one.place, other.place), max(one.place, other.place)
