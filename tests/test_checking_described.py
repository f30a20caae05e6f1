"""Whom a draft names behind what tells who they are, by its quotation marks alone: "the senator Ana Brandt said"."""

import pytest

from quotes.checking import marked


def speaker(draft):
    (found,) = marked(draft)
    return found.speaker


@pytest.mark.parametrize(
    ("behind", "name"),
    [
        pytest.param("the ferry inspector Ruth Pell said", "Ruth Pell", id="an office"),
        pytest.param("the Arden MP Ruth Pell said", "Ruth Pell", id="an office with a place"),
        pytest.param("former goalkeeper Ruth Pell told the club", "Ruth Pell", id="without an article"),
        pytest.param("her sister Ruth Pell said", "Ruth Pell", id="her sister"),
        pytest.param("the ferry line’s vice-chairman Ruth Pell said", "Ruth Pell", id="a firm's"),
        pytest.param("Arden’s harbour master, Ruth Pell, said", "Ruth Pell", id="a town's, between commas"),
        pytest.param("her widower, Cliff Pell, 71, said", "Cliff Pell", id="with an age"),
        pytest.param("a lawyer for the senator Ruth Pell said", None, id="her lawyer"),
        pytest.param("a friend of the senator, Ruth Pell, said", None, id="whose name, nobody knows"),
        pytest.param("the pilot and the nurse Ruth Pell said", None, id="two of them"),
        pytest.param("the pilot told the nurse Ruth Pell said", None, id="told to her"),
        pytest.param("the man Ruth Pell said was her brother told us", None, id="of whom she said something"),
        pytest.param("the Arden senator said", None, id="a place alone"),
    ],
)
def test_a_name_behind_what_somebody_is_is_read_behind_a_quotation(behind, name):
    assert speaker(f"“The pier was never closed,” {behind}.") == name


@pytest.mark.parametrize(
    ("before", "name"),
    [
        pytest.param("Arden’s harbour master, Ruth Pell, said", "Ruth Pell", id="a town's"),
        pytest.param("In Arden, the retired goalkeeper, Ruth Pell, said", "Ruth Pell", id="in a place"),
        pytest.param("His brother, Cliff, said", "Cliff", id="a first name"),
        pytest.param("His brother, the actor Cliff Pell, said", "Cliff Pell", id="told twice"),
        pytest.param("The Arden MP, Ruth Pell, said", "Ruth Pell", id="an office with a place"),
        pytest.param("The head of the choir school, Ruth Pell, said", "Ruth Pell", id="of a body"),
        pytest.param(
            "After the pilot, Ruth Pell, said no, her deputy, Cliff Dunn, replied", "Cliff Dunn", id="another speaks"
        ),
        pytest.param("A friend of the pilot, Ruth Pell, said", None, id="whose name, nobody knows"),
        pytest.param("A woman from the capital, New York, said", None, id="a place"),
        pytest.param("The letter, seen by Ruth Pell, said", None, id="who saw it"),
        pytest.param("His brother, having met Ruth Pell, said", None, id="whom he met"),
        pytest.param("The pilot, Sunday, said", None, id="a day"),
    ],
)
def test_a_name_behind_what_somebody_is_is_read_before_a_quotation(before, name):
    assert speaker(f"{before}: “The pier was never closed.”") == name


@pytest.mark.parametrize(
    ("source", "name"),
    [
        pytest.param("said a former Jamaica sprinter", None, id="a country's"),
        pytest.param("said a former Jamaica sprinter, Ruth Pell", "Ruth Pell", id="a country's, named"),
        pytest.param("said the Jamaica captain", None, id="the country's"),
        pytest.param("according to a Bank of Jamaica official", None, id="a bank's"),
        pytest.param("said Arden ferry inspector Ruth Pell", "Ruth Pell", id="a town's, named"),
        pytest.param("said a tearful Pell outside the chapel", "Pell", id="herself, somewhere"),
        pytest.param("said Ruth Pell as captain", "Ruth Pell", id="herself, in an office"),
    ],
)
def test_whom_a_country_or_town_is_named_with_is_not_that_country_or_town(source, name):
    assert speaker(f"“The pier was never closed,” {source}.") == name


@pytest.mark.parametrize(
    ("draft", "names"),
    [
        pytest.param(
            "“We had two boats,” Ruth Pell said. “One sank.” Cliff Dunn said: “Both did.”",
            ["Ruth Pell", "Ruth Pell", "Cliff Dunn"],
            id="a colon",
        ),
        pytest.param(
            "“We had two boats,” Ruth Pell said. “One sank.” Cliff Dunn said, “Both did.”",
            ["Ruth Pell", "Ruth Pell", "Cliff Dunn"],
            id="a comma",
        ),
        pytest.param(
            "“We had two boats,” Ruth Pell said. “One sank.” Cliff Dunn called it “a lie”.",
            ["Ruth Pell", "Ruth Pell", "Cliff Dunn"],
            id="a soundbite",
        ),
        pytest.param(
            "“We had two boats,” Ruth Pell said. “One sank,” Cliff Dunn said.", ["Ruth Pell", "Cliff Dunn"], id="his"
        ),
        pytest.param(
            "“We had two boats,” Ruth Pell said. “One sank.” Cliff Dunn said the other was old.",
            ["Ruth Pell", "Ruth Pell"],
            id="without marks",
        ),
        pytest.param("“One sank.” Cliff Dunn told the inquiry.", ["Cliff Dunn"], id="his, told to somebody"),
        pytest.param("“One sank.” Cliff Dunn said.", ["Cliff Dunn"], id="his, behind a full stop"),
    ],
)
def test_whoever_speaks_in_the_next_sentence_has_not_said_what_is_before_it(draft, names):
    assert [one.speaker for one in marked(draft)] == names
