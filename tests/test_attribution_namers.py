"""Whoever calls somebody something says so, not who is called so."""

from dataclasses import replace

import pytest
from attributed import attribute, unmark

from quotes.pipeline import make_doc
from quotes.records import Article

NAMERS = {
    "a participle behind a comma": (
        "[s1|Rosa Quill], [q1|nicknamed] [c1|“the hammer” by Governor Hal Dorsey], lost her seat.",
        "Hal Dorsey",
        ["Rosa Quill", "“the hammer”"],
    ),
    "a passive": (
        "[c1|Paul Dunn] [q1|was labelled] [c1|“unfit to lead” by Ida Fane].",
        "Ida Fane",
        ["Paul Dunn", "“unfit to lead”"],
    ),
    "words that another calls it by himself": (
        "[s1|Paul Dunn] [q1|called] [c1|it “a disgrace” by any measure].",
        "Paul Dunn",
        ["it “a disgrace” by any measure"],
    ),
    "what is done by chance": (
        "[s1|Paul Dunn] [q1|described] [c1|as “daft” by mistake].",
        "Paul Dunn",
        ["as “daft” by mistake"],
    ),
}


@pytest.mark.parametrize(("marked", "name", "content"), NAMERS.values(), ids=NAMERS)
def test_who_calls_somebody_something(nlp, marked, name, content):
    text, (given,) = unmark(marked)
    (quote,) = nlp(
        make_doc(nlp, Article("made-up", text, given=(replace(given, kind="mixed", method="read"),)))
    )._.quotes
    assert quote.speaker.name == name
    assert [text[slice(*piece)] for piece in quote.content] == content


OFFICES = {
    "behind a clause that goes on": "Rosa Quill, who ran a bar and [q1|was described] by [s1|the Premier] as "
    "“[c1|the only person with any power]”, has died.",
    "behind a participle": "Rosa Quill, once [q1|described] by [s1|the coach] as “[c1|a born winner]”, has retired.",
}


@pytest.mark.parametrize("marked", OFFICES.values(), ids=OFFICES)
def test_nobody_is_the_officer_who_speaks_of_him(nlp, marked):
    _, (quote,) = attribute(nlp, marked)
    assert quote.speaker.name is None
