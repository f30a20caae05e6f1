"""Which articles carry whose text, straight or by way of others."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Set

from quotes.versions import CARRYING, Reprint


class Copies:
    """The reprints in which one article carries the text of the other."""

    def __init__(self, reprints: Iterable[Reprint]) -> None:
        self._reprints = {(each.article, each.original): each for each in reprints if each.relation in CARRYING}
        self._carried = Counter(article for article, _ in self._reprints)
        self._kin: defaultdict[str, set[str]] = defaultdict(set)
        for article, original in self._reprints:
            self._kin[article].add(original)
            self._kin[original].add(article)

    def kin(self, article: str) -> Set[str]:
        """The articles whose text it carries or that carry its text."""
        return self._kin.get(article, frozenset())

    def carried(self, article: str) -> int:
        """How many articles' text it carries."""
        return self._carried[article]

    def is_copy(self, article: str, original: str) -> bool:
        """Whether the one is taken for the copy of the other."""
        return (article, original) in self._reprints

    def between(self, one: str, other: str) -> Reprint | None:
        """The reprint of the two articles, whichever is the copy; none where neither carries the other's text."""
        return self._reprints.get((one, other)) or self._reprints.get((other, one))

    def groups(self) -> Iterator[list[str]]:
        """The articles of each group, those together that carry each other's text, straight or by way of others."""
        seen: set[str] = set()
        for key in sorted(self._kin):
            if key in seen:
                continue
            members = [key]
            seen.add(key)
            for member in members:
                further = sorted(self._kin[member] - seen)
                seen.update(further)
                members += further
            yield members
