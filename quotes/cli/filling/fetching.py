"""What fetches addresses for a command: made only where there are some, for its libraries take a while to import."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from quotes.reading.fetching.fetcher import Fetcher
    from quotes.reading.fetching.visits import Visits


def fetcher_of(
    sources: Iterable[str],
    visits: Visits | None = None,
    *,
    pause: float,
    allow_private: bool,
    tell: Callable[[str], None] = lambda _: None,
) -> Fetcher | None:
    """What fetches the addresses among the sources; None where all are files."""
    from quotes.reading.files.inputs import is_address

    if not any(map(is_address, sources)):
        return None
    from quotes.reading.fetching.addresses import Guard
    from quotes.reading.fetching.fetcher import Fetcher

    return Fetcher(visits, guard=Guard(allow_private), pause=pause, tell=tell)
