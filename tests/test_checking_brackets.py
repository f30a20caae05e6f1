"""What a draft's brackets add to words on record is shown; what they explain is not."""

import pytest

from quotes.checking.beside.brackets import put_in

PRINTED = "He will pay every farmer whose field was flooded, and we shall not hesitate to ask for it"


@pytest.mark.parametrize(
    ("quoted", "added"),
    [
        pytest.param("every farmer [and every miller] whose field was flooded", ["and every miller"], id="others"),
        pytest.param("we shall not [secretly] hesitate to ask", ["secretly"], id="how"),
        pytest.param("[The minister] will pay every farmer", [], id="who he is"),
        pytest.param("hesitate to ask for [the money]", [], id="what it is"),
        pytest.param("every farmer whose [land] was flooded", [], id="for another word"),
        pytest.param("every farmer [...] was flooded", [], id="an ellipsis"),
        pytest.param("every farmer[,] whose field was flooded", [], id="a comma"),
        pytest.param("every [flooded] farmer", [], id="a word that stands elsewhere"),
        pytest.param("[E]very farmer whose field was flooded", [], id="a capital"),
    ],
)
def test_what_brackets_add(quoted, added):
    assert put_in(quoted, PRINTED) == added
