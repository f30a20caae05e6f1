"""The turns of a transcript, where names stand for quotation marks: "ANN LEE: It rains.", "Mr. LEE. It rains.", or
"Mr. Lee" on a line of its own above them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from quotes.extraction.bounding.marked_text import MarkedText
from quotes.nameparts import titles
from quotes.records import Quote, Span
from quotes.spans import stripped

TURN = "turn of a transcript"

_SURE = 0.8

_TURN = re.compile(r"\s*(?P<name>Q|[^\W\d_a-z][^:\n]{0,59}[^:\s])\s*(?P<cue>:)\s+(?P<words>\S.*\S)\s*", re.DOTALL)
_STOPPED = re.compile(
    r"\s*(?P<name>(?P<title>[A-Z][a-z]+)\.?(?:\s[\w’'-]+){0,2}\s(?=[^\W\d_a-z]{2})[\w’'-]*[^\W\d_a-z])(?P<cue>\.)\s+"
    r"(?P<words>\S.*\S)\s*",
    re.DOTALL,
)
"""As the record of a parliament has it: "Ms. LEE. It rains.", "The CHAIRMAN. It does." """
_LABEL = re.compile(
    r"(?:The (?:(?:[^\W\d_a-z][\w’'-]*|of|for|the|and),? )+\()?"
    r"(?P<name>(?:(?P<title>[A-Z][a-z]+)\.? )?[^\W\d_a-z][\w’'.-]*(?: (?:[^\W\d_a-z][\w’'.-]*|[a-z]{2,3})){0,3})"
    r"(?P<more>\)|(?: \([^()\n]{2,60}\)){1,3})?"
)
"""As others have it, above the words: "Ms. Lee", "Ann Lee (Holm) (Lab)", "The Minister for Health (Ms Lee)"."""
_NAME_PART = re.compile(r"[^\W\d_a-z][\w’'-]*\.?")
_FROM = re.compile(r"\s+\([^()]+\)$")
_DIRECTION = re.compile(r"\([^()]{1,60}\)\Z|\[[^][]{1,60}\]\Z")
"""What happens while somebody speaks: "(Laughter.)"."""
_LONGEST_DIRECTION = 62
OWN_VOICE = re.compile(r"\b(?:I|[Ww]e|us|[Oo]ur|[Mm]y|me|[Yy]ou|[Yy]our|[Ll]et['’]s)\b")
TOLD = re.compile(r",[\"”’']\s+\w")
"""Words that are told by somebody who says outside of them whose they are: “It rains,” she said."""
_TWICE = 2
_MANY = 4
"""Turns from which a text is surely a transcript, whose other paragraphs may go on with the turn before them."""
_LONGEST_NAME = 6  # words: "SEN. MARIA VAN DER BERG"


def turns(marked: MarkedText) -> tuple[Quote, ...]:
    """The words behind each name; none unless two people take turns and one of them comes back, or both where neither
    has capitals or more than one name.

    One line alone may be a label ("WATCH: ..."), two may be fields ("WHERE: ...", "WHEN: ...").
    """
    found = [turn for start, end in marked.paragraphs if (turn := _turn(marked.text, start, end))]
    for is_name, least in ((_is_in_capitals, 1), (_is_in_full, 1), (_is_one_word, _TWICE)):
        names = Counter(name for turn in found if is_name(name := _plain(turn["name"])))
        back = [name for name, count in names.items() if count >= least]
        if len(back) > 1 and max(names.values()) >= _TWICE:
            theirs = [turn for turn in found if {_plain(turn["name"]), _initials(turn["name"])} & {*back}]
            return tuple(_quotes(marked, theirs))
    return tuple(_below_labels(marked))


def _below_labels(marked: MarkedText) -> Iterator[Quote]:
    """The paragraphs below each name on a line of its own; none unless many stand so and one of them comes back."""
    blocks = [stripped(marked.text, *paragraph) for paragraph in marked.paragraphs]
    heads = [(at, label) for at, block in enumerate(blocks) if (label := _label(marked.text, block))]
    surnames = Counter(label["name"].split()[-1] for _, label in heads)
    if len(heads) < _MANY or len(surnames) < _TWICE or max(surnames.values()) < _TWICE:
        return
    for (at, label), (end, _) in zip(heads, [*heads[1:], (len(blocks), None)], strict=True):
        last = end == len(blocks)
        said = [*blocks[at + 1 : at + 2], *_going_on(marked, blocks[at + 2 :])] if last else blocks[at + 1 : end]
        pieces = [_without_direction(marked.text, piece) for piece in said]
        if words := tuple(piece for piece in pieces if piece.start < piece.end):
            yield Quote("direct", words, (), (Span(*label.span("name")),), TURN, _SURE)


def _label(text: str, block: Span) -> re.Match[str] | None:
    """The line as a label of a turn: a name with a title, or with what its bearer sits for in brackets behind it."""
    label = _LABEL.fullmatch(text, *block)
    is_titled = label is not None and (label["title"] or "").lower() in titles()
    return label if label is not None and (is_titled or label["more"]) else None


def _turn(text: str, start: int, end: int) -> re.Match[str] | None:
    stopped = _STOPPED.fullmatch(text, start, end)
    if stopped is not None and stopped["title"].lower() in {"the", *titles()}:
        return stopped
    return _TURN.fullmatch(text, start, end)


def _plain(name: str) -> str:
    """The name without whom its bearer is from: "QUESTION" of "QUESTION (Norland Review)"."""
    return _FROM.sub("", name)


def _initials(name: str) -> str | None:
    """The initials of a name in full, which a turn has at first: "Ann Lee: It rains." where "AL:" follows."""
    return "".join(word[0] for word in name.split()) if _is_in_full(name) else None


def _quotes(marked: MarkedText, found: Sequence[re.Match[str]]) -> Iterator[Quote]:
    """Each turn as one direct quotation, its paragraphs for pieces."""
    starts = [turn.start() for turn in found]
    for turn, after in zip(found, [*starts[1:], 0], strict=True):
        words, cue, name = (Span(*turn.span(part)) for part in ("words", "cue", "name"))
        behind = [span for span in marked.paragraphs if turn.end() <= span.start < after] if len(found) >= _MANY else []
        pieces = [_without_direction(marked.text, piece) for piece in (words, *_going_on(marked, behind))]
        if said := tuple(piece for piece in pieces if piece.start < piece.end):
            yield Quote("direct", said, (cue,), (name,), TURN, _SURE)


def _going_on(marked: MarkedText, paragraphs: Sequence[Span]) -> list[Span]:
    """Those of the paragraphs before the next turn that go on with a turn: up to the last in which somebody speaks of
    himself or to somebody. None where one is a report, which tells in turn what was said."""
    blocks = [stripped(marked.text, *paragraph) for paragraph in paragraphs]
    if any(TOLD.search(marked.text, *block) for block in blocks):
        return []
    own = [at for at, block in enumerate(blocks) if OWN_VOICE.search(marked.text, *block)]
    return blocks[: own[-1] + 1] if own else []


def _without_direction(text: str, piece: Span) -> Span:
    """The piece without what is told in brackets at its end; empty if it is nothing else."""
    last = _DIRECTION.search(text, max(piece.start, piece.end - _LONGEST_DIRECTION), piece.end)
    return piece if last is None else stripped(text, piece.start, last.start())


def _is_in_capitals(name: str) -> bool:
    return name.isupper() and len(name.split()) <= _LONGEST_NAME


def _is_in_full(name: str) -> bool:
    words = name.split()
    parts = [word for word in words if word != "&"]  # "Bread & Butter: Does it rain?"
    return len(parts) > 1 and len(words) <= _LONGEST_NAME and all(map(_NAME_PART.fullmatch, parts))


def _is_one_word(name: str) -> bool:
    return name.isalpha() and name.istitle()
