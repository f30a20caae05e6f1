"""Reports within a report, by the parse: what X's words tell that Y said, and whom an outlet cites for its report.

Taken only where a verb or noun of saying, somebody who says, and a clause of their own all stand there.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import takewhile
from typing import NamedTuple

from spacy.tokens import Doc, Token

from quotes.attribution.sources.reports.citing import (
    LEAST_WORDS,
    cited_by,
    clause_follows,
    report_words,
    without_citing,
)
from quotes.attribution.sources.reports.verbs import AUXILIARIES, cue_of, has_modal, is_finite, may_say
from quotes.attribution.sources.sources import phrase
from quotes.attribution.texts import regions_of, text_of, tokens_of
from quotes.attribution.venues.occasions import venue_words
from quotes.extraction.cues.classes import quote_class
from quotes.parsing.grammar import STANDING_FOR_SUBJECTS, doer_before
from quotes.parsing.marked import span_of, trimmed
from quotes.parsing.nouns import clause_behind, is_noun_of_saying
from quotes.parsing.sources import agent_of, can_speak
from quotes.records import REPORT_WITHIN, SHOWN_CLASSES, Quote, Span, Spans
from quotes.regions import Region, kind_of

_SURE = 0.7
_FAR = 12
"""Words behind closing marks among which the verb that they belong to stands."""
_ENDS_WORDS = frozenset(",.?!…")
_CLOSING = re.compile('[,.]?[”"»]')
_MARKS = frozenset('“”"„«»')
_OF_WHOM = frozenset({"by", "from"})


class _Report(NamedTuple):
    """The tokens of a report within a report."""

    content: list[Token]
    cue: list[Token]
    source: list[Token]


def inner_reports(doc: Doc, outer: Quote, taken: frozenset[int]) -> Iterator[Quote]:
    """The reports that a quotation's words tell of, and whom it cites; tokens `taken` are cues of others already."""
    within = tokens_of(doc, outer.content)
    for i in sorted(within - taken):
        report = _by_verb(doc[i]) or _by_noun(doc[i])
        if report and within.issuperset(token.i for role in (report.cue, report.source) for token in role):
            content = list(takewhile(lambda token: token.i in within, report.content))
            yield from _quotes(doc, _spans(doc, content), report.cue, report.source)
    yield from _by_marks(doc, outer, within - taken)
    cue = tokens_of(doc, outer.cue)
    asides = {child.i for i in within | cue | tokens_of(doc, outer.source) for child in doc[i].children}
    for i in sorted((within | cue | asides) - (taken - cue)):
        cited = cited_by(doc[i])
        if cited and (i not in cue or clause_follows(cited[-1])):
            yield from _quotes(doc, without_citing(doc, outer.content, doc[i], cited[-1]), [doc[i]], cited)


def report_of(doc: Doc, verb: Token) -> Iterator[Quote]:
    """What the clause behind a verb of saying tells, none for other verbs."""
    report = _by_verb(verb)
    if report:
        yield from _quotes(doc, _spans(doc, report.content), report.cue, report.source)


def report_before(doc: Doc, clause: Token) -> Iterator[Quote]:
    """What a clause tells before whoever says it and the verb of saying: "The bridge was safe, an engineer told us"."""
    verb, last = clause.head, clause.right_edge
    comma = last.i if last.text == "," else last.i + 1  # a parse may hang it on the last noun: "two people, Lee said"
    subject = _whose(verb)
    if verb.lemma_.lower() not in report_words("says") or has_modal(verb) or subject is None or not may_say(subject):
        return
    if subject.left_edge.i == comma + 1 and doc[comma].text == "," and is_finite(clause):
        content = [token for token in clause.subtree if token.i < comma]
        yield from _quotes(doc, _spans(doc, content), cue_of(verb), _named(subject))


def heard_of(doc: Doc, clause: Token) -> Iterator[Quote]:
    """What a body that sits to hear was told, in a clause before its verb or behind: "Hull Court heard Lee ran"."""
    verb = clause.head
    court = doer_before(verb)
    if court is None or verb.lemma_ not in venue_words("hear") or court.lower_ not in venue_words("listeners"):
        return
    own = any(child.dep_ in STANDING_FOR_SUBJECTS for child in clause.children)
    if own and is_finite(verb) and is_finite(clause) and not has_modal(verb):
        content = _without_that(list(clause.subtree))
        yield from _quotes(doc, _spans(doc, content), cue_of(verb), list(phrase(court)))


def _by_verb(verb: Token) -> _Report | None:
    """The report of a verb of saying: "Lund had told reporters that the bridge was safe"."""
    if verb.pos_ != "VERB" or verb.lemma_.lower() not in report_words("says") or has_modal(verb):
        return None
    subject = _whose(verb)
    clause = next((child for child in verb.children if child.dep_ == "ccomp" and child.i > verb.i), _hung_on_noun(verb))
    if subject is None or clause is None or not _is_own_clause(clause, verb):
        return None
    if subject.dep_ != "nsubjpass" and not may_say(subject):
        return None
    content = [token for token in clause.subtree if token.i > verb.i]
    return _Report(_without_that(content), cue_of(verb), _named(subject))


def _named(subject: Token) -> list[Token]:
    """The noun phrase of a subject with the name that it introduces: "The minister for schools, Ann Lee, said"."""
    doc, words = subject.doc, phrase(subject)
    name = next((t for t in subject.rights if t.dep_ == "appos" and t.pos_ == "PROPN"), None)
    is_next = name is not None and doc[words.end].text == "," and name.left_edge.i == words.end + 1
    return list(doc[words.start : name.i + 1]) if name is not None and is_next else list(words)


def _hung_on_noun(verb: Token) -> Token | None:
    """The clause that a parse hangs on a noun behind the verb, though its "that" stands for nothing in it: "told staff
    on a call that the pier was shut"."""
    clauses = (t for t in verb.subtree if t.dep_ == "relcl" and t.head.i > verb.i)
    return next((t for t in clauses if any(c.lower_ == "that" and c.dep_ == "mark" for c in t.lefts)), None)


def _whose(verb: Token) -> Token | None:
    """Who says it: the subject of a finite verb, the agent of a passive, or who is said or quoted to have said it."""
    if any(child.dep_ == "auxpass" for child in verb.children):
        return agent_of(verb)
    if is_finite(verb):
        return doer_before(verb)
    return hearsay_of(verb)


def hearsay_of(verb: Token) -> Token | None:
    """Who is reported to say it: "Lund is alleged to have told", "was quoted as saying", "quoted Lund as saying"."""
    head = verb.head
    if verb.dep_ == "pcomp" and head.lower_ == "as" and head.head.lemma_.lower() in report_words("quotes"):
        roles: tuple[str, ...] = ("nsubjpass", "dobj")
        head = head.head
    elif verb.dep_ == "xcomp" and head.lemma_.lower() in report_words("hearsay"):
        roles = ("nsubjpass",)
    else:
        return None
    found = (child for role in roles for child in head.children if child.dep_ == role and child.i < verb.i)
    return next(found, None)


def _by_marks(doc: Doc, outer: Quote, within: frozenset[int]) -> Iterator[Quote]:
    """What stands in marks before its verb of saying: “I saw him,” the witness told police, according to the file."""
    for region in regions_of(doc):
        if region.depth or not any(start <= region.start and region.end < end for start, end in outer.content):
            continue
        stop = text_of(doc)[: region.inner.end].rstrip()[-1:] + text_of(doc)[region.end : region.end + 1]
        verb = _verb_behind(doc, region.end, within) if _ENDS_WORDS.intersection(stop) else None
        subject = next((child for child in verb.children if child.dep_ == "nsubj"), None) if verb else None
        if verb is None or subject is None or subject.i not in within or not may_say(subject) or has_modal(verb):
            continue
        words = trimmed(text_of(doc), region.inner)
        if text_of(doc)[slice(*words)].count(" ") >= LEAST_WORDS - 1:
            before = [doc[i] for i in sorted(within) if region.end <= doc[i].idx < cue_of(verb)[0].idx]
            yield from _quotes(doc, (words,), cue_of(verb), _without_comma(before) or list(phrase(subject)))


def _without_comma(words: list[Token]) -> list[Token]:
    return words[:-1] if words and words[-1].is_punct else words


def _verb_behind(doc: Doc, end: int, within: frozenset[int]) -> Token | None:
    """The finite verb of saying whose clause begins behind the marks, none where words of its own follow it."""
    behind = [doc[i] for i in sorted(within) if doc[i].idx >= end and not doc[i].is_punct and not doc[i].is_space]
    verbs = (token for token in behind[:_FAR] if token.pos_ == "VERB" and token.lemma_.lower() in report_words("says"))
    verb = next(verbs, None)
    if verb is None or not is_finite(verb):
        return None
    own = [child for child in verb.children if child.dep_ == "nsubj" and child.idx >= end]
    first = min((verb.i, *(child.left_edge.i for child in own)))
    later = any(child.dep_ == "ccomp" and child.i > verb.i for child in verb.children)
    return verb if first == behind[0].i and not later else None


def _by_noun(noun: Token) -> _Report | None:
    """The report of a noun of saying that belongs to somebody: "Lund's claim that the bridge was safe", "the claim by
    Lund that"."""
    if not is_noun_of_saying(noun):
        return None
    owner = next((child for child in noun.children if child.dep_ == "poss" and child.tag_ != "PRP$"), None)
    clause = clause_behind(noun) if owner is not None else None
    if owner is None and noun.nbor().lower_ in _OF_WHOM:
        owner, clause = _whose_and_clause(noun)
    if owner is None or clause is None or not can_speak(owner):
        return None
    that = next((token.i for token in noun.doc[noun.i : clause.i] if token.lower_ == "that"), noun.i)
    content = [token for token in clause.subtree if token.i > that]
    source = [token for token in owner.subtree if token.dep_ != "case" and token.i < max(that, owner.i + 1)]
    return _Report(content, [noun], source)


def _whose_and_clause(noun: Token) -> tuple[Token | None, Token | None]:
    """Whose a claim is that is "by" or "from" somebody, and what it tells behind "that"."""
    owner = next((child for child in noun.nbor().children if child.dep_ == "pobj"), None)
    behind = noun.doc[owner.i + 1 : owner.i + 2 + _FAR] if owner is not None else ()
    that = next((token for token in behind if token.lower_ == "that" or token.pos_ in {"VERB", "AUX", "PUNCT"}), None)
    is_clause = that is not None and that.lower_ == "that" and that.dep_ == "mark"
    return owner, that.head if is_clause and that is not None else None


def _is_own_clause(clause: Token, verb: Token) -> bool:
    """Whether the clause is one of its own and no question: a subject behind the verb of saying, and a finite verb."""
    helps = (child for child in clause.children if child.dep_ in AUXILIARIES)  # some parses hang the subject there
    heads = (clause, *helps)
    theirs = (child for head in heads for child in head.children if child.i > verb.i)
    has_own = any(child.dep_ in STANDING_FOR_SUBJECTS for child in theirs)
    marks = {child.lower_ for child in clause.children if child.dep_ == "mark"}
    return has_own and is_finite(clause) and marks <= {"that"}


def _without_that(content: list[Token]) -> list[Token]:
    return content[1:] if content and content[0].lower_ == "that" else content


def _spans(doc: Doc, content: list[Token]) -> Spans:
    """The span of the clause, none where it is too short to say something or cuts through quotation marks."""
    span = span_of(content)
    if span is None or sum(token.is_alpha for token in content) < LEAST_WORDS:
        return ()
    text, words = text_of(doc), trimmed(text_of(doc), Span(*span))
    if sum(text[slice(*words)].count(mark) for mark in _MARKS) % 2:
        closing = _CLOSING.match(text, words.end)  # that he was “fine,”
        return (Span(words.start, closing.end()),) if closing else ()
    return (words,)


def _quotes(doc: Doc, content: Spans, cue: list[Token], source: list[Token]) -> Iterator[Quote]:
    """The report as a quotation, none where a part of it is missing or nobody need have said it."""
    said, who = span_of(cue), span_of(source)
    if not content or said is None or who is None:
        return
    name = quote_class(text_of(doc), (said,), (who,), content)
    if name in SHOWN_CLASSES:
        marked = _has_marks(text_of(doc), content) or _is_quoted(regions_of(doc), content, said)
        kind = kind_of(text_of(doc), content, regions_of(doc)) if marked else "indirect"
        yield Quote(kind, content, (said,), (who,), REPORT_WITHIN, _SURE, cue_class=name)


def _is_quoted(found: Iterable[Region], content: Spans, cue: tuple[int, int]) -> bool:
    """Whether the words stand in marks that the cue stands outside of: “I saw him,” the witness told police."""
    return any(
        region.depth == 0
        and region.start < content[0][0]
        and content[-1][1] <= region.end
        and not region.start < cue[0] < region.end
        for region in found
    )


def _has_marks(text: str, content: Iterable[Span]) -> bool:
    return any(not _MARKS.isdisjoint(text[start:end]) for start, end in content)
