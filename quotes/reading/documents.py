"""A draft in a file, also of its program's own, as Word and PDF files are, becomes its text."""

from __future__ import annotations

import codecs
import io
from pathlib import PurePath
from typing import NamedTuple

from quotes.datafiles import table
from quotes.errors import DraftError
from quotes.reading.contents import texts_of
from quotes.reading.drafts.drafts import Draft, draft_of
from quotes.reading.files.decoding import decoded
from quotes.reading.files.inputs import Input, Options, Report, Strays
from quotes.reading.files.kinds import COMPRESSED, HEAD, kind_of
from quotes.reading.files.limits import Budget
from quotes.reading.texts.texts import Text
from quotes.records import Problem

_SAVE = "save it as plain text (UTF-8), or paste its words"
_ENCODED = b"mime-version:"
"""What a message's header has, and a page's that was saved as one: a text that begins "From: Ann" is none."""


_BOM = "\ufeff"
"""What some editors begin a file with, and decoding takes away: the places in a draft count it."""


class HandedIn(NamedTuple):
    """What a writer handed in as a file: its text, and what tells how to read that."""

    text: str
    name: str
    is_document: bool
    """Whether the text is out of a file of its program's own, and has no markup and no lines."""

    @property
    def draft(self) -> Draft:
        """The draft that it is."""
        if self.is_document:
            return Draft(self.text, self.text, counted="paragraph")
        return draft_of(self.text, self.name)


def handed_in(content: bytes, source: str, options: Options | None = None) -> HandedIn:
    """The text of a file with such CONTENT; DraftError where it cannot be read."""
    document = text_of_document(content, source, options or Options())
    text = document or decoded(content, source)
    if isinstance(text, Problem):
        raise DraftError(f"{source}: {text.message}; {text.remedy}")
    is_marked = not document and content.startswith(codecs.BOM_UTF8) and not text.startswith(_BOM)
    return HandedIn(_BOM + text if is_marked else text, PurePath(source).name, bool(document))


def text_of_document(content: bytes, source: str, options: Options) -> str | Problem | None:
    """The text of a document with such CONTENT, as articles are read; a problem where it is not one text that can be
    read. None where the content is text as it stands."""
    documents: dict[str, str] = table("quotes.reading", "documents")
    kind = kind_of(content[:HEAD], "")
    if kind not in documents and kind not in COMPRESSED and not (kind == "mail" and _ENCODED in content[:HEAD].lower()):
        return None
    budget = Budget(lambda: len(content))
    found = list(texts_of(Input(io.BytesIO(content), source, "", {}, budget, options, Strays(), Report())))
    texts = [one.text for one in found if isinstance(one, Text)]
    if len(texts) == 1:
        return texts[0]
    if texts:
        return Problem(source, f"holds {len(texts)} texts", remedy="give the one that is the draft")
    problem = next((one for one in found if isinstance(one, Problem)), None)
    return problem or Problem(source, f"is {documents.get(kind, 'a packed file')}, and no text", remedy=_SAVE)
