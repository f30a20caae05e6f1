"""From the words of a source to its speaker: a name in them, or whom a pronoun or description takes up.

One walk over the article in reading order keeps who is in focus, so that every pronoun and description is resolved by
what stands before it; sources are resolved on the way.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from spacy.tokens import Doc, Span, Token

from quotes.attribution.cast.cast import Cast
from quotes.attribution.cast.figures import Figure
from quotes.attribution.cast.focus import OF_CAMPAIGN, weight_of
from quotes.attribution.mentions.datelines import datelines
from quotes.attribution.sources.sources import head_of, source_span
from quotes.attribution.speakers import offices
from quotes.attribution.speakers.descriptions.documents import document_kind
from quotes.attribution.speakers.interviewee import authors_of, interviewed
from quotes.attribution.speakers.meaning import meaning_of, taken_up
from quotes.attribution.speakers.pronouns import several
from quotes.attribution.speakers.pronouns.speaking_next import adding_pronouns, is_said
from quotes.attribution.speakers.references import Reference
from quotes.attribution.speakers.source_names import coordinated
from quotes.attribution.speakers.turn_offices import officers_of_turns
from quotes.attribution.speakers.walk import Walk, as_one
from quotes.attribution.texts import lower_words_of, parts_of
from quotes.parsing.grammar import FINITE, GENDERS, NOUNS, SUBJECTS
from quotes.records import Quote, Speaker

_NO_WORDS = frozenset({"PUNCT", "SPACE"})
_PRONOUNS = GENDERS.keys() | several.THINGS | several.SEVERAL | {"both"}
_FINITE = frozenset({"VBD", "VBZ"})
_FAR = 4
"""Tokens behind a source among which its verb stands, whatever marks are between: "Admiral Lee (rtd.), said"."""
_FIRST_PERSON = frozenset({"i", "we", "me", "us"})
_SECTION_ENDS = re.compile(r"\s*(?:[_*#~=•–—-]\s*){3,}\W*$")  # a line between the stories of one page: "___"


class Spoken(NamedTuple):
    """The speaker of each quotation, None where it has no source; and whom each name, pronoun or description means."""

    speakers: list[Speaker | None]
    meant: dict[int, Figure]


@dataclass(frozen=True, slots=True)
class _Quotations:
    """An article's quotations, each by its number, and the tokens where they stand."""

    sources: list[Span | None]
    heads: dict[int, Span]
    """The sources by the token of their head."""
    contents: list[list[int]]
    """The tokens of what each quotation says."""
    at: dict[int, int]
    """The quotation that says the words at a token."""
    ending: dict[int, list[tuple[int, Span]]]
    """The quotations whose source ends with a token, and that source."""
    direct: frozenset[int]
    """The tokens of what direct quotations say."""


def speakers_of(doc: Doc, quotes: Sequence[Quote], cast: Cast) -> Spoken:
    """Who speaks each quotation, and whom the words of the article mean, by their tokens."""
    quotations = _placed(doc, quotes)
    adding = adding_pronouns(doc, quotes, quotations.sources)
    walk = Walk(doc, cast, quotations.direct, quotations.heads, adding)
    references: dict[int, Reference] = {}
    words, parts = lower_words_of(doc), parts_of(doc)
    for sent in doc.sents:
        _begin(walk, sent)
        for i in range(sent.start, sent.end):
            if i > sent.start and _ends_before_quotation(doc, i):
                walk.focus.next_sentence()
            teller = references.get(quotations.at[i]) if i in quotations.at else None
            walk.focus.teller = teller.figure if teller is not None else None
            if i in cast.at or (i not in walk.quoted and (parts[i] in NOUNS or words[i] in _PRONOUNS)):
                _meet(walk, doc[i], _spoken_of(walk, quotations, i))
            for number, source in quotations.ending.get(i, ()):
                references[number] = meaning_of(walk, source, leads=_leads(quotes[number], source))
                if source.text.lower() not in _FIRST_PERSON:
                    _hear(walk, quotes[number], source, references[number].figure, is_reported=i in quotations.at)
    references |= interviewed(doc, quotes, cast)
    references |= authors_of(doc, quotes, cast)
    references |= officers_of_turns(doc, quotes, cast)
    speakers = [_speaker(walk, references[n]) if n in references else None for n in range(len(quotes))]
    return Spoken(speakers, {i: reference.figure for i, reference in walk.at.items()} | dict(cast.at))


def _placed(doc: Doc, quotes: Sequence[Quote]) -> _Quotations:
    found = datelines(doc)
    sources = [source_span(doc, quote, found) for quote in quotes]
    contents = [_tokens_of(doc, quote) for quote in quotes]
    ending: dict[int, list[tuple[int, Span]]] = {}
    for number, source in enumerate(sources):
        if source is not None:
            ending.setdefault(source.end - 1, []).append((number, source))
    return _Quotations(
        sources=sources,
        heads={head_of(source).i: source for source in sources if source is not None},
        contents=contents,
        at={i: number for number, content in enumerate(contents) for i in content},
        ending=ending,
        direct=frozenset(i for n, quote in enumerate(quotes) if quote.kind == "direct" for i in contents[n]),
    )


def _begin(walk: Walk, sent: Span) -> None:
    """Go on to the next sentence: who was in focus fades, once in a long quotation; between stories all are left."""
    if not _only_goes_on_quoting(walk, sent):
        walk.focus.next_sentence()
    if not sent.start or "\n" in walk.doc[sent.start - 1].text:
        walk.focus.next_paragraph()
    if _SECTION_ENDS.match(sent.text):
        walk.focus.leave(sent.end)
        walk.spoke.clear()
    words, parts = lower_words_of(walk.doc), parts_of(walk.doc)
    own = (i for i in range(sent.start, sent.end) if i not in walk.quoted and parts[i] not in _NO_WORDS)
    if words[next(own, sent.start)] not in several.THINGS:
        walk.written = None  # kept in "“She asked for it,” it said", too


def _only_goes_on_quoting(walk: Walk, sent: Span) -> bool:
    """Whether the sentence and the word before it are quoted: who stands before ten sentences may say them."""
    own = [token.i for token in sent if token.is_alpha]
    before = next((i for i in range(sent.start - 1, -1, -1) if walk.doc[i].is_alpha), None)
    return bool(own) and before in walk.quoted and walk.quoted.issuperset(own)


def _hear(walk: Walk, quote: Quote, source: Span, speaker: Figure, *, is_reported: bool) -> None:
    """Take into account who speaks a quotation; where another's words report that, it is no talk of this occasion."""
    walk.focus.spoke(speaker, not is_reported and _is_subject(walk, quote, source))
    _remember_documents(walk, source[-1].sent, speaker)
    if not is_reported and is_said(walk.doc, quote):
        walk.spoke.append(speaker)


def _ends_before_quotation(doc: Doc, i: int) -> bool:
    """Whether a sentence ends before the mark at `i` that the parser took for one with the next: "Ann Lee, a baker, is
    unmoved. “I will stay,” she said"; not where the next begins behind the mark. A colon before what is said ends one,
    too: "Ann Lee told of her aunt Ida: “We wept,” she said"."""
    is_end = doc[i - 1].text == "." or (doc[i - 1].text == ":" and not doc[i + 1 : i + 2].text.isalpha())
    if not doc[i].is_quote or not is_end or not doc[i - 1].whitespace_:
        return False
    return any(token.is_alpha for token in doc[i : doc[i].sent.end])


def _tokens_of(doc: Doc, quote: Quote) -> list[int]:
    spans = (doc.char_span(start, end, alignment_mode="contract") for start, end in quote.content)
    return [i for span in spans if span is not None for i in range(span.start, span.end)]


def _meet(walk: Walk, token: Token, spoken_of: Collection[Figure]) -> None:
    """Take a token into account: a name, a pronoun or a description moves the focus."""
    figure = walk.cast.at.get(token.i)
    quoted = token.i in walk.quoted
    if figure is not None:
        mention = walk.cast.mention[token.i]
        if token.i == mention.end - 1:
            # "Ana More" is no adverb
            head = token if token.pos_ in NOUNS else walk.doc[mention.start : mention.end].root
            walk.focus.mention(figure, weight_of(head, quoted))
            candidate = _candidate(walk, figure, token) if not quoted else None
            if candidate is not None:
                walk.focus.mention(candidate, OF_CAMPAIGN)
            people = coordinated(walk.cast, token)
            if people:
                walk.focus.mention(as_one(walk, people), weight_of(token, quoted))
    elif not quoted:
        reference = taken_up(walk, token, spoken_of)
        if reference is not None:
            walk.at[token.i] = reference
            walk.focus.mention(reference.figure, weight_of(token, quoted))


def _candidate(walk: Walk, figure: Figure, token: Token) -> Figure | None:
    """Whose campaign the sentence is about, and so he: "Lee's campaign went on. He spoke in Holm"."""
    name = figure.name or ""
    is_about = name.endswith(" campaign") and token.dep_ in SUBJECTS
    return walk.cast.named(name.removesuffix(" campaign")) if is_about else None


def _is_subject(walk: Walk, quote: Quote, source: Span) -> bool:
    """Whether the source is a subject whose name does not show it: it says first what somebody is ("The head of the
    board, Ann Lee"), or the parser ties it to what stands before it ("In a note to staff the head, Ann Lee, said")."""
    head, doc = head_of(source), source.doc
    if head.dep_ in SUBJECTS:
        return head.i not in walk.cast.at
    behind = next((t for t in doc[source.end : source.end + _FAR] if not t.is_punct), head)
    verbs = [behind] if behind.tag_ in _FINITE else []
    return any(start == verb.idx for verb in verbs for start, _ in quote.cue)


def _leads(quote: Quote, source: Span) -> bool:
    """Whether the source's verb stands right behind it, without a comma. Where the parse ties "the candidate boasted"
    to a name before, the tagger takes its cue for a participle."""
    cues = {start for start, _ in quote.cue}
    behind = source.doc[source.end : source.end + 1]
    return any(token.tag_ in FINITE or (token.tag_ == "VBN" and token.idx in cues) for token in behind)


def _spoken_of(walk: Walk, quotations: _Quotations, end: int) -> set[Figure]:
    """Whom the quotations whose source ends with the token name, or describe as somebody new: "A doctor, she recalled,
    had told her so"; and what cannot be who says it: "They forgave us, she said"."""
    said = {i for number, _ in quotations.ending.get(end, ()) for i in quotations.contents[number]}
    named = {walk.cast.at[i] for i in said if i in walk.cast.at}
    new = (i for i in said if i in walk.at and i not in walk.cast.at and i not in walk.quoted)
    others = several.SEVERAL | several.THINGS
    return named | {walk.at[i].figure for i in new if walk.doc[i].pos_ in NOUNS or walk.doc[i].lower_ in others}


def _remember_documents(walk: Walk, sent: Span, speaker: Figure) -> None:
    """Take a statement that somebody speaks in for theirs: "In a statement, Smith said ... The statement added"."""
    for token in sent:
        kind = document_kind(token) if token.dep_ == "pobj" and token.head.lower_ == "in" else None
        if kind is not None and token.i not in walk.quoted:
            walk.documents[kind] = speaker


def _speaker(walk: Walk, reference: Reference) -> Speaker:
    figure = reference.figure
    role = offices.role_of(figure, walk.cast, walk.doc._.outlet)
    return Speaker(figure.name, figure.kind, reference.method, reference.confidence, role)
