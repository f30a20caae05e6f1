"""What an article is about: a few key terms that serve as a facet over articles and utterances."""

from __future__ import annotations

from collections.abc import Callable

from spacy.tokens import Doc, Token
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
    tokens = list(doc)
    shown = [form(token) for token in tokens]
    things = [_is_thing(token) for token in tokens]
    measures = [token.ent_type_ in _MEASURES or token.like_num for token in tokens]
    letters = [any(map(str.isalpha, token.text)) for token in tokens]
    goes_on = [token.ent_iob_ == "I" for token in tokens]
    people = {ent.end: ent for ent in doc.ents if ent.label_ == "PERSON"}
    terms: dict[str, str] = {}
    for start in range(len(tokens)):
        if goes_on[start] and tokens[start - 1].pos_ != "DET":
            continue  # "Putin" of "Vladimir Putin"
        for end in range(start + 1, min(start + LONGEST, len(tokens)) + 1):
            if not things[end - 1] or any(measures[start:end]) or not any(letters[start:end]):
                continue
            if end < len(tokens) and goes_on[end]:
                continue  # "Vladimir" of "Vladimir Putin", "spokesperson Tammy" of "spokesperson Tammy Bruce"
            term = " ".join(shown[start:end])
            name = people.get(end)
            terms.setdefault(term, name.text if name is not None and name.start >= start else term)
    return terms


def _is_thing(token: Token) -> bool:
    """Whether the token is a noun that stands for itself: not the "Defense" of "French Defense Minister"."""
    modifies = token.dep_ in {"compound", "amod", "nmod"} and token.head.i > token.i
    return token.pos_ in {"NOUN", "PROPN"} and not modifies


def _one_holds_the_other(one: str, other: str) -> bool:
    short, long = sorted((f" {one} ".casefold(), f" {other} ".casefold()), key=len)
    return short in long
