"""Chains of reports: which quotation's words tell of which other, and those that extraction could not find.

What X said that Y had said is Y's as well, as X tells it. Extraction gives each stretch of the text to one source.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from operator import attrgetter

from spacy.tokens import Doc

from quotes.attribution import names
from quotes.attribution.sources.reports.citing import is_citing
from quotes.attribution.sources.reports.inner_reports import inner_reports
from quotes.attribution.texts import regions_of, text_of, tokens_of
from quotes.extraction.cues.no_wording import is_answer
from quotes.records import GIVEN, REPORT_WITHIN, SHOWN_CLASSES, Quote, Speaker, SpeakerKind
from quotes.spans import printed

OWN = {"his": "m", "her": "f"}
"""Pronouns of owners, and whom they may mean."""

_DEEPEST = 20
"""Quotations around another that are looked into, the innermost first: nobody tells of so many within each other, but
quotations that were given may be nested ten thousand deep."""


def with_inner_reports(doc: Doc, quotes: Sequence[Quote]) -> tuple[Quote, ...]:
    """The quotations, in order, with what the words of one tell that somebody else said."""
    quotes = [replace(quote, cue_class="stance") if _cites(doc, quote) else quote for quote in quotes]
    telling = [quote for quote in quotes if _may_tell(doc, quote)]
    taken = frozenset(i for quote in quotes if not _cites(doc, quote) for i in tokens_of(doc, quote.cue))
    found = [inner for quote in telling for inner in inner_reports(doc, quote, taken)]
    known = {(quote.content, quote.cue) for quote in quotes}
    new = [inner for inner in found if (inner.content, inner.cue) not in known]
    return tuple(sorted((*quotes, *new), key=attrgetter("content"))) if new else tuple(quotes)


def tellers(quotes: Sequence[Quote]) -> list[int | None]:
    """For each quotation the place of the one whose words tell of it, the nearest around it; None for most."""
    pieces = sorted(
        (piece.start, -piece.end, quote.method == REPORT_WITHIN, place)
        for place, quote in enumerate(quotes)
        for piece in quote.content
    )
    found: list[int | None] = [None] * len(quotes)
    around: list[tuple[int, int]] = []  # end and place of the pieces that are open, the innermost last
    for start, minus_end, _, place in pieces:
        while around and around[-1][0] <= start:
            around.pop()
        if found[place] is None and quotes[place].source:
            nearest = (other for _, other in reversed(around[-_DEEPEST:]))
            found[place] = next((other for other in nearest if _tells(quotes[other], quotes[place])), None)
        around.append((-minus_end, place))
    return found


def without_own_reports(doc: Doc, quotes: Sequence[Quote]) -> list[Quote]:
    """The quotations without reports within a report whose speaker would be the one who tells them.

    A description cannot mean the teller, and is somebody else's: "According to Mr Hale, the manager said ...". Whose
    "her office" is, nobody knows where a woman who tells it is named only behind it.
    """
    found = []
    for quote, teller in zip(quotes, tellers(quotes), strict=True):
        other = quotes[teller].speaker if teller is not None else None
        mine = quote.speaker
        itself = quote.method == REPORT_WITHIN and mine is not None and mine.name and other and mine.name == other.name
        if not itself and teller is not None and mine is not None and _may_be_the_tellers(doc, quote, quotes[teller]):
            role = printed(text_of(doc), quote.source)
            kind: SpeakerKind = "anonymous" if mine.kind == "person" else mine.kind
            found.append(replace(quote, speaker=Speaker(None, kind, "whose it is, is not told", 0.8, role)))
        elif not itself:
            found.append(quote)
        elif mine is not None and _is_description(doc, quote):
            role = printed(text_of(doc), quote.source)
            found.append(replace(quote, speaker=Speaker(None, "anonymous", "not who tells it", 0.8, role)))
    return found


def spoken_as_i(doc: Doc, quote: Quote, teller: Quote) -> Quote:
    """The quotation as the teller's, where its source is the "I" of words that he says himself: of “I told the crew,
    ‘Row,’” said Ann Lee both; nothing changes where his words are only reported."""
    if printed(text_of(doc), quote.source) != "I" or teller.speaker is None or not teller.source:
        return quote
    (start, end), *_ = quote.source
    if not teller.holds(quote.source[0]) or not any(r.start <= start and end <= r.end for r in regions_of(doc)):
        return quote
    return replace(quote, speaker=replace(teller.speaker, method="the “I” of who tells it"))


def _may_be_the_tellers(doc: Doc, quote: Quote, teller: Quote) -> bool:
    """Whether "his" or "her" opens the source before who tells it is named, of whom it may be as well as of another."""
    if quote.method != REPORT_WITHIN or not teller.source or teller.source[0].start < quote.source[0].start:
        return False
    opens = printed(text_of(doc), quote.source[:1]).partition(" ")[0].lower()
    name = teller.speaker.name if teller.speaker is not None else None
    return opens in OWN and name is not None and names.gender_of_name(name) in {OWN[opens], None}


def _is_description(doc: Doc, quote: Quote) -> bool:
    """Whether the source is a noun alone: no name, and no pronoun, which may mean the teller."""
    words = [doc[i] for i in sorted(tokens_of(doc, quote.source))]
    parts = {word.pos_ for word in words}
    return "NOUN" in parts and parts <= {"NOUN", "DET", "ADJ", "NUM"} and words[0].tag_ != "PRP$"


def _may_tell(doc: Doc, quote: Quote) -> bool:
    """Whether the quotation's words, or what it answers, may be looked into: what was given is taken as it is."""
    if quote.method == GIVEN or quote.kind == "direct" or not quote.cue:
        return False
    return quote.cue_class in SHOWN_CLASSES or is_answer(text_of(doc), quote)


def _cites(doc: Doc, quote: Quote) -> bool:
    """Whether extraction took those whom a report cites for words of the outlet's: it says nothing of its own there."""
    return quote.method != GIVEN and is_citing(doc, quote)


def _tells(outer: Quote, inner: Quote) -> bool:
    """Whether the outer one's words hold the inner one with its cue; "citing" may stand outside. Who answers a claim
    does not tell of it."""
    if inner.method == REPORT_WITHIN and outer.cue_class not in SHOWN_CLASSES:
        return False
    cue = () if inner.method == REPORT_WITHIN else inner.cue
    return outer is not inner and all(outer.holds(span) for span in (*inner.content, *cue))
