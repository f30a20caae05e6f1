"""Of one utterance's prints a search shows the reference first, whichever fits the words best; what stands alone with
other words or another speaker is marked as such."""

import json

import pytest
from commands import quotes
from newsroom import BRANDT, RELL, _said, article, data, page, write_story

from quotes.records import Analysis
from quotes.store.finding.finding import Match, faithful_first
from quotes.web.serving import build

WHOLE = (
    "We lost eleven porters in one winter, and nobody in the town hall picked up the phone until the doors were nearly "
    "shut, and then they asked the union to keep quiet about it"
)
CUT = "We lost eleven porters in one winter, and nobody in the town hall picked up the phone"
OTHER = "We lost twelve porters in one winter, and nobody in the town hall picked up the phone"


def printed(outlet, day, words, speaker):
    text = f"“{words},” {speaker.name} told the council."
    report = article(outlet.casefold(), outlet, f"2025-03-{day:02}", f"The porters of {outlet}", text)
    return Analysis(report, (_said(report, words, "told", speaker.name, speaker),))


@pytest.fixture(scope="module")
def database(tmp_path_factory):
    path = tmp_path_factory.mktemp("faithful") / "porters.db"
    prints = [
        printed("Post", 2, WHOLE, RELL),
        printed("Wire", 3, WHOLE, RELL),
        printed("Lantern", 4, CUT, BRANDT),
        printed("Crier", 5, OTHER, RELL),
    ]
    write_story(path, prints, [("We lost",)])
    return path


@pytest.fixture(scope="module")
def site(database):
    return build(database)


def first(site, asked):
    (hit,) = data(site, f"/-/search.json?q={asked}")["hits"]
    return hit["outlet"], hit["speaker"], hit["matching"]


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("lost+porters", ("Post", "Tomas Rell", 4)),
        ("lost+porters&sort=reprinted", ("Post", "Tomas Rell", 4)),
        ("wire", ("Wire", "Tomas Rell", 1)),
        ("phone+eleven", ("Post", "Tomas Rell", 3)),
        ("brandt", ("Lantern", "Ana Brandt", 1)),
        ("twelve", ("Crier", "Tomas Rell", 1)),
        ("lost+porters&sort=newest", ("Crier", "Tomas Rell", 4)),
        ("lost+porters&outlet=lantern&outlet=crier", ("Crier", "Tomas Rell", 2)),
    ],
    ids=["words of all", "most reprinted", "no reference", "words of three", "another speaker", "other words", "newest",
         "of two that are altered, as they fit"],
)  # fmt: skip
def test_the_reference_comes_before_what_fits_better(site, asked, found):
    assert first(site, asked) == found


@pytest.mark.parametrize(
    ("asked", "marks"),
    [
        ("brandt", ["trimmed at the end from We lost eleven", "attributed to Ana Brandt instead of Tomas Rell"]),
        ("twelve", ["reworded from We lost eleven", "eleven became twelve"]),
    ],
)
def test_what_stands_alone_is_marked(site, asked, marks):
    shown = page(site, f"/-/search?q={asked}")
    assert [mark for mark in marks if mark not in shown] == []


@pytest.mark.parametrize(
    ("asked", "badge"),
    [
        pytest.param("lost+porters", "Attributed to someone else in 1 of 4 versions", id="the reference is shown"),
        pytest.param("twelve", "Attributed to someone else in 1 of 4 versions", id="a less grave one is shown"),
        pytest.param("brandt", None, id="the gravest one is shown"),
    ],
)
def test_what_other_versions_changed_is_shown_with_the_way_to_them(site, asked, badge):
    shown = page(site, f"/-/search?q={asked}")
    assert "See all 4 versions" in shown
    assert [part for part in (badge, "of 4 versions") if part and part in shown] == (
        [badge, "of 4 versions"] if badge else []
    )


def test_of_a_speaker_whose_words_nobody_changed_it_is_said(tmp_path):
    prints = [printed("Post", 2, WHOLE, RELL), printed("Wire", 3, WHOLE, RELL)]
    write_story(tmp_path / "porters.db", prints, [("We lost",)])
    site = build(tmp_path / "porters.db")
    assert "None is flagged." in page(site, "/-/speaker/tomas-rell")
    shown = page(site, "/-/search?q=porters")
    assert "printed twice in 1 wording by 2 outlets" in shown
    assert "See both versions" in shown


def test_that_others_altered_the_words_is_shown_where_nothing_is_flagged(tmp_path):
    kept, left = "The porters kept the doors open all winter", "The porters had the doors open the whole winter"
    write_story(
        tmp_path / "porters.db", [printed("Post", 2, kept, RELL), printed("Crier", 3, left, RELL)], [("The porters",)]
    )
    shown = page(build(tmp_path / "porters.db"), "/-/search?q=porters")
    assert "Altered in 1 of 2 versions" in shown


def test_another_speaker_is_shown_before_other_words(tmp_path):
    prints = [printed("Post", 2, WHOLE, RELL), printed("Wire", 3, WHOLE, RELL), printed("Crier", 5, OTHER, BRANDT)]
    write_story(tmp_path / "porters.db", prints, [("We lost",)])
    badge = "attributed to Ana Brandt instead of Tomas Rell; eleven became twelve and 1 more"
    assert badge in page(build(tmp_path / "porters.db"), "/-/search?q=brandt")


def test_the_terminal_has_the_same_order_and_marks(database):
    blocks = quotes("search", database, "lost", "porters").stdout.strip("\n").split("\n\n")
    assert [block.split(" · ")[1] for block in blocks[:2]] == ["Post", "Wire"]
    assert [("Beside the reference wording: " in block) for block in blocks] == [False, False, True, True]
    (alone,) = quotes("search", database, "brandt").stdout.strip("\n").split("\n\n")
    assert "Attributed to Ana Brandt instead of Tomas Rell" in " ".join(alone.split())


def test_json_names_the_departure(database):
    (alone,) = json.loads(quotes("search", database, "twelve", "--json").stdout)
    assert [flag["name"] for flag in alone["flags"]][:1] == ["number"]
    reference, *_ = json.loads(quotes("search", database, "porters", "--json").stdout)
    assert (reference["relation"], reference["flags"]) == ("reference", [])


def test_what_nobody_is_named_for_comes_after_the_same_words_of_somebody():
    def each(number, departure, speaker):
        return Match(
            number, 1, None, 0, speaker, None, None, "direct", "speech", "said", "verbatim", departure=departure
        )

    prints = [each(1, 3, 7), each(2, 1, None), each(3, 1, 7), each(4, 2, 7), each(5, 1, 7)]
    assert [one.id for one in faithful_first(prints)] == [3, 5, 2, 4, 1]
