"""What an article did to its quotations after printing them is shown wherever they stand."""

import csv
import re

import pytest
from changed import FINN, FIRST, ROE, SECOND, THIRD, write_changed, write_versions
from newsroom import data, get, key, page, shown

from quotes.store import article_key

LORRY = "text like '%a lorry%'"
BUS = "text like '%a bus%'"
LANTERN = "title = 'Bridge: 20 million and no closure'"
OLD, NOW, LATEST = (f"/-/article/{article_key(version)}" for version in (FIRST, SECOND, THIRD))


@pytest.fixture(scope="module")
def changed(tmp_path_factory):
    """The browser over an article that was changed twice."""
    from quotes.web.serving import build

    path = tmp_path_factory.mktemp("changed") / "spring.db"
    write_changed(path)
    return build(path)


def quotation(site, where):
    return f"/-/quotation/{key(site, 'quotes', where)}"


def fates(site, address):
    return {each["text"]: each["fate"] for each in data(site, f"{address}.json")["quotations"]}


# An article


def test_an_article_tells_what_became_of_its_quotations_since_and_later(changed):
    shown = page(changed, NOW)
    assert "Since the version of 6 March 2025, 10:00 UTC: 1 quotation edited, 1 taken out, 1 added." in shown
    assert "What was taken out Bo Roe: Nobody asked us" in shown
    assert "In the version of 7 March 2025, 08:30 UTC: 1 quotation taken out." in shown


def test_the_first_version_tells_what_was_added_later(changed):
    shown = page(changed, OLD)
    assert "Since the version" not in shown
    assert "In the version of 6 March 2025, 15:00 UTC: 1 quotation edited, 1 taken out, 1 added." in shown
    assert "What was added there Dee Orr: Our trucks will take the long way" in shown


def test_at_each_quotation_its_article_tells_what_became_of_it(changed):
    assert fates(changed, OLD) == {
        "We will not wait until a lorry is in the river, and we will spend 12 million on it": "edited later",
        "Nobody asked us": "dropped",
        "The ferry will be free for a year": "dropped",
        "It's completely safe": None,
    }
    assert fates(changed, NOW) == {
        "We will not wait until a bus is in the river, and we will spend 20 million on it": "edited",
        "The ferry will be free for a year": "dropped",
        "It’s completely safe": None,  # an apostrophe of another style is no edit
        "Our trucks will take the long way": "added",
    }
    assert fates(changed, LATEST) == {
        "We will not wait until a bus is in the river, and we will spend 20 million on it": "edited",
        "It’s completely safe": None,
        "Our trucks will take the long way": None,
    }


def test_in_the_text_and_beside_it_the_edited_words_are_marked(changed):
    text = get(changed, NOW).text
    assert 'title="Ada Rell" data-fate="edited">We will not wait until a bus' in text
    beside = text[text.index('<p class="was">') :]
    assert "Since the version of 6 March 2025, 10:00 UTC:" in beside[:200]
    assert '>lorry</del> <ins class="diff-added"><span class="visually-hidden">added: </span>bus</ins>' in beside


def test_versions_of_one_date_are_told_apart_by_their_number(tmp_path):
    from quotes.web.serving import build

    write_changed(tmp_path / "spring.db", dated=False)
    assert "Since version 1: 1 quotation edited, 1 taken out, 1 added." in page(build(tmp_path / "spring.db"), NOW)


def test_words_that_are_put_down_to_another_speaker_say_so(tmp_path):
    from quotes.store import open_database
    from quotes.web.serving import build

    write_changed(tmp_path / "spring.db")
    with open_database(tmp_path / "spring.db") as db:
        db.execute(f"update quotes set speaker_id = (select id from speakers where name = 'Bo Roe') where {BUS}")
    other = build(tmp_path / "spring.db")
    assert "million on it before attributed to Ada Rell" in page(other, NOW)
    assert "Bo Roe before attributed to Ada Rell" in page(other, quotation(other, BUS))


def test_an_article_that_was_not_changed_has_no_summary(site):
    printed = data(site, f"/-/article/{key(site, 'articles', 'outlet_id is null')}.json")
    assert printed["edits"] == {"since": None, "until": None}
    assert {each["fate"] for each in printed["quotations"]} == {None}


# A quotation


def test_a_quotation_shows_then_and_now(changed):
    shown = page(changed, quotation(changed, BUS))
    assert re.search(
        "Printed in version 1, 6 March 2025, 10:00 UTC, seen here .* We will not wait until a lorry"
        ".* Edited in version 2, 6 March 2025, 15:00 UTC, seen here .*; so up to version 3, 7 March 2025, 08:30 UTC"
        " this quotation .* removed: lorry added: bus .* Another number or amount: 12 became 20",
        shown,
    )


def test_then_and_now_as_json(changed):
    edits = data(changed, f"{quotation(changed, LORRY)}.json")["edits"]
    assert [
        (each["change"], each["is_this"], each["first"]["revision"], each["last"]["revision"]) for each in edits
    ] == [("printed", True, 1, 1), ("edited", False, 2, 3)]
    assert edits[1]["flags"] == [{"name": "number", "reference": "12", "version": "20"}]


def test_a_quotation_that_was_taken_out_tells_by_which_version(changed):
    shown = page(changed, quotation(changed, "text = 'The ferry will be free for a year'"))
    assert re.search("so up to version 2, .* Taken out in version 3, 7 March 2025, 08:30 UTC", shown)


def test_a_quotation_that_was_taken_out_and_is_back_tells_both(tmp_path):
    from quotes.web.serving import build

    said = [("The ferry will be free for a year", FINN), ("Nobody asked us", ROE)]
    write_versions(tmp_path / "spring.db", said, said[:1], said)
    back = build(tmp_path / "spring.db")
    address = quotation(back, "text = 'Nobody asked us' and article_id = 1")
    assert [(each["change"], each["first"]["revision"]) for each in data(back, f"{address}.json")["edits"]] == [
        ("printed", 1),
        ("dropped", 2),
        ("added", 3),
    ]
    assert re.search("Printed in version 1,.* Taken out in version 2,.* Added in version 3,", page(back, address))
    assert "taken out later" not in page(back, "/-/search?q=nobody")


def test_a_quotation_whose_words_were_merged_with_others_was_not_touched(tmp_path):
    from quotes.web.serving import build

    write_versions(tmp_path / "spring.db", [("Go on", ROE), ("Nobody asks", ROE)], [("Go on. Nobody asks", ROE)])
    merged = build(tmp_path / "spring.db")
    go_on = quotation(merged, "text = 'Go on'")
    assert data(merged, f"{go_on}.json")["edits"] == []
    assert "In the version of 6 March 2025, 02:00 UTC: no quotations edited." in page(
        merged, f"/-/article/{key(merged, 'articles', 'revision = 1')}"
    )


@pytest.mark.parametrize("where", ["text like 'It%completely safe'", "article_id = 4"], ids=["kept", "one version"])
def test_a_quotation_that_was_not_touched_has_no_history(changed, where):
    assert data(changed, f"{quotation(changed, where)}.json")["edits"] == []


# Where it stands among others


def test_an_utterance_tells_at_each_print_what_became_of_it(changed):
    address = f"/-/utterance/{key(changed, 'utterances', LORRY)}"
    assert [(each["outlet"], each["fate"]) for each in data(changed, f"{address}.json")["prints"]] == [
        ("Harbour Post", "edited later"),
        ("Harbour Post", "edited"),
        ("Town Crier", None),
    ]
    assert "Harbour Post, 6 March 2025, 10:00 UTC edited later" in page(changed, address)


def test_a_speaker_has_it_at_each_print(changed):
    assert "Harbour Post, 6 March 2025, 10:00 UTC reference wording edited later" in page(
        changed, "/-/speaker/ada-rell"
    )


@pytest.mark.parametrize(
    ("address", "moment"),
    [
        ("/-/speaker/ada-rell", "6 March 2025, 15:00 UTC"),
        ("/-/outlet/harbour-post", "6 March 2025, 15:00 UTC"),
        ("/-/search?q=bus&fate=edited", "6 March 2025, 15:00 UTC"),
    ],
    ids=["speaker", "outlet", "search"],
)
def test_what_an_article_was_changed_to_has_the_time_of_the_change(changed, address, moment):
    assert moment in page(changed, address)


def test_search_marks_what_was_found(changed):
    assert "Bo Roe taken out later Nobody asked us" in page(changed, "/-/search?q=nobody")
    assert "Bo Roe It's completely safe" in page(changed, "/-/search?q=safe").replace("It’s", "It's")


@pytest.mark.parametrize(
    ("query", "texts"),
    [
        ("fate=dropped", {"Nobody asked us", "The ferry will be free for a year"}),
        ("fate=dropped&q=ferry", {"The ferry will be free for a year"}),
        ("fate=edited", {"We will not wait until a bus is in the river, and we will spend 20 million on it"}),
        ("fate=edited&outlet=town-crier", set()),
        ("fate=nonsense", set()),
    ],
    ids=["dropped", "dropped, with a word", "edited", "edited, of an outlet", "nonsense"],
)
def test_a_search_is_narrowed_down_by_it(changed, query, texts):
    assert {hit["text"] for hit in data(changed, f"/-/search.json?{query}")["hits"]} == texts


def test_a_search_tells_when_more_were_changed_than_it_looks_through(changed, monkeypatch):
    assert "More articles were changed" not in page(changed, "/-/search?fate=dropped")
    for room in ("quotes.store.articles.edits", "quotes.web.sections.edited"):
        monkeypatch.setattr(f"{room}.LATEST", 1)
    assert "what the latest 1 of them edited or took out is found here" in page(changed, "/-/search?fate=dropped")
    assert "More articles were changed" not in page(changed, "/-/search?fate=dropped&outlet=town-crier")
    assert "More articles were changed" not in page(changed, "/-/search?q=nobody")


def test_what_is_counted_is_what_is_found_when_it_is_followed(changed):
    (facet,) = (each for each in data(changed, "/-/search.json?q=river")["facets"] if each["name"] == "fate")
    assert [(option["value"], option["count"]) for option in facet["options"]] == [("edited", 1), ("edited later", 1)]
    for option in facet["options"]:
        assert data(changed, f"/-/search.json{option['query']}")["found"] == option["count"]


def test_where_nothing_was_edited_there_is_nothing_to_choose(site):
    assert "fate" not in {each["name"] for each in data(site, "/-/search.json?q=bridge")["facets"]}


def test_an_outlet_tells_how_much_it_edited_with_the_way_there(changed):
    shown = page(changed, "/-/outlet/harbour-post")
    assert "In 2 later versions of its articles: 1 quotation edited, 2 taken out, 1 added." in shown
    assert "/-/search?outlet=harbour-post&amp;fate=edited" in get(changed, "/-/outlet/harbour-post").text
    assert "Edited after" not in page(changed, "/-/outlet/town-crier")


def test_the_start_page_shows_what_was_edited_if_there_is_any(changed, site):
    shown = page(changed, "/")
    assert "Edited after they were printed Ada Rell We will not wait until a removed: lorry added: bus" in shown
    assert "Edited after" not in page(site, "/")


@pytest.mark.parametrize(
    ("address", "column", "values"),
    [
        (f"{NOW}.csv", "was", ["We will not wait until a lorry is in the river, and we will spend 12 million on it"]),
        (f"{NOW}.csv", "fate", ["edited", "dropped", "added"]),
        ("/-/search.csv?q=nobody", "fate", ["dropped"]),
        ("/-/speaker/bo-roe.csv", "fate", ["dropped"]),
    ],
)  # fmt: skip
def test_tables_tell_it(changed, address, column, values):
    rows = list(csv.DictReader(get(changed, address).text.removeprefix("\ufeff").splitlines()))
    assert [row[column] for row in rows if row[column]] == values


def test_feeds_tell_it(changed):
    assert "Harbour Post, 6 March 2025, 10:00 UTC, taken out later" in shown(get(changed, "/-/search.atom?q=nobody"))


# What departs from the other prints


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("/-/search?q=20+million", "12 became 20"),
        ("/-/speaker/ana-brandt", "reworded In its context at Daily Lantern 12 became 20; about left out"),
    ],
    ids=["search", "speaker"],
)
def test_a_print_that_departs_in_meaning_says_so(site, address, expected):
    assert expected in page(site, address).replace("Beside the reference wording: ", "")


def test_an_article_says_so_and_leads_to_the_comparison(site):
    lantern = f"/-/article/{key(site, 'articles', LANTERN)}"
    (departing,) = (each for each in data(site, f"{lantern}.json")["quotations"] if each["flags"])
    assert "Another number or amount: 12 became 20" in page(site, lantern)
    link = f'<a class="departs sense" href="/-/compare?a={departing["reference"]}&amp;b={departing["key"]}" '
    assert link in get(site, lantern).text
