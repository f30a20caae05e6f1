"""A page in other forms than HTML: JSON for scripts, CSV that a spreadsheet opens rightly and safely."""

import csv
import io

import pytest
from newsroom import data, get, key, page

from quotes.web.formats import as_csv


def csv_of(site, path):
    answer = get(site, path)
    assert answer.headers["content-type"] == "text/csv; charset=utf-8"
    return list(csv.DictReader(io.StringIO(answer.text.removeprefix("\ufeff"))))


def test_an_utterance_as_csv_has_a_row_a_version(site):
    utterance = key(site, "utterances", "text like 'We will never close%'")
    rows = csv_of(site, f"/-/utterance/{utterance}.csv")
    assert [(row["wording"], row["outlet"], row["relation"]) for row in rows][:3] == [
        ("1", "Harbour Post", "reference"),
        ("1", "Morning Wire", "verbatim"),
        ("2", "Daily Lantern", "reworded"),
    ]
    assert [len(one["versions"]) for one in data(site, f"/-/utterance/{utterance}.json")["wordings"]] == [2, 1, 1, 1]


def test_a_page_names_its_other_forms(site):
    shown = page(site, f"/-/utterance/{key(site, 'utterances', 'versions > 1')}")
    assert "This page as JSON, CSV" in shown


def test_a_csv_says_that_it_is_utf_8_and_has_no_formulas():
    answer = as_csv([{"text": "=cmd|' /C calc'!A0", "who": "Élodie"}, {"text": None, "extra": [[1, 2]]}], "page")
    assert answer.body == "\ufefftext,who,extra\r\n'=cmd|' /C calc'!A0,Élodie,\r\n,,1-2\r\n"
    assert answer.filename == "page.csv"


STEEL, NOBODY = "text = 'The steel is sound'", "text like 'Nobody asked%'"


def addresses(site, where):
    """The pages that have this quotation."""
    quotation, utterance = key(site, "quotes", where), key(site, "utterances", where)
    article = key(site, "articles", f"id = (select article_id from quotes where key = '{quotation}')")
    words = where.split("'")[1].removesuffix("%").replace(" ", "+")
    return {
        "search": f"/-/search{{}}?q={words}",
        "quotation": f"/-/quotation/{quotation}{{}}",
        "utterance": f"/-/utterance/{utterance}{{}}",
        "article": f"/-/article/{article}{{}}",
    }


@pytest.mark.parametrize(
    ("where", "described"), [(STEEL, "an engineer"), (NOBODY, "")], ids=["nobody named", "somebody named"]
)
@pytest.mark.parametrize("name", ["search", "quotation", "utterance", "article"])
def test_who_is_meant_has_a_column_of_its_own(site, where, described, name):
    path = addresses(site, where)[name]
    row = next(row for row in csv_of(site, path.format(".csv")) if row["text"][:6] in where)
    assert row["described"] == described


@pytest.mark.parametrize(
    ("where", "described"), [(STEEL, "an engineer"), (NOBODY, None)], ids=["nobody named", "somebody named"]
)
def test_who_is_meant_has_a_field_of_its_own(site, where, described):
    of = addresses(site, where)
    assert data(site, of["quotation"].format(".json"))["described"] == described
    assert data(site, of["utterance"].format(".json"))["described"] == described
    (hit,) = data(site, of["search"].format(".json"))["hits"]
    assert hit["described"] == described
    descriptions = {one["text"]: one["described"] for one in data(site, of["article"].format(".json"))["quotations"]}
    assert descriptions[hit["text"]] == described


ENDLESS = "with+recursive+n(i)+as+(select+1+union+all+select+i%2B1+from+n)+select+max(i)+from+n"


@pytest.mark.parametrize(
    ("address", "says"),
    [
        ("/quotes.csv?sql=select+*+from+nowhere", "no such table: nowhere"),
        ("/quotes.csv?sql=select+colour+from+quotes_list", "no such column: colour"),
        ("/quotes.csv?sql=delete+from+quotes", "Statement must be a SELECT"),
        (f"/quotes.csv?_timelimit=1&sql={ENDLESS}", "The question took too long."),
        ("/quotes/quotes_list.csv?_where=colour+is+1", "no such column: colour"),
        ("/quotes/quotes_list.csv?_sort=colour", "Cannot sort table by colour"),
        ("/quotes.csv", "A file is no table: name one, or ask with ?sql=select ..."),
    ],
    ids=["no table", "no column", "no question", "without end", "a condition", "an order", "nothing asked"],
)
def test_what_fails_as_csv_is_an_error_that_says_why(site, address, says):
    answer = get(site, address)
    assert (answer.status_code, answer.headers["content-type"]) == (400, "text/plain; charset=utf-8")
    assert answer.text == f"{says}\n"


@pytest.mark.parametrize(
    ("address", "columns"),
    [
        ("/quotes.csv?sql=select+1+as+one", ["one"]),
        ("/quotes/speakers.csv?name=Tomas+Rell&_nocol=role&_nocol=wikidata", ["id", "key", "name", "kind"]),
        ("/quotes/words_said.csv?words=unworkable", ["words", "speaker", "speaker_key", "outlet"]),
    ],
    ids=["SQL", "a table", "a ready-made question"],
)
def test_what_can_be_answered_is_a_table(site, address, columns):
    answer = get(site, address)
    assert answer.status_code == 200
    head, *rows = csv.reader(io.StringIO(answer.text))
    assert head[: len(columns)] == columns
    assert rows
