"""To whom or where the words were said: an outlet ("told Reuters"), else an occasion ("at a rally in Ohio", "in a statement").

Looked for in the sentences of cue and source, outside all quoted words, nearest to the cue. A recipient that is neither
an outlet nor the press ("told the FBI", "told supporters") is no venue.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

from spacy.tokens import Doc, Token

from quotes.attribution.cast import Cast
from quotes.attribution.names import PACKAGE
from quotes.attribution.outlets import words_about
from quotes.datafiles import table
from quotes.records import Quote, Span, Venue, VenueKind

_OCCASION_PENALTY = 8
"""Tokens that an outlet may be further from the cue than an occasion and still be preferred: "in a statement to ... Reuters"."""
_REACH = 14
"""Tokens after "told" or "interview with" within which the outlet's name must come."""
_PLACED = frozenset({"in", "at", "near", "outside"})


@dataclass(frozen=True, slots=True)
class _Found:
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
def _words(part: str) -> Any:
    entries = table(PACKAGE, "venue_words")[part]
    return entries if isinstance(entries, dict) else frozenset(entries)


def venues_of(doc: Doc, quotes: Sequence[Quote], cast: Cast) -> list[Venue | None]:
    """The venue of each quotation, stated by its sentence or carried over within the paragraph from the same speaker."""
    hidden = frozenset(i for quote in quotes for i in tokens_of(doc, quote.content))
    cues = [sorted(tokens_of(doc, quote.cue)) for quote in quotes]
    venues = [_stated(doc, quote, number, cues, hidden, cast) for number, quote in enumerate(quotes)]
    return _carried(doc, quotes, venues, cast)


def tokens_of(doc: Doc, spans: Sequence[Span]) -> frozenset[int]:
    """The tokens that the spans touch."""
    found = (doc.char_span(start, end, alignment_mode="expand") for start, end in spans)
    return frozenset(i for span in found if span is not None for i in range(span.start, span.end))


def _stated(
    doc: Doc, quote: Quote, number: int, cues: Sequence[Sequence[int]], hidden: frozenset[int], cast: Cast
) -> Venue | None:
    """The venue nearest to the cue in the sentences of cue and source, not beyond another quotation's cue."""
    anchors = cues[number] or sorted(tokens_of(doc, quote.source))
    if not anchors:
        return None
    sentences = {doc[i].sent.start: doc[i].sent for i in (anchors[0], anchors[-1])}
    others = [i for n, cue in enumerate(cues) if n != number and not set(cue) & set(anchors) for i in cue]
    found = [
        venue
        for sent in sentences.values()
        for token in sent
        if token.i not in hidden
        for venue in _at(token, hidden, cast)
        if not any(min(anchors[0], venue.start) < i < max(anchors[-1], venue.start) for i in others)
    ]
    if not found:
        return None
    best = min(found, key=lambda venue: (venue.distance(anchors[0]), venue.start))
    return _venue(doc, best)


def _venue(doc: Doc, found: _Found) -> Venue:
    start, end = doc[found.start].idx, doc[found.end - 1].idx + len(doc[found.end - 1])
    return Venue(found.name, found.kind, Span(start, end))


def _at(token: Token, hidden: frozenset[int], cast: Cast) -> Iterator[_Found]:
    """The venues whose announcing word is this token."""
    word, lemma = token.lower_, token.lemma_.lower()
    if lemma in _words("tell") and token.pos_ in {"VERB", "AUX"}:
        yield from _recipient(token, hidden, cast)
        yield from _occasion(token, hidden, _words("listeners"))
    elif word in _words("talks") or (lemma == "interview" and token.pos_ == "VERB"):
        yield from _talk(token, hidden, cast)
    elif lemma in _words("post") and token.pos_ == "VERB":
        yield _Found(_words("post")[lemma], "occasion", token.i, token.i + 1)
    if token.pos_ == "ADP" or word in {"to", "in", "at"}:
        yield from _after_preposition(token, hidden, cast)


def _after_preposition(token: Token, hidden: frozenset[int], cast: Cast) -> Iterator[_Found]:
    """The venues that a preposition introduces: "speaking to", "at a rally", "in a statement", "on CNN", "by email"."""
    word, head = token.lower_, token.head.lemma_.lower()
    if word in {"to", "with", "for"} and (head in _words("speak") or token.head.lower_ in _words("media")):
        yield from _recipient(token, hidden, cast)
        if word == "to":
            yield from _occasion(token, hidden, _words("listeners"))
    elif word in {"on", "in"}:
        yield from _on(token, hidden, cast)
    if word in {"at", "during", "before"}:
        yield from _occasion(token, hidden, _words("occasions") if word != "before" else _words("listeners"))
    elif word == "in":
        yield from _occasion(token, hidden, _words("occasions") | _words("media"))
    elif word in {"by", "via", "through"}:
        yield from _occasion(token, hidden, _words("by"))


def _recipient(verb: Token, hidden: frozenset[int], cast: Cast) -> Iterator[_Found]:
    """Who is told: an outlet or its interviewer ("ABC's George Stephanopoulos"), or the press."""
    doc = verb.doc
    for i in range(verb.i + 1, min(verb.i + _REACH, len(doc))):
        token = doc[i]
        if i in hidden or token.is_space or token.pos_ in {"VERB", "AUX", "SCONJ"} and token.lower_ != "including":
            return
        figure = cast.at.get(i)
        if figure is not None and figure.outlet:
            yield _outlet(figure.name or "", i, cast)
            return
        if token.lower_ in _words("press") and token.dep_ != "compound":
            yield from _press(doc, i, hidden, cast, sent=verb.head.lower_ in _words("media"))
            return
        if figure is not None and figure.kind != "person" and not _of_outlet(doc, i):
            return
        if token.pos_ in {"NOUN", "PRON"} and not _leads_on(doc, i):
            return


def _of_outlet(doc: Doc, i: int) -> bool:
    return i + 1 < len(doc) and doc[i + 1].lower_ in {"'s", "’s", "of"}


def _leads_on(doc: Doc, i: int) -> bool:
    """Whether the noun may still lead to an outlet: "broadcaster LCI", "the editor of the Times", "outlets, including Reuters"."""
    following = doc[i + 1] if i + 1 < len(doc) else None
    if following is None:
        return False
    return following.pos_ in {"PROPN", "NOUN"} or following.lower_ in {
        "of",
        "from",
        "at",
        "with",
        "'s",
        "’s",
        ",",
        "including",
        "-",
    }


def _press(doc: Doc, i: int, hidden: frozenset[int], cast: Cast, *, sent: bool) -> Iterator[_Found]:
    """The press at large, or the outlet that is singled out: "several media outlets, including Reuters", "reporters from Bild"."""
    for j in range(i + 1, min(i + 6, len(doc))):
        figure = cast.at.get(j)
        if j in hidden or doc[j].pos_ in {"VERB", "AUX"} and doc[j].lower_ != "including":
            break
        if figure is not None and figure.outlet:
            yield _outlet(figure.name or "", j, cast)
            return
    if not sent:  # "in a statement to several media outlets" is a statement
        yield _Found("reporters", "occasion", i, i + 1)


def _outlet(name: str, i: int, cast: Cast) -> _Found:
    mention = cast.at[i].mention_at(i)
    return _Found(name, "outlet", mention.start, mention.end)


def _talk(noun: Token, hidden: frozenset[int], cast: Cast) -> Iterator[_Found]:
    """An interview: the outlet that it was with, or that stands before the noun ("in a CNN interview"), else the occasion."""
    doc = noun.doc
    for i in range(max(noun.i - 3, noun.sent.start), noun.i):
        figure = cast.at.get(i)
        if figure is not None and figure.outlet and i not in hidden:
            yield _outlet(figure.name or "", i, cast)
            return
    for i in range(noun.i + 1, min(noun.i + _REACH, noun.sent.end)):
        figure = cast.at.get(i)
        if i in hidden or doc[i].is_quote or (doc[i].lower_ == "that" and doc[i].pos_ == "SCONJ"):
            break
        if figure is not None and figure.outlet:
            yield _outlet(figure.name or "", i, cast)
            return
    if noun.pos_ == "NOUN" and noun.lower_ == "interview":
        yield _Found("interview", "occasion", noun.i, noun.i + 1)


def _on(preposition: Token, hidden: frozenset[int], cast: Cast) -> Iterator[_Found]:
    """Where it was broadcast, printed or posted: "on CNN's New Day", "wrote in the Guardian", "posted on X"."""
    doc = preposition.doc
    for i in range(preposition.i + 1, min(preposition.i + 5, len(doc))):
        figure = cast.at.get(i)
        if i in hidden:
            return
        if figure is not None and figure.outlet:
            found = _outlet(figure.name or "", i, cast)
            if found.end >= len(doc) or doc[found.end].lower_ not in _words("papers"):
                yield found
            return
        name = next((n for length in (2, 1) if (n := _words("platforms").get(doc[i : i + length].text))), None)
        if name and preposition.lower_ == "on":
            yield _Found(name, "occasion", i, i + len(name.split()))
            return
        if doc[i].pos_ not in {"DET", "ADJ"} and doc[i].lower_ not in words_about("before"):
            return


def _occasion(opener: Token, hidden: frozenset[int], nouns: frozenset[str]) -> Iterator[_Found]:
    """ "at a rally in Ohio", "in a press briefing", "in an emailed statement": the noun with its compound and place."""
    doc = opener.doc
    for i in range(opener.i + 1, min(opener.i + 8, len(doc))):
        token = doc[i]
        if (
            i in hidden
            or token.is_space
            or token.pos_ in {"AUX", "ADP", "SCONJ"}
            or (token.is_punct and token.text != "-")
        ):
            return
        for end in (i + 2, i + 1):
            if doc[i:end].text in nouns and (end >= len(doc) or _closes(doc[end])):
                yield _named_occasion(doc, opener.i + 1, i, end)
                return


def _closes(token: Token) -> bool:
    """Whether a noun phrase is over before this token: "the debate last week", not "the debate stage"."""
    return token.pos_ not in {"NOUN", "PROPN"} or token.ent_type_ in {"DATE", "TIME"} or not token.is_alpha


def _named_occasion(doc: Doc, first: int, noun: int, end: int) -> _Found:
    """The occasion's short name: its noun with the nouns before it, and the place right after it."""
    start = noun
    while (
        start > first
        and doc[start - 1].pos_ in {"NOUN", "PROPN"}
        and doc[start - 1].is_alpha
        and doc[start - 1].ent_type_ not in {"DATE", "TIME"}
    ):
        start -= 1
    if end + 1 < len(doc) and doc[end].lower_ in _PLACED and doc[end + 1].ent_type_ in {"GPE", "LOC", "FAC"}:
        end += 1
        while end < len(doc) and doc[end].ent_type_ in {"GPE", "LOC", "FAC"}:
            end += 1
    return _Found(" ".join(doc[start:end].text.split()), "occasion", start, end)


def _carried(doc: Doc, quotes: Sequence[Quote], venues: Sequence[Venue | None], cast: Cast) -> list[Venue | None]:
    """The venues, those of the same speaker's sentence before in the same paragraph carried over."""
    breaks = [token.idx for token in doc if token.is_space and "\n" in token.text]
    hidden = frozenset(i for quote in quotes for i in tokens_of(doc, quote.content))
    filled = list(venues)
    before: int | None = None
    for number in sorted(range(len(quotes)), key=lambda n: _place(quotes[n])):
        if filled[number] is None:
            venue = (
                filled[before] if before is not None and _goes_on_from(doc, quotes[before], quotes[number]) else None
            )
            start = _place(quotes[before]) if before is not None else 0
            if venue is None or any(start < i < _place(quotes[number]) for i in breaks):
                venue = _of_sentence_before(doc, quotes[number], hidden, cast)
            filled[number] = replace(venue, carried=True) if venue is not None else None
        before = number
    return filled


def _of_sentence_before(doc: Doc, quote: Quote, hidden: frozenset[int], cast: Cast) -> Venue | None:
    """The venue of the sentence right before, where its subject is the speaker: "In a briefing, Bruce was asked whether"."""
    token = next(iter(sorted(tokens_of(doc, quote.content))), None)
    if token is None or quote.speaker is None or quote.speaker.name is None or doc[token].sent.start == 0:
        return None
    if doc[doc[token].sent.start - 1].is_space or not _carries(doc, quote):
        return None
    sent = doc[doc[token].sent.start - 1].sent
    subjects = [t for t in sent if t.dep_ in {"nsubj", "nsubjpass"} and t.i in cast.at and t.i not in hidden]
    if not any(cast.at[t.i].name == quote.speaker.name for t in subjects):
        return None
    found = [venue for t in sent if t.i not in hidden for venue in _at(t, hidden, cast)]
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
    return not lemmas or bool(lemmas & _words("carries"))
