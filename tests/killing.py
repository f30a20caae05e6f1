"""`quotes add` over a mixed folder, killed at random moments: python tests/killing.py 200 [--seed 1]

Files of every kind that is read are added by two processes. Runs are killed one after the other, half of them at any
moment and half once articles are being written; after each the file has to open and to be sound, and after every ten
one run more has to end with what an undisturbed run ends with. Prints what the killed runs had done; fails at the first
difference.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections import Counter
from contextlib import closing
from pathlib import Path
from typing import Any

from samples import good_files

from quotes.store.health import examined

ADD = [sys.executable, "-c", "from quotes.cli import main; main()", "add", "--jobs", "2"]
IN_A_ROW = 10
"""Runs killed before one is let end."""
TABLES = ("outlets", "articles", "speakers", "quotes", "variants", "reprints", "article_parents", "echoes", "problems")
NUMBERED = ("id", "key", "group_key", "at", "first_seen", "last_seen", "times")
"""Columns that tell when a run was, or how rows were numbered on the way; with all that ends in _id."""


def write_folder(folder: Path, times: int) -> None:
    """Files of every kind, so many times, no two articles alike; and one that cannot be read."""
    for number in range(times):
        inside = folder / f"week-{number}"
        inside.mkdir(parents=True)
        for name, content in good_files(first=1 + 100 * number).items():
            (inside / name).write_bytes(content)
    (folder / "broken.docx").write_bytes(b"PK\x03\x04 no archive at all")


def add(database: Path, folder: Path) -> subprocess.Popen[bytes]:
    """A run at work, in a group of processes of its own."""
    return subprocess.Popen(
        [*ADD, str(database), str(folder)],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )


def completed(database: Path, folder: Path) -> float:
    """Seconds that a run took to its end."""
    begun = time.monotonic()
    status = add(database, folder).wait(600)
    if status:
        raise SystemExit(f"A run that nobody disturbed ended with {status}.")
    return time.monotonic() - begun


def stored(database: Path) -> int:
    """Articles in the file."""
    if not database.exists():
        return 0
    with closing(sqlite3.connect(f"{database.as_uri()}?mode=ro", uri=True)) as connection:
        try:
            return int(connection.execute("select count(*) from articles").fetchone()[0])
        except sqlite3.OperationalError:  # not made yet
            return 0


def kill(run: subprocess.Popen[bytes], database: Path, seconds: float, *, writing: bool) -> bool:
    """Kill a run and its workers after so long, counted from its first article if `writing`; false where it ended."""
    before = stored(database)
    while writing and run.poll() is None and stored(database) == before:
        time.sleep(0.01)
    try:
        run.wait(seconds)
    except subprocess.TimeoutExpired:
        os.killpg(run.pid, signal.SIGKILL)
        run.wait()
    return run.returncode == -signal.SIGKILL


def faults(database: Path) -> list[str]:
    """What is wrong with the file: it does not open, is torn, or does not find all of its words."""
    if not database.exists():
        return []
    found = [f"{one.what}: {one.found}" for one in examined(database) if one.what in ("integrity", "references")]
    wrong = [one for one in found if "every" not in one]
    with closing(sqlite3.connect(database)) as connection:
        for (name,) in connection.execute("select name from sqlite_master where sql like '%using fts5%'").fetchall():
            try:
                connection.execute(f"insert into [{name}]([{name}], rank) values ('integrity-check', 1)")
            except sqlite3.DatabaseError as error:
                wrong.append(f"{name}: {error}")
    return wrong


def content(database: Path) -> dict[str, list[str]]:
    """The rows of the tables, however they are numbered."""
    with closing(sqlite3.connect(database)) as connection:
        connection.row_factory = sqlite3.Row
        return {
            table: sorted(_told(dict(row)) for row in connection.execute(f"select * from [{table}]"))
            for table in TABLES
        }


def _told(row: dict[str, Any]) -> str:
    return json.dumps({k: v for k, v in row.items() if k not in NUMBERED and not k.endswith("_id")}, default=str)


def main() -> None:
    """Kill so many runs."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("kills", type=int, nargs="?", default=200)
    asked.add_argument("--seed", type=int, default=1)
    asked.add_argument("--weeks", type=int, default=4, help="how often the folder has a file of each kind")
    arguments = asked.parse_args()
    chance, done = random.Random(arguments.seed), Counter[str]()
    with tempfile.TemporaryDirectory() as place:
        folder, whole = Path(place) / "news", Path(place) / "whole.db"
        write_folder(folder, arguments.weeks)
        lasting, expected = completed(whole, folder), content(whole)
        articles = stored(whole)
        print(f"undisturbed: {articles} articles in {lasting:.1f} s", flush=True)
        while done.total() < arguments.kills:
            database = Path(place) / f"{done.total()}.db"
            for _ in range(min(IN_A_ROW, arguments.kills - done.total())):
                writing = stored(database) < articles and chance.random() < 0.5
                seconds = chance.uniform(0, lasting / 4 if writing else lasting)
                before = stored(database)
                was_killed = kill(add(database, folder), database, seconds, writing=writing)
                if wrong := faults(database):
                    raise SystemExit(f"After a run that was killed: {'; '.join(wrong)}")
                had = stored(database)
                state = "all articles" if had == articles else "more articles" if had > before else "no more articles"
                done[f"killed with {state} in the file" if was_killed else "ended before it was killed"] += 1
            completed(database, folder)
            found = content(database)
            for table in TABLES:
                if found[table] != expected[table]:
                    odd = sorted(set(found[table]) ^ set(expected[table]))[:4]
                    raise SystemExit(f"{table} differs from that of an undisturbed run:\n" + "\n".join(odd))
            print(f"{done.total()} runs: " + ", ".join(f"{n} {what}" for what, n in done.items()), flush=True)
    print("No file was torn, and each ended as if nobody had disturbed it.")


if __name__ == "__main__":
    main()
