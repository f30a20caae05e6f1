"""Whether a figure is part of a name: the "200" of "the Calor 200"."""

from __future__ import annotations

from collections.abc import Sequence

from quotes.comparing.facing.places import SENTENCE_END, ends_clause
from quotes.comparing.language.tokens import Word
from quotes.comparing.language.wordlists import calendar, entries


def is_label(some: Sequence[Word], at: int) -> bool:
    """True for bare digits right behind a word with a capital that opens no sentence, is no month or day and has no
    preposition before it: "of those in Linden 47 died"."""
    if at == 0 or not some[at].normal.isdigit() or not some[at].core.isdigit():
        return False
    name = some[at - 1]
    opens_or_follows = (
        at == 1 or ends_clause([some[at - 2]], SENTENCE_END) or some[at - 2].normal in entries("prepositions")
    )
    is_name = name.core[:1].isupper() and len(name.core) > 1 and name.normal not in calendar()
    return is_name and not opens_or_follows and not ends_clause([name]) and not some[at].before.strip()
