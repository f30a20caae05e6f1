"""What the user named becomes articles: files, folders, addresses, standard input, one article in memory at a time."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, TextIO

from quotes.outlets import Outlets, known_outlets
from quotes.reading.articles.articles import articles_of
from quotes.reading.contents import texts_of
from quotes.reading.exports.jsonl import read_records
from quotes.reading.files.decoding import ByteLine, byte_lines
from quotes.reading.files.folders import shown, walk
from quotes.reading.files.inputs import Input, Options, Report, Rewound, Strays, is_address
from quotes.reading.files.kinds import is_record
from quotes.reading.files.limits import Budget
from quotes.reading.manifest import NAME as MANIFEST
from quotes.reading.manifest import Manifest, absolute, load_manifest
from quotes.reading.texts.facts import Fact, Facts
from quotes.reading.texts.texts import Text
from quotes.records import Article, Problem

if TYPE_CHECKING:
    from quotes.reading.fetching.fetcher import Fetcher

_STDIN = "stdin"
_MOST_PROBLEMS = 1000


def read_articles(
    sources: Sequence[str],
    *,
    outlet: str | None = None,
    manifest: Path | None = None,
    given: bool = False,
    columns: Mapping[str, str] | None = None,
    outlets: Outlets | None = None,
    stdin: TextIO | BinaryIO | None = None,
    report: Report | None = None,
    fetcher: Fetcher | None = None,
) -> Iterator[Article | Problem]:
    """The articles of SOURCES, one after the other, and a problem for each thing that was skipped.

    A source is a file of any kind that is read, a folder with such files, the address of a page, feed or sitemap, or
    `-` for standard input. OUTLET printed them all, whatever manifest or record say; related articles on a page keep
    the outlet of their card. MANIFEST is used instead of the folders' own. GIVEN takes the `attributions` of records as
    their quotations. COLUMNS name the column of tables that holds a fact. OUTLETS, without which those of the install
    are taken, tell under which name an outlet is filed, and whose an address is. REPORT notes which sources were read
    to their end. FETCHER fetches what is on the web.
    Raises ManifestError: at once for MANIFEST, on reaching the folder for a folder's own.
    """
    explicit = load_manifest(manifest, _folders(sources)) if manifest else None
    options = Options(given, columns or {}, outlets or known_outlets())
    return _Reader(explicit, outlet, options, stdin, report or Report(), fetcher).read(sources)


def _folders(sources: Sequence[str]) -> list[Path]:
    """The folders from which a reader of the command would count a file's name."""
    paths = (Path(source) for source in sources if source != "-" and not is_address(source))
    return list(dict.fromkeys(path if os.path.isdir(path) else path.parent for path in paths))


class _Reader:
    """One run over sources: its options, and the manifests met so far."""

    def __init__(
        self,
        explicit: Manifest | None,
        outlet: str | None,
        options: Options,
        stdin: TextIO | BinaryIO | None,
        report: Report,
        fetcher: Fetcher | None,
    ) -> None:
        self.explicit = explicit
        self.outlet = outlet
        self.options = options
        self.stdin = stdin
        self.report = report
        self.fetcher = fetcher
        self.manifests: dict[Path, Manifest | None] = {}

    def read(self, sources: Sequence[str]) -> Iterator[Article | Problem]:
        if self.explicit:
            yield from self.explicit.problems()
        for source in sources:
            for text in self._texts(source):
                if isinstance(text, Problem):
                    yield text
                else:
                    yield from articles_of(text._replace(facts=self._with_outlet(text.facts)), self.options.outlets)

    def _texts(self, source: str) -> Iterator[Text | Problem]:
        path = Path(source)
        strays = Strays()
        if source == "-":
            yield from self._stream(_binary(self.stdin or sys.stdin), strays)
            yield from strays.problems(_STDIN)
            self.report.read.add(_STDIN)
        elif is_address(source):
            yield from self._fetched(source, strays)
        elif os.path.isdir(source):
            yield from self._folder(path, strays)
        else:
            yield from self._file(path, path.parent, strays)
            yield from strays.problems(shown(path))

    def _folder(self, folder: Path, strays: Strays) -> Iterator[Text | Problem]:
        anything = False
        for path in walk(folder):
            if isinstance(path, Problem):
                anything = True
                yield path
            elif path.name == MANIFEST:
                yield from self._strays(path.parent)
            else:
                for text in self._file(path, folder, strays, gathered=True):
                    anything = True
                    yield text
        for problem in strays.problems(shown(folder)):
            anything = True
            yield problem
        if not anything:
            yield Problem(
                shown(folder), "is a folder without articles", remedy="put articles in it; plain texts end in .txt"
            )
        self.report.read.add(shown(folder))

    def _file(self, path: Path, folder: Path, strays: Strays, gathered: bool = False) -> Iterator[Text | Problem]:
        """The texts of a file, named as it is called from FOLDER on."""
        name = shown(path.relative_to(folder))
        facts = self._facts(path, folder)
        try:
            with path.open("rb") as stream:
                size = os.fstat(stream.fileno()).st_size
                item = self._input(stream, shown(path), name, facts, Budget(lambda: size), strays)
                item = replace(item, gathered=gathered and not facts)  # whom a manifest names, somebody knows
                yield from _with_most_problems(texts_of(item), shown(path))
            self.report.read.add(shown(path))
        except FileNotFoundError:
            yield Problem(shown(path), "there is no such file or folder", remedy="check the path")
        except OSError as error:
            yield Problem(shown(path), f"cannot be read ({error.strerror})", remedy="check who may read the file")

    def _fetched(self, address: str, strays: Strays) -> Iterator[Text | Problem]:
        from quotes.reading.fetching.fetcher import Fetcher
        from quotes.reading.fetching.pages import texts_at

        self.fetcher = self.fetcher or Fetcher()
        item = self._input(io.BytesIO(), address, address, {}, Budget(lambda: 0), strays)
        yield from texts_at(item, self.fetcher)

    def _stream(self, stream: BinaryIO, strays: Strays) -> Iterator[Text | Problem]:
        """The texts of standard input; of JSONL, each as soon as its line is there."""
        lines = byte_lines(stream)
        head: list[ByteLine] = []
        for line in lines:
            head.append(line)
            if line.content is None or line.content.strip(b"\xef\xbb\xbf \t\r\n"):
                break
        beginning = b"".join(line.content or b"" for line in head)
        rewound = Rewound(beginning, stream)
        item = self._input(io.BufferedReader(rewound, 65536), _STDIN, _STDIN, {}, Budget(lambda: rewound.count), strays)
        found = read_records(chain(head[-1:], lines), item) if is_record(beginning) else texts_of(item)
        yield from _with_most_problems(found, _STDIN)

    def _input(self, stream: BinaryIO, source: str, name: str, facts: Facts, budget: Budget, strays: Strays) -> Input:
        return Input(stream, source, name, facts, budget, self.options, strays, self.report)

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


def _with_most_problems(found: Iterator[Text | Problem], source: str) -> Iterator[Text | Problem]:
    """The texts of a file and its first thousand problems; of a file that is wrong throughout, then how many more."""
    problems = 0
    for one in found:
        problems += isinstance(one, Problem)
        if problems <= _MOST_PROBLEMS or not isinstance(one, Problem):
            yield one
    if problems > _MOST_PROBLEMS:
        message = f"has {problems - _MOST_PROBLEMS:,} more problems like those before"
        yield Problem(source, message, remedy="mend those, and read it again")


def _binary(stream: TextIO | BinaryIO) -> BinaryIO:
    """The bytes of a stream; a text stream without any, as tests have it, is encoded."""
    if isinstance(stream, io.TextIOBase):
        buffer = getattr(stream, "buffer", None)
        return buffer if buffer is not None else io.BytesIO(stream.read().encode("utf-8", "surrogatepass"))
    return stream  # type: ignore[return-value]
