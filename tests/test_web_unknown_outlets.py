"""An outlet that is not known cannot be counted among the outlets: that there is one is said."""

import pytest
from newsroom import BRANDT, _said, article, key, page, write_story

from quotes.records import Analysis
from quotes.web.serving import build

WORDS = "the ferry is late"


def site(path, *outlets):
    reports = [
        article(f"ferry {number}", outlet, "2031-03-04", f"Ferry {number}", f"“{WORDS},” Ana Brandt said.")
        for number, outlet in enumerate(outlets)
    ]
    analyses = [Analysis(each, (_said(each, WORDS, "said", BRANDT.name, BRANDT),)) for each in reports]
    write_story(path, analyses, [(WORDS,)])
    return build(path)


@pytest.mark.parametrize(
    ("outlets", "spread", "in_all"),
    [
        pytest.param(("Post", "Wire"), "by 2 outlets", "in 2 articles of 2 outlets.", id="both known"),
        pytest.param(
            ("Post", None),
            "by 1 outlet (1 article of an unknown outlet)",
            "in 2 articles (1 outlet; 1 article of an unknown outlet).",
            id="one known",
        ),
        pytest.param((None, None), "(outlets unknown)", "in 2 articles (outlets unknown).", id="none known"),
    ],
)
def test_outlets_that_are_not_known_are_shown(tmp_path, outlets, spread, in_all):
    shown = site(tmp_path / "ferry.db", *outlets)
    utterance = f"/-/utterance/{key(shown, 'utterances', 'articles = 2')}"
    for address in (utterance, "/-/search?q=ferry", "/"):
        assert f"rinted twice in 1 wording {spread}" in page(shown, address)
    assert in_all in page(shown, "/")
