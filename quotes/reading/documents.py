"""A draft in a file of its program's own, as Word and PDF files are, becomes its text."""

from __future__ import annotations

import io

from quotes.datafiles import table
from quotes.reading.contents import texts_of
from quotes.reading.files.inputs import Input, Options, Report, Strays
from quotes.reading.files.kinds import COMPRESSED, HEAD, kind_of
from quotes.reading.files.limits import Budget
from quotes.reading.texts.texts import Text
from quotes.records import Problem

_SAVE = "save it as plain text (UTF-8), or paste its words"
_ENCODED = b"mime-version:"
"""What a message's header has, and a page's that was saved as one: a text that begins "From: Ann" is none."""


def text_of_document(content: bytes, source: str) -> str | Problem | None:
    """The text of a document with such CONTENT, as articles are read; a problem where it is not one text that can be
    read. None where the content is text as it stands."""
    documents: dict[str, str] = table("quotes.reading", "documents")
    kind = kind_of(content[:HEAD], "")
    if kind not in documents and kind not in COMPRESSED and not (kind == "mail" and _ENCODED in content[:HEAD].lower()):
        return None
    budget = Budget(lambda: len(content))
    found = list(texts_of(Input(io.BytesIO(content), source, "", {}, budget, Options(), Strays(), Report())))
    texts = [one.text for one in found if isinstance(one, Text)]
    if len(texts) == 1:
        return texts[0]
    if texts:
        return Problem(source, f"holds {len(texts)} texts", remedy="give the one that is the draft")
    problem = next((one for one in found if isinstance(one, Problem)), None)
    return problem or Problem(source, f"is {documents.get(kind, 'a packed file')}, and no text", remedy=_SAVE)
