"""Statements -> utterances: the part that linking everything at once and linking only what is new have in common."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping, Sequence

from quotes.decided import DecidedUtterances
from quotes.linking.byhand import arrange, explained
from quotes.linking.clusters import gather
from quotes.linking.judgements import Judgements
from quotes.linking.lineage import Lineages
from quotes.linking.statements import Statement
from quotes.linking.utterances import describe
from quotes.pairs import Pair
from quotes.versions import Reprint, Utterance


def bring_together(
    statements: Sequence[Statement],
    pairs: Iterable[Pair],
    judgements: Judgements,
    lineages: Lineages,
    reprints: Iterable[Reprint],
    known: Mapping[str, str],
    decided: DecidedUtterances,
    taken: Container[str] = (),
) -> tuple[Utterance, ...]:
    """The utterances that the statements are versions of, by the rules and then by what people decided."""
    clusters = arrange(gather(statements, pairs, judgements), decided, judgements)
    return explained(describe(clusters, judgements, reprints, known, lineages, taken), decided)
