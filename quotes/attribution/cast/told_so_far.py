"""Which of several bearers a surname alone means, by what the article has told of them up to there."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence

from quotes.attribution.mentions.mentions import Mention

_ESTABLISHED = 3
"""How many times a surname alone speaks for whom it has meant before: "Ann Lee" is "Lee" for long, then "with her son,
Per Lee"; not where he is whom a sentence is about."""
_SETTLED = 6
"""How many times it has to have meant somebody to go on meaning him even where another is whom a sentence is about."""
_RECENTLY = 100
"""Tokens within which a surname is rather his who was named in full last: "Paul Lee came, too. Lee said"."""
_TOGETHER = 12
"""Tokens within which the second of two namesakes is named by the way: "Ann Holm, aunt of the winner Per Holm"."""


class ToldSoFar:
    """What the article has told of its people up to a point; each is known by a number."""

    def __init__(self) -> None:
        self.named: set[int] = set()
        """Who was named in full, and not by the way."""
        self.genders: dict[str, str] = {}
        """The gender that the words around a surname told, till a bearer is named in full again."""
        self._seen: dict[int, int] = {}
        """Where each was last named in full, not just beside a namesake."""
        self._met: dict[int, int] = {}
        """Where each was last named by whatever name."""
        self._alone: Counter[int] = Counter()
        """How often each was named by the surname alone."""
        self._latest: dict[str, int] = {}
        """Where anybody of that surname was named in full last."""

    def name_in_full(self, person: int, surname: str, mention: Mention, *, is_by_the_way: bool) -> None:
        """Count that somebody is named in full."""
        if not is_by_the_way:
            self.named.add(person)
            if mention.start - self._latest.get(surname, -_TOGETHER - 1) > _TOGETHER:
                self._seen[person] = mention.start
        self._latest[surname] = self._met[person] = mention.start
        self.genders.pop(surname, None)

    def name_alone(self, person: int, start: int, *, is_by_surname: bool) -> None:
        """Count that somebody is named by a surname or first name."""
        self._met[person] = start
        self._alone[person] += is_by_surname

    def owner(
        self, start: int, bearers: Sequence[int], weight: Mapping[int, int], aside: Collection[int]
    ) -> int | None:
        """Which of the bearers a lone name means that begins there: whom it has long meant, or who was named in full of
        late; `weight` is what speaks for each besides, `aside` are the tokens of those whom a sentence that is about
        others brings in."""
        latest = max(bearers, key=lambda i: self._seen.get(i, -1), default=None)
        is_near = latest in self._seen and start - self._met.get(latest, self._seen[latest]) <= _RECENTLY
        is_about = latest is not None and is_near and self._seen[latest] not in aside
        is_settled = any(self._alone[i] >= _SETTLED for i in bearers)
        most = 0 if is_about and not is_settled else _ESTABLISHED

        def speaks_for(i: int) -> tuple[int, int]:
            return weight[i] + min(self._alone[i], most) + 2 * (i == latest and is_near), -i

        return max(bearers, key=speaks_for, default=None)
