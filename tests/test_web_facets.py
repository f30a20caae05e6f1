"""What a search can be narrowed down by: counts that hold when they are followed, and the address as the state."""

import re
from urllib.parse import parse_qs

import pytest
from newsroom import data, get, page


def facet(site, query, name):
    """The facet's values with their counts."""
    facets = {each["name"]: each["options"] for each in data(site, f"/-/search.json?{query}")["facets"]}
    return {option["value"]: option["count"] for option in facets.get(name, [])}


def found(site, query):
    answer = data(site, f"/-/search.json?{query}")
    return {hit["text"] for hit in answer["hits"]}


@pytest.mark.parametrize(
    ("query", "name", "counts"),
    [
        ("q=brandt", "outlet", {"daily-lantern": 1, "harbour-post": 2, "morning-wire": 2, "north-chronicle": 2}),
        ("q=brandt", "kind", {"direct": 1, "mixed": 1, "indirect": 1}),
        ("q=brandt", "class", {"speech": 2, "stance": 1, "thought": 1}),
        ("q=brandt&year=2025", "year", {"2025": 2}),
        ("q=brandt&venue=Harbour+Post", "venue", {"Harbour Post": 1}),
    ],
)
def test_utterances_are_counted_that_have_a_print_with_the_value(site, query, name, counts):
    assert facet(site, query, name) == counts


def test_a_facet_that_tells_nothing_apart_is_left_out(site):
    assert facet(site, "q=nobody+asked", "outlet") == {}


def test_what_is_counted_is_what_is_found_when_it_is_followed(site):
    for each in data(site, "/-/search.json?q=brandt")["facets"]:
        for option in each["options"]:
            followed = data(site, f"/-/search.json{option['query']}")
            assert followed["found"] + followed["told"] == option["count"], (each["name"], option["value"])


def test_values_of_one_facet_add_and_facets_together_narrow(site):
    lantern, both = "outlet=daily-lantern", "outlet=daily-lantern&outlet=north-chronicle"
    assert len(found(site, f"q=brandt&{both}")) > len(found(site, f"q=brandt&{lantern}"))
    assert found(site, f"q=brandt&{both}&kind=indirect") == {"the bridge could close"}


def test_what_else_could_be_chosen_keeps_its_count(site):
    counts = facet(site, "q=brandt&outlet=daily-lantern", "outlet")
    assert counts["harbour-post"] == 2
    assert facet(site, "q=brandt&outlet=daily-lantern&kind=direct", "outlet") == {
        "daily-lantern": 1,
        "harbour-post": 1,
        "morning-wire": 1,
    }


def test_what_is_chosen_can_be_taken_back(site):
    answer = data(site, "/-/search.json?q=brandt&outlet=daily-lantern&outlet=north-chronicle&kind=indirect")
    back = {chip["label"]: parse_qs(chip["query"][1:]) for chip in answer["chips"]}
    assert back["Daily Lantern"] == {"q": ["brandt"], "outlet": ["north-chronicle"], "kind": ["indirect"]}
    assert back["indirect speech"] == {"q": ["brandt"], "outlet": ["daily-lantern", "north-chronicle"]}


def test_the_next_search_keeps_what_is_chosen(site):
    shown = get(site, "/-/search?q=brandt&outlet=daily-lantern").text
    assert '<input type="hidden" name="outlet" value="daily-lantern">' in shown


def test_without_words_a_speaker_is_browsed_the_newest_first(site):
    answer = data(site, "/-/search.json?speaker=ana-brandt")
    assert (answer["found"], answer["order"]) == (2, "newest")
    assert answer["hits"][0]["text"] == "We will spend 20 million on it this year"
    assert "2 utterances" in page(site, "/-/search?speaker=ana-brandt")


def test_months_are_listed_one_by_one(site):
    periods = data(site, "/-/search.json?q=brandt")["periods"]
    assert [(each["value"], each["label"], each["count"]) for each in periods] == [("2025-03", "March 2025", 2)]


@pytest.mark.parametrize(
    "query",
    [
        "speaker=nobody",
        "month=2025-13",
        "month=x",
        "year=99999",
        "speaker=" + "x" * 5000,
        "&".join(f"outlet={number}" for number in range(500)),
        "venue=%00&kind=%ff",
        "said='; drop table quotes",
        "class=%ED%A0%80",
        "relation=",
        "sort=worst&q=bridge",
        "q=bridge&after=x&before=y",
        "q=bridge&classes=all&class=thought",
    ],
)
@pytest.mark.parametrize("form", ["", ".json", ".csv", ".atom"])
def test_odd_choices_are_answered(site, query, form):
    assert get(site, f"/-/search{form}?{query}").status_code == 200


def test_chosen_values_are_shown_as_text(site):
    shown = get(site, "/-/search?venue=<script>alert(1)</script>").text
    assert "<script>alert" not in shown
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in shown


def test_every_link_of_a_facet_stays_on_the_search_page(site):
    shown = get(site, "/-/search?q=brandt&kind=direct").text
    facets = shown[shown.index('class="facets"') :]
    links = re.findall(r'<a href="([^"]*)"', facets[: facets.index("</section>")])
    assert links
    assert all(link.startswith("/-/search?") for link in links)
