"""The source of a cue by grammar, where the model names none or passes over the one right before the cue.

"As the talks at the embassy dragged on, Oslo and Bern backed a ban": whoever does the verb says it, whatever stood
earlier in the sentence.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from spacy.tokens import Doc, Token
from spacy.tokens import Span as Tokens

from quotes.attribution.mentions.evidence import POSSESSIVE
from quotes.attribution.mentions.runs import run_end
from quotes.attribution.names import PACKAGE, is_title, written_nouns
from quotes.attribution.sources.sources import behind_opening, is_bidden, phrase, tells_hearer_behind
from quotes.attribution.texts import regions_of, text_of
from quotes.datafiles import listed
from quotes.parsing.grammar import FINITE, NOUNS, SUBJECTS, doer_before
from quotes.parsing.marked import trimmed
from quotes.parsing.sources import can_speak, subject_of
from quotes.records import Quote, Span
from quotes.regions import kind_of, overlapping

_words = partial(listed, PACKAGE, "subject_words")

BY_SUBJECT = "its source by grammar, from the cue's verb"

_ACCORDING = ("according to", "in the view of", "in the words of")
_VERBS = frozenset({"VERB", "AUX"})
_BETWEEN = frozenset({"advmod", "aux", "neg"})
"""What may stand between a subject and its verb: "Bern then called for"."""


def with_subjects(doc: Doc, quotes: Sequence[Quote]) -> tuple[Quote, ...]:
    """The quotations, a source given to those that have a cue and none, or not the one right before their cue."""
    return tuple(_with_subject(doc, quote) if quote.cue else quote for quote in quotes)


def _with_subject(doc: Doc, quote: Quote) -> Quote:
    if not quote.source and text_of(doc)[slice(*quote.cue[-1])].lower().endswith(_ACCORDING):
        return _with_name(doc, quote)
    cue = doc.char_span(*quote.cue[0], alignment_mode="expand")
    if cue is None or not len(cue) or (not quote.source and is_bidden(cue.root)):
        return quote
    source = doc.char_span(*quote.source[0], alignment_mode="expand") if quote.source else None
    if source is not None and (led := _led_by_colon(quote, cue)) is not None:
        return led
    before = _subject_before(cue.root)
    if source is not None and _opens_what_is_said(cue.root, source):
        return _turned(quote, before, source)
    is_elsewhere = source is None or source.end <= cue.root.sent.start  # no sentence has its words and its source
    if before is not None and is_elsewhere and (ends := _as_end(quote, before, cue.start_char)) is not None:
        return ends
    own = _who_sent(cue.root, source) or _right_before(cue.root) or _within(cue.root, source)
    subject = own if quote.source else _subject(cue.root)
    if subject is None:
        return quote
    words = _words_of(subject)
    named = Span(words.start_char, words.end_char)
    others = quote.source + quote.content
    if any(start < named.end and named.start < end for start, end in others):
        return quote
    return replace(quote, source=(named,), method=f"{quote.method}, {BY_SUBJECT}")


def _led_by_colon(quote: Quote, cue: Tokens) -> Quote | None:
    """The quotation with the words before its cue as its source, where a colon leads from it to words in marks and the
    source stands in an earlier paragraph: "[The bank] accepted it.¶Ann Lee, its lawyer, said: “No.”"."""
    text, doc = text_of(cue.doc), cue.doc
    if len(quote.content) != 2 or not re.fullmatch(r"\s*:\s*[“\"‘']?", text[cue.end_char : quote.content[1].start]):
        return None
    named, said = quote.content
    is_before = text[named.end : cue.start_char].strip(" ,") == "" and named.end <= cue.start_char
    is_apart = "\n" in text[quote.source[-1].end : named.start]
    if not is_before or not is_apart or overlapping(regions_of(doc), named):
        return None
    kind = kind_of(text, (said,), regions_of(doc))
    return replace(quote, source=(named,), content=(said,), kind=kind, method=f"{quote.method}, {BY_SUBJECT}")


def _with_name(doc: Doc, quote: Quote) -> Quote:
    """The quotation, whose words begin with whose they are, parted: "According to Mr. Lee his staff were not paid"."""
    words = doc.char_span(*quote.content[0], alignment_mode="expand")
    if words is None or quote.content[0].start != quote.cue[-1].end + 1 or not is_title(words[0].text):
        return quote
    end = run_end(doc, words.start, frozenset())
    if end >= words.end or not any(token.tag_ in FINITE for token in doc[end : words.end]):
        return quote
    if doc[end].text in POSSESSIVE:
        return quote
    named = Span(words[0].idx, doc[end - 1].idx + len(doc[end - 1]))
    rest = trimmed(text_of(doc), Span(doc[end].idx, quote.content[0].end))
    method = f"{quote.method}, {BY_SUBJECT}"
    return replace(quote, source=(named,), content=(rest, *quote.content[1:]), method=method)


def _subject_before(verb: Token) -> Token | None:
    """The subject of a verb before it that can speak."""
    subject = doer_before(verb)
    named = subject is not None and any(child.ent_type_ == "PERSON" for child in (subject, *subject.children))
    return subject if subject is not None and (named or can_speak(subject)) else None


def _opens_what_is_said(verb: Token, source: Tokens) -> bool:
    """Whether the source is the subject of what the verb tells: "Ann Lee KC said Hollis, 44, had lied"."""
    heads = (token for token in source if token.dep_ in SUBJECTS and token.i > verb.i)
    return any(token.head.dep_ == "ccomp" and token.head.head == verb for token in heads)


def _turned(quote: Quote, subject: Token | None, source: Tokens) -> Quote:
    """The quotation with the subject, or all that stands before the verb, as its source.

    What was taken for it begins what is said: "Opening the case, Ann Lee KC said Hollis, 44, had lied".
    """
    before = [piece for piece in quote.content if piece.end <= source.start_char]
    after = [piece for piece in quote.content if piece.start >= source.end_char]
    if len(before) != 1 or not after or overlapping(regions_of(source.doc), before[0]):
        return quote  # “Mind the step,” says Nora Quirke, when at last the door is opened. “I broke my hip on it.”
    words = _words_of(subject) if subject is not None else None
    named = Span(words.start_char, words.end_char) if words is not None else behind_opening(source.doc, before[0])
    content = (Span(source.start_char, after[0].end), *after[1:])
    return replace(quote, source=(named,), content=content, method=f"{quote.method}, {BY_SUBJECT}")


def _as_end(quote: Quote, subject: Token, cue: int) -> Quote | None:
    """The quotation whose words run into who says them, parted: "We lost two, the head, Ann Lee, told the review"."""
    start, last, text = _own_words_of(subject).start_char, quote.content[-1], text_of(subject.doc)
    if not last.start < start < last.end <= cue or text[last.end : cue].strip(" ,"):
        return None
    words = text[last.start : start].rstrip()
    if not words.endswith(","):
        return None
    said = Span(last.start, last.start + len(words.rstrip(" ,")))
    method = f"{quote.method}, {BY_SUBJECT}"
    return replace(quote, source=(Span(start, last.end),), content=(*quote.content[:-1], said), method=method)


def _subject(head: Token) -> Token | None:
    """Who the cue is said of, None where the words tell that it is nobody's or another's."""
    if head.pos_ in NOUNS:
        owner = next((child for child in head.children if child.dep_ == "poss"), None)
        return owner if owner is not None and can_speak(owner) else None
    if head.pos_ not in _VERBS or head.lemma_.lower() in _words("seems") or _is_received(head):
        return None
    subject = subject_of(head)
    return subject if subject is not None and _speaks(subject, head) else None


def _speaks(subject: Token, verb: Token) -> bool:
    """Whether somebody or a text is meant: not the "it" of "it is clear that"."""
    if subject.lower_ == "it" and verb.lemma_ == "be":
        return False
    return can_speak(subject)


def _is_received(verb: Token) -> bool:
    """Whether the subject is the one spoken of: "has faced criticism for", "came under fire", "referred to as"; or
    spoken to: "Asked why it fell, Lee paused", which the tagger may take for a past tense."""
    objects = {token.lemma_.lower() for token in verb.subtree if token.i > verb.i and token.dep_ in {"dobj", "pobj"}}
    if verb.lemma_.lower() in _words("receives") and not objects.isdisjoint(_words("received")):
        return True
    if tells_hearer_behind(verb):
        return True
    return verb.tag_ == "VBN" and not any(child.dep_ in {"aux", "agent"} for child in verb.children)


def _right_before(verb: Token) -> Token | None:
    """The subject that stands right before its own verb and can speak."""
    if verb.pos_ not in _VERBS or any(child.dep_ in {"auxpass", "nsubjpass"} for child in verb.children):
        return None
    subject = doer_before(verb)
    if subject is None or not can_speak(subject) or subject.lower_ in _words("names_nobody"):
        return None
    between = verb.doc[_words_of(subject).end : verb.i]
    return subject if all(token.head == verb and token.dep_ in _BETWEEN for token in between) else None


def _within(verb: Token, source: Tokens | None) -> Token | None:
    """The verb's own subject, where the source is that of a verb of saying above it: "The Post said Lee had told"."""
    subject = doer_before(verb)
    if subject is None or source is None or not can_speak(subject) or subject.lower_ in _words("names_nobody"):
        return None
    above = verb.head if verb.dep_ == "ccomp" else verb
    tells = above.i < verb.i and any(source.start <= c.i < source.end for c in above.children if c.dep_ == "nsubj")
    return subject if tells and subject.i > above.i else None


def _who_sent(verb: Token, source: Tokens | None) -> Token | None:
    """Who filed or sent the text of which a participle tells, where the source is whom it went to: "The union filed a
    complaint with the board accusing it"."""
    if source is None or verb.tag_ != "VBG" or source.end != verb.i:
        return None
    to = verb.head if verb.dep_ == "pcomp" else source.root.head
    above = to.head if to.head.pos_ == "VERB" else to.head.head
    sent = next((t for t in above.rights if t.dep_ == "dobj" and t.i < source.start), None)
    if sent is None or sent.lower_ not in written_nouns() or to.lower_ not in _words("addresses"):
        return None
    return doer_before(above)


def _own_words_of(subject: Token) -> Tokens:
    """The noun phrase without a noun that the parser hung on it across a comma: "They are Arden and Kelm NV, analyst
    Ann Lee said"."""
    words = _words_of(subject)
    before = words.doc[words.start : subject.i]
    strays = [token.i for token in before if token.dep_ == "nmod"]
    comma = max((token.i for token in before if token.text == ","), default=0)
    return words.doc[comma + 1 : words.end] if strays and strays[0] < comma else words


def _words_of(subject: Token) -> Tokens:
    """The noun phrase with those that are coordinated with it: "Norway and Sweden"."""
    first, last = phrase(subject), subject
    while (following := next((child for child in last.children if child.dep_ == "conj"), None)) is not None:
        last = following
    end = max(first.end, phrase(last).end)
    verb = next((token.i for token in subject.doc[last.i + 1 : end] if token.tag_ in FINITE), end)
    return subject.doc[first.start : end if verb == end else last.i + 1]
