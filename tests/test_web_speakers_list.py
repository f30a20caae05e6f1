"""The list of speakers, for those who do not write SQL."""

from newsroom import data, get, page


def test_the_most_quoted_come_first(site):
    listed = data(site, "/-/speakers.json")["speakers"]
    assert [(one["name"], one["quotations"]) for one in listed][:2] == [("Ana Brandt", 8), ("Tomas Rell", 1)]
    assert "Ana Brandt Mayor 8 quotations" in page(site, "/-/speakers")


def test_the_start_page_leads_to_it(site):
    assert 'href="/-/speakers">Speakers</a>' in get(site, "/").text
    assert 'href="/-/speaker/tomas-rell"' in get(site, "/-/speakers").text
