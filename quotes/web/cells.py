"""Keys in Datasette's tables and query results as links to the pages they lead to."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from markupsafe import Markup

from quotes.web.page import address

if TYPE_CHECKING:
    from datasette.app import Datasette

_PAGE_OF_TABLE = {
    "articles": "article",
    "quotes": "quotation",
    "quotes_list": "quotation",
    "speakers": "speaker",
    "speaker_summary": "speaker",
    "utterances": "utterance",
}
"""Where a table's own `key` leads."""

_WORDS_OF_COLUMN = {"article": "the article", "quotation": "the quotation", "utterance": "all versions"}
"""Columns that hold the key of another row, in any table or query, and what the link says."""

_KEY = re.compile(r"[0-9a-f]{16}")


def linked(value: Any, column: str, table: str | None, datasette: Datasette) -> Markup | None:
    """The link for a key, or None for any other cell.

    Whoever may run SQL may give any value any column's name, so the value is only ever escaped text in an address.
    """
    if not isinstance(value, str) or not value:
        return None
    link = Markup('<a href="{}">{}</a>')
    if column == "key" and table in _PAGE_OF_TABLE:
        return link.format(address(datasette, _PAGE_OF_TABLE[table], value), f"the {_PAGE_OF_TABLE[table]}")
    if column in _WORDS_OF_COLUMN and _KEY.fullmatch(value):
        return link.format(address(datasette, column, value), _WORDS_OF_COLUMN[column])
    return None
