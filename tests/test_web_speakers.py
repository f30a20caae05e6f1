"""A speaker's page after a person has decided who is who."""

import pytest
from newsroom import data, page, write_newsroom
from stored import plain_identity

from quotes.decided import KnownSpeaker, SpeakersFile
from quotes.store import open_database, save_speakers
from quotes.store.speakers.commands import rename
from quotes.store.speakers.users_list import save_users_list
from quotes.web.serving import build


@pytest.fixture(scope="module")
def decided(tmp_path_factory):
    """The site, after Tomas Rell was renamed and Ana Brandt's item given."""
    path = tmp_path_factory.mktemp("decided") / "spring.db"
    write_newsroom(path)
    with plain_identity(), open_database(path) as db:
        save_users_list(db, SpeakersFile((KnownSpeaker("Ana Brandt", wikidata="Q42"),)))
        rename(db, "Tomas Rell", "Thomas Rell", "<b>his</b> own spelling")
        save_speakers(db)
    return build(path)


def test_the_address_of_a_former_name_leads_to_the_speaker(decided):
    assert data(decided, "/-/speaker/tomas-rell.json")["name"] == "Thomas Rell"
    assert data(decided, "/-/speaker/thomas-rell.json")["names"] == [
        {
            "name": "Tomas Rell",
            "prints": 1,
            "first_published": "2025-03-05T09:30:00+01:00",
            "last_published": "2025-03-05T09:30:00+01:00",
        }
    ]


def test_a_decision_is_shown_with_its_note(decided):
    shown = page(decided, "/-/speaker/thomas-rell")
    assert "Decided by a person Tomas Rell is called Thomas Rell" in shown
    assert "<b>his</b> own spelling" in shown
    assert "Names in the articles Tomas Rell 1 quotation, 5 March 2025" in shown


def test_an_item_of_wikidata_is_linked(decided):
    assert "2 utterances. Wikidata" in page(decided, "/-/speaker/ana-brandt")
    assert data(decided, "/-/speaker/ana-brandt.json")["wikidata"] == "Q42"
