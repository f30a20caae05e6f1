"""A quotation's page: its words in their context, and how everything about it was decided."""

from __future__ import annotations

import sqlite3
from typing import Any

from quotes.web import differences
from quotes.web.circumstances import how_said, unnamed
from quotes.web.page import Asked
from quotes.web.queries import Row, one, rows
from quotes.web.words import is_aside, label, plain_day

_AROUND = 1200
"""Characters of context on either side at most: some articles come as one endless line."""


def read(conn: sqlite3.Connection, asked: Asked) -> dict[str, Any]:
    """The quotation, its context with the places of content, cue and source in it, the other versions, a citation."""
    quotation = one(conn, "quotation", asked.key)
    text = quotation.pop("article_text")
    number = quotation.pop("id")
    spans = rows(conn, "spans", quotation=number)
    start, end = _context(text, quotation, spans)
    utterance = quotation.pop("utterance_id")
    versions = rows(conn, "versions", utterance=utterance, key=None) if utterance else []
    return {
        **quotation,
        "context": {"text": text[start:end], "start": start, "end": end},
        "spans": spans,
        "tells": rows(conn, "told_quotations", quotation=number),
        "others": [
            version | differences.departure(quotation, version)
            for version in versions
            if version["key"] != quotation["key"]
        ],
        "citation": _citation(quotation),
    }


def _context(text: str, quotation: Row, spans: list[Row]) -> tuple[int, int]:
    """The paragraphs that hold the quotation with its cue and source, cut where they are endless."""
    first = min([quotation["start"], *(span["start"] for span in spans)])
    last = max([quotation["end"], *(span["end"] for span in spans)])
    start = text.rfind("\n", 0, first) + 1
    end = text.find("\n", last)
    return max(start, first - _AROUND), min(end if end >= 0 else len(text), last + _AROUND)


def _citation(quotation: Row) -> str:
    """Speaker, words, headline, outlet, date and address in one line to copy."""
    named = quotation["speaker"] or quotation["speaker_name"]
    who = named or unnamed(quotation["speaker_role"], quotation["source"]) or "Nobody named"
    how = how_said(quotation["polarity"], quotation["modality"], quotation["told_by"], quotation["cue_class"])
    told = f" ({', '.join(how)})" if how else ""
    said = f"{who}{told}{_words(quotation)}"
    printed = [quotation["title"], quotation["outlet"] or "outlet unknown", plain_day(quotation["published"])]
    return " ".join(filter(None, [said, f"({', '.join(filter(None, printed))})", quotation["url"]]))


def _words(quotation: Row) -> str:
    """The words behind a name. Only direct speech takes marks, since mixed speech has its own inside; a thought or an
    intention takes none and is told behind its cue: "Ana Brandt (intention): wants to build a tunnel"."""
    if is_aside(quotation["cue_class"]):
        told = " ".join(filter(None, [quotation["cue"], quotation["text"]]))
        return f" ({label('cue_classes', quotation['cue_class'])}): {told}"
    return f": “{quotation['text']}”" if quotation["kind"] == "direct" else f": {quotation['text']}"
