"""Occasions and media of words: "at a rally in Ohio", "in a statement", "issued a letter"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from spacy.tokens import Doc, Token

from quotes.attribution.cast.cast import Cast
from quotes.attribution.names import PACKAGE
from quotes.datafiles import table
from quotes.parsing.grammar import NOUNS, SUBJECTS
from quotes.records import VenueKind

_OCCASION_PENALTY = 8
"""Tokens by which an outlet may be further from the cue than an occasion: "in a statement to ... Reuters"."""
_REACH = 8
"""Tokens after a preposition or verb within which the occasion's noun must come."""
_PLACED = frozenset({"in", "at", "near", "outside"})
_ASIDE = frozenset({"after", "although", "before", "since", "though", "while"})
_DEFINITE = frozenset({"the", "same", "that", "this"})


@dataclass(frozen=True, slots=True)
class Found:
    """A venue stated at these tokens."""

    name: str
    kind: VenueKind
    start: int
    end: int

    def distance(self, cue: int) -> int:
        """How far it is from the cue, an occasion counting as further than an outlet."""
        gap = self.start - cue if self.start > cue else cue - self.end
        return gap + (_OCCASION_PENALTY if self.kind == "occasion" else 0)


@cache
def venue_words(part: str) -> Any:
    """The words of one part of the data file: a set, or a mapping where the file has one."""
    entries = table(PACKAGE, "venue_words")[part]
    return entries if isinstance(entries, dict) else frozenset(entries)


def occasion_after(opener: Token, hidden: frozenset[int], nouns: frozenset[str]) -> Iterator[Found]:
    """Where or in what: "at a rally in Ohio", "in a press briefing"; the noun with its compound and place."""
    doc = opener.doc
    if not nouns:
        return
    for i in range(opener.i + 1, min(opener.i + _REACH, len(doc))):
        if i in hidden or _ends_search(doc[i]):
            return
        for end in (i + 3, i + 2, i + 1):  # "op-ed" is three tokens, "town hall" two
            if _is_noun_of(doc, i, end, nouns) and (end >= len(doc) or closes(doc[end])):
                yield named_occasion(doc, opener.i + 1, i, end)
                return


def _is_noun_of(doc: Doc, start: int, end: int, nouns: frozenset[str]) -> bool:
    """Whether these tokens are one of the nouns; in capitals an occasion: "at the Harbour Convention", no "Post"."""
    words = doc[start:end].text
    capital = words.lower() in nouns & (venue_words("occasions") | venue_words("listeners"))
    return (words in nouns or capital) and doc[end - 1].pos_ != "VERB"


def delivered(verb: Token, hidden: frozenset[int]) -> Iterator[Found]:
    """What a verb hands out that carries words: "issued a statement"."""
    out = verb.i + 1 < len(verb.doc) and verb.doc[verb.i + 1].lower_ == "out"  # "put out a statement"
    yield from occasion_after(verb.doc[verb.i + out], hidden, venue_words("delivered"))


def addressed(verb: Token, hidden: frozenset[int]) -> Iterator[Found]:
    """The gathering that a verb is done to: "Addressing the conference", "opened the debate"."""
    yield from occasion_after(verb, hidden, venue_words("listeners") | venue_words("occasions"))


def is_done_by(verb: Token, speaker: str | None, cast: Cast) -> bool:
    """Whether the speaker may do the verb, and no clause tells of it as of another deed."""
    subject = next((child for child in verb.children if child.dep_ in SUBJECTS), None)
    figure = cast.at.get(subject.i) if subject is not None else None
    return (figure is None or figure.name == speaker) and not _is_aside(verb)


def _is_aside(verb: Token) -> bool:
    """Whether the verb's clause tells of another deed: "While Lee issued a statement, he wrote on X that ..."."""
    return any(child.dep_ == "mark" and child.lower_ in _ASIDE for child in verb.children)


def is_the_same(doc: Doc, found: Found) -> bool:
    """Whether it is the one named before: "the same programme"."""
    return bool(found.start) and doc[found.start - 1].lower_ == "same"


def is_definite(doc: Doc, found: Found) -> bool:
    """Whether the words before an occasion point back to it: "in the same interview", "during the interview", "in his
    interview", "in her weekly interview"."""
    at = found.start - 1
    if at > 0 and doc[at].lower_ in venue_words("regular"):
        at -= 1
    return at >= 0 and (doc[at].lower_ in _DEFINITE or doc[at].tag_ == "PRP$")


def _ends_search(token: Token) -> bool:
    """Whether no occasion comes behind this token; "a round of interviews" and "State of the Union" go on.

    There is no certain one in "in any event".
    """
    if token.lower_ in {"any", "no"}:
        return True
    if token.lower_ == "of" and token.i:
        before = token.nbor(-1)
        return not (before.text[0].isupper() or before.lower_ in venue_words("several"))
    if token.text == "," and token.i + 1 < len(token.doc):  # "a detailed, six-page letter"
        return not (token.nbor(-1).pos_ == "ADJ" and token.nbor(1).pos_ in {"ADJ", "NUM"})
    mark = token.is_punct and token.text != "-" and token.tag_ != "POS"
    return token.is_space or token.pos_ in {"AUX", "ADP", "SCONJ"} or mark


def closes(token: Token) -> bool:
    """Whether a noun phrase is over before this token: "the debate last week", not "the debate stage", "a post-war"."""
    if token.text == "-" and token.i and not token.nbor(-1).whitespace_ and not token.whitespace_:
        return False
    return token.pos_ not in NOUNS or token.ent_type_ in {"DATE", "TIME"} or not token.is_alpha


def _is_of_name(token: Token) -> bool:
    return token.pos_ in NOUNS and token.is_alpha and token.ent_type_ not in {"DATE", "TIME"}


def _is_in_court_name(doc: Doc, i: int, noun: int) -> bool:
    """Whether it is the possessive within a court's name: "Torvik Coroner's Court", "King's Lynn County Court"."""
    return doc[noun].text == "Court" and doc[i].tag_ == "POS" and i > 0 and doc[i - 1].text[0].isupper()


def named_occasion(doc: Doc, first: int, noun: int, end: int) -> Found:
    """The occasion's short name: its noun with the nouns before it, and the place right after it."""
    start = noun
    while start > first and (_is_of_name(doc[start - 1]) or _is_in_court_name(doc, start - 1, noun)):
        start -= 1
    while start - 2 >= first and doc[start - 1].text == "-":
        start -= 2  # "town-hall-style event"
    if start - 3 >= first and doc[start - 2].text == "-" and not doc[start - 3].like_num:
        start -= 3  # "call-in show"; a "three-hour call" is a call
    if start - 3 >= first and doc[start - 2 : start].text == "of the" and doc[start - 3].text[0].isupper():
        start -= 3  # "State of the Union address"
    end = _of_name(doc, end)
    posted = _platform_after(doc, end)
    if posted is not None:
        return Found(f"{' '.join(doc[start:end].text.split())} on {posted[0]}", "occasion", start, posted[1])
    if end + 1 < len(doc) and doc[end].lower_ in _PLACED and doc[end + 1].ent_type_ in {"GPE", "LOC", "FAC"}:
        end += 1
        while end < len(doc) and doc[end].ent_type_ in {"GPE", "LOC", "FAC"}:
            end += 1
    elif end < len(doc) and doc[end].lower_ == "to":
        last = next((i for i in range(end + 1, min(end + 5, len(doc))) if carriers_from(doc, i) == end + 1), end - 1)
        end = last + 1  # "statement to two local papers"
    return Found(" ".join(doc[start:end].text.split()), "occasion", start, end)


def _of_name(doc: Doc, end: int) -> int:
    """The token after what a name goes on with behind its noun: "the Court of Appeal", "the Chamber of Commerce"."""
    if end + 1 >= len(doc) or doc[end].text != "of" or not doc[end - 1].text[0].isupper():
        return end
    first = last = end + 1 + (doc[end + 1].lower_ == "the")
    while last < len(doc) and doc[last].pos_ == "PROPN" and doc[last].ent_type_ not in {"DATE", "TIME"}:
        last += 1
    return last if last > first else end


def platform_at(doc: Doc, i: int) -> tuple[str, int] | None:
    """The platform named at token `i`, and the token after it; the model takes the "X." at a sentence's end for one."""
    for length in (2, 1):
        name = venue_words("platforms").get(doc[i : i + length].text.rstrip("."))
        if name:
            return name, min(i + length, len(doc))
    return None


def _platform_after(doc: Doc, end: int) -> tuple[str, int] | None:
    """Where a post or video stands: "a post on X", "a video posted to her Facebook page"."""
    i = end + (end < len(doc) and doc[end].lower_ in venue_words("posted"))
    if i >= len(doc) or doc[i].lower_ not in {"on", "to"}:
        return None
    owned = i + 1 < len(doc) and doc[i + 1].tag_ in {"PRP$", "DT"}
    return platform_at(doc, i + 1 + owned) if i + 1 + owned < len(doc) else None


def carriers_from(doc: Doc, i: int) -> int | None:
    """Where the phrase for several outlets begins that ends with this token: "several media outlets"."""
    if doc[i].lower_ not in venue_words("carriers"):
        return None
    start = i
    while start and doc[start - 1].pos_ in {"ADJ", "NOUN", "NUM", "PROPN"} and doc[start - 1].is_alpha:
        start -= 1
    return start
