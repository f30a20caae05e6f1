"""Quotations -> utterances with all their versions; articles -> reprints, and who took it from whom.

In come `Version`s and `StoredArticle`s, out go `Utterance`s, `Reprint`s and `ReprintGroup`s (`quotes.versions` has them
all): of a whole collection at once (`link`), or step by step as it grows (`grow`). Pure: a `Pool`, which the store has,
supplies the input and keeps the results. Nothing is compared with everything; what may belong together is looked up.

What is linked, and when:

    growing        the steps in which what is new is linked, and what that touches
    pool           what they ask of the store
    prepared       the articles and quotations of a pool made ready, those needed last kept at hand
    material       the same of all at once, for `link`

What is compared:

    statements     a quotation: its words, its figures, what stands around it
    keys           which words are one wording; the keys of utterances
    occasions      on what occasion it was said
    days           on which days
    texts          an article: its sentences, its story, its runs of words
    quoted         what quotations tell of the articles that they are in
    weights        how telling a word is
    index          the keys by which articles and quotations are found

Which articles carry another's text:

    reprints       how one carries the other's, and which is the copy
    article_pairs  two articles side by side
    alignment      which of their sentences face each other
    facing         which of their quotations do
    copies         whose text is carried by whom, straight or by way of others

Whether two quotations are one utterance:

    candidates     which are worth comparing
    judgements     the judgement on each pair, made once
    whereabouts    where the two stand: in sentences that face each other, in one text, or apart
    decision       the judgement: rules, then what was learned
    vetoes         what forbids it
    carried        whether the words of one stand in a row in the other
    shared_words   how much of their words both have
    speakers       whether two speakers are near each other
    signs          all that speaks for it and against it, as numbers
    learned        the trees that weigh the signs

What becomes of those that are:

    bringing       candidates become utterances: all that follows, in its order
    clusters       quotations come together by agreement with all that are together already
    byhand         what people decided goes before that
    utterances     a cluster's reference wording, and how each version departs from it
    opposed        which other wordings say what one of them denies
    houses         whether a body and somebody speak with one voice, so that neither is another speaker
    echoes         which other utterances state the same
    lineage        who has it from whom
    cases          what speaks for one print as the parent of another
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
