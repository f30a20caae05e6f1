"""Articles in other languages than English are said to be unread wherever a reader would look for their quotations."""

from dataclasses import replace

import pytest
from newsroom import RELL, _said, article, data, page, write_story

from quotes.records import Analysis
from quotes.web.serving import build

FERRY = "„Die Fähre fährt nicht mehr“, sagte die Bürgermeisterin am Montag."
WORDS = "We will keep the ferry"


def foreign(url, outlet, language, text):
    return Analysis(replace(article(url, outlet, "2025-03-05", f"News of {url}", text), language=language), ())


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    path = tmp_path_factory.mktemp("unread") / "ferry.db"
    report = article("post", "Post", "2025-03-04", "The ferry", f"“{WORDS},” Tomas Rell told the council.")
    story = [
        Analysis(report, (_said(report, WORDS, "told", "Tomas Rell", RELL),)),
        foreign("bote", "Bote", "de", FERRY),
        foreign("kurier", "Bote", "de", "Der Hafen bleibt offen."),
        foreign("gazette", "Gazette", "fr", "Le bac ne passe plus."),
    ]
    write_story(path, story, [])
    return build(path)


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        pytest.param("/", "3 articles are not in English (2 German, 1 French) and were not searched", id="start"),
        pytest.param("/-/outlet/bote", "2 articles are not in English (2 German) and were not searched", id="outlet"),
        pytest.param(
            "/-/outlet/gazette", "1 article is not in English (French) and was not searched", id="one article"
        ),
        pytest.param("/-/search?q=Hafen", "3 articles are not in English (2 German, 1 French)", id="search"),
    ],
)
def test_it_is_said_how_many_articles_were_not_searched(site, path, expected):
    assert expected in page(site, path)


@pytest.mark.parametrize("path", ["/-/outlet/post", "/-/search?q=ferry"], ids=["an English outlet", "a hit"])
def test_nothing_is_said_where_all_was_searched(site, path):
    assert "not in English" not in page(site, path)


def test_a_search_without_a_hit_leads_to_the_article_that_has_the_words(site):
    shown = page(site, "/-/search?q=fähre+montag")
    assert "All of these words stand in: News of bote (Bote)" in shown
    assert [one["title"] for one in data(site, "/-/search.json?q=Hafen")["unread_with"]] == ["News of kurier"]
    assert data(site, "/-/search.json?q=Leuchtturm")["unread_with"] == []


@pytest.mark.parametrize("path", ["/", "/-/outlet/bote"])
def test_in_a_list_it_is_said_of_the_article_itself(site, path):
    shown = page(site, path)
    assert "in German, not searched" in shown


def test_an_article_tells_it_above_its_text(site):
    (found,) = data(site, "/-/search.json?q=Hafen")["unread_with"]
    shown = page(site, f"/-/article/{found['key']}")
    assert shown.index("It was not searched for quotations") < shown.index("Der Hafen bleibt offen.")
    assert "no quotations" not in shown
