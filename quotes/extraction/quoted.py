"""Quoted regions that stand by themselves ("It rains," he said), each tied to the cue beside it; marks bound the words.

The order of trials is that of a reader: the clause that follows the closing mark, the one that leads up to the opening
mark, the quotation just before ("A," he said. "B."), the speaker of the paragraph before. Method: the nearest reporting
verb outside all quotation marks in the adjoining sentence (O'Keefe et al. 2012), marks before parse.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from spacy.tokens import Token

from quotes.extraction.cues import Cue, cue_of
from quotes.extraction.finding import Finding, by_verb
from quotes.extraction.marked import SENTENCE_END, MarkedDoc, sentence_start, span_of
from quotes.extraction.marks import WORD
from quotes.extraction.place import DASHES, Place, content_piece, place
from quotes.extraction.sources import source_span
from quotes.records import Span

_LONGEST_INTRO = 14  # tokens from a cue to the mark it leads up to: "told reporters in Berlin on Friday:"

_LONGEST_NAME = 20  # tokens of a noun phrase behind its cue: its head is the last of them


def quoted_findings(marked: MarkedDoc, cues: list[Cue]) -> list[Finding]:
    """The quotations whose content is whole regions, in order; a region that is part of a clause is left over."""
    by_token = {cue.verb.i: cue for cue in cues}
    found: list[Finding] = []
    last: Finding | None = None
    last_place: Place | None = None
    for index, region in enumerate(marked.regions):
        here = place(marked, index)
        piece = content_piece(marked, index)
        if piece.start >= piece.end or not here.words:
            continue
        new = _attributed(marked, here, piece, by_token, last)
        if (
            new is not None
            and last is not None
            and region.continues
            and not last.cue
            and here.index - 1 in last.regions
        ):
            found.pop()  # the paragraphs before it, whose cue comes only here
            new = replace(new, content=(*last.content, *new.content), regions=last.regions | new.regions)
        joined = None
        if new is None and last is not None and last_place is not None:
            joined = _joined(marked, here, piece, last, last_place, region.continues)
        if joined is not None:
            found[-1] = last = joined
        elif new is None and last is not None and last_place is not None:
            new = _carried(marked, here, piece, last)
        if joined is None and new is None and here.stands_alone and (here.words >= 4 or not here.before):
            new = _from_sentence_before(marked, here, piece)
        if new is not None:
            found.append(new)
            last = new
        if new is not None or joined is not None:
            last_place = here
    return found


def _attributed(
    marked: MarkedDoc, here: Place, piece: Span, cues: dict[int, Cue], last: Finding | None
) -> Finding | None:
    """The region with the cue that follows it or leads up to it."""
    used = last.verb.verb.i if last is not None and last.verb is not None else None
    cue = _cue_after(marked, here, cues)
    if cue is not None:
        return by_verb((piece,), cue, "quotation marks, cue behind", 0.95, frozenset({here.index}))
    cue = _cue_before(marked, here, cues)
    if cue is not None and cue.verb.i != used:
        return by_verb((piece,), cue, "quotation marks, cue in front", 0.93, frozenset({here.index}))
    if cue is None:
        return (
            _signed(marked, here, piece)
            or _after_colon(marked, here, here.before, piece)
            or _announced(marked, here, piece, cues)
        )
    return None


def _cue_after(marked: MarkedDoc, here: Place, cues: dict[int, Cue]) -> Cue | None:
    """The verb of the clause behind the closing mark: "...," said X; "...," X told reporters."""
    if not here.after or here.in_clause:
        return None
    first = here.after[0]
    comma = first.text in {",", "—", "–", "-"}
    if first.is_punct and not comma:
        return None
    tokens = here.after[1:] if first.is_punct else here.after
    if not tokens:
        return None
    attributive = comma or here.ends in ",?!—–-…" or tokens[0].is_lower
    if not attributive:
        return None
    for token in tokens[:25]:
        cue = cues.get(token.i) or _manner_of_speaking(marked, here, tokens, token)
        if cue is None:
            if token.pos_ == "VERB" and token.dep_ in {"ROOT", "ccomp"} and not _is_relative(token):
                return None
            continue
        leading = [t for t in tokens if t.i < token.i]
        named = cue.source is not None and cue.source.start <= tokens[min(4, len(tokens) - 1)].idx
        if len(leading) > 4 and not named and not _is_name_phrase(leading):
            return None
        if not comma and here.ends in "?!" and not tokens[0].is_lower and _has_clause(cue):
            return None  # "Really?" Trump said he would go.
        if cue.source is None and leading and _is_name_phrase(leading):
            return replace(cue, source=span_of(leading))
        return _with_source(marked, cue)
    return None


def _is_name_phrase(tokens: Sequence[Token]) -> bool:
    """Whether the tokens can only name somebody: no verb, no comma, "the 23-year-old"."""
    return len(tokens) <= 10 and not any(
        t.pos_ in {"VERB", "AUX", "CCONJ", "SCONJ"} or (t.is_punct and t.text != "-") for t in tokens
    )


def _manner_of_speaking(marked: MarkedDoc, here: Place, tokens: Sequence[Token], verb: Token) -> Cue | None:
    """Any verb as a cue where it stands in a cue's place and does nothing else: "...," she fumed."""
    if here.ends not in ",?!" or verb.tag_ not in {"VBD", "VBZ"} or verb.pos_ != "VERB":
        return None
    if any(child.dep_ in {"dobj", "xcomp", "oprd"} and not marked.is_quoted(child) for child in verb.children):
        return None
    cue = cue_of(marked, verb, frozenset({"quoted"}))
    begins = tokens[0] == verb or (cue.source is not None and cue.source.start == tokens[0].idx)
    return cue if begins else None


def _is_relative(token: Token) -> bool:
    return token.dep_ in {"relcl", "acl"}


def _has_clause(cue: Cue) -> bool:
    return any(c.dep_ == "ccomp" and c.i > cue.verb.i for c in cue.verb.children)


def _cue_before(marked: MarkedDoc, here: Place, cues: dict[int, Cue]) -> Cue | None:
    """The verb that leads up to the opening mark: X said: "..."; he told reporters on Friday, "..."."""
    if not here.before:
        return None
    last = here.before[-1]
    introduced = last.text in {",", ":", "—", "–"} or (here.is_capital and here.words >= 3)
    for token in reversed(here.before[-_LONGEST_INTRO:]):
        cue = cues.get(token.i)
        if cue is None:
            continue
        between = [t for t in here.before if t.i > token.i and not t.is_punct]
        if last.text != ":" and any(t.pos_ in {"VERB", "AUX"} for t in between):
            return None
        if not introduced and between:
            return None
        if not here.is_capital and last.text not in {":", ","} and not (last == token and "uttered" in cue.frames):
            return None
        return _with_source(marked, cue)
    return None


def _with_source(marked: MarkedDoc, cue: Cue) -> Cue:
    """The cue with the noun phrase beside it as its source where the parser saw no subject."""
    if cue.source is not None:
        return cue
    doc = marked.doc
    at, sentence = cue.verb.i, cue.verb.sent
    beside = doc[max(at - 3, sentence.start) : min(at + _LONGEST_NAME, sentence.end)]
    for chunk in beside.noun_chunks:
        if marked.is_quoted(chunk.root):
            continue
        behind = chunk.start - cue.verb.i == 1
        before = cue.verb.i - chunk.end in {0, 1} and not any(t.is_punct for t in doc[chunk.end : cue.verb.i])
        if behind or before:
            span = source_span(marked, chunk.root)
            if span is not None:
                return replace(cue, source=span)
    return cue


def _signed(marked: MarkedDoc, here: Place, piece: Span) -> Finding | None:
    """A quotation signed behind a dash: "..." — Mark Twain."""
    if not here.after or here.after[0].text not in set(DASHES) | {"--"} or here.ends == ",":
        return None
    name = [t for t in here.after[1:] if t.text != ","]
    paragraph_end = marked.paragraph_at(here.after[0].idx).end
    rest = here.after[1:]
    if not rest or len(rest) > 10 or rest[0].pos_ != "PROPN" or any(t.pos_ in {"VERB", "AUX"} for t in name):
        return None
    if marked.text[rest[-1].idx + len(rest[-1]) : paragraph_end].strip(" .\n"):
        return None
    dash, source = span_of(here.after[:1]), span_of(rest)
    if dash is None or source is None:
        return None
    return Finding((piece,), (dash,), (source,), "signed behind a dash", 0.85, None, frozenset({here.index}))


def _announced(marked: MarkedDoc, here: Place, piece: Span, cues: dict[int, Cue]) -> Finding | None:
    """A quotation that begins a paragraph, announced by the colon that ends the one before: She continued: / "..."."""
    at = marked.paragraph_number(marked.regions[here.index].start)
    if here.before or here.follows or not at:
        return None
    before = marked.paragraphs[at - 1]
    if marked.text[before.start : before.end].rstrip()[-1:] != ":":
        return None
    tokens = [t for t in marked.tokens(before) if not t.is_space]
    sentence = [t for t in tokens if t.i >= sentence_start(marked, tokens[-1])]
    for token in reversed(sentence):
        cue = cues.get(token.i)
        if cue is not None:
            method = "quotation marks, announced in the paragraph before"
            return by_verb((piece,), _with_source(marked, cue), method, 0.85, frozenset({here.index}))
    return _after_colon(marked, here, tuple(sentence), piece)


def _after_colon(marked: MarkedDoc, here: Place, before: tuple[Token, ...], piece: Span) -> Finding | None:
    """A quotation behind a colon without a verb of saying: Trump: "..."; the source is what stands before it."""
    if not before or before[-1].text != ":" or len(before) < 2:
        return None
    words = before[:-1]
    root = words[-1] if len(words) == 1 else next((t for t in words if t.head not in words or t.head == t), words[-1])
    subject = root
    if root.pos_ in {"VERB", "AUX"}:
        subject = next((c for c in root.children if c.dep_ in {"nsubj", "nsubjpass"}), root)
    if subject.pos_ not in {"PROPN", "NOUN", "PRON"}:
        return None
    source, colon = source_span(marked, subject), span_of(before[-1:])
    if source is None or colon is None:
        return None
    return Finding((piece,), (colon,), (source,), "quotation marks behind a colon", 0.75, None, frozenset({here.index}))


def _joined(
    marked: MarkedDoc, here: Place, piece: Span, last: Finding, last_place: Place, continues: bool
) -> Finding | None:
    """The quotation before with this region as a further piece: "A," he said, "b." or "A," he said. "B."."""
    adjoining = here.index - 1 in last.regions
    if not adjoining:
        return None
    number = marked.paragraph_number
    same_paragraph = number(marked.regions[here.index].start) == number(marked.regions[here.index - 1].start)
    grown = replace(last, content=(*last.content, piece), regions=last.regions | {here.index})
    if continues and not here.before:
        return grown
    if not same_paragraph:
        return None
    if here.before and not (last.verb is not None and any(t.i == last.verb.verb.i for t in here.before)):
        return None
    if here.before and last.verb is not None and here.follows in ",—–-":
        return grown
    if here.follows == ";" and not here.before and _cue_between(marked, last, here):
        return grown  # "A," he said; "b."
    if not here.before and here.stands_alone and (_cue_between(marked, last, here) or not last_place.after):
        return grown
    return None


def _cue_between(marked: MarkedDoc, last: Finding, here: Place) -> bool:
    """Whether nothing but the cue's own sentence stands between a quotation and the region."""
    gap = Span(last.extent.end, marked.regions[here.index].start)
    tokens = [t for t in marked.tokens(gap) if not marked.is_quoted(t)]
    return sum(t.text in SENTENCE_END for t in tokens) <= 1 and len(tokens) < 45


def _carried(marked: MarkedDoc, here: Place, piece: Span, last: Finding) -> Finding | None:
    """A paragraph of nothing but a quotation, behind one whose speaker is known: the same person goes on."""
    start, end = marked.paragraph_at(marked.regions[here.index].start)
    rest = marked.text[start : marked.regions[here.index].start] + marked.text[marked.regions[here.index].end : end]
    if WORD.search(rest) or here.words < 4 or not last.source:
        return None
    gap = marked.text[last.extent.end : start]
    if gap.count("\n") > 3 or len(gap) > 300:
        return None
    return Finding((piece,), (), last.source, "speaker of the paragraph before", 0.7, None, frozenset({here.index}))


def _from_sentence_before(marked: MarkedDoc, here: Place, piece: Span) -> Finding:
    """A quotation without a cue: whoever the sentence before is about, if it is about somebody."""
    region = marked.regions[here.index]
    start, _ = marked.paragraph_at(region.start)
    tokens = [t for t in marked.tokens(Span(start, region.start)) if not marked.is_quoted(t)]
    regions = frozenset({here.index})
    for token in reversed(tokens):
        if token.dep_ == "nsubj" and token.head.dep_ == "ROOT" and not here.before:
            if token.ent_type_ == "PERSON" or token.lower_ in {"he", "she"}:
                source = source_span(marked, token)
                if source is not None:
                    method = "subject of the sentence before"
                    return Finding((piece,), (), (source,), method, 0.5, None, regions)
            break
    return Finding((piece,), (), (), "quotation marks alone", 0.4, None, regions)
