"""What the views tell of words that changed on the way: wordings, drift, outlets, sense."""

import pytest
from newsroom import write_newsroom

from quotes.store import open_database


@pytest.fixture(scope="module")
def db(tmp_path_factory):
    path = tmp_path_factory.mktemp("views") / "spring.db"
    write_newsroom(path)
    with open_database(path, read_only=True) as db:
        yield db


def listed(db, view, *columns):
    return [tuple(row[column] for column in columns) for row in db[view].rows]


def test_wordings_and_who_printed_them_first(db):
    assert listed(db, "wordings", "wording", "relation", "prints", "outlets", "first_outlet") == [
        (1, "reference", 2, 2, "Harbour Post"),
        (2, "reworded", 1, 1, "Daily Lantern"),
        (3, "made indirect", 1, 1, "North Chronicle"),
        (4, "trimmed", 1, 0, None),
        (1, "reference", 2, 2, "Harbour Post"),
        (2, "trimmed", 1, 1, "North Chronicle"),
    ]


def test_the_first_print_of_a_wording_is_found_by_one_clock(tmp_path):
    write_newsroom(tmp_path / "spring.db")
    earlier, later = "2025-03-05T00:30:00+09:00", "2025-03-04T20:00:00Z"
    with open_database(tmp_path / "spring.db") as db:
        prints = "select a.id from variants v join quotes q on q.id = v.quote_id join articles a on a.id = q.article_id"
        of_one = "where v.wording = 1 and v.utterance_id = (select min(utterance_id) from variants where wording = 3)"
        one, other = (id_ for (id_,) in db.execute(f"{prints} {of_one} order by a.id"))
        db.execute("update articles set published = ? where id = ?", [later, one])
        db.execute("update articles set published = ? where id = ?", [earlier, other])
        printed_by = dict(db.execute("select a.id, o.name from articles a join outlets o on o.id = a.outlet_id"))
        rows = [row for row in db["wordings"].rows if row["first_published"] == earlier]
    assert {(row["last_published"], row["first_outlet"]) for row in rows} == {(later, printed_by[other])}


def test_drift_day_by_day_leaves_out_what_has_no_day(db):
    columns = ("day", "days_after", "prints", "altered", "prints_by_then", "altered_by_then")
    assert listed(db, "drift", *columns) == [
        ("2025-03-04", 0, 1, 0, 1, 0),
        ("2025-03-05", 1, 2, 1, 3, 1),
        ("2025-03-04", 0, 1, 0, 1, 0),
        ("2025-03-05", 1, 1, 0, 2, 0),
    ]


def test_how_much_outlets_alter(db):
    columns = ("outlet", "versions", "flagged", "share_flagged", "altered", "shortened", "made_indirect", "lost_hedge")
    assert listed(db, "outlet_changes", *columns) == [
        ("Morning Wire", 2, 0, 0.0, 0, 0, 0, 0),
        ("Daily Lantern", 1, 1, 1.0, 1, 0, 0, 1),
        ("North Chronicle", 2, 2, 1.0, 2, 1, 1, 0),
    ]


def test_indirect_speech_that_keeps_the_meaning_is_none_of_those_that_may_have_changed_it(tmp_path):
    write_newsroom(tmp_path / "spring.db")
    with open_database(tmp_path / "spring.db") as db:
        db.execute("update variants set flags = '[]' where relation = 'made indirect'")
        (chronicle,) = db["outlet_changes"].rows_where("key = 'north-chronicle'")
        assert [chronicle[name] for name in ("versions", "made_indirect", "flagged", "share_flagged")] == [2, 1, 1, 0.5]


def test_versions_that_lost_a_hedge_or_changed_a_modal_verb_or_a_number(db):
    columns = ("outlet", "lost_hedges", "changed_numbers", "changed_modals", "words")
    assert listed(db, "sense_changes", *columns) == [
        ("Daily Lantern", 1, 1, 0, "12 → 20; about → nothing"),
        ("North Chronicle", 0, 0, 1, "will → could"),
    ]
