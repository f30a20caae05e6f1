"""What speaks for two quotations' being one utterance and what against it: numbers that a learned decision weighs."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from difflib import SequenceMatcher

from quotes.comparing.matter import carries_matter, stem
from quotes.linking.dates import day
from quotes.linking.occasions import between
from quotes.linking.statements import Statement, weight_of

SIGNS = (
    "share of the shorter one's words in common",
    "share of all words in common",
    "weight of the words in common",
    "words in common",
    "likeness of the words",
    "share of runs in common",
    "rarest pair of words in common",
    "weight of the pairs in common",
    "rarest pair in common that one has in quotation marks",
    "rarest pair in common that both have in quotation marks",
    "longest run in common",
    "the same words",
    "share of the quoted words in common",
    "quoted words that differ on both sides",
    "share of quoted words that differ on both sides",
    "quoted in both, nothing in common",
    "likeness of the sentences around",
    "likeness of the words around only",
    "most that one's words are in the other's sentences",
    "least that one's words are in the other's sentences",
    "likeness of one's words to the other's sentences",
    "same speaker",
    "one speaker not named",
    "no speaker named",
    "other speaker",
    "other speaker of the same surname",
    "other speaker, named in the sentences around",
    "days between",
    "on the same days by the words around",
    "on other days by the words around",
    "named days after the other's print",
    "named days long before the print",
    "said more than once by the words around",
    "occasions in common",
    "other occasions",
    "figures in common",
    "other figures",
    "one denies",
    "both direct",
    "both indirect",
    "in one article",
    "length of the shorter",
    "length of the shorter to that of the longer",
    "likeness of the words, same speaker",
    "likeness of the words, other speaker",
    "likeness of the words within three days",
    "likeness of the words after a week",
)
"""What each number is, in order."""

_MUCH, _RARE, _MANY = 40.0, 10.0, 60.0
"""Weights taken for one: of words in common, of one pair of words, of all pairs in common."""

_SMALL = ("of", "the", "and", "for", "")
"""Parts of a name that have no initial."""

_LONG = 10
"""So many words are as telling as any more."""

_LONG_AGO = 7
"""Days before the print from which what was said is no news."""

_UNDATED = 7
"""Days taken to lie between two prints where it is not known."""


def signs(a: Statement, b: Statement, weight: Mapping[str, float]) -> tuple[float, ...]:
    """The numbers of `SIGNS` for the two, whichever comes first."""
    like = _likeness(a.stems, b.stems, weight)
    days = days_between(a, b)
    same, other = _speakers(a, b)[0], _speakers(a, b)[3]
    return (
        *_words(a, b, weight),
        like,
        *_runs(a, b, weight),
        *_quoted(a, b),
        *_around(a, b, weight),
        *_speakers(a, b),
        math.log1p(days) / 5,
        *_occasions(a, b),
        *_kinds(a, b),
        like * same,
        like * other,
        like * (days <= 3),
        like * (days > 7),
    )


def days_between(a: Statement, b: Statement) -> int:
    """Days between the two prints; where one is not dated, a number that speaks a little against them."""
    one, other = day(a.version.published), day(b.version.published)
    return abs((one - other).days) if one and other else _UNDATED


def share_in_common(a: Statement, b: Statement, weight: Mapping[str, float]) -> float:
    """Share of the shorter one's telling words, by their weight, that the other has."""
    shorter = min(weight_of(a.stems, weight), weight_of(b.stems, weight))
    return weight_of(a.stems & b.stems, weight) / (shorter or 1.0)


def runs_in_common(a: Statement, b: Statement) -> float:
    """Share of the shorter one's runs of three words that the other has."""
    return len(a.runs & b.runs) / min(len(a.runs), len(b.runs))


def _words(a: Statement, b: Statement, weight: Mapping[str, float]) -> tuple[float, ...]:
    common = weight_of(a.stems & b.stems, weight)
    both = weight_of(a.stems, weight) + weight_of(b.stems, weight)
    return (
        share_in_common(a, b, weight),
        2 * common / (both or 1.0),
        min(1.0, common / _MUCH),
        min(5, len(a.stems & b.stems)) / 5,
    )


def _runs(a: Statement, b: Statement, weight: Mapping[str, float]) -> tuple[float, ...]:
    rarity = {pair: _rarity(pair, weight) for pair in a.told_pairs & b.told_pairs}
    quoted = [pair for pair in rarity if pair in a.quoted_pairs or pair in b.quoted_pairs]
    quoted_twice = [pair for pair in quoted if pair in a.quoted_pairs and pair in b.quoted_pairs]
    return (
        runs_in_common(a, b),
        max(rarity.values(), default=0.0) / _RARE,
        min(1.0, math.fsum(rarity.values()) / _MANY),
        max((rarity[pair] for pair in quoted), default=0.0) / _RARE,
        max((rarity[pair] for pair in quoted_twice), default=0.0) / _RARE,
        min(_LONG, _longest_run(a.told, b.told)) / _LONG,
        float(a.words == b.words),
    )


def _longest_run(one: Sequence[str], other: Sequence[str]) -> float:
    """Words that carry matter in the longest run that both have, the small ones counted a quarter."""
    places = defaultdict(list)
    for place, word in enumerate(other):
        places[word].append(place)
    longest, before = 0.0, dict[int, tuple[float, bool]]()
    for word in one:
        here = {}
        has_matter = word != "#" and carries_matter(word)
        for place in places.get(word, ()):
            length, matter = before.get(place - 1, (0.0, False))
            here[place] = length + (1.25 if has_matter else 0.25), matter or has_matter
            if here[place][1]:
                longest = max(longest, here[place][0])
        before = here
    return longest


def _quoted(a: Statement, b: Statement) -> tuple[float, ...]:
    """How what is in quotation marks in both agrees. Cut from one utterance, one of the two is in the other, or they
    are two parts of it; where both go on in other words, they were said twice."""
    if not a.quoted or not b.quoted:
        return 0.0, 0.0, 0.0, 0.0
    blocks = SequenceMatcher(None, a.quoted, b.quoted, autojunk=False).get_matching_blocks()
    common = sum(block.size for block in blocks if block.size > 1 or (block.size and carries_matter(a.quoted[block.a])))
    shorter = min(len(a.quoted), len(b.quoted))
    stems = min(len(a.quoted_stems), len(b.quoted_stems))
    share = len(a.quoted_stems & b.quoted_stems) / stems if stems else 0.0
    if not common:
        return share, 0.0, 0.0, 1.0
    return share, min(_LONG, shorter - common) / _LONG, 1 - common / shorter, 0.0


def _around(a: Statement, b: Statement, weight: Mapping[str, float]) -> tuple[float, ...]:
    a_in_b = weight_of(a.stems & b.around, weight) / (weight_of(a.stems, weight) or 1.0)
    b_in_a = weight_of(b.stems & a.around, weight) / (weight_of(b.stems, weight) or 1.0)
    return (
        _likeness(a.around, b.around, weight),
        _likeness(a.around - a.stems, b.around - b.stems, weight),
        max(a_in_b, b_in_a),
        min(a_in_b, b_in_a),
        max(_likeness(a.stems, b.around, weight), _likeness(b.stems, a.around, weight)),
    )


def _speakers(a: Statement, b: Statement) -> tuple[float, ...]:
    """Whether the speakers are one."""
    one, other = a.version.speaker, b.version.speaker
    is_same, is_other = one is not None and one == other, one is not None and other is not None and one != other
    one_is_named = is_named(one, b.names) or is_named(other, a.names)
    return (
        float(is_same),
        float((one is None) != (other is None)),
        float(one is None and other is None),
        float(is_other),
        float(is_other and is_close(one or "", other or "")),
        float(not is_same and one_is_named),
    )


def is_close(one: str, other: str) -> bool:
    """True for the keys of two of one surname, which is the last part, and of somebody and a body named after them:
    "jane-okafor" and "jane-okafor-campaign"."""
    own, others = one.split("-"), other.split("-")
    return own[-1] == others[-1] or set(own) < set(others) or set(others) < set(own)


def is_named(speaker: str | None, names: frozenset[str]) -> bool:
    """True where the names have a speaker's: the last part of the key, or initials, "who" for
    "world-health-organization"."""
    parts = (speaker or "").split("-")
    initials = "".join(part[0] for part in parts if part not in _SMALL) if len(parts) > 2 else ""
    return bool(names & {parts[-1], initials} - {""})


def _occasions(a: Statement, b: Statement) -> tuple[float, ...]:
    one, other = a.days_said, b.days_said
    common = a.occasions & b.occasions
    return (
        float(bool(one and other and between(one, other) == 0)),
        float(bool(one and other and between(one, other) > 1)),
        float(_is_named_after(a, b) or _is_named_after(b, a)),
        float(_is_long_ago(a) or _is_long_ago(b)),
        (a.recurs + b.recurs) / 2,
        min(2, len(common)) / 2,
        float(bool(a.occasions and b.occasions and not common)),
    )


def _is_named_after(a: Statement, b: Statement) -> bool:
    """True where the one was said, by the words around it, after the other was printed."""
    printed = day(b.version.published)
    return bool(a.days_said and printed and a.days_said.first > printed.toordinal())


def _is_long_ago(a: Statement) -> bool:
    printed = day(a.version.published)
    return bool(a.days_said and printed and a.days_said.last < printed.toordinal() - _LONG_AGO)


def _kinds(a: Statement, b: Statement) -> tuple[float, ...]:
    kinds = {a.version.kind, b.version.kind}
    shorter, longer = sorted((len(a.stems), len(b.stems)))
    return (
        float(bool(a.numbers & b.numbers)),
        float(bool(a.numbers and b.numbers and not a.numbers & b.numbers)),
        float(a.denies != b.denies),
        float(kinds == {"direct"}),
        float(kinds == {"indirect"}),
        float(a.version.article == b.version.article),
        min(_LONG, shorter) / _LONG,
        shorter / (longer or 1),
    )


def _rarity(pair: Iterable[str], weight: Mapping[str, float]) -> float:
    """How telling two neighbouring words are together."""
    return math.fsum(weight[stem(word)] for word in pair if word != "#" and carries_matter(word))


def _likeness(one: frozenset[str], other: frozenset[str], weight: Mapping[str, float]) -> float:
    """Cosine of two sets of stems, each with its weight."""
    length = math.sqrt(_squares(one, weight) * _squares(other, weight))
    return _squares(one & other, weight) / length if length else 0.0


def _squares(stems: Iterable[str], weight: Mapping[str, float]) -> float:
    return math.fsum(weight[stem] ** 2 for stem in stems)
