"""What the user named becomes articles: files, folders, standard input, one file in memory at a time."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Iterator, Sequence
from itertools import chain
from pathlib import Path
from typing import BinaryIO, TextIO

from quotes.outlets import Outlets, known_outlets
from quotes.reading.articles import Text, articles_of
from quotes.reading.decoding import LONGEST_READ, byte_lines, decoded
from quotes.reading.facts import Fact, Facts
from quotes.reading.folders import shown, walk
from quotes.reading.jsonl import read_records
from quotes.reading.manifest import NAME as MANIFEST
from quotes.reading.manifest import Manifest, absolute, load_manifest
from quotes.records import Article, Problem

_STDIN = "stdin"
_JSONL = ".jsonl"
_PAGES = (".html", ".htm", ".xhtml")
_SUFFIXES = (".txt", _JSONL, *_PAGES)


def read_articles(
    sources: Sequence[str],
    *,
    outlet: str | None = None,
    manifest: Path | None = None,
    given: bool = False,
    outlets: Outlets | None = None,
    stdin: TextIO | BinaryIO | None = None,
) -> Iterator[Article | Problem]:
    """The articles of SOURCES, one after the other, and a problem for each thing that was skipped.

    A source is a text file, a `.jsonl` file, a saved web page, a folder with such files, or `-` for standard input.
    OUTLET printed them all, whatever manifest or record say; related articles on a page keep the outlet of their card.
    MANIFEST is used instead of the folders' own. GIVEN takes the `attributions` of JSONL records as their quotations.
    OUTLETS, without which those of the install are taken, tell under which name an outlet is filed, and whose an
    address is.
    Raises ManifestError: at once for MANIFEST, on reaching the folder for a folder's own.
    """
    explicit = load_manifest(manifest, _folders(sources)) if manifest else None
    return _Reader(explicit, outlet, given, outlets or known_outlets(), stdin).read(sources)


def _folders(sources: Sequence[str]) -> list[Path]:
    """The folders from which a reader of the command would count a file's name."""
    paths = (Path(source) for source in sources if source != "-")
    return list(dict.fromkeys(path if os.path.isdir(path) else path.parent for path in paths))


class _Reader:
    """One run over sources: its options, and the manifests met so far."""

    def __init__(
        self,
        explicit: Manifest | None,
        outlet: str | None,
        given: bool,
        outlets: Outlets,
        stdin: TextIO | BinaryIO | None,
    ) -> None:
        self.explicit = explicit
        self.outlet = outlet
        self.given = given
        self.outlets = outlets
        self.stdin = stdin
        self.manifests: dict[Path, Manifest | None] = {}

    def read(self, sources: Sequence[str]) -> Iterator[Article | Problem]:
        if self.explicit:
            yield from self.explicit.problems()
        for source in sources:
            for read in self._texts(source):
                if isinstance(read, Problem):
                    yield read
                else:
                    yield from articles_of(read._replace(facts=self._with_outlet(read.facts)), self.outlets)

    def _texts(self, source: str) -> Iterator[Text | Problem]:
        path = Path(source)
        if source == "-":
            yield from self._stream(_binary(self.stdin or sys.stdin))
        elif os.path.isdir(source):
            yield from self._folder(path)
        else:
            yield from self._file(path, path.parent)

    def _folder(self, folder: Path) -> Iterator[Text | Problem]:
        anything = False
        for path in walk(folder):
            if isinstance(path, Problem):
                anything = True
                yield path
            elif path.name == MANIFEST:
                yield from self._strays(path.parent)
            elif path.suffix.lower() in _SUFFIXES:
                anything = True
                yield from self._file(path, folder)
        if not anything:
            yield Problem(
                shown(folder), "is a folder without articles", remedy=f"put {' or '.join(_SUFFIXES)} files in it"
            )

    def _file(self, path: Path, folder: Path) -> Iterator[Text | Problem]:
        """The texts of a file, named as it is called from FOLDER on."""
        name = shown(path.relative_to(folder))
        facts = self._facts(path, folder)
        try:
            with path.open("rb") as stream:
                if path.suffix.lower() == _JSONL:
                    yield from read_records(byte_lines(stream), shown(path), name, facts, given=self.given)
                elif path.suffix.lower() in _PAGES:
                    from quotes.reading.webpages import page_text  # the libraries behind it take a second to load

                    yield page_text(stream.read(LONGEST_READ + 1), shown(path), name, facts, None)
                else:
                    yield _plain(stream.read(LONGEST_READ + 1), shown(path), name, facts)
        except FileNotFoundError:
            yield Problem(shown(path), "there is no such file or folder", remedy="check the path")
        except OSError as error:
            yield Problem(shown(path), f"cannot be read ({error.strerror})", remedy="check who may read the file")

    def _stream(self, stream: BinaryIO) -> Iterator[Text | Problem]:
        """The texts of standard input: JSONL if it begins with a brace, else one text."""
        lines = byte_lines(stream)
        head = []
        for line in lines:
            head.append(line)
            if line.content is None or line.content.strip(b"\xef\xbb\xbf \t\r\n"):
                break
        first = (head[-1].content or b"") if head else b""
        if first.lstrip(b"\xef\xbb\xbf \t").startswith(b"{"):
            yield from read_records(chain(head[-1:], lines), _STDIN, _STDIN, {}, given=self.given)
        else:
            beginning = b"".join(line.content or b"" for line in head)
            yield _plain(beginning + stream.read(LONGEST_READ + 1), _STDIN, _STDIN, {})

    def _facts(self, path: Path, folder: Path) -> Facts:
        """What the manifests know of a file, the nearest first, from the file's folder up to FOLDER."""
        if self.explicit:
            return self.explicit.facts.get(absolute(path), {})
        for place in path.parents:
            manifest = self._manifest(place)
            if manifest and absolute(path) in manifest.facts:
                return manifest.facts[absolute(path)]
            if place == folder:
                break
        return {}

    def _with_outlet(self, facts: Facts) -> Facts:
        return {**facts, "outlet": Fact(self.outlet, "stated")} if self.outlet else facts

    def _manifest(self, folder: Path) -> Manifest | None:
        if folder not in self.manifests:
            path = folder / MANIFEST
            self.manifests[folder] = load_manifest(path) if os.path.isfile(path) else None
        return self.manifests[folder]

    def _strays(self, folder: Path) -> Iterator[Problem]:
        manifest = None if self.explicit else self._manifest(folder)
        if manifest:
            yield from manifest.problems()


def _plain(content: bytes, source: str, name: str, facts: Facts) -> Text | Problem:
    """A text file's text, line ends made LF before anything gets an offset."""
    if len(content) > LONGEST_READ:
        return Problem(
            source, f"has more than {LONGEST_READ:,} bytes, too much for an article", remedy="split it into articles"
        )
    text = decoded(content, source)
    if isinstance(text, Problem):
        return text
    if not text.strip():
        return Problem(source, "is empty", remedy="put the article's text in it, or remove it")
    return Text(source, name, text.replace("\r\n", "\n").replace("\r", "\n"), facts)


def _binary(stream: TextIO | BinaryIO) -> BinaryIO:
    """The bytes of a stream; a text stream without any, as tests have it, is encoded."""
    if isinstance(stream, io.TextIOBase):
        buffer = getattr(stream, "buffer", None)
        return buffer if buffer is not None else io.BytesIO(stream.read().encode("utf-8", "surrogatepass"))
    return stream  # type: ignore[return-value]
