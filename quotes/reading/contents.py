"""What is in a file, or in a member of one, becomes texts: its kind is detected, and containers are opened."""

from __future__ import annotations

import io
import tarfile
import zipfile
import zlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from pathlib import PurePosixPath

from quotes.datafiles import listed
from quotes.reading.exports.exports import with_facts
from quotes.reading.exports.jsonl import read_records
from quotes.reading.files.archives import seekable, tar_texts, zip_kind, zip_texts
from quotes.reading.files.decoding import byte_lines, decoded
from quotes.reading.files.expanding import expanded, has_junk
from quotes.reading.files.inputs import EMPTY, UNMARKED, Input, peeked
from quotes.reading.files.kinds import COMPRESSED, HEAD, PLAIN, WRITTEN, kind_of
from quotes.reading.files.limits import BombError, Budget, DamagedError, RefusedError
from quotes.reading.formats.headed import headed
from quotes.reading.texts.texts import Text
from quotes.records import Problem

_WARC = b"WARC/"


def texts_of(item: Input) -> Iterator[Text | Problem]:
    """The texts of a file, and problems for what is skipped in it. Whatever goes wrong in it costs it and no other.

    OSError where the file itself cannot be read.
    """
    try:
        yield from _texts(item)
    except RefusedError as error:
        if isinstance(error, BombError) and item.depth:
            raise  # the whole file is given up
        yield item.problem(error.message, error.remedy)
    except DamagedError as error:
        yield item.problem(str(error), "fetch or pack it anew; articles before the damage are read")
    except (zipfile.BadZipFile, tarfile.TarError, zlib.error, EOFError):
        yield item.problem("is a damaged archive", "fetch or pack it anew")
    except OSError as error:
        if not item.depth and error.errno:
            raise
        yield item.problem(f"cannot be read ({error})", "fetch or pack it anew")
    except Exception as error:  # libraries of formats fail in ways of their own: one file must never stop a run
        reason = f"{type(error).__name__}: {error}".splitlines()[0][:200]
        yield item.problem(f"is damaged, or of a make that cannot be read ({reason})", "save it anew, or give its text")


def _texts(item: Input) -> Iterator[Text | Problem]:
    head, stream = peeked(item.stream, HEAD)
    item = replace(item, stream=stream)
    kind = kind_of(head, item.suffix)
    if kind in COMPRESSED:
        yield from _expanded(item, head, kind)
    elif kind == "zip":
        yield from _zip(item)
    elif kind == "tar":
        yield from tar_texts(item, texts_of)
    elif kind == "warc":
        yield from _warc(item, compressed=False)
    elif kind in _READERS:
        yield from _READERS[kind](item)
    elif item.suffix == ".jsonl":
        yield from _jsonl(item)  # it is called text, and what is wrong with it is reported
    elif kind == "text" or (item.suffix == PLAIN and kind not in WRITTEN):
        yield from _unmarked(item, head)
    else:
        item.strays.add(kind, item.name)


def _unmarked(item: Input, head: bytes) -> Iterator[Text | Problem]:
    """The text of a file that nothing but its name tells to be an article, where the user did not name it."""
    ending = item.suffix if item.unpacked else PurePosixPath(item.name.lower()).suffix
    if not item.gathered and item.suffix in listed("quotes.reading", "endings", "markdown"):
        yield from _markdown(item)
    elif not item.gathered or item.suffix == PLAIN:
        yield from _plain(item)
    elif ending in listed("quotes.reading", "endings", "marked"):
        yield item.problem("is empty or damaged: it does not begin as its name says", "fetch or pack it anew")
    elif ending not in listed("quotes.reading", "endings", "code"):
        item.strays.add(UNMARKED if head.strip() else EMPTY, item.name)


def _expanded(item: Input, head: bytes, kind: str) -> Iterator[Text | Problem]:
    """The texts of what is compressed. A gzipped web archive is left compressed: its records are so one by one."""
    if kind == "gzip" and _beginning(head).startswith(_WARC):
        yield from _warc(item, compressed=True)
    else:
        stream = expanded(item.stream, kind, item.budget)
        yield from texts_of(item.expanded(stream))
        if has_junk(stream):
            message = "has bytes behind its end that are not compressed; what stands before is kept"
            yield Problem(item.source, message, item.place, "fetch or pack it anew", kept=True)


def _beginning(head: bytes) -> bytes:
    try:
        return expanded(io.BytesIO(head), "gzip", Budget(lambda: len(head))).read(len(_WARC))
    except DamagedError:
        return b""


def _zip(item: Input) -> Iterator[Text | Problem]:
    """The texts of a zip's members, or of the document that is kept in one."""
    with zipfile.ZipFile(seekable(item)) as archive:
        kind = zip_kind(archive.namelist())
        if not archive.namelist():
            yield item.problem("is an archive without files, or one whose list of them is damaged", "pack it anew")
        elif kind == "docx":
            from quotes.reading.formats.docx import texts_of_docx

            yield from texts_of_docx(item, archive)
        elif kind == "odt":
            from quotes.reading.formats.odt import texts_of_odt

            yield from texts_of_odt(item, archive)
        elif kind == "epub":
            from quotes.reading.formats.epub import texts_of_epub

            yield from texts_of_epub(item, archive)
        elif kind in ("zip", "wacz"):
            yield from zip_texts(item, archive, texts_of, within="archive/" if kind == "wacz" else "")
        else:
            item.strays.add(kind, item.name)


def _warc(item: Input, *, compressed: bool) -> Iterator[Text | Problem]:
    from quotes.reading.formats.warc import warc_texts

    return warc_texts(item, texts_of, compressed=compressed)


def _page(item: Input) -> Iterator[Text | Problem]:
    from quotes.reading.html.webpages import page_text

    content = item.whole()
    if isinstance(content, Problem):
        yield content
        return
    url = item.facts.get("url")
    address = url.value if url else None
    found = page_text(content, item.source, item.name, item.facts, address, item.options.outlets)
    if isinstance(found, Problem):
        yield replace(found, place=item.at(found.place) if found.place else item.place)
    else:
        yield found._replace(place=found.place or item.place)


def _jsonl(item: Input) -> Iterator[Text | Problem]:
    return read_records(byte_lines(item.stream), item)


def _json(item: Input) -> Iterator[Text | Problem]:
    from quotes.reading.formats.documents import texts_of_json

    return texts_of_json(item)


def _table(item: Input) -> Iterator[Text | Problem]:
    from quotes.reading.formats.tables import texts_of_table

    return texts_of_table(item)


def _markdown(item: Input) -> Iterator[Text | Problem]:
    from quotes.reading.formats.markdown import texts_of_markdown

    return texts_of_markdown(item)


def _mail(item: Input) -> Iterator[Text | Problem]:
    from quotes.reading.formats.mail import texts_of_mail

    return texts_of_mail(item, texts_of)


def _mailbox(item: Input) -> Iterator[Text | Problem]:
    from quotes.reading.formats.mail import texts_of_mailbox

    return texts_of_mailbox(item, texts_of)


def _pdf(item: Input) -> Iterator[Text | Problem]:
    from quotes.reading.formats.pdf import texts_of_pdf

    return texts_of_pdf(item, seekable(item))


def _plain(item: Input) -> Iterator[Text | Problem]:
    """A text file's text, line ends made LF before anything gets an offset, and what the lines above it tell."""
    content = item.whole()
    if isinstance(content, Problem):
        yield content
        return
    text = decoded(content, item.source, item.place)
    if isinstance(text, Problem):
        yield text
    elif not text.strip():
        yield item.problem("is empty", "put the article's text in it, or remove it")
    else:
        known, text = headed(text.replace("\r\n", "\n").replace("\r", "\n"))
        if known:
            yield from with_facts(known, text, item, item.place)
        else:
            yield Text(item.source, item.name, text, item.facts, place=item.place)


_READERS: Mapping[str, Callable[[Input], Iterator[Text | Problem]]] = {
    "html": _page,
    "jsonl": _jsonl,
    "json": _json,
    "table": _table,
    "markdown": _markdown,
    "mail": _mail,
    "mailbox": _mailbox,
    "pdf": _pdf,
}
"""By kind. Each imports its library when it is met: most runs meet one or two."""
