"""What may have changed in meaning is seen before how much of the words is there."""

import json
import re

import pytest
from commands import quotes
from newsroom import get, write_story
from papers import person, print_of

from quotes.explaining.labels import of_sense
from quotes.web.serving import build

WORDS = "We did not lose the letters, and we answered all of them"
ANA = person("Ana Brandt")


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (["hedge", "negation"], "May say the opposite"),
        (["number", "speaker"], "Attributed to someone else"),
        (["hedge", "ellipsis"], "Cut so that the sense may turn"),
        (["modal"], "Certainty or duty changed"),
        (["scope", "intensifier"], "Another limit or condition"),
        (["hedge"], "More or less certain"),
        (["intensifier", "quoted"], ""),
        ([], ""),
    ],
)
def test_the_gravest_flag_is_seen_first(names, expected):
    assert of_sense([{"name": name} for name in names]) == expected


def test_a_dropped_not_is_shown_before_the_cut(tmp_path):
    cut = WORDS.replace("did not lose", "did lose")
    papers = [
        print_of("Post", WORDS, ANA, "Ana Brandt"),
        print_of("Wire", WORDS, ANA, "Ana Brandt"),
        print_of("Star", cut, ANA, "Ana Brandt", day="2025-03-05"),
    ]
    write_story(tmp_path / "letters.db", papers, [("We did",)])
    (found,) = json.loads(quotes("utterances", tmp_path / "letters.db", "--json").stdout)
    site = build(tmp_path / "letters.db")
    for path in ("/", f"/-/utterance/{found['key']}", "/-/speaker/ana-brandt"):
        badges = re.findall(r'<span class="(relation[^"]*)"[^>]*>([^<]*)<', get(site, path).text)
        at = badges.index(("relation sense", "May say the opposite"))
        assert badges[at + 1][0].startswith("relation quiet")
