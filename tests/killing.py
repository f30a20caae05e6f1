"""`quotes add` over a mixed folder, killed at random moments: python tests/killing.py 200 [--seed 1]

Files of every kind that is read are added by two processes. Runs over one database are killed one after the other, half
of them at any moment and half once articles are being written; after each the file has to open and to be sound. After
five, or where one ended before it was killed, the next has to end with what an undisturbed run leaves. Prints what the
killed runs had done; fails at the first difference.
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
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

from samples import good_files

from quotes.store.file.health import examined

ADD = [sys.executable, "-c", "from quotes.cli import main; main()", "add", "--jobs", "2"]
IN_A_ROW = 5
"""Runs killed before one is let end."""
TABLES = (
    "outlets",
    "articles",
    "speakers",
    "speaker_names",
    "speaker_ties",
    "quotes",
    "quote_spans",
    "utterances",
    "variants",
    "reprints",
    "article_parents",
    "echoes",
    "problems",
)
LEFT_OUT = ("id", "run_id", "first_seen", "last_seen", "times")
"""Columns that tell when a run was, and the numbers of rows, which depend on the order in which they came."""


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
    """The rows of the tables, however they are numbered: what a row refers to is named by its key."""
    with closing(sqlite3.connect(database)) as connection:
        connection.row_factory = sqlite3.Row
        keys = {table: dict(connection.execute(f"select id, key from [{table}]").fetchall()) for table in TABLES}
        return {table: sorted(_cells(connection, table, keys)) for table in TABLES}


def _cells(connection: sqlite3.Connection, table: str, keys: dict[str, dict[int, str]]) -> Iterator[str]:
    refers = {row["from"]: row["table"] for row in connection.execute(f"pragma foreign_key_list([{table}])")}
    for row in connection.execute(f"select * from [{table}]"):
        cells: dict[str, Any] = {column: row[column] for column in row.keys() if column not in LEFT_OUT}  # noqa: SIM118
        cells |= {column: keys[refers[column]].get(cells[column]) for column in cells.keys() & refers.keys()}
        yield json.dumps(cells, default=str)


class Killing:
    """Databases that runs over one folder are killed on, and what an undisturbed run leaves."""

    def __init__(self, place: Path, weeks: int, seed: int) -> None:
        self._folder, self._database, whole = place / "news", place / "news.db", place / "whole.db"
        write_folder(self._folder, weeks)
        self.lasting = completed(whole, self._folder)
        self.articles = stored(whole)
        self.killed = Counter[str]()
        self._expected = content(whole)
        self._chance = random.Random(seed)

    def go(self, most: int) -> None:
        """Kill so many runs on a new database, or fewer where one ends before; then let one end, and look."""
        while most and self._is_killed():
            most -= 1
        self.lasting = min(self.lasting, completed(self._database, self._folder))
        found = content(self._database)
        for table in TABLES:
            if found[table] != self._expected[table]:
                odd = sorted(set(found[table]) ^ set(self._expected[table]))[:4]
                raise SystemExit(f"{table} differs from that of an undisturbed run:\n" + "\n".join(odd))
        for left in self._database.parent.glob(f"{self._database.name}*"):
            left.unlink()

    def _is_killed(self) -> bool:
        """Start a run and kill it; the file is sound afterwards. False where the run ended before."""
        before = stored(self._database)
        writing = before < self.articles and self._chance.random() < 0.5
        seconds = self._chance.uniform(0, self.lasting / 4 if writing else self.lasting)
        if not kill(add(self._database, self._folder), self._database, seconds, writing=writing):
            return False
        if wrong := faults(self._database):
            raise SystemExit(f"After a run that was killed: {'; '.join(wrong)}")
        had = stored(self._database)
        self.killed["all" if had == self.articles else "more" if had > before else "no more"] += 1
        return True


def main() -> None:
    """Kill so many runs."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("kills", type=int, nargs="?", default=200)
    asked.add_argument("--seed", type=int, default=1)
    asked.add_argument("--weeks", type=int, default=4, help="how often the folder has a file of each kind")
    arguments = asked.parse_args()
    with tempfile.TemporaryDirectory() as place:
        killing = Killing(Path(place), arguments.weeks, arguments.seed)
        print(f"undisturbed: {killing.articles} articles in {killing.lasting:.1f} s", flush=True)
        while (left := arguments.kills - killing.killed.total()) > 0:
            killing.go(min(IN_A_ROW, left))
            counts = ", ".join(f"{number} with {what} articles in the file" for what, number in killing.killed.items())
            print(f"{killing.killed.total()} killed: {counts}", flush=True)
    print("No file was torn, and each ended as if nobody had disturbed it.")


if __name__ == "__main__":
    main()
