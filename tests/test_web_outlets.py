"""An outlet's page: whom it quotes, credits and copies, and how its versions depart, beside all others."""

import pytest
from newsroom import data, get, page


def outlet(site, name):
    return data(site, f"/-/outlet/{name}.json")


def test_the_page_tells_whom_the_outlet_quotes(site):
    assert [(one["name"], one["quotations"]) for one in outlet(site, "harbour-post")["speakers"]] == [("Ana Brandt", 2)]
    assert "Ana Brandt 2 quotations, 1 direct" in page(site, "/-/outlet/harbour-post")


def test_what_is_new_in_the_outlet_is_a_feed(site):
    assert get(site, "/-/outlet/harbour-post").text.count('href="/-/search.atom?outlet=harbour-post"') == 2
    assert get(site, "/-/search.atom?outlet=harbour-post").text.count("<entry>") == 2


def test_who_carries_whose_text_is_told_on_both_sides(site):
    assert outlet(site, "morning-wire")["copies"] == [
        {"name": "Harbour Post", "key": "harbour-post", "relation": "verbatim", "articles": 1}
    ]
    assert outlet(site, "harbour-post")["copied_by"] == [
        {"name": "Morning Wire", "key": "morning-wire", "relation": "verbatim", "articles": 1}
    ]


def test_rates_stand_beside_their_counts_and_beside_all_others(site):
    lantern = outlet(site, "daily-lantern")
    assert lantern["own"] == {"versions": 1, "altered": 1, "flagged": 1}
    assert lantern["others"]["versions"] == 5
    assert {row["relation"]: (row["own"], row["others"]) for row in lantern["departures"]}["verbatim"] == (0, 2)
    assert "Altered by more than punctuation: 1 of 1; in all other outlets 3 of 5" in page(
        site, "/-/outlet/daily-lantern"
    )


def test_the_earliest_print_departs_from_nothing(site):
    assert outlet(site, "harbour-post")["own"] == {"versions": 0, "altered": 0, "flagged": 0}
    assert "of words that another article printed before" in page(site, "/-/outlet/harbour-post")


def test_what_was_said_to_the_outlet_and_what_it_is_credited_for_is_counted(site):
    shown = page(site, "/-/outlet/harbour-post")
    assert (
        "1 article here, 4 March 2025, with 2 quotations. 3 quotations said to it. Credited for 1 quotation." in shown
    )


@pytest.mark.parametrize("name", ["nothing-of-the-kind", "nobody~20here", "x" * 190])
def test_an_unknown_outlet_is_not_here(site, name):
    assert get(site, f"/-/outlet/{name}").status_code == 404


def test_the_list_of_outlets(site):
    names = [one["name"] for one in data(site, "/-/outlets.json")["outlets"]]
    assert names == ["Daily Lantern", "Harbour Post", "Morning Wire", "North Chronicle"]
    assert 'href="/-/outlet/daily-lantern"' in get(site, "/-/outlets").text


def test_every_outlet_on_a_page_leads_to_its_own(site):
    assert 'href="/-/outlet/harbour-post"' in get(site, "/").text
