"""A cluster of quotations as an utterance: its reference wording, and each version's departure from it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import takewhile

from quotes.comparing import as_told, flags, relation
from quotes.comparing.language.tokens import normals
from quotes.dates import day, in_utc, later, moment
from quotes.linking.judging.judgements import Judgements
from quotes.linking.statements.carried import has_run
from quotes.linking.statements.statements import Statement
from quotes.linking.utterances.clusters import Cluster
from quotes.linking.utterances.echoes import find_echoes
from quotes.linking.utterances.keys import utterance_key
from quotes.linking.utterances.lineage import Lineages
from quotes.linking.utterances.misattribution import attributed_to
from quotes.linking.utterances.opposed import opposed
from quotes.linking.utterances.own_prints import not_converted, not_printed_beside, not_summed_up
from quotes.linking.utterances.parts import are_two_parts
from quotes.versions import Flag, FlagName, Utterance, Variant, Version

_KINDS = ("direct", "mixed", "indirect")
_AMONG_THEM = (
    "what others agree on, direct before indirect, an original before what copies or credits it, then the longest"
)

_LITTLE, _HALF = 0.34, 0.5
"""Shares of what a version tells: with no more of it in the reference it is looked at beside another that has half."""

_AGREED: frozenset[FlagName] = frozenset({"speaker", "number", "name", "scope", "order", "negation"})
"""What prints agree on, where it is told otherwise. Of "may" and "will" the first to tighten it are often many."""

_MOST = 12
"""Prints of an utterance that are weighed against one another."""


def describe(
    found: Iterable[Cluster],
    judgements: Judgements,
    lineages: Lineages,
    known: Mapping[str, str],
    taken: Container[str] = (),
) -> tuple[Utterance, ...]:
    """The clusters as utterances, in the order of their keys. `known` gives the utterance that a quotation was in
    before: an utterance keeps the key that most of its quotations had. `taken` are keys of other utterances, which none
    of these gets."""
    ordered = [_in_order(cluster, lineages) for cluster in found]
    keys = _keys(ordered, known, taken)
    described = [_utterance(key, cluster, judgements, lineages) for key, cluster in zip(keys, ordered, strict=True)]
    echoes = find_echoes(ordered, keys, judgements)
    echoed = (replace(each, echoes=echoes.get(each.key, ())) for each in described)
    return tuple(sorted(echoed, key=lambda each: each.key))


def _in_order(cluster: Cluster, lineages: Lineages) -> Cluster:
    """The statements, the reference first: the earliest dated; then what no article was changed into; then those that
    no others agree against; then direct before mixed before indirect; then those without [brackets], in which an outlet
    puts words of its own; then those of articles that credit no other's outlet; then of those that copy none or few;
    then the longest. The time of day counts only on days for which every statement has one: then 08:12 goes before
    15:40, unless it alone has lost a "not"."""
    clocked = _clocked_days(cluster)
    outlets = frozenset(one.version.outlet for one in cluster if one.version.outlet)

    def moment_of(statement: Statement) -> tuple[bool, str, str, int]:
        at = in_utc(statement.version.published)
        on, clock = at[:10], at if at[:10] in clocked else ""
        return not on, on, clock, statement.version.revision

    def precedence(statement: Statement) -> tuple[tuple[bool, str, str, int], int, bool, bool, int, int, str]:
        version = statement.version
        kind, text = _KINDS.index(version.kind), version.text
        is_taken = not outlets.isdisjoint(lineages.credited(version))
        copied = lineages.copies.carried(version.article)
        return moment_of(statement), kind, "[" in text, is_taken, copied, -len(text), version.key

    ordered = sorted(cluster, key=precedence)
    at_once = [one for one in ordered if moment_of(one) == moment_of(ordered[0])]
    of_the_day = [one for one in ordered if moment_of(one)[:2] == moment_of(ordered[0])[:2]]
    if len(at_once) > 1:
        rivals, is_alone = at_once, _stands_alone
    else:
        rivals, is_alone = of_the_day, _alone_lacks_a_denial
    alone = list(takewhile(lambda one: is_alone(one, ordered), rivals[:_MOST]))
    agreed = rivals[len(alone) :]
    return (*agreed, *alone, *ordered[len(rivals) :])


def _stands_alone(one: Statement, cluster: Sequence[Statement]) -> bool:
    """True where two others or more have the same in place of what no other print has: of four prints of one day, three
    of which name the same minister or have "this year", the fourth, which has "next year", is not what these depart
    from."""
    others = _of_other_articles(one, cluster)
    if len(others) < 2:
        return False
    raised = (replace(flag, version=flag.version.casefold()) for o in others for flag in _flags(one.version, o.version))
    departures = Counter(flag for flag in raised if flag.name in _AGREED and flag.reference and flag.version)
    is_told_otherwise = any(n > 1 and not any(_has(other, flag) for other in others) for flag, n in departures.items())
    return is_told_otherwise or _alone_lacks_a_denial(one, cluster)


def _alone_lacks_a_denial(one: Statement, cluster: Sequence[Statement]) -> bool:
    """True where two others or more deny what this print alone asserts. A "not" is lost in haste, as by a live page
    that is first by minutes; that two put one in is no accident."""
    others = _of_other_articles(one, cluster)
    denying = [other for other in others if _puts_in_a_denial(one, other)]
    return len(denying) > 1 and not any(_puts_in_a_denial(other, denying[0]) for other in others)


def _puts_in_a_denial(one: Statement, other: Statement) -> bool:
    return any(flag.name == "negation" and not flag.reference for flag in _flags(one.version, other.version))


def _of_other_articles(one: Statement, cluster: Sequence[Statement]) -> list[Statement]:
    return [other for other in cluster if other.version.article != one.version.article][:_MOST]


def _has(statement: Statement, flag: Flag) -> bool:
    """True where it has what the flag tells of the reference: its speaker, or its words in a row."""
    if flag.name == "speaker":
        return statement.version.speaker == flag.reference
    return has_run(statement.words, normals(flag.reference))


def _clocked_days(cluster: Cluster) -> set[str]:
    """The days for which every statement has a time of day."""
    times = [(in_utc(one.version.published)[:10], moment(one.version.published)) for one in cluster]
    return {on for on, _ in times} - {on for on, time in times if time is None}


def _keys(ordered: Sequence[Cluster], known: Mapping[str, str], others: Container[str]) -> list[str]:
    """A key for each cluster. If two could keep the same one, it goes to the one in which more quotations had it; of
    two halves to the one with the quotation that it was made from."""
    claims = []
    for index, cluster in enumerate(ordered):
        before = Counter(known[one.version.key] for one in cluster if one.version.key in known)
        own = {utterance_key(one.version.key) for one in cluster}
        claims += [(-count, key not in own, key, cluster[0].version.key, index) for key, count in before.items()]
    keys: dict[int, str] = {}
    taken: set[str] = set()
    for _, _, key, _, index in sorted(claims):
        if index not in keys and key not in taken:
            keys[index] = key
            taken.add(key)
    for index, cluster in enumerate(ordered):
        if index not in keys:
            keys[index] = _new_key(cluster, taken, others)
            taken.add(keys[index])
    return [keys[index] for index in range(len(ordered))]


def _new_key(cluster: Cluster, taken: set[str], others: Container[str]) -> str:
    """A key made from the reference quotation's. That may be taken, where the reference has left another utterance."""
    key = utterance_key(cluster[0].version.key)
    while key in taken or key in others:
        key = utterance_key(key)
    return key


def _utterance(key: str, cluster: Cluster, judgements: Judgements, lineages: Lineages) -> Utterance:
    wordings = {words: number for number, words in enumerate(dict.fromkeys(one.words for one in cluster), start=1)}
    variants = [_variant(one, cluster, wordings[one.words], judgements) for one in cluster]
    flagged = {each.quote for each in variants if any(flag.name == "negation" for flag in each.flags)}
    opposites = opposed(cluster, flagged)
    with_opposites = (
        replace(each, flags=(opposites[each.quote], *each.flags)) if each.quote in opposites else each
        for each in variants
    )
    return Utterance(key, tuple(with_opposites), lineages.of_versions(cluster))


def _variant(statement: Statement, cluster: Cluster, wording: int, judgements: Judgements) -> Variant:
    """How the statement stands to the reference, which is the cluster's first."""
    reference, version = cluster[0].version, statement.version
    if statement is cluster[0]:
        return Variant(version.key, "reference", wording, evidence=_why_reference(cluster))
    score, evidence = _link(statement, cluster, judgements)
    faced = _faced(statement, cluster)
    raised = _flags(faced.version, version)
    if are_two_parts(cluster[0], statement, cluster):
        if faced is cluster[0]:  # what is not there cannot have changed
            raised = tuple(flag for flag in raised if flag.name == "speaker")
        return Variant(version.key, "another part", wording, raised, score, evidence)
    raised = not_summed_up(raised, statement, faced)
    raised = not_converted(not_printed_beside(raised, statement, cluster), cluster)
    name = relation(reference.text, version.text, reference.kind, version.kind)
    return Variant(version.key, name, wording, raised, score, evidence)


def _faced(statement: Statement, cluster: Cluster) -> Statement:
    """What it is looked at beside for what may have changed: the reference; where it has little in common with that,
    the one before it that has most of it, if it has half."""
    own = len(statement.stems)

    def shared(other: Statement) -> int:
        return len(other.stems & statement.stems)

    if shared(cluster[0]) > _LITTLE * own:
        return cluster[0]
    nearest = max(takewhile(lambda one: one is not statement, cluster), key=shared)
    return nearest if shared(nearest) >= _HALF * own else cluster[0]


def _flags(reference: Version, version: Version) -> tuple[Flag, ...]:
    """What may have changed in meaning, and that it is put down to another."""
    raised = flags(reference.text, version.text, reference.kind, version.kind)
    found = as_told(raised, reference.polarity, version.polarity)
    other = attributed_to(version, reference)
    return (*found, Flag("speaker", reference.speaker or "", other)) if other else found


def _link(statement: Statement, cluster: Cluster, judgements: Judgements) -> tuple[float, str]:
    """Score and evidence of the link to the reference, or to the version that it is surest of if that is another."""
    judgement = judgements.between(cluster[0], statement)
    if judgement.is_one:
        return judgement.score, judgement.evidence
    others = [judgements.between(other, statement) for other in cluster if other is not statement]
    surest = max(others, key=lambda judgement: judgement.score)
    return surest.score, f"by way of another version: {surest.evidence}"


def _why_reference(cluster: Cluster) -> str:
    if len(cluster) == 1:
        return "the only version"
    first = cluster[0].version
    if not day(first.published):
        return f"no print is dated: {_AMONG_THEM}"
    others = [one.version.published for one in cluster if one.version.article != first.article]
    unknown = [other for other in others if not later(first.published, other)]
    if not others:
        return f"its article alone has it: {_AMONG_THEM}"
    if not unknown:
        return "the earliest print"
    if not any(map(day, unknown)):
        return "the earliest print that is dated"
    if _utc_day(first.published) in set(map(_utc_day, unknown)) - {""}:
        return f"a print of the earliest day: {_AMONG_THEM}"
    return "the dates do not tell which print is the earliest: the likeliest is taken"


def _utc_day(published: str | None) -> str:
    """The day on which it was printed; empty where only the month or the year is known."""
    return in_utc(published)[:10] if len(published or "") >= len("2031-03-04") else ""
