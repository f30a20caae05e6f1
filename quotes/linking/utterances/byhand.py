"""What people decided about utterances, applied to what linking found: a person's word overrides every rule."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date

from quotes.dates import days_between
from quotes.decided import DecidedUtterances
from quotes.linking.judging.decision import SAME
from quotes.linking.judging.judgements import Judgements
from quotes.linking.statements.statements import Statement
from quotes.linking.utterances.clusters import Cluster
from quotes.versions import Utterance, Variant

_BY_HAND = 1.0
"""The score of what a person decided."""

Unit = tuple[Statement, ...]
"""Statements that stay together: those that a person put together, or one alone."""


def arrange(found: Sequence[Cluster], decided: DecidedUtterances, judgements: Judgements) -> list[Cluster]:
    """The clusters as people decided: pinned ones left as they are, others joined or parted as required. Whatever
    nobody decided on stays with the part that it agrees with."""
    if not decided.together and not decided.apart:
        return list(found)
    group = {key: number for number, keys in enumerate(decided.together) for key in keys}
    pinned: dict[int, list[Statement]] = {}
    free: list[Unit] = []
    for cluster in found:
        for one in cluster:
            if one.version.key in decided.pinned:
                pinned.setdefault(group[one.version.key], []).append(one)
        free.append(tuple(one for one in cluster if one.version.key not in decided.pinned))
    joined = _joined([cluster for cluster in free if cluster], group)
    parted = [part for cluster in joined for part in _parted(cluster, group, decided, judgements)]
    return [*map(_in_order, pinned.values()), *parted]


def _joined(found: Iterable[Cluster], group: Mapping[str, int]) -> list[Cluster]:
    """The clusters, those that share a group of quotations put together as one."""
    clusters: dict[int, Cluster] = {}
    of_group: dict[int, int] = {}
    for number, cluster in enumerate(found):
        groups = {group[one.version.key] for one in cluster if one.version.key in group}
        if not groups:
            clusters[number] = cluster
            continue
        for met in sorted({of_group[each] for each in groups if each in of_group}):
            cluster = (*clusters.pop(met), *cluster)
        clusters[number] = cluster
        groups |= {each for each, where in of_group.items() if where not in clusters}
        of_group |= dict.fromkeys(groups, number)
    return [_in_order(cluster) for cluster in clusters.values()]


def _parted(
    cluster: Cluster, group: Mapping[str, int], decided: DecidedUtterances, judgements: Judgements
) -> list[Cluster]:
    """The cluster in parts that keep apart every two quotations that have to be apart, each in the first that will have
    it."""
    keys = {one.version.key for one in cluster}
    pairs = [pair for pair in decided.apart if pair <= keys]
    if not pairs:
        return [cluster]
    bound = {key for pair in pairs for key in pair}
    units = _units(cluster, group)
    parts: list[list[Statement]] = []
    for unit in (unit for unit in units if bound & _keys(unit)):
        part = next((part for part in parts if not _conflict(unit, part, pairs)), None)
        if part is None:
            parts.append(list(unit))
        else:
            part += unit
    seeds = [tuple(part) for part in parts]
    for unit in (unit for unit in units if not bound & _keys(unit)):
        # The same words agree with two parts alike: a later version of a page goes with what was printed when it was.
        agreement = [(_agreement(unit, seed, judgements), -_days_between(unit, seed)) for seed in seeds]
        parts[agreement.index(max(agreement))] += unit
    return [_in_order(part) for part in parts]


def _units(cluster: Cluster, group: Mapping[str, int]) -> list[Unit]:
    units: dict[object, list[Statement]] = {}
    for one in cluster:
        units.setdefault(group.get(one.version.key, one.version.key), []).append(one)
    return [tuple(unit) for unit in units.values()]


def _keys(some: Iterable[Statement]) -> set[str]:
    return {one.version.key for one in some}


def _conflict(unit: Unit, part: Iterable[Statement], pairs: Iterable[frozenset[str]]) -> bool:
    one, other = _keys(unit), _keys(part)
    return any(pair & one and pair & other for pair in pairs)


def _agreement(unit: Unit, part: Unit, judgements: Judgements) -> float:
    """How well they agree on average."""
    return sum(judgements.between(a, b).score for a in unit for b in part) / (len(unit) * len(part))


def _days_between(unit: Unit, part: Unit) -> int:
    """Days between the prints of the two that are nearest in time; the most there can be where that is not known."""
    days = [days_between(a.version.published, b.version.published) for a in unit for b in part]
    return min((each for each in days if each is not None), default=date.max.toordinal())


def _in_order(some: Iterable[Statement]) -> Cluster:
    return tuple(sorted(some, key=lambda one: one.place))


def explained(utterances: Iterable[Utterance], decided: DecidedUtterances) -> tuple[Utterance, ...]:
    """The utterances; where a person decided, the evidence names the decision."""
    return tuple(_explained(utterance, decided.why) for utterance in utterances) if decided.why else tuple(utterances)


def _explained(utterance: Utterance, why: Mapping[str, str]) -> Utterance:
    variants = tuple(
        _by_hand(variant, why[variant.quote]) if variant.quote in why else variant for variant in utterance.variants
    )
    return replace(utterance, variants=variants)


def _by_hand(variant: Variant, why: str) -> Variant:
    """The variant with the decision added to the rules' evidence, or in its place where the rules would not have linked
    it."""
    if variant.score >= SAME and variant.evidence:
        return replace(variant, evidence=f"{variant.evidence}; {why}")
    return replace(variant, score=_BY_HAND, evidence=why)
