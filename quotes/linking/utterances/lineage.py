"""Who took it from whom: the likely parent of each version of an utterance, and of each article that carries another's
text, among what was printed before, with the evidence. Where several are equally likely, all are named."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from quotes.dates import day, later, sort_key
from quotes.linking.reprints.copies import Copies
from quotes.linking.statements.occasions import is_public
from quotes.linking.statements.statements import Statement
from quotes.linking.utterances.cases import BY_TIME, SAME_ARTICLE, Case, Cases, Member, doubts
from quotes.linking.utterances.keys import utterance_key
from quotes.versions import ORDER_UNKNOWN, Descent, PrintOrder, Reprint, ReprintGroup, StoredArticle, Version

_EARLIEST_HERE = "the earliest print here"
_NONE_EARLIER = "no print here is known to come before it"
"""What the evidence says of a print that was taken from none; and where another may have come first."""

_WITH_ITS_TEXT = " with its text"
"""What it adds of an article that has nothing in common with those printed before, but with a later one."""

_WEIGHED = 60
"""Where hundreds print a statement, the first so many are weighed as parents, besides those that are credited or
copied: nobody can tell what a sixty-first would add."""


class Lineages:
    """What is known of all articles, and the lineages that follow from it."""

    def __init__(self, credits: Mapping[str, frozenset[str]], reprints: Iterable[Reprint]) -> None:
        """`credits` gives the outlets that each article credits, for itself or for any of its quotations."""
        self.copies = Copies(reprints)
        self._credits = credits

    def of_versions(self, cluster: Sequence[Statement]) -> tuple[Descent, ...]:
        """The descent of each version of an utterance, in their order; nothing where there is but one."""
        if len(cluster) < 2:
            return ()
        return _descents([self._member(one) for one in cluster], self.copies)

    def credited(self, version: Version) -> frozenset[str]:
        """The other outlets that its article credits, be it for something else."""
        return (self._credits.get(version.article, frozenset()) | frozenset(version.credits)) - {version.outlet or ""}

    def of_articles(self, articles: Iterable[StoredArticle]) -> tuple[ReprintGroup, ...]:
        """The groups of articles that carry one text, in the order of their keys."""
        by_key = {article.key: article for article in articles}
        groups = []
        for keys in self.copies.groups():
            known = [by_key[key] for key in keys]
            members = [
                Member(a.key, a.key, a.outlet, a.published, self._credits.get(a.key, frozenset())) for a in known
            ]
            ordered = sorted(members, key=lambda one: (sort_key(one.published), one.key))
            groups.append(ReprintGroup(utterance_key(ordered[0].key), _descents(ordered, self.copies)))
        return tuple(sorted(groups, key=lambda group: group.key))

    def _member(self, statement: Statement) -> Member:
        version = statement.version
        return Member(
            version.key,
            version.article,
            version.outlet,
            version.published,
            frozenset(version.credits),
            self._credits.get(version.article, frozenset()),
            statement.words,
            version.text,
            version.kind != "indirect",
            is_public(version.occasion),
        )


def _descents(members: Sequence[Member], copies: Copies) -> tuple[Descent, ...]:
    """The descent of each member. They come with the likely earliest first, which decides where nothing else does."""
    cases = Cases(members, copies)
    place = {one.key: number for number, one in enumerate(members)}
    by_outlet, by_article = defaultdict(list), defaultdict(list)
    for one in members:
        if one.outlet:
            by_outlet[one.outlet].append(one)
        by_article[one.article].append(one)
    parents: dict[str, str | None] = {}
    found = []
    for one in members:
        outlets = one.credits | one.aside | ({one.outlet} if one.outlet else set())
        near = [other for outlet in outlets for other in by_outlet.get(outlet, ())]
        near += [other for article in copies.kin(one.article) for other in by_article.get(article, ())]
        before = {other.key: other for other in [*members[:_WEIGHED], *near] if other.key != one.key}
        ordered = sorted(before, key=place.__getitem__)
        weighed = {
            key: cases.case(one, before[key])
            for key in ordered
            if _is_before(before[key], one, place, copies) and not _comes_from(key, one.key, parents)
        }
        descent = _descent(one, before, _without_later(one, before, weighed), cases)
        parents[one.key] = descent.parent
        found.append(descent)
    return tuple(_without_claim(descent, found) for descent in found)


def _without_claim(descent: Descent, descents: Sequence[Descent]) -> Descent:
    """The descent; of one that may as well come behind what was taken from it nobody knows that it is the earliest."""
    behind = (other.order for other in descents if other.parent == descent.key)
    if descent.order != "first" or "unknown" not in behind:
        return descent
    evidence = _NONE_EARLIER + descent.evidence.removeprefix(_EARLIEST_HERE)
    return replace(descent, evidence=evidence, order="none earlier")


def _is_before(other: Member, one: Member, place: Mapping[str, int], copies: Copies) -> bool:
    """True where the other was likely printed first: by time; failing that, because this one credits or copies it;
    failing that, by their order."""
    order = later(one.published, other.published)
    if order:
        return order > 0
    credits, is_credited = other.outlet in one.credits | one.aside, one.outlet in other.credits | other.aside
    if credits != is_credited:
        return credits
    is_copy, is_copied = copies.is_copy(one.article, other.article), copies.is_copy(other.article, one.article)
    return is_copy if is_copy != is_copied else place[other.key] < place[one.key]


def _without_later(one: Member, before: Mapping[str, Member], weighed: Mapping[str, Case]) -> dict[str, Case]:
    """Those that were not printed after its outlet had printed it itself, in another article, unless the print shows
    that it has it from there: an agency that goes on with its own story has nothing from the papers that took it."""
    own = [before[key] for key, case in weighed.items() if case.own]
    return {
        key: case
        for key, case in weighed.items()
        if case.own
        or case.is_outright
        or before[key].article == one.article
        or not any(later(before[key].published, each.published) > 0 for each in own)
    }


def _comes_from(key: str, ancestor: str, parents: Mapping[str, str | None]) -> bool:
    """True where the one was taken from the other, directly or by way of others."""
    at: str | None = key
    while at is not None:
        if at == ancestor:
            return True
        at = parents.get(at)
    return False


def _descent(one: Member, before: Mapping[str, Member], weighed: Mapping[str, Case], cases: Cases) -> Descent:
    """The print's descent from the likeliest parent; of equals the first is taken, and the others are listed, the first
    of each other article. An article for which nothing but time speaks has no parent."""
    if not weighed:
        return _first(one)
    best = max(weighed.values())
    if not one.words and best.rank == BY_TIME:
        return _first(one, _WITH_ITS_TEXT)
    equals: dict[str, str] = {}
    for key, case in weighed.items():
        if case == best:
            equals.setdefault(before[key].article, key)
    parent, *ties = equals.values()
    is_known = best.rank == SAME_ARTICLE or bool(later(one.published, before[parent].published))
    against = [*doubts(one, before[parent], best)]
    if not is_known:
        against.append(ORDER_UNKNOWN)
    if ties:
        against.append(f"{len(ties)} {'other is' if len(ties) == 1 else 'others are'} as likely")
    evidence = "; ".join([*cases.reasons(one, before[parent], best), *against])
    return Descent(one.key, parent, evidence, tuple(ties), "later" if is_known else "unknown", bool(against))


def _first(one: Member, of_which: str = "") -> Descent:
    """The descent of a print before which nothing here was printed, or nothing of a kind, as far as that is known."""
    order: PrintOrder = "first" if day(one.published) else "none earlier"
    earliest = _EARLIEST_HERE + of_which
    why = earliest if order == "first" else f"taken for {earliest}, not dated"
    others = sorted(one.credits - {one.outlet})
    return Descent(one.key, None, f"{why}; has it from {', '.join(others)}" if others else why, order=order)
