"""A text's quotations by the trained model: what it found, bounded by the marks, and the turns of transcripts and
interviews and the paragraphs of speeches."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import replace

from quotes.extraction.bounding.bounds import by_paragraph, closed, fitted
from quotes.extraction.bounding.leads import led
from quotes.extraction.bounding.marked_text import MarkedText, marked_text
from quotes.extraction.by_pattern.endings import said_at_the_end
from quotes.extraction.by_pattern.headlines import headlined
from quotes.extraction.by_pattern.interviews import ANSWER, answers
from quotes.extraction.by_pattern.own_words import OWN, own_words
from quotes.extraction.by_pattern.put_so import put_so, with_called_so
from quotes.extraction.by_pattern.signatures import signed
from quotes.extraction.by_pattern.speeches import SPEECH, speech
from quotes.extraction.by_pattern.transcripts import OWN_VOICE, TURN, turns
from quotes.extraction.cues.classes import quote_class
from quotes.extraction.mending.asked import without_asked
from quotes.extraction.mending.blocks import BLOCK, with_blocks
from quotes.extraction.mending.carried import with_carried
from quotes.extraction.mending.clauses import with_both_clauses, with_conditions, with_coordinated
from quotes.extraction.mending.colons import with_leads, without_labels, without_object
from quotes.extraction.mending.exchanges import with_exchanges
from quotes.extraction.mending.headings import is_heading_in_marks, without_heading, without_other
from quotes.extraction.mending.in_a_row import with_rows
from quotes.extraction.mending.no_words import with_words, without_it, without_title
from quotes.extraction.mending.outer import with_outer
from quotes.extraction.mending.own_sentence import within_sentence
from quotes.extraction.mending.parenthetic import with_both_sides
from quotes.extraction.mending.passed_over import with_passed_over
from quotes.extraction.mending.reopened import with_reopened
from quotes.extraction.mending.told_beside import with_told_beside
from quotes.extraction.model.attributions import Attribution
from quotes.extraction.model.decoding import TaggedSpan
from quotes.extraction.model.encoding import Encoded
from quotes.extraction.model.network import Network
from quotes.extraction.model.tagger import read
from quotes.records import Quote, Span, Spans
from quotes.regions import Region, kind_of, regions
from quotes.sentences import is_abbreviation
from quotes.spans import Taken

BY_MODEL = "read by the trained model"
BY_MODEL_AND_MARKS = "read by the trained model, bounded by quotation marks"
NESTED = "a quotation within a quotation, read by the trained model"
_WITHOUT_MARKS = frozenset({ANSWER, BLOCK, OWN, SPEECH, TURN})
"""What is somebody's words although no marks stand around them."""

_NAME_AND_VERB = re.compile(r"([A-Z][\w’'-]*[a-z])\s+(?=[a-z])")
_LAST_NAME = re.compile(r"(?:^|\s)[A-Z][\w’'-]*$")
_STOP = re.compile(r"([\w’'-]+)[.!?]\s+([A-Z][\w’'-]*)")
_NAME_ACTS = re.compile(r"[A-Z][\w’'-]*(?:\s+[A-Z][\w’'-]*){0,2}\s+(?!(?:and|at|for|in|of)\b)[a-z]")
_SHORT = 2
"""Letters of a word that may be an abbreviation."""
_LONGEST_TITLE = 12

_SURE = 0.65
"""Probability from which a quotation within a quotation is one: the model has met few, PolNeAR leaves them out."""


def trained_quotes(network: Network, text: str, found: tuple[Region, ...]) -> tuple[Quote, ...]:
    """The quotations of a text, whose quoted regions are `found`, in order of their content."""
    marked = marked_text(text, found)
    made = _quotes(network, marked)
    settled = [quote for quote in made if quote.method in _WITHOUT_MARKS]  # whatever marks stand within them
    by_marks = [quote for quote in made if quote.method not in _WITHOUT_MARKS]
    told = without_asked(marked, with_told_beside(marked, with_outer(marked, list(with_words(text, by_marks)))))
    whole = with_both_sides(marked, told)
    within = with_leads(marked, within_sentence(marked, with_passed_over(marked, whole)))
    mended = (without_other(marked, without_title(text, quote)) for quote in within)
    own = with_both_clauses(marked, [without_it(text, quote) for quote in mended])
    own = with_conditions(marked, own)
    quotes = settled + with_coordinated(
        marked, with_rows(marked, with_reopened(marked, list(without_labels(marked, own))))
    )
    taken = Taken(span for quote in quotes for span in quote.spans)
    quotes += (*said_at_the_end(marked, taken), *headlined(marked, taken))
    for start, end in _holding(marked, quotes):
        held = text[start:end]
        inner = _quotes(network, marked_text(held, regions(held)))
        quotes += [_shifted(quote, start) for quote in inner if _is_surely_said(quote)]
    return tuple(sorted(quotes, key=lambda quote: quote.content))


def _holding(marked: MarkedText, quotes: Iterable[Quote]) -> list[Span]:
    """Somebody's words, wholly quoted, that hold quotation marks of their own: who else is quoted there?"""
    nested = [region.start for region in marked.found if region.depth]
    pieces = sorted({piece for quote in quotes for piece in quote.content if marked.is_whole(piece)})
    return [piece for piece in pieces if bisect_left(nested, piece.start) < bisect_left(nested, piece.end)]


def _is_surely_said(quote: Quote) -> bool:
    """Whether a quotation within a quotation is surely one: somebody's words in marks, not "I think it is 'fine'"."""
    is_speech = bool(quote.cue and quote.source) and quote.cue_class == "speech"
    return is_speech and quote.kind != "indirect" and quote.confidence >= _SURE


def _shifted(quote: Quote, by: int) -> Quote:
    """The quotation in code points of the whole text."""
    content, cue, source = (
        tuple(Span(start + by, end + by) for start, end in spans) for spans in (quote.content, quote.cue, quote.source)
    )
    method = NESTED if quote.method in {BY_MODEL, BY_MODEL_AND_MARKS} else quote.method
    return replace(quote, content=content, cue=cue, source=source, method=method)


def _quotes(network: Network, marked: MarkedText) -> list[Quote]:
    """The quotations of one text: the turns of a transcript and what is signed, else what the model makes of it."""
    made = read(network, marked.text, marked.found)
    sure = (
        *(turns(marked) or answers(marked) or own_words(marked) or speech(marked)),
        *signed(marked),
        *put_so(marked),
    )
    theirs = Taken(_reach(quote) for quote in sure)
    free: list[Attribution] = []
    within: list[Attribution] = []
    for attribution in made.attributions:
        is_free = not any(theirs.touches(*span) for span in _contents(made.encoded, attribution))
        (free if is_free else within).append(attribution)
    taken = sorted(span for a in free for span in _spans(made.encoded, a))
    quotes = (_quote(marked, made.encoded, attribution, taken) for attribution in free)
    found = [*sure, *(_calibrated(network, quote) for quote in quotes if quote is not None)]
    held = (_quote(marked, made.encoded, attribution, ()) for attribution in within)
    found = with_called_so(marked, found)
    found = with_exchanges(marked, with_carried(marked, with_leads(marked, with_blocks(marked, found))))
    return found + [_calibrated(network, quote) for quote in held if quote and _is_read_out(marked, quote, sure)]


def _is_read_out(marked: MarkedText, quote: Quote, sure: Sequence[Quote]) -> bool:
    """Whether it is another's words in marks, within what somebody says without any: “It rains,” as Ann Lee wrote."""
    pieces = [piece for one in sure if one.method in _WITHOUT_MARKS for piece in one.content]
    is_within = all(any(p.start <= piece.start and piece.end <= p.end for p in pieces) for piece in quote.spans)
    is_own = any(OWN_VOICE.fullmatch(marked.text, *span) for span in quote.source)
    return is_within and not is_own and quote.kind == "direct" and _is_surely_said(quote)


def _calibrated(network: Network, quote: Quote) -> Quote:
    return replace(quote, confidence=round(network.calibration.probability(quote.confidence, quote.kind), 3))


def _quote(marked: MarkedText, encoded: Encoded, attribution: Attribution, taken: Sequence[Span]) -> Quote | None:
    cue, source = _name_whole(marked.text, *(_role(encoded, span) for span in (attribution.cue, attribution.source)))
    cue, source = without_heading(marked, cue, source)
    source = _within_sentence(marked.text, cue, source)
    source, more = _without_words(marked, source)
    own = _of_paragraph(marked, tuple(sorted((*_contents(encoded, attribution), *more))), cue)
    cue, content = led(marked, cue, fitted(marked, own, taken))
    if not content:
        return None
    content = without_object(marked, cue, source, closed(marked, cue, content))
    kind = kind_of(marked.text, content, marked.regions)
    if not cue and kind != "direct":
        return None  # without a cue only marks show that somebody says it
    bounded = any(map(marked.is_whole, content))
    return Quote(
        kind,
        content,
        cue,
        source,
        BY_MODEL_AND_MARKS if bounded else BY_MODEL,
        attribution.certainty,
        cue_class=quote_class(marked.text, cue, source, content),
    )


def _name_whole(text: str, cue: Spans, source: Spans) -> tuple[Spans, Spans]:
    """Cue and source, a name that the model cut in two made whole: "Minister Ilse" and "Brandauer urged"."""
    if not cue or not source or not 0 < cue[0].start - source[0].end <= 1:
        return cue, source
    torn = _NAME_AND_VERB.match(text[cue[0].start : cue[0].end])
    if torn is None or not text[source[0].end - 1].isalpha() or not _LAST_NAME.search(text[slice(*source[0])]):
        return cue, source
    name_end, verb_start = cue[0].start + torn.end(1), cue[0].start + torn.end()
    return (Span(verb_start, cue[0].end),), (Span(source[0].start, name_end),)


def _within_sentence(text: str, cue: Spans, source: Spans) -> Spans:
    """The source's part in the sentence of its cue: none names itself over a full stop, as "said Ann O'Hara, a nurse.
    O'Hara" seems to, and "said Ann Lee. Holm disagreed". In "Norvik Corp. chief Ann Lee" none ends."""
    if not cue or len(source) != 1:
        return source
    stops = _STOP.finditer(text, *source[0])
    stop = next((stop for stop in stops if stop[1] == stop[2] or _ends_sentence(text, stop)), None)
    if stop is None:
        return source
    before, after = Span(source[0].start, stop.end(1)), Span(stop.start(2), source[0].end)
    return (before if cue[0].start < before.start else after,)


def _ends_sentence(text: str, stop: re.Match[str]) -> bool:
    """Whether the full stop within a source is no abbreviation's: behind a name, where another does something next."""
    if stop[1].islower():
        return len(stop[1]) > _SHORT
    return not is_abbreviation(text[: stop.end(1)][-_LONGEST_TITLE:]) and bool(_NAME_ACTS.match(text, stop.start(2)))


def _without_words(marked: MarkedText, source: Spans) -> tuple[Spans, Spans]:
    """The source without words in marks that it runs into, and these: “It rains,” said Ann Lee, “and it pours.”; a name
    in marks is closed: a man called “Red”."""
    if len(source) != 1:
        return source, ()
    (start, end), regions_within = source[0], marked.regions_at(source[0])
    region = next((one for one in regions_within if start < one.start < end <= one.end), None)
    if region is None:
        return source, ()
    if not marked.text[start : region.start].rstrip().endswith(","):
        return (Span(start, region.end) if end == region.inner.end else Span(start, end),), ()
    return (Span(start, len(marked.text[: region.start].rstrip(" ,"))),), (region.inner,)


def _of_paragraph(marked: MarkedText, content: Spans, cue: Spans) -> Spans:
    """The pieces less what stands without marks in another paragraph than the cue, unless there is nothing else.

    A headline often says what is said again below it: "Ferry to sail again", above "We will sail again," she said; a
    caption runs into the words below it, and a line without a full stop into the next. A colon leads to a list.
    """
    if not cue:
        return content
    number = bisect_right(marked.paragraphs, cue[0].start, key=lambda paragraph: paragraph.start) - 1
    start, end = marked.paragraphs[number] if number >= 0 else Span(0, len(marked.text))
    if marked.text[start:end].rstrip().endswith(":"):
        end = len(marked.text)
    cut = (_from(marked, piece, start) for piece in content)
    parts = tuple(part for piece in cut for part in by_paragraph(marked, piece))
    return tuple(part for part in parts if (start < part.end and part.start < end) or _is_said(marked, part)) or parts


def _is_said(marked: MarkedText, part: Span) -> bool:
    return bool(marked.regions_at(part)) and not is_heading_in_marks(marked, part)


def _from(marked: MarkedText, piece: Span, start: int) -> Span:
    """The piece from the paragraph that begins at `start` on, where it begins without marks before it."""
    into = piece.start < start < piece.end and not marked.regions_at(Span(piece.start, start))
    return Span(start, piece.end) if into else piece


def _contents(encoded: Encoded, attribution: Attribution) -> Spans:
    return tuple(encoded.word_span(span.first, span.last - 1) for span in attribution.content)


def _role(encoded: Encoded, span: TaggedSpan | None) -> Spans:
    return (encoded.word_span(span.first, span.last - 1),) if span else ()


def _spans(encoded: Encoded, attribution: Attribution) -> Spans:
    """All spans of an attribution, in no order."""
    return (
        *_contents(encoded, attribution),
        *_role(encoded, attribution.cue),
        *_role(encoded, attribution.source),
    )


def _reach(quote: Quote) -> Span:
    """From the first to the last of a quotation's spans."""
    return Span(min(start for start, _ in quote.spans), max(end for _, end in quote.spans))
