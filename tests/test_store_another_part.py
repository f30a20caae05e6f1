"""An outlet that prints another part of what was said alters none of it, and is not counted or shown as if it did."""

import pytest
from newsroom import data, page
from parts import BOTH, BRIDGE, JOB, write_parts

from quotes.store import open_database
from quotes.web.database.queries import rows
from quotes.web.serving import build


@pytest.fixture(scope="module")
def path(tmp_path_factory):
    path = tmp_path_factory.mktemp("bridge") / "bridge.db"
    write_parts(path)
    return path


@pytest.fixture(scope="module")
def db(path):
    with open_database(path, read_only=True) as opened:
        yield opened


@pytest.fixture(scope="module")
def site(path):
    return build(path)


def test_the_utterance_counts_the_prints_with_altered_words_alone(db):
    assert [(row["versions"], row["altered"]) for row in db["utterances"].rows] == [(3, 1)]


def test_the_day_on_which_it_is_printed_alters_nothing(db):
    counts = [(row["day"], row["altered"], row["altered_by_then"]) for row in db["drift"].rows]
    assert counts == [("2031-03-03", 0, 0), ("2031-03-04", 0, 0), ("2031-03-05", 1, 1)]


def test_the_outlets_are_charged_with_what_they_altered(db):
    counts = {row["outlet"]: (row["versions"], row["altered"]) for row in db["outlet_changes"].rows}
    assert counts == {"Lantern": (1, 0), "Wire": (1, 1)}


def test_the_outlets_page_charges_it_with_nothing(site):
    shown = page(site, "/-/outlet/lantern")
    assert "The words are altered in 0 of 1 (in all other outlets 1 of 1)." in shown
    assert "another part of it1 of 10 of 1" in shown


def test_it_is_no_example_of_altered_words(db):
    utterance = next(db["utterances"].rows)["id"]
    (shown,) = rows(db.conn, "altered_versions", utterance=utterance, grave="[]", limit=9)
    assert [row["text"] for row in db["quotes"].rows_where("key = :key", shown)] == [BOTH]


def test_the_ready_made_question_how_words_were_altered_leaves_it_out(site):
    answers = data(site, "/quotes/changes_word_by_word.json?_shape=array")
    assert [answer["difference"] for answer in answers] == [
        "We will rebuild the {+old+} bridge. {+Nobody loses a job+}"
    ]


def test_it_departs_from_the_reference_all_the_same(db):
    """Its words are its own, and wherever versions are listed they are printed beside the reference's."""
    words = [(row["text"], row["relation"]) for row in db["quotes_list"].rows]
    assert words[:2] == [(BRIDGE, "reference"), (JOB, "another part")]
