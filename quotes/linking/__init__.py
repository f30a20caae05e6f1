"""Quotations -> utterances with all their versions; articles -> reprints. Pure: the store supplies the input and keeps
the results.

To be read from `quotes link` down:

    growing      the steps in which what is new is linked, and what that touches; pool is what it asks of the store
    prepared     articles and quotations made ready once, one by one; material: all at once, as measurements want them
    texts        an article's words; statements: a quotation's (keys, occasions, days)
    weights      how telling a word is
    reprints     articles that carry another's text: article_pairs, alignment, copies; facing: which quotations face
    candidates   which quotations are worth comparing: index has the keys
    bringing     candidates -> clusters, by rule and by hand -> utterances
    clusters     quotations come together by agreement with all that are together already
    judgements   on pairs, each made once, by whereabouts: in facing sentences, in one text, or apart
    decision     whether two are one: vetoes forbid, rules hold, what was learned weighs signs (shared_words, carried,
                 speakers)
    byhand       what people decided
    utterances   a cluster's reference wording, and how each version departs from it; echoes: the same claim elsewhere
    lineage      who has it from whom: cases are what speaks for it
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from quotes.decided import DecidedUtterances
from quotes.linking.bringing import bring_together
from quotes.linking.growing import grow
from quotes.linking.lineage import Lineages
from quotes.linking.material import material_of
from quotes.linking.pool import Pool
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
        material.reprints,
        known or {},
        decided or DecidedUtterances(),
    )
    return Linking(utterances, material.reprints, lineages.of_articles(articles))
