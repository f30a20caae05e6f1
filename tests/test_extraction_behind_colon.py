"""Words in marks that extraction leaves nobody's are his or hers whom the sentence before their colon tells of."""

import pytest
from attributed import unmark

from quotes.extraction.bounding.marked_text import marked_text
from quotes.extraction.mending.colons import with_leads, without_object
from quotes.regions import regions


def source_and_cue(marked: str) -> tuple[str, str]:
    text, quotes = unmark(marked)
    (found,) = with_leads(marked_text(text, regions(text)), quotes)
    return tuple("".join(text[slice(*span)] for span in spans) for spans in (found.source, found.cue))


@pytest.mark.parametrize(
    ("lead", "source", "cue"),
    [
        pytest.param("Dike Minister Ole Berg said:", "Dike Minister Ole Berg", "said", id="an office and a name"),
        pytest.param("Pal Ole Berg, 51, gushed:", "Pal Ole Berg, 51,", "gushed", id="a pal's verb"),
        pytest.param("Ole Berg, who keeps the dike, added:", "Ole Berg, who keeps the dike,", "added", id="an aside"),
        pytest.param(
            "It held. The dike’s keeper told the Post on Monday:", "The dike’s keeper", "told", id="a calling"
        ),
        pytest.param("“It held.” She wrote in a letter:", "She", "wrote", id="a pronoun"),
    ],
)
@pytest.mark.parametrize("gap", [" ", "\n\n"], ids=["beside", "below"])
def test_who_is_led_to(lead: str, source: str, cue: str, gap: str):
    assert source_and_cue(f"Rain came.\n\n{lead}{gap}“[c1|We will stay up.]”") == (source, cue)


@pytest.mark.parametrize(
    "lead",
    [
        pytest.param("Why not just say:", id="nobody"),
        pytest.param("Ole Berg said so. It is this:", id="another sentence"),
        pytest.param("Ole Berg took the dike’s word:", id="no verb of saying"),
        pytest.param("Ole Berg said.", id="no colon"),
    ],
)
def test_nobody_is(lead: str):
    assert source_and_cue(f"Rain came.\n\n{lead}\n\n“[c1|We will stay up.]”") == ("", "")


def test_what_has_a_source_keeps_it():
    assert source_and_cue("Ole Berg said: “[c1|We will stay up],” [s1|Ann] [q1|wrote].") == ("Ann", "wrote")


@pytest.mark.parametrize(
    ("marked", "said"),
    [
        pytest.param("[s1|Ann Lee] [q1|waved away] [c1|the keeper’s fears]: “[c1|The dike holds.]”", True, id="fears"),
        pytest.param("[s1|Ann Lee] [q1|rejected] [c1|the claim]: “[c1|The dike holds.]”", True, id="a claim"),
        pytest.param("[s1|Ann Lee] [q1|said] [c1|the fears were idle]: “[c1|The dike holds.]”", False, id="said"),
        pytest.param("[s1|Ann Lee] [q1|rejected] [c1|“idle” fears]: “[c1|The dike holds.]”", False, id="other marks"),
        pytest.param("[s1|Ann Lee] [q1|rejected] [c1|the “dike that holds”].", False, id="no colon"),
    ],
)
def test_what_is_opposed_before_a_colon_is_no_part_of_the_words(marked: str, said: bool):
    text, (quote,) = unmark(marked)
    kept = without_object(marked_text(text, regions(text)), quote.cue, quote.source, quote.content)
    assert kept == (quote.content[-1:] if said else quote.content)
