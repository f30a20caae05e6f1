"""An outlet's page: whom it quotes, credits and copies, and how its versions depart, beside all others."""

from sqlite3 import connect

import pytest
from changed import write_changed
from newsroom import data, get, page, serve

from quotes.datafiles import table
from quotes.explaining.labels import label
from quotes.web.database.queries import rows
from quotes.web.serving import build


def outlet(site, name):
    return data(site, f"/-/outlet/{name}.json")


def test_the_page_tells_whom_the_outlet_quotes(site):
    assert [(one["name"], one["quotations"]) for one in outlet(site, "harbour-post")["speakers"]] == [("Ana Brandt", 2)]
    assert "Ana Brandt 2 quotations, 1 direct" in page(site, "/-/outlet/harbour-post")


def test_what_is_new_in_the_outlet_is_a_feed(site):
    assert get(site, "/-/outlet/harbour-post").text.count('href="/-/search.atom?outlet=harbour-post"') == 2
    assert get(site, "/-/search.atom?outlet=harbour-post").text.count("<entry>") == 2


def test_who_carries_whose_text_is_shown_on_both_sides(site):
    assert outlet(site, "morning-wire")["copies"] == [
        {"name": "Harbour Post", "key": "harbour-post", "relation": "verbatim", "perhaps": False, "articles": 1}
    ]
    assert outlet(site, "harbour-post")["copied_by"] == [
        {"name": "Morning Wire", "key": "morning-wire", "relation": "verbatim", "perhaps": False, "articles": 1}
    ]


@pytest.fixture
def copied(tmp_path):
    """A site where it is not known which of the Morning Wire and the Harbour Post is the copy."""
    served = serve(tmp_path)
    with connect(tmp_path / "spring.db") as conn:
        conn.execute("update reprints set is_guess = 1 where relation = 'verbatim'")
    return served


def test_a_guess_which_is_the_copy_is_shown(copied):
    assert [one["perhaps"] for one in outlet(copied, "morning-wire")["copies"]] == [True]
    assert "Harbour Post 1 article, perhaps word for word" in page(copied, "/-/outlet/morning-wire")


def test_what_comes_from_another_article_is_listed_with_that_one_alone(tmp_path):
    served = serve(tmp_path)
    with connect(tmp_path / "spring.db") as conn:
        conn.executescript(
            """
            insert into reprints (key, article_id, original_id, relation, containment, evidence, passages)
            values ('of the wire', 3, 2, 'rewrite', 0.1, '', '[]'), ('of the post', 3, 1, 'rewrite', 0.1, '', '[]');
            insert into article_parents (key, group_key, article_id, parent_id, evidence, ties)
            values ('lantern', 'linden', 3, 2, '', '[]');
            """
        )
    assert [one["name"] for one in outlet(served, "harbour-post")["copied_by"]] == ["Morning Wire"]
    assert [one["name"] for one in outlet(served, "morning-wire")["copied_by"]] == ["Daily Lantern"]
    assert [one["name"] for one in outlet(served, "daily-lantern")["copies"]] == ["Morning Wire"]


def test_rates_stand_beside_their_counts_and_beside_all_others(site):
    lantern = outlet(site, "daily-lantern")
    assert lantern["own"] == {"versions": 1, "altered": 1, "flagged": 1}
    assert lantern["others"]["versions"] == 5
    assert {row["relation"]: (row["own"], row["others"]) for row in lantern["departures"]}["verbatim"] == (0, 2)
    shown = page(site, "/-/outlet/daily-lantern")
    assert "The words are altered in 1 of 1 (in all other outlets 3 of 5)." in shown
    assert "The meaning may have changed in 1 of 1 (elsewhere" in shown


def test_page_and_table_agree_how_often_the_meaning_may_have_changed(site):
    table = data(site, "/quotes/outlet_changes.json?_shape=array")
    assert {row["key"] for row in table} == {"morning-wire", "daily-lantern", "north-chronicle"}
    for row in table:
        assert outlet(site, row["key"])["own"] == {name: row[name] for name in ("versions", "altered", "flagged")}


def test_the_list_leads_to_how_often_each_alters_words(site):
    way = "/quotes/outlet_changes?_sort_desc=flagged"
    assert f'<a href="{way}">How often each alters what others print, too</a>' in get(site, "/-/outlets").text
    assert get(site, way).status_code == 200


def test_an_article_that_was_changed_counts_as_it_was_first_for_its_outlet_and_for_all_others(tmp_path):
    """The Harbour Post's own later versions have other words; the Town Crier's print has those of the first."""
    write_changed(tmp_path / "changed.db")
    site = build(tmp_path / "changed.db")
    none, faithful = ({"versions": number, "altered": 0, "flagged": 0} for number in (0, 1))
    assert [outlet(site, "harbour-post")[side] for side in ("own", "others")] == [none, faithful]
    assert [outlet(site, "town-crier")[side] for side in ("own", "others")] == [faithful, none]


def test_what_all_others_print_is_counted_once_while_the_file_stays_as_it_is(site, monkeypatch):
    first = outlet(site, "daily-lantern")["others"]
    asked = []
    monkeypatch.setattr(
        "quotes.web.pages.outlet.rows", lambda conn, name, **more: asked.append(name) or rows(conn, name, **more)
    )
    assert outlet(site, "daily-lantern")["others"] == first
    assert "outlet_departures" in asked
    assert "departures" not in asked


def test_the_earliest_print_departs_from_nothing(site):
    assert outlet(site, "harbour-post")["own"] == {"versions": 0, "altered": 0, "flagged": 0}
    assert "of words that another article printed before" in page(site, "/-/outlet/harbour-post")


def test_what_was_said_to_the_outlet_and_what_it_is_credited_for_is_counted(site):
    shown = page(site, "/-/outlet/harbour-post")
    assert (
        "1 article here, 4 March 2025, with 2 quotations. 3 quotations said to it. Credited for 1 quotation." in shown
    )


@pytest.mark.parametrize("name", ["nothing-of-the-kind", "nobody~20here", "x" * 190])
def test_an_unknown_outlet_is_not_here(site, name):
    assert get(site, f"/-/outlet/{name}").status_code == 404


def test_the_list_of_outlets(site):
    names = [one["name"] for one in data(site, "/-/outlets.json")["outlets"]]
    assert names == ["Daily Lantern", "Harbour Post", "Morning Wire", "North Chronicle"]
    assert 'href="/-/outlet/daily-lantern"' in get(site, "/-/outlets").text


def test_every_outlet_on_a_page_leads_to_its_own(site):
    assert 'href="/-/outlet/harbour-post"' in get(site, "/").text


def test_every_country_of_the_known_outlets_has_a_name():
    listed = table("quotes.outlets", "outlets").values()
    known = {entry["country"] for entry in listed if entry and "country" in entry}
    assert "RU" in known
    assert [code for code in sorted(known) if label("countries", code) == code] == []


def test_a_count_of_flags_leads_to_the_versions_that_it_counts(site):
    html = get(site, "/-/outlet/daily-lantern").text
    assert 'href="/-/outlet/daily-lantern?flag=number#flagged">1 version<' in html
    shown = page(site, "/-/outlet/daily-lantern?flag=number")
    assert "Flagged: Another number or amount 1 version" in shown
    assert [one["flags"][0]["name"] for one in outlet(site, "daily-lantern")["altered"]] == ["number"]


def test_of_a_flag_that_is_none_the_latest_versions_are_shown(site):
    assert "Lately flagged" in page(site, "/-/outlet/daily-lantern?flag=nothing")


def test_the_list_of_outlets_tells_how_often_the_meaning_may_have_changed(site):
    listed = {one["key"]: (one["versions"], one["flagged"]) for one in data(site, "/-/outlets.json")["outlets"]}
    own = {key: outlet(site, key)["own"] for key in listed}
    assert listed == {key: (one["versions"], one["flagged"]) for key, one in own.items()}
    shown = page(site, "/-/outlets")
    assert "Daily Lantern 1 article, latest 5 March 2025, 09:30 UTC+1 1 quotation that other articles" in shown
    assert "have, too; the meaning may have changed in 1 of 1" in shown


def test_what_is_most_reprinted_tells_in_how_many_versions_the_meaning_may_have_changed(site):
    most = data(site, "/.json")["reprinted"][0]
    assert {"name": "negation", "versions": 1} in most["raised"]
    shown = page(site, "/").split("Most reprinted")[1].split("Most quoted")[0]
    assert "May say the opposite in 1 of 5 versions" in shown
