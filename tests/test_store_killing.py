"""A run that is killed at any moment leaves a valid file, and running again finishes the work."""

import subprocess
import sys
from pathlib import Path

import pytest
from stored import add, integrity, many, plain_identity

from quotes.store import open_database

TABLES = (
    "outlets",
    "articles",
    "speakers",
    "speaker_names",
    "quotes",
    "quote_spans",
    "utterances",
    "variants",
    "reprints",
    "article_parents",
)

RUN = """
import os, signal, sys
sys.path[:0] = sys.argv[3:]
from stored import add, many, plain_identity
from quotes.store import open_database

left = int(sys.argv[2])

def count_down(statement):
    global left
    left -= 1
    if not left:
        os.kill(os.getpid(), signal.SIGKILL)

with plain_identity(), open_database(sys.argv[1], create=True) as db:
    db.conn.set_trace_callback(count_down)
    add(db, *many())
"""


def content(db):
    """All that the file holds but the runs, which are known by when they were."""
    rows = {name: list(db[name].rows_where(order_by="id")) for name in TABLES}
    for article in rows["articles"]:
        article.pop("run_id")
    return rows


@pytest.fixture(scope="module")
def whole(tmp_path_factory):
    """What an undisturbed run leaves, and how many SQL statements it takes."""
    statements = []
    with plain_identity(), open_database(tmp_path_factory.mktemp("whole") / "quotes.db", create=True) as db:
        db.conn.set_trace_callback(statements.append)
        add(db, *many())
        db.conn.set_trace_callback(None)
        return content(db), len(statements)


@pytest.mark.parametrize("share", [0.001, 0.17, 0.41, 0.73, 0.93, 0.97, 0.99])
def test_a_killed_run_is_finished_by_the_next(tmp_path, whole, share):
    path = tmp_path / "quotes.db"
    expected, statements = whole
    places = [str(Path(__file__).parent), str(Path(__file__).parent.parent)]
    killed_at = str(max(1, int(share * statements)))
    process = subprocess.run([sys.executable, "-c", RUN, str(path), killed_at, *places], capture_output=True)
    assert process.returncode < 0, process.stderr.decode()
    with plain_identity(), open_database(path) as db:
        assert integrity(db) == []
        (counted,) = db.execute("select coalesce(sum(quotes_added), 0) from runs").fetchone()
        assert counted == db["quotes"].count
        add(db, *many())
        assert content(db) == expected
        assert integrity(db) == []
