"""A second verb of the same subject's is a quotation of its own, not the end of the words before; literal sentences."""

from dataclasses import replace

import pytest
from attributed import unmark

from quotes.pipeline import make_doc
from quotes.records import Article
from quotes.spans import printed


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
    ("marked", "expected"),
    [
        pytest.param(
            "[s1|The audit] [q1|finds] [c1|the pumps “were never once tested”, and concludes that the town was lucky].",
            [("the pumps “were never once tested”", "finds"), ("the town was lucky", "concludes")],
            id="behind words in marks",
        ),
        pytest.param(
            "[s1|The union] [q1|said] [c1|it would strike on Monday, and warned drivers that queues were likely].",
            [("it would strike on Monday", "said"), ("queues were likely", "warned")],
            id="somebody is told",
        ),
    ],
)
def test_what_is_told_next_is_told_apart(nlp, marked, expected):
    assert [(words, cue) for _, cue, words, _ in parted(nlp, marked)] == expected


@pytest.mark.parametrize(
    "marked",
    [
        "[s1|She] [q1|said] [c1|he came home late, and told her brother that he was tired].",
        "[s1|She] [q1|says] [c1|that he left and that he warned them that it would rain].",
        "[s1|She] [q1|says] [c1|he was late, and he says that it rained].",
        "[s1|She] [q1|said] [c1|they would leave and warned birds that nest there].",
    ],
    ids=["the same tense", "no comma", "a subject of its own", "nothing is told"],
)
def test_what_may_be_told_of_another_stays(nlp, marked):
    assert len([words for words in parted(nlp, marked) if words[0] == "She"]) == 1


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
