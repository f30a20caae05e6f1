"""An acronym and its full name are one body within an article, where the article gives both."""

import pytest
from attributed import attribute

PAIRS = {
    "in brackets after the name": (
        "The Bureau of Dam Safety (BDS) met. [s1|The BDS] [q1|said] [c1|the dam was safe].",
        "Bureau of Dam Safety",
    ),
    "behind an apostrophe": (
        "The Board of Dam Affairs’ (BDA) lawyer met. [s1|The BDA] [q1|said] [c1|the dam was safe].",
        "Board of Dam Affairs",
    ),
    "a name with small words": (
        "The League to Mend Old Bridges (LMOB) marched. [s1|LMOB] [q1|said] [c1|it would return].",
        "League to Mend Old Bridges",
    ),
    "elsewhere in the article": (
        "The National Dam Commission met. Nothing happened. [s1|The NDC] [q1|said] [c1|the dam was safe].",
        "National Dam Commission",
    ),
    "not given": ("[s1|The NDC] [q1|said] [c1|the dam was safe].", "NDC"),
    "brackets with something else": (
        "The Bureau of Dam Safety (EU) met. [s1|The EU] [q1|said] [c1|the dam was safe].",
        "EU",
    ),
    "what is else a kind of fund, in brackets": (
        "The Ports Aid Committee (PAC) met. [s1|PAC] [q1|said] [c1|the dam was safe].",
        "Ports Aid Committee",
    ),
    "what is else a kind of fund, elsewhere in the article": (
        "The Ports Aid Committee met. Nothing happened. [s1|PAC] [q1|said] [c1|the dam was safe].",
        "Ports Aid Committee",
    ),
    "what is else an office": (
        "The Valeland Party (VP) met. [s1|VP] [q1|said] [c1|the dam was safe].",
        "Valeland Party",
    ),
}


@pytest.mark.parametrize(("marked", "name"), PAIRS.values(), ids=PAIRS.keys())
def test_an_acronym_is_its_body(nlp, marked, name):
    _, (quote,) = attribute(nlp, marked)
    assert quote.speaker.name == name
