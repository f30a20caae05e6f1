"""Who printed an article, under the name that outlets are filed under."""

import io
import json

import pytest

from quotes.reading import read_articles

TEXT = "It rained in Torvik all day, and the ferry did not go."
RECORDS = {
    "an address alone": ({"url": "https://www.bbc.co.uk/news/1"}, "BBC", "inferred"),
    "an address of nobody known": ({"url": "https://example.org/1"}, None, "unknown"),
    "another name": ({"outlet": "The New York Times"}, "New York Times", "stated"),
    "a site's name": ({"site_name": "RT International"}, "Russia Today", "stated"),
    "a domain": ({"publisher": "lemonde.fr"}, "Le Monde", "stated"),
    "a name of nobody known": ({"outlet": "The Harbour Post"}, "The Harbour Post", "stated"),
    "a name goes before an address": (
        {"outlet": "Reuters", "url": "https://www.msn.com/x"},
        "Reuters",
        "stated",
    ),
    "an address tells which": (
        {"outlet": "The Nation", "url": "https://www.thenation.com/x"},
        "The Nation (US)",
        "stated",
    ),
    "nothing": ({}, None, "unknown"),
}


@pytest.mark.parametrize(("record", "outlet", "basis"), RECORDS.values(), ids=RECORDS)
def test_of_a_record(record, outlet, basis):
    (article,) = read_articles(["-"], stdin=io.StringIO(json.dumps({"text": TEXT, **record})))
    assert (article.outlet, article.basis["outlet"]) == (outlet, basis)


def test_what_somebody_looked_for_and_did_not_find_stays_unknown(tmp_path):
    (tmp_path / "a.txt").write_text(TEXT)
    (tmp_path / "manifest.yml").write_text("a.txt: {url: https://www.bbc.com/1, outlet: {basis: unknown}}")
    (article,) = read_articles([str(tmp_path)])
    assert (article.outlet, article.basis["outlet"]) == (None, "unknown")


def test_of_all_articles_as_the_user_says(tmp_path):
    (tmp_path / "a.txt").write_text(TEXT)
    (article,) = read_articles([str(tmp_path)], outlet="Agence France-Presse")
    assert (article.outlet, article.basis["outlet"]) == ("AFP", "stated")


def test_of_a_card_on_a_page(tmp_path):
    card = "Agence France Presse\n2 hours ago\n- Agence France Presse\nFerry is late\n" + TEXT * 3
    (tmp_path / "page.txt").write_text(f"{TEXT * 3}\n\n{card}\n")
    assert [article.outlet for article in read_articles([str(tmp_path)])] == [None, "AFP"]
