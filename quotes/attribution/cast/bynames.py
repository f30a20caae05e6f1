"""Words in capitals with "the" that somebody speaks by, and that nothing shows to be a body's name: “No,” said the Ox.

Whoever that is, is nobody who is named, rather than an organisation called "Ox".
"""

from __future__ import annotations

from spacy.tokens import Doc, Span

from quotes.attribution import names
from quotes.attribution.cast.figures import Figure
from quotes.attribution.mentions.bodies.outlets import words_about
from quotes.attribution.mentions.roles import Role, role_words
from quotes.datafiles import word_list

_BODIES = frozenset({"ORG", "NORP", "FAC", "LAW"})
"""What the model calls the names of bodies and peoples."""
_LONGEST_OFFICE = 2
"""Letters of an office's short form in capitals that no text spells out; longer ones are rather bodies': "the RNLT"."""


def as_stranger(doc: Doc, body: Figure) -> Figure:
    """The figure, as somebody not named where it is only such a byname."""
    if not _is_byname(doc, body):
        return body
    first = body.mentions[0]
    text = f"the {body.name}"
    return Figure(None, "anonymous", body.mentions, roles=(Role(text, role_words(text), first.start),))


def _is_byname(doc: Doc, body: Figure) -> bool:
    """Whether a body is one word that only ever stands behind "the", and speaks, and nothing else tells of it."""
    name = body.name or ""
    if " " in name or body.outlet or body.company or body.roles or name in names.ranks():
        return False
    if name in words_about("inside") | words_about("told"):
        return False  # "the Gazette"
    if name in word_list(names.PACKAGE, "places") or name in word_list(names.PACKAGE, "body_names"):
        return False
    if name.lower() in names.lower_words("body_nouns") or (name.isupper() and len(name) > _LONGEST_OFFICE):
        return False
    named = [doc[m.start : m.end] for m in body.mentions]
    if any(words[0].ent_type_ in _BODIES or not _is_behind_article(words) for words in named):
        return False
    sources = {span for quote in doc._.quotes or () for span in quote.source}
    return any((words[0].nbor(-1).idx, words.end_char) in sources for words in named)


def _is_behind_article(words: Span) -> bool:
    """Whether "the" stands before, which is part of the name where it has a capital within a sentence: "told The
    Courant"."""
    article = words.doc[words.start - 1] if words.start else None
    return article is not None and (article.text == "the" or (article.text == "The" and bool(article.is_sent_start)))
