"""metadata.yml and the schema agree, and every question in it gives an answer that makes sense."""

import re

import pytest
import yaml
from newsroom import data, get, write_newsroom
from sqlite_utils import Database

from quotes.web.serving import metadata_path

METADATA = yaml.safe_load(metadata_path().read_text(encoding="utf-8"))
OURS = METADATA["databases"]["quotes"]
TABLES = {name: facts for name, facts in OURS["tables"].items() if not facts.get("hidden")}
QUESTIONS = OURS["queries"]


@pytest.fixture(scope="module")
def columns(tmp_path_factory):
    """The columns of all tables and views of a new database, search indexes and bookkeeping left out."""
    path = tmp_path_factory.mktemp("metadata") / "quotes.db"
    write_newsroom(path)
    with Database(path) as db:
        hidden = {name for name in db.table_names() if "_fts" in name or name.startswith(("_", "sqlite_"))}
        names = [name for name in (*db.table_names(), *db.view_names()) if name not in hidden]
        # As Datasette lists them: `columns` of sqlite-utils leaves out what is computed.
        return {name: [row["name"] for row in db.query(f"pragma table_xinfo([{name}])")] for name in names}


def test_every_table_and_view_is_described_and_no_other(columns):
    assert sorted(TABLES) == sorted(columns)
    assert all(facts["title"] and facts["description"] for facts in TABLES.values())


@pytest.mark.parametrize("path", ["/-/index", "/quotes"])
def test_the_tables_to_begin_with_come_first_and_those_of_the_house_not_at_all(site, path):
    listed = re.findall(r'<a href="/quotes/(\w+)">', get(site, path).text)
    tables = [name for name in listed if name not in QUESTIONS]
    assert tables[:8] == list(TABLES)[:8]
    assert not [name for name in tables if name.startswith(("_", "sqlite_"))]


@pytest.mark.parametrize("name", sorted(TABLES))
def test_every_column_is_described_and_no_other(columns, name):
    assert list(TABLES[name]["columns"]) == columns[name]
    assert all(TABLES[name]["columns"].values())


@pytest.mark.parametrize("name", sorted(TABLES))
def test_facets_sort_label_and_main_columns_are_columns(columns, name):
    facts = TABLES[name]
    facets = [next(iter(facet.values())) if isinstance(facet, dict) else facet for facet in facts.get("facets", [])]
    named = [
        *facets,
        *facts.get("main", []),
        *(facts[setting] for setting in ("label_column", "sort_desc") if setting in facts),
    ]
    assert set(named) <= set(columns[name])


@pytest.mark.parametrize("name", sorted(TABLES))
def test_every_table_page_shows(site, name):
    answer = get(site, f"/quotes/{name}")
    assert answer.status_code == 200
    assert TABLES[name]["title"] in answer.text
    assert "timed out" not in answer.text


@pytest.mark.parametrize(
    ("table", "words", "rows"),
    [
        ("quotes_list", "bridge", 4),
        ("quotes", "bridge", 4),
        ("articles", "Linden", 2),
        ("speaker_summary", "Rell", 1),
        ("outlet_summary", "Post", 1),
    ],
)
def test_tables_and_views_can_be_searched(site, table, words, rows):
    assert len(data(site, f"/quotes/{table}.json?_search={words}&_shape=array")) == rows


ANSWERS = {
    "most_quoted": {"speaker": "Tomas Rell", "quotations": 1, "outlets": 1},
    "most_reprinted": {
        "words": "We will never close the bridge, and we will spend about 12 million on it this year",
        "outlets": 4,
    },
    "most_altered": {
        "speaker": "Ana Brandt",
        "altered": 3,
        "what_may_have_changed": '["hedge", "modal", "negation", "number"]',
    },
    "changes_word_by_word": {"difference": "[-completely-] unworkable", "outlet": "North Chronicle"},
    "by_speaker": {"words": "Nobody asked the people who work on it", "outlet": "Daily Lantern"},
    "wanted_or_believed": {"cue_class": "thought", "cue": "believes", "content": "the county will pay in the end"},
    "words_said": {"words": "the bridge could close", "kind": "indirect"},
    "who_quotes_whom": {"outlet": "Harbour Post", "speaker": "Ana Brandt", "quotations": 2, "direct": 1},
    "quoted_by_one_outlet": {"speaker": "Tomas Rell", "outlet": "Daily Lantern", "quotations": 1},
    "said_to_one_outlet": {"said_to": "Harbour Post", "speaker": "Ana Brandt"},
    "with_venue": {"venue": "Harbour Post", "outlet": "Daily Lantern"},
    "who_credits_whom": {"outlet": "North Chronicle", "credited": "Harbour Post", "quotations": 1},
    "numbers_that_disagree": {"reference_has": "12", "version_has": "20", "outlet": "Daily Lantern"},
    "sense_that_changed": {"what": "negation", "reference_has": "never", "outlet": "North Chronicle"},
    "direct_here_indirect_there": {"quoted_by": "Harbour Post", "told_by": "North Chronicle"},
    "how_outlets_treat_words": {
        "outlet": "North Chronicle",
        "relation": "made indirect",
        "meaning_may_have_changed": 1,
    },
    "articles_that_copy": {
        "copied_by": "Morning Wire",
        "copied_from": "Harbour Post",
        "relation": "verbatim",
        "share": 1.0,
    },
    "nobody_named": {"words": "The steel is sound", "described": "an engineer"},
    "least_sure": {"words": "The steel is sound", "confidence": 0.5},
}
PARAMETERS = {"by_speaker": "speaker=rell", "wanted_or_believed": "speaker=brandt", "words_said": "words=bridge+could"}


def test_every_question_is_asked_here():
    assert sorted(ANSWERS) == sorted(QUESTIONS)


@pytest.mark.parametrize("name", sorted(QUESTIONS))
def test_the_answer_holds_a_sensible_row(site, name):
    rows = data(site, f"/quotes/{name}.json?_shape=array&{PARAMETERS.get(name, '')}")
    assert any(ANSWERS[name].items() <= row.items() for row in rows), rows


@pytest.mark.parametrize(
    ("printed", "answers"),
    [("2025-03-01", 0), ("2025-03", 1), ("2025-03-06", 1), (None, 1)],
    ids=["the day before", "that month", "later", "no date"],
)
def test_what_another_printed_before_was_not_said_to_one_outlet_alone(tmp_path, printed, answers):
    write_newsroom(tmp_path / "spring.db")
    with Database(tmp_path / "spring.db") as db:
        db.execute("update articles set published = ? where source_id = 'chronicle.txt'", [printed])
        assert len(db.execute(QUESTIONS["said_to_one_outlet"]["sql"]).fetchall()) == answers


@pytest.mark.parametrize(
    ("before", "behind", "answers"),
    [
        ("", "", 1),
        ("", ", adding that", 1),
        ("", ", Monday's paper said", 1),
        ("", " and Radio Ostrel", 0),
        ("", " and the Ostrel Sun", 0),
        ("", ", Radio Ostrel and the Sun", 0),
        ("several papers, including the ", "", 0),
    ],
)
def test_what_several_outlets_were_told_was_not_said_to_one_alone(tmp_path, before, behind, answers):
    write_newsroom(tmp_path / "spring.db")
    with Database(tmp_path / "spring.db") as db:
        venues = db.query(
            "select quotes.article_id, spans.start, spans.[end] from quote_spans as spans "
            "join quotes on quotes.id = spans.quote_id where spans.role = 'venue' and quotes.venue_kind = 'outlet'"
        )
        for venue in list(venues):
            (text,) = db.execute("select text from articles where id = ?", [venue["article_id"]]).fetchone()
            start, end = venue["start"], venue["end"]
            altered = text[: start - len(before)] + before + text[start:end] + behind + text[end + len(behind) :]
            db.execute("update articles set text = ? where id = ?", [altered, venue["article_id"]])
        assert len(db.execute(QUESTIONS["said_to_one_outlet"]["sql"]).fetchall()) == answers


@pytest.mark.parametrize(
    ("name", "parameters", "words"),
    [
        ("by_speaker", "speaker=brandt", "tunnel"),
        ("words_said", "words=tunnel", "tunnel"),
        ("who_quotes_whom", "", '"quotations": 4'),
        ("nobody_named", "", "tunnel"),
        ("least_sure", "", "tunnel"),
    ],
)
def test_what_was_never_said_is_no_answer(site, name, parameters, words):
    assert words not in get(site, f"/quotes/{name}.json?_shape=array&{parameters}").text


@pytest.mark.parametrize(("kind", "rows"), [("anonymous", 1), ("group", 1), ("organisation", 0), (None, 1)])
def test_a_body_is_nobody_who_could_be_named(tmp_path, kind, rows):
    write_newsroom(tmp_path / "spring.db")
    with Database(tmp_path / "spring.db") as db:
        db.execute("update quotes set speaker_kind = ? where text = 'The steel is sound'", [kind])
        found = db.execute(QUESTIONS["nobody_named"]["sql"]).fetchall()
    assert [row[0] for row in found].count("The steel is sound") == rows


def test_the_list_of_quotations_holds_every_class_and_facets_them(site):
    listed = data(site, "/quotes/quotes_list.json?_facet=cue_class&_shape=objects")
    classes = {facet["value"]: facet["count"] for facet in listed["facet_results"]["cue_class"]["results"]}
    assert classes == {"speech": 10, "document": 1, "stance": 1, "thought": 1}


@pytest.mark.parametrize("name", sorted(QUESTIONS))
def test_the_page_asks_in_plain_words(site, name):
    answer = get(site, f"/quotes/{name}")
    assert answer.status_code == 200
    assert QUESTIONS[name]["title"].endswith("?")
    assert QUESTIONS[name]["description"].endswith(".")
    assert f"<h1>{QUESTIONS[name]['title']}</h1>".replace("'", "&#39;") in answer.text


@pytest.mark.parametrize("words", ["", '"', "don't", "a AND", "*"])
def test_looking_for_odd_words_is_no_error(site, words):
    from urllib.parse import quote

    assert get(site, f"/quotes/words_said?words={quote(words)}").status_code == 200


def test_questions_about_copies_leave_independent_articles_out(site):
    assert {row["relation"] for row in data(site, "/quotes/articles_that_copy.json?_shape=array")} == {"verbatim"}


def test_datasette_alone_serves_it_with_the_metadata(tmp_path, site):
    from datasette.app import Datasette

    write_newsroom(tmp_path / "quotes.db")
    alone = Datasette([str(tmp_path / "quotes.db")], metadata=METADATA)
    assert "Quotations, with names" in get(alone, "/quotes/quotes_list").text
    assert get(alone, "/quotes/most_altered").status_code == 200
