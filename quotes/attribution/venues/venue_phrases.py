"""The phrases that say to whom or where words were said: "told Reuters", "in an interview with", "at a rally"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from spacy.tokens import Doc, Token

from quotes.attribution.cast.cast import Cast
from quotes.attribution.cast.figures import Figure
from quotes.attribution.mentions.mentions import Mention
from quotes.attribution.venues.broadcasts import carried_on, outlet_at
from quotes.attribution.venues.occasions import (
    Found,
    addressed,
    carriers_from,
    closes,
    delivered,
    is_done_by,
    named_occasion,
    occasion_after,
    venue_words,
)
from quotes.parsing.grammar import NOUNS

_REACH = 14
"""Tokens after "told" or "interview with" within which the outlet's name must come."""
_BACK = 300
"""Tokens before "told the newspaper" within which the newspaper must be named."""


def venues_at(token: Token, hidden: frozenset[int], speaker: str | None, cast: Cast) -> Iterator[Found]:
    """The venues of what the speaker says whose announcing word is this token."""
    word, lemma = token.lower_, token.lemma_.lower()
    verb = token.pos_ in {"VERB", "AUX"}
    if lemma in venue_words("tell") and verb:
        yield from _recipient(token, hidden, cast)
        yield from _listeners(token, hidden, venue_words("listeners") | venue_words("shows"))
        yield from _hearers(token, "nsubjpass", hidden, cast)
    elif lemma in venue_words("hear") and verb:
        yield from _hearers(token, "nsubj", hidden, cast)
    elif word in venue_words("talks") or (lemma == "interview" and verb):
        yield from _talk(token, hidden, cast)
    elif lemma in venue_words("ask") and token.tag_ == "VBN":
        for agent in (child for child in token.children if child.lower_ == "by"):
            yield from _recipient(agent, hidden, cast)
    elif lemma in venue_words("post") and verb:
        yield Found(f"post on {venue_words('post')[lemma]}", "occasion", token.i, token.i + 1)
    elif lemma in venue_words("deliver") and verb and is_done_by(token, speaker, cast):
        yield from delivered(token, hidden)
    elif lemma in venue_words("address") and verb and is_done_by(token, speaker, cast):
        yield from addressed(token, hidden)
    if token.pos_ == "ADP" or word in {"to", "in", "at"}:
        yield from _after_preposition(token, hidden, cast)


def _after_preposition(token: Token, hidden: frozenset[int], cast: Cast) -> Iterator[Found]:
    """The venues that a preposition introduces: "speaking to", "at a rally", "in a statement", "on CNN", "by email"."""
    word, head = token.lower_, token.head.lemma_.lower()
    if word in {"to", "with", "for"} and (head in venue_words("speak") or token.head.lower_ in venue_words("media")):
        yield from _recipient(token, hidden, cast)
        if word == "to" and head in venue_words("speak"):  # "in a memo to council" is a memo
            yield from _listeners(token, hidden, venue_words("listeners") | venue_words("shows"))
    elif word in {"on", "in", "via", "through"} or (word == "to" and head in venue_words("take")):
        yield from carried_on(token, hidden, cast)
    if word != "before" or head in venue_words("testify"):
        yield from occasion_after(token, hidden, _nouns_after(word))


@cache
def _nouns_after(preposition: str) -> frozenset[str]:
    """The nouns for occasions and media that a preposition introduces."""
    parts = venue_words("after").get(preposition, ())
    return frozenset(noun for part in parts for noun in venue_words(part))


def _recipient(verb: Token, hidden: frozenset[int], cast: Cast) -> Iterator[Found]:
    """Who is told: an outlet or its interviewer ("ABC's George Stephanopoulos"), or the press."""
    doc = verb.doc
    person = False  # "told Lee, chairman of the Senate committee"
    for i in range(verb.i + 1, min(verb.i + _REACH, len(doc))):
        token, figure = doc[i], cast.at.get(i)
        if i not in hidden and figure is not None and figure.outlet:
            yield outlet_at(figure.name or "", i, cast)  # of "Reuters and several other outlets", Reuters
            return
        if i not in hidden and _is_hyphenated(doc, i):
            continue  # "told the Saudi-owned daily Avisen", "the pro-Kremlin website"
        if i in hidden or token.is_space or (token.pos_ in {"VERB", "AUX", "SCONJ"} and token.lower_ != "including"):
            return
        named = the_outlet(doc, i, cast)
        if named is not None:
            yield Found(named.name or "", "outlet", i, i + 1)
            return
        if token.lower_ in venue_words("press") and token.dep_ != "compound":
            yield from _press(doc, i, hidden, cast, sent=verb.head.lower_ in venue_words("media"))
            return
        person = person or (figure is not None and figure.kind == "person")
        if figure is not None and figure.kind != "person" and not _of_outlet(doc, i):
            yield from () if person else _named_listener(doc, cast.mention[i])
            return
        if token.pos_ in {"NOUN", "PRON"} and not _leads_on(doc, i):
            return


def _is_hyphenated(doc: Doc, i: int) -> bool:
    """Whether the word is a part of one with a hyphen."""
    if "-" in doc[i].text[:-1]:
        return True
    before, behind = doc[max(i - 1, 0)], doc[min(i + 1, len(doc) - 1)]
    is_first = behind.text == "-" and not doc[i].whitespace_ and not behind.whitespace_
    return is_first or (before.text == "-" and not before.whitespace_ and i > 0)


def the_outlet(doc: Doc, i: int, cast: Cast) -> Figure | None:
    """The outlet that was named last, where this token is the end of a noun phrase for it: "told the newspaper"."""
    if doc[i].lower_ not in venue_words("outlet") or (i + 1 < len(doc) and doc[i + 1].pos_ in NOUNS):
        return None
    if i in cast.at or not any(token.lower_ == "the" for token in doc[max(i - 3, 0) : i]):
        return None  # "A source close to the board told Channel Six" names one itself
    before = (cast.at.get(j) for j in range(i - 1, max(i - _BACK, -1), -1))
    return next((figure for figure in before if figure is not None and figure.outlet), None)


def _named_listener(doc: Doc, mention: Mention) -> Iterator[Found]:
    """The occasion that a body is by its name: "told Southbury Crown Court"; none in "the FBI", "Senate colleagues"."""
    last = {doc[mention.end - 1].lower_, mention.name.lower()} & venue_words("listeners")
    if last and (mention.end >= len(doc) or (closes(doc[mention.end]) and doc[mention.end].tag_ != "POS")):
        yield Found(mention.name, "occasion", mention.start, mention.end)


def _listeners(announcing: Token, hidden: frozenset[int], nouns: frozenset[str]) -> Iterator[Found]:
    """The gathering that is told something: "told the hearing", not "the hearing's chair"."""
    for found in occasion_after(announcing, hidden, nouns):
        if found.end >= len(announcing.doc) or announcing.doc[found.end].tag_ != "POS":
            yield found


def _hearers(verb: Token, role: str, hidden: frozenset[int], cast: Cast) -> Iterator[Found]:
    """The gathering that the verb's subject is: "a jury was told", "Norvik Crown Court heard"."""
    subject = next((child for child in verb.children if child.dep_ == role and child.i not in hidden), None)
    if subject is None:
        return
    if subject.i in cast.mention:
        yield from _named_listener(verb.doc, cast.mention[subject.i])
    elif subject.text in venue_words("listeners") or subject.lower_ in venue_words("listeners"):
        yield named_occasion(verb.doc, subject.left_edge.i, subject.i, subject.i + 1)


def _of_outlet(doc: Doc, i: int) -> bool:
    return i + 1 < len(doc) and doc[i + 1].lower_ in {"'s", "’s", "of"}


def _leads_on(doc: Doc, i: int) -> bool:
    """Whether the noun may still lead to an outlet: "broadcaster LCI", "outlets, including Reuters"."""
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


def _press(doc: Doc, i: int, hidden: frozenset[int], cast: Cast, *, sent: bool) -> Iterator[Found]:
    """The press at large, or the outlet that is named: "reporters from Bild", "several outlets, including Reuters"."""
    for j in range(i + 1, min(i + 6, len(doc))):
        figure = cast.at.get(j)
        if j in hidden or (doc[j].pos_ in {"VERB", "AUX"} and doc[j].lower_ != "including"):
            break
        if figure is not None and figure.outlet:
            yield outlet_at(figure.name or "", j, cast)
            return
    if not sent:  # "in a statement to several media outlets" is a statement
        start = carriers_from(doc, i)
        if start is None and doc[i].lower_ in venue_words("airwaves"):
            start = doc[i].left_edge.i + (doc[i].left_edge.pos_ == "DET")
        name = "reporters" if start is None else " ".join(doc[start : i + 1].text.split())
        yield Found(name, "occasion", i if start is None else start, i + 1)


def _talk(noun: Token, hidden: frozenset[int], cast: Cast) -> Iterator[Found]:
    """An interview: the outlet that it was with ("a CNN interview", "an interview with CNN"), else the occasion."""
    doc = noun.doc
    for i in range(max(noun.i - 3, noun.sent.start), noun.i):
        figure = cast.at.get(i)
        if figure is not None and figure.outlet and i not in hidden:
            yield outlet_at(figure.name or "", i, cast)
            return
    for i in range(noun.i + 1, min(noun.i + _REACH, noun.sent.end)):
        figure = cast.at.get(i)
        if i in hidden or doc[i].is_quote or (doc[i].lower_ == "that" and doc[i].pos_ == "SCONJ"):
            break
        if figure is not None and figure.outlet:
            yield outlet_at(figure.name or "", i, cast)
            return
        if (named := the_outlet(doc, i, cast)) is not None:
            yield Found(named.name or "", "outlet", i, i + 1)
            return
    if noun.pos_ == "NOUN" and noun.lower_ == "interview" and not _is_over(noun):
        yield Found("interview", "occasion", noun.i, noun.i + 1)


def _is_over(noun: Token) -> bool:
    """Whether the words come after the occasion: "after the Lee interview concluded"."""
    return any(token.lower_ in {"after", "since", "before"} for token in noun.doc[max(noun.i - 4, 0) : noun.i])
