"""The words that say how a thing was said: a cue with its auxiliaries, adverbs and negations, and what governs it.

"Say" alone may be the cue of "has repeatedly refused to say whether": the rest belongs to it all the same.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from spacy.tokens import Doc, Token

from quotes.attribution.texts import tokens_of
from quotes.records import Quote

_HELPS = frozenset({"aux", "auxpass", "neg", "advmod", "prt", "preconj"})
_GOVERNED = frozenset({"xcomp", "pcomp", "prep", "acomp"})
_HIGHEST = 6
"""Words that are climbed at most: a parse of a list may hang one on the other for pages."""
_NEAR = 3
"""Words before the cue in which its negation stands, where the parse hangs it elsewhere."""
_CONTINUES = frozenset({"and", "or", "nor", "but", ","})


@dataclass(frozen=True)
class CueWords:
    """The words of a cue and those that belong to it, in the order of the text, none of them content."""

    tokens: tuple[Token, ...]
    content: tuple[Token, ...]
    """The first words of the content, without quotation marks."""

    @cached_property
    def forms(self) -> tuple[str, ...]:
        """The words in small letters."""
        return tuple(token.lower_ for token in self.tokens)

    @cached_property
    def lemmas(self) -> tuple[str, ...]:
        """Their dictionary forms in small letters."""
        return tuple(token.lemma_.lower() for token in self.tokens)

    @cached_property
    def opens(self) -> tuple[str, ...]:
        """The content's first words in small letters."""
        return tuple(token.lower_ for token in self.content)

    @cached_property
    def opens_lemmas(self) -> tuple[str, ...]:
        """Their dictionary forms in small letters."""
        return tuple(token.lemma_.lower() for token in self.content)

    @cached_property
    def _pairs(self) -> tuple[tuple[str, str], ...]:
        return tuple(zip(self.forms, self.lemmas, strict=True))

    def place(self, phrase: str) -> int | None:
        """Where the words of the phrase stand in a row, as printed or in dictionary form; None where they do not."""
        wanted, pairs = phrase.split(), self._pairs
        for start in range(len(pairs) - len(wanted) + 1):
            if all(word in pair for word, pair in zip(wanted, pairs[start:], strict=False)):
                return start
        return None


def cue_words(doc: Doc, quote: Quote) -> CueWords:
    """The words that say how it was said; none where the quotation has no cue."""
    own = tokens_of(doc, quote.cue)
    content = tokens_of(doc, quote.content)
    found = set(own)
    for i in own:
        found |= _belonging(doc[i])
        found |= _turned_before(doc[i])
    words = [doc[i] for i in sorted((found | _negation_before(doc, own)) - content) if not doc[i].is_space]
    return CueWords(tuple(words), _opening(doc, sorted(content)))


def _opening(doc: Doc, content: Sequence[int]) -> tuple[Token, ...]:
    return tuple([doc[i] for i in content if not (doc[i].is_punct or doc[i].is_space)][:4])


def _belonging(token: Token) -> set[int]:
    """What helps a word of the cue, and what governs it with what helps that."""
    found = _helping(token)
    for _ in range(_HIGHEST):
        head = token.head
        if not _is_governed(token) or head is token or head.i > token.i:
            break
        found |= {head.i} | _helping(head)
        token = head
    return found


def _is_governed(token: Token) -> bool:
    """Whether the word goes with its head: "refused to say", "quoted as saying", and "confirm or deny", not "rose and
    said"."""
    if token.dep_ == "conj":
        return token.tag_ == "VB" and token.head.tag_ == "VB"
    if token.dep_ == "acl":
        return token.tag_ == "VB" and token.head.pos_ == "NOUN"  # "his refusal to say"
    return token.dep_ in _GOVERNED and not (
        token.dep_ == "prep" and token.head.pos_ not in {"VERB", "ADJ", "ADV", "ADP"}
    )


def _helping(token: Token) -> set[int]:
    if token.pos_ not in {"VERB", "AUX", "ADJ", "NOUN"}:
        return set()
    return {child.i for child in token.children if child.dep_ in _HELPS and child.i < token.i} | {
        child.i for child in token.children if child.dep_ == "prt"
    }


def _turned_before(verb: Token) -> set[int]:
    """What a sentence begins with that turns its subject round: "At no point did she say", "Nor did the judge say"."""
    subject = next((child.i for child in verb.children if child.dep_ == "nsubj"), None)
    helper = next((child.i for child in verb.children if child.dep_ == "aux" and child.i < verb.i), None)
    if subject is None or helper is None or helper > subject:
        return set()
    return {t.i for child in verb.lefts if child.i < helper for t in child.subtree if t.i < helper}


def _negation_before(doc: Doc, own: frozenset[int]) -> set[int]:
    """A "not" or "never" right before the cue, with the auxiliaries between."""
    if not own:
        return set()
    first, found = min(own), set[int]()
    for i in range(first - 1, max(first - 1 - _NEAR, -1), -1):
        token = doc[i]
        if token.pos_ not in {"AUX", "ADV", "PART"} or token.lower_ in _CONTINUES:
            return set()
        found.add(i)
        if token.dep_ == "neg" or token.lower_ == "never":
            return found
    return set()
