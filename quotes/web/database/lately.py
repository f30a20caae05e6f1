"""What was found lately, while the file stays as it is: leafing on, or choosing in a facet, asks the same again."""

from __future__ import annotations

import sqlite3
from collections import OrderedDict
from collections.abc import Callable, Hashable
from pathlib import Path
from threading import Lock
from typing import Generic, TypeVar

Answer = TypeVar("Answer")

State = tuple[tuple[str, int, int], ...]


class Lately(Generic[Answer]):
    """The last answers, by what was asked; for all threads that serve pages."""

    def __init__(self, most: int, worth_keeping: Callable[[Answer], bool] = lambda _: True) -> None:
        self._most = most
        self._is_worth_keeping = worth_keeping
        self._answers: OrderedDict[Hashable, Answer] = OrderedDict()
        self._lock = Lock()

    def answer(self, conn: sqlite3.Connection, asked: Hashable, find: Callable[[], Answer]) -> Answer:
        """The answer: what was found lately, if nothing was written since; else what is found now."""
        asked = (_state(conn), asked)
        found = self._kept(asked)
        if found is None:
            found = find()
            if self._is_worth_keeping(found):
                self._keep(asked, found)
        return found

    def _kept(self, asked: Hashable) -> Answer | None:
        with self._lock:
            if asked in self._answers:
                self._answers.move_to_end(asked)
            return self._answers.get(asked)

    def _keep(self, asked: Hashable, answer: Answer) -> None:
        """Keep the answer, and let go of the one that was not asked for longest."""
        with self._lock:
            self._answers[asked] = answer
            if len(self._answers) > self._most:
                self._answers.popitem(last=False)


def _state(conn: sqlite3.Connection) -> State:
    """What differs as soon as anything was written: when the file and its log were, and how long they are."""
    (file,) = conn.execute("select file from pragma_database_list where name = 'main'").fetchone()
    return (*_written(Path(file)), *_written(Path(f"{file}-wal")))


def _written(path: Path) -> State:
    try:
        stat = path.stat()
    except FileNotFoundError:  # the log goes when the last connection that wrote is closed
        return ()
    return ((str(path), stat.st_mtime_ns, stat.st_size),)
