"""A quotation of a draft: its words, what of them stands in marks, and whom the draft puts them down to."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from quotes.records import Kind, Polarity, Span, Spans


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
    """Whether the draft has it said or denied; None where it does not tell."""
    before: str = ""
    """What of its sentence stands before it, where it is read by its marks alone; of a block what introduces it."""
    behind: str = ""
    """The same behind it."""
    beside: str = ""
    """What of its sentence stands beside it, where the model found it."""
    role: str | None = None
    """What the draft calls whom it names: "Prime Minister"."""
    described: str | None = None
    """What the draft calls whose words they are, where it names nobody: "a spokesman for Northern Lines"."""
    full_names: frozenset[str] = frozenset()
    """The draft's full names that have the speaker's surname, where it has that alone."""
    label: str | None = None
    """A word before a colon that may be the surname of somebody on record: "Brandt: “...”"."""
    pieces: tuple[Drafted, ...] = ()
    """Of words in several marks that need not have been said together, each by itself."""
    clauses: tuple[Drafted, ...] = ()
    """Of a mixed one with whole clauses in no marks what is left without them, and each by itself; of an indirect one
    each of several claims."""

    @property
    def around(self) -> str:
        """What stands before and behind it, where it is read by its marks alone."""
        return f"{self.before} {self.behind}"

    @property
    def binding(self) -> str:
        """The words that have to be on record as they are; of indirect speech all, in sense."""
        return " … ".join(self.quoted) or self.text


def start_of(drafted: Drafted) -> int:
    """Where it begins."""
    return drafted.content[0].start


def within(drafted: Sequence[Drafted], span: Span) -> Sequence[Drafted]:
    """Of quotations in the order of the draft, none within another, those that touch a stretch of it."""
    first = bisect_right(drafted, span.start, key=lambda one: one.content[0].end)
    return drafted[first : bisect_left(drafted, span.end, key=start_of)]


def without_comma(text: str, content: Spans) -> Spans:
    """The content without the comma that its sentence, not the speaker, ends it with."""
    *others, (start, end) = content
    bare = len(text[start:end].rstrip(","))
    return (*others, Span(start, start + bare if bare else end))
