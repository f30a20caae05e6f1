"""What an outlet tells in its own sentence is shown behind its cue, if that stands right before it: "accused the mayor
of hiding the cost" rather than "the mayor of hiding the cost"."""

import pytest
from commands import quotes
from newsroom import BRANDT, _said, article, data, key, page, write_story

from quotes.records import Analysis
from quotes.web.serving import build

TEXT = "\n".join(
    (
        "Mayor Ana Brandt accused the county of “hiding” the cost.",
        "Ana Brandt said that the ferry sails on Monday.",
        "Ana Brandt told: “We will not pay.”",
        "Ana Brandt denied hiding anything.",
        "Ana Brandt urged all towns to join.",
        "Ana Brandt: Bridge needs new steel",
    )
)
REPORT = article("post", "Post", "2025-03-02", "Who pays", *TEXT.split("\n"))


def story():
    return Analysis(
        REPORT,
        (
            _said(REPORT, "the county of “hiding” the cost", "accused", "Mayor Ana Brandt", BRANDT, "mixed"),
            _said(REPORT, "the ferry sails on Monday", "said", "Ana Brandt", BRANDT, "indirect"),
            _said(REPORT, "“We will not pay.”", "told:", "Ana Brandt", BRANDT),
            _said(REPORT, "hiding anything", "denied", "Ana Brandt", BRANDT, "indirect", polarity="denied"),
            _said(REPORT, "all towns to join", "urged", "Ana Brandt", BRANDT, "indirect", modality="urged"),
            _said(REPORT, "Bridge needs new steel", ":", "Ana Brandt", BRANDT, "indirect"),
        ),
    )


@pytest.fixture(scope="module")
def path(tmp_path_factory):
    path = tmp_path_factory.mktemp("lead_in") / "county.db"
    write_story(path, [story()], ())
    return path


@pytest.fixture(scope="module")
def site(path):
    return build(path)


@pytest.mark.parametrize(
    ("words", "cue"),
    [("county", "accused"), ("ferry", None), ("pay", None), ("anything", None), ("towns", None), ("steel", None)],
    ids=["right before", "with a that between", "direct", "denied, which is told beside the name", "urged", "a colon"],
)
def test_the_cue_is_shown_where_it_stands_right_before(site, words, cue):
    (hit,) = data(site, f"/-/search.json?q={words}")["hits"]
    assert hit["lead_in"] == cue


def test_pages_show_it_before_the_words(site):
    words = "accused the county of “hiding” the cost"
    where = "text like 'the county%'"
    for address in (
        "/-/search?q=county",
        f"/-/quotation/{key(site, 'quotes', where)}",
        f"/-/utterance/{key(site, 'utterances', where)}",
        "/-/speaker/ana-brandt",
    ):
        assert words in page(site, address)


def test_the_terminal_shows_it_before_the_words(path):
    assert "  accused the county of “hiding” the cost" in quotes("search", path, "county").stdout.splitlines()
