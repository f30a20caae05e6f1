"""Quotations -> utterances with all their versions; articles -> reprints, and who took it from whom.

In come `Version`s and `StoredArticle`s, out go `Utterance`s, `Reprint`s and `ReprintGroup`s (`quotes.versions` has them
all). `grow` links a file step by step, whenever a command has filled it: a `Pool`, which the store has, supplies the
input and keeps the results. `link` links a whole collection at once, in memory, for measurements and tests. Nothing is
compared with everything; what may belong together is looked up.
In the order in which one rests on the other:

    statements/   quotations and articles as they are compared, and the keys by which they are found
    reprints/     which articles carry another's text
    judging/      whether two quotations are one utterance
    utterances/   what becomes of those that are, and who has it from whom
    steps/        the steps in which what is new is linked, and what that touches
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from quotes.decided import DecidedUtterances
from quotes.linking.steps.growing import grow
from quotes.linking.steps.material import material_of
from quotes.linking.steps.pool import Pool
from quotes.linking.utterances.bringing import bring_together
from quotes.linking.utterances.lineage import Lineages
from quotes.versions import Reprint, ReprintGroup, StoredArticle, Utterance, Version

__all__ = ["Linking", "Pool", "grow", "link"]


@dataclass(frozen=True, slots=True)
class Linking:
    """What linking found: every quotation in exactly one utterance, the pairs of articles that share a text, and the
    groups of those that carry one, with who took it from whom."""

    utterances: tuple[Utterance, ...]
    reprints: tuple[Reprint, ...]
    groups: tuple[ReprintGroup, ...] = ()


def link(
    versions: Iterable[Version],
    articles: Iterable[StoredArticle],
    known: Mapping[str, str] | None = None,
    decided: DecidedUtterances | None = None,
) -> Linking:
    """The utterances and reprints, whatever order the versions come in; all at once, in memory, as measurements want
    them: files are linked step by step (`grow`), with the same result. `known` gives, by the key of a quotation, the
    key of the utterance that it was in before; what people `decided` overrides every rule."""
    articles = tuple(articles)
    material = material_of(versions, articles)
    lineages = Lineages(material.credits, material.reprints)
    utterances = bring_together(
        material.statements,
        material.candidates,
        material.judgements(),
        lineages,
        known or {},
        decided or DecidedUtterances(),
    )
    return Linking(utterances, material.reprints, lineages.of_articles(articles))
