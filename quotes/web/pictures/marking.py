"""Text with stretches of it marked, as safe HTML: everything is escaped first, and only this module adds tags."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Any, NamedTuple

from markupsafe import Markup, escape

from quotes.explaining.circumstances import how_said, unnamed
from quotes.explaining.labels import is_aside, label

_CHANGES = {
    "removed": ("del", "diff-removed", "removed"),
    "added": ("ins", "diff-added", "added"),
    "moved away": ("del", "diff-moved", "moved from here"),
    "moved here": ("ins", "diff-moved", "moved here"),
    "marks": ("span", "diff-marks", ""),
}
"""What a stretch is beside another text: its tag, its class, what is read aloud before it. As within one wording."""

_IN_MARKS = re.compile(r"""(?:[“„"]|``|'').*(?:[”“"…]|'')\Z""", re.DOTALL)
"""Words between quotation marks of their own, or the beginning of such."""


class Mark(NamedTuple):
    """A stretch of a text, what it is there ("content", "cue"), and the page it leads to, if any."""

    start: int
    end: int
    role: str
    href: str | None = None
    title: str | None = None
    fate: str = ""
    """What its article did to it later ("taken out later"), which the stylesheet sets behind it."""
    number: int | None = None
    """Its place among the article's quotations, which the stylesheet sets before it."""


def marked(text: str, marks: Iterable[Mark]) -> Markup:
    """The text as HTML, each stretch in a tag of its role's class; marks may overlap, nest or reach beyond the text."""
    return Markup("").join(_tagged(text[start:end], start, over) for start, end, over in _stretches(text, list(marks)))


def with_roles(context: Mapping[str, Any], spans: Iterable[Mapping[str, Any]]) -> Markup:
    """A quotation's context with content, cue, source, venue and credit marked."""
    shift = context["start"]
    return marked(context["text"], [Mark(span["start"] - shift, span["end"] - shift, span["role"]) for span in spans])


def with_quotations(
    text: str,
    paragraph: Mapping[str, Any],
    quotations: Sequence[Mapping[str, Any]],
    *,
    address: Callable[[str, str], str],
    numbered: bool = False,
) -> Markup:
    """A paragraph of an article with each quotation's words linked to its page, and the page's furniture set back;
    numbered if so asked, but for the further pieces of a quotation."""
    shift = paragraph["start"]
    marks = []
    for span in paragraph["spans"]:
        start, end = span["start"] - shift, span["end"] - shift
        if span["quotation"] is None:
            marks.append(Mark(start, end, "furniture"))
            continue
        quotation = quotations[span["quotation"]]
        number = span["quotation"] + 1 if numbered and span["start"] == quotation["start"] else None
        named = quotation["speaker"] or quotation["speaker_name"]
        who = named or unnamed(quotation["described"], quotation["source"]) or "nobody named"
        aside = is_aside(quotation["cue_class"])
        how = how_said(quotation["polarity"], quotation["modality"], quotation["told_by"], quotation["cue_class"])
        title = ", ".join([who, *([label("cue_classes", quotation["cue_class"])] if aside else []), *how])
        fate = label("fates", quotation["fate"])
        marks.append(Mark(start, end, _role(quotation), address("quotation", quotation["key"]), title, fate, number))
    return marked(text[shift : paragraph["end"]], marks)


def with_verdicts(text: str, quotations: Iterable[Mapping[str, Any]]) -> Markup:
    """A draft with each quotation that was checked linked to what the record has, in the style of its verdict."""
    marks = [
        Mark(
            piece.start,
            piece.end,
            f"verdict-{css_name(found['verdict'])}",
            f"#finding-{found['number']}",
            found["verdict_in_words"],
        )
        for found in quotations
        for piece in found["content_in_words"]
    ]
    return marked(text, marks)


def css_name(name: str) -> str:
    """A short name of the database as the end of a class's name: "another's" is "anothers"."""
    return name.replace("'", "").replace(" ", "-")


def words_class(kind: str, text: str) -> str:
    """The class of words: the stylesheet sets quotation marks around direct ones, but for those that have their own, as
    quotations have that came with their article: “No,” “not now.”"""
    return "direct-with-marks" if kind == "direct" and _IN_MARKS.match(text) else kind


def with_changes(passage: Mapping[str, Any], quotations: Sequence[Mapping[str, Any]]) -> Markup:
    """A passage beside the one it faces, what differs and what is quoted marked. Quotations lead nowhere here: changes
    would cut a link into many."""
    shift = passage["start"]
    changes = [Mark(change["start"] - shift, change["end"] - shift, change["how"]) for change in passage["changes"]]
    quoted = [
        Mark(span["start"] - shift, span["end"] - shift, _role(quotations[span["quotation"]]))
        for span in passage["spans"]
    ]
    return marked(passage["text"], [*changes, *quoted])


def highlighted(parts: Iterable[tuple[str, bool]]) -> Markup:
    """A search result's words, those that were searched for in <mark>."""
    return Markup("").join(Markup("<mark>{}</mark>").format(text) if hit else escape(text) for text, hit in parts)


def _stretches(text: str, marks: list[Mark]) -> Iterator[tuple[int, int, list[Mark]]]:
    """The text cut wherever a mark begins or ends, each piece with the marks over it, the innermost last."""
    edges = {edge for mark in marks for edge in (mark.start, mark.end) if 0 < edge < len(text)}
    waiting = sorted(marks, key=lambda mark: mark.start, reverse=True)
    over: list[Mark] = []
    for start, end in pairwise(sorted({0, len(text), *edges})):
        while waiting and waiting[-1].start <= start:
            over.append(waiting.pop())
        over = [mark for mark in over if mark.end > start]
        yield start, end, sorted(over, key=lambda mark: mark.start - mark.end)


def _role(quotation: Mapping[str, Any]) -> str:
    return "told" if is_aside(quotation["cue_class"]) else f"content {quotation['kind']}"


def _tagged(piece: str, start: int, over: list[Mark]) -> Markup:
    """One piece in the tags of the marks over it, a change's around all others."""
    inner = _in_roles(piece, start, [mark for mark in over if mark.role not in _CHANGES])
    for mark in over:
        if mark.role in _CHANGES:
            tag, name, aloud = _CHANGES[mark.role]
            hidden = Markup('<span class="visually-hidden">{}: </span>').format(aloud) if aloud else ""
            inner = Markup('<{0} class="{1}">{2}{3}</{0}>').format(tag, name, hidden, inner)
    return inner


def _in_roles(piece: str, start: int, over: list[Mark]) -> Markup:
    """One piece in one tag at most. Links cannot nest in HTML, so the innermost mark that has one decides; but where
    two begin, both are numbered."""
    if not over:
        return escape(piece)
    roles = " ".join(dict.fromkeys(mark.role for mark in over))
    linked = [mark for mark in over if mark.href]
    if not linked:
        return Markup('<span class="{}">{}</span>').format(roles, piece)
    inner = linked[-1]
    title = Markup(' title="{}"').format(inner.title) if inner.title else ""
    fate = Markup(' data-fate="{}"').format(inner.fate) if inner.fate else ""
    begin = [str(mark.number) for mark in linked if mark.number and mark.start == start]
    number = Markup(' data-number="{}"').format(", ".join(begin)) if begin else ""
    return Markup('<a class="{}" href="{}"{}{}{}>{}</a>').format(roles, inner.href, title, fate, number, piece)
