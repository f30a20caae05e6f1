"""Whose words they are by the voice of the verb, where extraction erred: a passive's subject is whom it is said of.

Extraction reads no parse. "He stands accused of lying" is nobody's word that is named, and not his; "is accused by
prosecutors" is theirs; and a subject that a relative clause keeps from its verb is the source all the same.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from spacy.tokens import Doc, Token

from quotes.attribution.names import PACKAGE, bearer_nouns
from quotes.attribution.sources.reports.inner_reports import hearsay_of
from quotes.attribution.sources.reports.quoted import names_the_quoted, of_the_quoted
from quotes.attribution.sources.sources import is_bidden, phrase, tells_hearer_behind
from quotes.attribution.texts import text_of, tokens_of
from quotes.datafiles import listed
from quotes.parsing.marked import span_of, trimmed
from quotes.parsing.sources import agent_of, can_speak
from quotes.records import Quote, Span, Spans

_NOBODY = frozenset({"it", "there", "this", "that", "which", "what"})
_OPENING = ("", *"“\"‘'«")
_LEADS = ("of ", "with ")
_OWN = frozenset({"nsubj", "nsubjpass", "aux", "auxpass", "dobj", "dative"})
_SUBJECTS = frozenset({"he", "i", "she", "they", "we"})
"""Words that the parser may take for who is told, and that begin what he is told."""


def with_voices(doc: Doc, quotes: Sequence[Quote]) -> tuple[Quote, ...]:
    """The quotations with the sources that the voice of their verb tells, without those of no words but a source."""
    taken = frozenset(i for quote in quotes for i in tokens_of(doc, quote.content))
    mended = (_mended(doc, quote, taken) for quote in quotes)
    return tuple(quote for quote in mended if not names_the_quoted(doc, quote))


def _mended(doc: Doc, quote: Quote, taken: frozenset[int]) -> Quote:
    verbs = [doc[i] for i in sorted(tokens_of(doc, quote.cue)) if doc[i].pos_ == "VERB"]
    quote = of_the_quoted(doc, quote, verbs)
    if not verbs:
        return quote
    verb = verbs[-1]
    quote = _without_expletive(doc, _with_hearsay(doc, quote, verb), verb)
    if quote.source and _is_accusing(verb) and _accused(verb) & tokens_of(doc, quote.source):
        quote = replace(quote, source=(), content=tuple(sorted((*quote.source, *quote.content))))
    quote = _without_agent(doc, _without_hearer(doc, quote, verb), verb)
    if not quote.source and _is_passive(verb):
        quote = replace(quote, source=_by_whom(doc, verb, taken))
    if not _is_accusing(verb):
        return quote
    return _with_lead(doc, _of_accuser_behind(doc, _without_charge(doc, quote, verb), verb))


def _with_hearsay(doc: Doc, quote: Quote, verb: Token) -> Quote:
    """The quotation as his who is reported so: "He is said to have told", "She was quoted by the Post as saying"."""
    head = hearsay_of(verb) if verb.lemma_.lower() in listed(PACKAGE, "report_words", "says") else None
    agent = agent_of(head.head) if head is not None else None
    if head is None or head.dep_ != "nsubjpass" or head.lower_ in _NOBODY:
        return quote
    if quote.source and (agent is None or agent.i not in tokens_of(doc, quote.source)):
        return quote
    kept = tuple(piece for piece in quote.content if head.i not in tokens_of(doc, (piece,)))
    span = span_of(phrase(head))
    return replace(quote, source=(Span(*span),), content=kept) if kept and span else quote


def _without_hearer(doc: Doc, quote: Quote, verb: Token) -> Quote:
    """The quotation without a source that only hears it: "The court was told that", "Residents were warned that"."""
    is_heard = verb.lemma_.lower() in listed(PACKAGE, "report_words", "heard") and _is_passive(verb)
    hearers = {child.i for child in _first(verb).children if child.dep_ == "nsubjpass"} if is_heard else set()
    if is_bidden(verb) or _is_met(doc, quote) or tells_hearer_behind(verb):
        hearers = {*tokens_of(doc, quote.source)}
    if not hearers.isdisjoint(tokens_of(doc, quote.source)):
        quote = replace(quote, source=())
    if not any(child.dep_ == "ccomp" for child in verb.children):
        return quote  # of "He was urged to resign" he is a part of what was urged
    kept = tuple(piece for piece in quote.content if hearers.isdisjoint(tokens_of(doc, (piece,))))
    return replace(quote, content=kept) if kept else quote


def _is_met(doc: Doc, quote: Quote) -> bool:
    """Whether the cue tells what others say to its subject: "Lee faces calls to quit"."""
    lemmas = [doc[i].lemma_.lower() for i in sorted(tokens_of(doc, quote.cue))]
    met = listed(PACKAGE, "report_words", "met")
    return not listed(PACKAGE, "report_words", "faces").isdisjoint(lemmas) and not met.isdisjoint(lemmas)


def _without_agent(doc: Doc, quote: Quote, verb: Token) -> Quote:
    """The quotation with who asked as its source and no part of it: "Asked by Lee, a clerk, whether it rained"."""
    agent = agent_of(verb) if _is_passive(verb) and not quote.source else None
    source = span_of(phrase(agent)) if agent is not None and can_speak(agent) else None
    if agent is None or source is None or len(quote.content) != 1 or not quote.content[0].start <= source[0]:
        return quote
    said = quote.content[0]
    asked = next((i for i in sorted(tokens_of(doc, quote.content)) if i > agent.i and _opens_question(doc[i])), None)
    if asked is None:
        return quote
    return replace(quote, source=(Span(*source),), content=(Span(doc[asked].idx, said.end),))


def _opens_question(token: Token) -> bool:
    return token.lower_ in {"whether", "if"} or token.tag_ in {"WP", "WRB"}


def _without_expletive(doc: Doc, quote: Quote, verb: Token) -> Quote:
    """The quotation without an "it" that stands for nothing: "It is claimed that"."""
    words = text_of(doc)
    kept = tuple(
        piece
        for piece in quote.content
        if words[slice(*piece)].lower() not in {"it", "there"} or piece.start > verb.idx
    )
    return replace(quote, content=kept) if kept else quote


def _is_passive(verb: Token) -> bool:
    """Whether the verb is a participle without a subject of its own: "is accused", "stands accused", "the accused"."""
    helps = {child.dep_ for child in verb.children}
    alone = verb.tag_ == "VBN" and "nsubj" not in helps and ("aux" not in helps or "auxpass" in helps)
    return alone or _first(verb) != verb


def _first(verb: Token) -> Token:
    """The passive whose subject and "was" a verb shares, else itself: "was jailed and told he would be deported". Such
    a verb tells somebody, and where it names nobody its subject is told; "was jailed and told police" says whom."""
    if verb.dep_ != "conj" or verb.lemma_.lower() not in listed(PACKAGE, "report_words", "hears"):
        return verb
    if any(child.dep_ in _OWN and child.lower_ not in _SUBJECTS for child in verb.children):
        return verb
    first = verb.head
    while first.dep_ == "conj" and not any(child.dep_ in _OWN for child in first.children):
        first = first.head
    return first if any(child.dep_ == "auxpass" for child in first.children) else verb


def _is_accusing(verb: Token) -> bool:
    return verb.lemma_.lower() in listed(PACKAGE, "modality_words", "passives", "allegedly") and _is_passive(verb)


def _accused(verb: Token) -> frozenset[int]:
    """The head words of who is accused: the subject, or what the participle hangs on."""
    heads = [child for child in verb.children if child.dep_ == "nsubjpass"]
    helping = (child for child in verb.children if child.dep_ == "auxpass")
    heads += [child for one in helping for child in one.children if child.dep_ == "nsubj"]  # "were last night accused"
    if verb.dep_ in {"acl", "relcl"}:
        heads.append(verb.head)
    elif verb.dep_ in {"advcl", "acomp", "xcomp"}:
        heads += [child for child in verb.head.children if child.dep_ == "nsubj"]  # "stands accused"
    return frozenset(head.i for head in heads)


def _by_whom(doc: Doc, verb: Token, taken: frozenset[int]) -> Spans:
    """The agent of a passive, as far as none of its words is content: "accused by prosecutors of laundering"."""
    agent = agent_of(verb)
    if agent is None or not can_speak(agent):
        return ()
    return _source(doc, [token for token in phrase(agent) if token.i <= agent.i or token.dep_ != "prep"], agent, taken)


def _source(doc: Doc, words: Sequence[Token], head: Token, taken: frozenset[int]) -> Spans:
    """The words around the head up to the first that is content; none where the head is."""
    if head.i in taken:
        return ()
    kept = [head]
    for step in (-1, 1):
        allowed = {token.i for token in words} - taken
        at = head.i + step
        while at in allowed:
            kept.append(doc[at])
            at += step
    span = span_of(kept)
    return (trimmed(text_of(doc), Span(*span)),) if span else ()


def _without_charge(doc: Doc, quote: Quote, verb: Token) -> Quote:
    """The quotation with the charge as content where it was taken for a part of who accuses: "by some of lying"."""
    agent = agent_of(verb)
    if agent is None or agent.i not in tokens_of(doc, quote.source) or quote.content[-1].end > verb.idx:
        return quote
    of = next((child for child in agent.children if child.lower_ == "of" and child.i > agent.i), None)
    deed = next((child for child in of.children if child.dep_ == "pcomp"), None) if of is not None else None
    charge = span_of(deed.subtree) if deed is not None else None
    if of is None or charge is None:
        return quote
    source = trimmed(text_of(doc), Span(quote.source[0].start, of.idx))
    return replace(quote, source=(source,), content=(*quote.content, Span(*charge)), cue_class="speech")


def _of_accuser_behind(doc: Doc, quote: Quote, verb: Token) -> Quote:
    """The quotation as hers who accuses, where she stands behind the charge: "accused of “theft” by Ann Lee"."""
    last = quote.content[-1]
    said = [doc[i] for i in sorted(tokens_of(doc, (last,)))]
    by = next((token for token in reversed(said) if token.lower_ == "by"), None) if not quote.source else None
    who = next((child for child in by.children if child.dep_ == "pobj"), None) if by is not None else None
    if by is None or who is None or by.i < verb.i or not can_speak(who) or phrase(who).end <= said[-1].i:
        return quote
    is_somebody = who.ent_type_ in {"PERSON", "ORG"} or who.lemma_.lower() in bearer_nouns()
    if by.head != verb and not by.nbor(-1).is_quote and not (by.head.tag_ == "VBG" and is_somebody):
        return quote  # "of being paid by lobbyists", "of dumping it by the river"
    text = text_of(doc)
    source = trimmed(text, Span(by.nbor().idx, last.end))
    charge = trimmed(text, Span(last.start, by.idx))
    return replace(quote, source=(source,), content=(*quote.content[:-1], charge))


def _with_lead(doc: Doc, quote: Quote) -> Quote:
    """The quotation with the word that leads to the charge in its cue: "was charged with", "is accused of"."""
    text = text_of(doc)
    last, cue = quote.content[-1], quote.cue[-1]
    lead = next((lead for lead in _LEADS if text.startswith(lead, last.start)), "")
    if not lead or text[last.start + len(lead) : last.end][:1] in _OPENING:
        return quote  # marks belong to what they hold
    if cue.end + 1 == last.start:
        quote = replace(quote, cue=(*quote.cue[:-1], Span(cue.start, last.start + len(lead) - 1)))
    return replace(quote, content=(*quote.content[:-1], Span(last.start + len(lead), last.end)))
