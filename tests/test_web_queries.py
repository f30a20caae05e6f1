"""What the pages read: a flag that the speaker differs comes with names, not with keys."""

import sqlite3

from quotes.web.database.queries import _with_names


def test_speakers_that_differ_are_named():
    conn = sqlite3.connect(":memory:")
    conn.executescript("create table speakers (key, name); insert into speakers values ('ana-brandt', 'Ana Brandt')")
    number = {"name": "number", "reference": "5", "version": "6"}
    differs = {"name": "speaker", "reference": "ana-brandt", "version": "gone"}
    assert _with_names(conn, [number, differs]) == [number, {**differs, "reference": "Ana Brandt"}]
