"""What the model takes for words and is none: what somebody only read ("he read the letter"), an "it" that is said
("she said it twice", "he said the same") or stands before words in marks (He thought about it. “They will come.”), a
song that is sung, a motto that is lived up to (its motto, “Hold Fast”), a nickname (Ann “Red” Lee; what
fans call “the Rock”), lines of verse; of "What the army
says is a riddle", or as a heading, "What"; what a reporter covers ("she writes about farming"), the title of a report.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from quotes.datafiles import listed
from quotes.extraction.cues.sources import is_document, is_thing
from quotes.extraction.mending.carried import is_heading
from quotes.nicknames import stands_within_name
from quotes.records import Quote, Span

_READS = re.compile(r"(?:\w+ ){0,2}?(?:reads?|reading)(?: out| aloud)?")
_THING = re.compile(r"(?:an?|the|his|her|its|their|all|every|some|two|three|[\d,.]+)\s[^\W\d_][^\n:“”\"]*")
_ALONE = re.compile(r"it|what|this|that", re.IGNORECASE)
_HEADING = re.compile(r"What|How|Why|Who")
_WHAT_AND_IS = 2
"""Pieces of "What [the army says] is a riddle"."""
_IS = re.compile(r"(?:is|was)\s(?!that\b)")
_SENTENCE_ENDS = re.compile(r"[.!?\n]\s*[\"“'‘]?$")
_MARKED = re.compile(r"[“\"‘'](?P<words>[^“”\"\n]+?)[”\"’'](?!\w)")
_NOUN_BEFORE = re.compile(r"(\w+)(?:,|:)?\s\Z")
_KNOWN_AS = re.compile(r"\bknown (?:\w+ ){0,4}as\s\Z")
_NUMBER = re.compile(r"(?:[a-z]+ ){0,3}[^\W\d]*\W?\d[\w/-]*(?: of .+)?")
"""What callers are to give: "ring 101, quoting reference MR/3307"."""
_NAMED = re.compile(r"(?:,|,? (?:entitled|titled|called|headed))? [“\"‘']")
_CLOSES = re.compile(r",?[”\"’'],? ")
_CLAUSE = re.compile(r" (?:that )?(?P<said>[^.!?\n“”\"]+)(?=[.!?])")
_BEAT = re.compile(r"(?:reports|writes|blogs) (?:about|for|on)|reports")
_NEWS = re.compile(r"(?:(?:all )?the )?(?:latest|news)\b.*")
"""What a reporter brings: "she reports the latest news"."""
_AUTHORS = re.compile(r"(?:still |also )?writes?")
_TELLS = re.compile(r"(?:that|how|what|where|why|of|about|to|in)\b|.*[“\"‘]", re.DOTALL)
"""What is told in writing, and not what somebody makes a living of: "Olga Lee writes thrillers"."""
_BYNAME = re.compile(r"(?:[Tt]he )?[A-Z][\w’'-]*(?: (?:of|and|the|in|[A-Z][\w’'-]*))*")
_SMALL = 4
"""Letters of a word that has a capital in a title."""
_FAR = 40
"""Characters before marks in which the noun stands that tells what they hold."""
_HOW = re.compile(
    r"it(?: (?:\w+ly|again|aloud|before|enough|first|myself|often|once|out|loud|too|twice|well))+|"
    r"the same(?: thing)?|as much|a lot"
)


def with_words(text: str, quotes: Sequence[Quote]) -> Iterator[Quote]:
    """The quotations that have words."""
    return (quote for quote in quotes if not _has_none(text, quote))


def without_it(text: str, quote: Quote) -> Quote:
    """The quotation without a lone "it" or "What", whose cue is none of words in marks that a later sentence has."""
    words = tuple(piece for piece in quote.content if not _ALONE.fullmatch(text, *piece))
    if not words or words == quote.content or not quote.cue or quote.cue[-1].end > words[0].start:
        return quote
    if not _SENTENCE_ENDS.search(text[quote.cue[-1].end : words[0].start]):
        return quote
    source = quote.source if "\n" not in text[quote.cue[-1].end : words[0].start] else ()
    return replace(quote, kind="direct", content=words, cue=(), source=source, cue_class="speech")


def without_title(text: str, quote: Quote) -> Quote:
    """The quotation without the title of the text that says it: “The Long Wait” of "A study, “The Long Wait”, found it
    was long"; what is said is behind the verb."""
    if not quote.cue or not quote.source or quote.content[0].start < quote.source[-1].end:
        return quote
    title, cue = quote.content[0], quote.cue[-1]
    named = _NAMED.fullmatch(text, quote.source[-1].end, title.start)
    follows = cue.start > title.end and _CLOSES.fullmatch(text, title.end, cue.start)
    capitals = [word[0].isupper() for word in text[slice(*title)].split() if len(word) >= _SMALL or word[0].isupper()]
    if not (named and follows and len(capitals) > 1 and all(capitals)):
        return quote
    said = quote.content[1:]
    if not said and (clause := _CLAUSE.match(text, cue.end)):
        said = (Span(*clause.span("said")),)
    return replace(quote, content=said, kind="indirect") if said else quote


def _has_none(text: str, quote: Quote) -> bool:
    if _is_title(text, quote) or _is_byname(text, quote) or _is_verse(text, quote):
        return True
    if quote.kind == "indirect" and _is_what_is_said(text, quote):
        return True
    if quote.kind != "indirect" or len(quote.content) != 1 or len(quote.cue) != 1 or not quote.source:
        return False
    (content,), (cue,) = quote.content, quote.cue
    words = text[slice(*content)]
    if content.start < cue.end:
        is_heading_alone = bool(_HEADING.fullmatch(text, *content)) and text[cue.end : cue.end + 1] in {"", "\n"}
        return is_heading_alone or words == "which"
    if text[slice(*cue)].lower() == "quoting" and _NUMBER.fullmatch(words):
        return True
    if _HOW.fullmatch(words) or (text.endswith(" about", 0, cue.end) and _ALONE.fullmatch(words)):
        return True
    beat = _BEAT.fullmatch(text, *cue)
    clause = not listed("quotes.extraction", "headlines", "finite").isdisjoint(words.split())
    if not clause and _AUTHORS.fullmatch(text, *cue) and not _TELLS.match(words):
        return True
    if beat and not clause and (" " in beat[0] or _NEWS.fullmatch(words)):
        return True
    reads = _READS.fullmatch(text, *cue) and not is_document(text, quote.source) and not is_thing(text, quote.source)
    return bool(reads and _THING.fullmatch(words) and not clause)


def _is_what_is_said(text: str, quote: Quote) -> bool:
    """Whether all words taken are "What" and what the writer holds of it: "What the army says is a riddle"."""
    if len(quote.content) != _WHAT_AND_IS or not quote.cue or quote.content[1].start < quote.cue[0].end:
        return False
    what, rest = quote.content
    return bool(_HEADING.fullmatch(text, *what) and text[what.end] != "," and _IS.match(text, *rest))


def _is_byname(text: str, quote: Quote) -> bool:
    """Whether the words are what something goes by among many: a city "which the locals call “the Anvil”"."""
    if quote.kind == "indirect" or not quote.cue or not quote.source:
        return False
    cue, source = (text[slice(*spans[-1])].lower().split() for spans in (quote.cue, quote.source))
    name = text[slice(*quote.content[-1])].strip("“”\"‘’'")
    is_called = not listed("quotes.extraction", "leads", "calls").isdisjoint(cue) and " " in name
    by_many = not listed("quotes.extraction", "titled", "many").isdisjoint(source[-1:])
    return is_called and by_many and bool(_BYNAME.fullmatch(name))


def _is_verse(text: str, quote: Quote) -> bool:
    """Whether the words in marks are lines of verse that nobody says: “Oh the tide, / The tide takes all”."""
    return not quote.source and any(" / " in text[slice(*piece)] for piece in quote.content)


def _is_title(text: str, quote: Quote) -> bool:
    """Whether the words in marks are a nickname, or have the capitals of a title and are sung, or what stands before
    them is called so: sang “The Boys of Torvik”; its motto, “Hold Fast”; not: sang “You're not fit to play”."""
    if quote.kind == "indirect":
        return False
    words = text[slice(*quote.cue[-1])].lower().split() if quote.cue else []
    if not listed("quotes.extraction", "titled", "nicknamed").isdisjoint(words[-1:]):
        return True
    content = quote.content[-1]
    marked = _MARKED.search(text, max(content.start - 1, 0), content.end + 1)
    if marked is None or len(quote.content) != 1:
        return False
    far = max(0, marked.start() - _FAR)
    is_name = stands_within_name(text, Span(*marked.span())) or _KNOWN_AS.search(text, far, marked.start())
    if is_name and not quote.cue:
        return True
    if not is_heading(marked["words"]):
        return False
    if quote.cue:
        return not listed("quotes.extraction", "titled", "sung").isdisjoint(words)
    before = _NOUN_BEFORE.search(text, far, marked.start())
    return before is not None and before[1].lower() in listed("quotes.extraction", "titled", "nouns")
