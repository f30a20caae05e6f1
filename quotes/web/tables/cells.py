"""Cells of Datasette's tables and query results: keys and names as links to their pages, short names in plain words."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from markupsafe import Markup, escape

from quotes.explaining.labels import flag_sentence, label, meaning
from quotes.store.articles.outlets import outlet_key
from quotes.web.answering.page import address
from quotes.web.tables.answered import beside, in_answer

if TYPE_CHECKING:
    from datasette.app import Datasette

_PAGE_OF_TABLE = {
    "articles": "article",
    "quotes": "quotation",
    "quotes_list": "quotation",
    "speakers": "speaker",
    "speaker_summary": "speaker",
    "edited_quotations": "quotation",
    "utterances": "utterance",
}
"""Where a table's own `key` leads."""

_WORDS_OF_COLUMN = {"article": "the article", "quotation": "the quotation", "utterance": "all versions"}
"""Columns that hold the key of another row, in any table or query, and what the link says."""

_PAGE_OF_COLUMN = {
    "before_key": ("quotation", "as it was"),
    "after_key": ("quotation", "as it is"),
    "earlier": ("article", "the earlier version"),
    "later": ("article", "the later version"),
    "other": ("utterance", "all versions of that"),
}
"""Columns that hold the key of another row, called by what that is to this one: where they lead, what the link says."""

_OUTLETS = frozenset({"outlet", "first_outlet", "quoted_by", "told_by", "copied_by", "copied_from", "said_to"})
"""Columns that hold the name of an outlet, from which its key is made."""

_UNKNOWN = Markup('<span class="unknown">unknown</span>')

_PAGE_OF_NAME = {"speaker": "speaker", "copy": "article", "original": "article"}
"""Columns that hold a name or a headline, and where it leads if the row has the key as well: that of `copy` in
`copy_key`."""

KEYS_OF_NAMES = frozenset(f"{name}_key" for name in _PAGE_OF_NAME)

_KEY = re.compile(r"[0-9a-f]{16}")

_PERHAPS = "perhaps "
"""Before the relation of two articles where it is a guess which of them is the copy."""


def _relation(value: str) -> Markup:
    """The words for a relation of versions or of articles, "perhaps rewrite" included."""
    name = value.removeprefix(_PERHAPS)
    words = label("relations" if meaning("relations", name) else "reprint_relations", name)
    return escape(words if name == value else _PERHAPS + words)


def _flags(value: str) -> Markup | None:
    """The flags of a JSON array, of names as an utterance has them or with the words as a version has them."""
    try:
        flags = json.loads(value)
    except (ValueError, RecursionError):
        return None
    if not isinstance(flags, list):
        return None
    # A table shows the raw value where it gets nothing at all to show instead.
    return Markup("; ").join(map(_flag, flags)) or Markup("&nbsp;")


def _flag(flag: object) -> Markup:
    if not isinstance(flag, dict):
        return escape(label("flags", str(flag)))
    if flag.get("name") == "speaker" or not all(isinstance(part, str) for part in flag.values()):
        return escape(label("flags", str(flag.get("name"))))  # of a speaker a cell has only the key
    return flag_sentence(flag)


_IN_WORDS: dict[str, Callable[[str], Markup | None]] = {
    "relation": _relation,
    "flags": _flags,
    "what_may_have_changed": _flags,
    "what": lambda value: escape(label("flags", value)),
}
"""Columns that hold short names, in any table or query."""


def facet_label(column: str, value: Any) -> Markup:
    """What a facet says for a value: the same as the cells of its column."""
    if value in (None, ""):
        return Markup("none")
    if column == "flags":
        return escape(label("flags", str(value)))
    words = _IN_WORDS[column](value) if column in _IN_WORDS and isinstance(value, str) else None
    return words or escape(str(value))


def shown_columns(columns: Sequence[str]) -> list[str]:
    """The columns that are shown of an answer: without the keys that only make links of the names beside them."""
    return [name for name in columns if name not in KEYS_OF_NAMES or name.removesuffix("_key") not in columns]


def shown(
    value: Any, column: str, table: str | None, datasette: Datasette, row: Mapping[str, Any] | None = None
) -> Markup | None:
    """The link for a key, plain words for relations and flags, or None for any other cell.

    Whoever may run SQL may give any value any column's name, so the value is only ever escaped text in an address.
    """
    if table is None and (cell := in_answer(value, column, row)) is not None:
        return cell
    if isinstance(value, dict) and value.get("label") is None and "label" in value:
        return escape("without a title")  # Datasette would make a link of the word "None"
    if value is None and column in _OUTLETS:
        return _UNKNOWN
    if not isinstance(value, str) or not value:
        return None
    if column in _IN_WORDS:
        return _IN_WORDS[column](value)
    return _linked(value, column, table, datasette, row)


def _linked(
    value: str, column: str, table: str | None, datasette: Datasette, row: Mapping[str, Any] | None
) -> Markup | None:
    """The link for a key, or for a name whose key is known; None for any other cell."""
    link = Markup('<a href="{}">{}</a>')
    if column == "key" and table in _PAGE_OF_TABLE:
        return link.format(address(datasette, _PAGE_OF_TABLE[table], value), f"the {_PAGE_OF_TABLE[table]}")
    if column in _OUTLETS:
        return link.format(address(datasette, "outlet", outlet_key(value)), value)
    if column in _PAGE_OF_NAME and (key := beside(row, f"{column}_key")):
        return link.format(address(datasette, _PAGE_OF_NAME[column], key), value)
    if column == "reported_by" and _KEY.fullmatch(value):
        return link.format(address(datasette, "quotation", value), "the quotation that tells it")
    if column in _PAGE_OF_COLUMN and _KEY.fullmatch(value):
        page, words = _PAGE_OF_COLUMN[column]
        return link.format(address(datasette, page, value), words)
    if column in _WORDS_OF_COLUMN and _KEY.fullmatch(value):
        return link.format(address(datasette, column, value), _WORDS_OF_COLUMN[column])
    return None
