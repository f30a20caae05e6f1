"""How quick extraction is beside spaCy's bare parse, and what memory it takes: python tests/benchmark.py [TEXTS ...]

One run prints one table: words a second on one core of en_core_web_sm's tagger, parser and ner, of the `quotes`
component alone, and of the whole of `quotes extract`; what a second process brings; and whether memory stays flat.
Without TEXTS (anything that `quotes extract` reads) the articles of seeds/ are read again and again.
"""

from __future__ import annotations

# ruff: noqa: E402  # how many threads a library takes is decided when it is imported
import os

for threads in ("OMP", "OPENBLAS", "MKL", "BLIS"):
    os.environ[f"{threads}_NUM_THREADS"] = "1"

import argparse
import math
import re
import resource
import statistics
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from functools import cache
from itertools import count, cycle
from multiprocessing import get_context
from pathlib import Path

import spacy

from quotes.pipeline import BUNDLED, analyse, load
from quotes.reading import read_articles
from quotes.records import Article

SEEDS = Path(__file__).parent.parent / "seeds"
PARSE = ["tok2vec", "tagger", "parser", "ner"]
BATCH = 16
"""Articles that go through the pipeline together."""
LOADED = cache(load)
"""The pipeline, loaded once: no measurement but that of memory is one of loading."""
NAME = re.compile(r"\b[A-Z]\w{3,}")


def words_of(articles: Iterable[Article]) -> int:
    """How many words the articles have, parted by spaces."""
    return sum(len(article.text.split()) for article in articles)


def at_least(words: int, articles: list[Article]) -> list[Article]:
    """The articles, again and again where they have fewer words, with ids of their own."""
    chosen: list[Article] = []
    found = 0
    for number, article in enumerate(cycle(articles)):
        if found >= words and number >= len(articles):
            return chosen
        chosen.append(replace(article, id=str(number)))
        found += words_of([article])
    return chosen


def bare_parse() -> Callable[[list[Article]], object]:
    """spaCy's own model as it comes, without what is no parse: rules for parts of speech and dictionary forms."""
    nlp = spacy.load(BUNDLED, exclude=["attribute_ruler", "lemmatizer"])
    return lambda articles: [nlp(article.text) for article in articles]


def component() -> Callable[[list[Article]], object]:
    """The component `quotes` in a pipeline with nothing else."""
    nlp = spacy.blank("en")
    nlp.add_pipe("quotes")
    return lambda articles: [nlp(article.text) for article in articles]


def rate(work: Callable[[list[Article]], object], articles: list[Article]) -> float:
    """Words a second of processor time."""
    start = time.process_time()
    work(articles)
    return words_of(articles) / (time.process_time() - start)


def rate_of_extract(articles: list[Article]) -> float:
    """Words a second of processor time of a whole run, without loading: a batch of articles goes before."""
    outcomes = analyse([*at_least(1, articles[:1]) * BATCH, *articles], loading=LOADED)
    for _ in range(BATCH):
        next(outcomes)
    return rate(lambda _: list(outcomes), articles)


def rate_by_clock(articles: list[Article], jobs: int) -> float:
    """Words a second that passes, of what a whole run has more than a run over the first third of its articles."""
    third = len(articles) // 3
    times = [time.perf_counter()]
    for part in (articles[:third], articles):
        list(analyse(part, jobs=jobs, loading=LOADED))
        times.append(time.perf_counter())
    start, middle, end = times
    taken = (end - middle) - (middle - start)
    return words_of(articles[third:]) / taken if taken > 1 else math.nan  # a start's length varies by as much


def loop(times: int) -> float:
    """Seconds that a loop takes which needs nothing but a core."""
    start, total = time.perf_counter(), 0
    for number in range(times):
        total += number & 7
    return time.perf_counter() - start


def gain_of_a_loop(times: int) -> float:
    """What two processes bring where they have nothing in common: less than 2 is the machine's doing."""
    with get_context("spawn").Pool(2) as pool:
        pool.map(loop, [1, 1], chunksize=1)
        return 2 * pool.apply(loop, (times,)) / max(pool.map(loop, [times, times], chunksize=1))


def gains(articles: list[Article], repeats: int, turns: int) -> Iterator[str]:
    """What a second process brings, measured in turns: the best of each, and a bare loop's beside it."""
    found: dict[int, list[float]] = {1: [], 2: []}
    bare: list[float] = []
    for _ in range(repeats):
        for jobs, measured in found.items():
            measured.append(rate_by_clock(articles, jobs))
        bare.append(gain_of_a_loop(turns))
    one, two = (max(measured) for measured in found.values())
    times = "too little text to tell" if math.isnan(two / one) else f"{two / one:.2f} times as many"
    yield f"by the clock: {one:,.0f} words a second, with two processes {two:,.0f}: {times}"
    yield f"(a bare loop in two processes: {min(bare):.2f} to {max(bare):.2f} times as many)"


def resident() -> float:
    """Megabytes that this process takes now; where the system does not tell, the most that it ever took."""
    try:
        pages = int(Path("/proc/self/statm").read_text().split()[1])
    except OSError:
        return peak()
    return pages * resource.getpagesize() / 1e6


def peak() -> float:
    """The most megabytes that this process ever took."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024) / 1e6


def endless(articles: list[Article]) -> Iterator[Article]:
    """The articles over and over, with new names each time, as news has them: a cache that grows would show."""
    for turn in count():
        for article in articles:
            text = NAME.sub(rf"\g<0>{chr(97 + turn % 26) * (1 + turn // 26)}", article.text) if turn else article.text
            yield replace(article, text=text, id=f"{turn}-{article.id}")


def memory(articles: list[Article], words: int) -> list[tuple[int, float]]:
    """Megabytes taken after each tenth of so many words, and the most ever taken at the end."""
    seen, sizes = 0, []
    for outcome in analyse(endless(articles)):
        seen += len(outcome.article.text.split())
        if seen >= words * (len(sizes) + 1) // 10:
            sizes.append((seen, resident()))
        if seen >= words:
            break
    return [*sizes, (seen, peak())]


def rates(articles: list[Article], repeats: int) -> dict[str, list[float]]:
    """The words a second of each contender, measured in turns, so that a machine's moods meet all."""
    contenders = {"bare parse (tagger, parser, ner)": bare_parse(), "component `quotes` alone": component()}
    found: dict[str, list[float]] = {}
    for work in contenders.values():
        work(articles[:2])
    for _ in range(repeats):
        for name, work in contenders.items():
            found.setdefault(name, []).append(rate(work, articles))
        found.setdefault("whole `quotes extract`", []).append(rate_of_extract(articles))
    return found


def table(found: dict[str, list[float]]) -> Iterator[str]:
    """A line a contender: its best and its median rate, and the best beside the bare parse's."""
    bare = max(next(iter(found.values())))
    yield f"{'words a second on one core':34}{'best':>8}{'median':>8}{'ms a word':>11}{'of bare':>9}"
    for name, measured in found.items():
        best = max(measured)
        yield f"{name:34}{best:8,.0f}{statistics.median(measured):8,.0f}{1000 / best:11.3f}{best / bare:9.2f}"


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("texts", nargs="*", default=[str(SEEDS)], metavar="TEXTS")
    parser.add_argument("--words", type=int, default=30_000, help="read at least so many in each measurement")
    parser.add_argument("--repeats", type=int, default=3)
    parser.add_argument("--memory-words", type=int, default=1_000_000)
    parser.add_argument("--turns", type=int, default=10_000_000, help="of the bare loop")
    parser.add_argument("--quick", action="store_true", help="each text once: shows that it runs, measures little")
    options = parser.parse_args()
    if options.quick:
        options.words, options.repeats, options.memory_words, options.turns = 1, 1, 1, 1
    texts = [article for article in read_articles(options.texts) if isinstance(article, Article)]
    articles = at_least(options.words, texts)
    print(f"{len(articles)} articles, {words_of(articles):,} words")
    print(*table(rates(articles, options.repeats)), sep="\n")
    print("", *gains(articles, options.repeats, options.turns), sep="\n")
    with get_context("spawn").Pool(1) as fresh:
        *sizes, (words, most) = fresh.apply(memory, (texts, options.memory_words))
    print("\nmemory of a process: " + ", ".join(f"{taken:,.0f} MB after {seen:,} words" for seen, taken in sizes[::3]))
    print(f"at most {most:,.0f} MB in {words:,} words")


if __name__ == "__main__":
    main()
