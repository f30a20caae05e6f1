"""Who is behind each source, where and how the words were said, and who passed them on: a spaCy component.

After extraction, before the store. Everything is decided from one article; `identity` brings the speakers of many
articles together.

What extraction missed or cut wrong, by the parse:

    missed            what was passed over: somebody says that something is so
    torn_sources      sources that fell to pieces
    narrowing         sources that took in whoever told or heard of it before
    voices            a passive's subject is whom it is said of
    subjects          the source of a cue by grammar
    predicates        what a sentence's subject does after the words end
    hearers           who sat and heard is not who spoke

Words that stand for names:

    texts             an article's words, taken once
    names             the parts of a printed name
    runs              runs of capitalised words
    run_parts         role, name, honours in a run
    roles             what an article calls somebody besides the name
    evidence          what the words around a name tell of its bearer
    datelines         where a report was written: nobody there speaks
    signed_lines      lines that tell who holds an office
    possessive_names  "McDonald's", "St Anne's Hospice"
    parties           "Labour said", "the Greens want"
    acronyms          which bodies they stand for
    outlets           news outlets that an article names
    own_outlet        the one that printed it

The people and bodies of an article:

    cast              all of them, each under one name
    mentions          where each is named
    people            which mentions name the same person
    couples           families under one surname
    alike             whether two names may be one person's
    weighing          whom a name means that could be several's
    holders           who holds a role, for a later "the senator"
    focus             who the text is about at any point

From a source to its speaker:

    speakers          a name in it, or whom a pronoun or description takes up
    sources           the words of a source, and the noun that stands for somebody
    source_names      the names in it that speak
    introductions     what introduces a name: "Foreign Ministry spokeswoman"
    references        words that mean somebody
    pronouns          whom "she" takes up
    going_on          whom "he added" does
    descriptions      whom "the minister" does
    body_descriptions which body "the company" does
    documents         whose "the letter" is
    offices           the role told of a speaker, and whose office it is

How it was said, where, and who passed it on:

    cue_words         the words that say how
    polarity          said, denied, declined
    modality          reportedly, if, not yet, asked, urged
    venues            to whom or where
    venue_phrases     "told Reuters", "at a rally"
    occasions         occasions and media
    carrying          a venue from a sentence before
    credits           which outlet is credited
    chains            which quotation tells of which other
    inner_reports     reports within a report
    passed_on         direct words that somebody passes on
    citing            whom a report cites: "citing two officials"

Over all articles:

    identity          one speaker, whatever the name's form
    persons           spellings and short forms of a person's name
    bodies            the same of bodies
    namesakes         which names are worth comparing
    given             what people decided
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from spacy.language import Language
from spacy.tokens import Doc

from quotes.attribution.cast import cast_of
from quotes.attribution.chains import tellers, told_by_others, with_inner_reports
from quotes.attribution.credits import credits_of, is_only_credit, only_passes_on
from quotes.attribution.cue_words import cue_words
from quotes.attribution.datelines import without_datelines
from quotes.attribution.hearers import without_hearers
from quotes.attribution.missed import with_missed
from quotes.attribution.modality import modality_of
from quotes.attribution.narrowing import with_bounds
from quotes.attribution.outlets import OutletName, find_outlets
from quotes.attribution.own_outlet import own_outlet
from quotes.attribution.passed_on import with_passed_on
from quotes.attribution.polarity import polarity_of
from quotes.attribution.predicates import with_predicates
from quotes.attribution.speakers import speakers_of
from quotes.attribution.subjects import with_subjects
from quotes.attribution.texts import forget
from quotes.attribution.torn_sources import with_whole_sources
from quotes.attribution.venues import venues_of
from quotes.attribution.voices import with_voices
from quotes.outlets import Outlets, known_outlets
from quotes.records import Quote

__all__ = ["QuoteSpeakers", "make_quote_speakers"]


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
        quotes = with_whole_sources(doc, with_bounds(doc, with_missed(doc, doc._.quotes)))
        quotes = with_subjects(doc, with_voices(doc, quotes))
        quotes = with_passed_on(doc, with_predicates(doc, quotes), tokens)
        quotes = without_hearers(doc, with_inner_reports(doc, quotes))
        quotes = without_datelines(doc, quotes)
        cast = cast_of(doc, outlets)
        speakers, meant = speakers_of(doc, quotes, cast)
        spoken = told_by_others(doc, [replace(q, speaker=who) for q, who in zip(quotes, speakers, strict=True)])
        found = zip(spoken, venues_of(doc, spoken, cast, meant), credits_of(doc, spoken, cast), strict=True)
        located = [replace(q, venue=venue, credited=credit) for q, venue, credit in found]
        attributed = [_with_manner(doc, quote, located) for quote in located]
        told = zip(attributed, tellers(attributed), strict=True)
        doc._.quotes = tuple(_told_by(doc, quote, teller, attributed) for quote, teller in told)
        return doc


def _told_by(doc: Doc, quote: Quote, teller: int | None, quotes: Sequence[Quote]) -> Quote:
    """The quotation with who tells of it; what an outlet tells that somebody said is credited to the outlet."""
    if teller is None:
        return quote
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
    `doc._.outlet` may tell who printed the text.
    """
    if not Doc.has_extension("quotes"):
        Doc.set_extension("quotes", default=())
    if not Doc.has_extension("outlet"):
        Doc.set_extension("outlet", default=None)
    return QuoteSpeakers(known_outlets(Path(outlets) if outlets else None))
