"""From the words of a source to its speaker: a name in them, or whom a pronoun or description takes up.

One walk over the article in reading order keeps who is in focus, so that every pronoun and description is resolved by
what stands before it; sources are resolved on the way.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from spacy.tokens import Doc, Span, Token

from quotes.attribution import names, offices, pronouns
from quotes.attribution.cast import Cast, Figure
from quotes.attribution.datelines import datelines
from quotes.attribution.descriptions import describe
from quotes.attribution.documents import document_kind
from quotes.attribution.focus import SPOKE, Focus, weight_of
from quotes.attribution.going_on import adding_pronouns, is_said, who_goes_on
from quotes.attribution.references import Description, Reference, hyphened_noun, owner_in, unnamed
from quotes.attribution.source_names import coordinated, named_behind_participle, named_in
from quotes.attribution.sources import head_of, phrase, source_span
from quotes.attribution.texts import lower_words_of, parts_of
from quotes.records import Quote, Speaker

_SUBJECTS = frozenset({"nsubj", "nsubjpass"})
_NOUNS = frozenset({"NOUN", "PROPN"})
_NO_WORDS = frozenset({"PUNCT", "SPACE"})
_PRONOUNS = pronouns.GENDERS.keys() | pronouns.THINGS | pronouns.SEVERAL | {"both"}
_FIRST_PERSON = frozenset({"i", "we", "me", "us"})
_READ_OUT = frozenset({"read", "reads", "reading"})
"""Verbs of whoever tells another's words from a paper."""

_LONGEST_DESCRIPTION = 12
_SECTION_ENDS = re.compile(r"\s*(?:[_*#~=•–—-]\s*){3,}\W*$")  # a line between the stories of one page: "___"


@dataclass(slots=True)
class _Walk:
    """What a walk over the article knows at one point."""

    doc: Doc
    cast: Cast
    quoted: frozenset[int]
    sources: dict[int, Span]
    """The sources by the token of their head, so that a description is taken with all its words."""
    adding: frozenset[int]
    """The pronouns that go on speaking: "he" in "he added"."""
    focus: Focus = field(default_factory=Focus)
    documents: dict[str, Figure] = field(default_factory=dict)
    written: Reference | None = None
    """Whose document was the subject of this sentence or the one before: "The statement urges ... It calls for"."""
    at: dict[int, Reference] = field(default_factory=dict)
    spoke: list[Figure] = field(default_factory=list)
    """Who has spoken so far in this story, in order."""
    together: dict[tuple[Figure, ...], Figure] = field(default_factory=dict)
    """People whom the text names together, as one figure: "Lee and Smith"."""


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
    walk = _Walk(doc, cast, direct, heads, adding_pronouns(doc, quotes, sources))
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
            if i in cast.at or (i not in direct and (parts[i] in _NOUNS or words[i] in _PRONOUNS)):
                _meet(walk, doc[i], {cast.at[j] for number, _ in here for j in contents[number] if j in cast.at})
            for number, source in here:
                references[number] = _resolve(walk, source)
                if source.text.lower() not in _FIRST_PERSON:
                    walk.focus.mention(references[number].figure, SPOKE)
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


def _meet(walk: _Walk, token: Token, spoken_of: Collection[Figure]) -> None:
    """Take a token into account: a name, a pronoun or a description moves the focus."""
    figure = walk.cast.at.get(token.i)
    quoted = token.i in walk.quoted
    if figure is not None:
        if token.i == walk.cast.mention[token.i].end - 1:
            walk.focus.mention(figure, weight_of(token, quoted))
            people = coordinated(walk.cast, token)
            if people:
                walk.focus.mention(_as_one(walk, people), weight_of(token, quoted))
    elif not quoted:
        reference = _taken_up(walk, token, spoken_of)
        if reference is not None:
            walk.at[token.i] = reference
            walk.focus.mention(reference.figure, weight_of(token, quoted))


def _remember_documents(walk: _Walk, sent: Span, speaker: Figure) -> None:
    """Take a statement that somebody speaks in for theirs: "In a statement, Smith said ... The statement added"."""
    for token in sent:
        kind = document_kind(token) if token.dep_ == "pobj" and token.head.lower_ == "in" else None
        if kind is not None and token.i not in walk.quoted:
            walk.documents[kind] = speaker


def _taken_up(walk: _Walk, token: Token, spoken_of: Collection[Figure]) -> Reference | None:
    """Whom a pronoun, or a description that is a subject, takes up; None for all other words."""
    word = token.lower_
    if word in pronouns.GENDERS:
        if pronouns.of_either_gender(token):
            return None
        goes_on = who_goes_on(token, walk.spoke, walk.focus, spoken_of) if token.i in walk.adding else None
        return goes_on or pronouns.person(token, walk.focus, spoken_of) or _ahead(walk, token)
    if word in pronouns.THINGS:
        if token.dep_ not in _SUBJECTS:
            return None
        return walk.written or _read_out(walk, token) or pronouns.thing(walk.focus)
    if word in pronouns.SEVERAL:
        return pronouns.several(walk.focus)
    if word == "both":
        return _both(walk) if token.pos_ == "PRON" and not any(t.lower_ == "of" for t in token.rights) else None
    if token.pos_ == "NOUN" and document_kind(token) and (token.dep_ in _SUBJECTS or token.left_edge.tag_ == "PRP$"):
        return _document(walk, token)
    owns_subject = token.dep_ == "poss" and token.head.dep_ in _SUBJECTS  # "The mayor's health got worse."
    if token.pos_ in _NOUNS and (token.dep_ in _SUBJECTS or owns_subject):
        words = walk.sources.get(token.i) or phrase(token)
        if words[0].lower_ == "no":
            return None  # "no decision had been taken": nobody is there to be taken up
        if named_in(walk.cast, words) or any(t.dep_ == "appos" and t.i in walk.cast.at for t in token.children):
            return None  # "Her son, the conductor Ivo Lee, said": the name itself is met
        nouns = names.bearer_nouns()
        plural = token.tag_ in {"NNS", "NNPS"}
        if plural and pronouns.are_two(words):
            return _both(walk, token.lemma_.lower()) or _described(walk, words, token)
        if (token.i in walk.sources or len(words) <= _LONGEST_DESCRIPTION) and (
            plural or word in nouns or token.lemma_.lower() in nouns or hyphened_noun(token)
        ):
            return _described(walk, words, token)
    return None


def _both(walk: _Walk, noun: str | None = None) -> Reference | None:
    """The two people whom "both" or "both men" means, as one."""
    people = pronouns.both(walk.focus, noun)
    return Reference(_as_one(walk, people), "the two people spoken of", 0.7) if people else None


def _document(walk: _Walk, token: Token) -> Reference | None:
    """Whose document a noun means, where it is a subject; "their statement" is remembered wherever it stands."""
    reference = _described(walk, walk.sources.get(token.i) or phrase(token), token)
    if token.dep_ not in _SUBJECTS:
        return None
    if token.head.dep_ in {"ROOT", "conj"}:  # "He said that no decision had been taken" is about him
        walk.written = reference
    return reference


def _read_out(walk: _Walk, token: Token) -> Reference | None:
    """Whose document "it" means, where one was read out in the sentence before: "Her lawyer read a statement. It said"
    tells of no agency that the report names."""
    if token.sent.start == 0:
        return None
    before = token.doc[token.sent.start - 1].sent
    read = (t for t in before if t.dep_ == "dobj" and document_kind(t) and t.head.lower_ in _READ_OUT)
    found = next((t for t in read if t.i not in walk.quoted), None)
    return _described(walk, phrase(found), found) if found is not None else None


def _described(walk: _Walk, words: Span, head: Token) -> Reference:
    """Whom a description means; "his campaign" and "her letter" are those of whom the pronoun means."""
    first = walk.at.get(words.start) if words[0].tag_ == "PRP$" else None
    owner = first.figure if first else owner_in(walk.cast, words)
    return describe(Description(words, head, owner), walk.cast, walk.focus, walk.documents)


def _ahead(walk: _Walk, token: Token) -> Reference | None:
    """Whom a pronoun means that comes before the name: "After he lost, Smith said"."""
    gender = pronouns.GENDERS[token.lower_]
    for i in range(token.i + 1, token.sent.end):
        figure = walk.cast.at.get(i)
        if figure is not None and i not in walk.quoted and figure.kind == "person" and figure.gender in {gender, None}:
            return Reference(figure, "pronoun: the person named after it", 0.5)
    return None


def _resolve(walk: _Walk, source: Span) -> Reference:
    """Whom a source means."""
    first = source[0]
    if len(source) == 1 and first.lower_ in pronouns.RELATIVES:
        return _relative(walk, first)
    if len(source) == 1 and first.pos_ == "PRON":
        return walk.at.get(first.i) or unnamed(source, first)
    named = named_in(walk.cast, source) or named_behind_participle(walk.cast, source)
    if named:
        return _named(walk, named, source)
    if len(source) == 1 and first.i in walk.at:
        return walk.at[first.i]
    subject = walk.cast.at.get(source.root.i)
    if subject is not None and subject.kind == "person" and source.root.dep_ in _SUBJECTS:
        return _named(walk, [subject], source)  # "Opening the case in Leeds, Ann Lee KC, prosecuting,"
    head = head_of(source)
    return walk.at.get(head.i) or _described(walk, source, head)


def _relative(walk: _Walk, token: Token) -> Reference:
    """Whom a relative pronoun takes up: the name right before it, else the noun that the parse ties it to."""
    method = f"whom “{token.lower_}” takes up"
    before = token.i - 2 if token.i > 1 and token.doc[token.i - 1].text in {",", "–", "—", "-"} else token.i - 1
    nearest = walk.cast.at.get(before)
    if nearest is not None and (nearest.kind == "person" or token.lower_ in {"which", "that"}):
        return Reference(nearest, method, 0.9)
    noun = pronouns.antecedent(token)
    if noun is None:
        return unnamed(token.doc[token.i : token.i + 1], token)
    noun = noun.head if noun.dep_ == "appos" and noun.head.i in walk.cast.at else noun  # "Ann Lee, the head of it, who"
    words = phrase(noun)
    named = named_in(walk.cast, words) or ([walk.cast.at[noun.i]] if noun.i in walk.cast.at else [])
    if named:
        return Reference(named[0], method, 0.85)
    return walk.at.get(noun.i) or _described(walk, words, noun)


def _named(walk: _Walk, figures: Sequence[Figure], source: Span) -> Reference:
    """The figure that a source names, or several as one."""
    if len(figures) > 1:
        return Reference(_as_one(walk, figures), "several names in the source", 0.9)
    in_full = (figures[0].name or "") in source.text
    return Reference(figures[0], "named in full" if in_full else "short for the full name in the article", 0.97)


def _as_one(walk: _Walk, figures: Sequence[Figure]) -> Figure:
    """Several people or bodies as one figure, the same each time that they are named together."""
    members = tuple(figures)
    name = " and ".join(figure.name or "" for figure in members)
    return walk.together.setdefault(members, Figure(name, "group", members=members))


def _speaker(walk: _Walk, reference: Reference) -> Speaker:
    figure = reference.figure
    role = offices.role_of(figure, walk.cast, walk.doc._.outlet)
    return Speaker(figure.name, figure.kind, reference.method, reference.confidence, role)
