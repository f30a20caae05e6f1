"""Venues that a speaker's words have from a sentence before: a briefing goes on until somebody else speaks."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from spacy.tokens import Doc, Token
from spacy.tokens import Span as Sentence

from quotes.attribution.cast.cast import Cast
from quotes.attribution.cast.figures import Figure
from quotes.attribution.texts import tokens_of, words_of
from quotes.attribution.venues.occasions import Found, occasion_after, venue_words
from quotes.attribution.venues.venue_phrases import venues_at
from quotes.parsing.grammar import SUBJECTS
from quotes.records import Quote, Span, Venue

_OPENING = frozenset({"at", "during", "in"})
"""Words that a sentence opens with that sets a scene."""
_FURTHEST = 4
"""Sentences back in which a scene is looked for."""
_PRONOUNS = frozenset({"he", "she", "they", "it"})


@dataclass(frozen=True, slots=True)
class Talk:
    """What one speaker says in one place: who, where it was said, and up to where the article tells of it."""

    speaker: str | None
    venue: Venue | None
    end: int


@dataclass(frozen=True, slots=True)
class Scenery:
    """What a sentence without quotations may tell of a talk: the tokens of quoted words, names, and whom words mean."""

    hidden: frozenset[int]
    cast: Cast
    meant: Mapping[int, Figure]


def carried(doc: Doc, quotes: Sequence[Quote], venues: Sequence[Venue | None], scenery: Scenery) -> list[Venue | None]:
    """The venues, and for quotations without one that of the talk which goes on, or of the sentence before."""
    gaps = [i for i, word in enumerate(words_of(doc)) if "\n" in word and word.isspace()]
    breaks = [doc[i].idx for i in gaps]
    places = sorted(map(_place, quotes))
    asides = _asides(quotes)
    filled = list(venues)
    talk: Talk | None = None
    for number in sorted(range(len(quotes)), key=lambda n: _place(quotes[n])):
        quote = quotes[number]
        if number in asides:
            continue
        name = quote.speaker.name if quote.speaker is not None else None
        scene = _scene(doc, quote, gaps, places, scenery.hidden)
        newer = scene is not None and (talk is None or talk.end <= scene.span.start)
        goes_on = None if newer else _of_talk(doc, talk, quote, breaks)
        if filled[number] is None and _carries(doc, quote):
            venue = goes_on or scene or _of_sentence_before(doc, quote, scenery)
            if venue is not None and venue.name != name and not (venue.kind == "outlet" and _has_recipient(doc, quote)):
                filled[number] = replace(venue, carried=True)
        stays = None if tells_of_another_time(doc, quote) else filled[number]
        if quote.source:  # "asked about it" takes the word from nobody
            talk = Talk(name, stays or goes_on, _end(quote))
    return filled


def _asides(quotes: Sequence[Quote]) -> frozenset[int]:
    """The numbers of those between another's source and cue, which are of another talk: "Lee, who told Monday's meeting
    it was full, said yesterday"."""
    gaps = [
        (q.source[-1].end, q.cue[0].start) for q in quotes if q.source and q.cue and q.source[-1].end < q.cue[0].start
    ]
    found = set()
    for number, quote in enumerate(quotes):
        if quote.source and quote.cue and quote.cue[0].end <= quote.content[0].start:
            start, end = quote.source[0].start, quote.content[-1].end
            if any(low <= start and end <= high for low, high in gaps):
                found.add(number)
    return frozenset(found)


def venue_at(doc: Doc, found: Found) -> Venue:
    """The venue as a record, with its place in the text."""
    start = doc[found.start].idx
    return Venue(found.name, found.kind, Span(start, start + len(doc[found.start : found.end].text.rstrip("."))))


def tells_of_another_time(doc: Doc, quote: Quote) -> bool:
    """Whether the cue tells of words said before, often or never: "previously said", "has said", "did not mention"."""
    return any(doc[i].lower_ in venue_words("elsewhen") for i in tokens_of(doc, quote.cue))


def _of_talk(doc: Doc, talk: Talk | None, quote: Quote, breaks: Sequence[int]) -> Venue | None:
    """The venue of the talk, if its speaker goes on in the paragraph, or in the next on no day of its own.

    "In a statement, Lee said ... ¶ 'It is late,' Lee said" is one talk; "On Monday, Lee said" is another.
    """
    if talk is None or quote.speaker is None or quote.speaker.name is None:
        return None
    if talk.speaker != quote.speaker.name:
        return None
    apart = bisect_right(breaks, _place(quote)) - bisect_right(breaks, talk.end - 1)
    return talk.venue if apart == 0 or (apart == 1 and not _is_dated(doc, quote)) else None


def _scene(doc: Doc, quote: Quote, gaps: Sequence[int], places: Sequence[int], hidden: frozenset[int]) -> Venue | None:
    """The gathering that a sentence before in the paragraph opens with, which tells of nobody's words itself.

    "At a meeting on Monday, residents filled the hall. Farmer Ann Lee said". `gaps` are the tokens between paragraphs,
    `places` where quotations begin.
    """
    here = _first(doc, quote)
    if here is None:
        return None
    before = bisect_left(gaps, here)
    first = gaps[before - 1] + 1 if before else 0
    sent = doc[here].sent
    for _ in range(_FURTHEST):
        if sent.start <= first:
            return None
        sent = doc[sent.start - 1].sent
        holds_quotation = bisect_left(places, sent.start_char) < bisect_left(places, sent.end_char)
        if not holds_quotation and sent[0].lower_ in _OPENING:
            found = next(occasion_after(sent[0], hidden, venue_words("gatherings")), None)
            return venue_at(doc, found) if found is not None else None
    return None


def _of_sentence_before(doc: Doc, quote: Quote, scenery: Scenery) -> Venue | None:
    """The venue of the sentence right before, where its subject is the speaker: "In a briefing, Lee was asked"."""
    first = _first(doc, quote)
    if first is None or quote.speaker is None or quote.speaker.name is None:
        return None
    last = doc[first].sent.start - 1
    if last >= 0 and doc[last].is_space and _is_pronoun(doc, quote):
        last -= 1
    if last < 0 or doc[last].is_space:
        return None
    sent = doc[last].sent
    if any(child.dep_ == "neg" or (child.dep_ == "aux" and child.lower_ == "had") for child in sent.root.children):
        return None  # "He does not mention it in his speeches.", "She had protested at a rally."
    hidden, meant = scenery.hidden, scenery.meant
    if not any(meant[t.i].name == quote.speaker.name for t in _subjects(sent) if t.i in meant and t.i not in hidden):
        return None
    tokens = (t for t in sent if t.i not in hidden and not _is_in_passing(t))
    found = next((f for t in tokens for f in venues_at(t, hidden, quote.speaker.name, scenery.cast)), None)
    return venue_at(doc, found) if found else None


def _is_in_passing(token: Token) -> bool:
    """Whether it stands in a relative clause: "Lee, who told Monday's meeting so, was glad"."""
    return any(above.dep_ == "relcl" for above in (token, *token.ancestors))


def _subjects(sent: Sentence) -> Iterator[Token]:
    """The subjects of the sentence, who they are, and whose: "Lee's comments came at a rally"."""
    for token in sent:
        if token.dep_ in SUBJECTS:
            yield token
            yield from (child for child in token.children if child.dep_ in {"poss", "appos"})


def _has_recipient(doc: Doc, quote: Quote) -> bool:
    """Whether the words have a recipient of their own, so that they were not told to the outlet named before."""
    return any(doc[i].lemma_.lower() in venue_words("tell") for i in tokens_of(doc, quote.cue))


def _place(quote: Quote) -> int:
    return min(span.start for span in (*quote.cue, *quote.source, *quote.content))


def _first(doc: Doc, quote: Quote) -> int | None:
    """The token that it begins with: words in marks, which are blank in the doc, begin with no token."""
    return min(tokens_of(doc, quote.spans), default=None)


def _end(quote: Quote) -> int:
    return max(span.end for span in (*quote.cue, *quote.source, *quote.content))


def _is_pronoun(doc: Doc, quote: Quote) -> bool:
    return any(doc[i].lower_ in _PRONOUNS for i in tokens_of(doc, quote.source))


def _is_dated(doc: Doc, quote: Quote) -> bool:
    """Whether the sentence tells when it was said, outside the words: "On Monday, Lee said"."""
    hidden = tokens_of(doc, quote.content)
    firsts = {min(tokens) for spans in (quote.cue, quote.source) if (tokens := tokens_of(doc, spans))}
    return any(t.ent_type_ in {"DATE", "TIME"} and t.i not in hidden for i in firsts for t in doc[i].sent)


def _carries(doc: Doc, quote: Quote) -> bool:
    """Whether the cue may go on telling of a talk, as "added" does and "has promised" does not."""
    cue = [doc[i] for i in tokens_of(doc, quote.cue)]
    if cue and not any(
        token.pos_ in {"VERB", "AUX"} and token.lemma_.lower() in venue_words("carries") for token in cue
    ):
        return False
    return not tells_of_another_time(doc, quote)
