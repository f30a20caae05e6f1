"""An article that was changed counts once, whatever number of its versions is stored; what a click shows is as many as
the number that was clicked."""

import pytest
from changed import CRIER, FINN, ROE, THIRD, write_changed, write_versions
from newsroom import data, get, key, page

from quotes.store import article_key


@pytest.fixture(scope="module")
def changed(tmp_path_factory):
    """The browser over an article in three versions, and another outlet's."""
    from quotes.web.serving import build

    path = tmp_path_factory.mktemp("counts") / "spring.db"
    write_changed(path)
    return build(path)


@pytest.fixture(scope="module")
def hourly(tmp_path_factory):
    """The browser over one article in eighteen versions."""
    from quotes.web.serving import build

    path = tmp_path_factory.mktemp("hourly") / "spring.db"
    write_versions(path, *[[("Nobody asked us", ROE), (f"It will cost {n} million", FINN)] for n in range(18)])
    return build(path)


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("/", "in 2 articles of 2 outlets. 1 utterance printed in more than one article"),
        ("/-/outlets", "Harbour Post 1 article"),
    ],
    ids=["start", "outlets"],
)
def test_versions_are_no_articles_of_their_own(changed, address, expected):
    assert expected in page(changed, address)


def test_over_time_versions_are_not_counted_either(changed):
    assert data(changed, "/.json")["periods"] == [{"name": "2025-03", "number": 2}]


def test_an_outlet_has_one_article_of_many_versions(hourly):
    outlet = key(hourly, "outlets", "name = 'Harbour Post'")
    shown = page(hourly, f"/-/outlet/{outlet}")
    assert "1 article here, 6 March 2025, 10:00 UTC, with 2 quotations" in shown
    assert data(hourly, f"/-/outlet/{outlet}.json")["articles"] == 1


def test_of_an_article_that_was_changed_an_utterance_is_counted_once(hourly):
    utterance = key(hourly, "utterances", "text = 'Nobody asked us'")
    assert "Printed once in 1 wording by 1 outlet, 6 March 2025" in page(hourly, f"/-/utterance/{utterance}")


def test_what_an_article_goes_on_printing_is_no_other_print_and_counts_once_for_its_speaker(hourly):
    quotation = key(hourly, "quotes", "text = 'Nobody asked us' and article_id = 9")
    assert data(hourly, f"/-/quotation/{quotation}.json")["others"] == []
    roe = data(hourly, "/-/speaker/bo-roe.json")
    assert (roe["quotations"], roe["said"]) == (1, 1)
    assert [row["quotations"] for row in roe["outlets"]] == [1]
    assert len(roe["utterances"][0]["quotations"]) == 1


def test_of_newest_articles_the_latest_version_is_named(changed):
    outlet = key(changed, "outlets", "name = 'Harbour Post'")
    assert [each["key"] for each in data(changed, f"/-/outlet/{outlet}.json")["newest"]] == [article_key(THIRD)]
    newest = [each["key"] for each in data(changed, "/.json")["articles"]]
    assert newest == [article_key(CRIER), article_key(THIRD)]


def test_summaries_in_sql_count_an_article_once(changed):
    (speaker,) = get(changed, "/quotes/speaker_summary.json?name=Bo+Roe&_shape=array").json()
    assert (speaker["quotations"], speaker["articles"]) == (1, 1)
    (outlet,) = get(changed, "/quotes/outlet_summary.json?name=Harbour+Post&_shape=array").json()
    assert (outlet["quotations"], outlet["articles"]) == (3, 1)


def test_what_a_facet_counts_is_what_a_click_shows(changed):
    shown = page(changed, "/-/search?q=river")
    facet = next(each for each in data(changed, "/-/search.json?q=river")["facets"] if each["name"] == "outlet")
    for option in facet["options"]:
        assert f"{option['label']} {option['count']}" in shown
        assert data(changed, f"/-/search.json{option['query']}")["found"] == option["count"]
