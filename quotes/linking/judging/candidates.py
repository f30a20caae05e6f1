"""Which quotations are worth comparing. Each is looked up by keys made from its own words, speaker and date; nothing is
compared with everything."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations, product
from typing import TypeAlias

from quotes.comparing.language.matter import carries_matter
from quotes.dates import day
from quotes.linking.statements.index import COMMON, WINDOW, KeyKind, hashed, window, windows_near
from quotes.linking.statements.statements import Statement, is_template
from quotes.linking.statements.weights import Weights
from quotes.pairs import Pair, pair_of

_RUN = 3
_TELLING = 2
"""Words of a run that must carry matter: "said that the" is in everybody's mouth."""

_NEIGHBOURS = 30
"""Where many quotations have the very same words, or too many share a run, each is compared only with this many that
are next in time, and others with this many of them in a stretch of days."""


_Index: TypeAlias = defaultdict[tuple[str, str, int | None], list[Statement]]
"""Statements by whom they are filed under, a telling word and the stretch of days they were printed in."""

_NOBODY, _NAMED = "", "named"
"""Under whom the words are filed of what nobody named says, and of what somebody does."""


@dataclass(frozen=True, slots=True)
class Reach:
    """Words by which one speaker's statements find each other: those of the statement, or those of the sentences around
    it, too."""

    kind: KeyKind
    days: int
    """Length of the stretches of days: found is what was printed in the same one or in a neighbouring one."""
    share: float
    """Share of the lesser one's words that must be in common at least, by weight."""
    least: float
    """The weight that must be in common at least."""
    in_one_article: bool
    """Whether two in one article find each other: those in the same sentences have all that stands around in common."""
    undated: bool
    """Whether those whose day is not known are found."""

    def stems(self, statement: Statement) -> frozenset[str]:
        """The words of a statement; none where its speaker or its day is not known and has to be."""
        is_lacking = statement.version.speaker is None and self.kind != "unnamed"
        if is_lacking or is_template(statement) or not (self.undated or self.window(statement) is not None):
            return frozenset()
        return statement.around if self.kind == "around" else statement.stems

    def window(self, statement: Statement) -> int | None:
        """The stretch of days in which it was printed."""
        return window(statement.version.published, self.days)

    def keys(self, statement: Statement, at: int | None) -> dict[str, int]:
        """The key of each word in a stretch of days, by which others find it."""
        return {stem: hashed(self.kind, self.owner(statement), str(at), stem) for stem in self.stems(statement)}

    def asked(self, statement: Statement, at: int | None) -> Iterator[tuple[str, int]]:
        """The words and keys by which it finds others there."""
        owners = self.sought(statement)
        for stem in self.stems(statement):
            yield from ((stem, hashed(self.kind, owner, str(at), stem)) for owner in owners)

    def owner(self, statement: Statement) -> str:
        """Under whom its words are filed: the speaker, or whether there is one."""
        speaker = statement.version.speaker
        return str(speaker) if self.kind != "unnamed" else _NAMED if speaker else _NOBODY

    def sought(self, statement: Statement) -> tuple[str, ...]:
        """Under whom those are filed that it may go with: what nobody named says with whatever is said."""
        is_any = self.kind == "unnamed" and statement.version.speaker is None
        return (_NOBODY, _NAMED) if is_any else (_NOBODY,) if self.kind == "unnamed" else (self.owner(statement),)


OWN = Reach("speaker", WINDOW, 0.25, 0.0, in_one_article=True, undated=True)
AROUND = Reach("around", 5, 0.15, 14.0, in_one_article=False, undated=False)
"""Versions whose own words have nothing in common are found so: "Russia, if you're listening" and "urged hackers". With
these pairs B-cubed F1 of all labels is 2 points higher (`quotes.training.deciding`, cross-validated, same `SHIFT`)."""

UNNAMED = Reach("unnamed", WINDOW, 0.35, 8.0, in_one_article=False, undated=False)
"""What an article puts down to nobody named, or to a report, is found by its words alone: "a new poll has found". With
these pairs F1 of all labels is a point higher, and B-cubed F1 two (`quotes.training.deciding`, cross-validated)."""

REACHES = (OWN, AROUND, UNNAMED)


@dataclass(frozen=True, slots=True)
class Keys:
    """The keys that one statement is found by; a set phrase has none."""

    words: frozenset[int]
    """The key of all its words and those of its runs."""
    telling_words: Mapping[Reach, Mapping[str, int]]
    """The key of each telling word, of its own and around it."""

    def all(self) -> Iterator[int]:
        """All of them."""
        yield from self.words
        for own in self.telling_words.values():
            yield from own.values()


def keys_of(statement: Statement) -> Keys:
    """The keys of the statement."""
    telling_words = {reach: reach.keys(statement, reach.window(statement)) for reach in REACHES}
    if is_template(statement):
        return Keys(frozenset(), telling_words)
    return Keys(frozenset({_words_key(statement), *_run_keys(statement)}), telling_words)


def keys_near(statement: Statement, reach: Reach, known: Iterable[int]) -> list[tuple[str, int]]:
    """The keys under which statements near in time that it may go with have its telling words, each with the word.
    Where it has no date, every known stretch of days is near."""
    near = windows_near(reach.window(statement), known if reach.undated else ())
    return [found for each in near if reach.undated or each is not None for found in reach.asked(statement, each)]


def _words_key(statement: Statement) -> int:
    return hashed("words", *statement.words)


def _run_keys(statement: Statement) -> set[int]:
    words = statement.words
    runs = {words[start : start + _RUN] for start in range(len(words) - _RUN + 1)}
    return {hashed("run", *run) for run in runs if sum(map(carries_matter, run)) >= _TELLING}


def find_candidates(
    statements: Sequence[Statement],
    keys: Mapping[int, Keys],
    weight: Weights,
    common: Container[int],
    new: Container[int] | None = None,
) -> set[Pair]:
    """Pairs of positions, the lower first, of quotations with the same words, a rare run of words, or one speaker and
    words in common, their own or around them. `keys` are those of each, by its place; `common` those that find
    nothing. Where the `new` places are given, one of them is in each pair."""
    new = range(len(statements)) if new is None else new
    statements = [statement for statement in statements if not is_template(statement)]
    found = {*_same_words(statements), *_rare_runs(statements, keys, common)}
    unnamed = _words_in_common(UNNAMED, statements, weight, keys, common, new)
    own = _same_speaker(statements, weight, keys, common, new)
    return {(a, b) for a, b in found if a in new or b in new} | {*unnamed, *own}


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
        # Of a statement that all have printed since it was settled what is common, not each is compared with each.
        is_burst = len(group) > COMMON["run"]
        yield from _next_in_time(group) if is_burst else _each_with_each(group)


def _each_with_each(group: Sequence[Statement]) -> Iterator[Pair]:
    return (pair_of(one.place, other.place) for one, other in combinations(group, 2))


def _next_in_time(group: Sequence[Statement]) -> Iterator[Pair]:
    ordered = sorted(group, key=_time)
    for index, one in enumerate(ordered):
        yield from (pair_of(one.place, other.place) for other in ordered[index + 1 : index + 1 + _NEIGHBOURS])


def _same_speaker(
    statements: Sequence[Statement],
    weight: Weights,
    keys: Mapping[int, Keys],
    common: Container[int],
    new: Container[int],
) -> Iterator[Pair]:
    speakers = defaultdict(list)
    for statement in statements:
        if statement.version.speaker is not None:
            speakers[statement.version.speaker].append(statement)
    for own in speakers.values():
        yield from _words_in_common(OWN, own, weight, keys, common, new)
        yield from _words_in_common(AROUND, own, weight, keys, common, new)


def _words_in_common(
    reach: Reach,
    statements: Sequence[Statement],
    weight: Weights,
    keys: Mapping[int, Keys],
    common: Container[int],
    new: Container[int],
) -> Iterator[Pair]:
    """Pairs of statements, near in time, that may go together and share enough of the telling words."""
    of_all: _Index = defaultdict(list)
    of_new: _Index = defaultdict(list)
    prints: Counter[tuple[tuple[str, ...], int | None]] = Counter()
    total = {statement.place: weight.of(reach.stems(statement)) for statement in statements}
    for statement in sorted(statements, key=_time):
        own, article = reach.window(statement), statement.version.article
        owner, sought = reach.owner(statement), reach.sought(statement)
        is_new = statement.place in new
        index = of_all if is_new else of_new
        shared: defaultdict[int, float] = defaultdict(float)
        prints[statement.words, own] += 1
        for stem, key in sorted(keys[statement.place].telling_words[reach].items()):
            if key in common:
                continue
            counts = weight[stem]
            for earlier, of in product(dict.fromkeys((own, own - 1 if own else None, None)), sought):
                for other in index.get((of, stem, earlier), ()):
                    if reach.in_one_article or other.version.article != article:
                        shared[other.place] += counts
            if prints[statement.words, own] <= _NEIGHBOURS:
                for each in (of_all, of_new) if is_new else (of_all,):
                    each[owner, stem, own].append(statement)
        for place, amount in shared.items():
            if amount >= max(reach.least, reach.share * min(total[statement.place], total[place])):
                yield pair_of(place, statement.place)


def _time(statement: Statement) -> tuple[bool, int, int]:
    """Those without a known day first, since they are compared with all; then in order of time."""
    known = day(statement.version.published)
    is_dated = window(statement.version.published) is not None
    return is_dated, known.toordinal() if known else 0, statement.place
