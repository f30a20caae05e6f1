"""What takes longer than a limit allows is stopped, by the earliest of limits within each other."""

import sqlite3
from contextlib import suppress

import pytest

from quotes.web.database.patience import TookTooLongError, time_limit

ENDLESS = "with recursive n(i) as (select 1 union all select i + 1 from n) select count(*) from n"
SECONDS = "with recursive n(i) as (select 1 union all select i + 1 from n where i < 30000000) select count(*) from n"
"""What takes a second or several, and then ends by itself."""


@pytest.fixture
def conn():
    with sqlite3.connect(":memory:") as conn:
        yield conn
    conn.close()


def test_what_takes_longer_is_stopped(conn):
    with pytest.raises(TookTooLongError), time_limit(conn, 20):
        conn.execute(ENDLESS).fetchone()


def test_a_limit_within_another_does_not_take_the_outer_one_off(conn):
    def ask_both():
        with suppress(TookTooLongError), time_limit(conn, 20):
            conn.execute(ENDLESS).fetchone()
        conn.execute(SECONDS).fetchone()

    with pytest.raises(TookTooLongError), time_limit(conn, 100):
        ask_both()


def test_a_limit_within_another_is_no_longer_than_that(conn):
    with pytest.raises(TookTooLongError), time_limit(conn, 20), time_limit(conn, 60_000):
        conn.execute(SECONDS).fetchone()


def test_after_the_limit_there_is_none(conn):
    with time_limit(conn, 0):
        pass
    assert conn.execute(
        "with recursive n(i) as (select 1 union all select i + 1 from n limit 90000) select count(*) from n"
    ).fetchone() == (90000,)


def test_other_failures_stay_what_they_are(conn):
    with pytest.raises(sqlite3.OperationalError, match="no such table"), time_limit(conn, 1000):
        conn.execute("select * from nowhere")
