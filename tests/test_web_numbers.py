"""Where several quotations begin in one paragraph, what is said of them is numbered: it cannot stand beside each."""

import re

import pytest
from newsroom import BRANDT, _said, article, get, key, write_story

from quotes.records import Analysis
from quotes.web.serving import build

SAYINGS = ("the weir held all night", "the meadows are under water", "the sluice is not to blame")


def shown(path, joiner):
    text = joiner.join(f"Ana Brandt said {words}." for words in SAYINGS)
    report = article("weir", "Post", "2025-03-02", "The weir held", text)
    said = tuple(_said(report, words, "said", BRANDT.name, BRANDT, kind="indirect") for words in SAYINGS)
    write_story(path, [Analysis(report, said)], [])
    site = build(path)
    return get(site, f"/-/article/{key(site, 'articles', 'true')}").text


@pytest.mark.parametrize(
    ("joiner", "numbered", "numbers"),
    [
        pytest.param(" ", '<div class="full-text numbered"', ["1", "2", "3"], id="one paragraph"),
        pytest.param("\n\n", '<div class="full-text"', [], id="a paragraph each"),
    ],
)
def test_notes_are_numbered_where_a_paragraph_has_several(tmp_path, joiner, numbered, numbers):
    html = shown(tmp_path / "weir.db", joiner)
    assert numbered in html
    assert re.findall(r'data-number="(\d+)"', html) == numbers
    assert re.findall(r'class="nth">(\d+)<', html) == numbers
