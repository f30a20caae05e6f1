"""Quotations that go on behind the speaker's name, read by their marks alone."""

import pytest
from papers import findings, person, print_of

from quotes.checking import marked

A, B = "The roof leaks in every room", "nobody has come to look at it since May"


def read(draft):
    return [(one.text, one.speaker) for one in marked(draft)]


@pytest.mark.parametrize(
    ("draft", "drafted"),
    [
        pytest.param(
            f"“{A},” said Ana Brandt, “and {B}.”", [(f"{A}, and {B}.", "Ana Brandt")], id="within the sentence"
        ),
        pytest.param(
            f"“{A},” Ana Brandt, 61, told the council, “and {B}.”",
            [(f"{A}, and {B}.", "Ana Brandt")],
            id="with an aside",
        ),
        pytest.param(
            f"“{A},” the tenant, Ana Brandt, told Tomas Rell. “There is mould.”",
            [(A, "Ana Brandt"), ("There is mould.", "Ana Brandt")],
            id="a sentence more",
        ),
        pytest.param(
            f'"{A}," said Dr. Ana Brandt. "There is mould."',
            [(A, "Ana Brandt"), ("There is mould.", "Ana Brandt")],
            id="an abbreviation ends no sentence",
        ),
        pytest.param(
            f"“{A},” said Ana Brandt. “There is mould,” said Tomas Rell.",
            [(A, "Ana Brandt"), ("There is mould", "Tomas Rell")],
            id="somebody else",
        ),
        pytest.param(
            f"“{A},” said Ana Brandt. “There is mould,” a neighbour said.",
            [(A, "Ana Brandt"), ("There is mould", None)],
            id="somebody who is not named",
        ),
        pytest.param(
            f"“{A},” said Ana Brandt. “Is there mould?” a neighbour asked.",
            [(A, "Ana Brandt"), ("Is there mould?", None)],
            id="a question of somebody who is not named",
        ),
        pytest.param(
            f"“{A},” said Ana Brandt. The landlord was there. “There is mould.”",
            [(A, "Ana Brandt"), ("There is mould.", None)],
            id="another sentence between",
        ),
        pytest.param(
            f"“{A},” said Ana Brandt.\n\n“There is mould.”",
            [(A, "Ana Brandt"), ("There is mould.", None)],
            id="another paragraph",
        ),
        pytest.param(
            f"“{A},” said Ana Brandt, adding, “{B}.”",
            [(A, "Ana Brandt"), (f"{B}.", None)],
            id="added",
        ),
    ],
)
def test_what_goes_on_behind_the_name_is_the_same_speakers(draft, drafted):
    assert read(draft) == drafted


def test_what_is_changed_behind_the_name_is_shown(tmp_path):
    paper = print_of("Post", f"{A}, and {B}", person("Ana Brandt"), "Ana Brandt")
    (found,) = findings(tmp_path, [paper], f"“{A},” said Ana Brandt, “and {B.replace('nobody', 'everybody')}.”")
    assert (found.verdict, found.whose) == ("changed", "same")


def test_what_goes_on_in_another_sentence_is_checked_for_whose_it_is(tmp_path):
    words = "You took the keys of people who trusted you with their homes"
    paper = print_of("Post", words, person("Tomas Rell"), "Tomas Rell")
    draft = f"“You did not ask,” the tenant, Ana Brandt, told the owner. “{words}.”"
    *_, found = findings(tmp_path, [paper], draft)
    assert (found.drafted.text, found.verdict) == (f"{words}.", "another's")


@pytest.mark.parametrize(("opens", "closes"), ["“”", "‘’", "«»", "''", '""'])
@pytest.mark.parametrize(
    ("draft", "speakers"),
    [
        pytest.param("“The bees came back to all the hives.” Jo Tarn said: “Nobody fed them.”", [None, "Jo Tarn"],
                     id="the next one's speaker"),
        pytest.param("“The bees came back,” said Ruth Abney. “Nobody fed them.” The mill is shut.",
                     ["Ruth Abney", "Ruth Abney"], id="behind the attribution"),
        pytest.param("“The bees came back,” said Ruth Abney, “and nobody fed them.”", ["Ruth Abney"], id="within"),
        pytest.param("Jo Tarn said: “all noise” and “no flour”.", ["Jo Tarn", "Jo Tarn"], id="and"),
    ],
)  # fmt: skip
def test_whose_words_are_does_not_hang_on_the_marks(opens, closes, draft, speakers):
    found = marked(draft.replace("“", opens).replace("”", closes))
    assert [one.speaker for one in found] == speakers
