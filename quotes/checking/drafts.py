"""The quotations of a draft: by quotation marks alone, or by what the model found and the marks that it passed over."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from quotes.checking.naming import without_title
from quotes.comparing import Word, words
from quotes.comparing.matter import carries_matter
from quotes.datafiles import word_list
from quotes.nameparts import particles
from quotes.records import SHOWN_CLASSES, Analysis, Kind, Polarity, Quote, Span, Spans, printed
from quotes.regions import Region, outermost, regions
from quotes.sentences import is_abbreviation

_ASIDE = r"(?:,[^,.“”\"]{1,60},)?"
_SENTENCE_END = re.compile(r"[.!?][”’\"')]*\s+(?=[A-Z“\"‘'])|\n\s*\n")  # a line's end alone may be a wrapped one's
_LONGEST_TITLE = 12
"""Characters before a full stop that tell whether it is one of "Sen." or "Paul H."."""

_BESIDE = 300
"""Characters before and behind a quotation in which its speaker is looked for: some texts come as one endless line."""


@dataclass(frozen=True, slots=True)
class Drafted:
    """A quotation of a draft."""

    kind: Kind
    content: Spans
    text: str
    quoted: tuple[str, ...]
    """What of it stands in quotation marks: these words have to be on record as they are."""
    speaker: str | None = None
    """Whom the draft puts it down to by name."""
    polarity: Polarity | None = None
    """Whether the draft has it said or denied; None where marks alone do not tell."""
    around: str = ""
    """What of its sentence stands beside what is in quotation marks alone."""

    @property
    def binding(self) -> str:
        """The words that have to be on record as they are; of indirect speech all, in sense."""
        return " … ".join(self.quoted) or self.text


def marked(text: str) -> tuple[Drafted, ...]:
    """What stands in quotation marks, put down to whoever is named at a word of saying in the same sentence."""
    return tuple(_by_marks(text, outermost(regions(text))))


def analysed(analysis: Analysis) -> tuple[Drafted, ...]:
    """The quotations that the model found, and what else stands in quotation marks."""
    text = analysis.article.text
    around = outermost(regions(text))
    said = [quote for quote in analysis.quotes if quote.cue_class in SHOWN_CLASSES]
    found = [_of_quote(text, quote, around) for quote in said]
    held = [piece for quote in said for piece in quote.content]
    rest = (region for region in around if not any(_overlap(region.inner, piece) for piece in held))
    return tuple(sorted((*found, *_by_marks(text, rest)), key=_place))


def _place(drafted: Drafted) -> Spans:
    return drafted.content


def _overlap(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


def _of_quote(text: str, quote: Quote, around: Iterable[Region]) -> Drafted:
    told = printed(text, quote.content)
    quoted: tuple[str, ...] = ()
    if quote.kind == "direct":
        quoted = (told,)
    elif quote.kind == "mixed":
        inside = (region.inner for region in around for piece in quote.content if _overlap(region.inner, piece))
        quoted = tuple(printed(text, [inner]) for inner in dict.fromkeys(inside))
    name = (quote.speaker and quote.speaker.name) or _name_in(printed(text, quote.source))
    return Drafted(quote.kind, quote.content, told, quoted, name, quote.polarity)


def _name_in(source: str) -> str | None:
    """The source if it is but a name, in a draft that nowhere tells more of it: "Farrow said"."""
    return without_title(source) if re.fullmatch(_name(), source) and any(map(_tells, words(source))) else None


def _tells(word: Word) -> bool:
    return carries_matter(word.normal)


def _by_marks(text: str, around: Iterable[Region]) -> Iterator[Drafted]:
    ends = [
        found.span()
        for found in _SENTENCE_END.finditer(text)
        if found.group().isspace() or not is_abbreviation(text[max(0, found.start() - _LONGEST_TITLE) : found.start()])
    ]
    for region in around:
        quoted = printed(text, [region.inner]).rstrip(",")
        if any(word.normal for word in words(quoted)):
            behind, before = _sentence_beside(text, region, ends)
            name = _named_beside(behind, before)
            yield Drafted("direct", (region.inner,), quoted, (quoted,), name, around=f"{before} {behind}")


def _named_beside(behind: str, before: str) -> str | None:
    """The name next to a word of saying, behind the quotation or before it: “...,” said Mayor Ana Brandt. A pronoun or
    "the mayor" names nobody, and then nothing is said of whose words they are."""
    for pattern, stretch in ((_behind(), behind), (_before(), before)):
        if found := pattern.search(stretch):
            name = without_title(found["late"] or found["early"])
            return name if any(map(_tells, words(name))) else None
    return None


def _sentence_beside(text: str, region: Region, ends: Sequence[tuple[int, int]]) -> tuple[str, str]:
    """What of the quotation's sentence stands behind it, and what before; of a long one, what is near."""
    last = bisect_left(ends, (region.end, 0))
    behind = text[region.end : min(ends[last][0] + 1 if last < len(ends) else len(text), region.end + _BESIDE)]
    # A sentence ends where the next begins, and that may be the quotation.
    first = bisect_right(ends, region.start, key=_where_it_ends) - 1
    start = ends[first][1] if first >= 0 else 0
    before = text[max(start, region.start - _BESIDE) : region.start]
    before = before if start >= region.start - _BESIDE else before.partition(" ")[2]
    runs_on = text[region.inner.end - 1] == "," or not behind.lstrip(" ").startswith("\n")
    return behind if runs_on else "", _without_headline(before)


def _without_headline(before: str) -> str:
    """What stands before, unless it is a line of its own, as a headline is: a line that is merely wrapped runs on."""
    told = before.rstrip()
    return "" if "\n" in before[len(told) :] and not told.endswith((",", ":")) else before


def _where_it_ends(end: tuple[int, int]) -> int:
    return end[1]


@cache
def _name() -> str:
    small = "|".join(sorted(particles()))
    return rf"(?:[A-Z][\w’'.-]*[\w.]\s+(?:(?:{small})\s+)*)*[A-Z][\w’'-]*\w"


@cache
def _behind() -> re.Pattern[str]:
    name, said = _name(), "|".join(sorted(word_list("quotes.checking", "saying")))
    return re.compile(rf"^[\s,—–-]*(?:(?:{said})\s+(?P<late>{name})|(?P<early>{name}){_ASIDE}\s+(?:{said})\b)")


@cache
def _before() -> re.Pattern[str]:
    name, said = _name(), "|".join(sorted(word_list("quotes.checking", "saying")))
    return re.compile(rf"(?P<early>{name}){_ASIDE}\s+(?:{said})\b[^“”\"]*$|According to (?P<late>{name})")
