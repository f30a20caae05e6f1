"""A paragraph of nothing but quoted words within an exchange of two is nobody's that is named."""

import pytest
from attributed import pieces

from quotes.extraction.mending.exchanges import with_exchanges

EXCHANGES = {
    "a “You” behind two who speak by turns": (
        "“[c1|Was it dear?]” [q1|asked] [s1|Lund].\n\n“[c2|Nine pounds],” [s2|Holm] [q2|said]. “[c2|And a pint.]”\n\n"
        "“[c2|You were robbed.]”",
        [["Was it dear?"], ["Nine pounds", "And a pint."], ["You were robbed."]],
    ),
    "what somebody does in the next paragraph": (
        "“[c1|He sat on it],” [s1|she] [q1|says].\n\n“[c2|I was asleep],” [q2|says] [s2|Holm].\n\n"
        "“[c3|You were not.]”\n\n[s3|Holm] [q3|laughs].",
        [["He sat on it"], ["I was asleep"], ["You were not."]],
    ),
    "a second question": (
        "“[c1|Where was the key?]” [s1|the coroner] [q1|asked].\n\n“[c2|On the nail],” [q2|said] [s2|Holm].\n\n"
        "“[c2|And who had hung it there?]”\n\n“[c2|My brother.]”",
        [["Where was the key?"], ["On the nail"], ["And who had hung it there?"], ["My brother."]],
    ),
    "an aside, and an answer that was passed over": (
        "“[c1|On the roof],” [q1|said] [s1|Holm].\n\n“[c1|Why?]”\n\n“It blew there.”",
        [["On the roof"], ["Why?"], ["It blew there."]],
    ),
}
WHOLE = {
    "one who goes on": "“[c1|It rose],” [s1|Lund] [q1|said].\n\n“[c2|It did],” [s2|Holm] [q2|said].\n\n“[c2|We ran.]”",
    "an answer that goes on": (
        "“[c1|Are you sorry?]” [s1|Lund] [q1|asked].\n\n“[c2|No],” [s2|Holm] [q2|said].\n\n“[c2|I would do it again.]”"
    ),
    "a “You” of one who speaks alone": (
        "“[c1|It rose],” [s1|Holm] [q1|said].\n\nThe roof held.\n\n“[c2|We ran],” [s2|Holm] [q2|said].\n\n"
        "“[c2|You had no time to think.]”"
    ),
    "a “You” that is anybody": (
        "“[c1|Is it safe?]” [s1|Lund] [q1|asked].\n\n“[c2|It is],” [s2|Holm] [q2|said].\n\n“[c2|You have to live.]”"
    ),
    "a question of his own": "“[c1|It rose],” [s1|Lund] [q1|said].\n\n“[c1|What were we to do on that roof?]”",
    "words that a cue leads to": (
        "“[c1|It rose],” [s1|Lund] [q1|said].\n\n“[c2|It did],” [s2|Holm] [q2|said]. [s3|She] [q3|shouted]:\n\n"
        "“[c3|You left us there!]”"
    ),
}


@pytest.mark.parametrize(("marked", "expected"), EXCHANGES.values(), ids=EXCHANGES)
def test_what_stands_alone_in_an_exchange_is_a_quotation_of_its_own(marked, expected):
    assert pieces(marked, with_exchanges) == expected


def test_what_stands_alone_in_an_exchange_is_nobodys(trained_nlp):
    quotes = trained_nlp("“Have you eaten?” asked Ann Lee.\n\n“I have,” said Tom Holm.\n\n“You have not.”")._.quotes
    assert [quote.speaker and quote.speaker.name for quote in quotes] == ["Ann Lee", "Tom Holm", None]


@pytest.mark.parametrize("marked", WHOLE.values(), ids=WHOLE)
def test_who_goes_on_speaking_is_not_interrupted(marked):
    assert pieces(marked, with_exchanges) == pieces(marked, lambda _, quotes: quotes)
