"""Lines of a draft that put words without quotation marks down to a name before a colon: "Brandt: We shall appeal"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from quotes.checking.drafts.drafted import Drafted
from quotes.checking.drafts.names import may_name
from quotes.comparing import words
from quotes.records import Span
from quotes.sentences import capital

_FEWEST = 2
"""Words behind the colon."""


def labelled(text: str) -> Iterator[Drafted]:
    """What stands in such lines, under the name as a label: only the record tells whether that is somebody's."""
    for line in _line().finditer(text):
        said = line["said"].rstrip(" .")
        is_enough = sum(bool(word.normal) for word in words(said)) >= _FEWEST
        if is_enough and all(map(may_name, line["name"].split())):
            start = line.start("said")
            yield Drafted("indirect", (Span(start, start + len(said)),), said, (), None, "said", label=line["name"])


@cache
def _line() -> re.Pattern[str]:
    name = rf"(?:{capital()}[\w’'.-]*[ ]){{0,2}}{capital()}[\w’'-]*\w"
    return re.compile(rf"^[ \t]*(?:[-–—•*·][ ])?(?P<name>{name}):[ \t]+(?P<said>[^“”\"‘«\n]{{1,300}})$", re.MULTILINE)
