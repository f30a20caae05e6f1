"""A speaker's page: who prints them and how, what they denied, who names them, and all they said page after page."""

import csv
import io

import pytest
from newsroom import data, get, key, page, write_newsroom

from quotes.store import open_database
from quotes.web.pages import speaker
from quotes.web.serving import build


def test_outlets_are_shown_with_how_often_and_lead_to_the_search(site):
    found = data(site, "/-/speaker/ana-brandt.json")["outlets"]
    assert [(row["outlet"], row["quotations"]) for row in found] == [
        ("Harbour Post", 2),
        ("Morning Wire", 2),
        ("North Chronicle", 2),
        (None, 1),
        ("Daily Lantern", 1),
    ]
    post = key(site, "outlets", "name = 'Harbour Post'")
    assert f"/-/search?speaker=ana-brandt&amp;outlet={post}" in get(site, "/-/speaker/ana-brandt").text


def test_how_faithfully_is_shown_of_versions_with_an_earlier_print(site):
    found = data(site, "/-/speaker/ana-brandt.json")["faithfulness"]
    assert (found["versions"], found["flagged"]) == (6, 3)
    assert {row["relation"]: row["versions"] for row in found["relations"]} == {
        "verbatim": 2,
        "reworded": 1,
        "made indirect": 1,
        "trimmed": 2,
    }
    shown = page(site, "/-/speaker/ana-brandt")
    assert "6 quotations have words that another article here has, too" in shown
    assert "The meaning may have changed in 3 of 6." in shown


def test_nothing_is_shown_of_faithfulness_where_nothing_was_printed_before(site):
    assert "How faithfully" not in page(site, "/-/speaker/tomas-rell")


def test_months_are_put_in_words_and_lead_to_the_search(site):
    assert data(site, "/-/speaker/ana-brandt.json")["periods"] == [{"name": "2025-03", "number": 7}]


@pytest.fixture(scope="module")
def grown(tmp_path_factory):
    """The site, where Rell speaks of Brandt, and she denied a thing and said another in May."""
    path = tmp_path_factory.mktemp("grown") / "spring.db"
    write_newsroom(path)
    with open_database(path) as db:
        db.execute("update quotes set text = 'Ask “Ana \"Brandt\"” about it' where speaker_name = 'Tomas Rell'")
        db.execute("update quotes set polarity = 'denied' where text = 'the bridge could close'")
        db.execute("update articles set published = '2025-05-02' where source_id = 'chronicle.txt'")
    return build(path)


def test_what_was_denied_has_a_section_of_its_own(grown):
    found = data(grown, "/-/speaker/ana-brandt.json")["denials"]
    assert found["said"] == 1
    assert [row["text"] for row in found["latest"]] == ["the bridge could close"]
    assert "Denied or declined to say denied the bridge could close" in page(grown, "/-/speaker/ana-brandt")


def test_who_names_a_speaker_is_shown_and_no_more(grown):
    (found,) = data(grown, "/-/speaker/ana-brandt.json")["named_by"]
    assert (found["speaker"], found["outlet"]) == ("Tomas Rell", "Daily Lantern")
    assert 'Tomas Rell names them: Ask “Ana "Brandt"” about it' in page(grown, "/-/speaker/ana-brandt")
    assert data(grown, "/-/speaker/tomas-rell.json")["named_by"] == []


def test_over_several_months_there_is_a_chart_with_its_numbers_as_links(grown):
    shown = get(grown, "/-/speaker/ana-brandt").text
    assert "Quotations, March 2025 to May 2025; most in March 2025: 5 quotations." in page(
        grown, "/-/speaker/ana-brandt"
    )
    assert '<a href="/-/search?speaker=ana-brandt&amp;month=2025-05">May 2025</a>' in shown
    assert 'class="columns-chart"' in shown


def test_page_after_page_shows_each_utterance_once(site, monkeypatch):
    monkeypatch.setattr(speaker, "_ON_A_PAGE", 1)
    first = data(site, "/-/speaker/ana-brandt.json")
    second = data(site, f"/-/speaker/ana-brandt.json?after={first['next']}")
    assert [len(each["utterances"]) for each in (first, second)] == [1, 1]
    assert first["utterances"][0]["utterance"] != second["utterances"][0]["utterance"]
    assert (first["previous"], second["next"]) == (None, None)
    assert data(site, f"/-/speaker/ana-brandt.json?before={second['previous']}")["utterances"] == first["utterances"]
    shown = page(site, f"/-/speaker/ana-brandt?after={first['next']}")
    assert "← Later Utterances 2–2 of 2" in shown


def test_of_many_prints_of_one_utterance_some_are_shown(site, monkeypatch):
    monkeypatch.setattr(speaker, "_PRINTS", 2)
    (first, _) = data(site, "/-/speaker/ana-brandt.json")["utterances"]
    assert (len(first["quotations"]), first["versions"]) == (2, 5)
    assert "See all 5 versions" in page(site, "/-/speaker/ana-brandt")


@pytest.mark.parametrize("token", ["x", "%00", "W10", "bnVsbA", "a" * 5000, "🙂"])
def test_a_token_that_cannot_be_read_leads_to_the_first_page(site, token):
    first = data(site, "/-/speaker/ana-brandt.json")["utterances"]
    assert data(site, f"/-/speaker/ana-brandt.json?after={token}")["utterances"] == first


def test_a_speaker_as_csv_has_a_row_a_quotation(site):
    answer = get(site, "/-/speaker/ana-brandt.csv")
    found = list(csv.DictReader(io.StringIO(answer.text.removeprefix("\ufeff"))))
    assert len(found) == 8
    assert {row["outlet"] for row in found} == {"Harbour Post", "Morning Wire", "Daily Lantern", "North Chronicle", ""}


def test_a_speaker_as_a_feed_has_the_latest_first(grown):
    answer = get(grown, "/-/speaker/ana-brandt.atom")
    assert answer.headers["content-type"].startswith("application/atom+xml")
    assert "<title>Ana Brandt, quoted</title>" in answer.text
    assert answer.text.index("2025-05-02") < answer.text.index("2025-03-05T08:30")
    assert answer.text.count("<entry>") == 8
    assert '<link rel="alternate" type="application/atom+xml"' in get(grown, "/-/speaker/ana-brandt").text
