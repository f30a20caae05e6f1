"""The very words under two names lead to each other, and neither is called wrong."""

import pytest
from newsroom import BRANDT, RELL, _said, article, data, get, key, page, write_story

from quotes.records import Analysis
from quotes.web.serving import build

WHOLE = "Nobody asked the porters first. We will be heard before the winter"
PART = "Nobody asked the porters first"
FEW = "We will be heard"
SHORT = f"text = '{PART}'"


def printed(outlet, day, words, speaker):
    report = article(outlet.casefold(), outlet, day, f"The porters of {outlet}", f"“{words},” {speaker.name} told us.")
    return Analysis(report, (_said(report, words, "told", speaker.name, speaker),))


def served(path, *analyses):
    write_story(path, analyses, [(WHOLE,)])
    return build(path)


def others(site, speaker):
    (utterance,) = data(site, f"/-/speaker/{speaker}.json")["utterances"]
    return [(one["speaker"], one["prints"], one["outlets"]) for one in utterance["other_names"]]


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    return served(
        tmp_path_factory.mktemp("names") / "porters.db",
        printed("Post", "2025-03-02", WHOLE, RELL),
        printed("Wire", "2025-03-03", WHOLE, RELL),
        printed("Star", "2025-03-04", PART, BRANDT),
    )


def test_each_of_the_two_speakers_is_shown_with_the_other(site):
    assert others(site, "ana-brandt") == [("Tomas Rell", 2, ["Post", "Wire"])]
    assert others(site, "tomas-rell") == [("Ana Brandt", 1, ["Star"])]
    assert "also attributed to Tomas Rell, twice: Post, Wire" in page(site, "/-/speaker/ana-brandt")


def test_the_utterance_shows_it_too(site):
    utterance = key(site, "utterances", "articles = 2")
    assert "also attributed to Ana Brandt, once: Star" in page(site, f"/-/utterance/{utterance}")


def test_the_quotation_shows_it_and_is_not_called_alone(site):
    shown = page(site, f"/-/quotation/{key(site, 'quotes', SHORT)}")
    assert "also attributed to Tomas Rell, twice: Post, Wire" in shown
    assert "No other article here prints these words under this name." in shown


@pytest.mark.parametrize(
    ("day", "words", "speaker"),
    [
        pytest.param("2025-03-04", FEW, BRANDT, id="words that many say"),
        pytest.param("2026-03-04", PART, BRANDT, id="another year"),
        pytest.param("2025-03-04", PART.replace("first", "twice"), BRANDT, id="other words"),
        pytest.param("2025-03-04", PART, RELL, id="the same speaker"),
    ],
)
def test_nothing_is_shown_of_what_is_no_such_case(tmp_path, day, words, speaker):
    site = served(
        tmp_path / "porters.db", printed("Post", "2025-03-02", WHOLE, RELL), printed("Star", day, words, speaker)
    )
    assert "also attributed" not in page(site, "/-/speaker/tomas-rell")


def test_the_article_that_prints_them_under_another_name_tells_it(site):
    star = key(site, "articles", "title = 'The porters of Star'")
    note = "also attributed to Tomas Rell, twice: Post, Wire"
    assert note in page(site, f"/-/article/{star}")
    assert "Tomas Rell" in get(site, f"/-/article/{star}.csv").text
    (quotation,) = data(site, f"/-/article/{star}.json")["quotations"]
    assert note in page(site, f"/-/quotation/{quotation['key']}")


def test_no_page_says_that_nobody_else_prints_them(site):
    star = key(site, "utterances", "articles = 1")
    shown = page(site, f"/-/utterance/{star}")
    assert "No other article here prints these words under this name." in shown
    assert "or a version of them" not in shown
