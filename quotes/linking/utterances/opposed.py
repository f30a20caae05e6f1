"""Wordings of one utterance of which one says what another denies, where neither is the reference: what tells it."""

from __future__ import annotations

from collections.abc import Container, Mapping
from itertools import combinations

from quotes.comparing import flags
from quotes.comparing.language.tokens import normals
from quotes.linking.statements.carried import has_run
from quotes.linking.statements.statements import Statement
from quotes.linking.utterances.clusters import Cluster
from quotes.versions import Flag

_DENIED = 2
"""Words behind a "not" that tell what it denies."""

_MOST = 12
"""Wordings of an utterance that are compared with one another."""


def opposed(cluster: Cluster, flagged: Container[str]) -> Mapping[str, Flag]:
    """The look-heres by the key of the quotation, the reference first in the cluster. The reference has nothing to do
    with them, so that only the words of the wording itself are shown: the "not" of the one that denies. `flagged` are
    the quotations of which the reference shows as much."""
    first: dict[tuple[str, ...], Statement] = {}
    for statement in cluster:
        first.setdefault(statement.words, statement)
    others = [one for one in first.values() if one is not cluster[0] and one.version.key not in flagged][:_MOST]
    found: dict[tuple[str, ...], Flag] = {}
    for one, other in combinations(others, 2):
        if one.denies != other.denies and one.version.polarity == other.version.polarity:
            turned = [(words, flag) for words, flag in _turned(one, other) if words not in found]
            found |= {words: flag for words, flag in turned if not _is_told(flag, words, cluster[0])}
    return {one.version.key: found[one.words] for one in cluster if one.words in found}


def _is_told(flag: Flag, words: tuple[str, ...], reference: Statement) -> bool:
    """True where the reference has the "not" and what it stands before: nothing there departs from it."""
    run = normals(flag.version)
    starts = [at for at in range(len(words)) if words[at : at + len(run)] == run]
    return any(has_run(reference.words, words[at : at + len(run) + _DENIED]) for at in starts)


def _turned(one: Statement, other: Statement) -> list[tuple[tuple[str, ...], Flag]]:
    """The one that denies, or the later one, with the words that do."""
    a, b = one.version, other.version
    raised = [flag for flag in flags(a.text, b.text, a.kind, b.kind) if flag.name == "negation"]
    said = [(other.words, flag.version) if flag.version else (one.words, flag.reference) for flag in raised[:1]]
    return [(words, Flag("negation", "", shown)) for words, shown in said]
