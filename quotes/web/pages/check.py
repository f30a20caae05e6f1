"""The page that checks a draft, pasted or as a file: each of its quotations in quotation marks beside the record.

Nothing of it is kept.
"""

from __future__ import annotations

import sqlite3
from itertools import count
from threading import Semaphore
from time import monotonic
from typing import TYPE_CHECKING, Any, Literal

from quotes.checking import Drafted, Finding, check, loose_marks, marked
from quotes.errors import DraftError
from quotes.explaining import checked
from quotes.web.answering.page import Asked
from quotes.web.database.queries import Row

if TYPE_CHECKING:
    from quotes.reading.drafts.drafts import Draft

_LONGEST = 100_000
"""Characters of a draft."""

_LONGEST_QUOTATION = 5000
"""Characters of a quotation that is compared; what is longer is mostly a mark that was never closed."""

_SECONDS = 8.0
"""How long a draft is checked; quotations that are not reached by then are counted and left."""

MILLISECONDS = 10_000
"""How long all its questions to the database may take: so long that none is stopped before the draft is."""

_AT_ONCE = Semaphore(2)
"""Drafts that are checked at once: the other readers' questions keep a thread."""

Refusal = Literal["nothing", "too long", "busy", "unreadable"]


def read(conn: sqlite3.Connection, asked: Asked) -> dict[str, Any]:
    """The draft, each of its quotations with what is on record, and how many there are of each verdict."""
    from quotes.reading.documents import HandedIn, handed_in
    from quotes.reading.drafts.drafts import Draft
    from quotes.reading.files.inputs import Options

    text, file = asked.parameters.get("text", ""), asked.files.get("file")
    pasted = Draft(text, text)
    if not text.strip() and file is None:
        return _answer(pasted, "nothing" if asked.posted else None)
    if len(text) > _LONGEST:
        return _answer(pasted, "too long", length=len(text))
    if not _AT_ONCE.acquire(blocking=False):
        return _answer(pasted, "busy")
    try:
        end = monotonic() + _SECONDS
        options = Options(patience=_SECONDS)
        given = handed_in(file.content, file.name, options) if file else HandedIn(text, "", is_document=False)
        if len(given.text) > _LONGEST:
            return _answer(pasted, "too long", length=len(given.text))
        draft = given.draft
        if not draft.text.strip():
            return _answer(pasted, "nothing")
        drafted = marked(draft.text, draft.block_quotes)
        return _answer(draft, None, drafted, _findings(conn, drafted, end), name=given.name)
    except DraftError as error:
        return _answer(pasted, "unreadable", message=str(error))
    finally:
        _AT_ONCE.release()


def rows(data: dict[str, Any]) -> list[Row]:
    """A row a quotation: its words, the verdict, and the nearest print."""
    return [
        {
            "line": found["line"],
            "text": found["text"],
            "speaker": found["speaker"],
            "verdict": found["verdict_in_words"],
            "difference": found["diff"],
            "on_record": found["print"] and found["print"]["text"],
            "said_by": found["print"] and found["print"]["speaker"],
            "described": found["print"] and found["print"]["described"],
            "outlet": found["print"] and found["print"]["outlet"],
            "published": found["print"] and found["print"]["published"],
            "fate": found["print"] and found["print"]["fate"],
            "url": found["print"] and found["print"]["url"],
            "key": found["print"] and found["print"]["key"],
        }
        for found in data["quotations"]
    ]


def _findings(conn: sqlite3.Connection, drafted: tuple[Drafted, ...], end: float) -> list[Finding]:
    """A finding for each quotation, or for those that there was time for."""
    found = []
    for finding in check(conn, (one for one in drafted if len(one.text) <= _LONGEST_QUOTATION)):
        found.append(finding)
        if monotonic() > end:
            break
    return found


def _answer(
    draft: Draft,
    problem: Refusal | None,
    drafted: tuple[Drafted, ...] = (),
    findings: list[Finding] | None = None,
    **more: Any,
) -> dict[str, Any]:
    findings = findings or []
    totals = checked.totals(findings)
    too_long = sum(len(one.text) > _LONGEST_QUOTATION for one in drafted)
    return {
        "text": draft.given,
        "words": draft.text,
        "counted_by": draft.counted,
        "problem": problem,
        **more,
        "longest": _LONGEST,
        "quotations": [
            {"number": number, **found, "content_in_words": finding.drafted.content}
            for number, found, finding in zip(count(1), checked.shown(findings, draft), findings, strict=False)
        ],
        "loose": [] if problem else [draft.line((mark,)) for mark in loose_marks(draft.text)],
        "counts": {name: number for name, number in totals.items() if name not in checked.DISAGREEING},
        "disagreeing": {name: number for name, number in totals.items() if name in checked.DISAGREEING},
        "too_long": too_long,
        "not_reached": len(drafted) - too_long - len(findings),
    }
