"""What linking costs as the collection grows: python tests/linking_cost.py [--pool DB] [--sizes N ...]

One run prints one table: for made-up news of so many quotations the seconds, the milliseconds a quotation, how many
times that of the first row, and the most memory; with --pool the same for a file that `quotes add` made, and what one
further article takes. Each size is measured in a process of its own.
"""

from __future__ import annotations

import argparse
import random
import resource
import sys
import time
from collections.abc import Iterator
from multiprocessing import get_context
from pathlib import Path

from quotes.linking import link
from quotes.records import Kind, Span
from quotes.store import open_database, read_texts, read_utterance_keys, read_versions
from quotes.versions import StoredArticle, Version

SIZES = [20_000, 60_000, 180_000, 500_000]
QUOTED, DAYS, TOLD_AGAIN = 24, 25, 0.2
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
    for place in range(number // QUOTED):
        published = time.strftime("%Y-%m-%d", time.gmtime(86_400 * (11_000 + place // DAYS)))
        text, versions, told = "", [], []
        for quote in range(QUOTED):
            if recent and chance.random() < TOLD_AGAIN:
                speaker, said = chance.choice(recent)
                said = _told(said, known, chance)
            else:
                # Who is quoted much is quoted for a season, as in news: the 200 of a month share its quotations.
                speaker = f"speaker {place // (DAYS * 30)}-{int(200 * chance.random() ** 3)}"
                said = " ".join(chance.choices(known, cum_weights=cumulative, k=chance.randint(8, 24)))
            told.append((speaker, said))
            kind: Kind = "direct" if chance.random() < 0.4 else "indirect"
            start = len(text)
            text += f"{said.capitalize()}, somebody said. "
            span = (Span(start, start + len(said)),)
            key = f"{place:08}{quote:02}"
            versions.append(Version(key, f"{place:08}", kind, said, span, speaker, f"outlet {place % 90}", published))
            text += " ".join(chance.choices(known, cum_weights=cumulative, k=15)).capitalize() + ".\n"
        recent = (recent + told)[-QUOTED * DAYS * 5 :]
        yield StoredArticle(f"{place:08}", text, f"outlet {place % 90}", published), versions


def _told(said: str, known: list[str], chance: random.Random) -> str:
    told = said.split()
    if chance.random() < 0.5:
        return " ".join(told[: max(5, int(len(told) * chance.uniform(0.5, 1)))])
    told[chance.randrange(len(told))] = chance.choice(known)
    return " ".join(told)


def peak() -> float:
    """The most megabytes that this process ever took."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024) / 1e6


def made_up(number: int) -> tuple[int, float, int, float]:
    """Quotations, seconds, utterances with several versions, and megabytes, for so much made-up news."""
    articles, versions = [], []
    for article, own in news(number):
        articles.append(article)
        versions += own
    return measured(versions, articles, {})


def pooled(path: Path) -> tuple[int, float, int, float]:
    """The same for a file."""
    with open_database(path, read_only=True) as db:
        return measured(list(read_versions(db)), list(read_texts(db)), {})


def one_further(path: Path) -> float:
    """Seconds that the last article of a file takes after all others are linked."""
    with open_database(path, read_only=True) as db:
        versions, articles, known = list(read_versions(db)), list(read_texts(db)), read_utterance_keys(db)
    start = time.perf_counter()
    link(versions, articles, {key: utterance for key, utterance in known.items() if key != versions[-1].key})
    return time.perf_counter() - start


def measured(
    versions: list[Version], articles: list[StoredArticle], known: dict[str, str]
) -> tuple[int, float, int, float]:
    """What linking these takes."""
    start = time.perf_counter()
    utterances = link(versions, articles, known).utterances
    taken = time.perf_counter() - start
    return len(versions), taken, sum(len(one.variants) > 1 for one in utterances), peak()


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", type=int, nargs="*", default=SIZES, metavar="N", help="quotations")
    parser.add_argument("--pool", type=Path, metavar="DB", help="a file that `quotes add` made")
    options = parser.parse_args()
    print(f"{'quotations':>20}{'seconds':>9}{'ms each':>9}{'times':>7}{'several versions':>18}{'MB':>8}", flush=True)
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
            print(f"one further article: {fresh.apply(one_further, (options.pool,)):.1f} seconds")


def line(name: str, found: tuple[int, float, int, float], first: float) -> str:
    """A row of the table."""
    number, taken, several, memory = found
    each = taken / number
    return (
        f"{name}{number:{20 - len(name)},}{taken:9.1f}{1000 * each:9.2f}{each / first:7.2f}{several:18,}{memory:8,.0f}"
    )


if __name__ == "__main__":
    main()
