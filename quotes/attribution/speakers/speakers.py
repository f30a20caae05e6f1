"""From the words of a source to its speaker: a name in them, or whom a pronoun or description takes up.

One walk over the article in reading order keeps who is in focus, so that every pronoun and description is resolved by
what stands before it; sources are resolved on the way.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from typing import NamedTuple

from spacy.tokens import Doc, Span, Token

from quotes.attribution.cast.cast import Cast, Figure
from quotes.attribution.cast.focus import weight_of
from quotes.attribution.mentions.datelines import datelines
from quotes.attribution.sources.sources import head_of, source_span
from quotes.attribution.speakers import offices, pronouns
from quotes.attribution.speakers.documents import document_kind
from quotes.attribution.speakers.going_on import adding_pronouns, is_said
from quotes.attribution.speakers.meaning import meaning_of
from quotes.attribution.speakers.references import Reference
from quotes.attribution.speakers.source_names import coordinated
from quotes.attribution.speakers.taking_up import NOUNS, SUBJECTS, taken_up
from quotes.attribution.speakers.walk import Walk, as_one
from quotes.attribution.texts import lower_words_of, parts_of
from quotes.records import Quote, Speaker

_NO_WORDS = frozenset({"PUNCT", "SPACE"})
_PRONOUNS = pronouns.GENDERS.keys() | pronouns.THINGS | pronouns.SEVERAL | {"both"}
_FIRST_PERSON = frozenset({"i", "we", "me", "us"})
_SECTION_ENDS = re.compile(r"\s*(?:[_*#~=•–—-]\s*){3,}\W*$")  # a line between the stories of one page: "___"


class Spoken(NamedTuple):
    """The speaker of each quotation, None where it has no source; and whom each name, pronoun or description means."""

    speakers: list[Speaker | None]
    meant: dict[int, Figure]


def speakers_of(doc: Doc, quotes: Sequence[Quote], cast: Cast) -> Spoken:
    """Who speaks each quotation, and whom the words of the article mean, by their tokens."""
    found = datelines(doc)
    sources = [source_span(doc, quote, found) for quote in quotes]
    contents = [_tokens_of(doc, quote) for quote in quotes]
    direct = frozenset(
        i for quote, content in zip(quotes, contents, strict=True) if quote.kind == "direct" for i in content
    )
    due: dict[int, list[tuple[int, Span]]] = {}
    for number, source in enumerate(sources):
        if source is not None:
            due.setdefault(source.end - 1, []).append((number, source))
    heads = {head_of(source).i: source for source in sources if source is not None}
    walk = Walk(doc, cast, direct, heads, adding_pronouns(doc, quotes, sources))
    references: dict[int, Reference] = {}
    told = {i: number for number, content in enumerate(contents) for i in content}
    words, parts = lower_words_of(doc), parts_of(doc)
    for sent in doc.sents:
        walk.focus.next_sentence()
        if _SECTION_ENDS.match(sent.text):
            walk.focus.leave()
            walk.spoke.clear()
        own = (i for i in range(sent.start, sent.end) if i not in direct and parts[i] not in _NO_WORDS)
        if words[next(own, sent.start)] not in pronouns.THINGS:
            walk.written = None  # kept in "“She asked for it,” it said", too
        for i in range(sent.start, sent.end):
            here = due.get(i, ())
            if i > sent.start and _ends_before_quotation(doc, i):
                walk.focus.next_sentence()
            walk.focus.teller = references[told[i]].figure if told.get(i) in references else None
            if i in cast.at or (i not in direct and (parts[i] in NOUNS or words[i] in _PRONOUNS)):
                _meet(walk, doc[i], {figure for number, _ in here for figure in _told_of(walk, contents[number])})
            for number, source in here:
                references[number] = meaning_of(walk, source)
                if source.text.lower() not in _FIRST_PERSON:
                    walk.focus.spoke(references[number].figure, i not in told and _is_told_what(walk, source))
                    _remember_documents(walk, sent, references[number].figure)
                    if i not in told and is_said(doc, quotes[number]):
                        walk.spoke.append(references[number].figure)
    speakers = [_speaker(walk, references[n]) if n in references else None for n in range(len(quotes))]
    return Spoken(speakers, {i: reference.figure for i, reference in walk.at.items()} | dict(cast.at))


def _ends_before_quotation(doc: Doc, i: int) -> bool:
    """Whether a sentence ends before the mark at `i` that the parser took for one with the next: "Ann Lee, a baker, is
    unmoved. “I will stay,” she said"; not where the next begins behind the mark."""
    if not doc[i].is_quote or doc[i - 1].text != "." or not doc[i - 1].whitespace_:
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
        if token.i == walk.cast.mention[token.i].end - 1:
            mention = walk.cast.mention[token.i]
            head = (
                token if token.pos_ in NOUNS else walk.doc[mention.start : mention.end].root
            )  # "Ana More" is no adverb
            walk.focus.mention(figure, weight_of(head, quoted))
            people = coordinated(walk.cast, token)
            if people:
                walk.focus.mention(as_one(walk, people), weight_of(token, quoted))
    elif not quoted:
        reference = taken_up(walk, token, spoken_of)
        if reference is not None:
            walk.at[token.i] = reference
            walk.focus.mention(reference.figure, weight_of(token, quoted))


def _is_told_what(walk: Walk, source: Span) -> bool:
    """Whether the source is a subject that tells before the name whose it is: "The head of the board, Ann Lee"."""
    head = head_of(source)
    return head.dep_ in SUBJECTS and head.i not in walk.cast.at


def _told_of(walk: Walk, content: Collection[int]) -> Iterator[Figure]:
    """Whom the words of a quotation name, or describe as somebody new: "A doctor, she recalled, had told her so"."""
    for i in content:
        if i in walk.cast.at:
            yield walk.cast.at[i]
        elif i in walk.at and walk.doc[i].pos_ in NOUNS and i not in walk.quoted:
            yield walk.at[i].figure


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
