"""The component that attributes quotations."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from pathlib import Path

from spacy.language import Language
from spacy.tokens import Doc

from quotes.attribution.cast.cast import cast_of
from quotes.attribution.manner.cue_words import cue_words
from quotes.attribution.manner.modality import modality_of
from quotes.attribution.manner.polarity import polarity_of
from quotes.attribution.mentions.bodies.outlets import OutletName, find_outlets
from quotes.attribution.mentions.bodies.own_outlet import own_outlet
from quotes.attribution.mentions.datelines import without_datelines
from quotes.attribution.sources.answers import with_answers
from quotes.attribution.sources.contents.deeds import without_deeds
from quotes.attribution.sources.contents.missed import with_missed
from quotes.attribution.sources.contents.openings import with_openings
from quotes.attribution.sources.contents.parting import with_parted
from quotes.attribution.sources.contents.predicates import with_predicates
from quotes.attribution.sources.hearers import without_hearers
from quotes.attribution.sources.namers import with_namers
from quotes.attribution.sources.narrowing import with_bounds
from quotes.attribution.sources.reports.chains import (
    spoken_as_i,
    tellers,
    with_inner_reports,
    without_own_reports,
)
from quotes.attribution.sources.reports.passed_on import with_passed_on
from quotes.attribution.sources.reports.read_out import with_read_out
from quotes.attribution.sources.roles_before import with_roles_before
from quotes.attribution.sources.subjects import with_subjects
from quotes.attribution.sources.torn_sources import with_whole_sources
from quotes.attribution.sources.voices import with_voices
from quotes.attribution.speakers.speakers import speakers_of
from quotes.attribution.texts import forget
from quotes.attribution.venues.credits import credits_of, is_only_credit, only_passes_on, only_quotes
from quotes.attribution.venues.venues import venues_of
from quotes.outlets import Outlets, known_outlets
from quotes.records import GIVEN, Quote


class QuoteSpeakers:
    """The component: attributes the quotations in `doc._.quotes`, and adds those that their words tell of."""

    def __init__(self, outlets: Outlets) -> None:
        self.outlets = outlets

    def __call__(self, doc: Doc) -> Doc:
        """The same doc with its quotations attributed."""
        if not doc._.quotes:
            return doc
        forget()
        outlets = _outlets_named(doc, self.outlets)
        tokens = frozenset(i for name in outlets.values() for i in range(name.start, name.end))
        quotes = without_datelines(doc, _mended(doc, doc._.quotes, tokens))
        cast = cast_of(doc, outlets)
        speakers, meant = speakers_of(doc, quotes, cast)
        spoken = without_own_reports(doc, [replace(q, speaker=who) for q, who in zip(quotes, speakers, strict=True)])
        found = zip(spoken, venues_of(doc, spoken, cast, meant), credits_of(doc, spoken, cast), strict=True)
        located = [replace(q, venue=venue, credited=credit) for q, venue, credit in found]
        attributed = [_with_manner(doc, quote, located) for quote in located]
        pairs = zip(attributed, tellers(attributed), strict=True)
        doc._.quotes = tuple(_with_teller(doc, quote, teller, attributed) for quote, teller in pairs)
        return doc


def _mended(doc: Doc, quotes: Sequence[Quote], outlets: Collection[int]) -> tuple[Quote, ...]:
    """The quotations in order, as the article's grammar has them; those that were given with it stay as they are."""
    if all(quote.method == GIVEN for quote in quotes):
        return tuple(sorted(quotes, key=lambda quote: quote.content))
    quotes = without_deeds(doc, with_missed(doc, with_parted(doc, quotes)))
    quotes = with_roles_before(doc, with_openings(doc, with_whole_sources(doc, with_bounds(doc, quotes))))
    quotes = with_namers(doc, with_subjects(doc, with_voices(doc, quotes)))
    quotes = with_passed_on(doc, with_read_out(doc, with_predicates(doc, quotes)), outlets)
    return without_hearers(doc, with_answers(doc, with_inner_reports(doc, quotes)))


def _with_teller(doc: Doc, quote: Quote, teller: int | None, quotes: Sequence[Quote]) -> Quote:
    """The quotation with who tells of it; what an outlet tells that somebody said is credited to the outlet. What only
    tells of another is no speech."""
    if only_quotes(doc, quote, quotes):
        quote = replace(quote, cue_class="stance")
    if teller is None:
        return quote
    quote = spoken_as_i(doc, quote, quotes[teller])
    credited = quote.credited or quotes[teller].credited
    if only_passes_on(doc, quotes[teller], quotes):
        return replace(quote, credited=credited)
    return replace(quote, reported_by=teller, credited=credited)


def _outlets_named(doc: Doc, outlets: Outlets) -> dict[int, OutletName]:
    """The outlets that the article names, by the token that each name begins with: its own before others that are
    called alike."""
    own = own_outlet(doc, doc._.outlet)
    taken = {i for name in own.values() for i in range(name.start, name.end)}
    others = find_outlets(doc, outlets)
    return {i: name for i, name in others.items() if taken.isdisjoint(range(name.start, name.end))} | own


def _with_manner(doc: Doc, quote: Quote, quotes: Sequence[Quote]) -> Quote:
    """The quotation with polarity and modality, and as no speech where it only credits an outlet."""
    if is_only_credit(doc, quote) or only_passes_on(doc, quote, quotes):
        quote = replace(quote, cue_class="stance")
    cue = cue_words(doc, quote)
    polarity = polarity_of(doc, quote, cue)
    return replace(quote, polarity=polarity, modality=modality_of(doc, quote, cue, polarity))


@Language.factory("quote_speakers", default_config={"outlets": None})
def make_quote_speakers(nlp: Language, name: str, outlets: str | None) -> QuoteSpeakers:
    """The component for a pipeline whose earlier components tag, parse, find entities and set `doc._.quotes`.

    `outlets` is the path of a list of outlets of the user's own. Raises OutletsError where it cannot be read.
    `doc._.outlet` may tell who printed the text, `doc._.title` what it is called,
    `doc._.printed` what it has with the words that are blank in it.
    """
    if not Doc.has_extension("quotes"):
        Doc.set_extension("quotes", default=())
    for fact in ("outlet", "title", "printed"):
        if not Doc.has_extension(fact):
            Doc.set_extension(fact, default=None)
    return QuoteSpeakers(known_outlets(Path(outlets) if outlets else None))
