"""What search in the browser answers, whatever it is asked."""

import csv
import io
import sqlite3
from urllib.parse import quote

import pytest
from commands import quotes
from hypothesis import given, settings
from hypothesis import strategies as st
from newsroom import data, get, page, serve, shown
from sqlite_utils import Database

from quotes.web.search.meant import other_forms_searched
from quotes.web.search.question import Question


def found(site, words):
    return [(hit["text"], hit["matching"]) for hit in data(site, f"/-/search.json?q={quote(words)}")["hits"]]


def test_versions_of_one_utterance_are_one_hit(site):
    ((text, matching),) = found(site, "bridge")
    assert text == "We will never close the bridge, and we will spend about 12 million on it this year"
    assert matching == 4


def test_words_are_highlighted_and_outlet_and_date_are_shown(site):
    assert (
        "<mark>Nobody</mark> asked the <mark>people</mark> who work on it"
        in get(site, "/-/search?q=people+nobody").text
    )
    shown = page(site, "/-/search?q=people+nobody")
    assert (
        "1 utterance for people nobody Tomas Rell Nobody asked the people who work on it Daily Lantern, 5 March 2025"
        in shown
    )


def test_what_may_be_no_quotation_says_so(tmp_path):
    served = serve(tmp_path)
    doubt = "uncertain"
    assert doubt not in page(served, "/-/search?q=bridge")
    with sqlite3.connect(tmp_path / "spring.db") as conn:
        conn.execute("update quotes set confidence = 0.59 where text = 'The steel is sound'")
    assert f"an engineer, not named {doubt} The steel is sound" in page(served, "/-/search?q=steel")
    assert " · uncertain as a quotation" in quotes("search", tmp_path / "spring.db", "steel").stdout


def test_an_altered_version_is_called_one(site):
    assert "reworded from We will never close the bridge" in page(site, "/-/search?q=20+million")


@pytest.mark.parametrize(
    ("words", "texts"),
    [
        pytest.param("rell", ["Nobody asked the people who work on it"], id="speaker"),
        pytest.param("unwork*", ["unworkable", "completely unworkable"], id="beginning of a word"),
        pytest.param("“people who work”", ["Nobody asked the people who work on it"], id="phrase in curly marks"),
        pytest.param('"work people"', [], id="phrase in another order"),
        pytest.param("weather", [], id="nothing"),
    ],
)
def test_what_is_found(site, words, texts):
    assert {text for text, _ in found(site, words)} <= set(texts)
    assert bool(found(site, words)) == bool(texts)


@pytest.mark.parametrize("words", ["ostergard", "OSTERGARD", "Østergård", "ostergard people"])
def test_a_word_that_is_nowhere_is_found_with_its_strokes(tmp_path, words):
    site = serve(tmp_path)
    with Database(tmp_path / "spring.db") as db:
        db.execute("update quotes set speaker_name = 'Kaj Østergård' where speaker_name = 'Tomas Rell'")
        db.execute("update speakers set name = 'Kaj Østergård' where name = 'Tomas Rell'")
    assert [text for text, _ in found(site, words)] == ["Nobody asked the people who work on it"]
    assert ("Also searched: østergard" in page(site, f"/-/search?q={words}")) is not words.startswith("Ø")


@pytest.mark.parametrize("words", ["people AND nobody", "people -bridge", "steel OR bridge"])
def test_that_operators_are_ordinary_words_is_said(site, words):
    note = "AND, OR, NOT and a minus mean nothing more here"
    assert note in page(site, f"/-/search?q={quote(words)}")
    assert note not in page(site, "/-/search?q=people+nobody")


def test_where_sql_may_be_sent_the_way_to_or_is_shown(site, tmp_path):
    assert "SQL has them: quotes_fts match 'strike OR ward'" in page(site, "/-/search?q=steel+OR+bridge")
    assert "SQL has them" not in page(serve(tmp_path, public=True), "/-/search?q=steel+OR+bridge")


def test_what_stands_behind_a_fields_name_is_offered_by_itself(site):
    answer = get(site, "/-/search?q=speaker:Rell")
    assert "narrows down by speaker, outlet and date. Search for Rell." in shown(answer)
    assert '<a href="/-/search?q=Rell">Rell</a>' in answer.text
    assert "before a colon" not in page(site, "/-/search?q=Rell")


@pytest.mark.parametrize("words", ["“ ”", "—", '""'])
def test_of_marks_alone_no_words_are_said_to_be_missing(site, words):
    shown = page(site, f"/-/search?q={quote(words)}")
    assert "There is no word to search for in this" in shown
    assert "has all of these words" not in shown


def test_nothing_found_gives_advice(site):
    assert "No quotation has all of these words" in page(site, "/-/search?q=weather+report")
    shown = page(site, "/-/search?q=weather")
    assert "No quotation has this word" in shown
    assert "negotiat finds negotiate" in shown


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("Brant", [("Brandt", "?q=Brandt")]),
        ("brigde closse", [("bridge", "?q=bridge+closse"), ("close", "?q=brigde+close")]),
        ("lanten&kind=direct", [("lantern", "?q=lantern&kind=direct")]),
        ("zebra", []),
        ("bri", []),
        ("20000", []),
        ('"never clsoe"', []),
    ],
    ids=["a name", "two words", "something chosen", "nothing like it", "too short", "a figure", "a phrase"],
)
def test_a_word_that_is_nowhere_brings_those_that_are_spelt_alike(site, words, meant):
    answer = data(site, f"/-/search.json?q={words}")
    assert [(one["word"], one["query"]) for word in answer["words"] for one in word["meant"]] == meant
    for word, _ in meant:
        assert f"Did you mean {word}?" in page(site, f"/-/search?q={words}")


def test_no_question_gives_help_and_the_latest_quotations(site):
    shown = page(site, "/-/search")
    assert "Write words that were said, or who said them." in shown
    assert "The latest quotations" in shown
    assert "Who printed it Harbour Post 2" in shown
    latest = [hit["published"] for hit in data(site, "/-/search.json")["hits"]]
    assert latest[:2] == ["2025-03-05T09:30:00+01:00", "2025-03-05T09:30:00+01:00"]
    assert "Quotations, most reprinted first" in page(site, "/-/search?sort=reprinted")


@pytest.mark.parametrize(
    ("asked", "heading"),
    [("never", "for <q>never</q>"), ('"never close"', "for &#34;never close&#34;"), ("“close the”", "for “close the”")],
    ids=["words", "a phrase", "curly marks"],
)
def test_a_phrase_has_its_own_marks_in_the_heading(site, asked, heading):
    assert f'<h1 class="found">1 utterance {heading}</h1>' in get(site, f"/-/search?q={quote(asked)}").text


@pytest.mark.parametrize(
    "words",
    [
        '"',
        '""',
        "'",
        "*",
        "(",
        "a AND",
        "NEAR(",
        "-",
        "text:x",
        "^",
        "{",
        "\x00",
        "%",
        "\ud7ff",
        "“",
        "x" * 5000,
        "a " * 2000,
    ],
)
def test_odd_questions_are_answered(site, words):
    assert get(site, f"/-/search?q={quote(words)}").status_code == 200


@settings(max_examples=60, deadline=None)
@given(words=st.text(st.characters(exclude_categories=["Cs"]), max_size=60))
def test_any_question_is_answered(site, words):
    answer = get(site, f"/-/search.json?q={quote(words)}")
    assert answer.status_code == 200
    assert answer.json()["problem"] is None


def test_a_question_that_is_no_utf8_is_answered(site):
    assert get(site, "/-/search?q=%ff%fe").status_code == 200


def test_a_search_that_takes_too_long_says_what_helps(site, monkeypatch):
    def interrupted(*_, **__):
        raise sqlite3.OperationalError("interrupted")

    monkeypatch.setattr("quotes.web.pages.search.find", interrupted)
    assert "A rarer word, or one word more, makes it quicker." in page(site, "/-/search?q=bridge")


@pytest.mark.parametrize("words", ["don’t", "don't", "“don't”", "«don’t»", "‘don’t’"])
def test_marks_of_any_style_are_one(tmp_path, words):
    from newsroom import POST, RELL, article, serve
    from stored import add, plain_identity

    from quotes.records import Analysis, Quote, Span
    from quotes.store import open_database

    paper = article("dont", POST.outlet, "2025-03-04", "No", "I don’t know.")
    site = serve(tmp_path)
    with plain_identity(), open_database(tmp_path / "spring.db") as db:
        add(db, Analysis(paper, (Quote("direct", (Span(0, 12),), speaker=RELL),)))
    assert [text for text, _ in found(site, words)] == ["I don’t know"]


def test_words_that_are_nowhere_together_are_counted_one_by_one(site):
    assert "By itself, steel is in 1 quotation; weather is in no quotations." in page(site, "/-/search?q=steel+weather")


def test_the_order_is_chosen(site):
    first = {
        order: data(site, f"/-/search.json?q=brandt&sort={order}")["hits"][0]["text"]
        for order in ("newest", "oldest", "reprinted", "altered")
    }
    assert first == {
        "newest": "We will spend 20 million on it this year",
        "oldest": "the bridge could close",
        "reprinted": "We will never close the bridge, and we will spend about 12 million on it this year",
        "altered": "We will never close the bridge, and we will spend about 12 million on it this year",
    }


def test_pages_are_leafed_through(site, monkeypatch):
    monkeypatch.setattr("quotes.web.pages.search._ON_A_PAGE", 1)
    first = data(site, "/-/search.json?q=brandt")
    second = data(site, f"/-/search.json{first['next']}")
    assert (first["first"], first["last"], second["first"], second["last"]) == (1, 1, 2, 2)
    assert first["hits"][0]["utterance"] != second["hits"][0]["utterance"]
    assert (first["previous"], second["next"]) == (None, None)
    assert data(site, f"/-/search.json{second['previous']}")["hits"] == first["hits"]
    assert 'rel="next"' in get(site, "/-/search?q=brandt").text


def test_more_than_is_looked_at_is_shown(site, monkeypatch):
    monkeypatch.setattr("quotes.web.pages.search.BOUND", 2)
    shown = page(site, "/-/search?q=bridge")
    assert "More than 1 utterance for bridge" in shown
    assert "the newest 2 quotations are counted here" in shown


def test_the_table_has_all_that_was_found(site, monkeypatch):
    monkeypatch.setattr("quotes.web.pages.search._ON_A_PAGE", 1)
    rows = list(csv.DictReader(io.StringIO(get(site, "/-/search.csv?q=brandt").text.lstrip("\ufeff"))))
    assert len(rows) == 2
    assert rows[0]["speaker"] == "Ana Brandt"


def test_facets_that_take_too_long_are_left_out_and_the_hits_shown(site, monkeypatch):
    from quotes.store.finding.finding import find

    def slow_without_kind(db, terms, chosen, *rest):
        if "kind" not in chosen:
            raise sqlite3.OperationalError("interrupted")
        return find(db, terms, chosen, *rest)

    monkeypatch.setattr("quotes.web.pages.search.find", slow_without_kind)
    shown = page(site, "/-/search?q=brandt&kind=indirect")
    assert "the bridge could close" in shown
    assert "took too long and are left out" in shown


@pytest.mark.parametrize(
    ("words", "form", "exact"),
    [
        ("spent million", "Also searched: spend. Only spent as it stands.", "?q=%22spent%22+million"),
        ("bridge", "", ""),
        ('"spent" million', "", ""),
    ],
    ids=["another form is on record", "the beginning finds it", "as it stands"],
)
def test_other_forms_that_were_searched_for_are_shown(site, words, form, exact):
    path = f"/-/search?q={quote(words)}"
    assert ("Also searched" in page(site, path)) == bool(form)
    assert form in page(site, path)
    assert exact in get(site, path).text


def test_longer_words_that_were_found_are_named(site):
    shown = get(site, "/-/search?q=brid").text
    assert "Words that begin so are found, too: <q>bridge</q>." in shown
    assert 'href="/-/search?q=%22brid%22">Only as typed' in shown
    assert "Words that begin so" not in get(site, "/-/search?q=%22bridge%22").text


def test_an_operator_is_not_counted_as_a_word(site):
    found = data(site, "/-/search.json?q=bridge+OR+zeppelin")
    assert [word["word"] for word in found["words"]] == ["bridge", "zeppelin"]


def test_the_way_to_ask_for_a_word_alone_leaves_phrases_whole():
    with Database(memory=True) as db:
        db.execute("create virtual table quotes_fts using fts5(text)")
        db.execute("insert into quotes_fts values ('They spend.')")
        (other_form,) = other_forms_searched(db, ['("spent"* OR "spend"*)'], Question('"spent on" spent'))
    assert other_form["query"] == "?q=%22spent+on%22+%22spent%22"
