"""Two writers and five readers at once on one file: python tests/crowding.py [--seconds 60]

Two processes of `quotes add` write different articles while five readers ask pages of `quotes serve`. Prints what was
written and read; fails where anybody saw an error, or an article or quotation is missing at the end.
"""

from __future__ import annotations

import argparse
import json
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from contextlib import closing
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import urlopen

from browsing import Served, served
from newsroom import write_newsroom

QUOTES = "from quotes.cli import main; main()"
PAGES = (
    "/",
    "/-/search?q=bridge",
    "/-/search?q=storm+north",
    "/-/outlets",
    "/quotes/quotes_list",
    "/-/speaker/ana-brandt",
)
PLACES = ("north", "south", "east", "west")


def news(path: Path, writer: int, articles: int) -> None:
    """A file of short articles, each with one quotation that came with it."""
    with path.open("w", encoding="utf-8") as file:
        for number in range(articles):
            said = f"The bridge in the {PLACES[number % 4]} of town {writer} stays open in storm {number}"
            text = f"“{said},” Ana Brandt said on Tuesday. Nobody else spoke."
            start = 1
            given = {
                "source": [[text.index("Ana"), text.index("Ana") + 10]],
                "cue": [[text.index("said on"), text.index("said on") + 4]],
                "content": [[start, start + len(said)]],
            }
            record = {
                "id": f"{writer}-{number}",
                "outlet": f"Town {writer} Post",
                "text": text,
                "attributions": [given],
            }
            file.write(json.dumps(record, ensure_ascii=False) + "\n")


def add(database: Path, source: Path) -> subprocess.Popen[str]:
    """A writer at work."""
    command = [sys.executable, "-c", QUOTES, "add", str(database), str(source), "--given", "--no-link"]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)


def read(site: Served, end: threading.Event, statuses: Counter[int | str], place: int) -> None:
    """Ask one page after the other until the end."""
    while not end.is_set():
        page = PAGES[place % len(PAGES)]
        place += 1
        try:
            with urlopen(site.address + page, timeout=30) as answer:
                statuses[answer.status] += 1
        except HTTPError as error:
            statuses[error.code] += 1
        except OSError as error:
            statuses[f"{type(error).__name__} at {page}"] += 1


def crowd(folder: Path, articles: int, seconds: float) -> tuple[int, Counter[int | str], list[str]]:
    """How many articles are in the file at the end, what the readers got, and what went wrong.

    Each writer goes through its articles again and again until the time is up, the first time to write them.
    """
    database, files = folder / "crowded.db", [folder / f"{writer}.jsonl" for writer in (1, 2)]
    for writer, file in enumerate(files, start=1):
        news(file, writer, articles)
    write_newsroom(database)
    wrong: list[str] = []
    statuses: Counter[int | str] = Counter()
    end, until = threading.Event(), time.monotonic() + seconds
    with served(database) as site, urlopen(site.address, timeout=120):  # it listens before it is ready to answer
        readers = [threading.Thread(target=read, args=(site, end, statuses, place)) for place in range(5)]
        for reader in readers:
            reader.start()
        begun = False
        while not begun or time.monotonic() < until:
            begun = True
            for writer in [add(database, file) for file in files]:
                messages, _ = writer.communicate()
                if writer.returncode:
                    wrong.append(messages)
        end.set()
        for reader in readers:
            reader.join()
    with closing(sqlite3.connect(database)) as db:
        quoted = (
            "articles join quotes on quotes.article_id = articles.id where articles.text like '%Nobody else spoke.'"
        )
        (kept,) = db.execute(f"select count(*) from {quoted}").fetchone()
        wrong += [row[0] for row in db.execute("pragma integrity_check") if row[0] != "ok"]
    wrong += [f"readers got {status} {count} times" for status, count in statuses.items() if status not in (200, 404)]
    if kept != 2 * articles:
        wrong.append(f"{kept} articles with their quotation, not {2 * articles}")
    return kept, statuses, wrong


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--articles", type=int, default=1_000, help="of each writer")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        kept, statuses, wrong = crowd(Path(folder), asked.articles, asked.seconds)
    print(f"{kept} articles written by two; five readers got {dict(statuses)}")
    sys.exit("\n".join(wrong) if wrong else 0)


if __name__ == "__main__":
    main()
