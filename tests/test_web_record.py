"""The page that explains the tables, its examples, and questions whose words can be chosen."""

import asyncio
from urllib.parse import urlencode

import pytest
from newsroom import get, page

from quotes.datafiles import table

EXAMPLES = table("quotes.web", "examples")


def test_there_are_eleven_examples_each_with_what_it_asks(site):
    shown = page(site, "/-/record")
    assert len(EXAMPLES) == 11
    for example in EXAMPLES:
        assert example["asks"] in shown


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example["asks"])
def test_every_example_runs(site, example):
    answer = get(site, f"/quotes.json?{urlencode({'sql': example['sql'], '_shape': 'array'})}")
    assert answer.status_code == 200
    assert isinstance(answer.json(), list)


def test_every_table_of_the_diagram_is_there(site):
    names = asyncio.run(site.get_database("quotes").table_names())
    shown = get(site, "/-/record").text
    for name in ("outlets", "articles", "reprints", "quote_spans", "quotes", "speakers", "variants", "utterances"):
        assert name in names
        assert f'href="/quotes/{name}"' in shown


def test_strangers_see_the_sql_but_cannot_send_it(tmp_path):
    from newsroom import serve

    public = serve(tmp_path, public=True)
    shown = page(public, "/-/record")
    assert "select speaker, count(*)" in shown
    assert "Ask this" not in shown


def test_a_question_offers_the_speakers_to_choose_from(site):
    shown = get(site, "/quotes/by_speaker").text
    assert 'list="qp1-choices"' in shown
    assert '<option value="Ana Brandt">' in shown


def test_a_table_page_names_every_control(site):
    shown = get(site, "/quotes/quotes_list?kind=direct").text
    assert 'aria-label="Column of filter 1"' in shown
    assert 'aria-label="Value of filter to add"' in shown
    assert "What the columns hold" in shown


def test_a_row_tells_what_belongs_to_it(site):
    shown = page(site, "/quotes/articles/1")
    assert "Mayor rules out closing the Linden bridge" in shown
    assert "2 rows of quotes, by article id" in shown
