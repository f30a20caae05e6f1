"""Where it is not sure that words were said, or who said them, the pages tell so; and what is hardly a quotation comes
behind what is one."""

from dataclasses import replace

import pytest
from newsroom import BRANDT, HER, RELL, _said, article, data, page, write_story

from quotes.explaining.doubts import doubt_about_name, doubt_about_words
from quotes.records import Analysis
from quotes.web.serving import build

WORDS = "The quarry will open again in May"
HARDLY = "the quarry the work and the noise of it"


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    path = tmp_path_factory.mktemp("doubts") / "quarry.db"
    sure = article("post", "Post", "2025-03-04", "The quarry", f"“{WORDS},” Tomas Rell told the council.")
    unsure = article("wire", "Wire", "2025-03-09", "Noise", f"She said {HARDLY}. Ana Brandt said it was loud.")
    write_story(
        path,
        [
            Analysis(sure, (_said(sure, WORDS, "told", "Tomas Rell", RELL),)),
            Analysis(
                unsure,
                (
                    replace(_said(unsure, HARDLY, "said", "She", HER, "indirect"), confidence=0.33),
                    _said(unsure, "it was loud", "said", "Ana Brandt", BRANDT, "indirect"),
                ),
            ),
        ],
        [],
    )
    return build(path)


@pytest.mark.parametrize(
    ("confidence", "words", "name"),
    [
        pytest.param(None, "", "", id="not measured"),
        pytest.param(0.97, "", "", id="as good as certain"),
        pytest.param(0.85, "", "very likely", id="very likely"),
        pytest.param(0.6, "", "likely", id="likely"),
        pytest.param(0.45, "uncertain", "uncertain", id="uncertain"),
        pytest.param(0.2, "hardly more than a guess", "hardly more than a guess", id="a guess"),
    ],
)
def test_only_what_is_not_sure_is_shown(confidence, words, name):
    assert (doubt_about_words(confidence), doubt_about_name(confidence)) == (words, name)


def test_what_is_hardly_a_quotation_comes_last_and_says_so(site):
    found = data(site, "/-/search.json?q=quarry")["hits"]
    assert [hit["text"] for hit in found] == [WORDS, HARDLY]
    assert page(site, "/-/search?q=quarry").count("hardly more than a guess") == 1


def test_an_article_tells_how_sure_a_name_is_that_is_not_printed_in_full(site):
    (found,) = [hit for hit in data(site, "/-/search.json?q=quarry")["hits"] if hit["text"] == HARDLY]
    shown = page(site, f"/-/article/{found['article']}")
    assert f"Ana Brandt (likely) Quotation: {HARDLY}" in shown
    assert "Ana Brandt Quotation: it was loud" in shown
