"""From a parsed text to its quotations: the findings of every rule, put in order, none twice."""

from __future__ import annotations

from bisect import bisect_left, insort
from dataclasses import replace

from spacy.tokens import Doc

from quotes.datafiles import word_list
from quotes.extraction.bounding.marked_text import MarkedText, marked_text
from quotes.extraction.by_pattern.signatures import signed
from quotes.extraction.by_pattern.transcripts import turns
from quotes.extraction.rules.according import according_findings
from quotes.extraction.rules.clauses import clause_of
from quotes.extraction.rules.cues import Cue, verb_cues
from quotes.extraction.rules.finding import Finding, by_verb
from quotes.extraction.rules.nouns import noun_findings
from quotes.extraction.rules.quoted import quoted_findings
from quotes.parsing.marked import MarkedDoc, mark
from quotes.parsing.sources import can_speak, is_document
from quotes.records import Quote, Span, Spans
from quotes.regions import Region, kind_of
from quotes.spans import stripped

_REPORTED = {
    "clause": "a clause behind or before a verb of saying",
    "object": "what a verb of judging is about",
    "request": "what a verb of asking is about",
}
"""How a reported clause was found, in a reader's words, by the frame that it stands in."""

_SHORTEST_OBJECT = 4  # words of an object without a clause that make it what somebody said


def extract_quotes(doc: Doc, found: tuple[Region, ...]) -> tuple[Quote, ...]:
    """The quotations of a text, in order of their content."""
    marked = mark(doc, found)
    cues = verb_cues(marked)
    page = marked_text(marked.text, found)
    spoken = (*turns(page), *signed(page))
    theirs = sorted(quote.content[0] for quote in spoken)
    direct = [f for f in quoted_findings(marked, cues) if not _touches(theirs, f.extent)]
    used = {finding.verb.verb.i for finding in direct if finding.verb is not None}
    clauses = [finding for cue in cues if cue.verb.i not in used and (finding := _clause_finding(marked, cue))]
    clauses += [_with_regions(marked, finding) for finding in (*according_findings(marked), *noun_findings(marked))]
    clauses = [f for f in clauses if not _touches(theirs, f.extent)]
    chosen = [f for f in _same_speaker(marked, _without_nested(direct, clauses)) if _is_plausible(f)]
    quotes = [_quote(page, finding) for finding in chosen]
    return tuple(sorted((*spoken, *quotes), key=lambda quote: quote.content))


def _with_regions(marked: MarkedDoc, finding: Finding) -> Finding:
    """The finding with every quoted region that its content touches taken in whole."""
    pieces, regions = _grown(marked, finding.content)
    return replace(finding, content=pieces, regions=regions)


def _clause_finding(marked: MarkedDoc, cue: Cue) -> Finding | None:
    """The clause that a cue governs, grown to the whole of every quoted region that it touches."""
    if cue.frames <= {"quoted", "uttered"}:
        return None
    pieces = clause_of(marked, cue)
    if not pieces:
        return None
    pieces, regions = _grown(marked, _from_cue_on(marked, cue, pieces))
    words = len(marked.text[pieces[0].start : pieces[-1].end].split())
    has_clause = any(child.dep_ == "ccomp" for child in cue.verb.children)
    if not regions and words < (2 if has_clause else _SHORTEST_OBJECT):
        return None  # "welcomed the decision", "blamed the referee": what it was about, not what was said
    frame = "clause" if "clause" in cue.frames or "tell" in cue.frames else min(cue.frames)
    return by_verb(pieces, cue, _REPORTED[frame], 0.8 if cue.source else 0.6, regions)


def _from_cue_on(marked: MarkedDoc, cue: Cue, pieces: Spans) -> Spans:
    """The pieces with the words that stand between the cue and a quoted region: insisted Rovers “never gave up”."""
    first = pieces[0]
    between = marked.tokens(Span(cue.span.end, first.start)) if first.start > cue.span.end else []
    begins_quoted = any(marked.regions[i].start >= first.start - 1 for i in marked.regions_in(first))
    plain = between and all(t.is_alpha and t.pos_ in {"PROPN", "NOUN", "DET", "ADJ", "PRON"} for t in between)
    if not begins_quoted or not plain or "tell" in cue.frames:
        return pieces
    return (Span(between[0].idx, first.end), *pieces[1:])


def _is_plausible(finding: Finding) -> bool:
    """Whether somebody says something: a bare object needs a speaker, and one that can speak."""
    cue = finding.verb
    if cue is None or finding.method not in _REPORTED.values():
        return True
    clause = any(child.dep_ == "ccomp" for child in cue.verb.children)
    if cue.subject is not None and cue.source is None:
        return False  # "This could mean a new course, emphasizing ...": a thing that nobody said
    if cue.subject is None and "request" in cue.frames and not finding.regions:
        return False  # "was asked whether": a question that nobody is named for
    if cue.subject is None:
        return cue.verb.tag_ in {"VBD", "VBZ", "VBP"} or (clause and cue.verb.tag_ == "VBN")
    if cue.verb.lemma_.lower() in word_list("quotes.extraction.rules", "evidence"):
        return can_speak(cue.subject) and (clause or not is_document(cue.subject))
    return clause or can_speak(cue.subject)


def _grown(marked: MarkedDoc, pieces: Spans) -> tuple[Spans, frozenset[int]]:
    """The pieces with every region they overlap taken in whole, and those regions."""
    found: list[Span] = []
    touched: set[int] = set()
    for start, end in pieces:
        for index in marked.regions_in(Span(start, end)):
            region = marked.regions[index]
            start, end = min(start, region.start), max(end, region.end)
            touched.add(index)
        if found and start <= found[-1].end:
            start = min(found[-1].start, start)
            found.pop()
        found.append(Span(start, end))
    return tuple(found), frozenset(touched)


def _without_nested(direct: list[Finding], clauses: list[Finding]) -> list[Finding]:
    """The findings less those whose cue stands in another's content, or whose content another has taken."""
    chosen = list(direct)
    taken = sorted(piece for finding in direct for piece in finding.content)
    for finding in sorted(clauses, key=lambda f: f.extent.start - f.extent.end):
        if not any(_touches(taken, piece) for piece in (finding.cue[0], *finding.content)):
            chosen.append(finding)
            for piece in finding.content:
                insort(taken, piece)
    return chosen


def _touches(taken: list[Span], span: Span) -> bool:
    """Whether a span overlaps one of those taken, which are in order and do not overlap each other."""
    at = bisect_left(taken, (span.end,))
    return at > 0 and taken[at - 1].end > span.start


def _same_speaker(marked: MarkedDoc, findings: list[Finding]) -> list[Finding]:
    """The findings with the source of the one before where the parser took its content for the subject.

    In "insisted it is at war and claimed that ..." the second verb's subject is the first one's.
    """
    ordered = sorted(findings, key=lambda f: (f.cue or f.content)[0])
    for at in range(1, len(ordered)):
        before, finding = ordered[at - 1], ordered[at]
        if finding.verb is None or before.verb is None or not before.source:
            continue
        inside = not finding.source or _holds(before, finding.source[0])
        gap = marked.text[before.extent.end : finding.cue[0].start].strip(" ,–—-”\"'’")
        if inside and 0 <= finding.cue[0].start - before.extent.end < 25 and gap in {"and", "but", ""}:
            verb = replace(finding.verb, source=before.source[0], subject=before.verb.subject)
            ordered[at] = replace(finding, source=before.source, verb=verb)
    return ordered


def _holds(finding: Finding, span: Span) -> bool:
    """Whether a span lies in one of the content's pieces."""
    return any(start <= span.start and span.end <= end for start, end in finding.content)


def _quote(page: MarkedText, finding: Finding) -> Quote:
    """The finding as a quotation: marks around a piece and the comma before a closing one left out."""
    pieces = [_within_marks(page, piece) for piece in sorted(finding.content)]
    content = (*pieces[:-1], page.without_comma(pieces[-1]))
    kind = kind_of(page.text, content, page.regions)
    return Quote(kind, content, finding.cue, finding.source, finding.method, finding.confidence)


def _within_marks(page: MarkedText, piece: Span) -> Span:
    """The piece without its marks where it is just what they hold."""
    for region in page.regions_at(piece):
        if region.closed and piece == (region.start, region.end):
            return stripped(page.text, *region.inner)
    return piece
