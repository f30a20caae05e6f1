"""Long texts parsed a stretch at a time: the parse of a book at once would fill the memory."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from spacy.language import Language
from spacy.tokens import Doc, Span

LONG = 100_000
"""Characters. spaCy itself refuses ten times as many, for want of memory."""


def stretches(doc: Doc, longest: int = LONG) -> Iterator[Span]:
    """The doc's tokens in stretches of so many characters, each ending where a sentence surely does.

    A stretch is longer where no sentence is known to start: see `start_sentences`, which cuts endless ones.
    """
    begin = 0
    for token in doc:
        if token.is_sent_start and token.idx - doc[begin].idx >= longest and token.i > begin:
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
