"""An article's page: its whole text with every quotation marked, the articles that share text with it, and the two
beside each other."""

from __future__ import annotations

import re
import sqlite3
from bisect import bisect_right
from collections.abc import Iterable
from typing import Any

from quotes.errors import NotInDatabaseError
from quotes.records import Span
from quotes.web.answering.page import Asked
from quotes.web.database.queries import Row, one, rows
from quotes.web.sections.edited import beside_versions
from quotes.web.sections.facing import Change, compared, facing, sentences_facing
from quotes.web.sections.other_names import under_other_names

_PARAGRAPH = re.compile(r"[^\n]*\S[^\n]*")

_MOST_REPRINTS = 50
"""Other articles that are named; a wire story may have hundreds of copies."""

_MOST_LOOKED_UP = 100
"""Quotations whose words are looked for under other names: each takes some milliseconds, and a long interview has
hundreds."""

_ONE_WAY = ("verbatim", "edited", "rewrite")
"""Relations in which the one is the copy and the other the original."""

_NAMED = ("key", "title", "opening", "outlet", "published")
"""What names an article."""


def read(conn: sqlite3.Connection, asked: Asked) -> dict[str, Any]:
    """The article, its paragraphs with the quotations in them (as places in the list of quotations), its reprints, and
    what the versions before and after it have otherwise; with `beside`, the two texts in rows as well."""
    article = _article(conn, asked.key, all_classes=asked.all_classes)
    number = article.pop("id")
    article |= beside_versions(conn, number, article["quotations"])
    article["quotations"] = _with_other_names(conn, article)
    furniture = [{"start": start, "end": end, "quotation": None} for start, end in article["furniture"]]
    spans = article.pop("spans")
    beside = asked.parameters.get("beside")
    return {
        **article,
        "all_classes": asked.all_classes,
        "paragraphs": _paragraphs(article["text"], article["quotations"], [*furniture, *spans]),
        "reprints": _reprints(conn, number, article["text"]),
        "beside": _beside(conn, {**article, "id": number, "spans": spans}, beside, asked) if beside else None,
    }


def table(data: dict[str, Any]) -> list[Row]:
    """A row a quotation, in the order of the text."""
    return [{**quotation, **_in_cells(quotation), "article": data["key"]} for quotation in data["quotations"]]


def _in_cells(quotation: Row) -> Row:
    """Of the flags and of who else has the very words the names, and of what the quotation was before and becomes later
    the words alone."""
    flags = [flag["name"] for flag in quotation["flags"] or ()]
    others = [one["speaker"] for one in quotation["other_names"]]
    sides = {side: (quotation[side] or {}).get("text") for side in ("was", "becomes")}
    return {"flags": flags, "other_names": others, **sides}


def _with_other_names(conn: sqlite3.Connection, article: Row) -> list[Row]:
    """The quotations, each with who else is quoted with its very words: nothing at this print may tell it."""
    said = [{**quotation, "published": article["published"]} for quotation in article["quotations"]]
    direct = [quotation["key"] for quotation in said if quotation["kind"] == "direct"][:_MOST_LOOKED_UP]
    found = {each["key"]: under_other_names(conn, each) for each in said if each["key"] in direct}
    return [{**quotation, "other_names": found.get(quotation["key"], [])} for quotation in article["quotations"]]


def _article(conn: sqlite3.Connection, key: str, *, all_classes: bool) -> Row:
    """The article with its quotations, and with where their words stand: each span with its quotation's place."""
    article = one(conn, "article", key)
    asked_for = {"article": article["id"], "all_classes": all_classes}
    quotations = rows(conn, "article_quotations", **asked_for)
    place = {quotation["key"]: index for index, quotation in enumerate(quotations)}
    spans = [{**span, "quotation": place[span["quotation"]]} for span in rows(conn, "article_spans", **asked_for)]
    return {**article, **_facts(conn, article["id"]), "quotations": quotations, "spans": spans}


def _facts(conn: sqlite3.Connection, number: int) -> Row:
    """Language, credit and the like, and the versions at one address."""
    (facts,) = rows(conn, "article_facts", article=number)
    return {**facts, "versions": rows(conn, "article_versions", article=number)}


def _reprints(conn: sqlite3.Connection, number: int, text: str) -> list[Row]:
    """The articles that share text with this one, each with how many of the copy's sentences face the other's, and
    whether it is a guess which of the two is the copy."""
    found = rows(conn, "article_reprints", article=number, limit=_MOST_REPRINTS)
    return [_counted(row, text if row["copies"] else row["text"]) for row in found]


def _counted(reprint: Row, copy: str) -> Row:
    facing, sentences = sentences_facing(copy, reprint["passages"])
    aside = ("text", "passages", "is_guess", "through_another")
    kept = {name: value for name, value in reprint.items() if name not in aside}
    relation = "shared source" if reprint["through_another"] else reprint["relation"]
    is_guess = relation in _ONE_WAY and bool(reprint["is_guess"])
    return {**kept, "relation": relation, "perhaps": is_guess, "facing": facing, "sentences": sentences}


def _beside(conn: sqlite3.Connection, article: Row, key: str, asked: Asked) -> Row:
    """The article and the other one in rows, the original first, each passage with what is quoted and what differs."""
    found = rows(conn, "reprint", article=article["id"], other=key)
    if not found:
        raise NotInDatabaseError(f"No article of the key {key} shares text with this one.")
    (reprint,) = found
    other = _article(conn, key, all_classes=asked.all_classes)
    original, copy = (other, article) if reprint["copies"] else (article, other)
    lines = facing(original["text"], copy["text"], reprint["passages"])
    differing = list(compared(original["text"], copy["text"], lines))
    return {
        **{name: other[name] for name in _NAMED},
        **_counted(reprint, copy["text"]),
        "original": {name: original[name] for name in (*_NAMED, "quotations")},
        "copy": {name: copy[name] for name in (*_NAMED, "quotations")},
        "rows": [
            {"likeness": each.likeness, "original": there, "copy": here}
            for each, there, here in zip(
                differing,
                _passages(original, [line.original for line in lines], [each.original for each in differing]),
                _passages(copy, [line.copy for line in lines], [each.copy for each in differing]),
                strict=True,
            )
        ],
    }


def _passages(article: Row, stretches: list[Span | None], changes: Iterable[Iterable[Change]]) -> list[Row | None]:
    """Each stretch of the article with what is quoted in it and what differs from the stretch that it faces."""
    spans = iter(_reaching([stretch.start for stretch in stretches if stretch], article["spans"]))
    return [
        stretch
        and {
            "start": stretch.start,
            "end": stretch.end,
            "text": article["text"][stretch.start : stretch.end],
            "spans": next(spans),
            "changes": [change._asdict() for change in changed],
        }
        for stretch, changed in zip(stretches, changes, strict=True)
    ]


def _paragraphs(text: str, quotations: list[Row], spans: list[Row]) -> list[Row]:
    """Each line that is not empty, the quotations that begin in it, and the spans that reach into it."""
    lines = [line.span() for line in _PARAGRAPH.finditer(text)]
    starts = [start for start, _ in lines]
    paragraphs: list[Row] = [
        {"start": start, "end": end, "begin": [], "spans": within}
        for (start, end), within in zip(lines, _reaching(starts, spans), strict=True)
    ]
    for index, quotation in enumerate(quotations):
        paragraphs[_place(starts, quotation["start"])]["begin"].append(index)
    return paragraphs


def _reaching(starts: list[int], spans: list[Row]) -> list[list[Row]]:
    """For each stretch of a text that begins at one of these places, the spans that reach into it. Found by bisection:
    an article of megabytes has ten thousands of lines."""
    found: list[list[Row]] = [[] for _ in starts]
    for span in spans:
        for within in found[_place(starts, span["start"]) : _place(starts, span["end"] - 1) + 1]:
            within.append(span)
    return found


def _place(starts: list[int], offset: int) -> int:
    return max(0, bisect_right(starts, offset) - 1)
