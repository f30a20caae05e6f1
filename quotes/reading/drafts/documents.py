"""What a file is called that holds a draft within a program's own format and not as text."""

from __future__ import annotations

from quotes.datafiles import table
from quotes.reading.files.kinds import HEAD, kind_of

_PART_OF_WORDS_DOCUMENTS = b"word/document.xml"


def document_called(content: bytes) -> str | None:
    """What a person calls a document with such CONTENT: "a Word document"; None for text, and what is no document."""
    documents: dict[str, str] = table("quotes.reading", "documents")
    kind = kind_of(content[:HEAD], "")
    if kind == "zip" and _PART_OF_WORDS_DOCUMENTS in content:
        return documents["docx"]
    return documents.get(kind)
