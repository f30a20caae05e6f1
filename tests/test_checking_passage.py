"""A draft's words are laid beside the sentences of a print that face them, and no word to be changed is folded away."""

import pytest
from papers import findings, person, print_of

from quotes.checking.beside.passage import passage
from quotes.explaining.differences import marked
from quotes.versions import Flag

LONG = (
    "The kiln was lit in June. We have three potters in the yard and none of them has been paid since the flood came. "
    "I will not sell the yard unless all of them agree to it."
)


@pytest.mark.parametrize(
    ("drafted", "flags", "text", "cuts"),
    [
        pytest.param("The kiln was lit in May", (), "The kiln was lit in June.", (False, True), id="the first"),
        pytest.param("I have three potters and will sell the yard", (), LONG.partition("June. ")[2], (True, False),
                     id="two of three"),
        pytest.param("unless all of them agree", (), "I will not sell the yard unless all of them agree to it.",
                     (True, False), id="the last"),
        pytest.param("none of them was paid", (), LONG[26:112], (True, True), id="the middle"),
        pytest.param("The kiln was lit", (Flag("scope", "unless all of them agree", ""),), LONG, (False, False),
                     id="as far as what a flag names"),
        pytest.param("of the and", (), LONG, (False, False), id="small words"),
    ],
)  # fmt: skip
def test_the_sentences_that_face_a_drafts_words(drafted, flags, text, cuts):
    assert passage(LONG, drafted, flags) == (text, *cuts)


@pytest.mark.parametrize(
    ("reference", "version", "flags", "is_folded"),
    [
        pytest.param(LONG, "The kiln was lit in May.", (), False, id="other words for them"),
        pytest.param(LONG, "The kiln was lit in June.", (), True, id="a mere cut"),
        pytest.param(LONG, "The kiln was lit in June.", ({"name": "scope", "reference": "unless"},), False,
                     id="a cut with a word that a flag names"),
    ],
)  # fmt: skip
def test_no_word_to_be_changed_is_folded_away(reference, version, flags, is_folded):
    assert ("words left out" in marked(reference, version, flags)) == is_folded


@pytest.mark.parametrize(
    ("printed", "draft", "raised"),
    [
        pytest.param("We found at least 31 nests on the cliff. I think nobody will ever know who robbed them",
                     "“We found 31 nests on the cliff,” said Ida Moss.", [("hedge", "at least")], id="in the sentence"),
        pytest.param("We hope that few of those will be lost. We could be wrong about that",
                     "Ida Moss “hopes that few [nests] will be lost”.", [], id="in the next one"),
    ],
)  # fmt: skip
def test_what_is_left_out_is_of_the_sentences_that_face_the_draft(tmp_path, printed, draft, raised):
    (found,) = findings(tmp_path, [print_of("Post", printed, person("Ida Moss"), "Ida Moss")], draft)
    assert [(flag.name, flag.reference) for flag in found.flags] == raised
