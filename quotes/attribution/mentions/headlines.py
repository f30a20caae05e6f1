"""Which words of a text stand in headlines, where a capital says nothing."""

from __future__ import annotations

from spacy.tokens import Doc

from quotes.attribution.texts import parts_of, words_of

_CONTENT = frozenset({"VERB", "AUX", "NOUN", "ADJ", "ADV"})
_HEADLINE_WORDS = 4


def headline_tokens(doc: Doc) -> frozenset[int]:
    """Tokens of sentences printed in title case, where a capital says nothing: no verb or noun in small letters. Names
    above or below the words of their bearer, without a cue, stand in no sentence: "Ms Ann Lee (Holm) (Labour)"."""
    tokens: set[int] = set()
    alone = [span for quote in doc._.quotes or () if not quote.cue for span in quote.source]
    words, parts = words_of(doc), parts_of(doc)
    for sent in doc.sents:
        here = range(sent.start, sent.end)
        small = (i for i in here if words[i][0].islower() and _tells(words[i]))
        if any(parts[i] in _CONTENT or words[i] == "there" for i in small):
            continue
        if sum(_tells(words[i]) for i in here) >= _HEADLINE_WORDS:
            tokens.update(i for i in here if not any(start <= doc[i].idx < end for start, end in alone))
    return frozenset(tokens)


def _tells(word: str) -> bool:
    return len(word) > 2 and word.isalpha()
