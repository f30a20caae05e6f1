"""Where a quoted region stands: what leads up to it and what follows in its sentence."""

from __future__ import annotations

from dataclasses import dataclass

from spacy.tokens import Token

from quotes.marks import WORD
from quotes.parsing.marked import MarkedDoc
from quotes.parsing.sentences import SENTENCE_END
from quotes.records import Span

CLOSING = "”\"'’»"
DASHES = "—–-―"


@dataclass(frozen=True)
class Place:
    """A region and its surroundings in its paragraph."""

    index: int
    before: tuple[Token, ...]
    """The unquoted tokens of its sentence that lead up to it, as far as the region before."""
    after: tuple[Token, ...]
    """The unquoted tokens that follow in its sentence, as far as the next region."""
    follows: str
    """The last character before it in the paragraph, space left out; empty at the paragraph's start."""
    ends: str
    """Its last character within the marks."""
    is_capital: bool
    words: int

    @property
    def in_clause(self) -> bool:
        """Whether the words before it run into it: the plan is "dead," officials said."""
        return self.follows.isalnum() or (self.follows == "," and not self.is_capital and bool(self.before[:-1]))

    @property
    def stands_alone(self) -> bool:
        """Whether it begins like a sentence, where a sentence may begin."""
        return (
            self.is_capital and not self.in_clause and (not self.follows or self.follows in f".?!…:,;{DASHES}{CLOSING}")
        )


def place(marked: MarkedDoc, index: int) -> Place:
    """The surroundings of a region."""
    region = marked.regions[index]
    start, end = marked.paragraph_at(region.start)
    lower = max(marked.regions[index - 1].end, start) if index else start
    upper = min(marked.regions[index + 1].start, end) if index + 1 < len(marked.regions) else end
    before = [t for t in marked.tokens(Span(lower, region.start)) if not t.is_space and not marked.is_quoted(t)]
    after = [t for t in marked.tokens(Span(region.end, max(upper, region.end))) if not t.is_space]
    after = [t for t in after if not marked.is_quoted(t)]
    for at in range(len(before) - 1, -1, -1):
        if before[at].text in SENTENCE_END:
            before = before[at + 1 :]
            break
    for at, token in enumerate(after):
        if token.text in SENTENCE_END:
            after = after[:at]
            break
    inner = marked.text[region.inner.start : region.inner.end].strip()
    first = next((c for c in inner if c.isalnum()), "")
    follows = _last_character(marked.text, start, region.start)
    return Place(
        index,
        tuple(before),
        tuple(after),
        follows,
        inner.rstrip(CLOSING)[-1:],
        first.isupper() or first.isdigit(),
        len(WORD.findall(inner)),
    )


def _last_character(text: str, start: int, end: int) -> str:
    """The last character of a stretch, space left out; only its end is looked at, for there may be thousands."""
    while end > start and text[end - 1].isspace():
        end -= 1
    return text[end - 1 : end] if end > start else ""
