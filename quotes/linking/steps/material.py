"""All that is weighed when quotations are linked at once, in memory."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from quotes.linking.judging.candidates import find_candidates, keys_of
from quotes.linking.judging.judgements import Judgements
from quotes.linking.judging.learned import Learned
from quotes.linking.judging.whereabouts import Whereabouts
from quotes.linking.reprints.facing import find_facing
from quotes.linking.reprints.reprints import find_reprints
from quotes.linking.statements.index import common_keys
from quotes.linking.statements.quoted import quoted_in
from quotes.linking.statements.statements import Statement, prepare
from quotes.linking.statements.weights import StatementWeights, count_stems
from quotes.pairs import Pair
from quotes.versions import Reprint, StoredArticle, Version


@dataclass(frozen=True)
class Material:
    """Quotations made ready, and what may bring them together."""

    statements: tuple[Statement, ...]
    weight: StatementWeights
    """How telling a word is among all of them."""
    credits: Mapping[str, frozenset[str]]
    """The outlets that each article credits."""
    reprints: tuple[Reprint, ...]
    facing: frozenset[Pair]
    """Quotations by place whose sentences face each other in a reprint and its original."""
    candidates: frozenset[Pair]
    """Those worth comparing, the ones that face each other among them."""

    @property
    def whereabouts(self) -> Whereabouts:
        """Where they stand to each other."""
        return Whereabouts(self.facing, self.reprints)

    def judgements(self, trees: Learned | None = None) -> Judgements:
        """What decides on pairs of them, by the shipped trees unless others are tried."""
        return Judgements(self.weight, self.whereabouts, trees)


def material_of(versions: Iterable[Version], articles: Iterable[StoredArticle]) -> Material:
    """What linking weighs of these, whatever order they come in."""
    articles = tuple(articles)
    statements = prepare(versions)
    quoted = quoted_in(articles, statements)
    reprints = find_reprints(articles, quoted)
    weight = StatementWeights(count_stems(statements), len(statements))
    keys = {one.place: keys_of(one) for one in statements}
    common = common_keys((key, one.version.text) for one in statements for key in keys[one.place].all())
    facing = frozenset(find_facing(statements, reprints))
    candidates = facing | find_candidates(statements, keys, weight, common)
    return Material(statements, weight, quoted.credits, reprints, facing, candidates)
