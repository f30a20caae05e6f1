"""The table of outlets: one row for all names of one, what is known of it, and files of before brought up to date."""

import pytest
from sqlite_utils import Database
from stored import add, integrity, span

from quotes.outlets import known_outlets
from quotes.records import Analysis, Article, Credit, Quote, Venue
from quotes.store import begin_run, open_database, renew_outlets, write
from quotes.store.file.schema import MIGRATIONS
from quotes.store.file.views import VIEWS

pytestmark = pytest.mark.usefixtures("identity")

FACTS = ("name", "country", "kind", "domain")


@pytest.fixture
def path(tmp_path):
    return tmp_path / "quotes.db"


def analysis(outlet, venue_name, credited):
    article = Article(f"{outlet}.txt", "“It rains,” Ann Lee told them, they reported.", outlet=outlet)
    rain = (span(article, "It rains"),)
    venue = Venue(venue_name, "outlet", span(article, "them"))
    credit = Credit(credited, span(article, "they"))
    return Analysis(article, (Quote("direct", rain, venue=venue, credited=credit),))


def facts(db):
    return [tuple(row[column] for column in FACTS) for row in db["outlets"].rows_where(order_by="name")]


def test_what_is_known_of_an_outlet_is_stored(path):
    with open_database(path, create=True) as db:
        add(db, analysis("Le Monde", "Reuters", "Harbour Post"))
        assert facts(db) == [
            ("Harbour Post", None, None, None),
            ("Le Monde", "FR", "newspaper", "lemonde.fr"),
            ("Reuters", "GB", "agency", "reuters.com"),
        ]
        assert [
            (row["name"], row["country"], row["kind"]) for row in db["outlet_summary"].rows_where("articles = 1")
        ] == [("Le Monde", "FR", "newspaper")]


@pytest.mark.parametrize("credited", ["HARBOUR POST", "THE HARBOUR POST", "the Harbour Post", "Harbour-Post"])
def test_printer_venue_and_credit_of_one_name_are_one_row(path, credited):
    with open_database(path, create=True) as db:
        add(db, analysis("The Harbour Post", "Harbour Post", credited))
        assert [row["key"] for row in db["outlets"].rows] == ["harbour-post"]


def test_of_a_name_that_begins_alike_the_beginning_stays(path):
    with open_database(path, create=True) as db:
        add(db, analysis("Theatre Post", "The", "Then"))
        assert [row["key"] for row in db["outlets"].rows] == ["the", "theatre-post", "then"]


def test_the_users_own_list_goes_before_what_is_stored_and_stays(path, tmp_path):
    (tmp_path / "own.yml").write_text("Harbour Post: {country: GB}\nReuters: {country: CA}", encoding="utf-8")
    own = known_outlets(tmp_path / "own.yml")
    with open_database(path, create=True) as db:
        add(db, analysis("Harbour Post", "Reuters", "Le Monde"))
        renew_outlets(db, own)
        known = [
            ("Harbour Post", "GB", None, None),
            ("Le Monde", "FR", "newspaper", "lemonde.fr"),
            ("Reuters", "CA", "agency", "reuters.com"),
        ]
        assert facts(db) == known
        renew_outlets(db, known_outlets())
        assert facts(db) == known
        assert write(db, analysis("Harbour Post", "Reuters", "Le Monde"), begin_run(db), own) == "unchanged"


def test_an_older_file_is_brought_up_to_date(path):
    with open_database(path, create=True) as db:
        add(db, analysis("Le Monde", "Reuters", "Harbour Post"), analysis("AFP", "Le Monde", "AFP"))
    with Database(path) as db:
        for view in VIEWS:
            db[view].drop()
        for column in ("country", "kind", "domain"):
            db.execute(f"alter table outlets drop column {column}")
        db.execute("update outlets set name = 'Agence France-Presse', key = 'agence-france-presse' where name = 'AFP'")
        db.execute("update outlets set name = 'The Harbour Post', key = 'the-harbour-post' where name = 'Harbour Post'")
        db["outlets"].insert({"key": "thomson-reuters", "name": "Thomson Reuters"})
        (number,) = db.execute("select id from outlets where key = 'thomson-reuters'").fetchone()
        db.execute("update quotes set credited_outlet_id = ? where venue = 'Le Monde'", [number])
        db.execute("delete from _sqlite_migrations where name = 'm005_outlet_facts'")
    with open_database(path) as db:
        assert MIGRATIONS.pending(db) == []
        assert facts(db) == [
            ("AFP", "FR", "agency", "afp.com"),
            ("Le Monde", "FR", "newspaper", "lemonde.fr"),
            ("Reuters", "GB", "agency", "reuters.com"),
            ("The Harbour Post", None, None, None),
        ]
        assert sorted(row["key"] for row in db["outlets"].rows) == ["afp", "harbour-post", "le-monde", "reuters"]
        names = {row["id"]: row["name"] for row in db["outlets"].rows}
        (credited,) = db.execute("select credited_outlet_id from quotes where venue = 'Le Monde'").fetchone()
        assert names[credited] == "Reuters"
        assert list(db["outlets"].search("presse")) == []
        assert integrity(db) == []


def test_bringing_up_to_date_again_writes_nothing(path):
    with open_database(path, create=True) as db:
        add(db, analysis("Le Monde", "Reuters", "The Harbour Post"))
        before = list(db.conn.iterdump())
        renew_outlets(db, known_outlets())
        assert list(db.conn.iterdump()) == before
