"""LIKE in SQL on the pages: whatever the case and the accents, and else as SQLite has it."""

import random
import sqlite3
import time

import pytest
from newsroom import data, serve
from sqlite_utils import Database

from quotes.web.database.likeness import like, register


@pytest.mark.parametrize(
    ("pattern", "value", "is_like"),
    [
        ("%elodie%", "Élodie Quesnel", True),
        ("%ÉLODIE%", "élodie quesnel", True),
        ("élodie%", "Elodie Quesnel", True),
        ("%stanescu", "Ioana Stănescu", True),
        ("%sorensen%", "Bo Sørensen", True),
        ("%o'dowd%", "Una O’Dowd", True),
        ("%lena%", "Élodie Quesnel", False),
        ("%e%e%e%", "Élodie Quesnel", True),
        ("%e%e%e%e%e%", "Élodie Quesnel", False),
        ("élodie", "Élodie Quesnel", False),
        ("a%a", "a", False),
        ("50\\%%", "50% of it", True),
        ("50\\%%", "500 of it", False),
    ],
)
def test_case_and_accents_do_not_count(pattern, value, is_like):
    assert like(pattern, value, "\\") is is_like


def test_nothing_is_like_nothing():
    assert like(None, "a") is None
    assert like("a", None) is None
    assert like("%2%", 12) is True
    assert like("b%", b"bridge") is True


def test_of_plain_letters_it_is_as_sqlite_has_it():
    stock = sqlite3.connect(":memory:")
    draw = random.Random(5)
    for _ in range(3_000):
        pattern = "".join(draw.choices("abA%_", k=draw.randrange(6)))
        value = "".join(draw.choices("abB.", k=draw.randrange(8)))
        assert like(pattern, value) == bool(stock.execute("select ? like ?", [value, pattern]).fetchone()[0]), pattern


def test_a_pattern_of_many_parts_takes_no_longer():
    start = time.perf_counter()
    assert like("%a_" * 60 + "%c", "ab" * 20_000) is False
    assert time.perf_counter() - start < 1


def test_it_is_sqls_like_on_the_connection():
    conn = sqlite3.connect(":memory:")
    register(conn)
    assert conn.execute(
        "select 'Łódź' like 'lodz', 'Łódź' not like '%o_z', 'a_b' like 'a!_b' escape '!'"
    ).fetchone() == (
        1,
        0,
        1,
    )


@pytest.mark.parametrize("typed", ["elodie", "élodie", "ÉLODIE", "Élodie morch", "mørch"])
def test_ready_made_questions_and_filters_find_a_name_however_it_is_typed(tmp_path, typed):
    site = serve(tmp_path)
    with Database(tmp_path / "spring.db") as db:
        db.execute("update speakers set name = 'Élodie Mørch' where name = 'Tomas Rell'")
    assert [row["speaker"] for row in data(site, f"/quotes/by_speaker.json?_shape=array&speaker={typed}")] == [
        "Élodie Mørch"
    ]
    assert len(data(site, f"/quotes/quotes_list.json?_shape=array&speaker__contains={typed}")) == 1
