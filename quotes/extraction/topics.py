"""What an article is about: a few key terms that serve as a facet over articles and utterances."""

from __future__ import annotations

from collections.abc import Callable

from spacy.tokens import Doc, Span, Token
from textacy.extract.keyterms.sgrank import sgrank

LONGEST = 3
"""Words in a term. Longer ones ("French Defense Minister Sebastien Lecornu") never meet again in another article."""

READ = 600
"""Tokens that are looked at: news says first what it is about, and SGRank's time grows as the square of the length."""

_MEASURES = frozenset({"DATE", "TIME", "PERCENT", "MONEY", "QUANTITY", "ORDINAL", "CARDINAL"})


def key_terms(doc: Doc, count: int = 8) -> tuple[str, ...]:
    """Up to `count` terms that say what the text is about, the best first; none contains another, whatever the case.

    Ranked by SGRank (Danesh, Sumner, Martin 2015), which of textacy's rankers prefers short terms that come back.
    """
    opening = doc[:READ].as_doc()
    form = _readable(opening)
    terms = _terms(opening, form)
    chosen: list[str] = []
    lengths = tuple(range(1, LONGEST + 1))
    ranking = sgrank(opening, normalize=form, ngrams=lengths, topn=3 * count)  # type: ignore[arg-type]  # tokens, not spans
    for ranked, _ in ranking:
        term = terms.get(ranked)
        if term and not any(_one_holds_the_other(term, other) for other in chosen):
            chosen.append(term)
    return tuple(chosen[:count])


def _readable(doc: Doc) -> Callable[[Token], str]:
    """How a token is shown: names as printed, other words as in a dictionary ("lines" is "line")."""
    common = {token.lower_ for token in doc if token.pos_ == "NOUN" and token.is_lower}

    def form(token: Token) -> str:
        # A headline in capitals makes names of common words: "Partner to Build Drones".
        if token.ent_type_ or (token.pos_ == "PROPN" and token.lower_ not in common):
            return token.text
        return token.lemma_.lower()

    return form


def _terms(doc: Doc, form: Callable[[Token], str]) -> dict[str, str]:
    """What each stretch of words that names a thing is called; a person without what stands before the name."""
    shown = [form(token) for token in doc]
    terms: dict[str, str] = {}
    for start in range(len(doc)):
        for end in range(start + 1, min(start + LONGEST, len(doc)) + 1):
            span = doc[start:end]
            if _is_thing(span) and not _cuts_a_name(span) and not _measures(span):
                name = _person_in(span)
                terms.setdefault(" ".join(shown[start:end]), name.text if name else " ".join(shown[start:end]))
    return terms


def _is_thing(span: Span) -> bool:
    """Whether the span ends in a noun that stands for itself: not "French Defense" of "French Defense Minister"."""
    last = span[-1]
    modifies = last.dep_ in {"compound", "amod", "nmod"} and last.head.i > last.i
    return last.pos_ in {"NOUN", "PROPN"} and not modifies and any(letter.isalpha() for letter in span.text)


def _cuts_a_name(span: Span) -> bool:
    """Whether a name goes on beyond the span: "spokesperson Tammy", "Vladimir" of "Vladimir Putin"."""
    doc = span.doc
    begun_before = span[0].ent_iob_ == "I" and doc[span.start - 1].pos_ != "DET"
    goes_on = span.end < len(doc) and doc[span.end].ent_iob_ == "I"
    return begun_before or goes_on


def _measures(span: Span) -> bool:
    return any(token.ent_type_ in _MEASURES or token.like_num for token in span)


def _person_in(span: Span) -> Span | None:
    """The name that the span ends in: "Clinton" of "Mrs. Clinton"."""
    return next((ent for ent in span.ents if ent.label_ == "PERSON" and ent.end == span.end), None)


def _one_holds_the_other(one: str, other: str) -> bool:
    short, long = sorted((f" {one} ".casefold(), f" {other} ".casefold()), key=len)
    return short in long
