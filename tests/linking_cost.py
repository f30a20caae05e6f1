"""What linking costs as the collection grows: python tests/linking_cost.py [--pool DB] [--sizes N ...]

One run prints one table: for made-up news of so many quotations, in a file of its own, the seconds of the processor
that linking all takes, the milliseconds a quotation, how many times that of the first row, the most memory, and the
seconds that one further article takes. With --pool the same for a copy of a file that `quotes add` made. Each is
measured in a process of its own.
"""

from __future__ import annotations

import argparse
import random
import resource
import shutil
import sys
import time
from collections.abc import Iterable, Iterator
from itertools import islice
from multiprocessing import get_context
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlite_utils import Database

from quotes.linking import grow
from quotes.records import Kind, Span
from quotes.store import LinkingPool, open_database
from quotes.versions import StoredArticle, Version

SIZES = [20_000, 60_000, 180_000, 500_000]
QUOTED, DAYS, REPRINTED = 24, 25, 0.2
"""Quotations in an article; articles a day; share of quotations that tell again what was said in days before."""
WORDS, SYLLABLES = 30_000, [a + b for a in "bdfghjklmnprstvw" for b in ("a", "e", "i", "o", "u", "ar", "en", "ol")]


def words() -> list[str]:
    """Made-up words; of these the first are the common ones."""
    chance = random.Random(1)
    found: dict[str, None] = {}
    while len(found) < WORDS:
        found["".join(chance.choices(SYLLABLES, k=chance.randint(2, 4)))] = None
    return list(found)


def news(number: int) -> Iterator[tuple[StoredArticle, list[Version]]]:
    """Articles with so many quotations. Words are as unevenly common as in news, speakers too; a fifth of what is said
    was said in the days before, cut or with a word changed; one article in twenty copies another."""
    chance, known = random.Random(2), words()
    weights = [1 / (rank + 10) for rank in range(WORDS)]
    total, cumulative = 0.0, []
    for weight in weights:
        total += weight
        cumulative.append(total)
    recent: list[tuple[str, str]] = []
    for place in range(number // QUOTED + 1):
        published = time.strftime("%Y-%m-%d", time.gmtime(86_400 * (11_000 + place // DAYS)))
        text, versions, printed = "", [], []
        for quote in range(QUOTED):
            if recent and chance.random() < REPRINTED:
                speaker, said = chance.choice(recent)
                said = _reworded(said, known, chance)
            else:
                # Who is quoted much is quoted for a season, as in news: the 200 of a month share its quotations.
                speaker = f"speaker {place // (DAYS * 30)}-{int(200 * chance.random() ** 3)}"
                said = " ".join(chance.choices(known, cum_weights=cumulative, k=chance.randint(8, 24)))
            printed.append((speaker, said))
            kind: Kind = "direct" if chance.random() < 0.4 else "indirect"
            start = len(text)
            text += f"{said.capitalize()}, somebody said. "
            span = (Span(start, start + len(said)),)
            key = f"{place:08}{quote:02}"
            versions.append(Version(key, f"{place:08}", kind, said, span, speaker, f"outlet {place % 90}", published))
            text += " ".join(chance.choices(known, cum_weights=cumulative, k=15)).capitalize() + ".\n"
        recent = (recent + printed)[-QUOTED * DAYS * 5 :]
        yield StoredArticle(f"{place:08}", text, f"outlet {place % 90}", published), versions


def _reworded(said: str, known: list[str], chance: random.Random) -> str:
    words = said.split()
    if chance.random() < 0.5:
        return " ".join(words[: max(5, int(len(words) * chance.uniform(0.5, 1)))])
    words[chance.randrange(len(words))] = chance.choice(known)
    return " ".join(words)


Article = tuple[StoredArticle, list[Version]]


def store(db: Database, articles: Iterable[Article]) -> None:
    """Write the articles with their quotations as they are."""
    with db.conn:
        for article, versions in articles:
            _store(db, article, versions)


def _store(db: Database, article: StoredArticle, versions: list[Version]) -> None:
    outlet = _id(db, "outlets", {"key": article.outlet, "name": article.outlet})
    row = {"key": article.key, "source_id": article.key, "outlet_id": outlet, "published": article.published}
    rest = {"page_start": 0, "text": article.text, "furniture": "[]", "basis": "{}", "topics": "[]"}
    article_id = _id(db, "articles", row | rest)
    for version in versions:
        speaker = _id(db, "speakers", {"key": version.speaker, "name": version.speaker, "kind": "person"})
        (span,) = version.content
        row = {"key": version.key, "article_id": article_id, "kind": version.kind, "text": version.text}
        row |= {"context": version.text, "start": span.start, "end": span.end, "speaker_id": speaker}
        quote_id = _id(db, "quotes", row | {"method": "made up", "confidence": 1.0})
        row = {"key": version.key, "quote_id": quote_id, "role": "content", "position": 0}
        _id(db, "quote_spans", row | {"start": span.start, "end": span.end})


def _id(db: Database, name: str, row: dict[str, object]) -> int:
    """The number of the row, which is written if it is new."""
    columns, values = ", ".join(f'"{column}"' for column in row), ", ".join("?" * len(row))
    db.execute(f"insert or ignore into {name} ({columns}) values ({values})", list(row.values()))
    return int(db.execute(f"select id from {name} where key = ?", [row["key"]]).fetchone()[0])


def peak() -> float:
    """The most megabytes that this process ever took."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024) / 1e6


Measured = tuple[int, float, int, float, float]
"""Quotations, seconds for all, utterances with several versions, megabytes, seconds for one further article."""


def made_up(number: int) -> Measured:
    """What made-up news of so many quotations take."""
    with TemporaryDirectory() as folder, open_database(Path(folder) / "news.db", create=True) as db:
        articles = news(number)
        store(db, islice(articles, number // QUOTED))
        taken = linked(db, anew=True)
        store(db, articles)
        return measured(db, taken)


def pooled(path: Path) -> Measured:
    """What a copy of a file takes; its last article comes again, as if it were new."""
    with TemporaryDirectory() as folder, open_database(shutil.copy(path, folder)) as db:
        taken = linked(db, anew=True)
        with db.conn:
            db.execute("update articles set published = published where id = (select max(id) from articles)")
        return measured(db, taken)


def linked(db: Database, *, anew: bool = False) -> float:
    """Seconds of the processor that linking takes."""
    start = time.process_time()
    grow(LinkingPool(db), anew=anew)
    return time.process_time() - start


def measured(db: Database, taken: float) -> Measured:
    """With what the article that waits takes."""
    number = db.table("quotes").count
    memory, further = peak(), linked(db)
    return number, taken, db.table("utterances").count_where("versions > 1"), memory, further


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", type=int, nargs="*", default=SIZES, metavar="N", help="quotations")
    parser.add_argument("--pool", type=Path, metavar="DB", help="a file that `quotes add` made")
    options = parser.parse_args()
    columns = ("quotations", "seconds", "ms each", "times", "several versions", "MB", "one further")
    print("".join(f"{column:>{width}}" for column, width in zip(columns, WIDTHS, strict=True)), flush=True)
    first = None
    for size in options.sizes:
        with get_context("spawn").Pool(1) as fresh:
            found = fresh.apply(made_up, (size,))
        first = first or found[1] / found[0]
        print(line("", found, first), flush=True)
    if options.pool:
        with get_context("spawn").Pool(1) as fresh:
            found = fresh.apply(pooled, (options.pool,))
        print(line("pool ", found, first or found[1] / found[0]), flush=True)


WIDTHS = (20, 9, 9, 7, 18, 8, 13)


def line(name: str, found: Measured, first: float) -> str:
    """A row of the table."""
    number, taken, several, memory, further = found
    each = taken / number
    cells = (f"{name}{number:,}", f"{taken:.1f}", f"{1000 * each:.2f}", f"{each / first:.2f}")
    cells += (f"{several:,}", f"{memory:,.0f}", f"{further:.2f}")
    return "".join(f"{cell:>{width}}" for cell, width in zip(cells, WIDTHS, strict=True))


if __name__ == "__main__":
    main()
