"""What on a page is the page's, not the article's: labels with the headlines under them, share lines, age stamps,
bylines.

The rules go by whole lines: a line of prose is never furniture, however much it talks of comments and hashtags.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from quotes.reading.articles.bylines import BYLINES_WITHIN, is_byline
from quotes.reading.texts.lines import LONGEST_HEADLINE, Line, is_headline, lines_of, opens_quotation
from quotes.reading.texts.phrases import phrases, table_phrases, wording
from quotes.records import Span, Spans

_LONGEST_LABEL = 8  # words
_LONGEST_STAMP = 60  # characters
_HASHTAGS = re.compile(r"(?:#\w+[\s,]*)+")
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+")
_BULLET = re.compile(r"[-–—•·*▪►|]\s*(?=\S)")


def furniture(text: str) -> Spans:
    """The stretches of TEXT that are furniture, lines that follow each other as one."""
    lines = list(lines_of(text))
    found: list[Span] = []
    last = None
    for at in sorted(furniture_lines(lines)):
        start = found.pop().start if found and last == at - 1 else lines[at].start
        found.append(Span(start, lines[at].end))
        last = at
    return tuple(found)


def furniture_lines(lines: Sequence[Line]) -> set[int]:
    """Which of LINES are furniture, by their index."""
    found: set[int] = set()
    at = 0
    while at < len(lines):
        end = at + 1
        if _is_any_label(lines[at]):
            end = _end_of_list(lines, at + 1)
        elif not (is_furniture(lines[at]) or (at and _is_labelled_headline(lines[at])) or _is_byline(lines, at)):
            at += 1
            continue
        found.update(range(at, end))
        at = end
    return found


def is_furniture(line: Line) -> bool:
    """Whether LINE by itself is furniture.

    A phrase with a gap ("follow us on *") counts only where no full stop ends it: "Follow us on foot through the
    ruins." is prose.
    """
    if opens_quotation(line.text) or line.words > LONGEST_HEADLINE:
        return False
    if is_stamp(line.text) or line.text.startswith("©"):
        return True
    if _HASHTAGS.fullmatch(line.text) or _ADDRESS.fullmatch(line.text):
        return True
    words = wording(line.text)
    if phrases("furniture", wild=False).fullmatch(words) or table_phrases("sharing").fullmatch(words):
        return True
    return not line.text.endswith(".") and phrases("furniture", wild=True).fullmatch(words) is not None


def _is_byline(lines: Sequence[Line], at: int) -> bool:
    """Whether the line tells who wrote the article: "By Ann Lee" is nobody who speaks in the paragraph below."""
    return at < BYLINES_WITHIN and is_byline(lines[at].text)


def is_stamp(line: str) -> bool:
    """Whether LINE only says when: "2 hours ago", "Yesterday", "Jun 7", "Updated: 7 June 2025, 10:30 GMT"."""
    return len(line) <= _LONGEST_STAMP and table_phrases("stamps").fullmatch(wording(line)) is not None


def is_label(line: Line, kind: str) -> bool:
    """Whether LINE is a label under which headlines stand; KIND is `headline_labels` or `list_labels`."""
    if opens_quotation(line.text) or line.words > _LONGEST_LABEL:
        return False
    return phrases(kind, wild=False).fullmatch(wording(line.text)) is not None


def _is_any_label(line: Line) -> bool:
    return is_label(line, "headline_labels") or is_label(line, "list_labels")


def unbulleted(line: str) -> str | None:
    """LINE without the dash or bullet before it; None if it has none."""
    rest, bullets = _BULLET.subn("", line, count=1) if _BULLET.match(line) else (line, 0)
    return rest if bullets else None


def _is_labelled_headline(line: Line) -> bool:
    """Whether label and headline share LINE: "READ MORE: Was NATO behind it?".

    Not to be asked of a text's first line: "WATCH: Minister falls off stage" is a title there.
    """
    label, colon, headline = line.text.partition(":")
    if not colon or not headline.strip() or line.text.endswith("."):
        return False
    label_line = Line(line.start, line.start + len(label), label)
    return line.words <= LONGEST_HEADLINE and is_label(label_line, "headline_labels")


def _end_of_list(lines: Sequence[Line], first: int) -> int:
    """The index after the headlines that stand under a label, FIRST being the line after it.

    One headline is taken at sight; more only where bullets mark them, or where they run to the text's end: in the
    middle of an article, a line without a full stop may as well be its next subheading.
    """
    if not _is_listed(lines, first):
        return first
    bulleted = after = first
    while bulleted < len(lines) and unbulleted(lines[bulleted].text) and _is_listed(lines, bulleted):
        bulleted += 1
    while after < len(lines) and (_is_listed(lines, after) or is_furniture(lines[after])):
        after += 1
    return after if after == len(lines) else max(bulleted, first + 1)


def _is_listed(lines: Sequence[Line], at: int) -> bool:
    """Whether the line may be a headline of a list. The next label ends a list, so each line is looked at once."""
    if at >= len(lines) or is_furniture(lines[at]) or _is_any_label(lines[at]):
        return False
    return is_headline(lines[at], lines[at + 1] if at + 1 < len(lines) else None)
