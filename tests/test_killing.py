"""What is compared after killed runs tells a wrong link from a right one, and does not mind how rows are numbered."""

import sqlite3
from contextlib import closing

import pytest
from killing import content
from stored import add, bakery, ferry, harbour, plain_identity

from quotes.store import open_database


def written(path, *analyses):
    with plain_identity(), open_database(path, create=True) as db:
        add(db, *analyses)
    return path


def test_the_order_in_which_articles_came_is_no_matter(tmp_path):
    one = written(tmp_path / "one.db", bakery(), harbour(), ferry())
    other = written(tmp_path / "other.db", harbour(), ferry(), bakery())
    assert content(one) == content(other)


@pytest.mark.parametrize(
    ("statement", "table"),
    [
        pytest.param("update quotes set speaker_id = (select max(id) from speakers)", "quotes", id="speaker"),
        pytest.param("update variants set utterance_id = (select max(id) from utterances)", "variants", id="utterance"),
        pytest.param("update variants set parent_id = quote_id where parent_id is not null", "variants", id="parent"),
        pytest.param("update utterances set key = key || 'x'", "utterances", id="key of an utterance"),
        pytest.param("update quote_spans set quote_id = (select min(id) from quotes)", "quote_spans", id="span"),
        pytest.param("update article_parents set group_key = key", "article_parents", id="group of articles"),
    ],
)
def test_a_link_to_another_row_is_seen(tmp_path, statement, table):
    database = written(tmp_path / "news.db", harbour(), ferry(), bakery())
    before = content(database)
    with closing(sqlite3.connect(database)) as connection, connection:
        connection.execute(statement)
    assert content(database)[table] != before[table]
