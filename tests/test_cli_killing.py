"""A run that is killed or stopped leaves a valid file, and the same command completes it."""

import json
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest
from commands import HEEDS_CTRL_C

ADD = [sys.executable, "-c", f"{HEEDS_CTRL_C}from quotes.cli import main; main()", "add"]
ROOT = Path(__file__).parent.parent
DEADLINE = 300


def line(number):
    text = (
        f"“Tide number {number % 5} is high tonight,” said Keeper Bo Early. He said the lamp of pier {number} is lit."
    )
    high, lit = (text.index(words) for words in ("Tide", "the lamp"))
    attributions = [
        {"content": [[high, text.index(",”")]], "cue": [[text.index("said"), text.index("said") + 4]], "source": []},
        {"content": [[lit, len(text) - 1]], "cue": [], "source": [[text.index("He "), text.index("He ") + 2]]},
    ]
    return json.dumps({"id": f"tide-{number}", "text": text, "attributions": attributions}) + "\n"


LINES = [line(number) for number in range(40)]


def add(database, stdin):
    command = [*ADD, str(database), "-", "--given"]
    return subprocess.Popen(command, stdin=stdin, stderr=subprocess.PIPE, text=True, cwd=ROOT)


def add_all(database):
    with add(database, subprocess.PIPE) as process:
        _, stderr = process.communicate("".join(LINES), timeout=DEADLINE)
    assert process.returncode == 0, stderr
    return stderr


def export(database):
    from commands import quotes

    return quotes("export", database).stdout


def stored(database):
    """How many articles another process sees in the file."""
    if not database.exists():
        return 0
    with sqlite3.connect(f"{database.as_uri()}?mode=ro", uri=True) as connection:
        try:
            return connection.execute("select count(*) from articles").fetchone()[0]
        except sqlite3.OperationalError:  # not made yet
            return 0


@pytest.fixture(scope="module")
def whole(tmp_path_factory):
    database = tmp_path_factory.mktemp("whole") / "news.db"
    add_all(database)
    return export(database)


@pytest.mark.parametrize(
    ("sent", "status", "beginning"),
    [
        (signal.SIGKILL, -signal.SIGKILL, ""),
        (signal.SIGINT, 130, "Stopped. What is stored is kept; run the same command again to go on.\nAdded "),
    ],
)
def test_the_next_run_completes_it(tmp_path, whole, sent, status, beginning):
    database = tmp_path / "news.db"
    process = add(database, subprocess.PIPE)
    process.stdin.write("".join(LINES[:-1]))  # the last is withheld: the run cannot end before it is stopped
    process.stdin.flush()
    begun = time.monotonic()
    while stored(database) < 5 and time.monotonic() - begun < DEADLINE:
        time.sleep(0.02)
    process.send_signal(sent)
    stderr = process.stderr.read()
    process.stdin.close()
    process.stderr.close()
    assert (process.wait(DEADLINE), stderr[: len(beginning)]) == (status, beginning), stderr
    assert "Traceback" not in stderr
    assert 5 <= stored(database) < len(LINES)
    with sqlite3.connect(database) as connection:
        assert connection.execute("pragma integrity_check").fetchall() == [("ok",)]
    assert "unchanged)" in add_all(database)
    assert export(database) == whole
