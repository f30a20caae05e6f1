"""A draft's words are found on record, however often others are quoted with them."""

import pytest
from papers import findings, person, print_of

from quotes.records import Analysis

MARLOW, OSEI = person("Greta Marlow"), person("Kofi Osei")
WORDS = "The lift will work again"
LONG = (
    f"{WORDS}, and I have told the tenants of all nine floors, who have carried their shopping and their children up "
    "the stairs since the second week of January, that they will not pay for it"
)


def many(number, words, **more) -> list[Analysis]:
    return [print_of(f"Paper {at}", words.format(at=at), MARLOW, "Greta Marlow", **more) for at in range(number)]


@pytest.mark.parametrize(
    "others",
    [
        pytest.param(many(45, WORDS), id="one wording in many papers"),
        pytest.param(many(45, WORDS + " in {at} days"), id="many wordings of one speaker"),
        pytest.param(many(45, WORDS, cue_class="stance"), id="what nobody said aloud"),
    ],
)
def test_what_many_print_of_another_hides_nobodys_words(tmp_path, others):
    papers = [*others, print_of("Courier", LONG, OSEI, "Kofi Osei")]
    (found,) = findings(tmp_path, papers, f"“{WORDS},” said Kofi Osei.")
    assert (found.verdict, found.print.speaker, found.print.outlet) == ("word for word", "Kofi Osei", "Courier")


def test_all_prints_of_a_wording_are_shown(tmp_path):
    (found,) = findings(tmp_path, many(45, WORDS), f"“{WORDS},” said Greta Marlow.")
    assert (found.verdict, len(found.others)) == ("word for word", 44)
