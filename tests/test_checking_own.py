"""An article is its own draft: of what stands in its quotation marks nothing is changed, or somebody else's."""

from pathlib import Path

import pytest

from quotes.checking import check, marked
from quotes.reading import read_articles
from quotes.records import Analysis
from quotes.store import begin_run, finish_run, open_database, save_speakers, write

SEEDS = Path(__file__).parent.parent / "seeds"


@pytest.fixture(scope="module")
def db(tmp_path_factory):
    from quotes.pipeline import analyse

    with open_database(tmp_path_factory.mktemp("own") / "seeds.db", create=True) as db:
        run = begin_run(db, "en_test")
        for outcome in analyse(read_articles([str(SEEDS)])):
            assert isinstance(outcome, Analysis)
            write(db, outcome, run)
        finish_run(db, run)
        save_speakers(db)
        yield db


def test_nothing_of_an_article_is_changed_beside_itself(db):
    changed = [
        (found.verdict, found.drafted.text)
        for (text,) in db.execute("select text from articles")
        for found in check(db.conn, marked(text))
        if found.verdict in ("changed", "another's", "misprint", "unnamed")
    ]
    assert changed == []
