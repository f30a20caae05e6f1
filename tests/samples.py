"""Good files of every kind that is read, made of articles, for the tests of reading and for damaging them.

Made again they are the same to the byte: no time of making is in them, so that damage can be done again, too.
"""

from __future__ import annotations

import bz2
import csv
import gzip
import io
import json
import lzma
import tarfile
import zipfile
from collections.abc import Callable, Mapping, Sequence
from email.message import EmailMessage
from typing import NamedTuple

import zstandard
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter


class Story(NamedTuple):
    """What an article is made of."""

    title: str
    text: str
    url: str
    date: str = "2024-05-01"
    outlet: str = "The Harbour Post"


def story(number: int = 1) -> Story:
    """An article that no other number has."""
    title = f"Council puts off vote number {number} on bridge"
    paragraphs = (
        f"The council put off its vote number {number} on the bridge on Friday, after a long debate in the old hall.",
        "“The bridge is safe enough for all trains,” said Ada Lund, who is the chief engineer of the harbour.",
        "Opponents said that nobody had asked the drivers, and that the next vote would be held in the spring.",
    )
    return Story(title, "\n\n".join(paragraphs), f"https://harbour.example/{number}")


def page(one: Story) -> bytes:
    """A web page."""
    paragraphs = "".join(f"<p>{paragraph}</p>" for paragraph in one.text.split("\n\n"))
    head = f'<head><meta charset="utf-8"><title>{one.title}</title></head>'
    body = f"<body><article><h1>{one.title}</h1>{paragraphs}</article></body>"
    return f"<!doctype html><html>{head}{body}</html>".encode()


def jsonl(stories: Sequence[Story]) -> bytes:
    """A line a record."""
    return b"".join(
        json.dumps({"text": one.text, "title": one.title, "url": one.url}).encode() + b"\n" for one in stories
    )


def newsapi(stories: Sequence[Story]) -> bytes:
    """A document as NewsAPI answers with."""
    articles = [
        {
            "source": {"id": None, "name": one.outlet},
            "title": one.title,
            "url": one.url,
            "publishedAt": f"{one.date}T10:30:00Z",
            "content": one.text,
        }
        for one in stories
    ]
    return json.dumps({"status": "ok", "totalResults": len(articles), "articles": articles}, indent=1).encode()


def table(stories: Sequence[Story], delimiter: str = ",") -> bytes:
    """A table with a row of headers."""
    written = io.StringIO()
    writer = csv.writer(written, delimiter=delimiter)
    writer.writerow(["Headline", "Publish Date", "Body", "URL", "Publication"])
    writer.writerows((one.title, one.date, one.text, one.url, one.outlet) for one in stories)
    return written.getvalue().encode()


def markdown(one: Story) -> bytes:
    """Markdown with front matter."""
    return f"---\ntitle: {one.title}\ndate: {one.date}\nsource: {one.url}\n---\n{one.text}\n".encode()


def message(one: Story, sender: str = "Harbour Letter <letter@harbour.example>") -> EmailMessage:
    """A newsletter."""
    made = EmailMessage()
    made["From"], made["Subject"], made["Date"] = sender, one.title, "Wed, 01 May 2024 10:30:00 +0200"
    made["Message-ID"] = f"<{one.url.rpartition('/')[2]}@harbour.example>"
    made.set_content(one.text)
    return made


def mailbox(stories: Sequence[Story]) -> bytes:
    """An mbox file."""
    return b"\n".join(
        b"From letter@harbour.example Wed May  1 10:30:00 2024\n" + bytes(message(one)) for one in stories
    )


def warc(stories: Sequence[Story], compressed: bool = True) -> bytes:
    """A web archive of pages, with a picture and a page that was not there."""
    made = io.BytesIO()
    writer = WARCWriter(made, gzip=compressed)
    answers = [(one.url, "200 OK", "text/html", page(one)) for one in stories]
    answers += [
        ("https://harbour.example/logo.png", "200 OK", "image/png", PNG),
        ("https://harbour.example/gone", "404 Not Found", "text/html", page(story(404))),
    ]
    for number, (url, status, kind, content) in enumerate(answers):
        headers = StatusAndHeaders(status, [("Content-Type", kind)], protocol="HTTP/1.1")
        own = {"WARC-Record-ID": f"<urn:uuid:{number:032}>", "WARC-Date": "2024-05-01T10:30:00Z"}
        record = writer.create_warc_record(
            url, "response", payload=io.BytesIO(content), http_headers=headers, warc_headers_dict=own
        )
        writer.write_record(record)
    return made.getvalue()


def wacz(stories: Sequence[Story]) -> bytes:
    """A web archive in a zip."""
    return zipped({"archive/data.warc.gz": warc(stories), "datapackage.json": b"{}", "pages/pages.jsonl": b"{}\n"})


def epub(stories: Sequence[Story]) -> bytes:
    """A newspaper as a book: a document an article, and a table of contents."""
    names = [f"article_{number}.xhtml" for number in range(len(stories))]
    items = "".join(
        f'<item id="i{n}" href="{name}" media-type="application/xhtml+xml"/>' for n, name in enumerate(names)
    )
    spine = "".join(f'<itemref idref="i{n}"/>' for n in range(len(names)))
    package = (
        '<package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata>'
        f"<dc:publisher>{stories[0].outlet}</dc:publisher><dc:date>{stories[0].date}</dc:date></metadata>"
        f'<manifest>{items}<item id="nav" href="nav.xhtml" properties="nav"/></manifest>'
        f'<spine><itemref idref="nav"/>{spine}</spine></package>'
    )
    container = '<container><rootfiles><rootfile full-path="OPS/package.opf"/></rootfiles></container>'
    documents = {f"OPS/{name}": page(one) for name, one in zip(names, stories, strict=True)}
    return zipped({"META-INF/container.xml": container.encode(), "OPS/package.opf": package.encode(), **documents})


def docx(one: Story) -> bytes:
    """A Word document."""
    word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    paragraphs = "".join(f"<w:p><w:r><w:t>{paragraph}</w:t></w:r></w:p>" for paragraph in one.text.split("\n\n"))
    core = f'<c:coreProperties xmlns:c="c" xmlns:dc="d"><dc:title>{one.title}</dc:title></c:coreProperties>'
    document = f'<w:document xmlns:w="{word}"><w:body>{paragraphs}</w:body></w:document>'
    return zipped({"word/document.xml": document.encode(), "docProps/core.xml": core.encode()})


def odt(one: Story) -> bytes:
    """An OpenDocument text."""
    names = " ".join(
        f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ("office", "text", "style")
    )
    paragraphs = "".join(f"<text:p>{paragraph}</text:p>" for paragraph in one.text.split("\n\n"))
    body = f"<office:body><office:text>{paragraphs}</office:text></office:body>"
    meta = f'<office:document-meta {names} xmlns:dc="dc"><dc:title>{one.title}</dc:title></office:document-meta>'
    return zipped(
        {
            "mimetype": b"application/vnd.oasis.opendocument.text",
            "content.xml": f"<office:document-content {names}>{body}</office:document-content>".encode(),
            "meta.xml": meta.encode(),
        }
    )


def pdf(one: Story) -> bytes:
    """A page of lines, as a typewriter sets them."""
    lines = [line for paragraph in one.text.split("\n\n") for line in (*_wrapped(paragraph), "")]
    shown = " ".join(f"({line}) '" for line in lines)
    content = f"BT /F1 10 Tf 14 TL 50 800 Td {shown} ET".encode("cp1252")
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 850]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
        b"<</Length %d>>stream\n%s\nendstream" % (len(content), content),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
        f"<</Title({one.title})>>".encode(),
    ]
    made = b"%PDF-1.4\n"
    places = []
    for number, content in enumerate(objects, 1):
        places.append(len(made))
        made += b"%d 0 obj" % number + content + b"endobj\n"
    listed = b"".join(b"%010d 00000 n \n" % place for place in places)
    end = b"xref\n0 %d\n0000000000 65535 f \n%strailer<</Size %d/Root 1 0 R/Info 6 0 R>>\nstartxref\n%d\n%%%%EOF"
    return made + end % (len(objects) + 1, listed, len(objects) + 1, len(made))


def _wrapped(paragraph: str, width: int = 60) -> list[str]:
    lines = [""]
    for word in paragraph.split():
        if len(lines[-1]) + len(word) > width:
            lines.append("")
        lines[-1] = f"{lines[-1]} {word}".strip()
    return lines


def zipped(members: Mapping[str, bytes]) -> bytes:
    """A zip."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(zipfile.ZipInfo(name), content, zipfile.ZIP_DEFLATED)
    return made.getvalue()


def tarred(members: Mapping[str, bytes]) -> bytes:
    """A tar."""
    made = io.BytesIO()
    with tarfile.open(fileobj=made, mode="w") as archive:
        for name, content in members.items():
            info = tarfile.TarInfo(name)
            info.size = len(content)
            archive.addfile(info, io.BytesIO(content))
    return made.getvalue()


PNG = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\1\0\0\0\1\b\6\0\0\0"


def gzipped(content: bytes) -> bytes:
    """One gzip stream."""
    return gzip.compress(content, mtime=0)


COMPRESSIONS: Mapping[str, Callable[[bytes], bytes]] = {
    ".gz": gzipped,
    ".bz2": bz2.compress,
    ".xz": lzma.compress,
    ".zst": zstandard.compress,
}


def good_files(first: int = 1) -> dict[str, bytes]:
    """A good file of each kind by its name, each of articles that no other has."""
    numbers = iter(range(first, first + 100))

    def stories(count: int = 3) -> list[Story]:
        return [story(next(numbers)) for _ in range(count)]

    return {
        "a.txt": stories(1)[0].text.encode(),
        "a.html": page(stories(1)[0]),
        "a.jsonl": jsonl(stories()),
        "a.json": newsapi(stories()),
        "a.csv": table(stories()),
        "a.tsv": table(stories(), "\t"),
        "a.md": markdown(stories(1)[0]),
        "a.eml": bytes(message(stories(1)[0])),
        "a.mbox": mailbox(stories()),
        "a.warc.gz": warc(stories()),
        "a.warc": warc(stories(), compressed=False),
        "a.wacz": wacz(stories()),
        "a.epub": epub(stories()),
        "a.docx": docx(stories(1)[0]),
        "a.odt": odt(stories(1)[0]),
        "a.pdf": pdf(stories(1)[0]),
        "a.zip": zipped(
            {"a.txt": stories(1)[0].text.encode(), "b/c.jsonl": jsonl(stories()), "b/d.docx": docx(stories(1)[0])}
        ),
        "a.tar.gz": gzipped(tarred({"a.txt": stories(1)[0].text.encode(), "b.jsonl": jsonl(stories())})),
        "a.jsonl.gz": gzipped(jsonl(stories())),
        "a.jsonl.bz2": bz2.compress(jsonl(stories())),
        "a.csv.xz": lzma.compress(table(stories())),
        "a.jsonl.zst": zstandard.compress(jsonl(stories())),
    }
