"""Utterances that state the same as another: the same claim, perhaps on another occasion, or a mention by somebody
else; those that say what another denies; and those that a print quotes together with it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from quotes.dates import sort_key
from quotes.linking.judging.decision import Judgement
from quotes.linking.judging.judgements import Judgements
from quotes.linking.statements.carried import cites
from quotes.linking.statements.speakers import are_close, is_named
from quotes.linking.statements.statements import Statement
from quotes.linking.utterances.clusters import Cluster
from quotes.linking.utterances.parts import are_two_parts
from quotes.pairs import Pair, pair_of
from quotes.versions import Echo, EchoKind


def find_echoes(
    clusters: Sequence[Cluster], keys: Sequence[str], judgements: Judgements
) -> Mapping[str, tuple[Echo, ...]]:
    """The echoes of each utterance, by its key, the surest first. Each of the `clusters` is an utterance with its
    reference first; `keys` are their keys."""
    statements = {one.place: one for cluster in clusters for one in cluster}
    number = {one.place: each for each, cluster in enumerate(clusters) for one in cluster}
    found = defaultdict(list)
    for (one, other), judgement in _surest(number, statements, judgements).items():
        a, b = statements[one], statements[other]
        own, of = number[one], number[other]
        references = clusters[own][0], clusters[of][0]
        if judgement.is_opposite and (by_them := judgements.between(*references)).is_near and not by_them.is_opposite:
            (a, b), judgement = references, by_them  # one print lost a "not", which is flagged at that print
        are_beside = are_two_parts(references[0], b, [a]) or are_two_parts(references[1], a, [b])
        kind: EchoKind = "opposite" if judgement.is_opposite else "quoted together" if are_beside else "same claim"
        if not judgement.is_opposite and _tells_of(a, b) != _tells_of(b, a):
            kind = "mention"
            own, of = (own, of) if _tells_of(a, b) else (of, own)
        elif _precedence(clusters[own]) < _precedence(clusters[of]):
            own, of = of, own
        found[keys[own]].append(Echo(keys[of], kind, _score(judgement), judgement.evidence))
    return {key: tuple(sorted(own, key=lambda echo: (-echo.score, echo.other))) for key, own in found.items()}


def _surest(
    number: Mapping[int, int], statements: Mapping[int, Statement], judgements: Judgements
) -> dict[Pair, Judgement]:
    """For every two utterances whose versions state the same, the surest pair of versions. What one article says twice
    does not count: it is one report of one occasion."""
    surest: dict[Pair, tuple[Pair, Judgement]] = {}
    for pair, judgement in sorted(judgements.near(), key=lambda judged: judged[0]):
        one, other = pair_of(*(number[place] for place in pair))
        a, b = (statements[place].version.article for place in pair)
        if one != other and a != b:
            before = surest.get((one, other))
            if before is None or _score(judgement) > _score(before[1]):
                surest[one, other] = pair, judgement
    return dict(surest.values())


def _score(judgement: Judgement) -> float:
    return max(judgement.score, judgement.claim)


def _tells_of(a: Statement, b: Statement) -> bool:
    """True where the one quotes the other within its own words, or the words around it name the other's speaker, who is
    a different person."""
    own, other = a.version.speaker, b.version.speaker
    if not own or not other or own == other:
        return False
    return cites(a, b) or (not are_close(own, other) and is_named(other, a.names))


def _precedence(cluster: Cluster) -> tuple[tuple[bool, str], str]:
    """The earlier utterance goes first."""
    return sort_key(cluster[0].version.published), cluster[0].version.key
