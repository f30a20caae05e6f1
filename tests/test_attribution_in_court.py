"""Who is tried and who is not: a lawyer does not plead guilty, but may plead for calm, or be tried himself."""

import pytest
from attributed import attribute

_SENATOR = "Senator Mark Dwyer asked for answers. {} [s1|He] [q1|testified] [c1|that he knew nothing]."

MEANT = {
    "an attorney general, who testified": _SENATOR.format("Attorney General Paul Finch came on Monday."),
    "a special counsel, who testified": _SENATOR.format("Special counsel Paul Finch came to Congress."),
    "a district attorney, who testified": _SENATOR.format("District attorney Paul Finch came to the Senate."),
    "a judge, who testified before the senate": (
        "Judge Paul Finch faced the Senate on Monday, and Mark Dwyer watched. [s1|He] [q1|testified] [c1|that he knew "
        "nothing]."
    ),
    "a lawyer charged himself, who testified": (
        "Mark Dwyer was away. Lawyer Paul Finch was charged with theft. [s1|He] [q1|testified] [c1|that he was at "
        "home]."
    ),
    "a magistrate accused himself, who pleaded": (
        "Mark Dwyer was away. Magistrate Paul Finch was accused of rape. [s1|He] [q1|pleaded] [c1|not guilty]."
    ),
    "a prosecutor, who pleaded for calm": (
        "Mark Dwyer was shot. Prosecutor Paul Finch met the crowd. [s1|He] [q1|pleaded for] [c1|calm]."
    ),
    "a judge, who pleaded for an end": (
        "Mark Dwyer was killed in May. Judge Paul Finch met his family. [s1|He] [q1|pleaded for] [c1|an end to the "
        "killing]."
    ),
    "a judge, who pleaded with somebody": (
        "Mark Dwyer climbed the crane. Judge Paul Finch rushed to the yard. [s1|He] [q1|pleaded with] him [c1|to come "
        "down]."
    ),
}


@pytest.mark.parametrize("marked", MEANT.values(), ids=MEANT)
def test_he_is_whom_the_sentence_before_brought_in(nlp, marked):
    _, (quote,) = attribute(nlp, marked)
    assert quote.speaker.name == "Paul Finch"
