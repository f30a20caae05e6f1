"""The lines of a page's article, one a paragraph: trafilatura finds them, and what it gets wrong for news is mended."""

from __future__ import annotations

import logging
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from copy import deepcopy

import trafilatura
from lxml import etree
from lxml.html import HtmlElement

from quotes.marks import regions
from quotes.outlets import plain_name
from quotes.reading.furniture import furniture_lines
from quotes.reading.html.bylines import names_in
from quotes.reading.html.dating import WRITTEN
from quotes.reading.html.described import Described
from quotes.reading.html.gaps import with_gaps
from quotes.reading.html.markup import BLOCKS, seen, words_of
from quotes.reading.html.tail import without_tail
from quotes.reading.lines import LONGEST_HEADLINE, ends_sentence, lines_of, opens_quotation
from quotes.reading.phrases import phrases, wording

logging.getLogger("trafilatura").setLevel(logging.CRITICAL)  # what cannot be read is told as a problem, once
logging.getLogger("htmldate").setLevel(logging.CRITICAL)

_LEAST_TOLD = 60
"""Words from which an article's text in JSON-LD is taken for the text, and not for its beginning."""

_WHOLE, _AGREES = 0.9, 0.8
"""Shares of the words: of the text told to machines that blocks of the page must cover to stand for it; of it that the
text found must have, and the other way round, so that both are of one article."""

_HEAD = 8
"""Lines among which the title may stand once more, under a kicker or "Press release"."""

_LONGEST_BYLINE = 15

_TELLING, _LONGEST_PULLED, _AROUND = 4, 60, 12
"""Words from which a line that another has is no chance; words of the longest pull quote; lines on each side of it
among which the text is that it repeats."""

_KEPT = 250
"""Characters of text from which trafilatura keeps paragraphs, its MIN_EXTRACTED_SIZE."""

_LAYOUT = 300
"""Characters in one cell, with a line break among them, that make a table the layout of a page."""

_COPYRIGHT = re.compile(r"(?:©|\([cC]\)|[Cc]opyright\b)(?P<holder>.{0,60}?)\b(?:19|20)\d\d\b")
_WITHIN_NAMES = frozenset({"and", "by", "copyright", "for", "of", "the", "(c)"})
_BREAK = re.compile(r"(?:\s*\n)+\s*|</?(?:p|br|h\d|li|div)\b[^>]*>")
_WORD = re.compile(r"\w+")


def body_lines(tree: HtmlElement, page: Described, title: str | None) -> tuple[str, ...]:
    """The paragraphs, headings and list items of the article on the page, without its title, in order.

    TREE is without clutter and changed no further.
    """
    taken = _parted(tree, _found(unfolded(deepcopy(tree))))
    found = tidy(with_gaps(tree, without_tail(tree, taken)), title)
    told = seen(" ".join(page.strings("articleBody")))
    if len(told.split()) < _LEAST_TOLD:
        return found
    share_found, share_told = _coverage(found, told)
    if share_told >= _AGREES and share_found >= _AGREES:
        return found
    if share_told >= _WHOLE:
        return _extent(found, told)
    blocks = tidy(_blocks_of(tree, told), title)
    if _coverage(blocks, told)[1] >= _WHOLE:
        return blocks
    if share_told < _WHOLE / 2:  # the page is filled in by a script that has not run: it is there for machines only
        return tidy(_paragraphs_told(page), title)
    return found


def unfolded(tree: HtmlElement) -> HtmlElement:
    """TREE itself, tables that only lay out the page as divisions: of old pages, the article is in one cell."""
    for table in list(tree.iter("table")):
        if any(_is_column(cell) for cell in table.iter("td")):
            for element in table.iter("table", "tbody", "tr", "td", "th"):
                element.tag = "div"
    return tree


def _is_column(cell: HtmlElement) -> bool:
    return len(words_of(cell)) >= _LAYOUT and (len(cell.findall(".//br")) > 1 or len(cell.findall(".//p")) > 1)


def tidy(lines: Sequence[str], title: str | None) -> tuple[str, ...]:
    """LINES without what is the page's, a title above them, and quotations and captions that repeat a line's words."""
    own = [line for line in lines if any(map(str.isalpha, line))]
    text = "\n\n".join(own)
    stray = furniture_lines(list(lines_of(text)))
    kept = [line for at, line in enumerate(own) if at not in stray and not is_page_line(line)]
    kept = [line for at, line in enumerate(kept) if at >= _HEAD or not _is_byline(line)]
    above = [at for at, line in enumerate(kept[:_HEAD]) if title and plain_name(line) == plain_name(title)]
    return tuple(_unrepeated(kept[above[-1] + 1 if above else 0 :]))


def is_page_line(line: str) -> bool:
    """Whether LINE is the page's though it ends with a full stop, which prose does: "Sign up for our newsletter."."""
    if _is_copyright(line):
        return True
    return (
        len(line.split()) <= LONGEST_HEADLINE
        and not opens_quotation(line)
        and any(phrases("page_lines", wild=wild).fullmatch(wording(line)) for wild in (True, False))
    )


def _is_copyright(line: str) -> bool:
    """Whether LINE says who holds the rights: a name at most is before the year, and nobody is quoted.

    "Copyright law of 1998 is dead, the minister said." and "Copyright suits rose in 2024, “and it ..." are prose.
    """
    notice = _COPYRIGHT.match(line)
    if notice is None or regions(line):
        return False
    return all(word in _WITHIN_NAMES or not word[0].islower() for word in notice["holder"].split())


def _is_byline(line: str) -> bool:
    """Whether LINE, near the top, only tells who wrote it or when: "By Ann Lee", "Ann Lee | 22 January 2025"."""
    if ends_sentence(line) or len(line.split()) > _LONGEST_BYLINE or opens_quotation(line):
        return False
    return WRITTEN.search(line) is not None or (line.casefold().startswith("by ") and bool(names_in(line)))


def _unrepeated(lines: Sequence[str]) -> Iterator[str]:
    """LINES without those that are another's words again: a pull quote, a teaser, a paragraph printed twice."""
    plain = [plain_name(line) for line in lines]
    seen_before: set[str] = set()
    for at, line in enumerate(lines):
        words = plain[at]
        if len(words.split()) >= _TELLING:
            around = plain[max(0, at - _AROUND) : at + _AROUND + 1]
            pulled = _may_be_pulled(line) and any(f" {words} " in f" {o} " and words != o for o in around)
            # An answer in marks may be given twice: "“No, I never did that.”" to each of two questions.
            again = words in seen_before and (not opens_quotation(line) or words == plain[at - 1])
            if pulled or again:
                continue
        seen_before.add(words)
        yield line


def _may_be_pulled(line: str) -> bool:
    """Whether LINE has the look of a pull quote: short, in marks or without a full stop."""
    return len(line.split()) <= _LONGEST_PULLED and (opens_quotation(line) or not line.endswith("."))


def _found(tree: HtmlElement) -> list[str]:
    """What trafilatura takes for the article; nothing where it finds none or fails."""
    try:
        document = trafilatura.bare_extraction(tree, include_comments=False, include_tables=True, with_metadata=False)
    except Exception:  # a page that it cannot take is a page without an article, not the end of a run
        return []
    body = getattr(document, "body", None)
    if body is None:
        return []
    while len(body) and body[-1].tag == "head":  # of what stood below it, nothing is the article's
        body.remove(body[-1])
    return list(_lines_of(body))


def _parted(tree: HtmlElement, lines: list[str]) -> list[str]:
    """LINES in the paragraphs of the page: of a short text trafilatura keeps none."""
    text = " ".join(lines)
    if len(text) >= _KEPT:
        return lines
    blocks = _blocks_of(tree, text)
    return blocks if _coverage(blocks, text)[1] >= _WHOLE else lines


def _lines_of(body: etree._Element) -> Iterator[str]:
    """The lines of what trafilatura found, in its own elements: a cell is no line, a row is."""
    if seen(body.text):
        yield seen(body.text)
    for element in body:
        if element.tag in ("list", "quote", "table", "div", "body") and len(element):
            yield from _lines_of(element)
        elif element.tag == "row":
            yield " | ".join(filter(None, (seen(words_of(cell)) for cell in element)))
        elif element.tag != "graphic":
            yield from filter(None, map(seen, _pieces(element)))
        if element.tail and seen(element.tail):
            yield seen(element.tail)


def _pieces(element: etree._Element) -> list[str]:
    """What is written in one element, parted where a line breaks or another block begins."""
    pieces = [""]

    def walk(node: etree._Element) -> None:
        pieces[-1] += node.text or ""
        for inner in node:
            if inner.tag == "lb":
                pieces.append("")
            elif inner.tag in ("p", "head", "item", "quote", "list"):
                pieces.append("")
                walk(inner)
                pieces.append("")
            else:
                walk(inner)
            pieces[-1] += inner.tail or ""

    walk(element)
    return pieces


def _blocks_of(tree: HtmlElement, told: str) -> list[str]:
    """The blocks of the page whose words are in the text that was TOLD to machines, which has no paragraphs."""
    rest = _spaced(told)
    found: list[str] = []
    for element in tree.iter(*BLOCKS):
        if any(inner.tag in BLOCKS for inner in element.iterdescendants()):
            continue
        line = words_of(element)
        words = _spaced(line)
        if len(words) > 2 and words in rest:
            found.append(line)
            rest = rest.replace(words, " ", 1)
    return found


def _paragraphs_told(page: Described) -> list[str]:
    """The article as JSON-LD has it, in paragraphs where it parts them."""
    told = page.article.get("articleBody")
    return [line for line in map(seen, _BREAK.split(told)) if line] if isinstance(told, str) else []


def _extent(lines: Sequence[str], told: str) -> tuple[str, ...]:
    """LINES from the first to the last that is in what was TOLD to machines; to the end if TOLD breaks off.

    Headings and lists between them are not told by some, and stay.
    """
    words = _spaced(told)
    at = [place for place, line in enumerate(lines) if _spaced(line) in words and len(line.split()) > 1]
    if not at:
        return tuple(lines)
    whole = ends_sentence(told) and not told.endswith(("…", "..."))
    return tuple(lines[at[0] : at[-1] + 1 if whole else len(lines)])


def _spaced(text: str) -> str:
    return f" {' '.join(_WORD.findall(text.casefold()))} "


def _coverage(lines: Sequence[str], told: str) -> tuple[float, float]:
    """Share of the words of LINES that are in TOLD, and of TOLD's that are in LINES."""
    one, other = (Counter(_WORD.findall(text.casefold())) for text in (" ".join(lines), told))
    shared = (one & other).total()
    return shared / max(1, one.total()), shared / max(1, other.total())
