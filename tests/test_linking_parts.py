"""What others print of one print that has both, the head and the tail of a statement or two statements, is not told as
reworded; two utterances that a print quotes together show each other as such."""

from __future__ import annotations

import pytest

from quotes.linking import link
from quotes.linking.judging.judgements import Judgements
from quotes.linking.judging.learned import Learned, Trees
from quotes.linking.judging.whereabouts import Whereabouts
from quotes.linking.statements.statements import prepare
from quotes.linking.statements.weights import StatementWeights, count_stems
from quotes.linking.utterances.echoes import find_echoes
from quotes.linking.utterances.parts import are_two_parts
from quotes.records import Kind, Span
from quotes.versions import Version

SLUICE = "The old sluice will be open again by the spring tide"
EELS = "Every fisherman keeps his licence for eels"
BOTH = f"{SLUICE}. {EELS}"
ONE = f"{SLUICE}, since without it the harvest of eels is lost"
TAIL = "Without it the harvest of eels is lost"


def printed(key: str, text: str, kind: Kind = "direct", *, on: str = "2031-03-04"):
    return Version(key, f"article {key}", kind, text, (Span(0, len(text)),), "ines-marlow", published=on)


@pytest.mark.parametrize(
    ("others", "expected"),
    [
        pytest.param(
            [printed("b", BOTH), printed("c", EELS)], {"b": "expanded", "c": "another part"}, id="two sentences"
        ),
        pytest.param(
            [printed("b", ONE), printed("c", TAIL)], {"b": "expanded", "c": "another part"}, id="head and tail of one"
        ),
        pytest.param(
            [printed("b", BOTH), printed("c", "every fisherman would keep his licence for eels", "indirect")],
            {"b": "expanded", "c": "another part"},
            id="the other told indirectly",
        ),
        pytest.param(
            [
                printed(
                    "b",
                    "the old sluice would be open again by the spring tide and that every fisherman would keep his "
                    "licence for eels",
                    "indirect",
                ),
                printed("c", EELS),
            ],
            {"b": "made indirect", "c": "another part"},
            id="both told indirectly",
        ),
        pytest.param(
            [printed("b", BOTH), printed("c", "The ancient sluice will be open once more by the spring tide")],
            {"b": "expanded", "c": "reworded"},
            id="the same in other words",
        ),
        pytest.param(
            [
                printed("b", f"{SLUICE}. Two teachers join the school"),
                printed("c", "Nine teachers join the school"),
            ],
            {"b": "expanded", "c": "reworded"},
            id="another figure than the print that has both",
        ),
        pytest.param(
            [printed("b", f"{SLUICE}. “Nonsense”, he said then. {EELS}"), printed("c", SLUICE)],
            {"b": "expanded", "c": "verbatim"},
            id="the same words",
        ),
    ],
)
def test_what_has_nothing_in_common_with_the_reference_is_another_part(others, expected):
    (found,) = link([printed("a", SLUICE, on="2031-03-03"), *others], []).utterances
    assert {one.quote: one.relation for one in found.variants[1:]} == expected


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("Nonsense", "Sheer nonsense", id="the same word"),
        pytest.param("It is nepotism", "The clerk is a nepotist", id="a word akin to it"),
    ],
)
def test_a_word_is_no_other_part_than_itself(one, other):
    prints = prepare([printed("a", one), printed("b", f"{one}. It opens in May. {other}"), printed("c", other)])
    assert not are_two_parts(prints[0], prints[2], prints)


def test_a_name_for_which_the_print_of_both_has_a_description_is_no_other_part():
    named = printed("a", "Mr. Torvald denies that he meant to sell a single licence", on="2031-03-03")
    both = printed("b", "his client denied having meant to sell a single licence, and would resign", "indirect")
    statements = prepare([named, both, printed("c", "his client would resign", "indirect")])
    assert are_two_parts(statements[0], statements[2], statements)


def test_two_statements_that_share_a_name_alone_may_be_two_parts():
    prints = [
        "I gave Torvald a licence",
        "I gave Torvald a licence. The mayor likes Torvald",
        "The mayor likes Torvald",
    ]
    statements = prepare([printed(key, text) for key, text in zip("abc", prints, strict=True)])
    assert are_two_parts(statements[0], statements[2], statements)


def test_another_part_raises_no_flags():
    both = f"{SLUICE}. None of the 14 fishermen may lose a licence for eels"
    others = [printed("b", both), printed("c", "None of the 14 fishermen may lose a licence for eels")]
    (found,) = link([printed("a", SLUICE, on="2031-03-03"), *others], []).utterances
    assert [one.flags for one in found.variants if one.relation == "another part"] == [()]


@pytest.mark.parametrize(
    ("print_", "expected"),
    [
        pytest.param(BOTH, "quoted together", id="two sentences"),
        pytest.param(ONE, "quoted together", id="head and tail of one"),
        pytest.param(f"{EELS}, every one of them", "same claim", id="no more than the other has"),
    ],
)
def test_an_utterance_that_a_print_has_with_another_is_shown_as_quoted_together(print_, expected):
    other = EELS if print_ != ONE else TAIL
    statements = prepare([printed("a", SLUICE), printed("b", print_), printed("c", other, on="2031-03-05")])
    trees = Learned(Trees(9.0, ()), Trees(9.0, ()), Trees(9.0, ()))
    judgements = Judgements(StatementWeights(count_stems(statements), 3), Whereabouts((), ()), trees)
    judgements.between(statements[1], statements[2])
    found = find_echoes([statements[:2], statements[2:]], ["a", "c"], judgements)
    assert [(echo.other, echo.kind) for echo in found["c"]] == [("a", expected)]


@pytest.mark.parametrize(
    ("reference", "between", "expected"),
    [
        pytest.param(
            f"{SLUICE}. Nobody in the fleet was paid.",
            f"Nobody in the fleet was paid. {EELS}",
            True,
            id="a sentence of the reference",
        ),
        pytest.param(f"{SLUICE}. We are sorry.", f"We are sorry. {EELS}", False, id="a sentence that everybody says"),
        pytest.param(
            f"{SLUICE}. Nobody in the fleet was paid.",
            f"Everybody in the fleet has a boat. {EELS}",
            False,
            id="a word of the reference",
        ),
    ],
)
def test_a_print_that_has_the_one_and_a_sentence_of_the_other_makes_both_parts(reference, between, expected):
    a, b, whole = prepare([printed("a", reference), printed("b", EELS), printed("c", between)])
    assert are_two_parts(a, b, [a, b, whole]) == are_two_parts(b, a, [whole]) == expected
