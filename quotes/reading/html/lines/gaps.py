"""What trafilatura passes over in the midst of an article: bare words, subheadings, lists, quotations in figures."""

from __future__ import annotations

from collections.abc import Sequence

from lxml.html import HtmlElement

from quotes.outlets import plain_name
from quotes.reading.html.tree import BLOCKS, HEADINGS, lines_within, seen, words_of
from quotes.reading.texts.lines import LONGEST_HEADLINE
from quotes.regions import regions
from quotes.sentences import ends_sentence

_APART = frozenset({*BLOCKS, "article", "aside", "body", "center", "dl", "figure", "footer", "form", "header", "hr",
          "main", "nav", "ol", "table", "ul"})  # fmt: skip
_SUBHEADINGS = HEADINGS[1:]
"""The first is the headline's."""
_PASSED_OVER = frozenset({*_SUBHEADINGS, "ul", "ol"})
_QUOTING = frozenset({"blockquote", "dl"})
"""Elements that are passed over, the one in a figure, the other anywhere, though somebody may be quoted in them."""

_LEAST_BARE = 8
"""Words from which what stands in no paragraph is one, if it ends a sentence."""

_LINKED = 0.5
"""Share of a list that is link from which it leads away from the article."""


def with_paragraphs(tree: HtmlElement) -> HtmlElement:
    """TREE itself, prose that stands bare beside paragraphs in one of its own: `<div>...</div>The council ...</p>`.

    A paragraph that begins with a picture in a division ends there, for HTML. Paragraphs may stand in any element,
    `<span>The lead<p>...</p></span>`, and headings or lists in place of them: `<h3>Ward 1</h3>The council ...`.
    """
    # Under a heading that is a link, or beside a list of such, a line tells what another article is about.
    blocks = (block for block in tree.iter("p", *_PASSED_OVER) if block.tag == "p" or block.find(".//a") is None)
    for holder in dict.fromkeys(block.getparent() for block in blocks):
        _wrap_bare(holder)
    return tree


def _wrap_bare(holder: HtmlElement) -> None:
    """Puts each stretch of prose between HOLDER's blocks into a paragraph: text, and the inline elements in it."""
    block: HtmlElement | None = None
    inline: list[HtmlElement] = []
    for child in [*holder, None]:
        if (
            child is not None
            and child.tag not in _APART
            and next(child.iterdescendants("p", *_PASSED_OVER), None) is None
        ):
            inline.append(child)
            continue
        bare = (holder.text if block is None else block.tail) or ""
        words = seen(bare + "".join(f"{words_of(element)} {element.tail or ''}" for element in inline))
        if ends_sentence(words) and len(words.split()) >= _LEAST_BARE:
            paragraph = holder.makeelement("p")
            paragraph.text = bare
            if block is None:
                holder.text = None
                holder.insert(0, paragraph)
            else:
                block.tail = None
                block.addnext(paragraph)
            paragraph.extend(inline)
        block, inline = child, []


def with_gaps(tree: HtmlElement, lines: Sequence[str]) -> list[str]:
    """LINES, and where two of them stand in one element of the page, what is passed over between them there."""
    known = set(map(plain_name, lines))
    found = {block: within[-1] for block, within in places_of(tree, lines).items()}
    behind: dict[int, list[str]] = {}
    for element in tree.iter(*_PASSED_OVER, *_QUOTING):
        missing = [line for line in _lines(element) if plain_name(line) not in known]
        if missing and (at := _place(_outermost(element), found)) is not None:
            behind.setdefault(at, []).extend(missing)
    return [one for at, line in enumerate(lines) for one in (line, *behind.get(at, ()))]


def places_of(tree: HtmlElement, lines: Sequence[str]) -> dict[HtmlElement, list[int]]:
    """The blocks of the page that hold some of LINES, and blocks around them, each with their places among LINES."""
    places = {plain_name(line): at for at, line in enumerate(lines)}
    found: dict[HtmlElement, list[int]] = {}
    for block in tree.iter(*BLOCKS):
        if next(block.iterdescendants(*BLOCKS), None) is None:
            within = [places[plain] for line in lines_within(block) if (plain := plain_name(line)) in places]
            for holder in (block, *block.iterancestors(*BLOCKS)) if within else ():
                found.setdefault(holder, []).extend(within)
    return found


def _lines(element: HtmlElement) -> list[str]:
    """What ELEMENT would add: a heading's words, a list's items, quotations; nothing where it leads away."""
    words = words_of(element)
    linked = sum(len(words_of(link)) for link in element.iter("a"))
    if (
        len(words) <= 1
        or linked >= _LINKED * len(words)
        or (element.tag in _SUBHEADINGS and len(words.split()) > LONGEST_HEADLINE)
    ):
        return []
    if element.tag in _QUOTING:
        return [line for line in lines_within(element) if regions(line)]
    if element.tag in _SUBHEADINGS:
        return [words]
    return [line for item in element.iter("li") for line in lines_within(item)]


def _outermost(element: HtmlElement) -> HtmlElement:
    """The outermost element that holds no other words than ELEMENT's: many pages put each block in one of its own."""
    words = words_of(element)
    while (parent := element.getparent()) is not None and words_of(parent) == words:
        element = parent
    return element


def _place(element: HtmlElement, found: dict[HtmlElement, int]) -> int | None:
    """The place of the line before ELEMENT, if the blocks before and behind it, of one parent, hold lines.

    Others that were passed over may stand between: a subheading and the list under it.
    """
    before, behind = (
        next((one for one in beside if words_of(one) and (one in found or one.tag not in _PASSED_OVER)), None)
        for beside in (element.itersiblings(preceding=True), element.itersiblings())
    )
    at, after = found.get(before), found.get(behind)
    return at if at is not None and after is not None and after > at else None
