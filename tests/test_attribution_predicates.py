"""A second verb of the same subject's is a quotation of its own, not the end of the words before; literal sentences."""

from dataclasses import replace

import pytest
from attributed import unmark

from quotes.pipeline import make_doc
from quotes.records import Article, printed


def parted(nlp, marked):
    """Source, cue, words and polarity of each quotation."""
    text, given = unmark(marked)
    found = tuple(replace(quote, method="found") for quote in given)
    doc = nlp(make_doc(nlp, Article("made-up", text, given=found)))
    return [(printed(text, q.source), printed(text, q.cue), printed(text, q.content), q.polarity) for q in doc._.quotes]


@pytest.mark.parametrize(
    ("marked", "words", "cue", "denied"),
    [
        pytest.param(
            "[s1|He] [q1|told] the council [c1|it would close the library and denied ignoring residents].",
            "it would close the library",
            "denied",
            "ignoring residents",
            id="another tense",
        ),
        pytest.param(
            "[s1|The owner] [q1|said] [c1|the roof had been mended and rejected the claim that it leaked].",
            "the roof had been mended",
            "rejected",
            "the claim that it leaked",
            id="the perfect",
        ),
    ],
)
def test_a_denial_of_its_own(nlp, marked, words, cue, denied):
    first, second = parted(nlp, marked)
    assert (first[2:], second) == ((words, "said"), (first[0], cue, denied, "denied"))


@pytest.mark.parametrize(
    "marked",
    [
        "[s1|She] [q1|said] [c1|her brother was ill and denied himself nothing].",
        "[s1|She] [q1|said] [c1|her brother had gone and that he denied everything].",
        "[s1|She] [q1|says] [c1|the firm had lied and denied it].",
    ],
    ids=["the same tense", "a subject of its own", "not the tense of the cue"],
)
def test_what_is_part_of_the_words(nlp, marked):
    assert len([words for words in parted(nlp, marked) if words[3] == "said"]) == 1


RELATIVES = {
    "a verb behind a comma": (
        "The van, [c1|which] [s1|neighbours] [q1|said] [c1|had stood there for weeks, burned out on Sunday].",
        "which had stood there for weeks",
    ),
    "another verb of the clause": (
        "The van, [c1|which] [s1|neighbours] [q1|said] [c1|had stood there and smelled of petrol].",
        "which had stood there and smelled of petrol",
    ),
    "no relative": (
        "[c1|The van] , [s1|neighbours] [q1|said], [c1|had stood there, locked].",
        "The van had stood there, locked",
    ),
}


@pytest.mark.parametrize(("marked", "words"), RELATIVES.values(), ids=RELATIVES)
def test_a_relative_clause_ends_before_the_main_verb(nlp, marked, words):
    text, given = unmark(marked)
    found = tuple(replace(quote, method="found", kind="indirect") for quote in given)
    doc = nlp(make_doc(nlp, Article("made-up", text, given=found)))
    assert printed(text, doc._.quotes[0].content) == words
