"""The sentences of what a print has, for a draft that took some of them."""

import pytest

from quotes.checking import nearest_sentences
from quotes.checking.drafts.sentence import sentence_ends, sentences_in


@pytest.mark.parametrize(
    ("wording", "expected"),
    [
        pytest.param("We left. Nobody stayed!", ["We left.", "Nobody stayed!"], id="two"),
        pytest.param(
            "We met Mr. Rell and Sen. Oda. Nobody else.", ["We met Mr. Rell and Sen. Oda.", "Nobody else."], id="titles"
        ),
        pytest.param("“We left.” “Nobody stayed.”", ["“We left.", "“Nobody stayed.”"], id="two pieces"),
        pytest.param("", [], id="nothing"),
    ],
)
def test_a_title_ends_no_sentence(wording, expected):
    assert sentences_in(wording) == expected


def test_what_is_nearest_is_whole_sentences():
    wording = "We met Mr. Rell and the mill will close by May. It has rained all day and all night."
    assert nearest_sentences(wording, "the mill will close by May") == "We met Mr. Rell and the mill will close by May."


def test_a_sentence_begins_with_a_capital_of_whatever_alphabet():
    text = "He rang. Éva stayed. Łucja came. ďalší left."
    assert [text[start:][:4] for _, start in sentence_ends(text)] == ["Éva ", "Łucj"]
