"""The SQL functions: what they answer, and that no value makes them fail."""

import json
import sqlite3

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotes.web.database.functions import register

NAMES = ("quote_diff", "quote_align", "quote_relation", "quote_flags", "quote_similarity")


@pytest.fixture(scope="module")
def conn():
    conn = sqlite3.connect(":memory:")
    register(conn)
    return conn


def ask(conn, name, *values):
    return conn.execute(f"select {name}(?, ?)", values).fetchone()[0]


@pytest.mark.parametrize(
    ("name", "reference", "version", "answer"),
    [
        ("quote_diff", "We lost five ships", "We lost six ships", "We lost [-five-] {+six+} ships"),
        (
            "quote_align",
            "We lost five ships",
            "We lost six ships",
            [
                {"op": "equal", "reference": "We lost ", "version": "We lost "},
                {"op": "changed", "reference": "five ", "version": "six "},
                {"op": "equal", "reference": "ships", "version": "ships"},
            ],
        ),
        ("quote_relation", "We lost five ships", "We lost five", "trimmed"),
        (
            "quote_flags",
            "We lost five ships",
            "We lost six ships",
            [{"name": "number", "reference": "five", "version": "six"}],
        ),
        ("quote_similarity", "We lost five ships", "we lost five ships!", 1.0),
        ("quote_similarity", "We lost five ships", "Bread is art", 0.0),
        ("quote_similarity", "", "", 1.0),
    ],
)
def test_answers(conn, name, reference, version, answer):
    found = ask(conn, name, reference, version)
    assert (json.loads(found) if name in ("quote_align", "quote_flags") else found) == answer


WILL, WOULD = "The yard will close in May", "the yard would close in May"


@pytest.mark.parametrize(
    ("kinds", "flag_names"),
    [
        pytest.param((), ["modal"], id="none told: direct speech"),
        pytest.param(("direct", "direct"), ["modal"], id="direct speech"),
        pytest.param(("direct", "indirect"), [], id="the tense of indirect speech"),
    ],
)
def test_flags_heed_the_kinds_of_quotation(conn, kinds, flag_names):
    sql = f"select quote_flags({', '.join('?' * (2 + len(kinds)))})"
    found = conn.execute(sql, (WILL, WOULD, *kinds)).fetchone()[0]
    assert [flag["name"] for flag in json.loads(found)] == flag_names


def test_relation_heeds_the_kinds_of_quotation(conn):
    sql = "select quote_relation(?, ?, 'direct', 'indirect'), quote_relation(?, ?, 'direct', 'spoken')"
    assert conn.execute(sql, (WILL, WOULD) * 2).fetchone() == ("made indirect", None)


def test_the_difference_heeds_the_kinds_of_quotation(conn):
    sql = "select quote_diff(?, ?), quote_diff(?, ?, 'direct', 'indirect')"
    assert conn.execute(sql, (WILL, WOULD) * 2).fetchone() == ("the yard [-will-] {+would+} close in May", WOULD)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(
    "values",
    [(None, "a"), ("a", None), (None, None), (b"a", "a"), ("a", "b" * 5001)],
    ids=["no reference", "no version", "neither", "bytes", "too long"],
)
def test_what_cannot_be_compared_is_null(conn, name, values):
    assert ask(conn, name, *values) is None


@pytest.mark.parametrize("name", NAMES)
@given(
    st.lists(
        st.one_of(
            st.none(), st.text(st.characters(exclude_categories=["Cs"]), max_size=80), st.integers(-9, 9), st.floats()
        ),
        min_size=2,
        max_size=2,
    )
)
def test_no_value_makes_them_fail(conn, name, values):
    ask(conn, name, *values)


def test_datasette_has_them(site):
    from newsroom import data

    sql = "select quote_relation('We lost five ships', 'We lost five') as name"
    assert data(site, f"/quotes.json?_shape=array&sql={sql.replace(' ', '+')}") == [{"name": "trimmed"}]
