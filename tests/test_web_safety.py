"""Hostile articles, odd addresses, and what a response tells a browser."""

import csv
import io
import re

import pytest
from newsroom import get, key, keys

from quotes.web.pages import PAGES

TAGS_OF_THE_ARTICLE = (
    "<script>alert('title')",
    "<img src=x",
    "<b>Outlet",
    "<i>yesterday",
    "<u>Eve",
    "<s>rule",
    "<em>role",
)

TABLES = {
    "utterance": "utterances",
    "quotation": "quotes",
    "article": "articles",
    "speaker": "speakers",
    "outlet": "outlets",
}


def addresses(site):
    yield from ("/", "/-/search?q=tag", "/-/search?q=%3Cimg", "/-/search?q=%3Cscript%3Ealert(1)%3C/script%3E")
    for kind in PAGES:
        found = keys(site, TABLES[kind.name]) if kind.name in TABLES else []
        paths = [f"/-/{kind.name}/{one}" for one in found] if "key" in kind.pattern else [f"/-/{kind.name}?q=tag"]
        for path in paths:
            yield path
            yield from (
                re.sub(r"(\?|$)", rf".{ending}\1", path, count=1) for ending in kind.endings if ending != "json"
            )
    hostile, other = key(site, "quotes", "text like '<img%'"), keys(site, "quotes")[0]
    yield from (f"/-/compare?a={hostile}&b={other}", f"/-/compare?a={other}&b={hostile}")
    yield from (
        "/quotes",
        "/quotes/quotes_list",
        "/quotes/articles",
        "/quotes/speakers",
        "/quotes/by_speaker?speaker=eve",
    )
    yield "/quotes/changes_word_by_word"


def test_nothing_an_article_holds_becomes_markup(hostile_site):
    for address in addresses(hostile_site):
        answer = get(hostile_site, address)
        assert answer.status_code == 200, address
        if not answer.headers["content-type"].startswith("text/html"):
            assert answer.headers["x-content-type-options"] == "nosniff", address
            continue
        shown = answer.text
        for tag in TAGS_OF_THE_ARTICLE:
            assert tag not in shown, f"{tag} in {address}"
        assert "<script>alert(1)" not in shown, address


def test_hostile_words_are_shown_as_they_are(hostile_site):
    quotation = key(hostile_site, "quotes", "text like '<img%'")
    shown = get(hostile_site, f"/-/quotation/{quotation}").text
    assert "&lt;img src=x onerror=alert(1)&gt; is a tag" in shown


def test_only_web_addresses_become_links(hostile_site):
    for one in keys(hostile_site, "articles"):
        shown = get(hostile_site, f"/-/article/{one}").text
        assert not re.search(r'href="(javascript|data):', shown)
    post = get(hostile_site, f"/-/article/{keys(hostile_site, 'articles')[0]}").text
    assert '<a href="https://example.org/linden/post" rel="nofollow noopener">read it where it was printed</a>' in post


@pytest.mark.parametrize(
    "path",
    [
        "/a/b/c/d",
        "/.well-known/security.txt",
        "/nope",
        "/-/utterance/nope",
        "/-/quotation/nope",
        "/-/article/nope",
        "/-/speaker/nope",
        "/-/utterance/" + "9" * 5000,
        "/-/quotation/%00",
        "/-/quotation/%27%20or%201=1",
        "/-/speaker/%F0%9F%92%A9",
        "/-/speaker/..",
        "/-/utterance/nope.json",
    ],
)
def test_unknown_addresses_are_not_found(site, path):
    answer = get(site, path)
    while answer.status_code == 302:  # Datasette tries % as ~ first
        answer = get(site, answer.headers["location"])
    assert answer.status_code == 404
    assert "Traceback" not in answer.text


def test_not_found_says_what_and_offers_search(site):
    shown = get(site, "/-/utterance/nope").text
    assert "No utterance here has the key nope." in shown
    assert 'role="search"' in shown


@pytest.mark.parametrize("address", ["/-/search?q=bridge", "/-/search.json?q=bridge"])
def test_a_failing_page_does_not_tell_its_insides(site, monkeypatch, capsys, address):
    def fail(*_, **__):
        raise RuntimeError("secret of the house")

    monkeypatch.setattr("quotes.web.pages.search.find", fail)
    answer = get(site, address)
    assert answer.status_code == 500
    assert "log says why" in answer.text
    assert "secret" not in answer.text
    assert "secret of the house" in capsys.readouterr().err


@pytest.mark.parametrize(
    "path", ["/", "/quotes", "/quotes/quotes_list", "/nope", "/-/quotes.css", "/.json", "/-/static/app.css"]
)
def test_every_response_has_safe_headers(site, path):
    headers = get(site, path).headers
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["x-frame-options"] == "DENY"
    assert headers["referrer-policy"] == "no-referrer"
    assert "frame-ancestors 'none'" in headers["content-security-policy"]


def test_our_pages_may_run_no_script_at_all(site):
    assert "script-src" not in get(site, "/").headers["content-security-policy"]
    assert "default-src 'none'" in get(site, "/").headers["content-security-policy"]


def test_the_stylesheet_is_cached_for_good_under_its_hash(site):
    (address,) = re.findall(r'href="(/-/quotes\.css\?v=[0-9a-f]{12})"', get(site, "/").text)
    answer = get(site, address)
    assert answer.headers["content-type"] == "text/css; charset=utf-8"
    assert "immutable" in answer.headers["cache-control"]


@pytest.mark.parametrize("alias", ["key", "quotation", "utterance", "article", "diff", "text"])
def test_sql_cannot_make_markup_by_naming_a_column(site, alias):
    shown = get(site, f"/quotes?sql=select+%27%3Cimg+src=x+onerror=alert(1)%3E%27+as+{alias}").text
    assert "&lt;img src=x onerror=alert(1)&gt;" in shown
    assert "<img" not in shown


def test_no_cell_of_an_export_is_a_formula(hostile_site):
    for address in addresses(hostile_site):
        if ".csv" in address:
            rows = csv.reader(io.StringIO(get(hostile_site, address).text.removeprefix("\ufeff")))
            assert not [cell for row in rows for cell in row if cell.startswith(("=", "+", "-", "@"))], address


def test_crawlers_are_asked_to_leave_endless_addresses_alone(site):
    answer = get(site, "/robots.txt")
    assert answer.headers["content-type"] == "text/plain; charset=utf-8"
    assert "Disallow: /-/search" in answer.text
