"""`quotes extract`: JSON lines for programs, a listing for people."""

import json

import pytest
from commands import quotes, records

pytestmark = pytest.mark.usefixtures("pipeline")

BRIDGE = "It rained. “The bridge is safe,” said Ada Lund."


@pytest.fixture
def article(tmp_path):
    path = tmp_path / "bridge.txt"
    path.write_text(BRIDGE)
    return path


def test_one_json_line_an_article(article):
    extracted = quotes("extract", article, "--outlet", "Bridge Post")
    assert (extracted.exit_code, extracted.stderr) == (0, "")
    assert records(extracted) == [
        {
            "id": "bridge.txt",
            "page": None,
            "start": 0,
            "title": None,
            "outlet": "Bridge Post",
            "url": None,
            "published": None,
            "quotes": [
                {
                    "kind": "direct",
                    "cue_class": "speech",
                    "polarity": "said",
                    "modality": "",
                    "text": "The bridge is safe",
                    "content": [[12, 30]],
                    "cue": [[33, 37]],
                    "source": [[38, 46]],
                    "speaker": "Ada Lund",
                    "described": None,
                    "speaker_kind": "person",
                    "venue": None,
                    "credited": None,
                    "reported_by": None,
                    "method": "stand-in",
                    "confidence": 0.9,
                }
            ],
        }
    ]


def test_spans_slice_the_text_to_what_was_printed(article):
    (quote,) = records(quotes("extract", article))[0]["quotes"]
    assert [BRIDGE[slice(*quote[role][0])] for role in ("content", "cue", "source")] == [
        "The bridge is safe",
        "said",
        "Ada Lund",
    ]


def test_a_cue_and_a_source_that_are_not_there_are_null():
    given = {"id": "g", "text": BRIDGE, "attributions": [{"content": [[12, 30]]}]}
    (quote,) = records(quotes("extract", "-", "--given", stdin=json.dumps(given)))[0]["quotes"]
    assert (quote["cue"], quote["source"], quote["speaker"]) == (None, None, None)


def test_problems_are_told_apart_from_the_output(article, tmp_path):
    extracted = quotes("extract", article, tmp_path / "missing.txt")
    assert (extracted.exit_code, len(records(extracted))) == (0, 1)
    assert "missing.txt: there is no such file or folder" in extracted.stderr


def test_listing_names_who_said_what_and_how(article):
    listed = quotes("extract", article, "--pretty")
    assert listed.stdout.split("\n") == [
        "bridge.txt",
        "",
        "  Ada Lund",
        "    “The bridge is safe”",
        "    direct · cue: said",
        "",
        "",
    ]


def test_listing_of_an_article_without_quotations_says_so(article):
    article.write_text("It rained.")
    assert "  no quotations\n" in quotes("extract", article, "--pretty").stdout


def test_listing_does_not_command_the_terminal(article):
    article.write_text("“The \u202ebridge is\u009b31m red,” said Ada Lund.")
    shown = quotes("extract", article, "--pretty").stdout
    assert not {"\u202e", "\u009b"} & set(shown)
