"""A page's address takes the beginning of a key, as the terminal does, and leads to the whole one."""

import pytest
from newsroom import get, key

TABLES = {"utterance": "utterances", "quotation": "quotes", "article": "articles"}


@pytest.mark.parametrize("thing", TABLES)
@pytest.mark.parametrize("form", ["", ".json", ".csv"], ids=["page", "JSON", "CSV"])
def test_the_beginning_of_a_key_leads_to_the_whole_one(site, thing, form):
    whole = key(site, TABLES[thing], "true")
    found = get(site, f"/-/{thing}/{whole[:6]}{form}?classes=all")
    assert (found.status_code, found.headers["location"]) == (302, f"/-/{thing}/{whole}{form}?classes=all")


@pytest.mark.parametrize(
    "beginning", ["{whole:.5}", "{whole:.15}x", "gggggg", "______"], ids=["too short", "another", "none", "any"]
)
@pytest.mark.parametrize("thing", TABLES)
def test_what_begins_no_key_is_not_found(site, thing, beginning):
    whole = key(site, TABLES[thing], "true")
    assert get(site, f"/-/{thing}/{beginning.format(whole=whole)}").status_code == 404


def test_names_of_speakers_and_outlets_are_taken_as_they_are(site):
    assert get(site, "/-/speaker/ana-bra").status_code == 404
    assert get(site, "/-/outlet/harbour-p").status_code == 404
