"""The store with attribution's own idea of who is who."""

from stored import add, bakery, ferry, harbour

from quotes.store import open_database


def test_names_of_articles_become_speakers(tmp_path):
    with open_database(tmp_path / "quotes.db", create=True) as db:
        add(db, harbour(), ferry(), bakery())
        (speaker,) = db["speakers"].rows
        assert (speaker["key"], speaker["name"], speaker["kind"]) == ("ingrid-solberg", "Ingrid Solberg", "person")
        assert sorted(row["key"] for row in db["outlets"].rows) == ["coast-herald", "daily-gull", "evening-post"]
        assert db["quotes"].count_where("speaker_id = ?", [speaker["id"]]) == 4
