"""How fast the pages come: python tests/page_speed.py DB [--each 10] [--readers 10] [--workers 1] [--pause 0]

Starts `quotes serve` on the file, asks every kind of page at addresses drawn from it, one reader at a time and then all
kinds in a mix for many readers at once, and prints the median, the 95th percentile and the slowest, in milliseconds.
"""

from __future__ import annotations

import argparse
import random
import socket
import statistics
import subprocess
import sys
import time
from collections import defaultdict
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from http.client import HTTPConnection
from pathlib import Path
from urllib.parse import urlencode

from sqlite_utils import Database

from quotes.store import open_database

Visit = tuple[str, str]
"""The kind of page and its address."""


def visits(db: Database, each: int) -> list[Visit]:
    """So many addresses of each kind of page."""
    chance = random.Random(5)
    return [
        (kind, addresses[number % len(addresses)])
        for kind, addresses in _addresses(db, each, chance).items()
        for number in range(each)
    ]


def _addresses(db: Database, each: int, chance: random.Random) -> dict[str, list[str]]:
    texts = [row[0].split() for row in db.execute("select text from quotes order by key limit ?", [each])]
    rare = [max(words, key=len) for words in texts]
    pairs = [" ".join(chance.sample(words, 2)) for words in texts]
    phrases = [f'"{" ".join(words[2:5])}"' for words in texts]
    speakers = _keys(db, "speakers", each)
    outlets = _keys(db, "outlets", each)
    months = _column(db, "select distinct substr(published, 1, 7) from articles where published is not null", each)
    most = "order by (select count(*) from quotes where speaker_id = speakers.id) desc"
    most_quoted = _column(db, f"select key from speakers {most}", 1)
    common = {"q": "government"}
    return {
        "start": ["/"],
        "search, a common word": [_search(**common)],
        "search, a common word, newest": [_search(**common, sort="newest")],
        "search, a common word, most reprinted": [_search(**common, sort="reprinted")],
        "search, a common word, most altered": [_search(**common, sort="altered")],
        "search, a common word and a speaker": [_search(**common, speaker=key) for key in [*most_quoted, *speakers]],
        "search, a common word and an outlet": [_search(**common, outlet=key) for key in outlets],
        "search, a common word and a month": [_search(**common, month=month) for month in months],
        "search, a common word, denied": [_search(**common, said="denied")],
        "search, two common words": [_search(q="the government"), _search(q="would of")],
        "search, the beginning of a word": [_search(q="th*"), _search(q="gov*"), _search(q="re*")],
        "search, a rare word": [_search(q=word) for word in rare],
        "search, two words": [_search(q=words) for words in pairs],
        "search, a phrase": [_search(q=words) for words in phrases],
        "search, a speaker's name": [_search(q=name) for name in _column(db, "select name from speakers", each)],
        "search, no words but a speaker": [_search(speaker=key) for key in [*most_quoted, *speakers]],
        "search, no words but a month": [_search(month=month) for month in months],
        "search, a common word, JSON": [_search(".json", **common)],
        "search, a common word, CSV": [_search(".csv", **common)],
        "search, a common word, feed": [_search(".atom", **common)],
        "utterance": [f"/-/utterance/{key}" for key in _keys(db, "utterances", each)],
        "utterance, the most prints": [
            f"/-/utterance/{key}" for key in _column(db, "select key from utterances order by versions desc", 1)
        ],
        "quotation": [f"/-/quotation/{key}" for key in _keys(db, "quotes", each)],
        "article": [f"/-/article/{key}" for key in _keys(db, "articles", each)],
        "speaker": [f"/-/speaker/{key}" for key in speakers],
        "speaker, the most quoted": [f"/-/speaker/{key}" for key in most_quoted],
    }


def _search(ending: str = "", **asked: str) -> str:
    return f"/-/search{ending}?{urlencode(asked)}"


def _keys(db: Database, table: str, number: int) -> list[str]:
    return _column(db, f"select key from {table} order by key", number)


def _column(db: Database, question: str, number: int) -> list[str]:
    return [row[0] for row in db.execute(f"{question} limit ?", [number])]


@contextmanager
def served(path: Path, workers: int = 1) -> Iterator[int]:
    """The port on which `quotes serve` serves the file."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = int(free.getsockname()[1])
    command = [sys.executable, "-c", "from quotes.cli import main; main()", "serve", str(path), "--port", str(port)]
    command += ["--workers", str(workers)]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as server:
        try:
            _wait_for(port)
            yield port
        finally:
            server.terminate()


def _wait_for(port: int) -> None:
    for _ in range(300):
        try:
            taken(port, "/-/quotes.css")
        except OSError:
            time.sleep(0.1)
        else:
            return
    raise SystemExit("quotes serve does not answer.")


def taken(port: int, address: str) -> float:
    """Milliseconds until the page has come, whole."""
    start = time.perf_counter()
    connection = HTTPConnection("127.0.0.1", port, timeout=60)
    connection.request("GET", address)
    answer = connection.getresponse()
    answer.read()
    connection.close()
    if answer.status != 200:
        raise SystemExit(f"{address}: {answer.status}")
    return 1000 * (time.perf_counter() - start)


def measured(port: int, asked: Sequence[Visit], readers: int, pause: float = 0) -> dict[str, list[float]]:
    """For each kind of page the milliseconds of each visit, so many readers at once, each of whom looks for a while
    before the next visit."""
    times: dict[str, list[float]] = defaultdict(list)

    def visited(visit: Visit) -> float:
        time.sleep(pause)
        return taken(port, visit[1])

    with ThreadPoolExecutor(readers) as at_once:
        for (kind, _), milliseconds in zip(asked, at_once.map(visited, asked), strict=True):
            times[kind].append(milliseconds)
    return times


def line(name: str, *columns: Sequence[float]) -> str:
    """A row of the table: three figures for each column."""
    figures = (
        f"{statistics.median(times):9.0f}{sorted(times)[int(0.95 * len(times))]:7.0f}{max(times):7.0f}"
        for times in columns
    )
    return f"{name:40}{''.join(figures)}"


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("database", type=Path, metavar="DB", help="a file that big_newsroom.py or `quotes add` made")
    parser.add_argument("--each", type=int, default=10, metavar="N", help="visits to each kind of page")
    parser.add_argument("--readers", type=int, default=10, metavar="N", help="readers at once")
    parser.add_argument("--workers", type=int, default=1, metavar="N", help="processes that answer")
    parser.add_argument("--pause", type=float, default=0, metavar="SECONDS", help="that each of many readers looks")
    options = parser.parse_args()
    with open_database(options.database, read_only=True) as db:
        asked = visits(db, options.each)
    with served(options.database, options.workers) as port:
        alone = measured(port, asked, 1)
        mixed = list(asked)
        random.Random(6).shuffle(mixed)
        together = measured(port, mixed, options.readers, options.pause)
    many = f"{options.readers} readers at once"
    print(f"{'':40}{'one reader':>23}{many:>23}\n{'milliseconds':40}{'   median    95%    max' * 2}")
    for kind, times in alone.items():
        print(line(kind, times, together[kind]))
    print(line("all", *([one for times in all_.values() for one in times] for all_ in (alone, together))))


if __name__ == "__main__":
    main()
