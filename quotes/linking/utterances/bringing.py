"""Statements -> utterances: the part that linking everything at once and linking only what is new have in common."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping, Sequence

from quotes.decided import DecidedUtterances
from quotes.linking.judging.judgements import Judgements
from quotes.linking.statements.statements import Statement
from quotes.linking.utterances.byhand import arrange, explained
from quotes.linking.utterances.clusters import gather
from quotes.linking.utterances.lineage import Lineages
from quotes.linking.utterances.utterances import describe
from quotes.pairs import Pair
from quotes.versions import Utterance


def bring_together(
    statements: Sequence[Statement],
    pairs: Iterable[Pair],
    judgements: Judgements,
    lineages: Lineages,
    known: Mapping[str, str],
    decided: DecidedUtterances,
    taken: Container[str] = (),
) -> tuple[Utterance, ...]:
    """The utterances that the statements are versions of, by the rules and then by what people decided."""
    clusters = arrange(gather(statements, pairs, judgements), decided, judgements)
    return explained(describe(clusters, judgements, lineages, known, taken), decided)
