"""Whose text, film or poll a noun means: "Bloomberg poll", "his letter", "the ad" last spoken of."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from spacy.tokens import Token

from quotes.attribution import names
from quotes.attribution.cast.cast import Cast
from quotes.attribution.cast.figures import Figure
from quotes.attribution.sources.sources import phrase
from quotes.attribution.speakers.references import Description, Reference
from quotes.attribution.venues.occasions import venue_words
from quotes.datafiles import listed, table, word_list
from quotes.parsing.grammar import SUBJECTS
from quotes.parsing.sources import agent_of

_BY = frozenset({"by", "from"})
_CALLED = frozenset({"law", "treaty"})
"""Documents before which their own name stands: "the Clean Harbours law"."""
INDEFINITE = frozenset({"a", "an", "another", "one"})
"""What a text brings in something new by."""


@cache
def _kinds() -> dict[str, str]:
    """What kind of document each noun names: "ad", "clip" and "video" are one kind."""
    return {noun: kind for kind, nouns in table(names.PACKAGE, "document_nouns").items() for noun in nouns}


def is_document(description: Description) -> bool:
    """Whether the description is of something that somebody wrote, showed or counted."""
    return description.noun in _kinds()


def document_kind(token: Token) -> str | None:
    """What kind of document the noun names, None where it names none."""
    return _kinds().get(token.lower_)


def goes_on(it: Token, documents: dict[str, Figure]) -> Reference | None:
    """Whose document goes on, of which the sentence before told what somebody says in it: "Lee wrote in a letter that
    it rained. It continued" is Lee."""
    start = it.sent.start
    if not start or it.head.lemma_ not in listed(names.PACKAGE, "adding_words", "adds"):
        return None
    nouns = (t for t in it.doc[start - 1].sent if t.dep_ == "pobj" and t.head.lower_ == "in")
    kinds = (kind for noun in nouns if (kind := document_kind(noun)) in documents)
    return next((Reference(documents[kind], "whose document goes on", 0.8) for kind in kinds), None)


def author_of(description: Description, cast: Cast, documents: dict[str, Figure]) -> Reference | None:
    """Whose document it is: "Bloomberg poll", "his letter", "a video by the committee"; or the one last spoken of."""
    noun, words = description.noun, description.words
    kind = _kinds()[noun]
    owner = description.owner or _maker_named(description, [*words, *_makers_told(description.head)], cast)
    if owner is not None:
        documents[kind] = owner
        return Reference(owner, f"whose {noun} it is", 0.85)
    writer = _who_wrote(description, cast) if noun == "letter" and words[0].lower_ == "the" else None
    if writer is not None:
        return Reference(writer, "who wrote in the sentence before", 0.8)
    if kind in documents and words[0].lower_ in {"the", "that", "this"} and not _is_new(description, cast):
        return Reference(documents[kind], f"whose {noun} was spoken of", 0.8)
    return None


def _makers_told(noun: Token) -> list[Token]:
    """Who is told behind a comma to have made it: "the poll, released on Monday by Lee, shows"; nobody of whom the
    document itself tells, as in "a petition calling for Lee to be banned from Holm"."""
    agents = (agent_of(verb) for verb in noun.rights if verb.dep_ == "acl" and verb.tag_ == "VBN")
    return [agent for agent in agents if agent is not None]


def _maker_named(description: Description, words: Iterable[Token], cast: Cast) -> Figure | None:
    return next((figure for token in words if (figure := _maker(description, token, cast))), None)


def _maker(description: Description, token: Token, cast: Cast) -> Figure | None:
    """The figure that the token is a name of, where it stands before the noun or after "by" or "from"."""
    figure = cast.at.get(token.i)
    if figure is None:
        return None
    doc, mention = token.doc, cast.mention[token.i]
    possessive = mention.end < len(doc) and doc[mention.end].text in {"'s", "’s"}
    if token.i < description.head.i:
        is_its_name = figure.place or description.noun in _CALLED
        is_posted = description.noun in word_list(names.PACKAGE, "posted_things")
        if not possessive and is_posted and figure.name in venue_words("platforms"):
            return None  # "a Facebook post" is somebody's
        return figure if possessive or not is_its_name else None  # "some Ohio polls" are not Ohio's
    by = next((t for t in doc[max(mention.start - 2, 0) : mention.start] if t.lower_ in _BY), None)
    if by is not None:
        return None if _is_got(by) else figure
    return figure if possessive and not figure.place and not _owns_other(description, mention.end) else None


def _owns_other(description: Description, mark: int) -> bool:
    """Whether what the possessive is of, behind the noun, is something that the document is only about: "a review of
    Ann Lee's letters"; not "a letter of Ann Lee's", "the text of Ann Lee's speech"."""
    if description.noun in word_list(names.PACKAGE, "same_texts"):
        return False
    behind = description.words.doc[mark + 1 : description.words.end]
    return len(behind) > 0 and not behind[0].is_punct and behind[0].i > description.head.i


def _who_wrote(description: Description, cast: Cast) -> Figure | None:
    """Whoever wrote to somebody in the sentence before: "Lee wrote to residents. “I am sorry,” the letter said."."""
    doc, start = description.head.doc, description.head.sent.start
    before = doc[start - 1].sent if start else doc[:0]
    wrote = (t for t in before if t.lemma_ == "write" and any(child.lower_ == "to" for child in t.rights))
    subjects = (child for verb in wrote for child in verb.lefts if child.dep_ == "nsubj")
    return next((cast.at[child.i] for child in subjects if child.i in cast.at), None)


def _is_new(description: Description, cast: Cast) -> bool:
    """Whether the text brought in another such document, nobody's, which tells something: "Lee wrote in a memo that it
    leaked. According to a memo seen by the Post, it held. “It is fine,” the memo says"."""
    head = description.head
    before = head.doc[: description.words.start]
    last = next((t for t in reversed(list(before)) if t.lower_ == head.lower_), None)
    if last is None or phrase(last)[0].lower_ not in INDEFINITE:
        return False
    tells = last.dep_ in SUBJECTS or (last.dep_ == "pobj" and last.head.head.lower_ == "according")
    return tells and _maker_named(Description(phrase(last), last), last.subtree, cast) is None


def _is_got(by: Token) -> bool:
    """Whether who follows only got or saw the document, and wrote none of it: "a letter seen first by the Post"."""
    before = {token.lower_ for token in by.doc[max(by.i - 2, 0) : by.i]}
    return by.lower_ == "by" and not before.isdisjoint(names.lower_words("getting_verbs"))
