"""Where and when a report was written is nobody's name; whoever comes after the dash speaks."""

import pytest
from attributed import attribute

DATELINES = {
    "agency": "LONDON (Reuters) - ",
    "agency and long dash": "PARIS (AP) — ",
    "unknown town": "TORVIKSTAD (NPA) - ",
    "town beyond ASCII": "ÅMOTEN (NTB) – ",
    "town and state": "ST. LOUIS, Mo. (AP) -- ",
    "date": "TORVIKSTAD, Oct. 3 — ",
    "date and agency": "MOSCOW, October 2 (Reuters) - ",
    "agency between strokes": "MOSCOW, October 2. /TASS/. ",
    "town alone": "KYIV — ",
    "small letters": "Berlin (dpa) - ",
}
REST = "Energy Minister Ann Hollis [q1|said] [c1|the dam was safe]."


@pytest.mark.parametrize("dateline", DATELINES.values(), ids=DATELINES.keys())
@pytest.mark.parametrize("before", ["", "Torvikstad has a university.\n\n"], ids=["first", "later"])
def test_a_dateline_in_the_source_is_passed_over(nlp, dateline, before):
    _, (quote,) = attribute(nlp, f"{before}[s1|{dateline}Energy Minister Ann Hollis] [q1|said] [c1|the dam was safe].")
    assert (quote.speaker.name, quote.speaker.role) == ("Ann Hollis", "Energy Minister")


@pytest.mark.parametrize("dateline", DATELINES.values(), ids=DATELINES.keys())
def test_a_dateline_that_was_taken_for_the_source_is_nobody(nlp, dateline):
    town, _, rest = dateline.partition(" ")
    _, (quote,) = attribute(nlp, f"[s1|{town}] {rest}{REST}")
    assert quote.speaker.name == "Ann Hollis"


def test_a_pronoun_passes_over_a_dateline(nlp):
    _, quotes = attribute(nlp, "TORVIKSTAD (NPA) - [s1|Ann Hollis] [q1|said] [c1|no]. [s2|She] [q2|added] [c2|never].")
    assert quotes[1].speaker.name == "Ann Hollis"


def test_a_name_before_a_dash_is_no_dateline(nlp):
    _, (quote,) = attribute(nlp, "Mark Dwyer met the press.\n[s1|DWYER] [q1|-] [c1|We will open the bridge in May.]")
    assert quote.speaker.name == "Mark Dwyer"
