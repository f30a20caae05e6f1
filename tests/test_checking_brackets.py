"""What a draft's brackets add to words on record, or replace of them, is shown; what they explain is not."""

import pytest
from papers import findings, person, print_of

from quotes.checking.beside.brackets import put_in, raised_by_brackets, replaced
from quotes.explaining.checked import notes

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


@pytest.mark.parametrize(
    ("quoted", "instead", "raised"),
    [
        pytest.param("sold [sixty] boats that week", [("sixty", "sixteen")], ["number"], id="a number"),
        pytest.param("opened on the [Monday] evening", [("Monday", "Thursday")], ["name"], id="a day"),
        pytest.param("the yard was [empty] by noon", [("empty", "full")], ["negation"], id="an opposite"),
        pytest.param("[Nobody] opened on the Thursday", [("Nobody", "She")], ["negation"], id="nobody"),
        pytest.param("because [Mr Harlan] forgot the gate", [("Mr Harlan", "someone")], ["name"], id="an unnamed one"),
        pytest.param("but [we] forgot the gate", [], [], id="no print holds it"),
        pytest.param("before [we] came to help", [("we", "Harlan")], ["name"], id="us for him"),
        pytest.param("the yard was full by [dusk]", [("dusk", "noon")], [], id="told though nothing is raised"),
        pytest.param("[The port] sold sixteen boats", [("The port", "We")], [], id="who we are is not known"),
        pytest.param("[Tillbrook] sold sixteen boats", [], [], id="who we are is known"),
        pytest.param("[They] sold sixteen boats", [], [], id="they for we"),
        pytest.param("[Ms Adair] opened on the Thursday", [], [], id="a name for she"),
        pytest.param("and the yard [is] full by noon", [], [], id="another form"),
        pytest.param("We sold [...] boats", [], [], id="an ellipsis"),
        pytest.param("long before Harlan came to help [*]", [], [], id="a sign"),
    ],
)
def test_what_brackets_stand_for(quoted, instead, raised):
    printed = (
        "We sold sixteen boats that week. She opened on the Thursday evening and the yard was full by noon, because "
        "someone forgot the gate, long before Harlan came to help."
    )
    whose = "Ines Cole, who runs Tillbrook"
    assert [(one.inner, one.printed) for one in replaced(quoted, printed, whose)] == instead
    assert [flag.name for flag in raised_by_brackets(quoted, printed, whose)] == raised


@pytest.mark.parametrize(
    ("words", "verdict", "told_of"),
    [
        pytest.param("We sold [sixty] boats in a week", "changed", False, id="a number"),
        pytest.param("We sold sixteen [carts] in a week", "word for word", True, id="a thing"),
        pytest.param("[They] sold sixteen boats in a week", "word for word", False, id="they for we"),
    ],
)
def test_what_brackets_stand_for_is_in_the_finding(tmp_path, words, verdict, told_of):
    papers = [print_of("Post", "We sold sixteen boats in a week", person("Ines Cole"), "Ines Cole")]
    (found,) = findings(tmp_path, papers, f"“{words},” said Ines Cole.")
    assert found.verdict == verdict
    assert any("“[carts]” for “boats”" in note for note in notes(found)) == told_of
