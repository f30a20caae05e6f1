"""What other prints answer: where an article has the whole words as well, its brief ones leave nothing out of them and
those that sum up alter none, and where one tells two currencies, each is told by the other."""

from __future__ import annotations

from collections.abc import Iterable

from quotes.comparing.language.tokens import normals
from quotes.comparing.quantities.bounds import bounds
from quotes.linking.statements.carried import has_run
from quotes.linking.statements.statements import Statement
from quotes.linking.utterances.clusters import Cluster
from quotes.versions import Flag, FlagName

_BRIEF: frozenset[FlagName] = frozenset({"hedge", "intensifier", "scope", "ellipsis"})
"""What goes where words are cut. A lost "not" is none of it: a lead that turns the words below it round is an
alteration of its own."""

_NEAR = 2 / 3
"""Share of a version's telling words that its own article's reference must have for a difference to be an alteration.
Of 48 versions of real articles flagged beside their own reference 14 had so many in common; of the others one flag was
right."""


def not_summed_up(raised: Iterable[Flag], statement: Statement, reference: Statement) -> tuple[Flag, ...]:
    """The look-heres, none where the article sums up in words of its own what it quotes as well: whoever reads "he
    attacked the plan" above “It will not do, and it costs too much” has not lost the "not"."""
    is_one_article = statement.version.article == reference.version.article
    is_near = len(statement.stems & reference.stems) >= _NEAR * len(statement.stems)
    return tuple(raised) if is_near or not is_one_article else ()


def not_printed_beside(raised: Iterable[Flag], statement: Statement, cluster: Cluster) -> tuple[Flag, ...]:
    """The look-heres without those that tell of words left out which the same article prints in another quotation of
    the utterance: an “unheard-of bargain” in the lead, “a completely unheard-of bargain” below."""
    own = statement.version.article
    others = [one.words for one in cluster if one is not statement and one.version.article == own]
    return tuple(flag for flag in raised if not (_tells_of_a_cut(flag) and _is_printed(flag.reference, others)))


def not_converted(raised: Iterable[Flag], cluster: Cluster) -> tuple[Flag, ...]:
    """The look-heres without the one of a sum that another print tells beside it, "40 million pesos ($2.1 million)",
    and of the "some" or "about" that goes with it."""
    raised = tuple(raised)
    converted = [flag for flag in raised if flag.name == "number" and _are_told_together(flag, cluster)]
    return tuple(
        flag
        for flag in raised
        if flag not in converted and not (converted and flag.name == "hedge" and _is_a_bound(flag))
    )


def _are_told_together(flag: Flag, cluster: Cluster) -> bool:
    one, other = normals(flag.reference), normals(flag.version)
    return any(has_run(each.words, run) for each in cluster for run in (one + other, other + one))


def _is_a_bound(flag: Flag) -> bool:
    return all(not said or said.casefold() in bounds("before") for said in (flag.reference, flag.version))


def _tells_of_a_cut(flag: Flag) -> bool:
    return flag.name in _BRIEF and not flag.version


def _is_printed(said: str, prints: Iterable[tuple[str, ...]]) -> bool:
    """True where one of the prints has all of it, what stands between two commas in a row."""
    runs = [run for run in (normals(part) for part in said.split(", ")) if run]
    return any(all(has_run(words, run) for run in runs) for words in prints)
