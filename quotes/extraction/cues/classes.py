"""A quotation's class by its cue: speech, thought, stance or document. Pure text, no parse.

The source is asked first (a report "says"), then the cue's words, from the left: in "seeks to explain" seeking counts.
Which word stands for what is in data/cue_classes.yml.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from quotes.extraction.cues.lemmas import singular, words
from quotes.extraction.cues.lexicon import GAP, Lexicon, cue_lexicon
from quotes.extraction.cues.no_wording import has_no_wording, is_aimed, is_shown_by_words
from quotes.extraction.cues.sources import is_document, is_lawyer, is_thing, names_document, nouns_of
from quotes.records import CueClass, Spans
from quotes.spans import printed

_QUOTATION_MARK = re.compile(r"[\"“”„«»‘]|''")
_BY_LAW = re.compile(r"\bby law\Z")
"""Whose the words are in "is required by law to": nobody's."""
_FAR = 10
_THAT = re.compile(r"that\s")
_ENDS_IN_THAT = re.compile(r"\bthat\s+$")
_COLON_AND_MARK = re.compile(r":\s+(?:[\"“„«‘']|'').?$", re.DOTALL)
_NOT = frozenset({"not", "n't"})
_HAVE = frozenset({"had", "has", "have", "having"})
_LIKES = frozenset({"like", "love"})
_WISHED = frozenset({"would", "d", "'d", "’d", "n't", "not"})
_NONE = frozenset({"little", "no", "nothing"})
_COPULAS = frozenset({"be", "become", "feel", "get", "grow", "remain"})
_AFTER_FEELING = frozenset({"about", "at", "by", "of", "over", "that", "to", "with"})
_WIDEST_GAP = 3
_BARE = 2
"""Words of a content that names no more than a thing."""
_REACH = 3
"""How many words before a verb may hold its "not"."""
_HIRED = 3
"""Words among which those stand who are hired: "a London barrister"."""


class _Cue(NamedTuple):
    forms: list[str]
    """Its words in small letters."""
    lemmas: list[str]
    """The same as the lexicon knows them."""


class _Hit(NamedTuple):
    entry: str
    """The entry of the lexicon that matched."""
    cue_class: CueClass
    start: int
    end: int


def quote_class(text: str, cue: Spans, source: Spans, content: Spans) -> CueClass:
    """The class of a quotation: its cue's, but that a word or two without marks are no speech behind most cues.

    "Revealed the plan", "accused him of overspending": what it was about, not what was said.
    """
    found = cue_class(text, cue, source, content)
    if found != "speech" or not cue or _is_quoted(text, content):
        return found
    lexicon = cue_lexicon()
    read = _read(printed(text, cue), lexicon)
    if is_aimed(read.forms):
        return "stance"
    if len(words(printed(text, content))) > _BARE:
        return "speech"
    return "speech" if lexicon.says_words.intersection(read.lemmas) else "stance"


def _is_quoted(text: str, content: Spans) -> bool:
    return any(_QUOTATION_MARK.search(text, max(start - 1, 0), end + 1) for start, end in content)


def cue_class(text: str, cue: Spans, source: Spans, content: Spans = ()) -> CueClass:
    """What the cue tells of: "speech" for a colon or no cue at all, "document" where the source is a text."""
    lexicon = cue_lexicon()
    read = _read(printed(text, cue), lexicon)
    if has_no_wording(text, read.forms, cue, source, content, lexicon):
        return "stance"
    if source and _BY_LAW.search(text, max(source[-1].end - _FAR, 0), source[-1].end):
        return "stance"
    if is_document(text, source) and not is_lawyer(text, read.forms, source):
        return "document"
    if is_shown_by_words(text, read.forms, source, lexicon):
        return "stance"
    if not read.forms or "[" in text[max(cue[0].start - 1, 0) : cue[0].start + 1]:  # credited so: "[Reuters]"
        return "speech"
    if read.forms[:2] == ["according", "to"]:
        return "document" if names_document(read.forms[2:]) else "speech"
    if read.forms == ["in"] and any(lexicon.nouns.get(noun) == "thought" for noun in nouns_of(text, source)):
        return "thought"
    quoted = _is_quoted(text, content)
    claims = bool(source) and _is_clause(text, cue, content) and not is_thing(text, source)
    hits = _hits(read, lexicon)
    if not hits:
        return _without_hit(read, quoted or claims, lexicon)
    if claims and hits[0].entry in lexicon.said_with_that:
        return "speech"
    if bool(source) and _is_announced(text, cue, content) and not _is_inner(hits[0], lexicon):
        return "speech"
    by_source = _by_source(hits[0].entry, nouns_of(text, source), lexicon)
    if by_source is not None:
        return by_source
    if _is_hiring(hits[0].entry, words(printed(text, content[:1])), lexicon):
        return "stance"
    if hits[0].entry in lexicon.apparent and any(hit.cue_class == "thought" for hit in hits):
        return "thought"
    return _in_context(hits[0], read, quoted, lexicon, nobody=not source, thing=is_thing(text, source))


def _is_clause(text: str, cue: Spans, content: Spans) -> bool:
    """Whether the words behind the cue are a clause with "that", which may be left out of them: whoever ventures that
    something is so says it, and whoever ventures a step does not."""
    first = next((piece.start for piece in content if piece.start >= cue[-1].end), None)
    return first is not None and bool(_THAT.match(text, first) or _ENDS_IN_THAT.search(text[cue[-1].start : first]))


def _is_announced(text: str, cue: Spans, content: Spans) -> bool:
    """Whether a colon leads from the cue to words in marks: whoever is quick to add a caveat: “Not yet”, says it."""
    first = next((piece.start for piece in content if piece.start >= cue[-1].end), None)
    return first is not None and bool(_COLON_AND_MARK.search(text[cue[-1].start : first + 1]))


def _is_inner(hit: _Hit, lexicon: Lexicon) -> bool:
    """Whether a verb of thinking is found, whose words in marks are thought all the same: thought: “Not yet”."""
    return hit.cue_class == "thought" and hit.entry in lexicon.verbs and hit.entry not in lexicon.said_when_quoted


def _by_source(entry: str, nouns: Iterable[str], lexicon: Lexicon) -> CueClass | None:
    """The class that the source gives to the verb, None for most: "the court heard", "her team found"."""
    known = lexicon.by_source.get(entry, {})
    return next((known[noun] for noun in nouns if noun in known), None)


def _is_hiring(entry: str, content: Sequence[str], lexicon: Lexicon) -> bool:
    """Whether those who are told something are hired by it: "instructed solicitors to challenge the decision"."""
    hired = lexicon.hired.get(entry, frozenset())
    return bool(hired) and any(singular(word.lower()) in hired for word in content[:_HIRED])


def _read(cue: str, lexicon: Lexicon) -> _Cue:
    forms = [word.lower() for word in words(cue)]
    return _Cue(forms, [lexicon.lemma(form) for form in forms])


def _in_context(hit: _Hit, cue: _Cue, quoted: bool, lexicon: Lexicon, *, nobody: bool, thing: bool) -> CueClass:
    """The class of what was found, given what surrounds it."""
    unowned = {hit.entry, cue.forms[hit.start]} & lexicon.of_nobody.keys() if nobody else ()
    if unowned:
        return lexicon.of_nobody[min(unowned)]
    if thing and hit.entry in lexicon.of_things:
        return "stance"
    if hit.entry.split()[-1] in lexicon.silent and _is_denied(hit, cue):
        return "stance"
    if quoted and hit.entry in lexicon.said_when_quoted:
        return "speech"
    return hit.cue_class


def _hits(cue: _Cue, lexicon: Lexicon) -> list[_Hit]:
    """What the lexicon knows of the cue, what counts first: verbs, but the noun in "his proposal to bar"."""
    verbs, nouns = list(_verbs(cue, lexicon)), list(_nouns(cue, lexicon))
    if verbs and nouns and nouns[0].end < verbs[0].start and cue.forms[verbs[0].start - 1] == "to":
        return nouns
    return verbs or nouns


def _verbs(cue: _Cue, lexicon: Lexicon) -> Iterator[_Hit]:
    """Phrases, verbs and adjectives of the cue that tell a class, from the left."""
    for start, lemma in enumerate(cue.lemmas):
        if _is_habit(cue, start, lexicon):
            continue
        phrase = next(filter(None, (_phrase(cue, start, entry) for entry in lexicon.phrases.get(lemma, ()))), None)
        if phrase:
            yield _Hit(" ".join(phrase[0]), lexicon.phrase_classes[phrase[0]], start, phrase[1])
        elif _is_adjective(cue, start, lexicon):
            yield _Hit(cue.forms[start], lexicon.adjectives[cue.forms[start]], start, start + 1)
        elif lemma in lexicon.verbs and not _is_particle(cue, start) and not _is_since_long(cue, start):
            yield _Hit(lemma, lexicon.verbs[lemma], start, start + 1)


def _nouns(cue: _Cue, lexicon: Lexicon) -> Iterator[_Hit]:
    """Nouns of the cue that tell a class: "his belief that"."""
    for start, form in enumerate(cue.forms):
        noun = form if form in lexicon.nouns else singular(form)
        if noun in lexicon.nouns:
            yield _Hit(noun, lexicon.nouns[noun], start, start + 1)


def _phrase(cue: _Cue, start: int, entry: tuple[str, ...]) -> tuple[tuple[str, ...], int] | None:
    """The entry and where it ends, if it begins at START; its gap may be some words or none."""
    at, gap = start, 0
    for word in entry:
        if word == GAP:
            gap = _WIDEST_GAP
            continue
        reach = range(at, min(at + gap + 1, len(cue.forms)))
        found = next((place for place in reach if word in (cue.forms[place], cue.lemmas[place])), None)
        if found is None:
            return None
        at, gap = found + 1, 0
    return entry, at


def _is_adjective(cue: _Cue, place: int, lexicon: Lexicon) -> bool:
    """Whether it is an adjective of the list that stands for itself: "confident that", not "his confident claim"."""
    form, after = cue.forms[place], cue.forms[place + 1 : place + 2]
    if form not in lexicon.adjectives or (after and singular(after[0]) in lexicon.nouns):
        return False
    ambiguous = cue.lemmas[place] in lexicon.verbs
    before = cue.lemmas[max(place - _REACH, 0) : place]
    return not ambiguous or bool(_COPULAS & set(before)) or bool(_AFTER_FEELING & set(after))


def _is_particle(cue: _Cue, place: int) -> bool:
    """Whether "back" belongs to the verb before: "fired back at", but "to back"."""
    return (
        cue.forms[place] == "back" and place > 0 and cue.forms[place - 1] not in {"to", "will", "would", "not", "n't"}
    )


def _is_since_long(cue: _Cue, place: int) -> bool:
    """Whether "long" tells since when, and is no longing: "have long maintained"."""
    return cue.forms[place] == "long" and place > 0 and cue.forms[place - 1] in _HAVE


def _is_habit(cue: _Cue, place: int, lexicon: Lexicon) -> bool:
    """Whether the word only tells how often it is said: "used to say", "liked to say", "fond of saying"; not "used the
    word", "would like to say"."""
    link, said = cue.forms[place + 1 : place + 2], cue.lemmas[place + 2 : place + 3]
    if cue.forms[place] == "used":
        return link == ["to"] and bool(said)
    leads = (cue.lemmas[place] in _LIKES and link == ["to"]) or (cue.forms[place] == "fond" and link == ["of"])
    wished = bool(_WISHED & set(cue.forms[max(place - _REACH, 0) : place]))
    return leads and not wished and bool(said) and lexicon.verbs.get(said[0]) == "speech"


def _is_denied(hit: _Hit, cue: _Cue) -> bool:
    """Whether words were due and not given: "did not say", "offered no details"."""
    before = cue.forms[max(hit.start - _REACH, 0) : hit.start]
    around = cue.forms[max(hit.start - 1, 0) : hit.end + 1]
    return bool(_NOT & set(before)) or bool(_NONE & set(around))


def _without_hit(cue: _Cue, quoted: bool, lexicon: Lexicon) -> CueClass:
    """The class of a cue that the lists do not know: said if its content is quoted, else taken for a deed."""
    if len(cue.forms) == 1 and cue.forms[0] in lexicon.alone:
        return lexicon.alone[cue.forms[0]]
    known = (lexicon.otherwise[lemma] for lemma in cue.lemmas if lemma in lexicon.otherwise)
    return next(known, "speech" if quoted else "stance")
