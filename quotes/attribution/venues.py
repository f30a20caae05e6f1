"""To whom or where the words were said: an outlet ("told Reuters"), else an occasion ("at a rally", "in a statement").

Looked for in the sentences of cue and source, outside all quoted words, nearest to the cue. A recipient that is neither
an outlet nor the press ("told the FBI", "told supporters") is no venue.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from spacy.tokens import Doc
from spacy.tokens import Span as Sentence

from quotes.attribution.carrying import carried, tells_of_another_time, tokens_of, venue_at
from quotes.attribution.cast import Cast
from quotes.attribution.occasions import Found, is_definite
from quotes.attribution.venue_phrases import venues_at
from quotes.records import Quote, Venue

_OVER = frozenset({"after", "before", "since"})


@dataclass(frozen=True, slots=True)
class Cues:
    """The tokens of all cues with a source, in order, and the name of each one's speaker."""

    tokens: tuple[int, ...]
    speakers: tuple[str | None, ...]

    def others_between(self, low: int, high: int, speaker: str | None) -> bool:
        """Whether somebody else's cue is among the tokens from `low` up to `high`."""
        between = slice(bisect_left(self.tokens, low), bisect_left(self.tokens, high))
        return any(name is None or name != speaker for name in self.speakers[between])

    def has(self, token: int) -> bool:
        """Whether the token is part of a cue."""
        place = bisect_left(self.tokens, token)
        return place < len(self.tokens) and self.tokens[place] == token


def venues_of(doc: Doc, quotes: Sequence[Quote], cast: Cast) -> list[Venue | None]:
    """The venue of each quotation, stated by its sentence, or carried over from what the same speaker said before."""
    hidden = frozenset(i for quote in quotes for i in tokens_of(doc, quote.content))
    cues = _cues(doc, quotes)
    found = [_stated(doc, quote, cues, hidden, cast) for quote in quotes]
    venues = [_outlet_before(doc, n, quotes, found) for n in range(len(quotes))]
    return carried(doc, quotes, venues, hidden, cast)


def sentences_with(doc: Doc, tokens: Iterable[int]) -> list[Sentence]:
    """The sentences that hold the tokens, each once."""
    found: list[Sentence] = []
    for i in tokens:
        if not any(sent.start <= i < sent.end for sent in found):
            found.append(doc[i].sent)
    return found


def _cues(doc: Doc, quotes: Sequence[Quote]) -> Cues:
    """The cues that part one speaker's words from another's; "asked about it" without a source parts nothing."""
    pairs = sorted(
        ((i, _name(quote)) for quote in quotes if quote.source for i in tokens_of(doc, quote.cue)),
        key=lambda pair: pair[0],
    )
    return Cues(tuple(i for i, _ in pairs), tuple(name for _, name in pairs))


def _name(quote: Quote) -> str | None:
    return quote.speaker.name if quote.speaker is not None else None


def _stated(doc: Doc, quote: Quote, cues: Cues, hidden: frozenset[int], cast: Cast) -> Found | None:
    """The venue nearest to the cue in the sentences of cue and source, not beyond somebody else's cue."""
    own = sorted(tokens_of(doc, quote.cue)) or sorted(tokens_of(doc, quote.source))
    if not own:
        return None
    found = [
        venue
        for sent in sentences_with(doc, (own[0], own[-1]))
        for token in sent
        if token.i not in hidden
        for venue in venues_at(token, hidden, _name(quote), cast)
        if _belongs(doc, quote, own, venue, token.i, cues)
    ]
    return min(found, key=lambda venue: (venue.distance(own[0]), venue.start)) if found else None


def _belongs(doc: Doc, quote: Quote, own: Sequence[int], venue: Found, announced: int, cues: Cues) -> bool:
    """Whether a venue of the sentence is that of this quotation: no other cue between, none that it belongs to."""
    if cues.others_between(own[-1] + 1, venue.start, _name(quote)) or cues.others_between(
        venue.start + 1, own[0], _name(quote)
    ):
        return False
    if doc[announced].lower_ in {"at", "in"} and announced in tokens_of(doc, quote.source):
        return False  # "delegates at the convention said"
    verb = next((t for t in (doc[announced], *doc[announced].ancestors) if t.pos_ in {"VERB", "AUX"}), None)
    if verb is None or verb.i in own:
        return True
    if cues.has(verb.i):  # "said it was over, and told Reuters that ..." are two talks, "said ..., telling Reuters" one
        one_talk = verb.tag_ == "VBG" or any(doc[i].tag_ == "VBG" for i in own)
        return one_talk and not tells_of_another_time(doc, quote)
    if any(child.dep_ == "mark" and child.lower_ in _OVER for child in verb.children):
        return verb.is_ancestor(doc[own[0]])  # "a week after Lee spoke to the convention, he proposed"
    # "said Lee, who was at the dinner" tells where Lee was, not where it was said
    return not (verb.dep_ == "relcl" and not any(t.i in own for t in verb.subtree))


def _outlet_before(doc: Doc, number: int, quotes: Sequence[Quote], found: Sequence[Found | None]) -> Venue | None:
    """The quotation's venue; "the interview" is the one with the outlet that the speaker was said to talk to before."""
    own = found[number]
    if own is None:
        return None
    if own.name == "interview" and is_definite(doc, own):
        before = [
            f
            for f, q in zip(found, quotes, strict=True)
            if f and f.start < own.start and _name(q) == _name(quotes[number])
        ]
        last = max(
            (f for f in before if f.kind == "outlet" or f.name == "interview"), key=lambda f: f.start, default=None
        )
        if last is not None and last.kind == "outlet":
            return replace(venue_at(doc, last), carried=True)
    return venue_at(doc, own)
