"""Long texts parsed a stretch at a time: the parse of a book at once would fill the memory."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from spacy.language import Language
from spacy.tokens import Doc, Span

LONG = 100_000
"""Characters. spaCy itself refuses ten times as many, for want of memory."""

_STOPS = frozenset(".!?")


def stretches(doc: Doc, longest: int = LONG) -> Iterator[Span]:
    """The doc's tokens in stretches of so many characters and a few more, each ending where a sentence does.

    A paragraph may be a book: a full stop does, too. Without any, `start_sentences` has cut.
    """
    begin = 0
    for token in doc:
        starts = token.is_sent_start or (token.i and doc[token.i - 1].text in _STOPS)
        if starts and token.idx - doc[begin].idx >= longest and token.i > begin:
            yield doc[begin : token.i]
            begin = token.i
    if begin < len(doc):
        yield doc[begin:]


def parsed(nlp: Language, doc: Doc, behind: Iterable[str], longest: int = LONG) -> Doc:
    """A doc of the same text as the whole pipeline makes it; its components named in `behind` see all of it at once."""
    last = set(behind)
    parts = nlp.pipe((part.as_doc() for part in stretches(doc, longest)), disable=sorted(last), batch_size=1)
    whole = Doc.from_docs(list(parts), ensure_whitespace=False) or doc  # None of no parts
    whole.user_data.update(doc.user_data)
    for name, component in nlp.pipeline:
        if name in last:
            whole = component(whole)
    return whole
