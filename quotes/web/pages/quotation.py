"""A quotation's page: its words in their context, how everything about it was decided, and how to cite it."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from typing import Any

from quotes.explaining import differences
from quotes.explaining.descent import standing_in
from quotes.explaining.labels import is_aside
from quotes.web.answering.page import Asked
from quotes.web.database.queries import Row, one, rows
from quotes.web.formats import citations
from quotes.web.sections import edited
from quotes.web.sections.other_names import under_other_names

_AROUND = 1200
"""Characters of context on either side at most: some articles come as one endless line."""

_BESIDE = 32
"""Characters before and behind a piece of the words that tell it from the same words elsewhere."""

_ECHOES = 60
"""Echoes among which is looked for what prints the opposite, or these words with others."""

_CITATIONS = {"plain": citations.plain, "mla": citations.mla, "chicago": citations.chicago}


def read(conn: sqlite3.Connection, asked: Asked) -> dict[str, Any]:
    """The quotation, its context with the places of content, cue and source in it, its neighbours in the article, what
    later and earlier versions of the article have for it, the other prints, and citations."""
    quotation = one(conn, "quotation", asked.key)
    text = quotation.pop("article_text")
    number, of_article = quotation.pop("id"), quotation.pop("article_id")
    spans = rows(conn, "spans", quotation=number)
    start, end = _context(text, quotation, spans)
    utterance = quotation.pop("utterance_id")
    versions = rows(conn, "versions", utterance=utterance, key=None, besides=asked.key) if utterance else []
    echoes = rows(conn, "echoes", utterance=quotation["utterance"], limit=_ECHOES) if utterance else []
    besides = _others(quotation["key"], versions)
    quotation, *others = edited.with_fates(conn, [quotation, *besides])
    whose = {"speaker": quotation["speaker_key"], "named": quotation["speaker"], "flags": quotation["flags"] or []}
    others = [{**other, "is_of_another": differences.is_of_another(whose, other)} for other in others]
    return {
        **quotation,
        "context": {"text": text[start:end], "start": start, "end": end},
        "spans": spans,
        "pieces": [_piece(text, span["start"], span["end"]) for span in spans if span["role"] == "content"],
        "neighbours": _neighbours(conn, quotation, number, of_article),
        "tells": rows(conn, "told_quotations", quotation=number),
        "edits": edited.history(conn, quotation["key"], of_article),
        "standing": standing_in(quotation, versions),
        "other_names": under_other_names(conn, quotation),
        "others": differences.departures({**quotation, **whose}, others),
        "opposites": [echo for echo in echoes if echo["echo"] == "opposite"],
        "together": [echo for echo in echoes if echo["echo"] == "quoted together"],
        "citations": {name: cite(quotation) for name, cite in _CITATIONS.items()},
    }


def _others(key: str, versions: Sequence[Row]) -> list[Row]:
    """The other versions, without those of its own article at another time in which it stands just so."""
    own = [version for version in versions if version["key"] == key]
    return [
        version
        for version in versions
        if version not in own
        and not any(
            version["url"] == each["url"] is not None
            and version["article"] != each["article"]
            and version["wording"] == each["wording"]
            for each in own
        )
    ]


def table(data: dict[str, Any]) -> list[Row]:
    """A row for the quotation and one for each other version, with how it departs from this one."""
    this = {**data, "relation": None, "flags": []}
    return [
        {
            "outlet": version["outlet"],
            "published": version["published"],
            "title": version["title"],
            "text": version["text"],
            "kind": version["kind"],
            "speaker": version["speaker_name"],
            "described": version["described"],
            "relation": version["relation"],
            "flags": [flag["name"] for flag in version["flags"]],
            "url": version["url"],
            "key": version["key"],
        }
        for version in (this, *data["others"])
    ]


def _piece(text: str, start: int, end: int) -> Row:
    """A piece of the words with what stands around it, which finds it where the page has changed elsewhere."""
    return {
        "start": start,
        "end": end,
        "exact": text[start:end],
        "prefix": text[max(0, start - _BESIDE) : start],
        "suffix": text[end : end + _BESIDE],
    }


def _neighbours(conn: sqlite3.Connection, quotation: Row, number: int, article: int) -> dict[str, Row]:
    """The quotation before this one in its article and the one behind; thoughts and intentions only beside such."""
    place = {"start": quotation["start"], "end": quotation["end"], "quotation": number}
    found = rows(conn, "neighbours", **place, article=article, all_classes=is_aside(quotation["cue_class"]))
    return {row.pop("side"): row for row in found}


def _context(text: str, quotation: Row, spans: list[Row]) -> tuple[int, int]:
    """The paragraphs that hold the quotation with its cue and source, cut where they are endless."""
    first = min([quotation["start"], *(span["start"] for span in spans)])
    last = max([quotation["end"], *(span["end"] for span in spans)])
    start = text.rfind("\n", 0, first) + 1
    end = text.find("\n", last)
    return max(start, first - _AROUND), min(end if end >= 0 else len(text), last + _AROUND)
