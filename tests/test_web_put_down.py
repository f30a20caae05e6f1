"""Whom each print puts the words down to: another speaker is shown at the print that has him, and an officer beside his
body is no other."""

import json
import re

import pytest
from commands import quotes
from newsroom import data, get, shown, write_story
from papers import person, print_of, unnamed

from quotes.records import Speaker
from quotes.web.serving import build

WORDS = "Half of the crew stopped trusting the charts"
LONGER = f"{WORDS}. They asked for new ones"
BRANDT, RELL = person("Ana Brandt"), person("Tomas Rell")
LINES = Speaker("Northern Lines", "organisation", "named", 1.0)
MOSS = person("Ida Moss", "spokeswoman for Northern Lines")


@pytest.fixture
def page(tmp_path):
    def built(*papers, then=""):
        write_story(tmp_path / "crew.db", papers, [("Half of the crew",)])
        (found,) = json.loads(quotes("utterances", tmp_path / "crew.db", "--json").stdout)
        site = build(tmp_path / "crew.db")
        return site, f"/-/utterance/{found['key']}", found

    return built


def paper(outlet, words, speaker, day):
    return print_of(outlet, words, speaker, speaker.name or speaker.role, day=f"2025-03-{day:02}")


def wordings(html):
    return re.split(r'(?=<section class="wording)', html)[1:]


def badges(html):
    return re.findall(r'<span class="relation sense">(.*?)</span>', html)


def test_another_speaker_of_one_print_is_shown_at_that_print(page):
    site, path, _ = page(
        paper("Post", LONGER, BRANDT, 2), paper("Wire", WORDS, BRANDT, 3), paper("Star", WORDS, RELL, 4)
    )
    _, second = wordings(get(site, path).text)
    head, wire, star, *_ = re.split(r"<li>", second)
    assert badges(head) == badges(wire) == []
    assert badges(star) == ["Attributed to Tomas Rell instead of Ana Brandt"]
    assert [wording["flags"] for wording in data(site, f"{path}.json")["wordings"]] == [[], []]


def test_another_speaker_of_all_prints_is_shown_at_the_wording_and_once(page):
    site, path, _ = page(paper("Post", LONGER, BRANDT, 2), paper("Wire", WORDS, RELL, 3), paper("Star", WORDS, RELL, 4))
    _, second = wordings(get(site, path).text)
    assert badges(second) == ["Attributed to someone else"]
    assert second.count("Attributed to Tomas Rell") == 1


def test_who_speaks_for_a_body_is_no_other_speaker(page):
    site, path, found = page(paper("Post", WORDS, LINES, 2), paper("Star", WORDS, MOSS, 3))
    html = get(site, path).text
    assert badges(html) == []
    assert "attributed to" not in html.lower()
    assert "speaker given as Ida Moss" in shown(get(site, path))
    assert found["other_speakers"] == []


def test_the_terminal_tells_the_same(tmp_path):
    papers = [paper("Post", WORDS, LINES, 2), paper("Star", WORDS, MOSS, 3)]
    write_story(tmp_path / "crew.db", papers, [("Half of the crew",)])
    (found,) = json.loads(quotes("utterances", tmp_path / "crew.db", "--json").stdout)
    lines = quotes("compare", tmp_path / "crew.db", found["key"]).stdout.splitlines()
    assert lines[0].startswith("Northern Lines · 2 versions")
    assert "    speaker given as Ida Moss" in lines
    assert not any("attributed to" in line for line in lines)


def test_who_is_not_named_is_shown_as_he_is_called(page):
    site, path, _ = page(paper("Post", WORDS, BRANDT, 2), paper("Star", WORDS, unnamed("the captain"), 3))
    assert "speaker given as the captain" in shown(get(site, path))


@pytest.mark.parametrize(
    ("outlet", "flags", "expected"),
    [
        ("Post", [[], ["speaker"]], "Attributed to Tomas Rell instead of Ana Brandt"),
        ("Star", [[], []], "direct speech, attributed to Ana Brandt"),
    ],
    ids=["the right one", "the other one"],
)
def test_a_quotations_page_flags_the_print_that_departs_and_never_the_others(page, outlet, flags, expected):
    site, _, _ = page(paper("Post", WORDS, BRANDT, 2), paper("Wire", LONGER, BRANDT, 3), paper("Star", WORDS, RELL, 4))
    (hit,) = data(site, f"/-/search.json?q=crew&outlet={outlet.lower()}")["hits"]
    path = f"/-/quotation/{hit['key']}"
    found = [[flag["name"] for flag in one["flags"]] for one in data(site, f"{path}.json")["others"]]
    assert sorted(found, key=len) == flags
    assert expected in shown(get(site, path))


def test_a_role_is_one_however_its_capitals_are_printed(page):
    roles = ("Chief Engineer", "chief engineer", "Chief Engineer", "mayor")
    papers = [
        paper(outlet, WORDS, person("Ana Brandt", role), day)
        for day, (outlet, role) in enumerate(zip(("Post", "Wire", "Star", "Echo"), roles, strict=True), start=2)
    ]
    site, _, _ = page(*papers)
    shown_roles = [(one["role"], one["prints"]) for one in data(site, "/-/speaker/ana-brandt.json")["roles"]]
    assert shown_roles == [("Chief Engineer", 3), ("mayor", 1)]


def test_a_print_without_a_date_stands_behind_those_that_have_one(page):
    undated = print_of("Echo", WORDS, BRANDT, "Ana Brandt", day=None)
    site, _, _ = page(undated, paper("Post", WORDS, BRANDT, 2), paper("Wire", WORDS, BRANDT, 3))
    (utterance,) = data(site, "/-/speaker/ana-brandt.json")["utterances"]
    assert [one["outlet"] for one in utterance["quotations"]] == ["Post", "Wire", "Echo"]
