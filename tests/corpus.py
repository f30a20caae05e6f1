"""News texts of our own whose attributions are marked by hand, in corpus/: a file a genre, to read and to mend by eye.

A line `=== name: what the text shows` begins a text. In it `[1s Maria Lindt] [1c said] [1q the bridge is safe].`
marks the source, cue and content (what is quoted) of the first attribution. Pieces of one share its number; a source of
two has both: `[1,2s She]`. A cue that is not one of speech tells its class: `[2c:stance wants]`. Other brackets are the
text's own.

As in PolNeAR, pieces that one cue governs are one attribution, "who" is the source and not the name before it, a source
has its titles and appositions, whoever is told something belongs to no role, and quotations within quotations and
titles of works are not marked. Words that nobody ever said are not marked, either.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from quotes.records import CLASSES, Quote, Span
from quotes.regions import kind_of, regions

FOLDER = Path(__file__).with_name("corpus")

_HEADING = re.compile(r"^=== (?P<name>[\w-]+): (?P<shows>.+)\n", re.MULTILINE)
_BRACKET = re.compile(r"\[(?:(?P<numbers>\d+(?:,\d+)*)(?P<role>[scq])(?::(?P<cue_class>\w+))? )?|\]")
_ROLES = {"s": "source", "c": "cue", "q": "content"}


class Text(NamedTuple):
    """A text of the corpus with the attributions that are right."""

    genre: str
    name: str
    shows: str
    text: str
    quotes: tuple[Quote, ...]


class MarkupError(ValueError):
    """A text is not marked as it should be; the message says which one, and what is wrong."""


def texts(folder: Path = FOLDER) -> Iterator[Text]:
    """Every text of the corpus."""
    for path in sorted(folder.glob("*.txt")):
        pieces = _HEADING.split(path.read_text(encoding="utf-8"))
        for name, shows, marked in zip(pieces[1::3], pieces[2::3], pieces[3::3], strict=True):
            try:
                text, quotes = unmark(marked.strip())
            except MarkupError as error:
                raise MarkupError(f"{path.name}, {name}: {error}") from None
            yield Text(path.stem, name, shows, text, quotes)


def unmark(marked: str) -> tuple[str, tuple[Quote, ...]]:
    """The text without its marks, and the attributions that they mark, in the order of their numbers."""
    roles: dict[int, dict[str, list[Span]]] = defaultdict(lambda: defaultdict(list))
    classes: dict[int, str] = {}
    text, last = "", 0
    opened: list[tuple[re.Match[str], int]] = []
    for bracket in _BRACKET.finditer(marked):
        text += marked[last : bracket.start()]
        last = bracket.end()
        if bracket[0] != "]":
            opened.append((bracket, len(text)))
            if not bracket["numbers"]:
                text += bracket[0]
            elif any(outer["numbers"] for outer, _ in opened[:-1]):
                raise MarkupError(f"{bracket[0]} stands in a piece that is not closed")
            continue
        if not opened:
            raise MarkupError(f"a bracket closes after {text[-30:]!r} that none opened")
        opening, start = opened.pop()
        if not opening["numbers"]:
            text += bracket[0]
            continue
        for number in map(int, opening["numbers"].split(",")):
            roles[number][_ROLES[opening["role"]]].append(Span(start, len(text)))
            classes[number] = opening["cue_class"] or classes.get(number, "speech")
    if opened:
        raise MarkupError(f"{opened[-1][0][0]} is not closed")
    text += marked[last:]
    return text, tuple(_quote(text, number, roles[number], classes[number]) for number in sorted(roles))


def _quote(text: str, number: int, roles: dict[str, list[Span]], cue_class: str) -> Quote:
    content, cue, source = (tuple(roles[role]) for role in ("content", "cue", "source"))
    if not content:
        raise MarkupError(f"{number} has no content")
    if not cue and not source:
        raise MarkupError(f"{number} has neither cue nor source")
    known = next((name for name in CLASSES if name == cue_class), None)
    if known is None:
        raise MarkupError(f"{cue_class!r} is no class; there are {', '.join(CLASSES)}")
    return Quote(kind_of(text, content, regions(text)), content, cue, source, cue_class=known)
