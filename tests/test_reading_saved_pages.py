"""Pages in the structures that newsrooms, blogs and aggregators use, each with what is true of it beside it.

Those in `later` were written when the code was done.
"""

import json
from pathlib import Path

import pytest

from quotes.evaluation.pages import FIELDS, read, score
from quotes.outlets import known_outlets
from quotes.reading import read_articles
from quotes.reading.articles.articles import articles_of
from quotes.reading.html.webpages import page_text
from quotes.records import Article, Problem

FOLDER = Path(__file__).parent / "data" / "pages"
TRUE = {
    path.relative_to(FOLDER).with_suffix("").as_posix(): json.loads(path.read_text(encoding="utf-8"))
    for path in sorted(FOLDER.rglob("*.json"))
}


def content(name):
    return (FOLDER / f"{name}.html").read_bytes()


def articles(name):
    text = page_text(content(name), name, name, {}, None, known_outlets())
    return (
        [text]
        if isinstance(text, Problem)
        else [a for a in articles_of(text, known_outlets()) if isinstance(a, Article)]
    )


@pytest.mark.parametrize("name", TRUE)
def test_words_and_facts_of_a_page_are_right(name):
    found = score(name, read(content(name), name), TRUE[name])
    assert found.f1 >= 0.96
    assert found.right == dict.fromkeys(FIELDS, True)


@pytest.mark.parametrize("name", [name for name, true in TRUE.items() if true.get("problem")])
def test_a_page_without_an_article_is_a_problem(name):
    (problem,) = articles(name)
    assert isinstance(problem, Problem)


@pytest.mark.parametrize("name", [name for name, true in TRUE.items() if not true.get("problem")])
def test_language_credit_and_whether_it_is_all(name):
    found = articles(name)[0]
    true = TRUE[name]
    assert (found.language, found.stub) == (true["language"], true.get("stub", False))
    assert found.credit == true["credit"] or name == "agency_ap_like"  # an agency that nobody knows


def test_the_articles_of_an_aggregator_are_apart_each_with_its_own_facts():
    found = articles("aggregator")
    assert [(one.title, one.outlet, one.published, one.text) for one in found] == [
        (true["title"], true["outlet"], true["published"], true["text"]) for true in TRUE["aggregator"]["articles"]
    ]
    assert [one.id for one in found] == ["aggregator#2", "aggregator#3", "aggregator#4"]


def test_articles_that_a_page_appends_without_end_are_apart():
    assert [(one.id, one.title) for one in articles("infinite_related")] == [
        ("infinite_related", "Trial of malaria vaccine cut cases by three quarters, researchers say"),
        ("infinite_related#2", "Late header sends Calder United top as Mbeki limps off"),
        ("infinite_related#3", "Stolen altar panel found behind a wardrobe in a rented flat"),
    ]


def test_a_live_blog_is_one_article_with_its_posts_apart():
    (found,) = articles("live_blog")
    assert found.text == TRUE["live_blog"]["text"]


def test_a_folder_of_saved_pages_is_read():
    found = [one for one in read_articles([str(FOLDER)]) if isinstance(one, Article) and one.url != one.id]
    assert {one.id.partition(".")[0] for one in found} == {
        name for name, true in TRUE.items() if not true.get("problem")
    }
