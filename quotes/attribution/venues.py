"""To whom or where the words were said: an outlet ("told Reuters"), else an occasion ("at a rally", "in a statement").

Looked for in the sentences of cue and source, outside all quoted words, nearest to the cue. A recipient that is neither
an outlet nor the press ("told the FBI", "told supporters") is no venue.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import replace

from spacy.tokens import Doc
from spacy.tokens import Span as Sentence

from quotes.attribution.cast import Cast
from quotes.attribution.texts import words_of
from quotes.attribution.venue_phrases import Found, venue_words, venues_at
from quotes.records import Quote, Span, Venue


def venues_of(doc: Doc, quotes: Sequence[Quote], cast: Cast) -> list[Venue | None]:
    """The venue of each quotation, stated by its sentence, or carried over from the same speaker in the paragraph."""
    hidden = frozenset(i for quote in quotes for i in tokens_of(doc, quote.content))
    cues = sorted(i for quote in quotes for i in tokens_of(doc, quote.cue))
    venues = [_stated(doc, quote, cues, hidden, cast) for quote in quotes]
    return _carried(doc, quotes, venues, hidden, cast)


def tokens_of(doc: Doc, spans: Sequence[Span]) -> frozenset[int]:
    """The tokens that the spans touch."""
    found = (doc.char_span(start, end, alignment_mode="expand") for start, end in spans)
    return frozenset(i for span in found if span is not None for i in range(span.start, span.end))


def sentences_with(doc: Doc, tokens: Iterable[int]) -> list[Sentence]:
    """The sentences that hold the tokens, each once."""
    found: list[Sentence] = []
    for i in tokens:
        if not any(sent.start <= i < sent.end for sent in found):
            found.append(doc[i].sent)
    return found


def _stated(doc: Doc, quote: Quote, cues: Sequence[int], hidden: frozenset[int], cast: Cast) -> Venue | None:
    """The venue nearest to the cue in the sentences of cue and source, not beyond another of the sorted `cues`."""
    own = sorted(tokens_of(doc, quote.cue)) or sorted(tokens_of(doc, quote.source))
    if not own:
        return None
    first, last = own[0], own[-1]
    found = [
        venue
        for sent in sentences_with(doc, (first, last))
        for token in sent
        if token.i not in hidden
        for venue in venues_at(token, hidden, cast)
        if _between(cues, last, venue.start) == 0 == _between(cues, venue.start, first - 1)
    ]
    return _venue(doc, min(found, key=lambda venue: (venue.distance(first), venue.start))) if found else None


def _between(ordered: Sequence[int], low: int, high: int) -> int:
    """How many of the ordered numbers are above `low` and not above `high`."""
    return max(bisect_right(ordered, high) - bisect_right(ordered, low), 0)


def _venue(doc: Doc, found: Found) -> Venue:
    start = doc[found.start].idx
    return Venue(found.name, found.kind, Span(start, start + len(doc[found.start : found.end].text.rstrip("."))))


def _carried(
    doc: Doc, quotes: Sequence[Quote], venues: Sequence[Venue | None], hidden: frozenset[int], cast: Cast
) -> list[Venue | None]:
    """The venues, those of the same speaker's sentence before in the same paragraph carried over."""
    breaks = [doc[i].idx for i, word in enumerate(words_of(doc)) if "\n" in word and word.isspace()]
    filled = list(venues)
    before: int | None = None
    for number in sorted(range(len(quotes)), key=lambda n: _place(quotes[n])):
        if filled[number] is None:
            venue = (
                filled[before] if before is not None and _goes_on_from(doc, quotes[before], quotes[number]) else None
            )
            start = _place(quotes[before]) if before is not None else 0
            if venue is None or _between(breaks, start, _place(quotes[number])):
                venue = _of_sentence_before(doc, quotes[number], hidden, cast)
            filled[number] = replace(venue, carried=True) if venue is not None else None
        before = number
    return filled


def _of_sentence_before(doc: Doc, quote: Quote, hidden: frozenset[int], cast: Cast) -> Venue | None:
    """The venue of the sentence right before, where its subject is the speaker: "In a briefing, Lee was asked"."""
    token = next(iter(sorted(tokens_of(doc, quote.content))), None)
    if token is None or quote.speaker is None or quote.speaker.name is None or doc[token].sent.start == 0:
        return None
    if doc[doc[token].sent.start - 1].is_space or not _carries(doc, quote):
        return None
    sent = doc[doc[token].sent.start - 1].sent
    subjects = [t for t in sent if t.dep_ in {"nsubj", "nsubjpass"} and t.i in cast.at and t.i not in hidden]
    if not any(cast.at[t.i].name == quote.speaker.name for t in subjects):
        return None
    found = [venue for t in sent if t.i not in hidden for venue in venues_at(t, hidden, cast)]
    return _venue(doc, found[0]) if found else None


def _place(quote: Quote) -> int:
    return min(span.start for span in (*quote.cue, *quote.source, *quote.content))


def _goes_on_from(doc: Doc, before: Quote, quote: Quote) -> bool:
    """Whether the same speaker goes on: the same name, and a cue that tells of the same talk ("he added")."""
    if before.speaker is None or quote.speaker is None or before.speaker.name is None:
        return False
    return before.speaker.name == quote.speaker.name and _carries(doc, quote)


def _carries(doc: Doc, quote: Quote) -> bool:
    """Whether the cue may go on telling of a talk, as "added" does and "has promised" does not."""
    lemmas = {doc[i].lemma_.lower() for i in tokens_of(doc, quote.cue)}
    return not lemmas or bool(lemmas & venue_words("carries"))
