"""From the words of a source to its speaker: a name in them, or whom a pronoun or description takes up.

One walk over the article in reading order keeps who is in focus, so that every pronoun and description is resolved by
what stands before it; sources are resolved on the way.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from spacy.tokens import Doc, Span, Token

from quotes.attribution import names, pronouns
from quotes.attribution.cast import Cast, Figure
from quotes.attribution.descriptions import Reference, describe, unnamed
from quotes.attribution.focus import SPOKE, Focus, weight_of
from quotes.attribution.mentions import Mention, mentions_in
from quotes.records import Quote, Speaker

_SUBJECTS = frozenset({"nsubj", "nsubjpass"})
_UNLIKELY = -6.0
"""Evidence below which capitals in a headline are not taken for a new name."""
_CLOSING = frozenset({"'s", "’s", "'", "’", ",", ".", ":", ";", "-", "–", "—"})


@dataclass(slots=True)
class _Walk:
    """What a walk over the article knows at one point."""

    doc: Doc
    cast: Cast
    quoted: frozenset[int]
    focus: Focus = field(default_factory=Focus)
    documents: dict[str, Figure] = field(default_factory=dict)
    at: dict[int, Reference] = field(default_factory=dict)


def speakers_of(doc: Doc, quotes: Sequence[Quote], cast: Cast) -> list[Speaker | None]:
    """The speaker of each quotation, None where it has no source."""
    sources = [_source_span(doc, quote) for quote in quotes]
    contents = [_tokens_of(doc, quote) for quote in quotes]
    walk = _Walk(doc, cast, _quoted_tokens(doc, quotes))
    due: dict[int, list[int]] = {}
    for number, source in enumerate(sources):
        if source is not None:
            due.setdefault(source.end - 1, []).append(number)
    references: dict[int, Reference] = {}
    for sent in doc.sents:
        walk.focus.next_sentence()
        for token in sent:
            spoken_of = {cast.at[i] for number in due.get(token.i, ()) for i in contents[number] if i in cast.at}
            _meet(walk, token, spoken_of)
            for number in due.get(token.i, ()):
                source = sources[number]
                assert source is not None  # noqa: S101  # only quotations with a source are due
                references[number] = _resolve(walk, source)
                walk.focus.mention(references[number].figure, SPOKE)
    return [_speaker(references[n], sources[n]) if n in references else None for n in range(len(quotes))]


def _source_span(doc: Doc, quote: Quote) -> Span | None:
    """The tokens of the source without the commas and possessive around it; of several spans, the longest."""
    if not quote.source:
        return None
    start, end = max(quote.source, key=lambda span: span.end - span.start)
    span = doc.char_span(start, end, alignment_mode="expand")
    while span is not None and len(span) > 1 and (span[-1].text in _CLOSING or span[-1].is_space):
        span = span[:-1]
    while span is not None and len(span) > 1 and (span[0].is_punct or span[0].is_space):
        span = span[1:]
    return span


def _tokens_of(doc: Doc, quote: Quote) -> range | list[int]:
    spans = (doc.char_span(start, end, alignment_mode="contract") for start, end in quote.content)
    return [i for span in spans if span is not None for i in range(span.start, span.end)]


def _quoted_tokens(doc: Doc, quotes: Sequence[Quote]) -> frozenset[int]:
    """Tokens that somebody else says: their pronouns and names are not the article's own."""
    return frozenset(i for quote in quotes if quote.kind == "direct" for i in _tokens_of(doc, quote))


def _meet(walk: _Walk, token: Token, spoken_of: set[Figure]) -> None:
    """Take a token into account: a name, a pronoun or a description moves the focus."""
    figure = walk.cast.at.get(token.i)
    quoted = token.i in walk.quoted
    if figure is not None:
        mention = next(m for m in figure.mentions if m.start <= token.i < m.end)
        if token.i == mention.end - 1:
            walk.focus.mention(figure, weight_of(token, quoted))
    elif not quoted:
        reference = _taken_up(walk, token, spoken_of)
        if reference is not None:
            walk.at[token.i] = reference
            walk.focus.mention(reference.figure, weight_of(token, quoted))


def _taken_up(walk: _Walk, token: Token, spoken_of: set[Figure]) -> Reference | None:
    word = token.lower_
    if word in pronouns.GENDERS:
        return pronouns.person(token, walk.focus, spoken_of) or _ahead(walk, token)
    if word in pronouns.THINGS:
        return pronouns.thing(walk.focus) if token.dep_ in _SUBJECTS else None
    if word in pronouns.SEVERAL:
        return pronouns.several(walk.focus)
    if token.pos_ in {"NOUN", "PROPN"} and token.dep_ in _SUBJECTS:
        words = _phrase(token)
        nouns = names.lower_words("person_nouns") | names.lower_words("body_nouns")
        if pronouns_free(words) and (
            token.lower_ in nouns or token.lemma_.lower() in nouns or token.tag_ in {"NNS", "NNPS"}
        ):
            return describe(words, token, walk.cast, walk.focus, walk.documents)
    return None


def pronouns_free(words: Span) -> bool:
    """Whether the phrase is short enough to be one description."""
    return len(words) <= 12


def _phrase(head: Token) -> Span:
    """The noun phrase of a head without its relative clause and what follows a comma."""
    start = min((t.i for t in head.lefts), default=head.i)
    start = min(start, head.left_edge.i)
    end = head.i + 1
    for child in head.rights:
        if child.dep_ not in {"prep"}:
            break
        end = child.right_edge.i + 1
    return head.doc[start:end]


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
    if len(source) == 1 and source[0].lower_ in pronouns.RELATIVES:
        return _relative(walk, source[0])
    if len(source) == 1 and (source[0].pos_ == "PRON" or source[0].i in walk.at):
        return walk.at.get(source[0].i) or unnamed(source, source[0])
    named = _named_in(walk, source)
    if named:
        return _one_or_several(named, source)
    head = _head(source)
    return walk.at.get(head.i) or describe(source, head, walk.cast, walk.focus, walk.documents)


def _relative(walk: _Walk, token: Token) -> Reference:
    """Whom a relative pronoun takes up: the name right before it, else the noun that the parse ties it to."""
    before = token.i - 2 if token.i > 1 and token.doc[token.i - 1].text in {",", "–", "—", "-"} else token.i - 1
    nearest = walk.cast.at.get(before)
    if nearest is not None and (nearest.kind == "person" or token.lower_ in {"which", "that"}):
        return Reference(nearest, f"whom “{token.lower_}” takes up", 0.9)
    noun = pronouns.antecedent(token)
    if noun is None:
        return unnamed(token.doc[token.i : token.i + 1], token)
    words = _phrase(noun)
    named = _named_in(walk, words) or ([walk.cast.at[noun.i]] if noun.i in walk.cast.at else [])
    if named:
        return Reference(named[0], f"whom “{token.lower_}” takes up", 0.85)
    return walk.at.get(noun.i) or describe(words, noun, walk.cast, walk.focus, walk.documents)


def _named_in(walk: _Walk, source: Span) -> list[Figure]:
    """The figures that the source itself names as speaking, several where it coordinates names."""
    mentions = _mentions_within(walk, source)
    named: list[Figure] = []
    position = source.start
    for figure, start, end in mentions:
        if not named and not _leads_to_name(walk, source.doc[position:start]):
            continue
        if named and not _coordinates(source.doc[position:start]):
            break
        if not _may_end(source.doc, end, source.end):
            if named:
                break
            continue
        named.append(figure)
        position = end
    return named


def _mentions_within(walk: _Walk, source: Span) -> list[tuple[Figure, int, int]]:
    """The names in the source with their tokens; where running text showed none, as the cast knows them."""
    found: list[tuple[Figure, int, int]] = []
    bracket = False
    for token in source:
        bracket = (bracket or token.text == "(") and token.text != ")"
        figure = walk.cast.at.get(token.i)
        if figure is not None and not bracket and (not found or token.i >= found[-1][2]):
            mention = next(m for m in figure.mentions if m.start <= token.i < m.end)
            found.append((figure, max(mention.start, source.start), mention.end))
    return (
        found
        or _known_names(walk, source)
        or [(_new_figure(m), m.start, m.end) for m in mentions_in(source) if m.person > _UNLIKELY]
    )


def _known_names(walk: _Walk, source: Span) -> list[tuple[Figure, int, int]]:
    """Names of the cast in words that running text shows no names in, such as headlines: the longest at each place."""
    found: list[tuple[Figure, int, int]] = []
    i = source.start
    while i < source.end:
        ends = [end for end in range(min(i + 3, source.end), i, -1) if source.doc[i].text[0].isupper()]
        end, figure = next(((e, f) for e in ends if (f := walk.cast.named(source.doc[i:e].text))), (i + 1, None))
        if figure is not None:
            found.append((figure, i, end))
        i = end
    return found


def _new_figure(mention: Mention) -> Figure:
    return Figure(mention.name, "person" if mention.person > 0 else "organisation", (mention,), mention.gender)


def _leads_to_name(walk: _Walk, words: Span) -> bool:
    """Whether only a role stands before the name: "Foreign Ministry spokeswoman", "The state's campaign chairman,"."""
    for token in words:
        if (
            token.i in walk.cast.at
            or token.pos_ in {"NOUN", "PROPN", "ADJ", "DET", "PART", "NUM", "ADV"}
            or token.text in {"'s", "’s", "-", "“", "”", '"', "his", "her", "their", "its"}
        ):
            continue
        if names.is_title(token.text) or (
            token.text == "." and token.i > words.start and names.is_title(words.doc[token.i - 1].text)
        ):
            continue
        if token.text == "," and token.i == words.end - 1 and any(t.pos_ == "NOUN" for t in words):
            continue
        if token.lower_ in {"and", "of"} and any(
            t.lower_ in names.lower_words("person_nouns") or names.is_title(t.text) for t in words
        ):
            continue
        return False
    return True


def _may_end(doc: Doc, i: int, end: int) -> bool:
    """Whether the source may be done with the name that ends before token `i`: "Smith (R-Ohio)", "Smith, who", not "Smith aides"."""
    if i >= end:
        return True
    token = doc[i]
    if token.text in {"'s", "’s", "'", "’"}:
        return i + 1 >= end
    return token.is_punct or token.pos_ in {"VERB", "AUX", "ADP", "CCONJ", "PRON", "DET", "ADV"} or token.is_space


def _coordinates(words: Span) -> bool:
    """Whether two names are coordinated by the words between them: "(D-Mont.) and", ", Senator"."""
    depth = 0
    linked = False
    for token in words:
        depth += (token.text == "(") - (token.text == ")")
        if depth or token.text == ")":
            continue
        if token.text in {",", "and", "&", "or"}:
            linked = True
        elif not names.is_title(token.text) and token.pos_ not in {"DET", "ADJ"}:
            return False
    return linked and any(t.lower_ in {"and", "&", "or", ","} for t in words)


def _one_or_several(figures: list[Figure], source: Span) -> Reference:
    if len(figures) == 1 or not any(t.lower_ in {"and", "&", "or"} for t in source):
        figure = figures[0]
        return Reference(figure, _how_named(figure, source), 0.95)
    name = " and ".join(figure.name or "" for figure in figures)
    return Reference(Figure(name, "group"), "several names in the source", 0.9)


def _how_named(figure: Figure, source: Span) -> str:
    name = figure.name or ""
    if name in source.text:
        return "named in full"
    return "short for the full name in the article"


def _head(source: Span) -> Token:
    root = source.root
    if root.pos_ in {"NOUN", "PROPN", "PRON", "NUM"}:
        return root
    nouns = [t for t in source if t.pos_ in {"NOUN", "PROPN"}]
    return nouns[0] if nouns else root


def _speaker(reference: Reference, source: Span | None) -> Speaker:
    figure = reference.figure
    return Speaker(figure.name, figure.kind, reference.method, reference.confidence, _role(figure))


def _role(figure: Figure) -> str | None:
    """The role to show: the first that is more than a courtesy."""
    for role in figure.roles:
        if role.words:
            return role.text
    return None
