"""Words at a sentence's head that are names, since whoever bears them says something: "Haddow welcomed the news: “At
last.”", though the tagger takes them for common nouns and nothing else in the article tells who that is.

A singular noun without an article that speaks is hardly anything else, but for bodies and texts: "Management said".
"""

from __future__ import annotations

from spacy.tokens import Doc, Token

from quotes.attribution import names
from quotes.attribution.mentions.beginnings import opens_sentence
from quotes.attribution.texts import is_capital, lower_words_of, once_a_doc
from quotes.datafiles import word_list
from quotes.extraction.cues.sources import is_document, is_thing
from quotes.parsing.grammar import FINITE
from quotes.records import Quote

_COMMON = frozenset({"NN", "JJ", "RB", "VB", "VBN", "VBG", "VBD", "VBP", "UH", "FW"})
"""Tags that the tagger gives to a name that it does not know; no plural's or pronoun's."""


@once_a_doc
def lone_names(doc: Doc) -> frozenset[int]:
    """The tokens that are such names."""
    found = (_lone_name(doc, quote) for quote in doc._.quotes or () if quote.cue and len(quote.source) == 1)
    return frozenset(token.i for token in found if token is not None)


def _lone_name(doc: Doc, quote: Quote) -> Token | None:
    span = doc.char_span(*quote.source[0])
    if span is None or len(span) != 1 or is_document(doc.text, quote.source) or is_thing(doc.text, quote.source):
        return None
    token = span[0]
    speaks = token.i + 1 < len(doc) and token.nbor().tag_ in FINITE
    nouns = names.bearer_nouns() | names.lower_words("crowd_nouns") | names.lower_words("bare_nouns")
    known = token.lower_ in nouns | frozenset(word_list("quotes.extraction", "bodies")) or names.is_title(token.text)
    known = known or token.text in word_list(names.PACKAGE, "not_names")
    alone = opens_sentence(token) and is_capital(token) and token.tag_ in _COMMON and token.text.isalpha()
    return token if alone and speaks and not known and token.lower_ not in _small(doc) else None


@once_a_doc
def _small(doc: Doc) -> frozenset[str]:
    """The article's words in small letters."""
    return frozenset(low for low, token in zip(lower_words_of(doc), doc, strict=True) if token.text == low)
