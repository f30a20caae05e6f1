"""Killed while it brings versions together, and run again: the file is the same as after an undisturbed run."""

import os
import shutil
import signal

import pytest
from stored import integrity, many, plain_identity
from test_store_killing import content

from quotes.linking import grow
from quotes.store import LinkingPool, begin_run, finish_run, open_database, save_speakers, write


def bring_together(db):
    """As `quotes link` does."""
    save_speakers(db)
    grow(LinkingPool(db))


def store(db, analyses):
    run = begin_run(db, "en_test")
    for analysis in analyses:
        write(db, analysis, run)
    finish_run(db, run)


@pytest.fixture(scope="module")
def prepared(tmp_path_factory):
    """A file in which some articles are linked, and others are stored since."""
    path = tmp_path_factory.mktemp("prepared") / "quotes.db"
    with plain_identity(), open_database(path, create=True) as db:
        store(db, many()[:20])
        bring_together(db)
        store(db, many()[20:])
    return path


@pytest.fixture(scope="module")
def whole(prepared, tmp_path_factory):
    """What an undisturbed run leaves, and how many SQL statements it takes."""
    statements = []
    path = shutil.copy(prepared, tmp_path_factory.mktemp("whole"))
    with plain_identity(), open_database(path) as db:
        db.conn.set_trace_callback(statements.append)
        bring_together(db)
        db.conn.set_trace_callback(None)
        return content(db), len(statements)


@pytest.mark.parametrize("share", [0.1, 0.6, 0.97])
def test_killed_while_linking_and_run_again(tmp_path, prepared, whole, share):
    expected, statements = whole
    path = shutil.copy(prepared, tmp_path)
    child = os.fork()  # a process of its own, which need not load the libraries again
    if not child:
        _killed(path, max(1, int(share * statements)))
    _, status = os.waitpid(child, 0)
    assert os.WIFSIGNALED(status)
    with plain_identity(), open_database(path) as db:
        assert integrity(db) == []
        bring_together(db)
        assert content(db) == expected
        assert integrity(db) == []


def test_linked_in_two_goes_the_file_holds_what_it_holds_after_one(tmp_path, whole):
    with plain_identity(), open_database(tmp_path / "quotes.db", create=True) as db:
        store(db, many())
        bring_together(db)
        at_once = content(db)
    for name in ("reprints", "article_parents", "variants"):
        assert _facts(at_once[name]) == _facts(whole[0][name])


def _killed(path, left):
    """Link until so many statements were made, and die in the middle."""

    def count_down(statement):
        nonlocal left
        left -= 1
        if not left:
            os.kill(os.getpid(), signal.SIGKILL)

    try:
        with plain_identity(), open_database(path) as db:
            db.conn.set_trace_callback(count_down)
            bring_together(db)
    finally:
        os._exit(1)


def _facts(rows):
    """What the rows tell, whatever they are numbered and keyed, which tells which utterance was found first."""
    numbered = ("id", "key", "utterance_id", "group_key")
    return sorted(str({name: value for name, value in row.items() if name not in numbered}) for row in rows)
