"""Whose a name or an address is: one outlet for all its names and addresses, nobody where they do not tell."""

import subprocess
import sys

import pytest

from quotes.outlets import known_outlets

NAMES = {
    "as it is filed": ("Le Monde", "Le Monde"),
    "with The": ("The Guardian", "Guardian"),
    "in capitals": ("TIME", "Time"),
    "without accents": ("El Pais", "El País"),
    "without full stops": ("LA Times", "Los Angeles Times"),
    "with full stops": ("L.A. Times", "Los Angeles Times"),
    "and for &": ("US News and World Report", "U.S. News & World Report"),
    "an abbreviation": ("AFP", "AFP"),
    "in full": ("Agence France-Presse", "AFP"),
    "another name": ("RT", "Russia Today"),
    "behind a bullet": ("- Russia Today", "Russia Today"),
    "behind via": ("via Reuters", "Reuters"),
    "with what it is": ("Reuters News Agency", "Reuters"),
    "its site": ("Spiegel Online", "Der Spiegel"),
    "a domain": ("www.bbc.co.uk", "BBC"),
    "a domain that is the name": ("Lenta.ru", "Lenta.ru"),
    "one of several, filed under it": ("ABC News", "ABC News"),
    "one of several, without caution": ("ABC", "ABC News"),
    "several": ("The Times", None),
    "several with caution": ("The Nation", None),
    "one, and more than are listed": ("Business Day", None),
    "none": ("The Harbour Post", None),
    "no name": ("!", None),
}
ADDRESSES = {
    "a page": ("https://www.lemonde.fr/a/b.html?c#d", "Le Monde"),
    "a domain": ("bbc.com", "BBC"),
    "a country's domain": ("http://www.bbc.co.uk/news", "BBC"),
    "an edition": ("https://edition.cnn.com/world", "CNN"),
    "a language": ("https://de.rt.com/x", "Russia Today"),
    "a telephone's": ("https://m.faz.net/x", "Frankfurter Allgemeine Zeitung"),
    "amp": ("https://amp.theguardian.com/world/x", "Guardian"),
    "a section": ("https://www.theguardian.com/observer/x", "Observer"),
    "no section": ("https://www.theguardian.com/observers", "Guardian"),
    "a site within a site": ("https://uk.news.yahoo.com/x", "Yahoo News"),
    "Google's copy": ("https://www.google.co.uk/amp/s/www.bbc.com/news/1", "BBC"),
    "AMP's copy": ("https://www-bbc-com.cdn.ampproject.org/c/s/www.bbc.com/news/1", "BBC"),
    "an archive's copy": ("https://web.archive.org/web/20200101000000/https://www.nytimes.com/x", "New York Times"),
    "no scheme": ("//www.reuters.com/x", "Reuters"),
    "user and port": ("https://me@www.reuters.com:443/x", "Reuters"),
    "capitals": ("HTTPS://WWW.REUTERS.COM/X", "Reuters"),
    "a full stop behind": ("https://reuters.com./x", "Reuters"),
    "a longer name": ("https://notreuters.com/x", None),
    "a domain before another": ("https://reuters.com.example/x", None),
    "a domain in the path": ("https://example.org/reuters.com", None),
    "a top-level domain": ("https://com/x", None),
    "not listed": ("https://example.org/x", None),
    "no address": ("Reuters", None),
    "brackets": ("https://[::1]/x", None),
    "empty": ("", None),
}
BOTH = {
    "which of several": ("The Nation", "https://www.thenation.com/x", "The Nation (US)"),
    "which of several, elsewhere": ("Daily Star", "https://www.thedailystar.net/x", "Daily Star (Bangladesh)"),
    "not the one filed under it": ("The Guardian", "https://guardian.ng/x", "Guardian (Nigeria)"),
    "another's page": ("Reuters", "https://www.msn.com/x", "Reuters"),
    "an unknown page": ("The Times", "https://example.org/x", None),
}


def name_of(outlet):
    return outlet and outlet.name


@pytest.mark.parametrize(("printed", "name"), NAMES.values(), ids=NAMES)
def test_by_name(printed, name):
    assert name_of(known_outlets().named(printed)) == name


@pytest.mark.parametrize(("address", "name"), ADDRESSES.values(), ids=ADDRESSES)
def test_by_address(address, name):
    assert name_of(known_outlets().at(address)) == name


@pytest.mark.parametrize(("printed", "address", "name"), BOTH.values(), ids=BOTH)
def test_by_name_and_address(printed, address, name):
    assert name_of(known_outlets().named(printed, address)) == name


@pytest.mark.parametrize(
    ("printed", "filed"),
    [("NYT", "New York Times"), ("The Times", "The Times"), ("- The Harbour Post", "The Harbour Post"), ("-", "-")],
)
def test_a_name_of_nobody_known_stays(printed, filed):
    assert known_outlets().filed(printed) == filed


def test_what_is_known_of_an_outlet():
    reuters = known_outlets().named("Reuters")
    assert (reuters.kind, reuters.country, reuters.domains[0]) == ("agency", "GB", "reuters.com")


def test_the_room_imports_no_spacy():
    code = "import sys, quotes.outlets as o; o.known_outlets().named('AP'); print('spacy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True).stdout == "False\n"
